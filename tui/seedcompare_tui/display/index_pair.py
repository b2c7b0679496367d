"""Two articles, by where they stand in their set."""

IndexPair = tuple[int, int]
"""Two articles by their indices, the first on the left."""
