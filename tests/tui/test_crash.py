"""A screen that fails leaves one sentence and the details, whatever fails in it."""

import os
from pathlib import Path
from typing import ClassVar

import pytest
from textual.app import App

from seedcompare_tui.app.crash import run_app
from seedcompare_tui.errors import CrashError


class BrokenApp(App[None]):
    """An app that fails when it opens."""

    CSS: ClassVar[str] = ""

    def on_mount(self) -> None:
        """Fail."""
        raise ZeroDivisionError("no such thing")

    def run(self, *args: object, **options: object) -> None:
        """Run without a terminal."""
        super().run(headless=True)


class UnstartedApp(BrokenApp):
    """An app that fails before it opens."""

    def run(self, *args: object, **options: object) -> None:
        """Fail."""
        raise ZeroDivisionError("no such thing")


@pytest.mark.parametrize("broken", [BrokenApp, UnstartedApp])
def test_the_details_of_a_crash_are_kept_for_the_owner(
    broken: type[App[None]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    with pytest.raises(CrashError) as caught:
        run_app(broken())
    report = tmp_path / "seedcompare" / "crash.txt"
    assert str(caught.value) == (
        f"the screen failed, which is a fault of the program; the details are in {report}, please report them"
    )
    assert "ZeroDivisionError: no such thing" in report.read_text()
    assert os.stat(report).st_mode & 0o777 == 0o600
    assert "Traceback" not in capfd.readouterr().err


def test_details_that_cannot_be_kept_are_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "file"))
    with pytest.raises(CrashError) as caught:
        run_app(UnstartedApp())
    assert str(caught.value).endswith("(not a directory): ZeroDivisionError: no such thing")
