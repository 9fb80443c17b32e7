"""What bad servers do to the loader: nothing."""

import sys
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer

from jianxi_gis.basemap import worker
from jianxi_gis.basemap.cache import TileCache
from jianxi_gis.basemap.keys import ApiKey, KeyStore
from jianxi_gis.basemap.loader import TileLoader
from jianxi_gis.basemap.place import tiles_for
from jianxi_gis.basemap.providers import own_source
from jianxi_gis.basemap.source import Stack
from jianxi_gis.errors import BasemapError
from jianxi_gis.geo.online.proxy import Proxy

from .conftest import QUICK, VIEW, TileServer

pytestmark = pytest.mark.qt

BAD = {
    "hangs": "没有回应",
    "trickles": "没有回应",
    "endless": "太大",
    "tofile": "转到别处",
    "elsewhere": "转到别处",
    "circle": "转到别处",
    "html": "不是图片",
    "htmlaspng": "不完整",
    "forbidden": "密钥类型不符",
    "teapot": "拒绝了这个客户端",
    "busy": "配额",
    "truncated": "不完整",
    "broken": "中途断开",
    "huge": "不完整",
}


def _files(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file()]


def test_a_good_tile_is_shown_and_kept(
    qtbot: Any, server: TileServer, loader: TileLoader, tmp_path: Path
) -> None:
    stack = server.stack("good")
    wanted = tiles_for(VIEW, stack.sources[0])
    loader.want(VIEW, stack)
    qtbot.waitUntil(lambda: all(loader.image(tile) for tile in wanted), timeout=10_000)
    assert len(_files(tmp_path)) == len(wanted)


@pytest.mark.parametrize("mode", BAD)
def test_a_bad_server_gets_words_and_no_place_in_the_cache(
    qtbot: Any, server: TileServer, loader: TileLoader, tmp_path: Path, mode: str
) -> None:
    with qtbot.waitSignal(loader.failed, timeout=15_000) as caught:
        loader.want(VIEW, server.stack(mode))
    problem = caught.args[1]
    assert isinstance(problem, BasemapError)
    assert BAD[mode] in problem.what
    assert "127.0.0.1" not in str(problem)
    assert "abcdef0123456789" not in str(problem)
    assert _files(tmp_path) == []


@pytest.mark.parametrize("mode", ["hangs", "trickles"])
def test_the_window_goes_on_while_a_server_keeps_it_waiting(
    qtbot: Any, server: TileServer, loader: TileLoader, mode: str
) -> None:
    ticks = []
    timer = QTimer()
    timer.timeout.connect(lambda: ticks.append(1))
    timer.start(10)
    with qtbot.waitSignal(loader.failed, timeout=15_000):
        loader.want(VIEW, server.stack(mode))
    assert len(ticks) > 8  # at least 400 ms went by: a tick every 50 ms


def test_an_endless_answer_is_broken_off_early(
    qtbot: Any, server: TileServer, loader: TileLoader
) -> None:
    with qtbot.waitSignal(loader.failed, timeout=15_000):
        loader.want(VIEW, server.stack("endless"))
    loader.close()
    assert server.sent_bytes < 100_000_000  # most of it lies in the buffers of the system


def test_a_refusal_is_not_asked_again_and_again(
    qtbot: Any, server: TileServer, loader: TileLoader
) -> None:
    stack = server.stack("forbidden")
    with qtbot.waitSignal(loader.failed, timeout=15_000):
        loader.want(VIEW, stack)
    loader.want(VIEW.moved(900, 0), stack)
    qtbot.wait(200)
    assert len(server.asked) <= QUICK.per_host


def test_retry_asks_a_refusing_server_again(
    qtbot: Any, server: TileServer, loader: TileLoader
) -> None:
    stack = server.stack("forbidden")
    with qtbot.waitSignal(loader.failed, timeout=15_000):
        loader.want(VIEW, stack)
    before = len(server.asked)
    loader.retry()
    loader.want(VIEW, stack)
    qtbot.waitUntil(lambda: len(server.asked) > before, timeout=10_000)


def test_a_tile_that_fails_once_comes_at_the_second_try(
    qtbot: Any, server: TileServer, loader: TileLoader
) -> None:
    stack = server.stack("once")
    wanted = tiles_for(VIEW, stack.sources[0])
    loader.want(VIEW, stack)
    qtbot.waitUntil(lambda: all(loader.image(tile) for tile in wanted), timeout=10_000)


def test_a_redirect_on_the_same_host_is_followed(
    qtbot: Any, server: TileServer, loader: TileLoader
) -> None:
    with qtbot.waitSignal(loader.tile_ready, timeout=10_000):
        loader.want(VIEW, server.stack("moved"))


def test_a_server_is_never_asked_for_more_than_six_tiles_at_a_time(
    server: TileServer, loader: TileLoader
) -> None:
    fetched = loader.fetch_all(VIEW, server.stack("slowly"))
    assert fetched is not None
    assert fetched.missing == 0
    assert server.most_running <= 6


def test_a_missing_tile_is_a_hole_and_no_failure(server: TileServer, loader: TileLoader) -> None:
    fetched = loader.fetch_all(VIEW, server.stack("absent"))
    assert fetched is not None
    assert fetched.images == {}
    assert fetched.missing == len(server.asked)
    assert fetched.problem is None


def test_offline_mode_opens_no_socket_and_shows_what_is_kept(
    qtbot: Any,
    server: TileServer,
    loader: TileLoader,
    tile_cache: TileCache,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stack = server.stack("good")
    online = loader.fetch_all(VIEW, stack)
    assert online is not None
    asked = len(server.asked)

    def fail(*args: Any) -> None:
        raise AssertionError("离线时打开了网络")

    monkeypatch.setattr(worker, "QNetworkAccessManager", fail)
    loader.set_offline(True)
    kept = loader.fetch_all(VIEW, stack)
    beside = loader.fetch_all(VIEW.moved(3000, 0), stack)
    second = TileLoader(tile_cache, offline=True, limits=QUICK)
    try:
        third = second.fetch_all(VIEW, stack)
        fourth = second.fetch_all(VIEW.moved(3000, 0), stack)
    finally:
        second.close()
    assert kept is not None
    assert third is not None
    assert kept.missing == third.missing == 0
    assert beside is not None
    assert fourth is not None
    assert beside.images == fourth.images == {}
    assert len(server.asked) == asked


def test_offline_mode_does_not_test_keys(
    qtbot: Any, server: TileServer, loader: TileLoader
) -> None:
    loader.set_offline(True)
    with qtbot.waitSignal(loader.tried, timeout=10_000) as caught:
        loader.try_source(server.source("good"), ApiKey("goodkey123"))
    assert not caught.args[0].ok
    assert "离线" in caught.args[0].words
    assert server.asked == []


def test_switching_offline_breaks_running_downloads_off(
    server: TileServer, loader: TileLoader
) -> None:
    def progress(done: int, total: int, words: str) -> bool:
        if server.asked:
            loader.set_offline(True)
        return True

    fetched = loader.fetch_all(VIEW, server.stack("hangs"), progress)
    assert fetched is not None
    assert fetched.images == {}
    assert len(server.asked) <= QUICK.per_host


def test_a_sheet_can_be_cancelled(server: TileServer, loader: TileLoader) -> None:
    asked = []

    def progress(done: int, total: int, words: str) -> bool:
        asked.append(total)
        return len(asked) < 3

    assert loader.fetch_all(VIEW, server.stack("hangs"), progress) is None
    assert len(asked) == 3


def test_a_sheet_of_more_than_600_tiles_is_refused(server: TileServer, loader: TileLoader) -> None:
    wall = VIEW.__class__(VIEW.center, 5_000, 14_000, 9_900, 300)
    source = server.source("good")
    other = server.source("slowly")
    with pytest.raises(BasemapError, match="600"):
        loader.fetch_all(wall, Stack("both", "两层", (source, other)))
    assert server.asked == []


def test_the_tiles_of_a_view_left_behind_are_dropped(
    qtbot: Any, server: TileServer, loader: TileLoader
) -> None:
    loader.want(VIEW, server.stack("hangs"))
    qtbot.waitUntil(lambda: bool(server.asked), timeout=10_000)
    loader.want(VIEW, None)
    qtbot.wait(600)
    assert len(server.asked) <= QUICK.per_host


def test_a_server_key_used_as_a_browser_key_is_recognised(
    qtbot: Any, server: TileServer, loader: TileLoader
) -> None:
    source, key = own_source("试验", server.address("serverkey") + "?tk=goodkey123")
    with qtbot.waitSignal(loader.tried, timeout=10_000) as caught:
        loader.try_source(source, ApiKey(key, "browser"))
    verdict = caught.args[0]
    assert verdict.ok
    assert verdict.key.kind == "server"
    assert "服务端" in verdict.words


def test_a_wrong_key_gets_words_without_the_key(
    qtbot: Any, server: TileServer, loader: TileLoader
) -> None:
    source, _ = own_source("试验", server.address("serverkey") + "?tk=wrongkey99")
    with qtbot.waitSignal(loader.tried, timeout=10_000) as caught:
        loader.try_source(source, ApiKey("wrongkey99", "server"))
    verdict = caught.args[0]
    assert not verdict.ok
    assert "密钥类型不符" in verdict.words
    assert "wrongkey99" not in f"{verdict} {verdict.words}"


def test_a_source_without_its_key_says_so_and_asks_nobody(
    qtbot: Any, server: TileServer, loader: TileLoader
) -> None:
    source, _ = own_source("试验", server.address("serverkey") + "?tk=goodkey123")
    with qtbot.waitSignal(loader.failed, timeout=10_000) as caught:
        loader.want(VIEW, Stack("own", "试验", (source,)))
    assert "还没有填写密钥" in caught.args[1].what
    assert server.asked == []


def test_the_key_is_sent_and_kept_out_of_cache_and_words(
    server: TileServer, tile_cache: TileCache, tmp_path: Path, qapp: Any, keys: KeyStore
) -> None:
    source, key = own_source("试验", server.address("serverkey") + "?tk=goodkey123")
    keys.save(source.key_service, ApiKey(key, "server"))
    loader = TileLoader(tile_cache, keys, limits=QUICK)
    try:
        fetched = loader.fetch_all(VIEW, Stack("own", "试验", (source,)))
    finally:
        loader.close()
    assert fetched is not None
    assert fetched.missing == 0
    assert all("tk=goodkey123" in path for path, _ in server.asked)
    assert _files(tmp_path)
    for file in _files(tmp_path):
        assert "goodkey123" not in str(file)
        assert b"goodkey123" not in file.read_bytes()
    assert "goodkey123" not in repr(source)


def test_a_plain_source_hears_the_plain_name_of_the_program(
    server: TileServer, loader: TileLoader
) -> None:
    loader.fetch_all(VIEW, server.stack("good"))
    names = {headers["User-Agent"] for _, headers in server.asked}
    assert len(names) == 1
    assert names.pop().startswith("jianxi_gis/")
    assert not any("Cookie" in headers for _, headers in server.asked)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere the system keeps it in its settings")
def test_the_proxy_of_the_system_is_used(
    server: TileServer, loader: TileLoader, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{server.server_port}")
    source, _ = own_source("试验", "http://tiles.invalid/{z}/{x}/{y}.png")
    fetched = loader.fetch_all(VIEW, Stack("own", "试验", (source,)))
    assert fetched is not None
    assert fetched.missing == 0
    assert all(path.startswith("http://tiles.invalid/") for path, _ in server.asked)


def test_a_proxy_that_is_named_is_used_until_another_way_is_chosen(
    qtbot: Any, server: TileServer, loader: TileLoader
) -> None:
    far, _ = own_source("远处", "http://nowhere.invalid/a/{z}/{x}/{y}.png")
    stack = Stack(far.id, far.title, (far,))
    loader.set_proxy(Proxy("127.0.0.1", server.server_port))
    wanted = tiles_for(VIEW, far)
    loader.want(VIEW, stack)
    qtbot.waitUntil(lambda: all(loader.image(tile) for tile in wanted), timeout=10_000)
    assert all(path.startswith("http://nowhere.invalid/") for path, _ in server.asked)
    loader.set_proxy(Proxy(direct=True))
    asked = len(server.asked)
    near = server.stack("good")
    loader.want(VIEW, near)
    there = tiles_for(VIEW, near.sources[0])
    qtbot.waitUntil(lambda: all(loader.image(tile) for tile in there), timeout=10_000)
    assert all(path.startswith("/good/") for path, _ in server.asked[asked:])
