"""Sheets over the base map of the window."""

import zipfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdf
import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage

from basemap.conftest import TileServer
from jianxi_gis.controller import Controller, series
from jianxi_gis.errors import StoppedError
from jianxi_gis.model.session import Session, State
from jianxi_gis.model.sheet import Sheet
from jianxi_gis.model.where import parse_where
from jianxi_gis.render.map_image import map_image
from jianxi_gis.ui.dialogs.export_sheet import ExportSheetDialog
from jianxi_gis.ui.dialogs.progress import ProgressDialog
from jianxi_gis.ui.main_window import MainWindow

from .conftest import BLUE, add, go

pytestmark = pytest.mark.qt


def _ask(window: MainWindow, answers: dict[str, Any], path: Path) -> None:
    answers["QFileDialog.getSaveFileName"] = (str(path), "")
    view = window.canvas.view
    window.files.ask_export(view.extent, view.scale)
    dialog = window.findChild(ExportSheetDialog)
    assert dialog is not None
    dialog.paper.setCurrentIndex(dialog.paper.findText("A4"))
    dialog.extent.setCurrentIndex(dialog.extent.findData("map"))
    dialog.accept()


@pytest.fixture
def told(window: MainWindow) -> list[str]:
    heard: list[str] = []
    window.files.told.connect(heard.append)
    return heard


def test_a_sheet_is_printed_over_the_base_map_of_the_window(
    qtbot: Any, window: MainWindow, server: TileServer, answers: dict[str, Any],
    told: list[str], tmp_path: Path,
) -> None:  # fmt: skip
    go(qtbot, window, add(window, server, "good"))
    target = tmp_path / "sheet.png"
    _ask(window, answers, target)
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told == ["已导出 sheet.png"]
    image = QImage(str(target))
    blue = QColor(BLUE)
    colors = [image.pixelColor(x, image.height() // 2) for x in range(0, image.width(), 40)]
    assert sum(color == blue for color in colors) > len(colors) / 4


def test_a_sheet_with_holes_in_its_base_map_says_how_many(
    qtbot: Any, window: MainWindow, server: TileServer, answers: dict[str, Any],
    told: list[str], tmp_path: Path,
) -> None:  # fmt: skip
    go(qtbot, window, add(window, server, "absent"))
    _ask(window, answers, tmp_path / "sheet.pdf")
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told[0].startswith("已导出 sheet.pdf，底图缺 ")


def test_an_export_is_stopped_while_it_waits_for_tiles(
    qtbot: Any, window: MainWindow, server: TileServer, answers: dict[str, Any],
    told: list[str], tmp_path: Path,
) -> None:  # fmt: skip
    go(qtbot, window, add(window, server, "hangs"))
    _ask(window, answers, tmp_path / "sheet.pdf")
    progress = window.findChild(ProgressDialog)
    assert progress is not None
    progress.stop.click()
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told == ["导出已取消，没有写文件"]
    assert list(tmp_path.glob("sheet*")) == []


def test_slides_show_their_maps_over_the_base_map_of_the_window(
    qtbot: Any, window: MainWindow, server: TileServer, answers: dict[str, Any],
    told: list[str], tmp_path: Path,
) -> None:  # fmt: skip
    go(qtbot, window, add(window, server, "good"))
    answers["QFileDialog.getSaveFileName"] = (str(tmp_path / "slides.pptx"), "")
    window.files.ask_export_data()
    qtbot.waitUntil(lambda: bool(told), timeout=20_000)
    assert told[0].startswith("已导出 slides.pptx，")
    assert "缺" not in told[0]
    with zipfile.ZipFile(tmp_path / "slides.pptx") as file:
        names = [name for name in file.namelist() if name.endswith(".png")]
        images = [QImage.fromData(file.read(name)) for name in names]
    assert images
    for image in images:
        row = [image.pixelColor(x, image.height() // 5) for x in range(0, image.width(), 40)]
        assert sum(color == QColor(BLUE) for color in row) > len(row) / 4


def test_a_series_is_printed_over_the_base_map_of_the_window(
    qtbot: Any, window: MainWindow, server: TileServer, bundled: State, tmp_path: Path
) -> None:
    go(qtbot, window, add(window, server, "good"))
    session = Session(bundled)
    Controller(session).set_filter(parse_where(["街坊=10号街坊"]))
    state, sheet = session.state, Sheet(title="图", paper="A4")
    under = window.basemap_tools.basemaps.on_paper
    (file,) = series.write(
        state, sheet, series.booklet(state, sheet, "街坊"), tmp_path / "图集.pdf", under=under
    )
    pages = [page.extract_text() for page in pypdf.PdfReader(file).pages]
    assert ["试验来源" in text for text in pages] == [False, True, False, True]


def test_a_picture_of_the_map_says_whose_base_map_it_is(
    qtbot: Any, window: MainWindow, server: TileServer
) -> None:
    go(qtbot, window, add(window, server, "good"))
    underlay = window.basemap_tools.basemaps.underlay
    image = map_image(replace(window.canvas.scene(), underlay=underlay))
    corner = QRect(image.width() - 40, image.height() - 18, 30, 8)
    colors = [image.pixelColor(x, y) for x in range(corner.left(), corner.right())
              for y in range(corner.top(), corner.bottom())]  # fmt: skip
    light = sum(color.lightness() > 200 for color in colors)
    assert len(colors) / 3 < light < len(colors), "a box with words"


@pytest.fixture
def content(window: MainWindow) -> Callable[[], Any]:
    def make() -> Any:
        plain = window._controller.sheet_content(Sheet(title="图"))
        return window.basemap_tools.basemaps.on_paper(plain, lambda *_: False)

    return make


def test_a_sheet_is_printed_plain_while_the_base_map_is_hidden(
    qtbot: Any, window: MainWindow, server: TileServer, content: Callable[[], Any]
) -> None:
    assert content().underlay is None
    go(qtbot, window, add(window, server, "good"))
    assert content().underlay.attribution == "试验来源"
    window.basemap_tools.basemaps.set_visible(False)
    assert content().underlay is None


def test_stopping_leaves_no_file_behind(
    qtbot: Any, window: MainWindow, server: TileServer, content: Callable[[], Any], tmp_path: Path
) -> None:
    go(qtbot, window, add(window, server, "good"))
    target = tmp_path / "sheet.pdf"
    with pytest.raises(StoppedError):
        window._controller.export(content(), target)
    assert list(tmp_path.glob("sheet*")) == []


def test_the_preview_shows_the_sheet_over_the_base_map(
    qtbot: Any, window: MainWindow, server: TileServer
) -> None:
    go(qtbot, window, add(window, server, "good"))
    view = window.canvas.view
    window.files.ask_export(view.extent, view.scale)
    dialog = window.findChild(ExportSheetDialog)
    assert dialog is not None and dialog.preview is not None
    with qtbot.waitSignal(dialog.preview.drawn, timeout=10_000):
        dialog.extent.setCurrentIndex(dialog.extent.findData("map"))
    image = dialog.preview.image
    colors = [image.pixelColor(x, image.height() // 2) for x in range(0, image.width(), 40)]
    assert sum(color == QColor(BLUE) for color in colors) > len(colors) / 4
    dialog.reject()
