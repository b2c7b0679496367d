"""Where exports go: files written whole or not at all, and lists of pairs."""
