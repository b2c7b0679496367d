"""How far the set is compared, in a few words for the title of every screen."""

from seedcompare_tui.display.sentences import counted
from seedcompare_tui.session.session import Session, Stage


def standing_lines(session: Session) -> tuple[str, str]:
    """Return how far a set is compared, at length and in short."""
    articles = counted(len(session.comparer.articles), "article")
    done, total = session.progress
    if session.stage is Stage.WEIGHING:
        return f"comparing {articles} …", "comparing …"
    if session.comparison is not None:
        origins = len(session.comparison.origins)
        return f"{articles} · {counted(origins, 'likely origin')}", counted(origins, "origin")
    if session.stage is Stage.COMPARING and not session.comparer.knows_details:
        return f"{articles} · finding details …", "finding details …"
    if session.stage is Stage.COMPARING:
        return f"{articles} · comparing, {done} of {counted(total, 'pair')} …", f"{done} of {total} …"
    if session.weighed:
        return f"{articles} · stopped at {done} of {counted(total, 'pair')}", f"stopped at {done} of {total}"
    return f"{articles} · stopped before the first pair", "stopped"
