"""What the first lines of a text say of it: its headline, who published it, and when.

A pasted article begins with its headline; around the line that names the author stand the outlet and the date, each in
a line of its own or parted by a bar. An agency's dateline may hold a date, and the copyright line names the owner.
"""

from collections.abc import Callable, Iterator, Sequence
from pathlib import PurePath
from typing import NamedTuple

import regex

from seedcompare.attribution.agencies import names_an_agency
from seedcompare.attribution.bylines import find_bylines
from seedcompare.loading.facts import Facts
from seedcompare.span import Span
from seedcompare.text.furniture import find_furniture
from seedcompare.text.line_ends import with_line_ends
from seedcompare.text.paragraphs import split_paragraphs
from seedcompare.text.publication_dates import normalised_date, without_lead
from seedcompare.text.sentences import ends_with_full_stop
from seedcompare.text.words import count_written_words

_HEAD = 6000
"""Characters in which the head of an article ends, after all that a page has before it."""
_TAIL = 2000
"""Characters at the end that may hold the copyright line."""
_LINES = 8
"""How many lines of the story the head has at most."""
_MOST_IN_HEADLINE, _LEAST_IN_HEADLINE = 30, 2
_MOST_IN_DATE = 12
_MOST_IN_NAME = 6
_PARTS = regex.compile(r"\s+[|/·•—–]\s+|\s*[|•]\s*|\t+|,\s+(?=(?:modifié|mis à jour|updated|modified|aktualisiert)\b)")
_OF_UPDATE = regex.compile(r"(?:last )?(?:updated|modified)|mis à jour|modifié|aktualisiert", regex.IGNORECASE)
_LINE = regex.compile(r"[^\n]+")
_YEAR = regex.compile(r"\d{4}")
"""What every date of publication has."""
_OUTLET_WORDS = frozenset(
    """
    news times post herald echo gazette guardian tribune journal daily standard telegraph mail star sun press
    observer independent mirror express chronicle courier examiner inquirer dispatch globe record review register
    reporter sentinel bulletin argus advertiser leader today weekly magazine online tv radio broadcasting network
    media bbc cnn npr itv abc cbs nbc fox zeitung allgemeine tagblatt tageblatt nachrichten anzeiger kurier spiegel
    rundschau bote presse welt zeit stern monde figaro libération parisien dépêche matin país mundo vanguardia
    diario periódico correo corriere repubblica stampa giornale messaggero gazzetta jornal folha correio dagblad
    courant volkskrant nieuwsblad gazeta wyborcza
    """.split()
)
"""What names of outlets are made of; names of people and places are made of other words."""
_SMALL_IN_OUTLET = frozenset({"of", "the", "and", "&", "de", "del", "della", "di", "la", "und", "für", "van", "het"})
_DOMAIN = regex.compile(r"\.(?:com|org|net|co\.uk|de|fr|es|it)\b", regex.IGNORECASE)
_CAPITAL = regex.compile(r"[\p{Lu}\p{Lt}\p{Lo}\p{N}]")
_DATELINE_DATE = regex.compile(
    r"\A[^.–—]{0,60}?[,(\s](?P<date>\p{L}{3,12}\.?\s\d{1,2}(?:,\s\d{4})?|\d{1,2}\.?\s\p{L}{3,12}\.?(?:,?\s\d{4})?)"
    r"\s*(?=[(\[–—-]|:)"
)
_OWNER = regex.compile(
    r"(?:©|\(c\)|(?i:copyright):?)\s*(?:©\s*|\(c\)\s*)?(?P<year>\p{N}{4}(?:\s*[–-]\s*\p{N}{4})?,?\s*)?(?:by\s+)?"
    r"(?P<owner>\p{Lu}[^.,|\n]{1,40}?)\s*(?:(?P<year>\p{N}{4})|[.,|]|(?i:all\s+rights)|\Z)"
)
_FILE_NAME = regex.compile(r"(?P<outlet>\p{L}.*?)[-_ ](?P<date>(?:19|20)\d\d-?[01]\d-?[0-3]\d)(?:[-_ ](?P<title>.+))?")

FindLanguage = Callable[[], str | None]
"""What finds out the language of a text, or gives None where it is not known."""


class _Line(NamedTuple):
    """One line of the head of a text."""

    said: str
    """The line, with single spaces."""
    dates: Sequence[str]
    """The parts of it that are dates, as written."""
    is_byline: bool
    """Whether it names who wrote it, or an agency."""
    is_of_update: bool
    """Whether it says when the article was changed."""
    is_story: bool
    """Whether it belongs to the story, and is no stamp or button."""

    @property
    def parts(self) -> list[str]:
        """What the bars and dots in it part."""
        return [part.strip(" ,:-") for part in _PARTS.split(self.said)]


def facts_in_text(text: str, *, language: FindLanguage = lambda: None) -> Facts:
    """Return what the first lines of ``text`` say of it, and who owns it by a copyright line near its end.

    ``language`` gives that of the text where it is known, for dates in words; few texts need it.
    """
    beginning = with_line_ends(text[:_HEAD])
    lines = _head_lines(beginning, language)
    headline = _headline(lines)
    dates = [date for line in sorted(lines, key=lambda line: line.is_of_update) for date in line.dates]
    return Facts(
        title=lines[headline].said.lstrip("# ") if headline is not None else None,
        date=dates[0] if dates else _date_of_dateline(lines),
        outlet=_outlet_beside(lines, headline) or _owner(with_line_ends(text[-_TAIL:])),
    )


def facts_in_name(place: Sequence[str]) -> Facts:
    """Return what the name of a file says: ``outlet-2024-08-29`` or ``outlet_2024-08-29_title``."""
    match = _FILE_NAME.fullmatch(PurePath(place[-1]).name) if place else None
    if match is None or normalised_date(match["date"]) is None:
        return Facts()
    title = match["title"]
    return Facts(title=_in_words(title) if title else None, date=match["date"], outlet=_in_words(match["outlet"]))


def _in_words(name: str) -> str:
    return " ".join(regex.split(r"[\s_-]+", name)).strip()


def _head_lines(text: str, language: FindLanguage) -> list[_Line]:
    """Return the lines up to the first that tells the story, and this one."""
    paragraphs = split_paragraphs(text)
    furniture = find_furniture(text, paragraphs)
    lines: list[_Line] = []
    for index, paragraph in enumerate(paragraphs):
        for match in _LINE.finditer(text, *paragraph):
            said = " ".join(match.group().split())
            is_byline = any(True for _ in find_bylines(text, [Span(*match.span())]))
            is_of_update = _OF_UPDATE.match(said) is not None
            lines.append(_Line(said, list(_dates_in(said, language)), is_byline, is_of_update, index not in furniture))
            if lines[-1].is_story and (_tells(said) or sum(line.is_story for line in lines) == _LINES):
                return lines
    return lines


def _tells(line: str) -> bool:
    """Whether a line is a paragraph of the story and no longer its head."""
    words = count_written_words(line)
    return words > _MOST_IN_HEADLINE or (words > _MOST_IN_NAME and ends_with_full_stop(line))


def _headline(lines: Sequence[_Line]) -> int | None:
    """Return the first line that is no byline, date or outlet, if more of the text comes after it, or None.

    What reads as an outlet is the headline where no other line is.
    """
    others = [at for at, line in enumerate(lines[:-1]) if line.is_story and not line.is_byline and not line.dates]
    named = [at for at in others if not _is_outlet(lines[at].said)]
    first = next(iter(named or others), None)
    if first is None:
        return None
    said = lines[first].said
    is_one = count_written_words(said) >= _LEAST_IN_HEADLINE and not _tells(said) and not ends_with_full_stop(said)
    return first if is_one else None


def _dates_in(line: str, language: FindLanguage) -> Iterator[str]:
    for part in _PARTS.split(line):
        written = without_lead(part)
        if (
            len(written.split()) <= _MOST_IN_DATE
            and _YEAR.search(written)
            and normalised_date(written, language=language())
        ):
            yield written


def _outlet_beside(lines: Sequence[_Line], headline: int | None) -> str | None:
    """Return the outlet in or beside the line of the author or the date, or above the headline."""
    telling = [index for index, line in enumerate(lines) if line.is_byline or line.dates]
    near = [
        index
        for index in range(len(lines))
        if (index + 1 == headline and lines[index].is_story) or any(abs(index - other) <= 1 for other in telling)
    ]
    return next((part for index in near if index != headline for part in lines[index].parts if _is_outlet(part)), None)


def _is_outlet(name: str) -> bool:
    words = name.split()
    return (
        1 <= len(words) <= _MOST_IN_NAME
        and not ends_with_full_stop(name)
        and (any(word.casefold() in _OUTLET_WORDS for word in words) or _DOMAIN.search(name) is not None)
        and all(_CAPITAL.match(word) or word in _SMALL_IN_OUTLET or "." in word for word in words)
    )


def _date_of_dateline(lines: Sequence[_Line]) -> str | None:
    found = (_DATELINE_DATE.match(line.said) for line in lines if line.is_story)
    return next((str(match["date"]) for match in found if match), None)


def _owner(ending: str) -> str | None:
    """Return whom a copyright line names; where that is an agency, it owns the text and is not the outlet."""
    for line in ending.split("\n"):
        match = _OWNER.match(line.strip())
        if match and (match["year"] or "©" in match.group()) and not names_an_agency(match["owner"]):
            return str(match["owner"]).strip()
    return None
