"""Markdown files: plain text, whose head may say what the article is."""

import regex

from seedcompare.loading.facts import Facts, facts_of

MARKDOWN_SUFFIX = ".md"
"""The suffix of a Markdown file."""

_FRONT_MATTER = r"\A---[^\S\n]*\n(?P<lines>(?:(?!---).*\n)*+)---[^\S\n]*(?:\n|\Z)"
_LINE = r"^(?P<name>\w+):[^\S\n]*(?P<value>.*)$"
_HEADING = r"\A\s*#[^\S\n]+(?P<title>[^\n]+?)[^\S\n]*#*(?:\n|\Z)"


def read_markdown(text: str) -> tuple[str, Facts]:
    """Return ``text`` without the lines of names and values at its head, and what they or its first heading say."""
    front = regex.match(_FRONT_MATTER, text)
    body = text[front.end() :] if front else text
    said = {}
    if heading := regex.match(_HEADING, body):
        said["title"] = heading.group("title")
    for line in regex.finditer(_LINE, front.group("lines"), regex.MULTILINE) if front else ():
        said[line.group("name")] = line.group("value").strip().strip("\"'")
    return body, facts_of(said)
