"""The five articles that come with the program: one meeting in Beijing, told by five outlets."""

from pathlib import Path

from seedcompare.article import Article
from seedcompare.errors import InputError
from seedcompare.loading.load import articles_of
from seedcompare.loading.options import LoadOptions
from seedcompare.loading.source_text import texts_in

_FOLDER = "seeds"


def load_bundled() -> tuple[Article, ...]:
    """Return the bundled articles by name; the source of each is ``seeds/`` and its file's name.

    Raises `InputError` if the installation is without them.
    """
    options = LoadOptions()
    texts = [
        text for file in bundled_files() for text in texts_in(file.read_bytes(), f"{_FOLDER}/{file.name}", options)
    ]
    return articles_of(texts)


def bundled_files() -> tuple[Path, ...]:
    """Return the files of the bundled articles by name; raises `InputError` if there are none."""
    here = Path(__file__).resolve()
    for folder in (here.parents[1] / _FOLDER, here.parents[3] / _FOLDER):  # a wheel packs what a checkout has beside
        if folder.is_dir():
            return tuple(sorted(file for file in folder.glob("*.txt") if file.is_file()))
    raise InputError("the bundled articles are missing: install seedcompare again, or name files to compare")
