"""The keys of the pair screen, each with what it does."""

from textual.binding import Binding

_PAIR = Binding.Group("pair", compact=True)
_ALIGNED = Binding.Group("aligned", compact=True)
_UNIQUE = Binding.Group("unique", compact=True)
_COPIED = Binding.Group("copied", compact=True)
_MOVED = Binding.Group("moved", compact=True)
_THRESHOLD = Binding.Group("threshold", compact=True)
_HITS = Binding.Group("hits", compact=True)
_ON_THE_RIGHT = Binding.Group("Article with that # on the right", compact=True)


PAIR_BINDINGS: list[Binding] = [
    Binding("[", "step_pair(-1)", "Previous pair", tooltip="more alike", group=_PAIR, id="pair.previous"),
    Binding("]", "step_pair(1)", "Next pair", tooltip="less alike", group=_PAIR, id="pair.next"),
    Binding(
        "full_stop",
        "step(1, 'aligned')",
        "Next alignment",
        tooltip="paragraphs with the same content",
        group=_ALIGNED,
        id="aligned.next",
    ),
    Binding("comma", "step(-1, 'aligned')", "Previous alignment", group=_ALIGNED, id="aligned.previous"),
    Binding("n", "step_hit(1)", "Next hit", group=_HITS, id="search.next"),
    Binding("N", "step_hit(-1)", "Previous hit", group=_HITS, id="search.previous"),
    Binding(
        "w",
        "step(1, 'copied')",
        "Next copied words",
        tooltip="says how many there are in the paragraph",
        group=_COPIED,
        id="copied.next",
    ),
    Binding("W", "step(-1, 'copied')", "Previous copied words", group=_COPIED, id="copied.previous"),
    Binding("u", "step(1, 'unique')", "Next unique paragraph", group=_UNIQUE, id="unique.next"),
    Binding("U", "step(-1, 'unique')", "Previous unique paragraph", group=_UNIQUE, id="unique.previous"),
    Binding("x", "step(1, 'moved')", "Next moved paragraph", group=_MOVED, id="moved.next"),
    Binding("X", "step(-1, 'moved')", "Previous moved paragraph", group=_MOVED, id="moved.previous"),
    Binding(
        "f", "next_filter", "Filter", tooltip="all, shared, unique, copied only; the rest is folded", id="pair.filter"
    ),
    Binding(
        "h",
        "quotations",
        "Without quotations",
        tooltip="shares and tints of prose alone; once more for all",
        id="pair.quotations",
    ),
    Binding("slash", "search", "Search", tooltip="in both articles", id="search.open"),
    Binding(
        "i",
        "why",
        "Why",
        tooltip="what speaks for the alignment beside the bar, or how near another comes",
        id="pair.why",
    ),
    Binding("s", "swap", "Swap sides", id="pair.swap"),
    Binding("o", "next_order", "Order", tooltip="A's order, or each article in its own", id="pair.order"),
    Binding(
        "plus", "threshold(1)", "Threshold up", tooltip="fewer, surer alignments", group=_THRESHOLD, id="threshold.up"
    ),
    Binding(
        "minus", "threshold(-1)", "Threshold down", tooltip="more alignments", group=_THRESHOLD, id="threshold.down"
    ),
    Binding("equals_sign", "threshold(0)", "Threshold as it was", show=False, id="threshold.reset"),
    Binding(
        "y", "copy", "Copy", tooltip="the paragraphs beside the bar, or what is selected", show=False, id="pair.copy"
    ),
    Binding("a", "choose_left", "Choose the left article", tooltip="by its #", show=False, id="pair.choose-left"),
    *(
        Binding(
            str(number),
            f"choose_article({number})",
            f"Article {number} on the right",
            id=f"pair.right-{number}",
            group=_ON_THE_RIGHT,
            show=False,
        )
        for number in range(1, 10)
    ),
    Binding("enter", "end_typing", "Read on", priority=True, tooltip="with the hits marked", id="search.read"),
    Binding("escape", "close", "Close", tooltip="the search, or the choice of an article", id="pair.close"),
]
"""In the order in which the key bar shows them."""
