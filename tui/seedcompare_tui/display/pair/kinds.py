"""What kind of paragraph each is: of the story or not, under a picture, a further piece of the one before."""

from dataclasses import dataclass

from seedcompare import Article

_CAPTION = "caption"


@dataclass(frozen=True, slots=True)
class Kinds:
    """The paragraphs of an article, by index, that are not just paragraphs of its story."""

    furniture: frozenset[int] = frozenset()
    """Those that are no part of it."""
    captions: frozenset[int] = frozenset()
    """Those that stand under a picture."""
    continued: frozenset[int] = frozenset()
    """Those that are a further piece of the one before, divided only for comparing."""

    def word_before(self, paragraph: int) -> str:
        """Return the word of the program's own that stands before a paragraph, or nothing."""
        return _CAPTION if paragraph in self.captions else ""

    def goes_on(self, before: int, paragraph: int) -> bool:
        """Return whether ``paragraph`` stands right under ``before``, without an empty line between them."""
        if paragraph in self.furniture:
            return before in self.furniture
        return paragraph in self.continued and before == paragraph - 1


STORY = Kinds()
"""Of an article that is nothing but its story."""


def kinds_of(article: Article) -> Kinds:
    """Return what kinds the paragraphs of an article are of."""
    return Kinds(article.furniture, article.captions, article.continued)
