"""Facts about the font: one family, and Chinese text in a PDF that a search finds."""

import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from fontTools.ttLib import TTFont
from pylopdf_fonts_zh_cn import sans_path
from pypdf import PdfReader
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QFontInfo, QPainter, QPdfWriter

from jianxi_gis.render.fonts import cleaned, load_fonts

pytestmark = [pytest.mark.qt, pytest.mark.usefixtures("qapp")]

WORDS = ("牡丹广场", "涧河", "武汉南路", "一、二期（建设）", "E953商业综合体", "S〔2026〕1号")


@pytest.fixture
def page(tmp_path: Path) -> Path:
    """Return a PDF with the words on it."""
    path = tmp_path / "words.pdf"
    writer = QPdfWriter(str(path))
    painter = QPainter(writer)
    font = QFont(load_fonts())
    font.setPointSizeF(20)
    painter.setFont(font)
    for number, word in enumerate(WORDS, start=1):
        painter.drawText(QPointF(500, 800 * number), word)
    painter.end()
    return path


def test_the_family_is_noto_sans_sc_and_qt_uses_it() -> None:
    assert load_fonts() == "Noto Sans SC"
    assert QFontInfo(QFont(load_fonts())).family() == "Noto Sans SC"


def test_the_text_of_a_pdf_is_the_text_that_was_written(page: Path) -> None:
    # pypdf puts spaces where the font changes its script
    text = "".join(PdfReader(page).pages[0].extract_text().split())
    assert [word for word in WORDS if word not in text] == []


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="没有 pdftotext")
def test_pdftotext_finds_the_words_too(page: Path) -> None:
    done = subprocess.run(["pdftotext", str(page), "-"], capture_output=True, check=True)
    text = done.stdout.decode()
    assert [word for word in WORDS if word not in text] == []


def test_only_radicals_and_compatibility_forms_are_taken_out() -> None:
    with TTFont(sans_path(), lazy=True) as font:
        before = set(font.getBestCmap())
    with TTFont(BytesIO(cleaned(sans_path())), lazy=True) as font:
        after = set(font.getBestCmap())
    gone = before - after
    assert gone
    assert all(0x2E80 <= code <= 0x2FDF or 0xF900 <= code <= 0xFAFF for code in gone)
    assert not after - before


def test_every_character_of_the_program_s_tables_has_a_glyph() -> None:
    with TTFont(BytesIO(cleaned(sans_path())), lazy=True) as font:
        drawn = set(font.getBestCmap())
    root = Path(__file__).parents[2]
    text = "".join(path.read_text("utf-8") for path in sorted((root / "data").rglob("*.csv")))
    assert {char for char in text if char.isprintable() and ord(char) not in drawn} == set()


def test_the_cleaned_font_is_kept_for_the_next_start(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    load_fonts.__wrapped__()
    (kept,) = (tmp_path / "jianxi_gis").iterdir()
    assert kept.read_bytes() == cleaned(sans_path())


def test_a_cache_folder_that_cannot_be_written_is_no_obstacle(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("no folder")
    monkeypatch.setenv("XDG_CACHE_HOME", str(blocked))
    assert load_fonts.__wrapped__() == "Noto Sans SC"


def test_a_damaged_cached_font_is_made_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path))
    load_fonts.__wrapped__()
    (kept,) = (tmp_path / "jianxi_gis").iterdir()
    kept.write_bytes(b"")
    assert load_fonts.__wrapped__() == "Noto Sans SC"
    assert kept.stat().st_size > 1_000_000
