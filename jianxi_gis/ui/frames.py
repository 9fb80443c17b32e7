"""Pictures of the map: at once where that is quick, else in a worker; only the newest counts."""

from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass, replace
from functools import partial
from time import perf_counter

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QImage

from jianxi_gis.geo.columns import Columns
from jianxi_gis.model.mapview import MapView
from jianxi_gis.render.picture import Pictures
from jianxi_gis.render.stripes import is_large
from jianxi_gis.ui.amounts import amount
from jianxi_gis.ui.relay import relay

QUICK_S = 0.016
"""A picture that takes no longer than this is drawn at once: nobody sees a frame dropped."""


def in_device_pixels(view: MapView, device_pixel_ratio: float) -> MapView:
    """Return a view given in logical pixels in those of the screen, in the window's language."""
    return replace(
        view,
        width_px=max(1, round(view.width_px * device_pixel_ratio)),
        height_px=max(1, round(view.height_px * device_pixel_ratio)),
        dpi=view.dpi * device_pixel_ratio,
        covered=tuple(
            (left * device_pixel_ratio, top * device_pixel_ratio,
             right * device_pixel_ratio, bottom * device_pixel_ratio)
            for left, top, right, bottom in view.covered
        ),
        money=amount,
    )  # fmt: skip


class Frames(QObject):
    """Draws the views it is asked for, one at a time; views asked for meanwhile are skipped.

    Emits: ``drawn(image, view)``, the view in device pixels.
    """

    drawn = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, "frames")
        self._work: Future[None] | None = None
        self._relay = relay()
        self._drawing: MapView | None = None
        self._waiting: MapView | None = None
        self._seconds = 0.0
        self._fresh_s = 0.0
        self._count = 0
        self._from: tuple[Columns, ...] = ()
        self._pictures = Pictures()

    def request(self, view: MapView, device_pixel_ratio: float) -> None:
        """Ask for the picture of a view given in logical pixels."""
        device = in_device_pixels(view, device_pixel_ratio)
        if self._drawing is not None:
            self._waiting = device
        elif self._expected(device) <= QUICK_S and not is_large(device):
            self._show(self._timed(device))
        else:
            self._start(device)

    def finish(self) -> None:
        """Wait for the picture that is being drawn and draw the one asked for last."""
        if self._work is not None:
            self._work.result()
        newest = self._waiting or self._drawing
        self._drawing = self._waiting = None
        if newest is not None:
            self._show(self._timed(newest))

    def _expected(self, view: MapView) -> float:
        """Return how long a picture may take, in seconds, going by the last of its sort.

        One of other features than the last takes longer: nothing is made ready for them.
        """
        fresh = self._fresh_count(view)
        return self._fresh_s * max(1.0, fresh / max(self._count, 1)) if fresh else self._seconds

    def _fresh_count(self, view: MapView) -> int:
        """Return the number of features in a view that were not in the last picture."""
        return sum(len(one) for one in _drawn_from(view) if one not in self._from)

    def _start(self, view: MapView) -> None:
        self._drawing = view
        self._work = self._pool.submit(self._work_on, view)

    def _work_on(self, view: MapView) -> None:
        """Draw in the pool."""
        try:
            picture = self._timed(view)
        except Exception as error:  # told on the GUI thread
            self._relay.send(self, partial(self._on_failed, error))
        else:
            self._relay.send(self, partial(self._on_finished, picture))

    def _on_finished(self, picture: "_Picture") -> None:
        if picture.view is not self._drawing:
            return  # a newer one is there already
        self._drawing = None
        self._show(picture)
        if self._waiting is not None:
            view, self._waiting = self._waiting, None
            self._start(view)

    def _on_failed(self, error: Exception) -> None:
        self._drawing = None
        raise error  # a bug: whoever started the window says so

    def _show(self, picture: "_Picture") -> None:
        self._seconds = picture.seconds
        if fresh := self._fresh_count(picture.view):
            self._fresh_s, self._count = picture.seconds, fresh
        self._from = _drawn_from(picture.view)
        self.drawn.emit(picture.image, picture.view)

    def _timed(self, view: MapView) -> "_Picture":
        start = perf_counter()
        image = self._pictures.draw(view)
        return _Picture(image, view, perf_counter() - start)


@dataclass(frozen=True, slots=True, eq=False)
class _Picture:
    image: QImage
    view: MapView
    seconds: float


def _drawn_from(view: MapView) -> tuple[Columns, ...]:
    return tuple(layer.columns for layer in view.layers if layer.visible)
