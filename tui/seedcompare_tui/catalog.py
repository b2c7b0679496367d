"""The names that options take, with what each means: for the help and the completion, which load nothing else."""

from enum import StrEnum

FORMATS = {
    "txt": "the text diff: both articles side by side, marks as signs",
    "ansi": "the same with colours, for less -R",
    "html": "a page to read and print: everything, no script needed",
    "svg": "a picture of the matrix, or of one pair",
    "md": "a note for a comment or a wiki",
    "csv": "one table, for spreadsheets (--table)",
    "json": "everything that was found, for programs (docs/format.md)",
    "jsonl": "a line of JSON for each pair of --pairs",
}
"""The forms an export has, by the suffix that names each."""


class Table(StrEnum):
    """Which table of a comparison the format csv holds."""

    PAIRS = "pairs"
    """Two articles a row: how alike they are and how much of each stands in the other."""
    ALIGNMENTS = "alignments"
    """Two paragraphs that carry the same content a row."""
    PASSAGES = "passages"
    """Two stretches that carry the same content a row."""
    COPIED = "copied"
    """A run of words that is copied a row, with its places and whether it is quoted."""
    CHANGES = "changes"
    """What was changed inside copied words a row."""
    DETAILS = "details"
    """A specific that no other article has a row."""
    UNITS = "units"
    """A paragraph a row, under the number of the unit it belongs to."""
    ARTICLES = "articles"
    """An article a row: outlet, headline, date, language, credit and size."""


TABLES = tuple(table.value for table in Table)
"""The names of the tables."""

DEFAULT_TABLE = Table.PAIRS.value

ONLY = {
    "copied": "paragraphs with copied words",
    "shared": "those that have a partner",
    "unique": "those that only one of the two has",
}
"""What an export can be narrowed to."""

COLORS = ("auto", "always", "never")
"""When what is printed has colours."""

LEAST_WIDTH, MOST_WIDTH = 20, 1000
"""The least and the greatest width, in columns, that a text diff is wrapped to."""
