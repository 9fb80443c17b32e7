"""The map on the clipboard: the same ground at the same scale, in the pixels asked for."""

import pytest
from PySide6.QtGui import QColor, QGuiApplication

from jianxi_gis.model.mapview import MapView
from jianxi_gis.ui.map_copy import PRINT_DPI, copy_map

VIEW = MapView((627_000.0, 3_838_000.0), 20_000.0, 480, 320, 96.0)


@pytest.mark.parametrize(("dpi", "width"), [(0.0, 480), (PRINT_DPI, 1500)])
def test_the_clipboard_holds_the_map_at_the_resolution_asked_for(qapp, dpi, width) -> None:
    words = copy_map(VIEW, None, dpi)
    image = QGuiApplication.clipboard().image()
    assert image.width() == width
    assert f"{width}×" in words
    assert "1:20,000" in words


def test_the_copy_for_print_has_the_same_size_on_paper(qapp) -> None:
    copy_map(VIEW, None, PRINT_DPI)
    image = QGuiApplication.clipboard().image()
    assert image.width() / (image.dotsPerMeterX() * 0.0254) == pytest.approx(5.0, abs=0.01)


def test_the_copy_holds_the_layers_and_the_base_map(qapp, session) -> None:
    class Sea:
        attribution = ""

        def paint(self, view, painter) -> None:
            painter.fillRect(0, 0, view.width_px, view.height_px, QColor("#123456"))

    layers = tuple(layer for layer in session.state.layers if not layer.spec.backdrop)
    view = MapView((627_000.0, 3_838_000.0), 60_000.0, 480, 320, 96.0, layers)
    copy_map(view)
    plain = QGuiApplication.clipboard().image()
    colors = {plain.pixel(x, y) for x in range(0, 480, 2) for y in range(0, 270, 2)}
    assert len(colors) > 1
    copy_map(view, Sea())
    assert QColor(QGuiApplication.clipboard().image().pixel(2, 2)).name() == "#123456"
