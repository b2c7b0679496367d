"""Articles of a stranger who wants what he wrote to act where it is read."""

from dataclasses import replace

from seedcompare import (
    Comparison,
    Detail,
    DetailKind,
    Edit,
    Evidence,
    EvidenceKind,
    Level,
    Origin,
    Passage,
    Place,
    SharedRun,
    Span,
)
from support.made import aligned, made_comparison, made_pair

ACTING = (
    "=cmd()|'/c calc'!A1 <script>alert(1)</script> </style></title> [bold]on[/bold] `code` *em* **strong** _em_ "
    "~~gone~~ | cell | [link](https://evil.example) <https://evil.example> https://evil.example www.evil.example "
    "evil.example ![picture](x.png) @name #12 GH-7 deadbeef0 me@evil.example :smile: $x^2$ &amp; {{ 7 * 7 }} {% raw %} "
    '" onload="alert(1) \\ \x1b]0;title\x07 \x00 \u202eturned\u202c \u2066x\u2069 \ud800 \uffff \U0001fffe'
)
"""Whatever acts in a terminal, a page, a note, a picture or a spreadsheet; one paragraph."""

STARTS = [
    "# heading",
    "- item",
    "1. item",
    "> quoted",
    "+ item",
    "--- rule",
    "=== underline",
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    '"=1',
    "    code",
]
"""What acts at the beginning of a line or a cell."""


def hostile_comparison() -> Comparison:
    """A comparison of two such articles, with marks in them and names that act, too."""
    text = "\n\n".join([ACTING, *STARTS])
    begun = Span(0, len("=cmd()"))
    pair = made_pair(
        [aligned(0, 0), *(aligned(n, n, Level.EDITED, moved=n == 2) for n in range(1, len(STARTS)))],
        [SharedRun(begun, begun, is_copied=True)],
        [Edit(_script(text), _script(text), is_value=True)],
    )
    copied = Passage(begun, begun, Level.VERBATIM, 0.9, 1)
    at = text.index("[link]")
    details = [Detail(DetailKind.NAME, Span(at, at + len("[link](https://evil.example)")))]
    made = made_comparison(text, text, replace(pair, passages=(copied,)), details_a=details)
    evidence = (
        Evidence(EvidenceKind.PROSE, Place(0, Span(0, len(ACTING))), Place(1, begun)),
        Evidence(EvidenceKind.ATTRIBUTION, Place(1, None), None),
    )
    return replace(
        made,
        articles=tuple(replace(each, label=ACTING, source=ACTING, author=ACTING) for each in made.articles),
        origins=(Origin((0, 1), ACTING, evidence),),
    )


def _script(text: str) -> Span:
    start = text.index("<script>")
    return Span(start, text.index("</script>") + len("</script>"))
