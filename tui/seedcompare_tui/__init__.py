"""The terminal side of seedcompare: the app, the command and the exports."""
