"""The values that a comparison can be made with.

The defaults were measured on articles of 12 events, 250 pairs of the PAN 2013 text alignment
corpus and 300 pairs of agency copy and newspaper stories.
"""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settings:
    """The thresholds of a comparison, 0 to 1 where nothing else is said."""

    pair_similarity: float = 0.06
    """Of more than 40 articles, only pairs whose words are at least this alike are compared."""
    alignment_threshold: float = 0.5
    """The least score of two paragraphs that are aligned. The default is where F1 was best."""
    verbatim_share: float = 0.75
    """A match is verbatim where at least this share of the words of the shorter stretch is copied, in one order."""
    edited_share: float = 0.35
    """A match is edited from this share on."""
    copied_piece: float = 0.7
    """Two paragraphs are edited where this share of one sentence or quotation is copied, however long they are."""
    seed_similarity: float = 0.3
    """Two sentences at least this alike start a passage (Sanchez-Perez et al. 2014)."""
    seed_run: int = 5
    """So do two that share a run of this many words."""
    passage_words: int = 20
    """The fewest words of a passage on either side."""
    copied_passage_words: int = 15
    """The same where the words are nearly all shared."""
    partially_derived_share: float = 0.33
    """An article is partially derived from another where at least this share of its words, by weight, is copied or
    stands in the paragraphs aligned with theirs."""
    wholly_derived_share: float = 0.67
    """From this share on, it is wholly derived."""
    origin_prose: float = 0.1
    """Two articles are likely one origin where this share of one of them is copied prose; articles of separate origins
    were seen to share up to 0.09, in formulas and names."""
