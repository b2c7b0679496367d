"""Which paragraphs of two articles carry the same content, why, and which of them have moved."""
