"""Pictures of the map: at once where that is quick, else in a worker; only the newest counts."""

from dataclasses import replace
from time import perf_counter

from PySide6.QtCore import QObject, QThreadPool, Signal
from PySide6.QtGui import QImage, QPainter

from jianxi_gis.model.mapview import MapView
from jianxi_gis.render.paint import paint
from jianxi_gis.ui.jobs import Job

QUICK_S = 0.016
"""A picture that takes no longer than this is drawn at once: nobody sees a frame dropped."""


def draw(view: MapView) -> QImage:
    """Return the picture of a view, in its own pixels."""
    image = QImage(view.width_px, view.height_px, QImage.Format.Format_ARGB32_Premultiplied)
    painter = QPainter(image)
    paint(view, painter)
    painter.end()
    return image


class Frames(QObject):
    """Draws the views it is asked for, one at a time; views asked for meanwhile are skipped.

    Emits: ``drawn(image, view)``, the view in device pixels.
    """

    drawn = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._job: Job | None = None
        self._waiting: MapView | None = None
        self._seconds = 0.0

    def request(self, view: MapView, device_pixel_ratio: float) -> None:
        """Ask for the picture of a view given in logical pixels."""
        device = replace(
            view,
            width_px=max(1, round(view.width_px * device_pixel_ratio)),
            height_px=max(1, round(view.height_px * device_pixel_ratio)),
            dpi=view.dpi * device_pixel_ratio,
        )
        if self._job is not None:
            self._waiting = device
        elif self._seconds <= QUICK_S:
            self._answer(_timed(device))
        else:
            self._start(device)

    def finish(self) -> None:
        """Wait for the picture that is being drawn and draw the one asked for last."""
        self._pool.waitForDone()
        self._job = None
        if self._waiting is not None:
            view, self._waiting = self._waiting, None
            self._answer(_timed(view))

    def _start(self, view: MapView) -> None:
        self._job = Job(lambda _: _timed(view), self)
        self._job.finished.connect(self._on_job_finished)
        self._job.start(self._pool)

    def _on_job_finished(self, answer: tuple[QImage, MapView, float]) -> None:
        if self.sender() is self._job:
            self._job = None
        self._answer(answer)
        if self._job is None and self._waiting is not None:
            view, self._waiting = self._waiting, None
            self._start(view)

    def _answer(self, answer: tuple[QImage, MapView, float]) -> None:
        image, view, self._seconds = answer
        self.drawn.emit(image, view)


def _timed(view: MapView) -> tuple[QImage, MapView, float]:
    start = perf_counter()
    image = draw(view)
    return image, view, perf_counter() - start
