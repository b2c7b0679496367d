"""The formats of an export, one module each; none knows of another."""
