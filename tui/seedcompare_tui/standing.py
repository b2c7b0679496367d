"""How far the set is compared, in a few words for the title of every screen."""

from seedcompare_tui.display.describe import counted
from seedcompare_tui.session import Session, Stage


def standing_lines(session: Session) -> tuple[str, str]:
    """Return how far a set is compared, at length and in short."""
    articles = counted(len(session.comparer.articles), "article")
    done, total = session.progress
    if session.comparison is not None:
        origins = len(session.comparison.origins)
        return f"{articles} · {counted(origins, 'likely origin')}", counted(origins, "origin")
    match session.stage:
        case Stage.WEIGHING:
            return f"reading {articles} …", "reading …"
        case Stage.COMPARING:
            stop = " · Esc stops" if session.check_action("stop", ()) else ""
            return f"{articles} · comparing, {done} of {counted(total, 'pair')}{stop}", f"{done} of {total} …"
        case _:
            return f"{articles} · stopped at {done} of {counted(total, 'pair')}", f"{done} of {total}"
