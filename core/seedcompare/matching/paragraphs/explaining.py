"""Why any two paragraphs of two articles are aligned, or why not, with the words that spoke for it."""

from seedcompare.explanation import Explanation, SharedWord
from seedcompare.matching.candidates import Similarities
from seedcompare.matching.paragraphs.alignments import Aligner
from seedcompare.matching.paragraphs.reasons import word_terms
from seedcompare.matching.profiles import Profile
from seedcompare.settings import Settings
from seedcompare.span import Span


def explain_paragraphs(
    a: Profile, b: Profile, i: int, j: int, *, similarities: Similarities, settings: Settings
) -> Explanation:
    """Return why paragraph ``i`` of A and ``j`` of B are aligned, or why not; ``similarities`` are of the sentences."""
    aligner = Aligner(a, b, similarities, settings)
    match = aligner.match(i, j)
    return Explanation(
        a=i,
        b=j,
        is_aligned=aligner.is_aligned(match),
        level=match.level,
        reasons=match.reasons,
        rule=match.rule,
        threshold=settings.alignment_threshold,
        words=_shared_words(a, b, i, j),
    )


def _shared_words(a: Profile, b: Profile, i: int, j: int) -> tuple[SharedWord, ...]:
    distinctive = {*a.distinctive_stems[i]} & {*b.distinctive_stems[j]}
    words = (
        SharedWord(_first_place(a, i, stem), _first_place(b, j, stem), log_odds, stem in distinctive)
        for stem, log_odds in word_terms(a.paragraph_unit_vectors[i], b.paragraph_unit_vectors[j]).items()
    )
    return tuple(sorted(words, key=lambda word: (-word.log_odds, word.a)))


def _first_place(profile: Profile, paragraph: int, stem: str) -> Span:
    at = profile.stems.index(stem, profile.paragraphs[paragraph].start)
    return profile.article.words.text_span(Span(at, at + 1))
