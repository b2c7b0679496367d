"""The results of several processes are those of one, in the order of the items."""

import pytest

from seedcompare_tui.exports.writing import workers
from seedcompare_tui.exports.writing.workers import results_of

_ITEMS = [f"item {number}" for number in range(2 * workers._CHUNK + 1)]


@pytest.mark.parametrize("processes", [1, 2])
def test_results_come_in_the_order_of_the_items(monkeypatch: pytest.MonkeyPatch, processes: int) -> None:
    monkeypatch.setattr(workers, "_FEWEST", 1)
    monkeypatch.setattr("os.cpu_count", lambda: processes)
    assert list(results_of(str.upper, _ITEMS)) == [item.upper() for item in _ITEMS]


def test_what_is_raised_in_a_process_is_raised_in_its_turn(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_FEWEST", 1)
    monkeypatch.setattr("os.cpu_count", lambda: 2)
    results = results_of(int, [*map(str, range(workers._CHUNK)), "no number"])
    assert [next(results) for _ in range(workers._CHUNK)] == list(range(workers._CHUNK))
    with pytest.raises(ValueError, match="no number"):
        next(results)
