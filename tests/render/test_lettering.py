"""Facts about written names: found by a search on paper, bold once, numbers in one piece."""

from io import BytesIO

import pypdf
import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QPainter, QPdfWriter
from render.scenes import layer, line, point, view

from jianxi_gis.model.layer import LabelStyle, Symbol
from jianxi_gis.model.mapview import MapView
from jianxi_gis.render.lettering import wrapped
from jianxi_gis.render.paint import paint

pytestmark = [pytest.mark.qt, pytest.mark.usefixtures("qapp")]

ROAD = Symbol(outline="#888888", width_mm=0.5)


def text_of(seen: MapView) -> str:
    """Return what a reader finds in the map as PDF."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(round(seen.dpi))
    painter = QPainter(writer)
    paint(seen, painter)
    painter.end()
    return pypdf.PdfReader(BytesIO(buffer.data().data())).pages[0].extract_text()


@pytest.mark.parametrize("rise", [0, 60, 140, 600, -90])
def test_the_name_of_a_road_is_found_as_one_word_whatever_its_slant(rise: int) -> None:
    road = layer("line", [line((-180, -rise / 2), (180, rise / 2))], ROAD,
                 label=LabelStyle("name"), labels=["武汉南路"])  # fmt: skip
    assert text_of(view(road)).count("武汉南路") == 1


def test_a_bold_number_is_read_once() -> None:
    dot = layer("point", [point(0, 0)], Symbol(fill="#ff0000"), labels=["17"],
                label=LabelStyle("number", bold=True))  # fmt: skip
    assert text_of(view(dot)).split() == ["17"]


def test_numbers_and_ranges_are_not_torn_apart() -> None:
    assert wrapped("洛阳建设E953厂区", 6) == ("洛阳建设", "E953厂区")
    assert wrapped("3、17、21、40–45", 12) == ("3、17、21、", "40–45")
