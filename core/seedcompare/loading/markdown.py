"""Markdown files: plain text, whose head may say what the article is."""

from typing import NamedTuple

import regex

from seedcompare.loading.facts import Facts, facts_of
from seedcompare.span import Span

MARKDOWN_SUFFIX = ".md"
"""The suffix of a Markdown file."""

_FRONT_MATTER = r"\A---[^\S\n]*\n(?P<lines>(?:(?!---).*\n)*+)---[^\S\n]*(?:\n|\Z)"
_LINE = r"^(?P<name>\w+):[^\S\n]*(?P<value>.*)$"
_HEADING = r"\A\s*#[^\S\n]+(?P<title>[^\n]+?)[^\S\n]*#*(?:\n|\Z)"
_QUOTED = regex.compile(r"^ {0,3}>[> ]*(?P<words>[^\n]*[^\s>])", regex.MULTILINE)


class Markdown(NamedTuple):
    """The article in a Markdown file."""

    text: str
    """What stands after the lines of names and values at its head."""
    facts: Facts
    """What those lines or its first heading say."""
    quotations: tuple[Span, ...]
    """The lines of the text that are marked as quoted, without their marks."""


def read_markdown(text: str) -> Markdown:
    """Return the article in the Markdown file ``text``."""
    front = regex.match(_FRONT_MATTER, text)
    body = text[front.end() :] if front else text
    said = {}
    if heading := regex.match(_HEADING, body):
        said["title"] = heading.group("title")
    for line in regex.finditer(_LINE, front.group("lines"), regex.MULTILINE) if front else ():
        said[line.group("name")] = line.group("value").strip().strip("\"'")
    quotations = tuple(Span(*line.span("words")) for line in _QUOTED.finditer(body))
    return Markdown(body, facts_of(said), quotations)
