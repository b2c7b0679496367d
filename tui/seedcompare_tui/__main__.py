"""``python -m seedcompare_tui``: the same as the command ``seedcompare``."""

from seedcompare_tui.cli import main

main(prog_name="seedcompare")
