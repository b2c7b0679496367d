"""Sizes of files, as an option gives them."""

import re

import click

_UNITS = {"": 1, "K": 10**3, "M": 10**6, "G": 10**9}
_SIZE = re.compile(r"([0-9]{1,12}(?:\.[0-9]{1,3})?) ?([KMG]?)B?", re.IGNORECASE)


def size_in_bytes(context: click.Context, parameter: click.Parameter, value: str) -> int:
    """Return the bytes of a size with or without a unit: ``500``, ``800kB``, ``50MB``."""
    match = _SIZE.fullmatch(value.strip())
    size = int(float(match.group(1)) * _UNITS[match.group(2).upper()]) if match else 0
    if not size:
        raise click.BadParameter(f"“{value}” is no size; write it as 800kB or 50MB", context, parameter)
    return size
