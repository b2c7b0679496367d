"""Invented articles that copy from one another: of few sentences and few words, so that runs in common are common."""

from collections.abc import Sequence

from hypothesis import strategies as st

from seedcompare import Article, Pair, Span, parse_article

SENTENCES = (
    "The ferry sank in the bay at dawn on Monday.",
    "Its owner called the mayor a liar and a thief.",
    "Divers raised the anchor of the wrecked schooner from the mud of the harbour.",
    "Two boys had seen the ferry sink in the bay.",
    "Marta Olsen, the mayor of Norwick, lost her hat.",
    "Nobody was hurt.",
    "The boat was built in 1911 and last repaired in 1974.",
    "The owner of the ferry and the owner of the quay lost the case.",
)
QUOTATIONS = (
    "“We shall rebuild the quay before the snow falls,” she said.",
    "The mayor said: “Divers raised the anchor of the wrecked schooner.”",
    "He called it “a liar and a thief of a ferry” on Monday.",
)
_WORDS = "the a of in ferry sank mayor lost quay Norwick Monday 1911 liar thief anchor".split()
_CHINESE = ("市长星期二宣布关闭旧铁桥六个星期。", "潜水员在两个桥墩上发现了裂缝。", "市长宣布关闭两个桥墩。")


def _changed(draw: st.DrawFn, sentence: str) -> str:
    """Return a sentence of which one word, or one character of a script without spaces, is another one."""
    words = sentence.split() if " " in sentence else list(sentence)
    at = draw(st.integers(1, len(words) - 2))
    return (" " if " " in sentence else "").join([*words[:at], draw(st.sampled_from(_WORDS)), *words[at + 1 :]])


@st.composite
def _sentences(draw: st.DrawFn, whole: Sequence[str]) -> str:
    kind = draw(st.integers(0, 5))
    if kind == 0:
        return " ".join(draw(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=8))).capitalize() + "."
    sentence = draw(st.sampled_from(whole))
    return _changed(draw, sentence) if kind == 1 else sentence


def _articles(whole: Sequence[str]) -> st.SearchStrategy[str]:
    paragraphs = st.lists(_sentences(whole), min_size=1, max_size=3).map(" ".join)
    return st.lists(paragraphs, min_size=1, max_size=4).map("\n\n".join)


plain_articles = _articles(SENTENCES)
"""Of whole sentences without quotation marks."""
quoting_articles = _articles(SENTENCES + QUOTATIONS)
"""Of whole sentences, some with quotations."""
any_articles = st.one_of(quoting_articles, _articles(_CHINESE), st.just(""))
"""With those of a script without spaces, and nothing at all."""


def parsed(*texts: str) -> list[Article]:
    """Return articles with ids of their own."""
    return [parse_article(text, id=str(index)) for index, text in enumerate(texts)]


def copied_spans(pair: Pair, side: int, *, quoted: bool | None = None) -> list[Span]:
    """Return the places of copied wording in A (``side`` 0) or B (1): all, or those that are quoted or that are not."""
    return [(run.a, run.b)[side] for run in pair.wording if run.is_copied and quoted in (None, run.is_quoted)]


def words_in(article: Article, spans: Sequence[Span]) -> set[int]:
    """Return the words of an article that stand in spans, by their indices; a span has no part of a word."""
    starts, ends = article.words.starts, article.words.ends
    words = {at for at in range(len(starts)) for span in spans if span.start <= starts[at] and ends[at] <= span.end}
    assert not any(
        starts[at] < edge < ends[at] for at in range(len(starts)) for span in spans for edge in (span.start, span.end)
    )
    return words


def runs_of(words: Sequence[str], length: int) -> set[tuple[str, ...]]:
    """Return every run of so many words."""
    return {tuple(words[at : at + length]) for at in range(len(words) - length + 1)}
