"""The image has the pixels of its paper and says how large they are."""

from pathlib import Path

import pytest
from exporters.sheets import content
from PySide6.QtGui import QImage

from jianxi_gis.errors import ExportError
from jianxi_gis.exporters import EXPORTERS

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


@pytest.mark.parametrize("dpi", [0, -300, 600])
def test_a_resolution_that_is_none_or_too_much_for_the_memory_is_refused(
    dpi: int, tmp_path: Path
) -> None:
    with pytest.raises(ExportError, match=str(dpi)):
        PNG.write(content(dpi=dpi, paper="A0"), tmp_path / "图.png")
    assert list(tmp_path.iterdir()) == []
