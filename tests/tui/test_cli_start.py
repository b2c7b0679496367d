"""The command starts at once: it loads what it needs, and an interrupt before it began is quiet."""

import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from support.commands import environment, story_folder

HEAVY = ("textual", "rich", "rapidfuzz", "nupunkt", "regex", "seedcompare")
LOADED = f"""
import sys
from seedcompare_tui.__main__ import main
sys.argv[0] = "seedcompare"
try:
    main()
finally:
    print(*[name for name in {HEAVY!r} if name in sys.modules], file=sys.stderr)
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the working folder of the test."""
    return story_folder(tmp_path, monkeypatch)


@pytest.mark.parametrize(
    ("arguments", "completed", "loaded"),
    [
        (["--help"], None, []),
        (["--version"], None, []),
        ([], "", []),
        ([], "--format ", []),
        ([], "news --e", []),
        ([], "news --export ", []),
        ([], "news --pair ", ["rapidfuzz", "nupunkt", "regex", "seedcompare"]),
        (["news", "--format", "json"], None, ["rapidfuzz", "nupunkt", "regex", "seedcompare"]),
        (["--pairs", "list.tsv"], None, ["rapidfuzz", "nupunkt", "regex", "seedcompare"]),
        (["news", "--format", "txt"], None, ["rich", "rapidfuzz", "nupunkt", "regex", "seedcompare"]),
    ],
)
def test_only_what_is_needed_is_loaded(
    folder: Path, arguments: list[str], completed: str | None, loaded: list[str]
) -> None:
    (folder / "list.tsv").write_text("fox.txt\tnyt.txt\n")
    variables = environment()
    if completed is not None:
        words = f"seedcompare {completed}"
        variables |= {"_SEEDCOMPARE_COMPLETE": "bash_complete", "COMP_WORDS": words}
        variables["COMP_CWORD"] = str(len(words.split(" ")) - 1)
    done = subprocess.run(
        [sys.executable, "-c", LOADED, *arguments], capture_output=True, text=True, env=variables, check=True
    )
    assert done.stderr.split() == loaded


@pytest.mark.parametrize("after", [0.005, 0.03, 0.06, 0.1, 0.15, 0.2])
def test_an_early_interrupt_is_quiet(folder: Path, after: float) -> None:
    begin = "from seedcompare_tui.__main__ import main; print('begun', flush=True); main()"
    with subprocess.Popen(
        [sys.executable, "-c", begin, "news", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        env=environment(),
    ) as process:
        assert process.stdout
        assert process.stdout.readline() == b"begun\n"
        time.sleep(after)
        process.send_signal(signal.SIGINT)
        output, messages = process.communicate(timeout=60)
    assert (output, messages.strip()) == (b"", b"")
    assert process.returncode in (130, -signal.SIGINT)
