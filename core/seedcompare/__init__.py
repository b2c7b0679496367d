"""Compare news articles about one event, paragraph by paragraph.

Load articles with `load` or `load_bundled`, hand them to `compare`, and read the frozen `Comparison`::

    comparison = compare(load(["fox.txt", "nyt.txt"]))
    for alignment in comparison.pairs[0].alignments:
        print(alignment.a, alignment.b, alignment.level)

Nothing here knows of a terminal.
"""

from seedcompare.article import Article
from seedcompare.attribution.attributions import Attribution
from seedcompare.compare import Comparer, compare
from seedcompare.comparison import (
    Alignment,
    ArticleSet,
    Comparison,
    Derivation,
    Detail,
    DetailKind,
    Edit,
    Evidence,
    EvidenceKind,
    Level,
    Origin,
    Pair,
    Passage,
    Place,
    Reasons,
    SharedRun,
    Unit,
)
from seedcompare.credit import Credit, CreditKind
from seedcompare.document import comparison_document, pair_document
from seedcompare.errors import InputError, SeedcompareError, SelectionError
from seedcompare.explanation import Explanation, Rule, SharedWord
from seedcompare.grouping.unit_wording import CommonRun, UnitWording, unit_wording
from seedcompare.loading.bundled import load_bundled
from seedcompare.loading.load import load
from seedcompare.loading.parse import parse_article
from seedcompare.matching.copied.copied_set import CopiedPair
from seedcompare.matching.copied.wording import CopiedWords
from seedcompare.selection import pair_of, select_article, select_pair, select_paragraph
from seedcompare.settings import Settings
from seedcompare.span import Span
from seedcompare.text.words import Words

__all__ = [
    "Alignment",
    "Article",
    "ArticleSet",
    "Attribution",
    "CommonRun",
    "Comparer",
    "Comparison",
    "CopiedPair",
    "CopiedWords",
    "Credit",
    "CreditKind",
    "Derivation",
    "Detail",
    "DetailKind",
    "Edit",
    "Evidence",
    "EvidenceKind",
    "Explanation",
    "InputError",
    "Level",
    "Origin",
    "Pair",
    "Passage",
    "Place",
    "Reasons",
    "Rule",
    "SeedcompareError",
    "SelectionError",
    "Settings",
    "SharedRun",
    "SharedWord",
    "Span",
    "Unit",
    "UnitWording",
    "Words",
    "compare",
    "comparison_document",
    "load",
    "load_bundled",
    "pair_document",
    "pair_of",
    "parse_article",
    "select_article",
    "select_pair",
    "select_paragraph",
    "unit_wording",
]
