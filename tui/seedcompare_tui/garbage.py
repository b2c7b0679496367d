"""How often Python collects garbage in cycles, and among what."""

import gc
from functools import cache

_SELDOM = 100_000, 10, 500
"""Comparing makes millions of objects and no circles; looking through them all took a fifth of its time.
A million at a time, so that no key waits for a second."""


def collect_seldom() -> None:
    """Collect garbage seldom from now on in this process."""
    gc.set_threshold(*_SELDOM)


@cache
def freeze_gc() -> None:
    """Exempt everything allocated so far, such as the words of a set, from garbage collection.

    Only the first call counts: what a process holds later may be thrown away one day.
    """
    gc.freeze()
