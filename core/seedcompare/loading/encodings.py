"""The encodings that articles are found in, by the names that Python knows them by."""

_WEST = tuple(
    "Albanian Catalan Danish Dutch Finnish French German Icelandic Irish Italian Norwegian_Bokmal Portuguese Spanish "
    "Swedish".split()
)
_CENTRE = tuple("Albanian Croatian Czech German Hungarian Polish Romanian Slovak Slovenian".split())
_BALTIC = ("Estonian", "Latvian", "Lithuanian")
_CYRILLIC = ("Russian", "Ukrainian", "Bulgarian", "Macedonian", "Serbian", "Belarusian")
_ARABIC = ("Arabic", "Persian", "Urdu")

ENCODINGS: dict[str, tuple[str, ...]] = {
    "cp1252": _WEST,
    "gb18030": ("Chinese",),
    "big5hkscs": ("Traditional",),
    "cp932": ("Japanese",),
    "euc_jp": ("Japanese",),
    "cp949": ("Korean",),
    "johab": ("Korean",),
    "cp1251": _CYRILLIC,
    "koi8_r": ("Russian", "Bulgarian"),
    "koi8_u": ("Ukrainian", "Belarusian"),
    "iso8859_5": _CYRILLIC,
    "cp866": _CYRILLIC,
    "cp855": _CYRILLIC,
    "mac_cyrillic": _CYRILLIC,
    "kz1048": ("Kazakh",),
    "cp1250": _CENTRE,
    "iso8859_2": _CENTRE,
    "cp852": _CENTRE,
    "mac_latin2": _CENTRE,
    "iso8859_16": ("Romanian",),
    "mac_romanian": ("Romanian",),
    "mac_croatian": ("Croatian", "Slovenian"),
    "cp1253": ("Greek",),
    "iso8859_7": ("Greek",),
    "cp737": ("Greek",),
    "cp869": ("Greek",),
    "mac_greek": ("Greek",),
    "cp1254": ("Turkish",),
    "iso8859_9": ("Turkish",),
    "cp857": ("Turkish",),
    "mac_turkish": ("Turkish",),
    "cp1255": ("Hebrew",),
    "iso8859_8": ("Hebrew",),
    "cp862": ("Hebrew",),
    "cp1256": _ARABIC,
    "iso8859_6": ("Arabic",),
    "cp720": ("Arabic",),
    "cp1257": _BALTIC,
    "iso8859_13": _BALTIC,
    "iso8859_4": _BALTIC,
    "cp775": _BALTIC,
    "cp1258": ("Vietnamese",),
    "cp874": ("Thai",),
    "iso8859_15": (*_WEST, "Estonian"),
    "mac_roman": _WEST,
    "cp850": _WEST,
    "cp437": _WEST,
    "cp861": ("Icelandic",),
    "mac_iceland": ("Icelandic",),
    "cp865": ("Danish", "Norwegian_Bokmal"),
    "iso8859_3": ("Maltese", "Esperanto"),
    "iso8859_14": ("Irish", "Welsh"),
}
"""Encodings of one or more bytes that begin with ASCII, each with the languages written in it; of two in which a
text reads as well the first is taken."""

WIDE = ("utf-32-le", "utf-32-be", "utf-16-le", "utf-16-be")
"""Encodings of two or four bytes a character, which may come without a mark."""
