"""A window of five projects over base maps of the test server."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from factories import session as small_session
from PySide6.QtGui import QColor, QImage

from basemap.conftest import QUICK, TileServer
from jianxi_gis.basemap import loader as loader_room
from jianxi_gis.controller import Controller
from jianxi_gis.ui.main_window import MainWindow
from jianxi_gis.ui.preferences import Forgetful

BLUE = "#3366aa"
"""Color of the good tiles."""
EMPTY_GROUND = (627_000.0, 3_830_000.0)
"""No project and no river of the small plan."""


@pytest.fixture
def preferences() -> Forgetful:
    return Forgetful()


@pytest.fixture
def hasty(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.setattr(loader_room, "Limits", lambda: QUICK)


@pytest.fixture
def make_window(qtbot: Any, hasty: None, preferences: Forgetful) -> Any:
    def make() -> MainWindow:
        session = small_session()
        made = MainWindow(session, Controller(session), preferences)
        qtbot.addWidget(made)
        made.show()
        made.finish()
        return made

    return make


@pytest.fixture
def window(make_window: Any) -> Iterator[MainWindow]:
    made = make_window()
    yield made
    made.close()


def add(window: MainWindow, server: TileServer, mode: str) -> Any:
    """Add an address of the server; return it as the menu offers it."""
    choices = window.basemap_tools.basemaps.choices
    stack, _ = choices.add_address(
        f"试验{mode}", server.address(mode), datum="WGS84", geographic=False, attribution="试验来源"
    )
    return next(choice for choice in choices.all() if choice.id == stack.id)


def go(qtbot: Any, window: MainWindow, choice: Any) -> None:
    """Go online and show a base map at 1:20,000."""
    window.basemap_tools.set_offline(False)
    window.canvas.show_view(replace(window.canvas.view, center=EMPTY_GROUND, scale=20_000))
    pick(qtbot, window, choice)


def pick(qtbot: Any, window: MainWindow, choice: Any) -> None:
    window.basemap_tools.pick(choice)
    qtbot.waitUntil(lambda: window.basemap_tools.basemaps.choice is not None, timeout=5_000)


def on_map(window: MainWindow) -> QImage:
    window.canvas.finish()
    return window.canvas.grab().toImage()


def shows(window: MainWindow, color: str) -> bool:
    """Return whether the middle of the map has a color, within rounding."""
    image = on_map(window)
    found = image.pixelColor(image.width() // 2, image.height() // 2)
    wanted = QColor(color)
    parts = zip(found.getRgb()[:3], wanted.getRgb()[:3], strict=True)  # type: ignore[index]
    return all(abs(a - b) <= 2 for a, b in parts)
