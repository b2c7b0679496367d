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
    """From this share of the words of the shorter stretch in shared runs on, a match is verbatim."""
    edited_share: float = 0.4
    """From this share on, a passage is edited."""
    copied_piece: float = 0.6
    """From this share of one sentence or quotation on, two paragraphs are edited; short pieces count for less."""
    copied_words: int = 12
    """From so many words in runs of three or more on, two paragraphs are edited, however long they are."""
    seed_similarity: float = 0.3
    """Two sentences at least this alike start a passage (Sanchez-Perez et al. 2014)."""
    seed_run: int = 5
    """So do two that share a run of so many words."""
    passage_words: int = 20
    """The fewest words of a passage on either side."""
    copied_passage_words: int = 15
    """The same where the words are nearly all shared."""
    partially_derived_share: float = 0.15
    """From this share of its words in wording shared with the other on, an article is partially derived from it."""
    wholly_derived_share: float = 0.55
    """From this share on, it is wholly derived."""
    origin_copy: float = 0.4
    """Two articles are likely one origin where so much of one stands in copied passages, with no credit to go by."""
    origin_copy_credited: float = 0.15
    """The same where both credit one agency; below it lie the quotations that everyone carries."""
