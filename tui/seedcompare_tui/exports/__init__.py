"""The forms a comparison is written in, one module a form; none knows of another."""
