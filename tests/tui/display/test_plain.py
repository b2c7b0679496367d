"""Text for terminals and files that do not hold every character."""

from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from seedcompare_tui.display.marks import Mark
from seedcompare_tui.display.text.plain import encoding_of, fitted
from seedcompare_tui.display.text.visible import visible_line


@pytest.mark.parametrize(
    ("text", "encoding", "shown"),
    [
        ("plain", "ascii", "plain"),
        ("“Größe” – é…", "ascii", '"Gro?e" - e.'),
        ("“Größe” – é…", "latin-1", '"Größe" - é.'),
        ("“Größe” – é…", "cp1252", "“Größe” – é…"),
        ("北京 and 🔎", "ascii", "???? and / "),
        ("e\u0301 x\u0323\u0301", "ascii", "e x"),
        ("╭─┤ ▌█▓▒· ↑↓ ╱╱ ▆", "ascii", "+-+ >#%:. ^v // #"),
        ("北京 “–” ≈", "utf-8", "北京 “–” ≈"),
    ],
)
def test_what_an_encoding_lacks_is_replaced(text: str, encoding: str, shown: str) -> None:
    assert fitted(text, encoding) == shown


def test_every_mark_keeps_a_sign_of_its_own() -> None:
    signs = [fitted(mark.sign, "ascii") for mark in Mark]
    assert len(set(signs)) == len(Mark)
    assert "?" not in signs


@given(text=st.text(), encoding=st.sampled_from(["ascii", "latin-1", "cp1251", "utf-8"]))
def test_it_holds_no_more_than_the_encoding_and_takes_the_same_room(text: str, encoding: str) -> None:
    text = visible_line(text)
    shown = fitted(text, encoding)
    shown.encode(encoding)
    assert cell_len(shown) == cell_len(text)


class Stream(StringIO):
    """A stream of some encoding, on a terminal or not."""

    encoding = "utf-8"

    def __init__(self, *, terminal: bool) -> None:
        super().__init__()
        self._terminal = terminal

    def isatty(self) -> bool:
        return self._terminal


@pytest.mark.parametrize(
    ("names", "terminal", "encoding"),
    [
        ({"LANG": "de_DE.UTF-8"}, True, "utf-8"),
        ({"LANG": "xx_XX.utf8@euro"}, True, "utf-8"),
        ({"LC_ALL": "de_DE.ISO-8859-15@euro", "LANG": "C.UTF-8"}, True, "ISO-8859-15"),
        ({"LC_ALL": "de_DE.ISO-8859-15"}, False, "utf-8"),
        ({"LC_CTYPE": "de_DE.nonsense"}, True, "utf-8"),
    ],
)
def test_a_terminal_has_the_encoding_that_its_locale_names(
    monkeypatch: pytest.MonkeyPatch, names: dict[str, str], terminal: bool, encoding: str
) -> None:
    for name in ("LC_ALL", "LC_CTYPE", "LANG"):
        monkeypatch.delenv(name, raising=False)
    for name, value in names.items():
        monkeypatch.setenv(name, value)
    assert encoding_of(Stream(terminal=terminal)) == encoding
