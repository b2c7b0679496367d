"""Draw the pictures of the documents from the running app: ``python docs/make_pictures.py``."""

import asyncio
from pathlib import Path

from seedcompare import Comparer, compare, load_bundled
from seedcompare_tui.app import SeedcompareApp

SIZE = (132, 38)
DOCS = Path(__file__).parent


async def main() -> None:
    """Write each picture beside this file."""
    app = SeedcompareApp(Comparer.holding(compare(load_bundled())))
    async with app.run_test(size=SIZE) as pilot:
        await pilot.pause()
        await pilot.press(*["full_stop"] * 6)
        await pilot.pause()
        picture = app.export_screenshot(title="seedcompare")
    (DOCS / "pair.svg").write_text(picture, encoding="utf-8")


if __name__ == "__main__":
    asyncio.run(main())
