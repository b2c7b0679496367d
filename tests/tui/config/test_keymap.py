"""Keys from the config file: which are taken, and the sentence for each that cannot be."""

from pathlib import Path

import pytest

from seedcompare import SeedcompareError
from seedcompare_tui.app.app import SeedcompareApp
from seedcompare_tui.config.config import Config, read_config
from seedcompare_tui.config.keymap import keymap


def config(folder: Path, keys: str) -> Config:
    file = folder / "config.toml"
    file.write_text(f"[keys]\n{keys}\n", encoding="utf-8")
    return read_config(str(file))


@pytest.mark.parametrize(
    ("keys", "taken"),
    [
        ("", {}),
        ('pair.next = "ctrl+n"', {"pair.next": "ctrl+n"}),
        (
            '"aligned.next" = [",", "f5"]\naligned.previous = "f6"',
            {"aligned.next": "comma,f5", "aligned.previous": "f6"},
        ),
        ('moved.next = "X"\nmoved.previous = "x"', {"moved.next": "X", "moved.previous": "x"}),
        ('scroll.down = ["down", "f7"]', {"scroll.down": "down,f7"}),
        ('app.theme = "é"', {"app.theme": "é"}),
    ],
)
def test_keys_as_textual_takes_them(tmp_path: Path, keys: str, taken: dict[str, str]) -> None:
    assert keymap(config(tmp_path, keys), SeedcompareApp) == taken


@pytest.mark.parametrize(
    ("keys", "said"),
    [
        ('pair.nxt = "n"', "line 2: no action is called “pair.nxt”; did you mean “pair.next”?"),
        ('pair.next = "foo"', "line 2: there is no key “foo”; write a character"),
        ('pair.next = " "', "line 2: there is no key “ ”"),
        ('pair.next = "n,m"', "line 2: there is no key “n,m”"),
        ('pair.next = "ctrl+,"', "line 2: there is no key “ctrl+,”"),
        ('pair.next = "strg+n"', "line 2: there is no key “strg+n”"),
        ('\npair.next = "t"', "line 3: “t” is the key of “app.theme” too; give one of them another"),
        ('app.theme = "."', "line 2: “.” is the key of “aligned.next” too"),
        ('pair.next = "j"', "line 2: “j” is the key of “"),
        ('pair.next = "["', "line 2: “[” is the key of “pair.previous” too"),
        ('pair.next = "ctrl+n"\npair.previous = "ctrl+n"', "line "),
    ],
)
def test_a_mistake_is_one_sentence_with_its_line(tmp_path: Path, keys: str, said: str) -> None:
    made = config(tmp_path, keys)
    assert made.file is not None
    with pytest.raises(SeedcompareError) as error:
        keymap(made, SeedcompareApp)
    assert str(error.value).startswith(f"{made.file.path}, {said}")
