"""A bar tells how far long work is, on a terminal alone."""

import io

import pytest

from seedcompare_tui.cli import progress
from seedcompare_tui.cli.progress import progress_bar


class Screen(io.StringIO):
    """A terminal that keeps what it is sent."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("stream", "patience", "shows"),
    [(Screen(), 0.0, True), (Screen(), 60.0, False), (io.StringIO(), 0.0, False)],
    ids=["long work on a terminal", "short work", "no terminal"],
)
def test_a_bar_is_for_long_work_on_a_terminal(
    monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, patience: float, shows: bool
) -> None:
    monkeypatch.setattr("sys.stderr", stream)
    monkeypatch.setattr(progress, "_PATIENCE", patience)
    monkeypatch.setenv("TERM", "xterm-256color")
    with progress_bar("Comparing 9 articles") as on_progress:
        on_progress(1, 36)
        on_progress(12, 36)
    assert ("Comparing 9 articles" in stream.getvalue() and "12/36" in stream.getvalue()) is shows
    assert bool(stream.getvalue()) is shows


def test_a_closed_stream_is_no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stderr", None)
    with progress_bar("Comparing 9 articles") as on_progress:
        on_progress(1, 36)
