"""The app while it is used: keys, walks through all pairs, and idle."""

from measuring import in_turn, work
from options import Options
from table import Part, Row, Wanted, at_most

_WORDS = 100_000
_MORE_MEGABYTES = 1.0
"""Cache that stays within this from the first walk to the third does not grow."""
_KEYS_NOTE = "From the press until the screen is drawn, in the app without a terminal; the comparison is made by rule."
_WALKS_NOTE = (
    "Through all pairs of a made set with the key for the next pair, back, and through them again, after all were "
    "compared in the background. The memory is that after the walk, without garbage."
)
_IDLE_NOTE = "Processor time while the bundled articles are open in a pseudo-terminal and nobody does anything."


def keys(options: Options) -> Part:
    """Measure the time from key to screen."""
    (done,) = in_turn(work("keys", str(_WORDS)), runs=1)
    median, late, slowest, slow = (done.facts[name] for name in ("median", "late", "slowest", "slow"))
    rows = [
        Row("From key to screen: the median", median, done.megabytes, wanted=[at_most(0.03, median)]),
        Row("The same: the 95th percentile", late, wanted=[at_most(0.06, late)]),
        Row(f"The slowest key, {slowest}: its 95th percentile", slow),
    ]
    return Part(f"Keys in two texts of {_WORDS:,} words", rows, [_KEYS_NOTE])


def walks(options: Options) -> Part:
    """Measure walking through all pairs three times."""
    facts = work("walks")().facts
    pairs, memory, first, last = facts["pairs"], facts["memory"], facts["counts"][0], facts["counts"][-1]
    rows = [
        Row(f"Walk {number} through {pairs} pairs", seconds, megabytes)
        for number, (seconds, megabytes) in enumerate(zip(facts["walks"], memory, strict=True), start=1)
    ]
    added = memory[-1] - memory[0]
    more = Wanted(f"less than {_MORE_MEGABYTES:.0f} MB more ({added:+.1f})", added < _MORE_MEGABYTES)
    rows[-1] = Row(rows[-1].work, rows[-1].seconds, rows[-1].megabytes, wanted=[more])
    for what, times in last.items():
        wanted = Wanted("nothing twice", times == first[what])
        again = times - first[what]
        rows.append(
            Row(f"Pairs {what} in the first walk: {first[what]}; again in the others: {again}", wanted=[wanted])
        )
    return Part("Walking through all pairs of a set", rows, [_WALKS_NOTE])


def idle(options: Options) -> Part:
    """Measure the app while nobody does anything."""
    facts = work("idle")().facts
    rows = [
        Row(f"In {facts['watched']:.0f} seconds: the app", facts["app"]),
        Row("The same: Textual's thread that waits for keys", facts["keys"]),
    ]
    return Part("Idle", rows, [_IDLE_NOTE])
