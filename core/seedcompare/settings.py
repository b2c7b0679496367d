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
    verbatim_share: float = 0.8
    """A match is verbatim where at least this share of the words of the shorter stretch stands in shared runs."""
    edited_share: float = 0.4
    """A passage is edited from this share on."""
    copied_piece: float = 0.6
    """Two paragraphs are edited where this share of one sentence or quotation is copied; short ones count less."""
    copied_words: int = 12
    """Two paragraphs that share this many words in runs of three or more are edited, however long they are."""
    seed_similarity: float = 0.3
    """Two sentences at least this alike start a passage (Sanchez-Perez et al. 2014)."""
    seed_run: int = 5
    """So do two that share a run of this many words."""
    passage_words: int = 20
    """The fewest words of a passage on either side."""
    copied_passage_words: int = 15
    """The same where the words are nearly all shared."""
    partially_derived_share: float = 0.15
    """An article is partially derived from another from this share of its words in shared wording on."""
    wholly_derived_share: float = 0.55
    """From this share on, it is wholly derived."""
    origin_copy: float = 0.4
    """Two articles are likely one origin where this share of one stands in copied passages, with no credit to go by."""
    origin_copy_credited: float = 0.15
    """The same where both credit one agency; below it lie the quotations that everyone carries."""
