"""An article as the comparing engine reads it."""

from collections.abc import Sequence

from seedcompare.loading.parse import parse_article
from seedcompare.matching.profiles import Profile
from seedcompare.matching.weights import weigh
from seedcompare.span import Span

_TEXT = (
    "“The bridge is safe,” the mayor said. He left. Why not?\n\nThe old ferry sank “at” noon. Nobody was hurt there."
)


def _profile(text: str) -> Profile:
    return weigh([parse_article(text, id="a")]).profiles[0]


def _words(profile: Profile, spans: Sequence[Span]) -> list[str]:
    return [profile.article.text[slice(*profile.article.words.text_span(span))] for span in spans]


def test_very_short_sentences_belong_to_the_one_before() -> None:
    profile = _profile(_TEXT)
    assert _words(profile, profile.sentences) == [
        "The bridge is safe,” the mayor said. He left. Why not",
        "The old ferry sank “at” noon",
        "Nobody was hurt there",
    ]
    assert profile.sentence_paragraphs == (0, 1, 1)


def test_a_word_of_every_sentence_is_not_distinctive() -> None:
    profile = _profile("Ferry captains slept. Ferry owners ate. Ferry chefs sang. Ferry bells rang.")
    assert "ferry" not in profile.distinctive_stems[0]
    assert "captai" in profile.distinctive_stems[0]


def test_every_word_is_in_the_sentence_that_is_found_for_it() -> None:
    profile = _profile(_TEXT)
    for word in range(len(profile.stems)):
        assert word in range(*profile.sentences[profile.sentence_of[word]])
