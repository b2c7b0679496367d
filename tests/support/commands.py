"""Running the command in a test: in this process, in one of its own, on a terminal."""

import os
import pty
import subprocess
import sys
from pathlib import Path
from typing import BinaryIO

import pytest
from click.testing import CliRunner, Result

from seedcompare_tui.cli.main import main

ROOT = Path(__file__).parents[2]
STORIES = {
    "fox.txt": "The two ministers met in Oslo on Monday and agreed to reopen the border crossing.\n\nNo date was set.",
    "nyt.txt": "The two ministers met in Oslo on Monday and agreed to open the border again.\n\nTrains run from May.",
    "hpo.txt": "Rain fell on the west coast for the ninth day.",
}


def story_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make the working folder of a test: three stories, the same three in the folder news, and odd files."""
    monkeypatch.chdir(tmp_path)
    for name in ("COLUMNS", "NO_COLOR", "FORCE_COLOR"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("TERM", "xterm-256color")
    for place in ("", "news/"):
        for name, text in STORIES.items():
            (tmp_path / place).mkdir(exist_ok=True)
            (tmp_path / (place + name)).write_text(text)
    (tmp_path / "bare").mkdir()
    (tmp_path / "empty.txt").touch()
    (tmp_path / "picture.png").write_bytes(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR")
    (tmp_path / "locked.json").write_text("{}")
    (tmp_path / "locked.json").chmod(0o444)
    return tmp_path


def run(*arguments: str) -> Result:
    """Run the command in this process; its standard output is no terminal."""
    return CliRunner().invoke(main, arguments)


def start(
    *arguments: str, stdin: int | None = None, stdout: int | BinaryIO = subprocess.PIPE
) -> subprocess.Popen[bytes]:
    """Start the command in a process of its own."""
    command = [sys.executable, "-m", "seedcompare_tui", *arguments]
    return subprocess.Popen(command, stdin=stdin, stdout=stdout, stderr=subprocess.PIPE, env=environment())


def environment() -> dict[str, str]:
    """Return the variables of a process that finds the two packages of this checkout."""
    return os.environ | {"PYTHONPATH": os.pathsep.join(str(ROOT / name) for name in ("core", "tui"))}


def on_terminal(*command: str) -> tuple[int, str, str]:
    """Run a command with a terminal as its standard input and output; return its status and what it wrote to each."""
    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, *command], stdin=theirs, stdout=theirs, stderr=subprocess.PIPE, env=environment()
    ) as process:
        os.close(theirs)
        shown = read_all(ours)
        assert process.stderr
        messages = process.stderr.read().decode()
    os.close(ours)
    return process.returncode, shown, messages


def read_all(descriptor: int) -> str:
    """Return what comes from a terminal until its other side is closed."""
    pieces = []
    while True:
        try:
            piece = os.read(descriptor, 65536)
        except OSError:  # what Linux says when the other side is closed
            break
        if not piece:
            break
        pieces.append(piece)
    return b"".join(pieces).decode()
