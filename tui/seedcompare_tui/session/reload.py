"""When the articles of a set were read again: what each is now, and what has changed."""

from collections import Counter
from collections.abc import Iterable, Sequence

from seedcompare import Article
from seedcompare.loading.contents import is_read_once
from seedcompare.selection import IndexPair
from seedcompare_tui.display.sentences import counted
from seedcompare_tui.display.text.visible import visible_line


def follow_pairs(
    pairs: Iterable[IndexPair], before: Sequence[Article], after: Sequence[Article]
) -> tuple[IndexPair, ...]:
    """Return those of ``pairs``, of articles ``before``, that are still there, by their indices in ``after``."""
    if before is after:
        return tuple(pairs)
    then = _identities(before)
    now = {identity: index for index, identity in enumerate(_identities(after))}
    moved = ((now.get(then[a]), now.get(then[b])) for a, b in pairs)
    return tuple((a, b) for a, b in moved if a is not None and b is not None)


def changes_line(before: Sequence[Article], after: Sequence[Article]) -> str:
    """Return one sentence on what reading the articles again has changed; safe to show."""
    old = dict(zip(_identities(before), before, strict=True))
    new = dict(zip(_identities(after), after, strict=True))
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
    kept = [visible_line(article.label) for article in after if is_read_once(article.source)]
    why = f"; {_names(kept)} kept, for a pipe cannot be read twice" if kept else ""
    return f"Read {counted(len(after), 'article')}: {'; '.join(told) or 'nothing has changed'}{why}."


def _identities(articles: Sequence[Article]) -> list[tuple[str, str]]:
    """Return what stays the same of each article that is read again: its source, for labels and ids follow the set.

    Of several from one source, such as the lines of a file, the ids tell.
    """
    sources = Counter(article.source for article in articles)
    return [(article.source, article.id if sources[article.source] > 1 else "") for article in articles]


def _names(labels: Sequence[str]) -> str:
    """Return the labels where they are few, else their number."""
    return ", ".join(labels) if len(labels) <= 3 else counted(len(labels), "article")
