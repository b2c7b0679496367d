"""How much of the articles of saved pages is read, beside trafilatura's own default.

python tests/bench/pages.py FOLDER [TEXTS]: FOLDER holds pages; TEXTS holds the text of the article of each, under the
name of the page in .txt. Word F1 is over words in small letters, each as often as it occurs.
"""

import sys
from collections import Counter
from pathlib import Path

import trafilatura

from seedcompare import InputError, load
from seedcompare.loading.decoding import decode

_MANY_WORDS = 300


def main(pages: Path, texts: Path | None) -> None:
    """Print what became of the pages."""
    read, few, ours, defaults = 0, 0, [], []
    many = 0
    for page in sorted(pages.rglob("*.htm*")):
        try:
            (article,) = load(page)
        except InputError as error:
            print(error)
            continue
        read += 1
        if article.word_count > _MANY_WORDS:
            many += 1
            few += len(article.paragraphs) <= 2
        wanted = texts / f"{page.stem}.txt" if texts else None
        if wanted and wanted.exists():
            gold = wanted.read_text(encoding="utf-8")
            ours.append(word_f1(article.text, gold))
            defaults.append(word_f1(trafilatura.extract(decode(page.read_bytes()) or "", include_comments=False), gold))
            print(f"{page.name:40} {ours[-1]:.3f} {defaults[-1]:.3f}")
    print(f"{read} pages read; of {many} with more than {_MANY_WORDS} words {few} are one or two paragraphs")
    if ours:
        print(f"word F1 {sum(ours) / len(ours):.3f}, trafilatura's default {sum(defaults) / len(defaults):.3f}")


def word_f1(text: str | None, gold: str) -> float:
    """Return how well two texts agree in their words, 0 to 1."""
    found, wanted = (Counter(each.lower().split()) for each in (text or "", gold))
    common = (found & wanted).total()
    return 2 * common / (found.total() + wanted.total()) if common else 0.0


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]) if len(sys.argv) > 2 else None)
