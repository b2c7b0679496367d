"""Which forms are written where, of which pairs and paragraphs, from one comparison."""

import json
import re
import sys
from collections.abc import Sequence
from pathlib import Path

import pytest
from support.commands import run, story_folder

from seedcompare import Pair, Settings
from seedcompare.matching.copied.sequence import WordSequence
from seedcompare.matching.pair import compare_pair
from seedcompare.matching.weights import Weights
from seedcompare_tui.catalog import COLORS, FORMATS, ONLY, TABLES
from seedcompare_tui.exports.registry import format_for


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the working folder of the test."""
    return story_folder(tmp_path, monkeypatch)


def test_the_help_names_every_form_and_value() -> None:
    said = run("--help").stdout
    assert [name for name in [*FORMATS, *TABLES, *ONLY, *COLORS] if not re.search(rf"\b{name}\b", said)] == []
    assert all(format_for("out", name) for name in FORMATS if name != "jsonl")


@pytest.mark.parametrize(
    ("arguments", "begins"),
    [
        (["--format", "json"], '{\n  "format": "seedcompare-comparison/1"'),
        (["--format", "json", "--export", "-"], '{\n  "format": "seedcompare-comparison/1"'),
        (["--format", "txt"], "seedcompare "),
        (["--format", "ansi"], "seedcompare "),
    ],
)
def test_a_form_is_printed_by_its_name(folder: Path, arguments: list[str], begins: str) -> None:
    result = run("news", *arguments)
    assert (result.exit_code, result.stderr) == (0, "")
    assert result.stdout.startswith(begins)
    assert ("\x1b[" in result.stdout) is ("ansi" in arguments)


def test_a_named_form_goes_before_the_suffix(folder: Path) -> None:
    assert run("news", "--export", "out.txt", "--format", "json").exit_code == 0
    assert json.loads((folder / "out.txt").read_text())["format"] == "seedcompare-comparison/1"


def test_several_exports_come_from_one_comparison(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    compared: list[tuple[int, int]] = []

    def counted(sequences: Sequence[WordSequence], a: int, b: int, *, weights: Weights, settings: Settings) -> Pair:
        compared.append((a, b))
        return compare_pair(sequences, a, b, weights=weights, settings=settings)

    monkeypatch.setattr(sys.modules["seedcompare.compare"], "compare_pair", counted)
    result = run("news", "--export", "a.txt", "--export", "b.json", "--export", "-", "--format", "json")
    assert result.exit_code == 0
    assert len(compared) == len(set(compared)) > 0
    assert result.stdout == (folder / "b.json").read_text()
    assert (folder / "a.txt").read_text().startswith("seedcompare ")


@pytest.mark.parametrize("bad", ["no/x.txt", "locked.json", "news/fox.txt", "x.pdf", "a.txt", "./a.txt"])
def test_no_export_is_written_where_one_cannot_be(folder: Path, bad: str) -> None:
    before = sorted(folder.rglob("*"))
    result = run("news", "--export", "a.txt", "--export", bad, "--export", "b.json")
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(f"seedcompare: cannot write {bad}")
    assert sorted(folder.rglob("*")) == before


def test_a_write_that_fails_leaves_the_other_files_as_they_were(folder: Path) -> None:
    if not Path("/dev/full").exists():
        pytest.skip("needs a device that is always full")
    (folder / "a.txt").write_text("old")
    before = sorted(folder.rglob("*"))
    result = run("news", "--export", "a.txt", "--export", "/dev/full")
    assert result.exit_code == 1
    assert result.stderr.startswith("seedcompare: could not write /dev/full: no space left on device")
    assert (folder / "a.txt").read_text() == "old"
    assert sorted(folder.rglob("*")) == before


def test_several_pairs_are_written_in_the_order_named(folder: Path) -> None:
    result = run("news", "--pair", "nyt", "fox", "--pair", "1", "2", "--pair", "fox", "nyt")
    assert result.exit_code == 0
    heads = re.findall(r"^([AB])  (\w+) ·", result.stdout, re.MULTILINE)
    assert heads == [("A", "nyt"), ("B", "fox"), ("A", "fox"), ("B", "hpo")]
    assert "Shown: 2 of 3 pairs;" in result.stdout
    result = run("news", "--pair", "nyt", "fox", "--pair", "1", "2", "--format", "json")
    assert [(pair["a"], pair["b"]) for pair in json.loads(result.stdout)["pairs"]] == [("fox", "nyt"), ("fox", "hpo")]


def narrowed_diff(only: str) -> tuple[str, tuple[int, int]]:
    """The text diff of one pair narrowed, below its head, and how many paragraphs of A and B it says to leave out."""
    said = run("--pair", "001", "003", "--only", only, "--width", "100").stdout
    match = re.search(rf"Only {only} paragraphs are shown; left out: (\d+) paragraphs? of A, (\d+) of B\.\n", said)
    assert match
    return said[match.end() :], (int(match[1]), int(match[2]))


def test_the_text_diff_is_narrowed_and_says_so() -> None:
    document = json.loads(run("--pair", "001", "003", "--format", "json").stdout)
    (pair,) = document["pairs"]
    sizes = [len(article["paragraphs"]) for article in document["articles"] if article["label"] in ("001", "003")]
    aligned = [len({alignment[side] for alignment in pair["alignments"]}) for side in "ab"]
    shared, unique, copied = map(narrowed_diff, ("shared", "unique", "copied"))
    assert shared[1] == (sizes[0] - aligned[0], sizes[1] - aligned[1])
    assert unique[1] == tuple(aligned)
    assert copied[1][0] > shared[1][0]
    signs = [set(re.findall(r"  ([=≈~+])[ ↕] ", rows)) for rows, _ in (shared, unique, copied)]
    assert signs[:2] == [{"=", "≈", "~"}, {"+"}]
    assert "+" not in signs[2] and {"=", "≈"} <= signs[2]


@pytest.mark.parametrize(
    ("only", "levels"),
    [
        ("copied", {"verbatim", "edited", "reworded"}),
        ("shared", {"verbatim", "edited", "reworded"}),
        ("unique", set()),
    ],
)
def test_the_document_is_narrowed_and_says_so(only: str, levels: set[str]) -> None:
    document = json.loads(run("--pair", "001", "003", "--only", only, "--format", "json").stdout)
    (pair,) = document["pairs"]
    assert document["only"] == only
    assert {alignment["level"] for alignment in pair["alignments"]} == levels
    assert {passage["level"] for passage in pair["passages"]} <= levels
    assert bool(pair["wording"]) is bool(levels)
    whole = json.loads(run("--pair", "001", "003", "--format", "json").stdout)
    assert "only" not in whole
    assert whole["pairs"][0]["coverage"] == pair["coverage"]
    copied = [run for run in whole["pairs"][0]["wording"] if run["copied"]]
    kept = {"copied": copied, "shared": whole["pairs"][0]["wording"], "unique": []}
    assert pair["wording"] == kept[only]


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["--table", "units", "--format", "txt"], "--table is for the form csv"),
        (["--list", "--format", "json"], "--list has one form"),
        (["--list", "--only", "copied"], "--only narrows what is written"),
        (["--export", "a.txt", "--export", "b.txt", "--format", "json"], "--format says nothing where the suffix"),
        (["--list", "--export", "-"], "cannot write - twice"),
        (["--format", "jsonl"], "cannot write -: .jsonl is the form of --pairs"),
        (["--pairs", "list.tsv", "--list"], "--pairs writes all of each pair to one FILE"),
        (["--pairs", "list.tsv", "--format", "txt"], "cannot write -: --pairs has one form"),
        (["--format", "pdf"], "Invalid value for '--format'"),
    ],
)
def test_what_does_not_go_together_is_told(folder: Path, arguments: list[str], sentence: str) -> None:
    (folder / "list.tsv").write_text("fox.txt\tnyt.txt\n")
    result = run(*arguments)
    assert (result.exit_code, result.stdout) == (2, "")
    assert result.stderr.startswith(f"seedcompare: {sentence}")
    assert result.stderr.count("\n") == 1


# --- the overview


@pytest.mark.parametrize("width", [80, 100, 160])
def test_the_list_has_the_matrix_and_the_origins(width: int) -> None:
    result = run("--list", "--width", str(width))
    assert (result.exit_code, result.stderr) == (0, "")
    assert "\x1b" not in result.stdout
    assert max(map(len, result.stdout.splitlines())) <= width
    rows = re.findall(r"^(\d)  +(00\d)  +([\d·].*)$", result.stdout, re.MULTILINE)
    assert [(number, label) for number, label, _ in rows] == [(str(n), f"00{n - 1}") for n in range(1, 6)]
    shares = [cells.split() for *_, cells in rows]
    document = json.loads(run("--format", "json").stdout)
    ids = [article["id"] for article in document["articles"]]
    for pair in document["pairs"]:
        a, b = ids.index(pair["a"]), ids.index(pair["b"])
        assert (shares[a][b], shares[b][a]) == tuple(f"{100 * pair['coverage'][side]:.0f}" for side in "ab")
    assert "001 + 003 · likely the same origin, Reuters" in result.stdout


@pytest.mark.parametrize(
    ("count", "width", "has_matrix"), [(12, 80, True), (12, 70, False), (3, 40, True), (13, 160, False)]
)
def test_every_article_is_named_in_full_and_no_line_is_too_long(
    folder: Path, count: int, width: int, has_matrix: bool
) -> None:
    names = [f"an outlet with a long name {number:02}" for number in range(count)]
    for name in names:
        (folder / "bare" / f"{name}.txt").write_text(f"The two ministers met in Oslo, said {name}.")
    said = run("bare", "--list", "--width", str(width)).stdout
    assert ("How much of each article" in said) is has_matrix
    assert max(map(len, said.splitlines())) <= width
    assert all(re.search(rf"^ *{number} ", said, re.MULTILINE) for number in range(1, count + 1))
    articles, _, _ = said.partition("\n\n")
    assert "…" not in articles and len(re.findall(r"name\s+\d\d\b", articles)) == count


def test_of_many_articles_the_pairs_with_copied_words_are_listed(folder: Path) -> None:
    texts = [
        "The two ministers met in Oslo and spoke about the bridge, the harbour and the old railway line.",
        "The two ministers met in Oslo and spoke about the bridge, and “nobody was asked before we decided this”.",
        "A spokesman said that “nobody was asked before we decided this” in the town hall.",
        *(f"{word.title()} {word} {word}." for word in "oak elm ash fir yew beech birch larch alder maple".split()),
    ]
    for number, text in enumerate(texts):
        (folder / "bare" / f"{number:02}.txt").write_text(text)
    result = run("bare", "--list", "--width", "80")
    assert result.exit_code == 0
    assert max(map(len, result.stdout.splitlines())) <= 80
    table = result.stdout.split("quoted\n")[1].split("\n\n")[0].splitlines()
    rows = [line.split() for line in table[:2]]
    assert [(row[1], row[3]) for row in rows] == [("00", "01"), ("01", "02")]
    assert [int(row[4]) for row in rows] == [11, 7]
    assert [int(row[7]) for row in rows] == [0, 7]
    assert table[2] == "76 other pairs have no copied words."


def test_the_list_of_picked_pairs_has_these_alone(folder: Path) -> None:
    said = run("--list", "--pair", "001", "003", "--pair", "000", "004").stdout
    assert re.search(r"^#2  001  #4  003 +\d+ +32 +42 +\d+$", said, re.MULTILINE)
    assert "#3" not in said.split("\n\n")[1]


def test_the_list_compares_no_pair(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a pair is compared")

    monkeypatch.setattr(sys.modules["seedcompare.compare"], "compare_pair", refuse)
    assert run("--list").exit_code == 0


def test_the_list_may_go_beside_exports(folder: Path) -> None:
    result = run("news", "--list", "--export", "out.json")
    assert result.exit_code == 0
    assert "likely origins" in result.stdout
    assert (folder / "out.json").exists()
