"""The image has the pixels of its paper and says how large they are."""

from pathlib import Path
from typing import Any

import numpy as np
import pytest
from exporters.sheets import content
from PySide6.QtGui import QImage, QPainter

from jianxi_gis.controller import Controller
from jianxi_gis.errors import ExportError
from jianxi_gis.exporters import EXPORTERS
from jianxi_gis.model.session import Session, State
from jianxi_gis.model.sheet import Sheet
from jianxi_gis.render.in_memory import png
from jianxi_gis.render.png_file import png_file
from jianxi_gis.render.sheet import paint_sheet, sheet_bands

pytestmark = [pytest.mark.qt, pytest.mark.usefixtures("qapp")]
PNG = EXPORTERS[1]


@pytest.mark.parametrize("dpi", [96, 300])
def test_the_image_records_its_resolution_and_has_the_size_of_the_paper(
    dpi: int, tmp_path: Path
) -> None:
    file = tmp_path / "图.png"
    PNG.write(content(paper="A4", dpi=dpi), file)
    image = QImage(str(file))
    assert [image.width(), image.height()] == [round(mm / 25.4 * dpi) for mm in (297, 210)]
    assert image.dotsPerMeterX() * 0.0254 == pytest.approx(dpi, abs=0.02)
    assert image.text("Title") == "涧西区牡丹广场项目分布图"


@pytest.mark.parametrize("dpi", [0, -300, 700])
def test_a_resolution_that_is_none_or_too_much_for_the_memory_is_refused(
    dpi: int, tmp_path: Path
) -> None:
    with pytest.raises(ExportError, match=str(dpi)):
        PNG.write(content(dpi=dpi, paper="A0"), tmp_path / "图.png")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("rows", [37, 500, 5000])
def test_a_sheet_in_bands_is_the_sheet_drawn_at_once(bundled: State, rows: int) -> None:
    made = Controller(Session(bundled)).sheet_content(Sheet(title="", paper="A4"))
    whole = QImage(1169, 827, QImage.Format.Format_RGB32)
    painter = QPainter(whole)
    paint_sheet(made, painter, 100)
    painter.end()
    read = QImage.fromData(png_file(sheet_bands(made, 100, rows), (1169, 827), 3937, {}))
    other = _reds(read) != _reds(whole.convertToFormat(read.format()))
    assert other.mean() < 0.01, "Qt begins the dashes of a line anew in each band"


def _reds(image: QImage) -> Any:
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1)
    return rows[:826, 2 : 4 * 1168 : 4]


@pytest.mark.parametrize("seed", [0, 1])
def test_the_file_holds_every_pixel(seed: int) -> None:
    noise = np.random.default_rng(seed).integers(0, 256 if seed else 2, (50, 31), np.uint32)
    pixels = noise * 0x010305 | 0xFF000000
    image = QImage(pixels.astype(np.uint32).data, 31, 50, 31 * 4, QImage.Format.Format_RGB32)
    image.setText("Title", '图：a"b')
    read = QImage.fromData(png(image))
    assert read.convertToFormat(image.format()) == image
    assert read.text("Title") == '图：a"b'
