"""What a person can choose in the config file, checked as far as it can be without a screen."""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from typing import Any

from seedcompare import Settings
from seedcompare_tui.config.file import ConfigFile, read_config_file

_MOST_WORDS = 1000
"""The greatest value of a setting that counts words or sentences."""


class Start(StrEnum):
    """The screen that the app opens with."""

    PAIR = "pair"
    OVERVIEW = "overview"
    UNITS = "units"
    DETAILS = "details"


@dataclass(frozen=True, slots=True)
class Config:
    """The choices of one run; without a file all of them are the program's own."""

    theme: str | None = None
    """The name of a theme, which may not exist; None for the one that fits the terminal."""
    start: Start = Start.PAIR
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """For the id of an action the keys it shall have, at least one; neither need exist."""
    settings: Settings = field(default_factory=Settings)
    file: ConfigFile | None = None
    """Where the choices stand, or None where there is no file."""


def config_path() -> Path:
    """Return where the config file is looked for, which is the place that the system has for such files."""
    from platformdirs import user_config_path  # only a run that reads it pays for it

    return user_config_path("seedcompare", appauthor=False) / "config.toml"


def read_config(path: str | None = None) -> Config:
    """Return the choices in the file at ``path`` or, without one, in that of `config_path` if it exists.

    Raises `ConfigError`, with the file and the line, for an entry that is unknown or has no sense.
    """
    if path is not None:
        return _config(read_config_file(path))
    own = str(config_path())
    return _config(read_config_file(own)) if os.path.lexists(own) else Config()


def _config(file: ConfigFile) -> Config:
    known = ("theme", "start", "keys", "settings")
    for entry in file.entries:
        if entry.partition(".")[0] not in known:
            raise file.error(entry, f"the config file has no “{entry}”; choose from {', '.join(known)}")
    settings: dict[str, Any] = {
        entry.removeprefix("settings."): _setting(file, entry) for entry in _entries_of(file, "settings")
    }
    return Config(
        theme=_theme(file),
        start=_start(file),
        keys={entry.removeprefix("keys."): _keys(file, entry) for entry in _entries_of(file, "keys")},
        settings=Settings(**settings),
        file=file,
    )


def _theme(file: ConfigFile) -> str | None:
    theme = file.entries.get("theme")
    if theme is None or isinstance(theme, str):
        return theme
    raise file.error("theme", 'a theme is a name in quotation marks, such as "nord"')


def _start(file: ConfigFile) -> Start:
    start = file.entries.get("start", Start.PAIR)
    if start in list(Start):
        return Start(str(start))
    raise file.error("start", f"no screen is called “{start}”; choose from {', '.join(Start)}")


def _entries_of(file: ConfigFile, table: str) -> list[str]:
    """Return the entries of a table that are no tables themselves."""
    if not isinstance(file.entries.get(table, {}), dict):
        raise file.error(table, f"“{table}” is a table; write [{table}] on a line of its own and its entries below")
    inside = [entry for entry in file.entries if entry.startswith(f"{table}.")]
    return [entry for entry in inside if not isinstance(file.entries[entry], dict)]


def _keys(file: ConfigFile, entry: str) -> tuple[str, ...]:
    value = file.entries[entry]
    keys = value if isinstance(value, list) else [value]
    if keys and all(isinstance(key, str) and key for key in keys):
        return tuple(keys)
    raise file.error(entry, 'keys are names in quotation marks, one such as "n" or several such as ["n", "down"]')


def _setting(file: ConfigFile, entry: str) -> float:
    name, value = entry.removeprefix("settings."), file.entries[entry]
    defaults = {each.name: each.default for each in fields(Settings)}
    if name not in defaults:
        raise file.error(entry, f"no setting is called “{name}”; did you mean “{nearest(name, defaults)}”?")
    is_count = isinstance(defaults[name], int)
    least, most = (1, _MOST_WORDS) if is_count else (0, 1)
    if isinstance(value, int if is_count else int | float) and not isinstance(value, bool) and least <= value <= most:
        return value
    kind = "whole number" if is_count else "number"
    raise file.error(entry, f"“{name}” is a {kind} from {least} to {most}; without it, it is {defaults[name]}")


def nearest(name: str, names: Mapping[str, object]) -> str:
    """Return which of ``names``, of which there is one or more, ``name`` was most likely meant to be."""
    from rapidfuzz.distance import DamerauLevenshtein  # only a wrong entry pays for it

    return min(names, key=lambda each: (DamerauLevenshtein.normalized_distance(name, each), each))
