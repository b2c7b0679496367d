"""Measure the time from a key to the new screen, and the memory, on two long articles: ``python tests/bench/keys.py``.

The articles are made of the paragraphs of the bundled ones, over and over, each sentence with a number that makes it
its own. What is measured is the display, so the pair is made by rule and not compared: copied, moved and unique
paragraphs in turn.
"""

import argparse
import asyncio
import resource
import statistics
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import cycle, islice
from pathlib import Path

from rich.console import RenderableType
from textual.screen import Screen

import seedcompare_tui.app.app
from seedcompare import (
    Alignment,
    Article,
    Comparer,
    Comparison,
    Derivation,
    Level,
    Origin,
    Pair,
    Reasons,
    Settings,
    SharedRun,
    Span,
    load_bundled,
    parse_article,
)
from seedcompare_tui.app.app import SeedcompareApp

SIZE = (140, 42)
KEYS = {
    "j": 40, "space": 40, "b": 40, "full_stop": 40, "u": 20, "w": 20, "x": 20, "G": 5, "g": 5, "n": 20,
    "s": 6, "f": 8, "o": 4, "right_square_bracket": 4, "left_square_bracket": 4,
}  # fmt: skip
"""Keys, and how often each is pressed."""

KeyTimes = dict[str, list[float]]
"""For each key, the milliseconds that each press took."""


def main() -> None:
    """Print a line for each key: how often it was pressed, the median and the 95th percentile in milliseconds."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--words", type=int, default=100_000, help="words of each article")
    words = parser.parse_args().words
    times = asyncio.run(measure(long_comparison(words)))
    for key, taken in times.items():
        if len(taken) > 1:
            print(row(key, taken))
    print(row("all", [each for taken in times.values() for each in taken]))
    print(f"memory at most {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024} MB")


class TimedApp(SeedcompareApp):
    """Knows when its screen was last drawn."""

    CSS_PATH = str(Path(seedcompare_tui.app.app.__file__).with_name("app.tcss"))
    drawn_at = 0.0

    def _display(self, screen: Screen[object], renderable: RenderableType | None) -> None:
        super()._display(screen, renderable)
        self.drawn_at = time.perf_counter()


async def measure(comparison: Comparison) -> KeyTimes:
    """Return, for each key, the milliseconds of each press until the screen was up to date."""
    app = TimedApp(Comparer.holding(comparison))
    times: KeyTimes = {}
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        for key, count in KEYS.items():
            taken = times[key] = []
            for _ in range(count):
                start = time.perf_counter()
                await pilot.press(key)
                if app.drawn_at > start:
                    taken.append((app.drawn_at - start) * 1000)
    return times


def row(name: str, taken: list[float]) -> str:
    """Return a line of the table."""
    return f"{name:<22}{len(taken):>6}{statistics.median(taken):>10.1f}{percentile_95(taken):>10.1f} ms"


def percentile_95(taken: list[float]) -> float:
    """Return the 95th percentile."""
    return statistics.quantiles(taken, n=20)[-1]


def long_comparison(words: int) -> Comparison:
    """Return three long articles, the first two alike and the third like neither."""
    articles = tuple(long_article(words, id) for id in "abc")
    pairs = (made_pair(articles, 0, 1), made_pair(articles, 0, 2, shared=7), made_pair(articles, 1, 2, shared=9))
    origins = tuple(Origin((index,), None) for index in range(3))
    return Comparison(articles, Settings(), pairs, ((), (), ()), (), origins)


def long_article(words: int, id: str) -> Article:
    """Return an article of at least so many words."""
    return parse_article("\n\n".join(long_paragraphs(words)), id=id)


def long_paragraphs(words: int) -> Iterator[str]:
    """Yield paragraphs of the bundled articles, numbered, until there are enough words."""
    bundled = [each.paragraph_text(at) for each in load_bundled() for at in range(len(each.paragraphs))]
    for number, paragraph in enumerate(cycle(bundled)):
        if words <= 0:
            return
        yield f"{paragraph} ({number})"
        words -= len(paragraph.split()) + 1


def made_pair(articles: tuple[Article, ...], a: int, b: int, *, shared: int = 1) -> Pair:
    """Return a pair that shares every ``shared``-th paragraph of those that are shared by rule.

    Of ten paragraphs of A four are verbatim, two edited, one reworded, one moved and two unique.
    """
    levels = [Level.VERBATIM, Level.VERBATIM, None, Level.EDITED, Level.REWORDED, Level.VERBATIM, None, Level.EDITED]
    count = min(len(articles[a].paragraphs), len(articles[b].paragraphs))
    alignments = [
        Alignment(at, (at + 50) % count if moved else at, level, Reasons(words=1.4), moved)
        for at, level in enumerate(islice(cycle([*levels, Level.VERBATIM, Level.VERBATIM]), count))
        if level is not None and at % shared == 0
        for moved in [at % 10 == 9]
    ]
    wording = [
        SharedRun(first_words(articles[a], each.a), first_words(articles[b], each.b), each.level.is_copied)
        for each in alignments
    ]
    return replace(
        Pair.of_nothing(a, b),
        similarity=0.9 / shared,
        coverage_a=0.5,
        coverage_b=0.5,
        derivation_a=Derivation.PARTIALLY,
        derivation_b=Derivation.PARTIALLY,
        alignments=tuple(alignments),
        wording=tuple(wording),
    )


def first_words(article: Article, paragraph: int) -> Span:
    """Return the first sixty characters of a paragraph, in characters of the article."""
    start, end = article.paragraphs[paragraph]
    return Span(start, min(start + 60, end))


if __name__ == "__main__":
    main()
