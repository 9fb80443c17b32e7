"""A canvas over five projects, and a hand that draws on it."""

import pytest
from PySide6.QtCore import QPoint, Qt

from jianxi_gis.ui.canvas import Canvas


@pytest.fixture
def canvas(qtbot, session, controller):
    made = Canvas(session, controller)
    qtbot.addWidget(made)
    made.resize(800, 600)
    made.show()
    made.show_projects()
    made.finish()
    return made


class Hand:
    """Moves and clicks at pixels or ground points of a canvas."""

    def __init__(self, qtbot, canvas: Canvas) -> None:
        self._qtbot = qtbot
        self._canvas = canvas

    def pixel(self, xy: tuple[float, float]) -> QPoint:
        x, y = self._canvas.view.to_px(*xy)
        return QPoint(round(x), round(y))

    def move(self, where: QPoint) -> None:
        self._qtbot.mouseMove(self._canvas, where)

    def click(self, where: QPoint, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        self.move(where)
        self._qtbot.mouseClick(self._canvas, Qt.MouseButton.LeftButton, modifiers, where)

    def click_at(self, *points: tuple[float, float]) -> None:
        for xy in points:
            self.click(self.pixel(xy))

    def drag(self, start: QPoint, end: QPoint, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        left = Qt.MouseButton.LeftButton
        self._qtbot.mousePress(self._canvas, left, modifiers, start)
        self.move((start + end) / 2)
        self.move(end)
        self._qtbot.mouseRelease(self._canvas, left, modifiers, end)

    def key(self, key: Qt.Key, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
        self._qtbot.keyClick(self._canvas, key, modifiers)


@pytest.fixture
def hand(qtbot, canvas) -> Hand:
    return Hand(qtbot, canvas)


@pytest.fixture
def overlay(canvas):
    """Return a function: the picture of what lies over the map alone, as bytes."""
    from PySide6.QtGui import QImage, QPainter

    def painted() -> bytes:
        image = QImage(canvas.width(), canvas.height(), QImage.Format.Format_ARGB32_Premultiplied)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        canvas.tool.paint_overlay(painter)
        painter.end()
        return bytes(image.constBits())

    return painted
