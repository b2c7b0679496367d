"""How often the encoding of a text is found, by language, encoding and length; chardet alone beside it.

Run: ``PYTHONPATH=tests python -m support.encoded_texts``. The texts are written for this test, in the manner of news;
found means that the text comes back as it was.
"""

import unicodedata
from collections import defaultdict
from collections.abc import Callable
from pathlib import Path

import chardet

from seedcompare.loading.decoding import decode

_TABLE = Path(__file__).with_suffix(".tsv")
CYRILLIC = "cp1251 iso8859_5 cp855 mac_cyrillic"
WEST = "cp1252 mac_roman cp850"
CENTRE = "cp1250 iso8859_2 cp852 mac_latin2"
ENCODINGS = {
    "ru": f"{CYRILLIC} koi8_r cp866", "uk": "cp1251 koi8_u iso8859_5 mac_cyrillic", "bg": f"{CYRILLIC} koi8_r cp866",
    "sr": CYRILLIC, "mk": CYRILLIC, "be": "cp1251 iso8859_5 koi8_u",
    "pl": CENTRE, "cs": CENTRE, "sk": CENTRE, "hu": CENTRE, "hr": CENTRE, "sl": CENTRE, "ro": "cp1250 iso8859_2 cp852",
    "fr": WEST, "de": f"{WEST} cp437", "es": f"{WEST} cp437", "pt": WEST, "it": WEST, "sv": f"{WEST} cp437",
    "da": WEST, "fi": f"{WEST} cp437", "is": "cp1252 cp850 cp861 mac_iceland",
    "tr": "cp1254 iso8859_9 cp857 mac_turkish", "el": "cp1253 iso8859_7 cp737 mac_greek",
    "he": "cp1255 iso8859_8 cp862",
    "ar": "cp1256 iso8859_6 cp720", "fa": "cp1256", "lt": "cp1257 iso8859_13 iso8859_4 cp775",
    "lv": "cp1257 iso8859_13 iso8859_4 cp775", "et": "cp1257 iso8859_13 iso8859_15 iso8859_4", "vi": "cp1258",
    "th": "cp874", "zh": "gb18030 hz utf-16-le utf-16-be", "zt": "big5",
    "ja": "cp932 euc_jp iso2022_jp utf-16-le utf-32-be", "ko": "cp949 johab iso2022_kr utf-16-be",
}  # fmt: skip
LENGTHS = (40, 100, 1000)


def _texts() -> dict[str, str]:
    lines: dict[str, list[str]] = defaultdict(list)
    for row in _TABLE.read_text(encoding="utf-8").splitlines():
        language, line = row.split("\t")
        lines[language].append(line)
    return {language: "\n".join(given) for language, given in lines.items()}


def _for_cp1258(text: str) -> str:
    return "".join(map(_with_tone_apart, text))


def _with_tone_apart(char: str) -> str:
    apart = unicodedata.normalize("NFD", char)
    tones = [mark for mark in apart[1:] if mark not in "\u0302\u0306\u031b"]
    shaped = "".join(mark for mark in apart if mark not in tones)
    return unicodedata.normalize("NFC", shaped) + "".join(tones)


def pieces() -> list[tuple[str, str, int, str]]:
    """Return the texts to find: a language, an encoding, a length, and the text."""
    found = []
    texts = _texts()
    for language, names in ENCODINGS.items():
        for name in names.split():
            whole = _for_cp1258(texts[language]) if name == "cp1258" else texts[language]
            written = whole.encode(name, "ignore").decode(name)
            for length in LENGTHS:
                starts = range(0, max(1, len(written) - length), max(1, len(written) // 4)) if length < 1000 else (0,)
                found += [(language, name, length, written[at : at + length]) for at in starts]
    return found


def _by_chardet(data: bytes) -> str | None:
    encoding = chardet.detect(data)["encoding"]
    return data.decode(encoding, "replace") if encoding else None


def main() -> None:
    """Print the table."""
    ways: dict[str, Callable[[bytes], str | None]] = {
        "seedcompare": decode,
        "chardet": _by_chardet,
    }
    for way, reads in ways.items():
        right: dict[int, list[bool]] = defaultdict(list)
        missed = []
        for language, name, length, text in pieces():
            if text.isascii():
                continue
            right[length].append(reads(text.encode(name)) == text)
            if not right[length][-1]:
                missed.append(f"{language}/{name}/{length}")
        rates = ", ".join(f"{sum(found)}/{len(found)} of {length} characters" for length, found in right.items())
        print(f"{way}: {rates}")
        print("   missed:", " ".join(f"{each}" for each in missed) if way == "seedcompare" else len(missed))


if __name__ == "__main__":
    main()
