"""Each row of the table in docs/inputs.md is so."""

import gzip
import io
import json
import os
import re
import sys
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest

from seedcompare import Article, InputError, load
from seedcompare.loading import contents

DOCUMENT = Path(__file__).parents[2] / "docs" / "inputs.md"
TEXT = "The ministers met in Oslo on Monday."
RUSSIAN = "Президент заявил в среду, что переговоры прошли хорошо, но окончательного решения пока нет."
PAGE = f"""<!DOCTYPE html><html><head><title>Talks end</title><meta property="og:site_name" content="The Daily">
<meta name="author" content="Ann Lee"><meta property="article:published_time" content="2024-05-01T10:00:00Z"></head>
<body><nav><a href="/">Home</a><a href="/news">News</a></nav><article><h1>Talks end</h1><p>{TEXT} They agreed to
reopen the border crossing, officials said.</p><p>No date was set for the opening, but trains are to run again from
May, the ministry told reporters on Tuesday evening.</p></article><footer>All rights reserved</footer></body></html>"""


def rows_of_table() -> dict[str, str]:
    """Return the inputs that the document lists, each with its message or nothing."""
    table = DOCUMENT.read_text(encoding="utf-8").split("\n## ")[0]
    rows = [re.split(r" ?\| ?", line.strip("|"))[0:3] for line in table.splitlines() if line.startswith("| ")]
    return {row[0].strip(): row[2].strip().strip("`") for row in rows[2:]}


class Site(BaseHTTPRequestHandler):
    """A server with a page, a picture, a redirect in a circle, and nothing else."""

    def do_GET(self) -> None:
        """Answer a request."""
        answers = {"/talks": (200, "text/html", PAGE.encode()), "/picture": (200, "image/png", b"\x89PNG\0\0")}
        status, kind, body = answers.get(self.path, (302 if self.path == "/circle" else 404, "text/html", b""))
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        if status == 302:
            self.send_header("Location", "/circle")
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


Make = Callable[[], list[str]]
Check = Callable[[tuple[Article, ...]], object]
MAKERS: dict[str, tuple[Make, Check]] = {}


def row(name: str, check: Check) -> Callable[[Make], Make]:
    """Name the row that a function makes the files of, and what must hold of its articles."""

    def remember(make: Make) -> Make:
        MAKERS[name] = make, check
        return make

    return remember


def written(name: str, content: str | bytes = TEXT) -> str:
    """Write a file and return its name."""
    path = Path(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return name


def texts(articles: tuple[Article, ...]) -> list[str]:
    """Return the texts of the articles."""
    return [article.text for article in articles]


def one(text: str) -> Check:
    """Return the check that there is one article with this text."""
    return lambda articles: texts(articles) == [text]


def nothing(articles: tuple[Article, ...]) -> bool:
    """Whether no article was read."""
    return articles == ()


def is_page(articles: tuple[Article, ...]) -> bool:
    """Whether the page was read, without what surrounds its article."""
    (article,) = articles
    said = article.label, article.title, article.byline, article.date, article.outlet
    wanted = "The Daily · Talks end · 2024-05-01", "Talks end", "Ann Lee", "2024-05-01T10:00:00Z", "The Daily"
    is_whole = TEXT in article.text.replace("\n", " ") and "Tuesday" in article.text
    return is_whole and "Home" not in article.text and said == wanted


SIMPLE: list[tuple[str, str, str | bytes, Check]] = [
    ("a text file", "a.txt", TEXT, one(TEXT)),
    ("a saved page, `.html`", "page.html", PAGE, is_page),
    ("a page, without the extra", "page.html", PAGE, nothing),
    ("a page of more than 100,000 tags", "huge.html", "<html>" + "<p>" * 100_000, nothing),
    ("a page without an article", "blank.html", "<html><body><p></p></body></html>", nothing),
    (
        "Markdown, `.md`",
        "a.md",
        f"---\ntitle: Talks end\nsource: 'The Daily'\n---\n# Heading\n\n{TEXT}\n",
        lambda found: (
            [(x.label, x.outlet) for x in found] == [("The Daily · Talks end", "The Daily")]
            and one(f"# Heading\n\n{TEXT}\n")(found)
        ),
    ),
    (
        "`.jsonl`, one article a line",
        "all.jsonl",
        json.dumps({"id": 7, "text": TEXT, "title": "Talks end", "series": "daily", "date": "2024-05-01"}),
        lambda found: (
            [(x.id, x.label, x.outlet, x.date) for x in found]
            == [("7", "daily · Talks end · 2024-05-01", "daily", "2024-05-01")]
        ),
    ),
    (
        "a malformed line of a `.jsonl`",
        "all.jsonl",
        f'{{"text": "{TEXT}"}}\n{{"text": \n{{"text": "It is over."}}\n',
        lambda found: [(x.id, x.text) for x in found] == [("all-1", TEXT), ("all-3", "It is over.")],
    ),
    (
        "`.csv` or `.tsv`, one article a row",
        "table.csv",
        f'id;Headline;Text\nfox;Talks end;"{TEXT}\nAnd ""so"" on; for ever."\n\nnyt;;It is over.\n',
        lambda found: (
            [(x.id, x.label, x.text) for x in found]
            == [("fox", "Talks end", f'{TEXT}\nAnd "so" on; for ever.'), ("nyt", "nyt", "It is over.")]
        ),
    ),
    ("a table without texts", "table.csv", "id,name\n1,fox\n", nothing),
    (
        "any of these packed, `.gz`",
        "a.txt.gz",
        gzip.compress(TEXT.encode()),
        lambda found: [(x.id, x.text) for x in found] == [("a", TEXT)],
    ),
    ("a packed file that unpacks to too much", "bomb.txt.gz", gzip.compress(bytes(3_000_000)), nothing),
    ("a packed file that broke off", "half.txt.gz", gzip.compress(TEXT.encode())[:-9], nothing),
    ("UTF-8 or UTF-16 with a mark", "a.txt", "\ufeffÉtat.".encode("utf-16-le"), one("État.")),
    ("text in an old encoding", "a.txt", RUSSIAN.encode("koi8_r"), one(RUSSIAN)),
    ("text with an encoding given, `--encoding`", "old.txt", b"Un caf\xe9 cr\xe8me.", one("Un caf\ufffd cr\ufffdme.")),
    ("line ends of Windows and old Macs", "a.txt", "One.\r\n\r\nTwo.\rThree.", one("One.\n\nTwo.\nThree.")),
    (
        "a page pasted into a file",
        "a.txt",
        f"Home\nNews\nTalks end\nBy Ann Lee\n{TEXT}\nShare\n© 2024 The Daily Echo. All rights reserved.\n",
        lambda found: (found[0].story, found[0].title, found[0].outlet) == ((2, 3, 4), "Talks end", "The Daily Echo"),
    ),
    (
        "lines of scores, bullets or times",
        "a.txt",
        "Oslo 2 Bergen 1\n• Snow fell in Oslo\n10:12 The talks began\nNobody came",
        lambda found: len(found[0].paragraphs) == 4,
    ),
    ("line ends of Word and InDesign", "a.txt", "One.\vTwo.\u2028Three.", lambda found: len(found[0].paragraphs) == 3),
    (
        "a text on one line",
        "a.txt",
        f"{TEXT} " * 60,
        lambda found: len(found[0].continued) == len(found[0].paragraphs) - 1,
    ),
    (
        "a file called `outlet-2024-08-29`",
        "daily-2024-08-29.txt",
        TEXT,
        lambda found: found[0].label == "daily · 2024-08-29",
    ),
    (
        "text wrapped at 72 columns",
        "a.txt",
        "The ministers met in Oslo and\nagreed to open the border for all\nwho live near.\n\nNo date was set.\n",
        lambda found: len(found[0].paragraphs) == 2,
    ),
    (
        "soft hyphens, ligatures, zero-width and no-break spaces, apart accents",
        "a.txt",
        "offi\u00adcials ﬁnd\u00a0cafe\u0301s e\u200bnd",
        lambda found: found[0].words.keys == ("officials", "find", "cafés", "end") and found[0].text[:4] == "offi",
    ),
    (
        "escape sequences, bidirectional overrides, markup",
        "a.txt",
        "A\x1b[31m\u202e [bold]b",
        one("A\x1b[31m\u202e [bold]b"),
    ),
    ("a name of 200 characters", f"{'x' * 190}.txt", TEXT, lambda found: found[0].label == f"{'x' * 73}…{'x' * 16}"),
    ("a paragraph of a megabyte", "a.txt", "the  word " * 100_000, lambda found: found[0].word_count == 200_000),
    ("a picture, a program, an archive, a PDF", "logo.png", b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", nothing),
    ("an empty file", "empty.txt", "", nothing),
    ("a file over the limit, 20 MB or `--max-size`", "big.txt", "word " * 20_001, nothing),
    (
        "more than 10,000 articles",
        "all.jsonl",
        '{"text": "It is over."}\n' * 10_001,
        nothing,
    ),
    ("a file without permission", "locked.txt", TEXT, nothing),
    ("a file that changes while it is read", "growing.txt", TEXT, nothing),
]
for _name, _file, _content, _check in SIMPLE:
    row(_name, _check)(lambda file=_file, content=_content: [written(file, content)])  # type: ignore[misc]

row("a file that is not there", nothing)(lambda: ["nope.txt"])
row("a device", nothing)(lambda: ["/dev/zero"])
row("standard input, as `-`", is_page)(lambda: ["-"])
row("standard input, named twice", is_page)(lambda: ["-", "-"])
row("an encoding that nobody knows", nothing)(lambda: [written("a.txt")])
row("an address, `http` or `https`", is_page)(lambda: ["{server}/talks"])
row("an address that is not there", nothing)(lambda: ["{server}/gone"])
row("an address that leads in circles", nothing)(lambda: ["{server}/circle"])
row("an address that is no page", nothing)(lambda: ["{server}/picture"])
row("an address in another scheme", nothing)(lambda: ["ftp://a.example/b"])
row("two files of one name", lambda found: [x.label for x in found] == ["fox", "nyt"])(
    lambda: [written("fox/a.txt"), written("nyt/a.txt")]
)


@row("a folder", lambda found: [x.source for x in found] == ["news/a.txt", "news/below/b.html.txt"])
def _folder() -> list[str]:
    for name in ("a.txt", "below/b.html.txt", ".hidden.txt", "logo.png"):
        written(f"news/{name}")
    os.symlink("..", "news/again")
    return ["news"]


@row("a folder without articles", nothing)
def _bare_folder() -> list[str]:
    os.mkdir("bare")
    return ["bare"]


@row("a named pipe that nobody writes to", nothing)
def _pipe() -> list[str]:
    os.mkfifo("pipe.txt")
    return ["pipe.txt"]


@row("a named pipe", one(TEXT))
def _filled_pipe() -> list[str]:
    os.mkfifo("pipe.txt")
    threading.Thread(target=lambda: Path("pipe.txt").write_text(TEXT), daemon=True).start()
    return ["pipe.txt"]


@row("a pipe of the shell, `<(command)`", lambda articles: [each.id for each in articles] == ["pipe-1", "pipe-2"])
def _pipes_of_shell() -> list[str]:
    return [_given_to_pipe(TEXT), _given_to_pipe("It is over.")]


def _given_to_pipe(text: str) -> str:
    reading, writing = os.pipe()
    os.write(writing, text.encode())
    os.close(writing)
    return f"/dev/fd/{reading}"


@row("text printed in two columns", lambda articles: len(articles) == 1)
def _two_columns() -> list[str]:
    left, right = "and the old bridge will close then", "for the council voted on it today"
    return [written("a.txt", "\n".join([f"{left:<40}{right}"] * 9))]


@row("a link to itself", nothing)
def _loop() -> list[str]:
    os.symlink("loop.txt", "loop.txt")
    return ["loop.txt"]


@pytest.fixture
def encoding(name: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str | None:
    """Make what is special in a row; give the encoding that it names."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(contents, "_PIPE_PATIENCE", 0.1 if "nobody writes" in name else 10)
    if name == "a page, without the extra":
        monkeypatch.setitem(sys.modules, "trafilatura", None)
    if name.startswith("standard input"):
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(gzip.compress(PAGE.encode()))))
    if name == "a file without permission":
        monkeypatch.setattr(os, "open", _denied)
    if name == "a file that changes while it is read":
        monkeypatch.setattr(os, "fstat", _growing)
    return {
        "text with an encoding given, `--encoding`": "utf-8",
        "an encoding that nobody knows": "klingon",
    }.get(name)


def _denied(*_: object) -> int:
    raise PermissionError(13, "Permission denied")


def _growing(descriptor: int) -> os.stat_result:
    seen = os.stat(descriptor)
    with open("growing.txt", "a") as file:
        file.write(" More.")
    return seen


@pytest.mark.parametrize("name", rows_of_table())
def test_each_row_is_so(name: str, encoding: str | None, server: str) -> None:
    make, check = MAKERS[name]
    message = (
        rows_of_table()[name].format(server=server) if "{server}" in rows_of_table()[name] else rows_of_table()[name]
    )
    said: list[str] = []
    paths = [path.replace("{server}", server) for path in make()]
    small = 100_000 if "100 kB" in message else 20_000_000
    try:
        articles = load(
            paths,
            max_size=small,
            on_problem=lambda error: said.append(str(error)),
            on_note=said.append,
            encoding=encoding,
        )
    except InputError as error:
        articles = ()
        said.append(str(error))
    assert said == ([message] if message else [])
    assert check(articles)


def test_every_row_has_its_files() -> None:
    assert sorted(MAKERS) == sorted(rows_of_table())
