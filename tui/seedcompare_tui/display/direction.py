"""Text that is written from right to left, beside columns that must stay where they are."""

from seedcompare_tui.display.visible import LEFT_TO_RIGHT, has_right_to_left


def in_place(text: str) -> str:
    """Return ``text`` so that a terminal that reorders a line leaves in place what stands after it."""
    return text + LEFT_TO_RIGHT if has_right_to_left(text) else text
