"""The colours of the marks: read in every theme, and told apart by every reader.

Measured with coloraide, which knows nothing of how the program makes them.
"""

from itertools import combinations

import pytest
from coloraide import Color

from seedcompare_tui.theming.themes import DARK, LIGHT, THEMES, mark_variables

MARKS = ["mark-verbatim", "mark-edited", "mark-reworded", "mark-only-here"]
CHANGED, CHANGED_VALUE = "mark-changed", "mark-changed-number-or-date"
TINTED = ["mark-verbatim", "mark-edited", CHANGED]
TINTED_THEMES = [name for name, theme in THEMES.items() if not theme.ansi]
SIXTEEN = [name for name, theme in THEMES.items() if theme.ansi]


def test_the_own_themes_come_first_and_those_of_16_colours_last() -> None:
    assert list(THEMES)[:2] == [DARK.name, LIGHT.name]
    assert list(THEMES)[-2:] == SIXTEEN == ["ansi-dark", "ansi-light"]
    dark = [theme.dark for theme in list(THEMES.values())[2:-2]]
    assert dark == sorted(dark, reverse=True)


@pytest.mark.parametrize("name", TINTED_THEMES)
def test_marks_and_words_on_tints_and_quiet_words_can_be_read(name: str) -> None:
    generated, marks = THEMES[name].to_color_system().generate(), mark_variables(name)
    for ground in ("background", "surface", "panel"):
        for mark in (*MARKS, CHANGED, "foreground-muted"):
            assert Color(marks[mark]).contrast(Color(generated[ground])) >= 4.5, (mark, ground)
    for mark in TINTED:
        assert Color(marks[f"{mark}-text"]).contrast(Color(marks[f"{mark}-tint"])) >= 4.5, mark
        assert Color(marks[f"{mark}-tint"]).delta_e(Color(generated["background"]), method="2000") > 5, mark
    assert Color(marks[f"{CHANGED_VALUE}-text"]).contrast(Color(marks[CHANGED_VALUE])) >= 4.5


@pytest.mark.parametrize("name", TINTED_THEMES)
def test_a_changed_value_stands_out_more_than_any_tint(name: str) -> None:
    ground, marks = Color(THEMES[name].to_color_system().generate()["background"]), mark_variables(name)
    tints = [Color(marks[f"{mark}-tint"]).contrast(ground) for mark in TINTED]
    assert Color(marks[CHANGED_VALUE]).contrast(ground) > 1.5 * max(tints)


@pytest.mark.parametrize("name", TINTED_THEMES)
def test_no_two_marks_have_one_colour(name: str) -> None:
    colors = [mark_variables(name)[mark] for mark in (*MARKS, CHANGED)]
    assert len(set(colors)) == len(colors)


@pytest.mark.parametrize("name", [DARK.name, LIGHT.name])
@pytest.mark.parametrize("lack", [None, "protan", "deutan", "tritan"])
def test_whoever_lacks_a_kind_of_cones_tells_the_marks_of_the_own_themes_apart(name: str, lack: str | None) -> None:
    marks = mark_variables(name)
    for names, least in ((MARKS, 14), ([f"{mark}-tint" for mark in TINTED], 9)):
        seen = [Color(marks[mark]).filter(lack) if lack else Color(marks[mark]) for mark in names]
        assert min(one.delta_e(other, method="2000") for one, other in combinations(seen, 2)) > least


@pytest.mark.parametrize("name", SIXTEEN)
def test_sixteen_colours_have_no_tints(name: str) -> None:
    marks = mark_variables(name)
    assert all(marks[mark].startswith("ansi_") for mark in (*MARKS, CHANGED, CHANGED_VALUE))
    assert [marks[f"{mark}-tint"] for mark in TINTED] == ["transparent"] * len(TINTED)
