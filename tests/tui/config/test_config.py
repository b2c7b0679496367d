"""Reading the config file: what it may say, and the sentence for each mistake."""

from pathlib import Path

import pytest

from seedcompare import SeedcompareError, Settings
from seedcompare_tui.config.config import Config, Start, config_path, read_config


def written(folder: Path, text: str) -> str:
    file = folder / "config.toml"
    file.write_text(text, encoding="utf-8")
    return str(file)


def test_everything_that_can_be_chosen(tmp_path: Path) -> None:
    config = read_config(
        written(
            tmp_path,
            'theme = "nord"\nstart = "units"\n[keys]\n"pair.next" = "n"\npair.previous = ["p", ","]\n'
            "[settings]\nalignment_threshold = 0.6\nverbatim_share = 1\npassage_words = 30\n",
        )
    )
    assert (config.theme, config.start) == ("nord", Start.UNITS)
    assert config.keys == {"pair.next": ("n",), "pair.previous": ("p", ",")}
    assert config.settings == Settings(alignment_threshold=0.6, verbatim_share=1, passage_words=30)


def test_an_empty_file_chooses_nothing(tmp_path: Path) -> None:
    config = read_config(written(tmp_path, ""))
    assert (config.theme, config.start, config.keys, config.settings) == (None, Start.PAIR, {}, Settings())


def test_the_file_of_the_person_is_read_where_it_exists(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert read_config() == Config()
    config_path().parent.mkdir()
    config_path().write_text('theme = "nord"')
    assert read_config().theme == "nord"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ('start = "pair"\n\ncolour = "red"', "line 3: the config file has no “colour”; choose from theme, start,"),
        ("[colours]\nx = 1", "line 1: the config file has no “colours”;"),
        ("theme = 1", 'line 1: a theme is a name in quotation marks, such as "nord"'),
        ('# hello\nstart = "matrix"', "line 2: no screen is called “matrix”; choose from pair, overview,"),
        ("start = 1", "line 1: no screen is called “1”; choose from"),
        ("keys = 1", "line 1: “keys” is a table; write [keys] on a line of its own"),
        ("[keys]\npair.next = []", "line 2: keys are names in quotation marks, one such as"),
        ("[keys]\npair.next = [\n  1\n]", "line 4: keys are names in quotation marks"),
        ('[keys]\npair.next = ""', "line 2: keys are names in quotation marks"),
        ("settings = 0.5", "line 1: “settings” is a table;"),
        ("[settings]\nalignment_treshold = 1", "line 2: no setting is called “alignment_treshold”; did you mean"),
        (
            "[settings]\n\nseed_run = 5\nalignment_threshold = 50",
            "line 4: “alignment_threshold” is a number from 0 to 1;",
        ),
        (
            "[settings]\nalignment_threshold = nan",
            "line 2: “alignment_threshold” is a number from 0 to 1; without it, it",
        ),
        ('[settings]\nalignment_threshold = "0.5"', "line 2: “alignment_threshold” is a number"),
        ("[settings]\nalignment_threshold = true", "line 2: “alignment_threshold” is a number"),
        ("[settings]\nseed_run = 2.5", "line 2: “seed_run” is a whole number from 1 to 1000; without it, it is 5"),
        ("[settings]\nseed_run = 0", "line 2: “seed_run” is a whole number"),
        ("theme", "line 1: expected '=' after a key in a key/value pair; mend it as TOML"),
        ('theme = "nord\n', "line 1: "),
        ("theme = \n\n\n", "line 1: invalid value; mend it as TOML"),
        ('\ntheme = "a"\ntheme = "b"\n', "line 3: cannot overwrite a value"),
    ],
)
def test_a_mistake_is_one_sentence_with_its_line(tmp_path: Path, text: str, said: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(SeedcompareError) as error:
        read_config(path)
    assert str(error.value).startswith(f"{path}, {said}")
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("content", "said"),
    [(None, "no such file"), (b"theme = \xff", "it is not text in UTF-8; save it as such")],
)
def test_a_file_that_cannot_be_read_is_said(tmp_path: Path, content: bytes | None, said: str) -> None:
    path = tmp_path / "mine.toml"
    if content is not None:
        path.write_bytes(content)
    with pytest.raises(SeedcompareError, match=f"cannot read {path}: {said}"):
        read_config(str(path))


def test_a_folder_is_no_config_file(tmp_path: Path) -> None:
    with pytest.raises(SeedcompareError, match=f"cannot read {tmp_path}: "):
        read_config(str(tmp_path))
