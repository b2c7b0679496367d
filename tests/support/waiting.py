"""Waiting, in a test, for what another thread brings about."""

from collections.abc import Callable

from textual.pilot import Pilot


async def until(pilot: Pilot[None], condition: Callable[[], bool]) -> None:
    """Wait until ``condition`` holds, for so long that only a failing test waits in vain."""
    for _ in range(4000):
        await pilot.pause(0.005)
        if condition():
            return
    raise AssertionError(f"did not happen: {condition}")
