"""Which stretches of two articles carry the same content, to the word."""
