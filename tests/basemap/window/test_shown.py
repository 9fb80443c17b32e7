"""Base maps in the window: picked, drawn, told of, remembered; nothing disturbs the window."""

import socket
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QMessageBox

from basemap.conftest import TileServer, mbtiles, picture
from jianxi_gis.basemap import worker
from jianxi_gis.basemap.grid import mercator_grid
from jianxi_gis.errors import BasemapError
from jianxi_gis.ui.main_window import MainWindow
from jianxi_gis.ui.preferences import Forgetful

from .conftest import BLUE, EMPTY_GROUND, add, go, on_map, pick, shows

pytestmark = pytest.mark.qt

BUTTON = QMessageBox.StandardButton
BAD = {
    "hangs": "没有回应",
    "endless": "太大",
    "tofile": "转到别处",
    "html": "不是图片",
    "forbidden": "密钥类型不符",
    "teapot": "拒绝了这个客户端",
    "busy": "配额",
}


def _kept(folder: Path) -> list[Path]:
    return [file for file in (folder / "cache").rglob("*") if file.is_file()]


def _drop(window: MainWindow, *paths: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    event = QDropEvent(
        QPointF(300, 300), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    window.dropEvent(event)


def test_the_first_start_is_offline_shows_no_base_map_and_opens_no_socket(
    qtbot: Any, make_window: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[object] = []
    monkeypatch.setattr(socket.socket, "connect", lambda *args: opened.append(args))
    monkeypatch.setattr(worker, "QNetworkAccessManager", lambda *args: opened.append(args))
    window = make_window()
    qtbot.wait(150)
    assert window.basemap_tools.basemaps.offline
    assert window.basemap_tools.basemaps.choice is None
    assert window.status_line.offline.isVisible()
    assert opened == []
    window.close()


def test_a_web_map_picked_offline_asks_nobody_and_says_how_to_go_online(
    qtbot: Any, window: MainWindow, server: TileServer
) -> None:
    window.canvas.show_view(replace(window.canvas.view, center=EMPTY_GROUND, scale=20_000))
    pick(qtbot, window, add(window, server, "good"))
    qtbot.wait(200)
    notice = window.basemap_tools.notice
    assert server.asked == []
    assert notice.isVisible()
    assert "离线模式" in notice.words.text()
    notice.buttons["联网"].click()
    qtbot.waitUntil(lambda: shows(window, BLUE), timeout=10_000)
    assert not notice.isVisible()
    assert not window.status_line.offline.isVisible()


@pytest.mark.parametrize("mode", BAD)
def test_a_bad_server_is_told_of_on_the_map_while_the_window_goes_on(
    qtbot: Any, window: MainWindow, server: TileServer, tmp_path: Path, mode: str
) -> None:
    ticks: list[int] = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start(10)
    go(qtbot, window, add(window, server, mode))
    notice = window.basemap_tools.notice
    before = len(ticks)
    qtbot.waitUntil(notice.isVisible, timeout=15_000)
    qtbot.waitUntil(lambda: len(ticks) > before + 3, timeout=1_000)
    assert BAD[mode] in notice.words.text()
    assert "127.0.0.1" not in notice.words.text()
    assert "abcdef0123456789" not in notice.words.text()
    assert set(notice.buttons) == {"重试", "设置…"}
    assert QApplication.activeModalWidget() is None
    assert _kept(tmp_path) == []


def test_the_same_trouble_is_not_told_twice(
    qtbot: Any, window: MainWindow, server: TileServer
) -> None:
    go(qtbot, window, add(window, server, "forbidden"))
    notice = window.basemap_tools.notice
    qtbot.waitUntil(notice.isVisible, timeout=10_000)
    notice.hide()
    window.canvas.show_view(window.canvas.view.moved(3000, 0))
    qtbot.wait(300)
    assert not notice.isVisible()


def test_retry_asks_a_service_again_that_refused(
    qtbot: Any, window: MainWindow, server: TileServer
) -> None:
    go(qtbot, window, add(window, server, "forbidden"))
    notice = window.basemap_tools.notice
    qtbot.waitUntil(notice.isVisible, timeout=10_000)
    before = len(server.asked)
    notice.buttons["重试"].click()
    qtbot.waitUntil(lambda: len(server.asked) > before and notice.isVisible(), timeout=10_000)


def test_a_trouble_is_over_when_its_source_brings_a_tile(window: MainWindow) -> None:
    tools = window.basemap_tools
    tools.on_basemap_failed("a", BasemapError("服务器没有回应", "甲"))
    tools.on_tile_arrived("b")
    assert tools.notice.isVisible()
    tools.on_tile_arrived("a")
    assert not tools.notice.isVisible()


def test_a_corner_of_a_tile_lies_where_its_grid_says(
    qtbot: Any, window: MainWindow, tmp_path: Path
) -> None:
    grid, level = mercator_grid("WGS84"), 16
    x, y = np.floor(grid.from_map(level, np.array([EMPTY_GROUND]))[0]).astype(int).tolist()
    tiles = {
        (level, x + right, y + down): picture("#c02020" if (right, down) == (0, 0) else "#20c020")
        for right in (-1, 0, 1)
        for down in (-1, 0, 1)
    }
    file = mbtiles(tmp_path / "a.mbtiles", tiles, name="试验", format="png")
    corner = grid.to_map(level, np.array([(x, y)], float))[0]
    view = replace(window.canvas.view, center=tuple(corner.tolist()), scale=9_000)
    window.canvas.show_view(view)
    _drop(window, file)
    qtbot.waitUntil(lambda: window.basemap_tools.basemaps.choice is not None, timeout=5_000)
    column, row = round(view.width_px / 2), round(view.height_px / 2)
    red, green = (192, 32, 32), (32, 192, 32)

    def color(right: int, down: int) -> tuple[int, ...]:
        found = on_map(window).pixelColor(column + right, row + down)
        return found.red(), found.green(), found.blue()

    qtbot.waitUntil(lambda: color(6, 6) == red, timeout=10_000)
    assert color(2, 2) == red
    assert color(-3, 2) == color(2, -3) == color(-3, -3) == green


def test_finer_tiles_stand_in_while_coarser_ones_are_on_their_way(
    qtbot: Any, window: MainWindow, server: TileServer
) -> None:
    go(qtbot, window, add(window, server, "good"))
    qtbot.waitUntil(lambda: shows(window, BLUE), timeout=10_000)
    window.basemap_tools.set_offline(True)  # nothing more comes
    window.canvas.set_scale(40_000)
    qtbot.wait(150)
    assert shows(window, BLUE)


def test_the_map_names_its_source_and_the_tree_holds_it_as_the_lowest_row(
    qtbot: Any, window: MainWindow, server: TileServer
) -> None:
    go(qtbot, window, add(window, server, "good"))
    tree = window.layer_tree.tree
    row = tree.topLevelItem(tree.topLevelItemCount() - 1)
    assert row is not None
    assert row.text(0) == "底图：试验good"
    assert row.toolTip(0) == "来源：试验来源"
    basemaps = window.basemap_tools.basemaps
    assert basemaps.underlay is not None
    assert basemaps.underlay.attribution == "试验来源"
    tree.setCurrentItem(row)
    window.layer_tree.opacity.setValue(40)
    assert basemaps.opacity == pytest.approx(0.4)
    row.setCheckState(0, Qt.CheckState.Unchecked)
    assert basemaps.underlay is None
    qtbot.wait(100)
    assert not shows(window, BLUE)
    window.basemap_tools.pick(None)
    assert "底图" not in tree.topLevelItem(tree.topLevelItemCount() - 1).text(0)  # type: ignore[union-attr]


def test_what_was_picked_is_there_at_the_next_start(
    qtbot: Any, window: MainWindow, server: TileServer, make_window: Any
) -> None:
    go(qtbot, window, add(window, server, "good"))
    window.basemap_tools.basemaps.set_opacity(0.6)
    window.close()
    again = make_window()
    basemaps = again.basemap_tools.basemaps
    qtbot.waitUntil(lambda: basemaps.choice is not None, timeout=5_000)
    assert basemaps.choice.title == "试验good"
    assert basemaps.opacity == pytest.approx(0.6)
    assert not basemaps.offline
    again.close()


def test_a_file_that_is_gone_is_told_of_on_the_map(
    qtbot: Any, make_window: Any, preferences: Forgetful, tmp_path: Path
) -> None:
    row = {"id": "gone", "title": "旧图", "path": str(tmp_path / "gone.mbtiles")}
    preferences.set("basemap_files", [row])
    preferences.set("basemap", "gone")
    window = make_window()
    qtbot.waitUntil(window.basemap_tools.notice.isVisible, timeout=5_000)
    assert "gone.mbtiles" in window.basemap_tools.notice.words.text()
    window.close()


def test_gaode_is_shown_only_after_its_terms_were_agreed_to_once(
    window: MainWindow, answers: dict[str, Any]
) -> None:
    tools = window.basemap_tools
    gaode = next(choice for choice in tools.basemaps.choices.all() if choice.id == "gaode")
    asked: list[str] = []

    def answer(button: Any) -> Any:
        def reply(_window: Any, _title: str, words: str, *_: Any) -> Any:
            asked.append(words)
            return button

        return reply

    answers["QMessageBox.question"] = answer(BUTTON.No)
    tools.pick(gaode)
    assert "GCJ-02" in asked[0]
    assert "授权" in asked[0]
    assert not tools.basemaps.choices.agreed("gaode")
    answers["QMessageBox.question"] = answer(BUTTON.Yes)
    tools.pick(gaode)
    tools.pick(gaode)
    assert len(asked) == 2


def test_the_menu_offers_every_base_map_and_marks_the_one_in_use(
    qtbot: Any, window: MainWindow, server: TileServer
) -> None:
    go(qtbot, window, add(window, server, "good"))
    window.basemap_menu.fill()
    titles = [action.text() for action in window.basemap_menu.actions()]
    for title in ("无", "天地图·矢量", "天地图·影像", "天地图·地形", "OpenStreetMap", "高德·街道"):
        assert title in titles
    checked = [action.text() for action in window.basemap_menu.actions() if action.isChecked()]
    assert checked == ["试验good"]


def test_dropped_files_that_are_no_base_map_are_left_to_the_others(
    window: MainWindow, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.mbtiles"
    broken.write_bytes(b"no database")
    other = tmp_path / "plan.txt"
    assert window.basemap_tools.take([broken, other]) == [other]


def test_a_broken_file_is_told_of_on_the_map_and_changes_nothing(
    qtbot: Any, window: MainWindow, tmp_path: Path
) -> None:
    broken = tmp_path / "broken.mbtiles"
    broken.write_bytes(b"no database" * 100)
    _drop(window, broken)
    qtbot.waitUntil(window.basemap_tools.notice.isVisible, timeout=5_000)
    assert "broken.mbtiles" in window.basemap_tools.notice.words.text()
    assert window.basemap_tools.basemaps.choice is None
