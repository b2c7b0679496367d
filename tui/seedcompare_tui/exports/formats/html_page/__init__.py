"""The comparison as one self-contained HTML page, to be read in a browser, on a phone or on paper."""

from seedcompare_tui.exports.formats.html_page.page import html_page

__all__ = ["html_page"]
