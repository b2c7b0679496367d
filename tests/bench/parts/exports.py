"""All pairs of the bundled articles in each form."""

from measuring import work
from options import Options
from table import Part, Row

_NOTE = (
    "Each form has a process of its own, in which the comparison is made before; the first export loads what the form "
    "needs."
)


def exports(options: Options) -> Part:
    """Measure the forms."""
    rows = []
    for name in work("forms")().facts["names"]:
        done = work("export-form", name)().facts
        size = f"{done['bytes'] / 1024:,.0f} KiB"
        rows.append(Row(f"{name}, {size}: the first", done["first"], done["peak"]))
        rows.append(Row(f"{name}: again", done["best"]))
    return Part("Exports of the five", rows, [_NOTE])
