"""No network unless an address was given, and nothing written but the export."""

import json
import subprocess
import sys
from pathlib import Path

from support.commands import environment

WATCHED = """
import json, os, sys
seen = []
def watch(event, arguments):
    if event in {"socket.__new__", "socket.bind"}:
        pass  # urllib3 looks whether this machine knows IPv6, which sends nothing
    elif event.startswith(("socket.", "urllib.", "http.", "subprocess.", "os.system", "os.exec", "os.posix_spawn")):
        seen.append([event, ""])
    elif event == "open":
        path, mode, flags = arguments
        if flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND):
            seen.append(["write", str(path)])
    elif event in {"os.mkdir", "os.rename", "os.link", "os.symlink", "os.truncate", "tempfile.mkstemp"}:
        seen.append([event, str(arguments[event == "os.rename"])])
sys.addaudithook(watch)
from seedcompare_tui.cli.main import main
try:
    main(sys.argv[1:], prog_name="seedcompare")
finally:
    print(json.dumps(seen))
"""
PAGE = "<html><head><title>Talks</title></head><body><article><p>The ministers met in Oslo on Monday and agreed to " \
       "reopen the border crossing, officials said.</p></article></body></html>"  # fmt: skip


def test_a_run_writes_its_export_and_asks_no_network(tmp_path: Path) -> None:
    for name, text in (("a.html", PAGE), ("b.txt", "The ministers met in Oslo."), ("c.txt", "Über".encode("cp1252"))):
        (tmp_path / name).write_bytes(text if isinstance(text, bytes) else text.encode())
    done = subprocess.run(
        [sys.executable, "-B", "-c", WATCHED, "a.html", "b.txt", "c.txt", "--export", "out.txt"],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        env=environment() | {"HOME": str(tmp_path / "home")},
        check=True,
    )
    seen = json.loads(done.stdout)
    assert {event for event, _ in seen} == {"write", "os.rename"}
    written = {Path(path).name for _, path in seen}
    assert [name for name in sorted(written) if not name.startswith(".seedcompare-")] == ["out.txt"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["a.html", "b.txt", "c.txt", "out.txt"]
