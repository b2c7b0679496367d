"""A pair made ready to be shown, line by line: what screens and exports have in common."""
