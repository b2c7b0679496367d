"""Exporting from the app: what is suggested, what is refused, and what is there at the end."""

import asyncio
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input, Static

from seedcompare import Comparer, Comparison
from seedcompare_tui.app.app import SeedcompareApp
from seedcompare_tui.exports.writing.files import FileExporter
from seedcompare_tui.screens.export import ExportScreen, ReplaceScreen
from seedcompare_tui.screens.pair.screen import PairScreen


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The working folder, with an article in it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "001.txt").write_text("an article")
    return tmp_path


@asynccontextmanager
async def asked(comparison: Comparison) -> AsyncIterator[Pilot[None]]:
    """The app with the dialog open."""
    app = SeedcompareApp(Comparer.holding(comparison), exporter=FileExporter(["001.txt"]))
    async with app.run_test(size=(100, 30)) as pilot:
        await pilot.press("s", "e")
        await pilot.pause()
        yield pilot


async def give(pilot: Pilot[None], name: str) -> None:
    """Type a name in place of the one that is there, and Enter."""
    pilot.app.screen.query_one(Input).value = name
    await pilot.press("enter")
    await exported(pilot)


async def exported(pilot: Pilot[None]) -> None:
    """Wait for what is exported."""
    for thread in exporting():
        await asyncio.to_thread(thread.join)
    await pilot.pause()
    await pilot.app.workers.wait_for_complete()
    await pilot.pause()


def exporting() -> list[threading.Thread]:
    return [thread for thread in threading.enumerate() if thread.name == "exporting"]


def said(pilot: Pilot[None]) -> str:
    return str(pilot.app.screen.query_one("#export-said", Static).content)


def notices(pilot: Pilot[None]) -> list[str]:
    return [notice.message for notice in pilot.app._notifications]


async def test_the_pair_on_screen_goes_to_the_file_that_is_suggested(bundled: Comparison, folder: Path) -> None:
    async with asked(bundled) as pilot:
        name = pilot.app.screen.query_one(Input).value
        assert name.startswith("003-001.")
        await give(pilot, "003-001.txt")
        assert isinstance(pilot.app.screen, PairScreen)
        assert notices(pilot) == [f"Written to {folder / '003-001.txt'}."]
    diff = (folder / "003-001.txt").read_text(encoding="utf-8")
    assert "Pair 1 of 1" in diff
    assert diff.index("A  003 ") < diff.index("B  001 ")


async def test_what_cannot_be_written_is_said_and_can_be_mended(bundled: Comparison, folder: Path) -> None:
    async with asked(bundled) as pilot:
        for name, reason in [
            ("", "A file needs a name"),
            ("diff.docx", "Cannot write diff.docx: the form .docx is not known"),
            ("001.txt", "Cannot write 001.txt: it is an article to compare"),
            ("nowhere/diff.txt", "Cannot write nowhere/diff.txt: there is no folder nowhere"),
            ("-", "Cannot write - while the screen is open"),
            ("/dev/stderr", "Cannot write /dev/stderr while the screen is open"),
        ]:
            await give(pilot, name)
            assert isinstance(pilot.app.screen, ExportScreen)
            assert said(pilot).startswith(reason)
        await pilot.press("x")
        await pilot.pause()
        assert said(pilot).startswith("The end of the name says in which form")
        await pilot.press("escape")
        assert isinstance(pilot.app.screen, PairScreen)
    assert [file.name for file in folder.iterdir()] == ["001.txt"]
    assert (folder / "001.txt").read_text() == "an article"


async def test_a_file_is_replaced_only_if_the_person_says_so(bundled: Comparison, folder: Path) -> None:
    (folder / "diff.txt").write_text("precious")
    async with asked(bundled) as pilot:
        for key in ("n", "escape"):
            await give(pilot, "diff.txt")
            assert isinstance(pilot.app.screen, ReplaceScreen)
            await pilot.press(key)
            await pilot.pause()
            assert isinstance(pilot.app.screen, ExportScreen)
            assert (folder / "diff.txt").read_text() == "precious"
        await give(pilot, "diff.txt")
        await pilot.press("y")
        await exported(pilot)
    assert "Pair 1 of 1" in (folder / "diff.txt").read_text(encoding="utf-8")


async def test_what_fails_while_writing_is_said_and_leaves_nothing(
    bundled: Comparison, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("os.fsync", full)
    async with asked(bundled) as pilot:
        await give(pilot, "diff.txt")
        assert notices(pilot) == [
            "Could not write diff.txt: no space left on device; make room or choose another place."
        ]
    assert [file.name for file in folder.iterdir()] == ["001.txt"]


async def test_an_app_that_can_write_nothing_does_not_offer_to(bundled: Comparison) -> None:
    async with SeedcompareApp(Comparer.holding(bundled)).run_test() as pilot:
        assert "e" not in pilot.app.screen.active_bindings


async def test_ctrl_c_leaves_from_the_dialog_too(bundled: Comparison) -> None:
    async with asked(bundled) as pilot:
        await pilot.press("ctrl+c")
    assert pilot.app.return_code == 0


async def test_leaving_does_not_wait_for_an_export_that_is_still_comparing(
    bundled: Comparison, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    left = threading.Event()
    with monkeypatch.context() as patch:
        patch.setattr(Comparer, "comparison", lambda comparer: left.wait(10) and bundled)
        async with asked(bundled) as pilot:
            pilot.app.screen.query_one(Input).value = "diff.txt"
            await pilot.press("enter", "q")
        assert pilot.app.return_code == 0
        [thread] = exporting()
        assert thread.is_alive() and thread.daemon
        left.set()
        thread.join()
    assert [file.name for file in folder.iterdir()] == ["001.txt"]


async def test_a_second_export_leaves_the_first_alone(
    bundled: Comparison, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    may_go_on = threading.Event()
    with monkeypatch.context() as patch:
        patch.setattr(Comparer, "comparison", lambda comparer: may_go_on.wait(10) and bundled)
        async with asked(bundled) as pilot:
            for name, next_keys in (("one.txt", ["enter", "e"]), ("two.txt", ["enter"])):
                pilot.app.screen.query_one(Input).value = name
                await pilot.press(*next_keys)
                await pilot.pause()
            may_go_on.set()
            await exported(pilot)
    assert {file.name for file in folder.iterdir()} == {"001.txt", "one.txt", "two.txt"}


async def test_it_says_that_a_file_has_the_quotations_that_the_screen_leaves_out(bundled: Comparison) -> None:
    async with asked(bundled) as pilot:
        assert "quotations" not in str(pilot.app.screen.query(Static).first().render())
        await pilot.press("escape", "h", "e")
        await pilot.pause()
        assert "quotations and all, goes to the file" in str(pilot.app.screen.query(Static).first().render())
