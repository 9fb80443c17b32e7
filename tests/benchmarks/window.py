"""How long the window is held while it draws the city: a heart beats in its event loop.

Answers ``{"gui_wait_max_ms": , "gui_wait_first_ms": , "accelerated": }``: the longest pause
between two beats over redraws of the whole city, the longest while it is drawn for the first time,
and whether Qt could be called without the interpreter's lock.
"""

import json
import os
import sys
from collections.abc import Callable
from dataclasses import replace
from time import perf_counter
from unittest.mock import create_autospec

import city
import ours
import work
from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication

from jianxi_gis.controller import Controller
from jianxi_gis.model.session import Session
from jianxi_gis.render.acceleration import draw_path_call
from jianxi_gis.ui.canvas import Canvas
from jianxi_gis.ui.frames import Frames

ROUNDS = 8
REST_S = 0.05
"""Beats before and after a picture: what comes of it is counted, too."""


class Heart:
    """Beats as often as the event loop lets it."""

    def __init__(self) -> None:
        self._loop = QEventLoop()
        self._last = self._longest = self._until = 0.0
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._beat)

    def longest_during(self, deed: Callable[[], None], frames: Frames) -> float:
        """Return the longest pause, milliseconds, from a deed until its picture is shown."""
        self._longest, self._until = 0.0, float("inf")
        self._last = perf_counter()
        shown = frames.drawn.connect(self._on_drawn)
        self._timer.start()
        deed()
        self._loop.exec()
        self._timer.stop()
        frames.drawn.disconnect(shown)
        return self._longest * 1000

    def _on_drawn(self) -> None:
        self._until = perf_counter() + REST_S

    def _beat(self) -> None:
        now = perf_counter()
        self._longest = max(self._longest, now - self._last)
        self._last = now
        if now > self._until:
            self._loop.quit()


def main() -> None:
    """Measure and answer."""
    application = QApplication([])
    layers = ours.Map(city.city()).view(work.CITY, work.frames("whole")[0]).layers
    session = Session()
    session.update(layers=layers)
    canvas = Canvas(session, create_autospec(Controller, instance=True))
    canvas.resize(work.WIDTH_PX, work.HEIGHT_PX)
    frames = canvas.findChild(Frames)
    heart = Heart()
    x, y, width = work.frames("whole")[0]
    height = width * work.HEIGHT_PX / work.WIDTH_PX
    box = (x - width / 2, y - height / 2, x + width / 2, y + height / 2)

    canvas.show_box(box, 0.0)
    first = heart.longest_during(canvas.show, frames)

    def redraw() -> None:
        session.update(layers=tuple(replace(layer) for layer in session.state.layers))

    pauses = [heart.longest_during(redraw, frames) for _ in range(ROUNDS)]
    print(f"pauses {[round(pause, 1) for pause in pauses]}", file=sys.stderr)
    answer = {
        "gui_wait_max_ms": round(max(pauses), 1),
        "gui_wait_first_ms": round(first, 1),
        "accelerated": draw_path_call() is not None,
    }
    print(json.dumps(answer), flush=True)
    canvas.close()
    del application
    os._exit(0)


if __name__ == "__main__":
    main()
