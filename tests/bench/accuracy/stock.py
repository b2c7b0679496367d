"""Measures the aligner against stock scorers, one event held out in turn, and prints the table of docs/accuracy.md.

``python tests/bench/accuracy/stock.py FOLDER``, where FOLDER holds the labelled set ``news``. The threshold of each
stock scorer is the one that is best on the other events; the program's own is its default.
"""

import difflib
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from itertools import product
from math import log, sqrt
from statistics import fmean

from labelled import Agreement, Aligner, Event, Place, agreement, aligner_with, data_folder, events
from rapidfuzz import fuzz

from seedcompare import Article, Level, Settings

Scorer = Callable[[Sequence[Article], int, int, int, int], float]
"""How alike two paragraphs are, 0 to 1: of the set, article a's paragraph i and article b's paragraph j."""
_THRESHOLDS = [step / 40 for step in range(1, 40)]


def _keys(article: Article, paragraph: int) -> tuple[str, ...]:
    return article.words.keys[slice(*article.words.paragraphs[paragraph])]


def _text(article: Article, paragraph: int) -> str:
    return " ".join(_keys(article, paragraph))


def _ratio(articles: Sequence[Article], a: int, b: int, i: int, j: int) -> float:
    return fuzz.ratio(_text(articles[a], i), _text(articles[b], j)) / 100


def _token_set_ratio(articles: Sequence[Article], a: int, b: int, i: int, j: int) -> float:
    return fuzz.token_set_ratio(_text(articles[a], i), _text(articles[b], j)) / 100


def _word_difference(articles: Sequence[Article], a: int, b: int, i: int, j: int) -> float:
    return difflib.SequenceMatcher(None, _keys(articles[a], i), _keys(articles[b], j), autojunk=False).ratio()


def _shared_trigrams(articles: Sequence[Article], a: int, b: int, i: int, j: int) -> float:
    one, other = (_trigrams(_keys(articles[side], place)) for side, place in ((a, i), (b, j)))
    return len(one & other) / max(1, min(len(one), len(other)))


def _trigrams(keys: Sequence[str]) -> set[tuple[str, ...]]:
    return {tuple(keys[start : start + 3]) for start in range(len(keys) - 2)}


def _tf_idf_cosine(articles: Sequence[Article], a: int, b: int, i: int, j: int) -> float:
    weights = _inverse_frequencies(tuple(article.text for article in articles), tuple(articles))
    one, other = ({k: n * weights[k] for k, n in Counter(_keys(articles[s], p)).items()} for s, p in ((a, i), (b, j)))
    norm = sqrt(sum(v * v for v in one.values()) * sum(v * v for v in other.values()))
    return sum(value * other[key] for key, value in one.items() if key in other) / norm if norm else 0.0


@cache
def _inverse_frequencies(texts: tuple[str, ...], articles: tuple[Article, ...]) -> Mapping[str, float]:
    paragraphs = [set(_keys(article, index)) for article in articles for index in range(len(article.paragraphs))]
    counts = Counter(key for paragraph in paragraphs for key in paragraph)
    return {key: log(1 + len(paragraphs) / count) for key, count in counts.items()}


_SCORERS: Mapping[str, Scorer] = {
    "rapidfuzz ratio": _ratio,
    "rapidfuzz token_set_ratio": _token_set_ratio,
    "difflib on words": _word_difference,
    "tf-idf cosine": _tf_idf_cosine,
    "coverage by shared 3-word runs": _shared_trigrams,
}


def _at_threshold(scorer: Scorer, threshold: float) -> Aligner:
    def align(articles: Sequence[Article], a: int, b: int) -> Mapping[Place, Level]:
        scores = _all_scores(scorer, tuple(articles), a, b)
        return {place: Level.VERBATIM for place, score in scores.items() if score >= threshold}

    return align


@cache
def _all_scores(scorer: Scorer, articles: tuple[Article, ...], a: int, b: int) -> Mapping[Place, float]:
    places = product(range(len(articles[a].paragraphs)), range(len(articles[b].paragraphs)))
    return {(i, j): scorer(articles, a, b, i, j) for i, j in places}


def _held_out(scorer: Scorer, labelled: Sequence[Event], *, sets_of: int, copied: bool) -> float:
    """The mean F1 of events, each with the threshold that is best on all others."""
    by_threshold = [
        [agreement(event, _at_threshold(scorer, threshold), sets_of=sets_of, copied=copied) for event in labelled]
        for threshold in _THRESHOLDS
    ]

    def without(held_out: int, found: Sequence[Agreement]) -> float:
        return sum((each for index, each in enumerate(found) if index != held_out), Agreement(0, 0, 0)).f1

    return fmean(max(by_threshold, key=partial(without, held_out))[held_out].f1 for held_out in range(len(labelled)))


def main() -> None:
    """Print the table."""
    labelled = events(data_folder() / "news")
    print("| scorer, on paragraphs | all, sets of three | all, sets of two | copied, sets of three |")
    print("| --- | --- | --- | --- |")
    columns = ((3, False), (2, False), (3, True))
    for name, scorer in _SCORERS.items():
        figures = [_held_out(scorer, labelled, sets_of=size, copied=copied) for size, copied in columns]
        print(f"| {name} | {' | '.join(f'{figure:.2f}' for figure in figures)} |")
    aligner = aligner_with(Settings())
    figures = [
        fmean(agreement(each, aligner, sets_of=n, copied=copied).f1 for each in labelled) for n, copied in columns
    ]
    print(f"| **seedcompare** | {' | '.join(f'**{figure:.2f}**' for figure in figures)} |")


if __name__ == "__main__":
    main()
