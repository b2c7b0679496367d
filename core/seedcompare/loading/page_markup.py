"""What the markup of a page says that its extractor would lose.

Captions, quotations, linked paragraphs, the byline, the date.
"""

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

import regex

from seedcompare.attribution.bylines import find_bylines, without_by
from seedcompare.span import Span
from seedcompare.text.publication_dates import normalised_date, without_lead
from seedcompare.text.sentences import ends_sentence
from seedcompare.text.words import count_written_words

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_CAPTIONS = (
    "//figcaption | //*[contains(@class, 'wp-caption-text') or contains(@class, 'image-caption') "
    "or contains(@class, 'photo-caption') or contains(@class, 'caption-text')]"
)
_BLOCKS = "//p | //blockquote | //li | //dd | //h2 | //h3 | //div[not(.//p or .//div or .//li or .//table)]"
_BYLINES = (
    "//*[@rel='author' or @itemprop='author' or contains(@class, 'byline') or contains(@class, 'author-name') "
    "or contains(@class, 'article-author') or contains(@class, 'story-author')]"
)
_META_DATES = (
    "//meta[@property='article:published_time' or @name='article:published_time' or @itemprop='datePublished' "
    "or @name='date' or @name='dc.date' or @name='DC.date' or @name='DC.date.issued' or @name='dcterms.created' "
    "or @name='pubdate' or @name='publish-date' or @name='parsely-pub-date' or @name='sailthru.date' "
    "or @property='og:published_time']/@content"
)
_TIMES = (
    "(//*[@itemprop='datePublished'] | //article//time | //time[@pubdate])"
    "[not(ancestor::nav or ancestor::aside or ancestor::footer or ancestor::a)]/@datetime"
)
_VISIBLE_DATES = (
    "//*[self::time or self::span or self::p or self::div or self::li]"
    "[contains(@class, 'date') or contains(@class, 'publish') or contains(@class, 'timestamp') or self::time]"
)
_HIDDEN = "ancestor-or-self::*[self::script or self::style or self::noscript or self::template or @hidden]"
_LEAST_WORDS = 8
"""From so many words on, what ends a sentence is running text."""
_MOST_IN_LINE = 100
_MOST_LOOKED_AT = 20
"""The byline and the date of an article stand before those of others on its page."""
_SMALL_WORD = regex.compile(r"(?:^|\s)(?!(?:de|da|del|della|di|van|von|der|den|bin|al|el|la|le|and|y|und|et)\s)\p{Ll}")
_NO_AUTHOR = frozenset({"username", "admin", "administrator", "author", "guest", "editor", "staff", "webmaster"})
_JSON_DATE = regex.compile(r"\"datePublished\"\s*:\s*\"(?P<date>[^\"]{8,40})\"")


def is_running_text(text: str) -> bool:
    """Whether a paragraph is a sentence of some length, and no heading, button or list of links."""
    return count_written_words(text) >= _LEAST_WORDS and ends_sentence(text)


def text_of(element: "HtmlElement") -> str:
    """Return the text in an element on one line."""
    return " ".join(str(element.text_content()).split())


def unlink_paragraphs(tree: "HtmlElement") -> None:
    """Take the links off paragraphs that are a link as a whole: extractors take them for links to other stories."""
    from lxml.etree import strip_tags

    for block in tree.xpath(_BLOCKS):
        links = block.xpath(".//a")
        linked = " ".join(text_of(link) for link in links)
        said = text_of(block)
        if links and is_running_text(said) and len(linked) >= 0.8 * len(said) and not _is_card(block):
            strip_tags(block, "a")


def keep_captions(tree: "HtmlElement") -> list[str]:
    """Make each caption a paragraph outside its figure, which extractors drop, and return the captions."""
    from lxml.html import builder

    found: list[str] = []
    for caption in tree.xpath(_CAPTIONS):
        said = text_of(caption)
        figure = next(caption.iterancestors("figure"), None)
        if not said or _is_card(caption) or (figure is not None and figure.xpath(".//table")):
            continue
        if figure is None:
            caption.tag = "p"
        elif figure.getparent() is not None:
            figure.addprevious(builder.P(said))
            caption.drop_tree()
        found.append(said)
    return found


def block_quotations(tree: "HtmlElement") -> list[str]:
    """Return what stands in each block that the page marks as quoted, as a whole and by its parts."""
    return [said for each in tree.xpath("//blockquote | //blockquote//*") if (said := text_of(each))]


def running_text(tree: "HtmlElement") -> list[str]:
    """Return the paragraphs of running text that the page shows, wherever they stand."""
    blocks = tree.xpath(f"//p[not({_HIDDEN})] | //blockquote[not(.//p) and not({_HIDDEN})]")
    return [said for said in map(text_of, blocks) if is_running_text(said)]


def visible_author(tree: "HtmlElement") -> str | None:
    """Return the author, and the agency, whom the page shows in a line of its own, or None where it shows no author."""
    for element in tree.xpath(_BYLINES)[:_MOST_LOOKED_AT]:
        if element.tag == "meta":
            continue
        said = f"By {without_by(text_of(element))}"
        if len(said) <= _MOST_IN_LINE:
            line = next((line for line in find_bylines(said, [Span(0, len(said))]) if line.author), None)
            if line:
                return f"{line.author}, {said[slice(*line.agency)]}" if line.agency else line.author
    return None


def may_be_author(name: str) -> bool:
    """Whether what metadata calls the author may be one: no account or feed, and no text in small letters."""
    return name.casefold() not in _NO_AUTHOR and _SMALL_WORD.search(name) is None


def stated_date(tree: "HtmlElement", markup: str) -> str | None:
    """Return the date of publication as the page writes it for machines, else as it shows it, or None for neither."""
    in_data = (match["date"] for match in islice(_JSON_DATE.finditer(markup), _MOST_LOOKED_AT))
    in_meta, in_times = (map(str, tree.xpath(each)[:_MOST_LOOKED_AT]) for each in (_META_DATES, _TIMES))
    for written in dict.fromkeys((*in_meta, *in_data, *in_times, *_shown_dates(tree))):
        if normalised_date(written) is not None:
            return written.strip()
    return None


def _shown_dates(tree: "HtmlElement") -> Iterator[str]:
    for element in tree.xpath(_VISIBLE_DATES)[:_MOST_LOOKED_AT]:
        said = without_lead(text_of(element))
        if said and len(said) <= _MOST_IN_LINE:
            yield said


def _is_card(element: "HtmlElement") -> bool:
    """Whether an element is part of a link to another story or of a list of them."""
    return bool(
        element.xpath(
            "ancestor::a | ancestor::nav | ancestor::aside | ancestor::footer | ancestor::ul | ancestor::ol"
            " | ancestor::*[contains(@class, 'related') or contains(@class, 'recommend') or contains(@class, 'teaser')]"
        )
    )
