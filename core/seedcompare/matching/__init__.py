"""What two articles share: alignments, passages, wording, and how much it amounts to."""
