"""The work that is measured, one piece a process: ``python tests/bench/work.py NAME [ARGUMENT]...``.

Prints one line of JSON: the seconds of the work itself, without what it is prepared from, the most memory that the
process had, in megabytes, and what else the work says of itself. With ``--only-prepare`` the work is not done.
"""

import json
import resource
import sys
import time
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from invented import copies, events, two_books
from peers import PEERS

from seedcompare import Comparer, compare, load, load_bundled, parse_article
from seedcompare_tui.garbage import collect_seldom, freeze_gc

Facts = Mapping[str, object] | None
Work = Callable[[], Facts]


def main() -> None:
    """Run the work that the command line names, in a process that collects garbage as the program does."""
    collect_seldom()
    name, *arguments = (argument for argument in sys.argv[1:] if argument != "--only-prepare")
    do = _WORK[name](*arguments)
    if "--only-prepare" in sys.argv:
        return
    before = time.perf_counter()
    facts = do()
    seconds = time.perf_counter() - before
    megabytes = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(json.dumps({"seconds": seconds, "megabytes": megabytes, "facts": facts or {}}))


def _seeds() -> Work:
    """All that is said of the bundled articles, once what a process loads only once is loaded."""
    articles = load_bundled()
    compare(articles)
    return lambda: _silent(compare(articles))


def _books(words: str) -> Work:
    """Two long texts from their characters on: parsed, compared, details and all."""
    texts = two_books(int(words))
    return lambda: _silent(compare([parse_article(text, id=str(index)) for index, text in enumerate(texts)]))


def _books_pair(words: str) -> Work:
    """The same, parsed before, and only the pair."""
    articles = [parse_article(text, id=str(index)) for index, text in enumerate(two_books(int(words)))]
    _ = [article.words for article in articles]
    return lambda: _silent(Comparer(articles).pair(0, 1))


def _write_books(words: str, *paths: str) -> Work:
    def write() -> None:
        for path, text in zip(paths, two_books(int(words)), strict=True):
            Path(path).write_text(text, encoding="utf-8")

    return write


def _write_set(count: str, target: str, path: str = "") -> Work:
    """Write the first articles of a set, or made ones, each a line."""

    def write() -> None:
        lines: Iterable[str] = (json.dumps({"text": text}) for text in events(int(count)))
        if path:
            lines = Path(path).read_text(encoding="utf-8").splitlines()[: int(count)]
        Path(target).write_text("\n".join(lines), encoding="utf-8")

    return write


def _write_copies(count: str, target: str) -> Work:
    def write() -> None:
        lines = (json.dumps({"text": text}) for text in copies(int(count)))
        Path(target).write_text("\n".join(lines), encoding="utf-8")

    return write


def _write_list(folder: str) -> Work:
    """Write 250 pairs of texts of 1,000 to 2,000 words each, and the list that names them."""

    def write() -> None:
        lines = []
        for number in range(250):
            names = [f"{number}-{side}.txt" for side in "ab"]
            for name, text in zip(names, two_books(1000 + 4 * number), strict=True):
                Path(folder, name).write_text(text, encoding="utf-8")
            lines.append("\t".join(names))
        Path(folder, "pairs.tsv").write_text("\n".join(lines), encoding="utf-8")

    return write


def _ranked(path: str) -> Work:
    """The ranked list of pairs, from the file on."""

    def rank() -> Facts:
        comparer = Comparer(load(path))
        pairs = len(comparer.likely)
        return {"pairs": pairs, "words": sum(len(article.words.keys) for article in comparer.articles)}

    return rank


def _opened(path: str) -> Work:
    """Every pair of the list opened in turn, as the app does it: compared, and made ready to be read."""
    from seedcompare_tui.display.pair.reading import read_pair

    comparer = Comparer(load(path))
    _ = comparer.details

    def open_all() -> Facts:
        laps = []
        for each in comparer.likely:
            before = time.perf_counter()
            read_pair(comparer, comparer.pair(each.a, each.b))
            laps.append(time.perf_counter() - before)
        return {"laps": laps}

    _ = comparer.likely
    freeze_gc()
    return open_all


def _difflib_pairs(path: str) -> Work:
    """The words of every likely pair of a set, aligned by difflib."""
    import difflib

    comparer = Comparer(load(path))
    words = [article.words.keys for article in comparer.articles]
    pairs = sorted(((each.a, each.b) for each in comparer.likely), key=lambda pair: pair[1])

    def align() -> Facts:
        matcher, held = difflib.SequenceMatcher(autojunk=False), -1
        for a, b in pairs:
            if b != held:
                matcher.set_seq2(words[b])  # of which it keeps what it finds out
                held = b
            matcher.set_seq1(words[a])
            matcher.get_matching_blocks()
        return {"pairs": len(pairs)}

    return align


def _details(path: str) -> Work:
    """What only one article of a set has."""
    comparer = Comparer(load(path))
    return lambda: _silent(comparer.details)


def _first_screen() -> Work:
    """What the first screen of the bundled articles consists of."""
    import asyncio

    from seedcompare_tui.app.app import SeedcompareApp

    async def count() -> Facts:
        comparer = Comparer(load_bundled())
        app = SeedcompareApp(comparer)
        async with app.run_test(size=(140, 42)) as pilot:
            await pilot.pause()
            widgets = len(app.screen.query("*"))
        first = comparer.likely[0]
        return {"widgets": widgets, "texts": [comparer.articles[index].paragraph_text(0) for index in first[:2]]}

    return lambda: asyncio.run(count())


def _keys(words: str) -> Work:
    """From key to screen: seconds of all presses, and the key that is slow most often."""
    import asyncio
    import statistics

    from keys import long_comparison, measure, percentile_95

    comparison = long_comparison(int(words))

    def press() -> Facts:
        times = asyncio.run(measure(comparison))
        every = [each / 1000 for taken in times.values() for each in taken]
        slow, slowest = max((percentile_95(taken) / 1000, key) for key, taken in times.items() if len(taken) > 1)
        late = percentile_95(every)
        return {"median": statistics.median(every), "late": late, "slowest": slowest, "slow": slow}

    return press


def _idle() -> Work:
    """Seconds of processor time that an idle app takes."""
    from idle import WATCHED, idle_times

    def wait() -> Facts:
        app, keys = idle_times([])
        return {"watched": WATCHED, "app": app / 1000, "keys": keys / 1000}

    return wait


def _forms() -> Work:
    """The forms of a comparison."""
    from exports import form_names

    return lambda: {"names": form_names()}


def _export_form(name: str) -> Work:
    """All pairs of the bundled articles in one form."""
    from exports import measured

    return lambda: measured(name)


def _walks() -> Work:
    """Through all pairs of a set, three times."""
    import asyncio

    from walks import walk

    return lambda: asyncio.run(walk())


def _silent(_: object) -> None:
    """Say nothing of a result."""


_WORK: dict[str, Callable[..., Work]] = {
    "seeds": _seeds,
    "books": _books,
    "books-pair": _books_pair,
    "write-books": _write_books,
    "write-set": _write_set,
    "write-copies": _write_copies,
    "write-list": _write_list,
    "ranked": _ranked,
    "opened": _opened,
    "details": _details,
    "difflib-pairs": _difflib_pairs,
    "first-screen": _first_screen,
    "keys": _keys,
    "walks": _walks,
    "idle": _idle,
    "forms": _forms,
    "export-form": _export_form,
    **PEERS,
}

if __name__ == "__main__":
    main()
