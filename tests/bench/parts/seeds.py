"""The five bundled articles, beside what other programs need for their ten pairs."""

from measuring import can_prepare, in_turn, instructions_of_work, work
from options import Options
from table import Part, Row, at_most_times, written_ratio

_PEERS = {
    "difflib": "difflib: the words of all paragraph pairs",
    "rapidfuzz": "rapidfuzz cdist: the characters of all paragraph pairs",
    "collatex": "CollateX: all pairs",
    "copydetect": "copydetect: all pairs",
    "text-matcher": "text-matcher: all pairs",
}
"""The work of each peer, and its title."""
_NOTE = (
    "All is loaded, and the articles are read and split into words, before the time begins. The peers work on the same "
    "ten pairs, read and split as well. difflib aligns the words, in lower "
    "case, of every paragraph of A with those of every paragraph of B: the matching blocks and the ratio; what it "
    "finds out of a paragraph of B is kept for all of A. rapidfuzz gives one score for the same paragraphs. CollateX "
    "collates whole articles, copydetect compares fingerprints of 25 characters, text-matcher (with stop words) looks "
    "for passages. None of them says all that seedcompare says; see them as a scale."
)


def seeds(options: Options) -> Part:
    """Measure the five bundled articles."""
    present = list(filter(can_prepare, _PEERS))
    own, *others = in_turn(work("seeds"), *map(work, present), runs=options.runs)
    counted = instructions_of_work("seeds") if options.instructions else None
    difflib = others[present.index("difflib")]
    wanted = [at_most_times(0.05, own.seconds, difflib.seconds)]
    title = "seedcompare: all ten pairs, details, units, origins"
    ratio = f"{written_ratio(own.seconds / difflib.seconds)} times difflib"
    rows = [Row(title, own.seconds, own.megabytes, counted, ratio, wanted=wanted)]
    for name, peer in zip(present, others, strict=True):
        ratio = f"{written_ratio(peer.seconds / own.seconds)} times as long as seedcompare"
        rows.append(Row(_PEERS[name], peer.seconds, peer.megabytes, ratio=ratio))
    left_out = [name for name in _PEERS if name not in present]
    return Part("The five bundled articles", rows, [_NOTE, *_left_out(left_out)])


def _left_out(names: list[str]) -> list[str]:
    return [f"Left out, since they or what they need are not installed: {', '.join(names)}."] if names else []
