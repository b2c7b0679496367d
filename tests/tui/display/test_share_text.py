"""What is said of a share: never nothing of something, and figures that add up as they are shown."""

import re
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from support.made import made_pair

from seedcompare_tui.display.sentences import made_of, retold_text, share_forms, share_text


@pytest.mark.parametrize(
    ("share", "shown"),
    [(0, "0%"), (0.0001, "<1%"), (0.005, "<1%"), (0.006, "1%"), (0.49, "49%"), (0.996, ">99%"), (1, "100%")],
)
def test_a_share_is_nothing_or_all_only_where_it_is(share: float, shown: str) -> None:
    assert share_text(share) == shown


@pytest.mark.parametrize(
    ("coverage", "quoted", "retold", "forms"),
    [
        (
            0.49,
            0.12,
            0.08,
            (
                "49% is in B: 37% prose, 12% quoted · 8% retold",
                "49% is in B (12% quoted) · 8% retold",
                "49% is in B (12% quoted)",
                "49% is in B",
            ),
        ),
        (0.05, 0.05, 0, ("5% is in B: all quoted", *["5% is in B (all quoted)"] * 2, "5% is in B")),
        (0, 0, 0.24, (*["0% is in B · 24% retold"] * 2, *["0% is in B"] * 2)),
        (1, 0, 0, ("100% is in B",) * 4),
    ],
)
def test_a_share_says_what_it_is_made_of(coverage: float, quoted: float, retold: float, forms: tuple[str, ...]) -> None:
    pair = replace(made_pair(), coverage_a=coverage, quoted_a=quoted, retold_a=retold)
    assert share_forms(pair, 0) == forms
    assert share_forms(pair.swapped(), 1) == tuple(form.replace("in B", "in A") for form in forms)


def test_without_quotations_it_says_so() -> None:
    pair = replace(made_pair(), coverage_b=0.37, retold_b=0.08)
    assert share_forms(pair, 1, without_quotations=True) == (
        "37% is in A without quotations · 8% retold",
        "37% is in A without quotations · 8% retold",
        "37% is in A without quotations",
        "37% is in A",
    )


_FIGURE = re.compile(r"([<>]?)(\d+)%")


def figures(text: str) -> list[int]:
    """The figures of a sentence; what is less than 1 counts as none, and what is more than 99 as 99."""
    return [0 if sign == "<" else int(number) for sign, number in _FIGURE.findall(text)]


@given(st.integers(1, 3000), st.data())
def test_the_figures_add_up(words: int, data: st.DataObject) -> None:
    copied = data.draw(st.integers(1, words))
    quoted = data.draw(st.integers(0, copied))
    retold = data.draw(st.integers(0, words - copied))
    share, made = share_text(copied / words), made_of(copied / words, quoted / words)
    assert "0%" not in re.findall(r"\d+%", f"{share} {made}")
    if made == ">99% prose, <1% quoted":
        assert share in ("100%", ">99%")
    elif "prose" in made:
        assert sum(figures(made)) == figures(share)[0]
    assert sum(figures(f"{share} {retold_text(copied / words, retold / words)}")) <= 100
