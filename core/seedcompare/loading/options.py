"""How files are read: the limits, the encoding, and who is told of what went wrong."""

from collections.abc import Callable
from typing import NamedTuple

from seedcompare.errors import InputError

DEFAULT_MAX_SIZE = 20_000_000
"""The greatest size of one source in bytes, unpacked, where no other is given."""

MOST_ARTICLES = 10_000
"""The most articles of one set."""

_UNITS = ("bytes", "kB", "MB", "GB")


class LoadOptions(NamedTuple):
    """What holds for every source of a set."""

    encoding: str | None = None
    """The encoding of all sources, or None to find out that of each."""
    max_size: int = DEFAULT_MAX_SIZE
    """The greatest size of one source in bytes, unpacked."""
    on_problem: Callable[[InputError], None] | None = None
    """Told why a source is left out; where it is None, the first problem is raised."""
    on_note: Callable[[str], None] | None = None
    """Told, in one sentence without its full stop, what was read otherwise than it stands."""

    def problem(self, error: InputError) -> None:
        """Report that a source cannot be read, or raise the error where nobody listens."""
        if self.on_problem is None:
            raise error
        self.on_problem(error)

    def note(self, sentence: str) -> None:
        """Report what a reader should know of a source that was read."""
        if self.on_note is not None:
            self.on_note(sentence)


def size_in_words(size: int) -> str:
    """Return a size in bytes as people say it, such as ``20 MB``."""
    value, unit = float(size), 0
    while value >= 1000 and unit < len(_UNITS) - 1:
        value, unit = value / 1000, unit + 1
    return f"{value:.3g} {_UNITS[unit]}"
