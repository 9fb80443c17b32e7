from dataclasses import replace
from threading import Event

import pytest
from factories import five_projects, project_layer

from jianxi_gis.model.mapview import MapView
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
    real = drawer._pictures.draw

    def slow(view):
        go.wait(5)
        return real(view)

    monkeypatch.setattr(drawer._pictures, "draw", slow)
    drawer._seconds = 1.0  # the last picture was slow
    for scale in (1000.0, 2000.0, 3000.0):
        drawer.request(replace(VIEW, scale=scale), 1.0)
    assert drawer.seen == []
    go.set()
    qtbot.waitUntil(lambda: len(drawer.seen) == 2)
    assert [scale for _, scale in drawer.seen] == [1000.0, 3000.0]


def test_a_picture_overtaken_by_a_newer_one_is_not_shown_after_it(
    qtbot, qapp, drawer, monkeypatch
) -> None:
    drawer._seconds = 1.0
    drawer.request(VIEW, 1.0)
    drawer.request(replace(VIEW, scale=5000.0), 1.0)
    drawer.finish()  # the answer of the worker still waits in the event loop
    qapp.processEvents()
    assert drawer.seen == [(40, 5000.0)]


def test_an_error_while_drawing_is_told_and_the_next_picture_is_drawn(
    qtbot, drawer, monkeypatch
) -> None:
    drawer._seconds = 1.0
    monkeypatch.setattr(drawer._pictures, "draw", lambda view: 1 // 0)
    with qtbot.captureExceptions() as caught:
        drawer.request(VIEW, 1.0)
        qtbot.waitUntil(lambda: len(caught) == 1)
    assert caught[0][0] is ZeroDivisionError
    monkeypatch.undo()
    drawer.request(VIEW, 1.0)
    qtbot.waitUntil(lambda: drawer.seen == [(40, 10_000.0)])


def test_a_picture_of_other_features_is_judged_by_the_last_such_picture(drawer) -> None:
    few, many = (project_layer(five_projects()[:count]) for count in (1, 3))
    drawer.request(replace(VIEW, layers=(few,)), 1.0)
    drawer._fresh_s = 0.010  # as one feature took; moving the map since then was quicker
    drawer._seconds = 0.001
    assert drawer._expected(replace(VIEW, layers=(few,), scale=5000.0)) == 0.001
    assert drawer._expected(replace(VIEW, layers=(many,))) == pytest.approx(0.030)
