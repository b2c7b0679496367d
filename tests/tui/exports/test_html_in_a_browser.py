"""A browser, where one is installed, reads the page as the standard's own parser does, without a network."""

import shutil
import subprocess
from pathlib import Path

import html5lib
import pytest

from seedcompare import Comparison
from seedcompare_tui.exports.formats.html_page import html_page

BROWSER = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")


def words_of(page: str) -> list[str]:
    """All words of a page, in order."""
    return "".join(html5lib.parse(page, namespaceHTMLElements=False).itertext()).split()


@pytest.mark.skipif(BROWSER is None, reason="no browser is installed")
def test_a_browser_reads_what_was_written(bundled: Comparison, tmp_path: Path) -> None:
    page = tmp_path / "page.html"
    page.write_bytes(html_page(bundled, bundled.pairs[:1]))
    options = ["--headless", "--no-sandbox", "--disable-gpu", "--host-resolver-rules=MAP * ~NOTFOUND"]
    command = [BROWSER or "", *options, f"--user-data-dir={tmp_path / 'profile'}", "--dump-dom", page.as_uri()]
    read = subprocess.run(command, capture_output=True, check=True, encoding="utf-8")
    assert words_of(read.stdout) == words_of(page.read_text(encoding="utf-8"))
