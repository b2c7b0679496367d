"""Sentences for the person at the keyboard, on standard error."""

import click


def tell(message: str) -> None:
    """Print one sentence on standard error; nothing in it, such as a file's name, can act on the terminal."""
    from seedcompare_tui.display.text.visible import visible  # which loads rich

    click.echo(f"seedcompare: {visible(message)}{'' if message.endswith('?') else '.'}", err=True)
