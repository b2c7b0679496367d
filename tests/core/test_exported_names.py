"""The public surface is a list: what `seedcompare` hands on, and nothing by accident."""

import seedcompare


def test_the_public_names_are_these() -> None:
    assert seedcompare.__all__ == [
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


def test_the_public_names_are_sorted_and_there() -> None:
    assert sorted(seedcompare.__all__) == seedcompare.__all__
    assert all(getattr(seedcompare, name).__doc__ for name in seedcompare.__all__)


def test_every_error_has_one_root() -> None:
    assert issubclass(seedcompare.InputError, seedcompare.SeedcompareError)
    assert issubclass(seedcompare.SelectionError, seedcompare.SeedcompareError)
