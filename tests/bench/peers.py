"""What other programs need for the ten pairs of the bundled articles, prepared as far as ours is: read and split."""

import difflib
import tempfile
from collections.abc import Callable
from contextlib import redirect_stdout
from io import StringIO
from itertools import combinations
from pathlib import Path

from seedcompare import Article, load_bundled

Work = Callable[[], None]


def _difflib() -> Work:
    """Align the words of every two paragraphs of every two articles: their shared runs and their ratio."""
    pairs = list(combinations([_paragraph_words(article) for article in load_bundled()], 2))

    def align() -> None:
        for one, other in pairs:
            for b in other:
                matcher = difflib.SequenceMatcher(b=b, autojunk=False)  # which keeps what it finds out of b
                for a in one:
                    matcher.set_seq1(a)
                    matcher.get_matching_blocks()
                    matcher.ratio()

    return align


def _rapidfuzz() -> Work:
    """Score the characters of every two paragraphs of every two articles."""
    from rapidfuzz import process

    process.cdist([""], [""])  # needs numpy, which is no dependency
    pairs = list(combinations([_paragraph_texts(article) for article in load_bundled()], 2))

    def score() -> None:
        for one, other in pairs:
            process.cdist(one, other)

    return score


def _collatex() -> Work:
    """Collate every two articles."""
    import collatex

    texts = [article.text for article in load_bundled()]

    def collate() -> None:
        for one, other in combinations(texts, 2):
            collation = collatex.Collation()
            collation.add_plain_witness("A", one)
            collation.add_plain_witness("B", other)
            collatex.collate(collation, output="json", segmentation=False)

    return collate


def _copydetect() -> Work:
    """Take the fingerprints of every article, and find what every two share."""
    import copydetect

    folder = Path(tempfile.mkdtemp())
    for article in load_bundled():
        (folder / f"{article.id}.txt").write_text(article.text, encoding="utf-8")
    files = sorted(map(str, folder.iterdir()))

    def detect() -> None:
        prints = [copydetect.CodeFingerprint(file, 25, 1, language="text") for file in files]
        for one, other in combinations(prints, 2):
            copydetect.compare_files(one, other)

    return detect


def _text_matcher() -> Work:
    """Find the shared passages of every two articles; stop words stay, since their list is no part of the package."""
    from text_matcher.matcher import Matcher, Text

    articles = [Text(article.text, article.id, removeStopwords=False) for article in load_bundled()]

    def match() -> None:
        with redirect_stdout(StringIO()):
            for one, other in combinations(articles, 2):
                Matcher(one, other).match()

    return match


def _paragraph_texts(article: Article) -> list[str]:
    return [article.paragraph_text(index) for index in range(len(article.paragraphs))]


def _paragraph_words(article: Article) -> list[list[str]]:
    """The words of each paragraph as ours are found, in lower case."""
    words = article.words
    written = [article.text[start:end].lower() for start, end in zip(words.starts, words.ends, strict=True)]
    return [written[slice(*paragraph)] for paragraph in words.paragraphs]


PEERS: dict[str, Callable[[], Work]] = {
    "difflib": _difflib,
    "rapidfuzz": _rapidfuzz,
    "collatex": _collatex,
    "copydetect": _copydetect,
    "text-matcher": _text_matcher,
}
"""The work of each."""
