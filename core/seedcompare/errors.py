"""What can go wrong in a way that the person at the keyboard can mend."""


class SeedcompareError(Exception):
    """The root of every error this library raises on purpose; its text is one clear sentence."""


class InputError(SeedcompareError):
    """Something given to compare cannot be read as an article."""


class SelectionError(SeedcompareError):
    """A name, number or beginning does not pick exactly one article of the set."""
