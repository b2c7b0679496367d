"""The parts of the measurements, by name."""

from collections.abc import Callable, Mapping

from options import Options
from table import Part

from parts.app import idle, keys, walks
from parts.books import books
from parts.exports import exports
from parts.lists import lists
from parts.pair_list import pair_list
from parts.seeds import seeds
from parts.sets import sets
from parts.start import start

PARTS: Mapping[str, Callable[[Options], Part]] = {
    "start": start,
    "seeds": seeds,
    "set": sets,
    "lists": lists,
    "list": pair_list,
    "books": books,
    "keys": keys,
    "walks": walks,
    "idle": idle,
    "exports": exports,
}
"""What each measures, in the order of the page."""
