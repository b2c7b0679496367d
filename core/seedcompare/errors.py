"""What can go wrong in a way that the person at the keyboard can mend."""


class SeedcompareError(Exception):
    """The root of every error this library raises on purpose; its text is one clear sentence."""


class InputError(SeedcompareError):
    """Something given to compare cannot be read as an article."""


class SelectionError(SeedcompareError):
    """A name, number or beginning does not pick exactly one article of the set."""


def needs_extra(path: str, kind: str) -> InputError:
    """Return the error that says that ``path`` is of a kind that needs an extra, and how to install it."""
    return InputError(f"cannot read {path}: {kind} needs an extra; install it with pip install 'seedcompare[html]'")
