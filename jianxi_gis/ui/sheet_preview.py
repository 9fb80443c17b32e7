"""The sheet as it will be printed, drawn in a worker while the user still chooses."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from jianxi_gis.errors import GisError
from jianxi_gis.model.sheet import SheetContent
from jianxi_gis.render.sheet import sheet_picture
from jianxi_gis.ui.extents import Box
from jianxi_gis.ui.jobs import Job
from jianxi_gis.ui.theme import current_colors

_WAIT_MS = 200
"""After the last change, so that typing draws once."""
_LONG_PX = 1700
_LEAST_DPI = 72


class SheetPreview(QWidget):
    """Shows: a small picture of the sheet asked for last; words where it cannot be drawn.

    Emits: ``drawn(box)``, the ground on the sheet's map, metres (EPSG:4546).
    """

    drawn = Signal(object)

    def __init__(self, make: Callable[[], SheetContent], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self._pool = ThreadPoolExecutor(1, "preview")
        self._job: Job | None = None
        self._stale = False
        self.image = QImage()
        self.words = self.tr("正在画预览…")
        self._timer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._timer.timeout.connect(self._draw)
        self.setMinimumSize(280, 240)
        self.setAccessibleName(self.tr("图纸预览"))

    def ask(self) -> None:
        """Have the sheet drawn again soon."""
        self._timer.start()

    def close_down(self) -> None:
        """Draw no more; what is being drawn is dropped."""
        self._timer.stop()
        self._stale = False
        self._pool.shutdown(wait=True)

    def sizeHint(self) -> QSize:
        """Return room for a sheet lying beside its form."""
        return QSize(760, 560)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the sheet on a desk, or the words."""
        colors = current_colors()
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(colors.track))
        if not self.image.isNull():
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            size = QSize(self.image.size()).scaled(
                self.size() - QSize(24, 24), Qt.AspectRatioMode.KeepAspectRatio
            )
            left, top = (self.width() - size.width()) / 2, (self.height() - size.height()) / 2
            ratio = self.devicePixelRatioF()
            small = self.image.scaled(
                size * ratio,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            place = QRectF(QPointF(left, top), size.toSizeF())
            painter.drawImage(place, small)
        if self.words:
            painter.setPen(QColor(colors.text))
            box = QRectF(self.rect()).adjusted(24, 24, -24, -24)
            if not self.image.isNull():
                box.setHeight(40)
                painter.fillRect(box, QColor(colors.panel))
            painter.drawText(
                box, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap.value, self.words
            )

    def _draw(self) -> None:
        if self._job is not None:
            self._stale = True  # the newest wish is drawn when this is done
            return
        content = self._make()
        self._job = Job(lambda report: sheet_picture(content, _LONG_PX, _LEAST_DPI), self)
        self._job.finished.connect(self._on_drawn)
        self._job.failed.connect(self._on_failed)
        self._job.start(self._pool)

    def _on_drawn(self, answer: tuple[QImage, Box]) -> None:
        self.image, box = answer
        self._done("")
        self.drawn.emit(box)

    def _on_failed(self, error: Exception) -> None:
        self._done(str(error))
        if not isinstance(error, GisError):
            raise error  # a bug: whoever started the window says so

    def _done(self, words: str) -> None:
        self.words = words
        self._job = None
        self.update()
        if self._stale:
            self._stale = False
            self._draw()
