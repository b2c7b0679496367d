"""The themes, and the colours of the marks in each."""
