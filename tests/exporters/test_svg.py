"""The sheet as SVG has the size of its paper, is vector throughout and keeps text as text."""

import xml.etree.ElementTree as ET

import pytest
from exporters.sheets import content, markers, placed

from jianxi_gis.exporters import svg

pytestmark = [pytest.mark.qt, pytest.mark.usefixtures("qapp")]


def drawn() -> ET.Element:
    projects = (placed(1, "牡丹广场改造项目", 100_000_000), placed(2, "<b>&项目", None, 900))
    return ET.fromstring(svg.make(content(markers(*projects), projects=projects)))


def test_the_drawing_has_the_size_of_its_paper() -> None:
    size = [float(drawn().attrib[key].removesuffix("mm")) for key in ("width", "height")]
    assert size == pytest.approx([420, 297], abs=0.1)


def test_nothing_is_turned_into_pixels_and_text_stays_text() -> None:
    tags = [element.tag.rpartition("}")[2] for element in drawn().iter()]
    assert "image" not in tags
    words = "".join("".join(element.itertext()) for element in drawn().iter())
    for wanted in ("内部资料", "牡丹广场改造项目", "<b>&项目"):
        assert wanted in words
