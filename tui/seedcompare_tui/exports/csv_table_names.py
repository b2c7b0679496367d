"""The tables that a comparison has as comma-separated values."""

from enum import StrEnum


class Table(StrEnum):
    """Which table of a comparison is written; `csv_tables` makes them."""

    PAIRS = "pairs"
    """Two articles a row: how alike they are and how much of each stands in the other."""
    ALIGNMENTS = "alignments"
    """Two paragraphs that carry the same content a row."""
    PASSAGES = "passages"
    """Two stretches that carry the same content a row."""
    DETAILS = "details"
    """A specific that no other article has a row."""
    UNITS = "units"
    """A paragraph a row, under the number of the unit it belongs to."""
