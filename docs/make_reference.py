"""Write what the documentation says of every public name of the library: ``python docs/make_reference.py``.

The part of ``library.md`` under its last heading is made from the docstrings; the rest is written by hand.
"""

import ast
import inspect
import re
from collections.abc import Iterator
from dataclasses import is_dataclass
from enum import Enum
from functools import cached_property
from pathlib import Path
from types import FunctionType

import seedcompare

PAGE = Path(__file__).parent / "library.md"
HEADING = "## Every public name\n"

_SHORT = re.compile(r"\b(?:[a-z_]+\.)+(?=[A-Z])")
"""The modules before the names of types."""


def reference() -> str:
    """Return the part of the page that is made: each public name under a heading, with its documentation."""
    return "\n".join(line for name in seedcompare.__all__ for line in _entry(name, getattr(seedcompare, name)))


def page_with(made: str) -> str:
    """Return the page with ``made`` under its last heading."""
    written, _, _ = PAGE.read_text(encoding="utf-8").partition(HEADING)
    return f"{written}{HEADING}\n{made}"


def _entry(name: str, value: object) -> Iterator[str]:
    yield f"### `{name}`\n"
    yield f"{inspect.cleandoc(value.__doc__ or '')}\n".replace("``", "`")
    if inspect.isfunction(value):
        yield f"```text\n{name}{_SHORT.sub('', str(inspect.signature(value)))}\n```\n"
    elif isinstance(value, type):
        yield from _members(value)


def _members(cls: type) -> Iterator[str]:
    documented = dict(_field_docs(cls))
    if documented and (is_dataclass(cls) or issubclass(cls, Enum | tuple)):
        yield "| name | meaning |\n| --- | --- |"
        yield from (f"| `{name}` | {text} |" for name, text in documented.items())
        yield ""
    methods = [name for name, value in vars(cls).items() if not name.startswith("_") and _is_documented(value)]
    for name in methods:
        yield f"- `{name}`: {inspect.cleandoc(vars(cls)[name].__doc__ or '')}".replace("``", "`").replace("\n", " ")
    if methods:
        yield ""


def _is_documented(value: object) -> bool:
    kinds = (FunctionType, classmethod, property, cached_property)
    return isinstance(value, kinds) and bool(value.__doc__)


def _field_docs(cls: type) -> Iterator[tuple[str, str]]:
    """Each field of a dataclass or member of an enumeration with the docstring that stands under it."""
    (body,) = [node.body for node in ast.parse(inspect.getsource(cls)).body if isinstance(node, ast.ClassDef)]
    for node, following in zip(body, [*body[1:], None], strict=True):
        name = _assigned(node)
        if name:
            text = _text(following) or f"`{getattr(cls, name)}`"
            yield name, text.replace("``", "`").replace("\n", " ").replace("|", "\\|")


def _text(node: ast.stmt | None) -> str:
    """The docstring that a statement is; empty for any other."""
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str):
        return inspect.cleandoc(node.value.value)
    return ""


def _assigned(node: ast.stmt) -> str | None:
    if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
        return node.target.id
    if isinstance(node, ast.Assign) and isinstance(node.targets[0], ast.Name):
        return node.targets[0].id
    return None


if __name__ == "__main__":
    PAGE.write_text(page_with(reference()), encoding="utf-8")
