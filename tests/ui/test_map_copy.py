"""The map on the clipboard: the same ground at the same scale, in the pixels asked for."""

import pytest
from PySide6.QtGui import QGuiApplication

from jianxi_gis.model.mapview import MapView
from jianxi_gis.ui.map_copy import PRINT_DPI, copy_map

VIEW = MapView((627_000.0, 3_838_000.0), 20_000.0, 480, 320, 96.0)


@pytest.mark.parametrize(("dpi", "width"), [(0.0, 480), (PRINT_DPI, 1500)])
def test_the_clipboard_holds_the_map_at_the_resolution_asked_for(qapp, dpi, width) -> None:
    words = copy_map(VIEW, dpi)
    image = QGuiApplication.clipboard().image()
    assert image.width() == width
    assert f"{width}×" in words
    assert "1:20,000" in words


def test_the_copy_for_print_has_the_same_size_on_paper(qapp) -> None:
    copy_map(VIEW, PRINT_DPI)
    image = QGuiApplication.clipboard().image()
    assert image.width() / (image.dotsPerMeterX() * 0.0254) == pytest.approx(5.0, abs=0.01)
