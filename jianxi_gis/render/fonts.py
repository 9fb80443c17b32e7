"""The Chinese font: one family for screen, image and PDF, and text in the PDF that is found.

Noto Sans SC draws some ideographs and the Kangxi radicals with one glyph. Qt writes such a glyph
back into a PDF as the radical, so that a search for 广场 finds nothing. The characters
U+2E80-2FDF and U+F900-FAFF are therefore taken out of the font's character map before Qt
sees it. Beside Latin letters it puts other digits in (``locl``) which no character stands for,
so that E953 reads E: the table of substitutions goes too. Every other table is copied as it is.
"""

import hashlib
import os
import tempfile
from functools import cache
from io import BytesIO
from pathlib import Path

import platformdirs
from pylopdf_fonts_zh_cn import sans_path
from PySide6.QtGui import QFontDatabase

_RADICALS = (range(0x2E80, 0x2FE0), range(0xF900, 0xFB00))
_FORMAT = 2
"""Raised when the cleaning changes, so that an older cached font is not used."""


@cache
def load_fonts() -> str:
    """Register the Chinese font in the running QGuiApplication, once, and return its family.

    The cleaned font is kept in the user's cache folder; where that cannot be written it is made
    anew in memory at every start (0.4 s).

    Raises
    ------
    RuntimeError
        If Qt refuses the font: without it every Chinese character would be a box.
    """
    source = sans_path()
    cached = _cache_file(source)
    number = QFontDatabase.addApplicationFont(str(cached)) if cached.is_file() else -1
    if number < 0:
        content = cleaned(source)
        _keep(content, cached)
        number = QFontDatabase.addApplicationFontFromData(content)
    families = QFontDatabase.applicationFontFamilies(number)
    if not families:
        raise RuntimeError(f"Qt refuses the font {source.name}")
    return families[0]


def cleaned(source: Path) -> bytes:
    """Return the font file without substitutions, radicals and compatibility ideographs."""
    from fontTools.ttLib import TTFont

    with TTFont(source, lazy=True, recalcBBoxes=False, recalcTimestamp=False) as font:
        for table in font["cmap"].tables:
            mapping: dict[int, str] = getattr(table, "cmap", {})
            for block in _RADICALS:
                for code in block:
                    mapping.pop(code, None)
        del font["GSUB"]
        content = BytesIO()
        font.save(content, reorderTables=None)
    return content.getvalue()


def _cache_file(source: Path) -> Path:
    digest = hashlib.blake2b(source.read_bytes(), digest_size=8).hexdigest()
    folder = platformdirs.user_cache_path("jianxi_gis", appauthor=False)
    return folder / f"NotoSansSC-{_FORMAT}-{digest}.otf"


def _keep(content: bytes, target: Path) -> None:
    """Write the file whole or not at all; a folder that cannot be written is no error."""
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(dir=target.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(content)
        Path(name).replace(target)
    except OSError:
        return
