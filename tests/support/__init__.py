"""What several tests share: small comparisons, pages of the app, running the command, a terminal."""
