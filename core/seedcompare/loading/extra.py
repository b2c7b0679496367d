"""What only an extra of the installation can read."""

from seedcompare.errors import InputError

_COMMAND = "pip install 'seedcompare[html]'"


def needs_extra(path: str, kind: str) -> InputError:
    """Return the error that says that ``path`` is of a kind that needs the extra, and how to get it."""
    return InputError(f"cannot read {path}: {kind} needs an extra; install it with {_COMMAND}")
