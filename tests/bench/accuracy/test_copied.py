"""What the measurement of copied paragraphs counts, on a labelled folder made here."""

import json
from collections.abc import Sequence
from pathlib import Path

import copied
import pytest
from copied_shares import moves_without_breaks, shares_without_copies
from labelled import Agreement, Event, agreement, events, mean_f1, pooled_f1
from resampling import interval
from scorers import Scorer, held_out, matching_words, runs_in_common, word_difference, words_in_runs

from seedcompare import Article, Level, parse_article

_ONE = "The mayor of Springfield said on Monday that the old bridge over the river will close for repairs next week."
_OTHER = "Nobody was hurt when a lorry full of oranges overturned near the northern harbour late in the evening."
_THIRD = "Farmers fear for their harvest because no rain has fallen in the whole valley since the beginning of May."
_AWAY = "Zoo keepers count penguins every January."
_LINKS = {
    "one-two": [
        {"a": 0, "b": 0, "level": "verbatim"},
        {"a": 1, "b": 1, "level": "edited", "optional": True},
        {"a": 2, "b": 2, "level": "reworded", "disputed": ["edited", "reworded"]},
        {"a": 0, "b": 1, "level": "reworded"},
    ],
    "one-three": [{"a": 0, "b": 0, "level": "reworded"}],
    "three-two": [{"a": 0, "b": 0, "level": "reworded", "disputed": ["edited", "reworded"]}],
}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = tmp_path_factory.mktemp("made", numbered=False)
    for event in ("bridge", "harbour"):
        (made / event).mkdir()
        for name, paragraphs in {
            "one": (_ONE, _OTHER, _THIRD),
            "two": (_ONE, _OTHER, _THIRD),
            "three": (_AWAY,),
        }.items():
            (made / event / f"{name}.txt").write_text("\n\n".join(paragraphs), encoding="utf-8")
    labels = {"unique": {"one": [], "two": [], "three": []}, "pairs": _LINKS}
    (made / "gold.json").write_text(json.dumps({"bridge": labels, "harbour": labels}), encoding="utf-8")
    return made


@pytest.fixture(scope="module")
def event(folder: Path) -> Event:
    return events(folder)[0]


def test_what_readers_leave_open_is_neither_wanted_nor_wrong(event: Event) -> None:
    found = {(0, 0): Level.EDITED, (1, 1): Level.EDITED, (2, 2): Level.EDITED, (0, 1): Level.EDITED}

    def align(_: object, a: int, b: int) -> dict[tuple[int, int], Level]:
        return found if (a, b) == (0, 2) else {}

    assert agreement(event, align, copied=True) == Agreement(right=1, found=2, wanted=1)
    assert agreement(event, align) == Agreement(right=3, found=3, wanted=5)


def test_nothing_is_copied_where_no_reader_says_so(event: Event) -> None:
    assert event.without_copies == {(0, 1)}  # one and three; of the others one reader at least says edited


def test_the_mean_leaves_out_events_in_which_nothing_is_wanted() -> None:
    found = [Agreement(1, 1, 1), Agreement(0, 1, 1), Agreement(0, 2, 0)]
    assert mean_f1(found) == 0.5
    assert pooled_f1(found) == pytest.approx(2 / 6)


@pytest.mark.parametrize(
    ("scorer", "score"),
    [
        (words_in_runs(3), 4 / 6),
        (words_in_runs(4), 4 / 6),
        (words_in_runs(5), 0),
        (runs_in_common(3), 2 / 4),
        (runs_in_common(4), 1 / 3),
        (word_difference, 2 * 4 / (6 + 7)),
        (matching_words, 4 / 6),
    ],
    ids=["words in 3", "words in 4", "words in 5", "runs of 3", "runs of 4", "ratio", "of the shorter"],
)
def test_runs_count_words_of_the_shorter_paragraph(scorer: Scorer, score: float) -> None:
    long = parse_article("Once old bridges close early they reopen.", id="long")
    short = parse_article("Old bridges close early, mayors grumble.", id="short")
    assert scorer([long, short], 0, 1, 0, 0) == pytest.approx(score)
    assert scorer([long, short], 1, 0, 0, 0) == pytest.approx(score)


def test_the_threshold_is_chosen_without_the_event_that_is_scored(folder: Path) -> None:
    def score(articles: Sequence[Article], a: int, b: int, i: int, j: int) -> float:
        is_copy = (a, b, i, j) == (0, 2, 0, 0)
        low, high = (0.2, 0.3) if "bridge" in articles[0].source else (0.6, 0.9)
        return high if is_copy else low

    bridge, harbour = held_out(score, events(folder), best_by=mean_f1, copied=True)
    assert bridge == Agreement(right=0, found=0, wanted=1)  # above 0.6, as harbour needs, it has nothing
    assert harbour == Agreement(right=1, found=12, wanted=1)


def test_the_interval_is_the_same_each_time_and_holds_the_figure() -> None:
    values = [0.1, 0.4, 0.5, 0.9]
    low, high = interval(values, lambda drawn: sum(drawn) / len(drawn))
    assert (low, high) == interval(values, lambda drawn: sum(drawn) / len(drawn))
    assert 0.1 < low < sum(values) / len(values) < high < 0.9


def test_shares_are_those_of_articles_with_nothing_copied(event: Event) -> None:
    assert shares_without_copies("made", [event]) == ("made", "2", "0.000", "0.000", "0")


def test_copies_are_as_many_words_without_line_breaks(event: Event) -> None:
    assert moves_without_breaks("made", [event]) == ("made", "3", "0.000", "0.000")


def test_tables_have_every_peer_and_the_program(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["copied.py", str(folder)])
    copied.main()
    said = capsys.readouterr().out
    assert "| copied, on paragraphs | made, mean of 2 events | made, all links |" in said
    assert said.count("| tf-idf cosine | ") == 2
    assert said.count("| **seedcompare** | ") == 1


def test_a_folder_without_labels_ends_with_a_sentence(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.argv", ["copied.py", str(tmp_path)])
    with pytest.raises(SystemExit, match="their gold"):
        copied.main()
