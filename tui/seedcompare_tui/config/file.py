"""The config file as it is written: its entries, and the line that each stands on."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from seedcompare_tui.errors import ConfigError

_PLACE_IN_TOML = re.compile(r"(?P<said>.*) \(at (?:line (?P<line>\d+), column \d+|end of document)\)")


@dataclass(frozen=True, slots=True)
class ConfigFile:
    """A config file that could be read."""

    path: str
    text: str = field(repr=False)
    entries: Mapping[str, object]
    """Each entry by its dotted name, tables included: ``theme``, ``keys``, ``keys.pair.next``."""

    def error(self, entry: str, said: str) -> ConfigError:
        """Return the error that says what is wrong with an entry, and on which line."""
        return ConfigError(f"{self.path}, line {self._line_of(entry)}: {said}")

    def _line_of(self, entry: str) -> int:
        """Return the line, counted from 1, with which the file first holds ``entry``."""
        lines = self.text.split("\n")
        return next(number for number in range(1, len(lines) + 1) if entry in _parsed("\n".join(lines[:number])))


def read_config_file(path: str) -> ConfigFile:
    """Return the file at ``path``.

    Raises `ConfigError` where it cannot be read or is no TOML.
    """
    try:
        text = Path(path).read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise ConfigError(f"cannot read {path}: it is not text in UTF-8; save it as such") from error
    except (OSError, ValueError) as error:
        reason = (getattr(error, "strerror", None) or str(error)).lower()
        raise ConfigError(f"cannot read {path}: {reason}; give another with --config") from error
    try:
        entries = _entries_in(text)
    except ValueError as error:
        raise ConfigError(_syntax_error(path, text, str(error))) from error
    return ConfigFile(path, text, entries)


def _entries_in(text: str) -> Mapping[str, object]:
    """Return the entries by their dotted names; raises `ValueError` where it is no TOML."""
    import tomllib  # only a run with a config file pays for it

    return dict(_dotted(tomllib.loads(text)))


def _dotted(table: Mapping[str, object], prefix: str = "") -> Iterator[tuple[str, object]]:
    for name, value in table.items():
        yield prefix + name, value
        if isinstance(value, dict):
            yield from _dotted(value, f"{prefix}{name}.")


def _parsed(beginning: str) -> Mapping[str, object]:
    """Return the entries of a beginning of the file; none where it breaks off inside one."""
    try:
        return _entries_in(beginning)
    except ValueError:
        return {}


def _syntax_error(path: str, text: str, said: str) -> str:
    match = _PLACE_IN_TOML.fullmatch(said)
    what, line = (match["said"], match["line"]) if match else (said, None)
    last = text.rstrip().count("\n") + 1
    return f"{path}, line {line or last}: {what[:1].lower()}{what[1:]}; mend it as TOML"
