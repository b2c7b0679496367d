"""The keys that the config file gives to actions, checked against all that the app binds."""

from collections.abc import Iterator, Mapping
from enum import Enum, auto
from importlib import import_module
from pkgutil import walk_packages
from typing import NamedTuple

from textual.app import App
from textual.binding import Binding
from textual.dom import DOMNode
from textual.keys import Keys, format_key, key_to_character
from textual.screen import ModalScreen, Screen

from seedcompare_tui.config.config import Config, nearest
from seedcompare_tui.config.file import ConfigFile

_MODIFIERS = {"ctrl", "shift", "alt", "super", "hyper", "meta"}


class Place(Enum):
    """Where a binding works."""

    APP = auto()
    SCREEN = auto()
    DIALOG = auto()
    WIDGET = auto()


_APART = [{Place.SCREEN}, {Place.WIDGET}, {Place.DIALOG}, *({Place.DIALOG, each} for each in Place)]
"""The places whose keys never work at the same time: those of two screens or two widgets, and a dialog's own."""


class BoundKey(NamedTuple):
    """One key of one action."""

    owner: type[DOMNode]
    binding: Binding
    key: str

    @property
    def place(self) -> Place:
        """Where it works."""
        kinds = [(App, Place.APP), (ModalScreen, Place.DIALOG), (Screen, Place.SCREEN)]
        return next((place for kind, place in kinds if issubclass(self.owner, kind)), Place.WIDGET)

    def clashes_with(self, other: "BoundKey") -> bool:
        """Whether pressing the key could mean either."""
        if self.key != other.key or self.binding.action == other.binding.action:
            return False
        is_family = issubclass(self.owner, other.owner) or issubclass(other.owner, self.owner)
        return is_family or {self.place, other.place} not in _APART


def keymap(config: Config, app: type[App[None]]) -> dict[str, str]:
    """Return the keys of ``config``, for what ``app`` binds, as `App.set_keymap` takes them.

    Raises `ConfigError` for an action or a
    key that does not exist, and for a key that two actions would have at the same time.
    """
    if config.file is None:
        return {}
    bound = list(bound_keys(app))
    for id, keys in config.keys.items():
        _check_names(config.file, id, keys, ids={each.binding.id: each for each in bound if each.binding.id})
    chosen = {id: [_key_name(key) for key in keys] for id, keys in config.keys.items()}
    _check_clashes(config.file, chosen, bound)
    return {id: ",".join(keys) for id, keys in chosen.items()}


def bound_keys(app: type[App[None]]) -> Iterator[BoundKey]:
    """Yield the keys of ``app``, and of every screen and widget of its package."""
    package = app.__module__.partition(".")[0]
    _load_all_of(f"{package}.screens")
    for owner in _subclasses(DOMNode):
        if owner.__module__.partition(".")[0] == package:
            for binding in Binding.make_bindings(owner.__dict__.get("BINDINGS", [])):
                yield BoundKey(owner, binding, binding.key)


def _load_all_of(package: str) -> None:
    """Load the modules of a package, which otherwise are loaded when they are needed."""
    for module in walk_packages(import_module(package).__path__, f"{package}."):
        import_module(module.name)


def _subclasses(kind: type[DOMNode]) -> Iterator[type[DOMNode]]:
    for each in kind.__subclasses__():
        yield each
        yield from _subclasses(each)


def _check_names(file: ConfigFile, id: str, keys: tuple[str, ...], *, ids: Mapping[str, object]) -> None:
    if id not in ids:
        meant = nearest(id, ids)
        raise file.error(f"keys.{id}", f"no action is called “{id}”; did you mean “{meant}”?")
    for key in keys:
        if not _is_key(key):
            said = "write a character (n), a name (pagedown, f5) or one with ctrl+ before it (ctrl+n)"
            raise file.error(f"keys.{id}", f"there is no key “{key}”; {said}")


def _is_key(key: str) -> bool:
    if len(key) == 1:
        return key.isprintable() and not key.isspace()
    *modifiers, name = key.split("+")
    known = name.isalnum() if len(name) == 1 else name in list(Keys) or key_to_character(name) is not None
    return known and set(modifiers) <= _MODIFIERS


def _key_name(key: str) -> str:
    """Return the name by which Textual knows a key: ``full_stop`` for ``.``."""
    if key == ",":  # which Textual takes for what separates keys
        return "comma"
    return next(iter(Binding.make_bindings([Binding(key, "")]))).key


def _check_clashes(file: ConfigFile, chosen: Mapping[str, list[str]], bound: list[BoundKey]) -> None:
    own = {(each.binding.id, each.key) for each in bound}
    kept = [each for each in bound if each.binding.id not in chosen]
    given = [BoundKey(each.owner, each.binding, key) for each in bound for key in chosen.get(each.binding.id or "", [])]
    for one in given:
        for other in [*kept, *given]:
            if (one.binding.id, one.key) not in own and one.clashes_with(other):
                taken = other.binding.id or other.binding.description
                said = f"“{format_key(one.key)}” is the key of “{taken}” too; give one of them another"
                raise file.error(f"keys.{one.binding.id}", said)
