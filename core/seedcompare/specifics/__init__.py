"""The specifics of an article (names, numbers, dates, places, quotations), and which of them no other article has."""
