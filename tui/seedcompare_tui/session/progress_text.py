"""How far the set is compared, in a few words for the title of every screen."""

from seedcompare_tui.display.sentences import counted
from seedcompare_tui.session.state import SetState, Stage


def progress_lines(state: SetState) -> tuple[str, str]:
    """Return how far a set is compared, at length and in short."""
    articles = counted(len(state.comparer.articles), "article")
    done, total = state.progress
    if state.stage is Stage.WEIGHING:
        return f"comparing {articles} …", "comparing …"
    if state.comparison is not None:
        origins = len(state.comparison.origins)
        return f"{articles} · {counted(origins, 'likely origin')}", counted(origins, "origin")
    if state.stage is Stage.COMPARING and not state.comparer.knows_details:
        return f"{articles} · finding details …", "finding details …"
    if state.stage is Stage.COMPARING:
        return f"{articles} · comparing, {done} of {counted(total, 'pair')} …", f"{done} of {total} …"
    if state.weighed:
        return f"{articles} · stopped at {done} of {counted(total, 'pair')}", f"stopped at {done} of {total}"
    return f"{articles} · stopped before the first pair", "stopped"
