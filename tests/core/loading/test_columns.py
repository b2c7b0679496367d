"""Two columns of prose side by side are noticed, and no table is taken for them."""

from pathlib import Path
from textwrap import wrap

import pytest

from seedcompare import load
from seedcompare.loading.columns import has_two_columns

_LEFT = (
    "The harbour council voted on Tuesday to close the old iron bridge for six weeks, officials said. Engineers "
    "found cracks in two of the eleven pillars last month, according to a report by the town's chief engineer. "
    "A ferry will run every ten minutes between the two banks while the work goes on, the mayor said."
)
_RIGHT = (
    "Shopkeepers on the east bank said they expected to lose a third of their customers. Some asked the town to "
    "help with the rent. The repairs will cost 4.2 million euros, the council said, twice as much as was planned "
    "two years ago. The bridge was built in 1911 and last repaired in 1974, after a flood had moved its piers."
)
_ROWS = list(zip(wrap(_LEFT, 38), wrap(_RIGHT, 38), strict=False))
_SIDE_BY_SIDE = "\n".join(f"{left:<42}{right}" for left, right in _ROWS)
_WITH_TABS = "\n".join(f"{left}\t{right}" for left, right in _ROWS)
_SCORES = "\n".join(f"{home:<30}{away}" for home, away in [("Port Holm Town 3", "East Bank United 1")] * 9)
_AWARDS = "\n".join(f"{what:<42}{who}" for what, who in [("Best Picture of the Year", "The Bridge of Port Holm")] * 9)
_TABLE = "\n".join(f"{town:<16}{votes:<16}{share}" for town, votes, share in [("Port Holm", "1,200", "40 percent")] * 9)
_SPEAKERS = "\n".join(f"HOLT:\t{line}" for line in wrap(_RIGHT, 50))


@pytest.mark.parametrize(
    ("text", "is_found"),
    [
        (_SIDE_BY_SIDE, True),
        (f"BRIDGE TO CLOSE\n\n{_SIDE_BY_SIDE}\n\n", True),
        (_WITH_TABS, True),
        ("\n".join(wrap(_LEFT, 38)), False),
        (f"{_LEFT}\n\n{_RIGHT}", False),
        ("\n".join(_SIDE_BY_SIDE.split("\n")[:3]), False),
        (_LEFT.replace(". ", ".   "), False),
        (_SCORES, False),
        (_AWARDS, False),
        (_TABLE, False),
        (_SPEAKERS, False),
        ("", False),
    ],
)
def test_two_columns_are_told_from_tables_and_prose(text: str, is_found: bool) -> None:
    assert has_two_columns(text) is is_found


def test_a_reader_is_told_of_two_columns(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.txt").write_text(_SIDE_BY_SIDE, encoding="utf-8")
    notes: list[str] = []
    assert load("a.txt", on_note=notes.append)[0].text == _SIDE_BY_SIDE
    assert notes == [
        "a.txt looks like two columns printed side by side, and its lines are read across both: "
        "save one column under the other"
    ]
