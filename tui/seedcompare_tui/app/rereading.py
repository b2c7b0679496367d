"""When the articles of a set were read again: what each is now, and what has changed."""

from collections.abc import Iterable, Sequence

from seedcompare import Article
from seedcompare_tui.display.describe import counted
from seedcompare_tui.display.index_pair import IndexPair as IndexPair
from seedcompare_tui.display.visible import visible_line


def follow_pairs(
    pairs: Iterable[IndexPair], before: Sequence[Article], after: Sequence[Article]
) -> tuple[IndexPair, ...]:
    """Return those of ``pairs``, of articles ``before``, that are still there, by their indices in ``after``."""
    if before is after:
        return tuple(pairs)
    now = {_identity(article): index for index, article in enumerate(after)}
    moved = ((now.get(_identity(before[a])), now.get(_identity(before[b]))) for a, b in pairs)
    return tuple((a, b) for a, b in moved if a is not None and b is not None)


def changes_line(before: Sequence[Article], after: Sequence[Article]) -> str:
    """Return one sentence on what reading the articles again has changed; safe to show."""
    old = {_identity(article): article for article in before}
    new = {_identity(article): article for article in after}
    gone = [visible_line(article.label) for identity, article in old.items() if identity not in new]
    added = [visible_line(article.label) for identity, article in new.items() if identity not in old]
    changed = [
        visible_line(article.label)
        for identity, article in new.items()
        if identity in old and old[identity].text != article.text
    ]
    told = [f"{_names(gone)} can no longer be read"] * bool(gone)
    told += [f"{_names(added)} added"] * bool(added)
    told += [f"{_names(changed)} changed"] * bool(changed)
    return f"Read {counted(len(after), 'article')}: {'; '.join(told) or 'nothing has changed'}."


def _identity(article: Article) -> tuple[str, str]:
    """What stays the same where an article is read again: labels follow the set, so they do not."""
    return article.source, article.id


def _names(labels: Sequence[str]) -> str:
    """The labels where they are few, else their number."""
    return ", ".join(labels) if len(labels) <= 3 else counted(len(labels), "article")
