"""How often Python looks for objects that refer to one another in a circle."""

import gc
from functools import cache

_SELDOM = 100_000, 10, 500
"""Comparing makes millions of objects and no circles; looking through them all took a fifth of its time.
A million at a time, so that no key waits for a second."""


def collect_seldom() -> None:
    """Look for garbage seldom from now on in this process."""
    gc.set_threshold(*_SELDOM)


@cache
def look_past_what_is_there() -> None:
    """Never look for garbage among what this process holds now, such as the words of a set: it stays.

    Only the first call counts: what a process holds later may be thrown away one day.
    """
    gc.freeze()
