"""What speaks for two paragraphs: never more than what is thought possible before their runs are found."""

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from seedcompare.loading.parse import parse_article
from seedcompare.matching.candidates import find_alike
from seedcompare.matching.evidence import Evidence, evidence_of, score_of
from seedcompare.matching.levels import paragraph_level, paragraph_tiles
from seedcompare.matching.weights import weigh
from seedcompare.settings import Settings

_WORDS = "the mayor of the town said “ferry sank” on Monday near Norwick quay divers found rope".split()
_TEXT = st.lists(st.lists(st.sampled_from(_WORDS), min_size=1, max_size=9).map(" ".join), min_size=1, max_size=5).map(
    "\n\n".join
)


_SETTINGS = st.builds(
    Settings,
    verbatim_share=st.sampled_from([0.0, 0.8]),
    copied_piece=st.sampled_from([0.0, 0.6]),
    copied_words=st.sampled_from([0, 12]),
)


@given(_TEXT, _TEXT, _SETTINGS)
def test_nothing_is_passed_over_that_reaches_enough(one: str, other: str, settings: Settings) -> None:
    a, b = weigh([parse_article(text, id=str(index)) for index, text in enumerate((one, other))]).profiles
    evidence = Evidence(a, b, find_alike(a.sentence_directions, b.sentence_directions), settings)
    for i, row in enumerate(find_alike(a.paragraph_directions, b.paragraph_directions)):
        for j, likeness in row.items():
            if a.paragraph_grams[i].words == b.paragraph_grams[j].words:
                continue  # paragraphs of the same words are aligned without asking
            tiles = paragraph_tiles(a, b, i, j)
            level = paragraph_level(a, b, i, j, tiles, settings)
            whole = evidence.whole(i, j, likeness, tiles, level)
            assert evidence.may_reach(whole - 1e-6, i, j, likeness)


@pytest.mark.parametrize(("score", "evidence"), [(0.5, 0.0), (0.0, -inf), (1.0, inf)])
def test_the_evidence_of_a_score(score: float, evidence: float) -> None:
    assert evidence_of(score) == evidence
    assert score_of(evidence) == score
