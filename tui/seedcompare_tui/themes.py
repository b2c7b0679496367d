"""The program's own themes, and the colours of its marks in every other theme.

The four mark colours differ in lightness as well as in hue, and none relies on telling red from
green (after Okabe and Ito 2008).
"""

from textual.theme import Theme

DARK = Theme(
    name="seedcompare-dark",
    dark=True,
    primary="#35c4b5",
    secondary="#6ca6ff",
    accent="#35c4b5",
    success="#35c4b5",
    warning="#e0a030",
    error="#ff7ab6",
    foreground="#d2d6da",
    background="#0f1419",
    surface="#161c24",
    panel="#1c2430",
    variables={"mark-reworded": "#78aeff", "block-cursor-foreground": "#0f1419"},
)

LIGHT = Theme(
    name="seedcompare-light",
    dark=False,
    primary="#006d64",
    secondary="#1f55b5",
    accent="#006d64",
    success="#006d64",
    warning="#8a5300",
    error="#b3126b",
    foreground="#1d2329",
    background="#fbfaf7",
    surface="#f1efe9",
    panel="#e4e1d8",
    variables={"mark-reworded": "#1f55b5", "block-cursor-foreground": "#fbfaf7"},
)


def mark_colors(theme: Theme) -> dict[str, str]:
    """Return the CSS variables of the marks: each a semantic colour of ``theme`` where it sets none itself."""
    return {
        "mark-verbatim": theme.success or theme.primary,
        "mark-edited": theme.warning or theme.primary,
        "mark-reworded": theme.secondary or theme.primary,
        "mark-only-here": theme.error or theme.primary,
    } | {name: value for name, value in theme.variables.items() if name.startswith("mark-")}
