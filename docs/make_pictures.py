"""Draw the pictures of the documents from the running app: ``python docs/make_pictures.py [FOLDER]``."""

import asyncio
import os
import sys
from pathlib import Path
from typing import NamedTuple

from seedcompare import Comparer, Comparison, compare, load_bundled
from seedcompare_tui.app.app import SeedcompareApp
from seedcompare_tui.app.options import AppOptions
from seedcompare_tui.exports.writing.files import FileExporter


class Picture(NamedTuple):
    """One picture: a screen of the app after some keys."""

    name: str
    size: tuple[int, int]
    """Columns and lines."""
    keys: str
    """The keys to press, with a space between."""
    theme: str = "seedcompare-dark"


PICTURES = [
    Picture("pair", (132, 38), "full_stop " * 6),
    Picture("overview", (120, 34), "m"),
    Picture("units", (120, 38), "c"),
    Picture("details", (120, 34), "d"),
    Picture("narrow", (80, 24), "full_stop " * 6, theme="seedcompare-light"),
    Picture("export", (100, 24), "e"),
]
"""Every picture of the documents; a screen more is a line more."""


async def draw(picture: Picture, comparison: Comparison) -> str:
    """Return the picture as SVG."""
    comparer, options = Comparer.holding(comparison), AppOptions(theme=picture.theme)
    app = SeedcompareApp(comparer, options=options, exporter=FileExporter(()))
    async with app.run_test(size=picture.size) as pilot:
        await pilot.pause()
        await pilot.press(*picture.keys.split())
        await pilot.pause()
        return app.export_screenshot(title="seedcompare", simplify=True)


def main(folder: Path) -> None:
    """Write each picture into ``folder``."""
    os.environ.pop("NO_COLOR", None)
    comparison = compare(load_bundled())
    for picture in PICTURES:
        drawn = asyncio.run(draw(picture, comparison))
        (folder / f"{picture.name}.svg").write_text(drawn, encoding="utf-8")


if __name__ == "__main__":
    main(Path(*sys.argv[1:2]) if sys.argv[1:] else Path(__file__).parent)
