"""The map in motion: the wheel turns it smoothly in steps, a flick lets it run out."""

from collections import deque
from dataclasses import replace
from time import perf_counter
from typing import Protocol

from PySide6.QtCore import QEasingCurve, QObject, QPointF, QVariantAnimation
from PySide6.QtGui import QWheelEvent

from jianxi_gis.model.mapview import MapView

ZOOM_MS, FLICK_MS = 170, 420
NOTCHES_PER_OCTAVE = 2
"""Notches of a wheel that double the scale."""
_PIXELS_PER_OCTAVE = 240.0
"""Of a trackpad, whose deltas are pixels."""
_HISTORY_S = 0.09
_LEAST_S = 0.03
"""A shorter drag is no flick but a twitch."""
_LEAST_PX_S = 350.0
_MOST_PX_S = 2600.0
_RUN_S = 0.14
"""A flick runs on as far as the hand would have gone in this time."""


class Moved(Protocol):
    """What moves: the map."""

    @property
    def view(self) -> MapView:
        """Return the view on the screen."""

    def glide(self, view: MapView, *, last: bool) -> None:
        """Show a view on the way to another, ``last`` when it is that one."""

    def bounded(self, scale: float) -> float:
        """Return a scale denominator within what the map shows."""


class Motion(QObject):
    """Moves a map over some hundred milliseconds; anything else the hand does stops it."""

    def __init__(self, moved: Moved, parent: QObject) -> None:
        super().__init__(parent)
        self._moved = moved
        self._run = QVariantAnimation(self)
        self._run.setStartValue(0.0)
        self._run.setEndValue(1.0)
        self._run.setEasingCurve(QEasingCurve.Type.OutCubic)
        self._run.valueChanged.connect(self._on_share_changed)
        self._from = self._to = moved.view
        self._about: QPointF | None = None
        self._hand: deque[tuple[float, QPointF]] = deque()

    @property
    def running(self) -> bool:
        """Return True while the map moves by itself."""
        return self._run.state() is QVariantAnimation.State.Running

    def stop(self) -> None:
        """Stop where the map is."""
        if self.running:
            self._run.stop()
            self._moved.glide(self._moved.view, last=True)

    def finish(self) -> None:
        """Go to the end at once."""
        if self.running:
            self._run.stop()
            self._moved.glide(self._to, last=True)

    def wheel(self, event: QWheelEvent) -> None:
        """Zoom about the cursor: in steps for a wheel, at once for a trackpad."""
        about = event.position()
        pixels = event.pixelDelta().y()
        if pixels:
            self.stop()
            self._from = self._moved.view
            self._moved.glide(self._zoomed(2.0 ** (-pixels / _PIXELS_PER_OCTAVE), about), last=True)
            return
        wanted = self._to.scale if self.running and self._about else self._moved.view.scale
        self._run.stop()
        factor = 2.0 ** (-event.angleDelta().y() / 120 / NOTCHES_PER_OCTAVE)
        self._from = self._moved.view
        self._about = about
        self._to = self._zoomed(wanted * factor / self._from.scale, about)
        self._start(ZOOM_MS)

    def follow(self, at: QPointF) -> None:
        """Note where the hand is while it drags the map."""
        now = perf_counter()
        self._hand.append((now, at))
        while now - self._hand[0][0] > _HISTORY_S:
            self._hand.popleft()

    def release(self, at: QPointF) -> None:
        """Let the map run on if it was let go of while it moved."""
        self.follow(at)
        then, start = self._hand[0]
        seconds = self._hand[-1][0] - then
        self._hand.clear()
        way = at - start
        speed = (way.x() ** 2 + way.y() ** 2) ** 0.5 / seconds if seconds > _LEAST_S else 0.0
        if speed < _LEAST_PX_S:
            return
        run = way * (min(speed, _MOST_PX_S) / speed / seconds * _RUN_S)
        self._from, self._about = self._moved.view, None
        self._to = self._from.moved(run.x(), run.y())
        self._start(FLICK_MS)

    def _start(self, milliseconds: int) -> None:
        self._run.setDuration(milliseconds)
        self._run.start()

    def _zoomed(self, factor: float, about: QPointF) -> MapView:
        scale = self._moved.bounded(self._from.scale * factor)
        return self._from.zoomed(scale / self._from.scale, about.x(), about.y())

    def _on_share_changed(self, share: float) -> None:
        if share >= 1.0:
            self._moved.glide(self._to, last=True)
        elif self._about is not None:
            self._moved.glide(
                self._zoomed((self._to.scale / self._from.scale) ** share, self._about), last=False
            )
        else:
            (x, y), (to_x, to_y) = self._from.center, self._to.center
            center = x + (to_x - x) * share, y + (to_y - y) * share
            self._moved.glide(replace(self._from, center=center), last=False)
