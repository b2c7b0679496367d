"""Whatever bytes a source holds: no error but ours, true offsets, and nothing that acts on a terminal."""

import gzip
import json

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from support.input_laws import SUFFIXES, check_source

_PIECES = st.sampled_from(
    [b"\x1b[31m", b"\x1b]8;;http://a\x07", b"\xe2\x80\xae", b"\xff\xfe", b"\0", b"\r\n", b"\r", b"\xc2\x85", b"[bold]",
     b"(Reuters) - ", b"By Ann Lee", b'"', b"\xe2\x80\x9c", b'{"text": ', b"}", b"text,id\n", b"<p>", b"</html>",
     b"<html>", b"\x1b$B", b"~{", b"---\n", b"title: x\n", b"# ", b"1,", b"U.S.", b"\xd0\x9f", b"\xed\xa0\x80",
     b"word ", b"\n\n", b"=cmd()", b"\x1f\x8b"]
)  # fmt: skip
_BYTES = st.one_of(st.binary(max_size=80), st.lists(_PIECES, max_size=20).map(b"".join))


@pytest.mark.parametrize("suffix", SUFFIXES)
@given(data=_BYTES)
@example(data=b"")
@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_bytes_are_an_article_or_an_error_of_ours(suffix: str, data: bytes) -> None:
    check_source(f"a{suffix}", data)


@given(text=st.text(max_size=60), packed=st.booleans())
@settings(max_examples=40, deadline=None)
def test_any_text_of_a_record_comes_back(text: str, packed: bool) -> None:
    data = json.dumps({"id": text, "title": text, "text": f"word {text}"}).encode()
    (article,) = check_source("a.jsonl.gz", gzip.compress(data)) if packed else check_source("a.jsonl", data)
    assert article.text.startswith("word ")
