"""What can go wrong on the way out, in a way that the person at the keyboard can mend."""

from seedcompare import SeedcompareError


class ExportError(SeedcompareError):
    """The place or the form asked for cannot be written; nothing has been."""


class WriteError(SeedcompareError):
    """Writing began and could not be ended; a file that stood there before is unchanged."""


class CrashError(SeedcompareError):
    """The screen failed by a fault of the program; what it showed is lost, and no file is."""


class ConfigError(SeedcompareError):
    """The config file cannot be read, or an entry of it makes no sense."""
