"""Why any two paragraphs of two articles are aligned, or why not, with the words that spoke for it."""

from seedcompare.comparison import Level, Reasons
from seedcompare.explanation import Explanation, Rule, SharedWord
from seedcompare.matching.candidates import find_similar
from seedcompare.matching.copied.wording import CopiedWording
from seedcompare.matching.levels import Levels
from seedcompare.matching.paragraphs.alignments import Aligner, ParagraphMatch
from seedcompare.matching.paragraphs.reasons import word_terms
from seedcompare.matching.profiles import Profile
from seedcompare.settings import Settings
from seedcompare.span import Span


class Explainer:
    """Explains the alignments of two articles."""

    def __init__(self, a: Profile, b: Profile, copied: CopiedWording, settings: Settings) -> None:
        self._a = a
        self._b = b
        self._settings = settings
        self._levels = Levels(copied, (a.paragraphs, b.paragraphs), settings)
        similarities = find_similar(a.sentence_unit_vectors, b.sentence_unit_vectors)
        self._aligner = Aligner(a, b, similarities, self._levels, settings)

    def explain(self, i: int, j: int) -> Explanation:
        """Return why paragraph ``i`` of A and ``j`` of B are aligned, or why not; both are indices in the articles."""
        if i not in self._a.article.story or j not in self._b.article.story:
            return self._outside_the_story(i, j)
        return self._explanation(self._aligner.match(self._a.numbers.index(i), self._b.numbers.index(j)))

    def nearest(self, paragraph: int, *, side: int) -> Explanation | None:
        """Return the explanation of a paragraph of a side (0 for A) and the likeliest one of the other side.

        None where the other side has no paragraph with a word in common, or this one is no part of the story.
        """
        numbers = (self._a, self._b)[side].numbers
        if paragraph not in numbers:
            return None
        matches = self._aligner.matches_of(numbers.index(paragraph), side=side)
        best = max(matches, key=lambda match: (match.rule is None, match.reasons.log_odds), default=None)
        return None if best is None else self._explanation(best)

    def _explanation(self, match: ParagraphMatch) -> Explanation:
        return Explanation(
            a=self._a.numbers[match.a],
            b=self._b.numbers[match.b],
            is_aligned=self._aligner.is_aligned(match),
            level=match.level,
            copied_share=self._levels.copied_share(match.a, match.b),
            reasons=match.reasons,
            rule=match.rule,
            threshold=self._settings.alignment_threshold,
            words=self._shared_words(match.a, match.b),
        )

    def _outside_the_story(self, i: int, j: int) -> Explanation:
        return Explanation(
            a=i,
            b=j,
            is_aligned=False,
            level=Level.REWORDED,
            copied_share=0.0,
            reasons=Reasons(),
            rule=Rule.NO_STORY,
            threshold=self._settings.alignment_threshold,
            words=(),
        )

    def _shared_words(self, i: int, j: int) -> tuple[SharedWord, ...]:
        a, b = self._a, self._b
        distinctive = {*a.distinctive_stems[i]} & {*b.distinctive_stems[j]}
        terms = word_terms(a.paragraph_unit_vectors[i], b.paragraph_unit_vectors[j])
        words = (
            SharedWord(_first_place(a, i, stem), _first_place(b, j, stem), log_odds, stem in distinctive)
            for stem, log_odds in terms.items()
        )
        return tuple(sorted(words, key=lambda word: (-word.log_odds, word.a)))


def _first_place(profile: Profile, paragraph: int, stem: str) -> Span:
    at = profile.stems.index(stem, profile.paragraphs[paragraph].start)
    return profile.article.words.text_span(Span(at, at + 1))
