"""A page is known by its first bytes, and no page takes long."""

import pytest

from seedcompare.loading.pages import is_page, read_page


@pytest.mark.parametrize(
    ("data", "is_one"),
    [
        (b"<!DOCTYPE html>", True),
        (b"\xef\xbb\xbf\n<HTML lang=en>", True),
        (b'<?xml version="1.0"?>\n<!-- saved --><!-- twice -->\n<html>', True),
        (b"The <html> of it", False),
        (b"<p>", False),
        (b"<!-- a -->" * 100_000, False),
        (b"<?xml " * 100_000, False),
    ],
)
def test_a_page_is_known_by_its_first_bytes(data: bytes, is_one: bool) -> None:
    assert is_page(data) is is_one


def test_malformed_data_for_machines_does_not_delay_a_page() -> None:
    data = '<script type="application/ld+json">' + '{"@type":[' * 50_000 + "</script>"
    text, facts = read_page(
        f"<html><head><title>Talks</title>{data}</head><body><p>It is over now.</p></body></html>", "a"
    )
    assert (text, facts.title) == ("It is over now.", "Talks")
