"""Two articles side by side, made ready to be drawn: rows, lines, highlights."""
