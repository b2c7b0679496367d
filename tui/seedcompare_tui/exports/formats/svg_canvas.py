"""A sheet of SVG that grows downwards: text of strangers made safe, nothing loaded, light and dark."""

from xml.etree import ElementTree as ET

from seedcompare_tui.display.text.visible import visible_line
from seedcompare_tui.exports.formats.stylesheets import picture_style


class Canvas:
    """Shapes and words, by their places in pixels from the upper left corner."""

    def __init__(self, *, title: str, description: str) -> None:
        """Begin a sheet that is called ``title``; both are for those who do not see it, too."""
        self._root = ET.Element("svg", {"xmlns": "http://www.w3.org/2000/svg", "role": "img"})
        self._root.set("aria-labelledby", "title description")
        self._add("title", id="title").text = visible_line(title)
        self._add("desc", id="description").text = visible_line(description)
        self._add("style").text = "\n" + picture_style()
        self._add("rect", width="100%", height="100%", **{"class": "paper"})

    def text(self, x: float, y: float, words: str, look: str = "", *, width: float | None = None) -> None:
        """Write ``words`` with their base line at ``y``, as wide as ``width`` if it is given."""
        text = self._add("text", x=_pixels(x), y=_pixels(y), **({"class": look} if look else {}))
        if width is not None:
            text.set("textLength", _pixels(width))
        text.text = visible_line(words)

    def box(self, x: float, y: float, width: float, height: float, look: str, *, opacity: float = 1) -> None:
        """Draw a rectangle from its upper left corner."""
        box = self._add("rect", x=_pixels(x), y=_pixels(y), width=_pixels(width), height=_pixels(height))
        box.set("class", look)
        if opacity != 1:
            box.set("opacity", f"{opacity:.2f}")

    def finished(self, width: float, height: float) -> bytes:
        """Return the sheet, cut to this size."""
        self._root.set("viewBox", f"0 0 {_pixels(width)} {_pixels(height)}")
        self._root.set("width", _pixels(width))
        self._root.set("height", _pixels(height))
        ET.indent(self._root)
        sheet = ET.tostring(self._root, encoding="unicode")
        return f'<?xml version="1.0" encoding="UTF-8"?>\n{sheet}\n'.encode()

    def _add(self, element: str, **attributes: str) -> ET.Element:
        return ET.SubElement(self._root, element, attributes)


def _pixels(size: float) -> str:
    return f"{size:.1f}".removesuffix(".0")
