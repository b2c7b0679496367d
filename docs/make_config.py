"""Bring the tables of ``config.md`` in step with the program: ``python docs/make_config.py``."""

import ast
import inspect
from collections.abc import Callable, Iterator
from dataclasses import fields
from pathlib import Path

from textual.keys import key_to_character

from seedcompare import Settings
from seedcompare_tui.app.app import SeedcompareApp
from seedcompare_tui.config.keymap import bound_keys
from seedcompare_tui.theming.themes import THEMES

PAGE = Path(__file__).with_name("config.md")


def themes() -> Iterator[str]:
    """Yield the themes by their kinds."""
    kinds: dict[str, list[str]] = {}
    for name, theme in THEMES.items():
        kind = "16 colours" if theme.ansi else "dark" if theme.dark else "light"
        kinds.setdefault(kind, []).append(f"`{name}`")
    yield "| kind | themes |"
    yield "| --- | --- |"
    yield from (f"| {kind} | {', '.join(names)} |" for kind, names in kinds.items())


def keys() -> Iterator[str]:
    """Yield each action with its keys, as the config file would name them."""
    actions: dict[str, tuple[str, list[str]]] = {}
    for _, binding, key in bound_keys(SeedcompareApp):
        if binding.id:
            actions.setdefault(binding.id, (binding.description, []))[1].append(_as_written(key))
    yield "| action | does | keys |"
    yield "| --- | --- | --- |"
    for id, (description, own) in sorted(actions.items()):
        yield f"| `{id}` | {description} | {' '.join(f'`{key}`' for key in dict.fromkeys(own))} |"


def settings() -> Iterator[str]:
    """Yield each setting with its default."""
    (definition,) = ast.parse(inspect.getsource(Settings)).body
    assert isinstance(definition, ast.ClassDef)
    values = [each.value for each in definition.body[1:] if isinstance(each, ast.Expr)]
    said = [value.value for value in values if isinstance(value, ast.Constant)]
    yield "| setting | default | what it is |"
    yield "| --- | --- | --- |"
    for each, text in zip(fields(Settings), said, strict=True):
        yield f"| `{each.name}` | {each.default} | {' '.join(str(text).split())} |"


def _as_written(key: str) -> str:
    character = key_to_character(key)
    return character if character and character.isprintable() and not character.isspace() else key


def in_step(page: str) -> str:
    """Return ``page`` with its tables as they are now."""
    makers: list[Callable[[], Iterator[str]]] = [themes, keys, settings]
    for make in makers:
        start, end = f"<!-- {make.__name__} -->\n", "<!-- end -->"
        before, _, rest = page.partition(start)
        page = "".join([before, start, *(f"{line}\n" for line in make()), end, rest.partition(end)[2]])
    return page


if __name__ == "__main__":
    PAGE.write_text(in_step(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
