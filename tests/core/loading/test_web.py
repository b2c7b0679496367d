"""An address is fetched within limits, and nothing else of the network is asked."""

import socket
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from seedcompare import InputError, load
from seedcompare.loading import web

TEXT = "Переговоры закончились в среду."
ANSWERS = {
    "/text": (200, {"Content-Type": "text/plain; charset=KOI8-R"}, TEXT.encode("koi8_r")),
    "/away": (302, {"Location": "file:///etc/passwd"}, b""),
    "/on": (302, {"Location": "/text"}, b""),
    "/large": (200, {"Content-Type": "text/plain"}, b"word " * 2000),
    "/empty": (200, {"Content-Type": "text/html"}, b""),
    "/packed": (200, {"Content-Type": "text/plain", "Content-Encoding": "gzip"}, b"no gzip"),
}


class Site(BaseHTTPRequestHandler):
    """A server with the answers above."""

    def do_GET(self) -> None:
        """Answer a request."""
        status, headers, body = ANSWERS[self.path]
        self.send_response(status)
        for name, value in headers.items():
            self.send_header(name, value)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *args: object) -> None:
        """Say nothing."""


@pytest.fixture(scope="module")
def server() -> Iterator[str]:
    """Give the address of a server on this machine."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Site) as site:
        threading.Thread(target=site.serve_forever, kwargs={"poll_interval": 0.01}, daemon=True).start()
        yield f"http://127.0.0.1:{site.server_port}"
        site.shutdown()


@pytest.mark.parametrize("path", ["/text", "/on"])
def test_a_text_is_read_as_the_server_says_and_no_proxy_is_asked(
    server: str, path: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", "http://127.0.0.1:1")
    (article,) = load(server + path)
    assert (article.text, article.source, article.id) == (TEXT, server + path, path[1:])


@pytest.mark.parametrize(
    ("path", "reason"),
    [
        ("/away", "it is, or leads on to, no address of the web; check the address or save the page"),
        ("/large", "it is larger than 5 kB; leave it out or raise --max-size"),
        ("/packed", "what it packs is damaged; check the address or save the page"),
    ],
)
def test_what_cannot_be_fetched_says_why(server: str, path: str, reason: str) -> None:
    with pytest.raises(InputError) as caught:
        load(server + path, max_size=5000)
    assert str(caught.value) == f"cannot read {server}{path}: {reason}"


def test_an_empty_page_holds_no_article(server: str) -> None:
    with pytest.raises(InputError, match=f"no article in {server}/empty"):
        load(server + "/empty")


def test_a_server_that_does_not_answer_is_left(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "_PATIENCE", 0.05)
    with socket.create_server(("127.0.0.1", 0)) as silent, pytest.raises(InputError, match="no answer in 0 seconds"):
        load(f"http://127.0.0.1:{silent.getsockname()[1]}")


def test_an_answer_that_takes_too_long_is_left(server: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(web, "_LONGEST", -1.0)
    with pytest.raises(InputError, match="it takes longer than"):
        load(server + "/text")


def test_nobody_at_an_address() -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"http://127.0.0.1:{taken.getsockname()[1]}"
    with pytest.raises(InputError, match="the server cannot be reached"):
        load(address)


@pytest.mark.parametrize("path", ["http://[", "http://", "https://a b/", "HTTP://\x00/"])
def test_a_malformed_address_is_an_error_of_ours(path: str) -> None:
    with pytest.raises(InputError, match="cannot read"):
        load(path)
