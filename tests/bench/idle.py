"""How much processor time the open app takes while nobody does anything: ``python tests/bench/idle.py [PATH]...``.

Linux only: the kernel says it to the nanosecond, for each thread.
"""

import sys
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from support.terminal import Terminal, installed_program

SETTLING, WATCHED = 2.0, 3.0
"""Seconds."""


def processor_time(process: int) -> tuple[float, float]:
    """Return the milliseconds that the main thread of a process has run, and those of all others."""
    run = {
        int(thread.name): int((thread / "schedstat").read_text().split()[0]) / 1e6
        for thread in Path(f"/proc/{process}/task").iterdir()
    }
    main = run.pop(process)
    return main, sum(run.values())


def idle_times(paths: list[str]) -> tuple[float, float]:
    """Open the app, wait, and return the milliseconds that it took: the app, and Textual's waiting for keys."""
    with Terminal([*installed_program(), *paths], columns=140, rows=42) as terminal:
        terminal.wait_for("pair 1 of")
        time.sleep(SETTLING)
        before = processor_time(terminal.process)
        time.sleep(WATCHED)
        after = processor_time(terminal.process)
    app, keys = (late - early for early, late in zip(before, after, strict=True))
    return app, keys


if __name__ == "__main__":
    app, keys = idle_times(sys.argv[1:])
    print(
        f"in {WATCHED:.0f} idle seconds: {app:.1f} ms in the app, {keys:.1f} ms in Textual's thread that waits for keys"
    )
