"""The five articles that come with the program: one meeting in Beijing, told by five outlets."""

from importlib.resources import files
from importlib.resources.abc import Traversable
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


def bundled_files() -> tuple[Traversable, ...]:
    """Return the files of the bundled articles by name; raises `InputError` if there are none."""
    for folder in (files("seedcompare") / _FOLDER, _folder_of_checkout()):
        if folder.is_dir():
            found = [file for file in folder.iterdir() if file.name.endswith(".txt") and file.is_file()]
            return tuple(sorted(found, key=lambda file: file.name))
    raise InputError("the bundled articles are missing: install seedcompare again, or name files to compare")


def _folder_of_checkout() -> Path:
    """Return where the articles are beside the source, which a wheel packs but a checkout does not."""
    return Path(__file__).resolve().parents[3] / _FOLDER
