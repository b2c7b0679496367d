"""What a run of the measurements is told."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """What a run of the measurements is told."""

    set: str | None = None
    """A file of about a thousand articles, or None for made ones."""
    list: str | None = None
    """A list of pairs, or None for made ones."""
    long: bool = False
    """Whether books of a million words are compared too."""
    instructions: bool = False
    """Whether instructions are counted."""
    runs: int = 3
    """How often each piece of work is done."""
