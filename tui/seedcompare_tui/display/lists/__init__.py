"""Lists of units and of details, with the paragraphs that an entry stands in."""
