"""``python -O``, which leaves assertions out, changes no result."""

import subprocess
import sys
from pathlib import Path

from support.commands import environment


def exported(path: Path, *options: str) -> bytes:
    """Return the document of the bundled articles that a process with these options of Python writes."""
    command = [sys.executable, *options, "-m", "seedcompare_tui", "--export", str(path)]
    subprocess.run(command, check=True, env=environment())
    return path.read_bytes()


def test_the_document_is_the_same_without_assertions(tmp_path: Path) -> None:
    assert exported(tmp_path / "o.json", "-O") == exported(tmp_path / "n.json")
