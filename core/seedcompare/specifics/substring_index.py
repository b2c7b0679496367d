"""Which articles of a set have a stretch of characters, even inside a longer word.

The longest piece without white space is looked for in a list of all different pieces, which is much shorter than the
texts; only the texts that have such a piece are searched for the whole.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import accumulate

import regex

from seedcompare.text.keys import FOOTNOTE_MARK

_FOOTNOTE = regex.compile(FOOTNOTE_MARK)


class SubstringIndex:
    """Finds characters in the articles of a set, whatever their case and spaces; articles are named by index."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._folded = [_folded(text) for text in texts]
        self._articles_of: defaultdict[str, list[int]] = defaultdict(list)
        for article, text in enumerate(self._folded):
            for piece in set(text.split()):
                self._articles_of[piece].append(article)
        self._pieces = sorted(self._articles_of, key=len, reverse=True)
        self._joined = "\n".join(self._pieces)
        self._starts = list(accumulate((len(piece) + 1 for piece in self._pieces), initial=0))

    def is_in_other(self, article: int, written: str) -> bool:
        """Whether an article other than this one has these characters, which include a letter or a digit."""
        folded = _folded(written)
        longest = max(folded.split(), key=len)
        having = {other for piece in self._pieces_with(longest) for other in self._articles_of[piece]}
        return any(folded in self._folded[other] for other in sorted(having - {article}))

    def _pieces_with(self, part: str) -> Iterator[str]:
        """Yield the pieces that hold a part: the part itself and longer ones, which stand first in the list."""
        if part in self._articles_of:
            yield part
        end = self._starts[bisect_left(self._pieces, -len(part), key=lambda piece: -len(piece))]
        at = self._joined.find(part, 0, end)
        while at >= 0:
            index = bisect_right(self._starts, at) - 1
            yield self._pieces[index]
            at = self._joined.find(part, self._starts[index + 1], end)


def _folded(text: str) -> str:
    return " ".join(_FOOTNOTE.sub("", text).casefold().split())
