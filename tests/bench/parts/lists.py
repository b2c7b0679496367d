"""What ``--list`` prints: of about a thousand articles, and of hundreds of copies of one story."""

import tempfile
from pathlib import Path

from measuring import PROGRAM, in_turn, python, work
from options import Options
from table import Part, Row, at_most, at_most_megabytes, at_most_times, written_ratio

_SIZES = (250, 500, 982)
_COPIES = 500
_OF_DIFFLIB = 0.35
_MOST_SECONDS, _MOST_MEGABYTES = 20, 300
_NOTE = (
    "The list is of the whole process, from its start to the last line. difflib finds the matching blocks of the words "
    "of as many pairs as the program finds alike, the articles read and split before. The copies are one story in "
    "which a name and a number are changed each time."
)


def lists(options: Options) -> Part:
    """Measure the lists."""
    with tempfile.TemporaryDirectory() as folder:
        files = {count: str(Path(folder, f"{count}.jsonl")) for count in _SIZES}
        for count, file in files.items():
            work("write-set", str(count), file, *([options.set] if options.set else []))()
        copies = str(Path(folder, "copies.jsonl"))
        work("write-copies", str(_COPIES), copies)()
        pieces = (python(*PROGRAM, "--list", file) for file in (*files.values(), copies))
        *sets, of_copies = in_turn(*pieces, runs=options.runs)
        peer = work("difflib-pairs", files[_SIZES[-1]])()
    rows = [
        Row(f"`--list` of {count} articles", done.seconds, done.megabytes, growth=written_ratio(done.seconds / first))
        for count, done, first in zip(_SIZES, sets, [sets[0].seconds] * len(sets), strict=True)
    ]
    whole = sets[-1].seconds
    ratio, wanted = (
        f"{written_ratio(whole / peer.seconds)} times difflib",
        at_most_times(_OF_DIFFLIB, whole, peer.seconds),
    )
    rows[-1] = Row(rows[-1].work, whole, sets[-1].megabytes, ratio=ratio, growth=rows[-1].growth, wanted=[wanted])
    return Part(
        "The list",
        [
            *rows,
            Row(f"difflib: the words of {peer.facts['pairs']:,} pairs of them", peer.seconds, peer.megabytes),
            Row(
                f"`--list` of {_COPIES} copies of one story",
                of_copies.seconds,
                of_copies.megabytes,
                wanted=[
                    at_most(_MOST_SECONDS, of_copies.seconds),
                    at_most_megabytes(_MOST_MEGABYTES, of_copies.megabytes),
                ],
            ),
        ],
        [_NOTE],
    )
