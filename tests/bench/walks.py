"""Walking through all pairs of a set in the app, three times: what is done again, and what memory it takes."""

import gc
import os
import sys
import time
from collections import Counter
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any

from invented import events
from textual.pilot import Pilot

from seedcompare import Comparer, parse_article
from seedcompare_tui.app.app import SeedcompareApp
from seedcompare_tui.session.state import Stage

ARTICLES = 12
_WATCHED = {
    "compared": ("seedcompare.compare", "compare_pair"),
    "read": ("seedcompare_tui.screens.pair.readings", "read_pair"),
    "laid out": ("seedcompare_tui.display.pair.reading", "PairLayout"),
}
"""What is done for a pair, and the name in a module by which it is called."""
_THERE_AND_BACK = ("right_square_bracket", "left_square_bracket", "right_square_bracket")


async def walk() -> dict[str, Any]:
    """Return, of each walk, how often each thing was done so far, the memory after it in megabytes, and the seconds."""
    done = Counter[str]()
    for what, place in _WATCHED.items():
        _count(done, what, *place)
    app = SeedcompareApp(Comparer([parse_article(text, id=str(at)) for at, text in enumerate(events(ARTICLES))]))
    counts, memory, seconds = [], [], []
    async with app.run_test(size=(140, 42)) as pilot:
        while app.session.state.stage is not Stage.DONE:
            await pilot.pause(0.05)
        for key in _THERE_AND_BACK:
            began = time.perf_counter()
            await _step_through(pilot, key, len(app.session.state.pairs))
            seconds.append(time.perf_counter() - began)
            memory.append(_memory())
            counts.append(dict(done))
    return {"pairs": len(app.session.state.pairs), "counts": counts, "memory": memory, "walks": seconds}


async def _step_through(pilot: Pilot[None], key: str, pairs: int) -> None:
    for _ in range(pairs - 1):
        await pilot.press(key)


def _count(done: Counter[str], what: str, module: str, name: str) -> None:
    """Count the calls of a name in a module."""
    original: Callable[..., object] = getattr(import_module(module), name)

    def counted(*arguments: object, **options: object) -> object:
        done[what] += 1
        return original(*arguments, **options)

    setattr(sys.modules[module], name, counted)


def _memory() -> float:
    """The memory that the process has now, in megabytes; what is garbage does not count."""
    gc.collect()
    return int(Path("/proc/self/statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE") / 2**20
