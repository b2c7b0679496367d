"""The work that is measured, one piece a process: ``python tests/bench/work.py NAME [ARGUMENT]``.

Prints one line of JSON: the seconds of the work itself, without what it is prepared from, and the most memory that
the process had, in megabytes.
"""

import difflib
import json
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import combinations, product
from pathlib import Path

from invented import events, two_books

from seedcompare import Article, Comparer, compare, load, load_bundled, parse_article


def main() -> None:
    """Run the work that the command line names."""
    name, *arguments = sys.argv[1:]
    do = _WORK[name](*arguments)
    before = time.perf_counter()
    do()
    seconds = time.perf_counter() - before
    most = max(resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    megabytes = most / 1024
    print(json.dumps({"seconds": seconds, "megabytes": megabytes}))


def _seeds() -> Callable[[], object]:
    articles = load_bundled()
    return lambda: compare(articles)


def _seeds_by_difflib() -> Callable[[], object]:
    paragraphs = _paragraphs_of_pairs(load_bundled())
    return lambda: [difflib.SequenceMatcher(None, one.split(), other.split()).ratio() for one, other in paragraphs]


def _seeds_by_rapidfuzz() -> Callable[[], object]:
    from rapidfuzz import process  # needs numpy, which is no dependency

    texts = [[article.paragraph_text(index) for index in range(len(article.paragraphs))] for article in load_bundled()]
    return lambda: [process.cdist(one, other) for one, other in combinations(texts, 2)]


def _seeds_by_collatex() -> Callable[[], object]:
    import collatex

    texts = [article.text for article in load_bundled()]

    def collate() -> None:
        for one, other in combinations(texts, 2):
            collation = collatex.Collation()
            collation.add_plain_witness("A", one)
            collation.add_plain_witness("B", other)
            collatex.collate(collation, output="json", segmentation=False)

    return collate


def _seeds_by_copydetect() -> Callable[[], object]:
    import copydetect

    folder = Path(tempfile.mkdtemp())
    for article in load_bundled():
        (folder / f"{article.id}.txt").write_text(article.text, encoding="utf-8")
    files = sorted(map(str, folder.iterdir()))

    def compare_all() -> None:
        prints = [copydetect.CodeFingerprint(file, 25, 1, language="text") for file in files]
        for one, other in combinations(prints, 2):
            copydetect.compare_files(one, other)

    return compare_all


def _seeds_by_text_matcher() -> Callable[[], object]:
    from text_matcher.matcher import Matcher, Text

    articles = [Text(article.text, article.id) for article in load_bundled()]
    return lambda: [Matcher(one, other, silent=True).match() for one, other in combinations(articles, 2)]


def _books(words: str) -> Callable[[], object]:
    """Two long texts from their characters on: parsed, compared, details and all."""
    texts = two_books(int(words))
    return lambda: compare([parse_article(text, id=str(index)) for index, text in enumerate(texts)])


def _books_pair(words: str) -> Callable[[], object]:
    """The same, parsed before, and only the pair."""
    articles = [parse_article(text, id=str(index)) for index, text in enumerate(two_books(int(words)))]
    return lambda: Comparer(articles).pair(0, 1)


def _ranked(count: str, path: str = "") -> Callable[[], object]:
    """The ranked list of pairs, from the file on."""
    if path:
        return lambda: Comparer(load(path)[: int(count)]).likely
    texts = list(events(int(count)))
    return lambda: Comparer([parse_article(text, id=str(index)) for index, text in enumerate(texts)]).likely


def _opened(count: str, path: str = "") -> Callable[[], object]:
    """A hundred pairs of a set, each opened; the seconds are those of all."""
    comparer = _set(count, path)
    likely = comparer.likely
    chosen = likely[:: max(1, len(likely) // 100)][:100]
    return lambda: [comparer.pair(each.a, each.b) for each in chosen]


def _details(count: str, path: str = "") -> Callable[[], object]:
    """What only one article of a set has."""
    comparer = _set(count, path)
    return lambda: comparer.details


def _set(count: str, path: str) -> Comparer:
    if path:
        return Comparer(load(path)[: int(count)])
    return Comparer([parse_article(text, id=str(index)) for index, text in enumerate(events(int(count)))])


def _pair_list(path: str) -> Callable[[], object]:
    with tempfile.NamedTemporaryFile(suffix=".jsonl", delete=False) as file:
        command = [str(Path(sys.executable).parent / "seedcompare"), "--pairs", path, "--export", file.name]
    return lambda: subprocess.run(command, check=False, capture_output=True)


def _process(*command: str) -> Callable[[], object]:
    return lambda: subprocess.run([sys.executable, *command], check=True, capture_output=True)


_BARE_APP = """
import asyncio
from textual.app import App
from textual.widgets import Static
class Bare(App):
    def compose(self):
        yield from (Static("text") for _ in range({widgets}))
async def main():
    async with Bare().run_test(size=(140, 42)) as pilot:
        await pilot.pause()
asyncio.run(main())
"""
_FIRST_SCREEN = """
import asyncio
from seedcompare import Comparer, load_bundled
from seedcompare_tui.app.app import SeedcompareApp
async def main():
    app = SeedcompareApp(Comparer(load_bundled()))
    async with app.run_test(size=(140, 42)) as pilot:
        await pilot.pause()
        print(len(app.screen.query("*")))
asyncio.run(main())
"""
_EXPORT = """
import sys
sys.argv = ["seedcompare", "--export", sys.argv[1]]
from seedcompare_tui.cli.main import main
main()
"""


def _bare_app() -> Callable[[], object]:
    widgets = subprocess.run([sys.executable, "-c", _FIRST_SCREEN], check=True, capture_output=True).stdout
    return _process("-c", _BARE_APP.format(widgets=int(widgets)))


def _export() -> Callable[[], object]:
    return _process("-c", _EXPORT, str(Path(tempfile.mkdtemp()) / "five.json"))


def _paragraphs_of_pairs(articles: tuple[Article, ...]) -> list[tuple[str, str]]:
    texts = [[article.paragraph_text(index) for index in range(len(article.paragraphs))] for article in articles]
    return [both for one, other in combinations(texts, 2) for both in product(one, other)]


_WORK: dict[str, Callable[..., Callable[[], object]]] = {
    "seeds": _seeds,
    "seeds-difflib": _seeds_by_difflib,
    "seeds-rapidfuzz": _seeds_by_rapidfuzz,
    "seeds-collatex": _seeds_by_collatex,
    "seeds-copydetect": _seeds_by_copydetect,
    "seeds-text-matcher": _seeds_by_text_matcher,
    "books": _books,
    "books-pair": _books_pair,
    "ranked": _ranked,
    "opened": _opened,
    "details": _details,
    "pair-list": _pair_list,
    "version": lambda: _process("-m", "seedcompare_tui", "--version"),
    "python": lambda: _process("-c", "pass"),
    "libraries": lambda: _process("-c", "import rapidfuzz, click"),
    "export": _export,
    "first-screen": lambda: _process("-c", _FIRST_SCREEN),
    "bare-app": _bare_app,
}

if __name__ == "__main__":
    main()
