"""Why two paragraphs carry the same content: never less than is thought possible before their runs are found."""

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedcompare.comparison import Reasons
from seedcompare.loading.parse import parse_article
from seedcompare.matching.candidates import find_similar
from seedcompare.matching.copied.sequence import word_sequence
from seedcompare.matching.copied.wording import find_copied
from seedcompare.matching.levels import Levels
from seedcompare.matching.paragraphs.reasons import SAME, Scorer, log_odds_of
from seedcompare.matching.shared_runs import paragraph_runs
from seedcompare.matching.weights import weigh
from seedcompare.settings import Settings

_WORDS = "the mayor of the town said “ferry sank” on Monday near Norwick quay divers found rope".split()
_TEXT = st.lists(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=9).map(" ".join), min_size=1, max_size=5).map(
    "\n\n".join
)


_SETTINGS = st.builds(
    Settings,
    verbatim_share=st.sampled_from([0.0, 0.8]),
    edited_share=st.sampled_from([0.0, 0.35]),
    copied_piece=st.sampled_from([0.0, 0.6]),
)


@given(_TEXT, _TEXT, _SETTINGS)
def test_the_bound_never_excludes_a_pair_that_reaches_the_threshold(one: str, other: str, settings: Settings) -> None:
    articles = [parse_article(text, id=str(index)) for index, text in enumerate((one, other))]
    a, b = weigh(articles).profiles
    scorer = Scorer(a, b, find_similar(a.sentence_unit_vectors, b.sentence_unit_vectors))
    levels = Levels(find_copied(*map(word_sequence, articles)), (a.paragraphs, b.paragraphs), settings)
    for i, row in enumerate(find_similar(a.paragraph_unit_vectors, b.paragraph_unit_vectors)):
        for j, similarity in row.items():
            if a.paragraph_grams[i].words == b.paragraph_grams[j].words:
                continue  # paragraphs of the same words are aligned without asking
            runs = paragraph_runs(a, b, i, j)
            level = levels.of_paragraphs(i, j)
            log_odds = scorer.reasons(i, j, similarity, runs, level).log_odds
            assert scorer.may_reach(log_odds - 1e-6, i, j, similarity, level)


@pytest.mark.parametrize(("score", "log_odds"), [(0.5, 0.0), (0.0, -inf), (1.0, inf)])
def test_the_log_odds_of_a_score(score: float, log_odds: float) -> None:
    assert log_odds_of(score) == log_odds


@pytest.mark.parametrize("score", [0.001, 0.3, 0.5, 0.9])
def test_the_score_of_reasons_is_what_their_log_odds_say(score: float) -> None:
    assert Reasons(words=log_odds_of(score) + 4, prior=-4).score == pytest.approx(score)


def test_the_same_words_are_one_capped_term_with_the_highest_score() -> None:
    assert SAME.score == 1.0
    assert SAME.terms() == {"same": SAME.log_odds}
