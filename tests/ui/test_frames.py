from dataclasses import replace
from threading import Event

import pytest

from jianxi_gis.model.mapview import MapView
from jianxi_gis.ui import frames
from jianxi_gis.ui.frames import Frames

VIEW = MapView((0.0, 0.0), 10_000.0, 40, 30, 96.0)


@pytest.fixture
def drawer(qapp):
    made = Frames()
    made.seen = []
    made.drawn.connect(lambda image, view: made.seen.append((image.width(), view.scale)))
    yield made
    made.finish()


def test_a_quick_picture_is_there_at_once_in_device_pixels(drawer) -> None:
    drawer.request(VIEW, 2.0)
    assert drawer.seen == [(80, 10_000.0)]


def test_while_a_slow_picture_is_drawn_only_the_newest_wish_is_kept(
    qtbot, drawer, monkeypatch
) -> None:
    go = Event()
    real = frames.draw

    def slow(view):
        go.wait(5)
        return real(view)

    monkeypatch.setattr(frames, "draw", slow)
    drawer._seconds = 1.0  # the last picture was slow
    for scale in (1000.0, 2000.0, 3000.0):
        drawer.request(replace(VIEW, scale=scale), 1.0)
    assert drawer.seen == []
    go.set()
    qtbot.waitUntil(lambda: len(drawer.seen) == 2)
    assert [scale for _, scale in drawer.seen] == [1000.0, 3000.0]
