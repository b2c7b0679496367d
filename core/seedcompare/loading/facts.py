"""What a source says of an article beside its text."""

from collections.abc import Mapping
from typing import NamedTuple

from seedcompare.attribution.bylines import without_by
from seedcompare.loading.decoding import clean
from seedcompare.text.languages import language_code

_NAMES = {
    "title": ("title", "headline"),
    "author": ("byline", "author", "authors"),
    "date": ("date", "published", "publish_date", "date_publish", "pubdate"),
    "language": ("language", "lang"),
    "outlet": ("source", "series", "outlet", "site", "sitename", "publication", "publisher", "domain"),
}


class Facts(NamedTuple):
    """The facts about an article, each on one line, or None where the source does not say it."""

    title: str | None = None
    """The headline."""
    author: str | None = None
    """The author or authors."""
    date: str | None = None
    """When it was published, as written."""
    outlet: str | None = None
    """Who published it."""
    language: str | None = None
    """The code of the language it is in."""

    def completed_by(self, others: "Facts") -> "Facts":
        """Return these facts, with those of ``others`` where these are missing."""
        return Facts(*(own if own is not None else other for own, other in zip(self, others, strict=True)))


def facts_of(record: Mapping[str, object]) -> Facts:
    """Return what ``record`` says under the names that archives use; ``source`` may also be called ``series``."""
    folded = {name.strip().lower(): value for name, value in record.items()}
    found = {
        fact: next((said for name in names if (said := on_one_line(folded.get(name)))), None)
        for fact, names in _NAMES.items()
    }
    if found["author"]:
        found["author"] = without_by(found["author"])
    if found["language"]:
        found["language"] = language_code(found["language"])
    return Facts(**found)


def on_one_line(value: object) -> str:
    """Return a string or whole number on one line, and nothing for any other value."""
    is_name = isinstance(value, str | int) and not isinstance(value, bool)
    return " ".join(clean(str(value)).split()) if is_name else ""
