"""What made an export, in the few words that fit a table or a picture."""

from dataclasses import asdict

from seedcompare import Settings
from seedcompare.version import VERSION


def made_with(settings: Settings) -> str:
    """Return the program's version and the settings that are not its defaults, which say all the others."""
    defaults = asdict(Settings())
    changed = [f"{name} {value}" for name, value in asdict(settings).items() if value != defaults[name]]
    return f"seedcompare {VERSION}, {', '.join(changed) or 'default settings'}"
