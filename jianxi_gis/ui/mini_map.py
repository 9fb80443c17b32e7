"""A small map of where one project lies, drawn in a worker: choosing a project waits for none."""

from concurrent.futures import ThreadPoolExecutor
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.model.project import Project
from jianxi_gis.render.paint import PAPER
from jianxi_gis.render.place_map import place_image, place_view
from jianxi_gis.ui.frames import in_device_pixels
from jianxi_gis.ui.jobs import Job
from jianxi_gis.ui.theme import current_colors

_HEIGHT_PX = 150
_DPI = 96.0
_WAIT_MS = 120
"""A project that is only passed on the way to another is not drawn."""
_pool = ThreadPoolExecutor(1, "mini map")


class MiniMap(QWidget):
    """Shows: surroundings, place and circle of doubt of a project. Emits: ``clicked()``."""

    clicked = Signal()

    def __init__(
        self, project: Project, layers: tuple[MapLayer, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._project = project
        self._layers = layers
        self._view: MapView | None = None
        self.image = QImage()
        self.setAccessibleName(self.tr("位置小图"))
        self.setToolTip(self.tr("虚线圆是位置误差；单击在大图上放大"))
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self.draw)
        self._timer.start()

    def sizeHint(self) -> QSize:
        """Return a strip as wide as the card."""
        return QSize(280, _HEIGHT_PX)

    def draw(self) -> None:
        """Have the picture drawn at the present size, unless that is done or under way."""
        ratio = self.devicePixelRatioF()
        view = place_view(self._project, self._layers, self.width(), self.height(), _DPI)
        if view is None:
            return
        view = in_device_pixels(view, ratio)
        last = self._view
        if last is not None and (last.width_px, last.dpi) == (view.width_px, view.dpi):
            return
        self._view = view
        project = self._project
        job = Job(lambda _: place_image(project, view), self)
        job.finished.connect(partial(self._show, view))
        job.start(_pool)

    def _show(self, view: MapView, image: QImage) -> None:
        if view is self._view:
            self.image = image
            self.update()

    def resizeEvent(self, event: object) -> None:
        """Have it drawn again soon."""
        self._timer.start()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Ask for the place on the large map."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.pos()):
            self.clicked.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for it by keyboard."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.clicked.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture; until it is there, paper."""
        colors = current_colors()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(PAPER))
        if not self.image.isNull():
            painter.drawImage(self.rect(), self.image)
        painter.setPen(QColor(colors.accent if self.hasFocus() else colors.border))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()
