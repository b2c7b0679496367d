"""The Textual app: its state, its way through the screens, and how it opens and ends."""
