"""What the measurements say of their figures, and where they write it."""

import pytest
from measuring import Measure, best
from screens import first_words, plain
from table import MARKER, Part, Row, Wanted, at_most, growth_wanted, updated, written_ratio, written_seconds

_PAGE = f"# How fast\n\n## Prose\n\nStays.\n\n{MARKER}\n\nAn old table.\n"


@pytest.mark.parametrize(
    ("seconds", "written"),
    [(0.0018, "1.8 ms"), (0.008, "8 ms"), (0.04, "40 ms"), (0.9994, "999 ms"), (5.0, "5 s"), (12.34, "12.3 s")],
)
def test_times_are_written_as_a_reader_wants_them(seconds: float, written: str) -> None:
    assert written_seconds(seconds) == written


@pytest.mark.parametrize(("ratio", "written"), [(0.0131, "0.013"), (1.0, "1"), (2.25, "2.2"), (1520.0, "1,520")])
def test_ratios_have_two_digits_that_count(ratio: float, written: str) -> None:
    assert written_ratio(ratio) == written


@pytest.mark.parametrize(("time", "reached"), [(12.9, True), (13.0, False)])
def test_time_may_grow_as_pairs_and_words_together(time: float, reached: bool) -> None:
    assert growth_wanted(6.0, 4.0, time) == Wanted("less than 1.3 × (6 in pairs + 4 in words) = 13 times", reached)


def test_the_best_is_the_fastest_run_and_lap_but_the_most_memory() -> None:
    slow = Measure(3.0, 40.0, {"laps": [1.0, 2.0], "pairs": 2})
    fast = Measure(2.0, 50.0, {"laps": [1.5, 0.5], "pairs": 2})
    assert best([slow, fast]) == Measure(2.0, 50.0, {"laps": [1.0, 0.5], "pairs": 2})


def test_a_table_has_the_columns_that_say_something() -> None:
    part = Part("Start", [Row("--version", 0.05, wanted=[at_most(0.04, 0.05)]), Row("--help", 0.06)], ["A note."])
    assert str(part).splitlines() == [
        "## Start",
        "",
        "| work | time | wanted |",
        "| --- | ---: | --- |",
        "| --version | 50 ms | at most 40 ms: **missed** |",
        "| --help | 60 ms |  |",
        "",
        "A note.",
    ]


def test_parts_are_replaced_and_the_rest_of_the_page_stays() -> None:
    one, other, again = Part("One", [Row("first")]), Part("Other", [Row("second")]), Part("One", [Row("third")])
    once = updated(_PAGE, "Python 3.", [one, other])
    twice = updated(once, "Python 3.", [again])
    assert twice == once.replace("| first |", "| third |")
    assert twice.startswith(_PAGE.partition(MARKER)[0])
    assert "An old table." not in twice


def test_words_are_found_in_what_a_terminal_is_sent() -> None:
    sent = b"\x1b]0;title\x07\x1b[2;3H\x1b[38;2;1;2;3mThe two\x1b[0m  ministers\x1b[?25l met in Oslo"
    assert plain(sent) == "The two  ministers met in Oslo"
    assert first_words("The two ministers met.", "Rain") == r"The\s+two\s+ministers\s+met\.|Rain"
