"""A tile server in a thread, as bad as its path says; a keyring in memory; no proxy."""

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import keyring
import keyring.backend
import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage

from jianxi_gis.basemap.cache import TileCache
from jianxi_gis.basemap.keys import KeyStore
from jianxi_gis.basemap.loader import TileLoader
from jianxi_gis.basemap.providers import own_source
from jianxi_gis.basemap.source import Source, Stack
from jianxi_gis.basemap.transfer import Limits
from jianxi_gis.model.mapview import MapView

VIEW = MapView((628334.0, 3837766.0), 20_000, 600, 400, 96)

QUICK = Limits(tries=2, back_off_s=0.02, silence_ms=1_000)
HASTY = replace(QUICK, deadline_ms=600)


def picture(color: str = "#3366aa", side: int = 256, kind: str = "PNG") -> bytes:
    """Return the bytes of a tile of one color."""
    image = QImage(side, side, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    return encoded(image, kind)


def encoded(image: QImage, kind: str = "PNG") -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    assert image.save(buffer, kind)
    return bytes(buffer.data().data())


# made before any server: its threads must answer at once
GOOD, HUGE = picture(), picture(side=1500)


def mbtiles(path: Path, tiles: dict[tuple[int, int, int], bytes], **words: str) -> Path:
    """Write a file; tiles are (level, column, row from the north)."""
    with closing(sqlite3.connect(path)) as base:
        base.execute("CREATE TABLE metadata (name text, value text)")
        base.execute(
            "CREATE TABLE tiles"
            " (zoom_level integer, tile_column integer, tile_row integer, tile_data blob)"
        )
        base.executemany("INSERT INTO metadata VALUES (?, ?)", words.items())
        base.executemany(
            "INSERT INTO tiles VALUES (?, ?, ?, ?)",
            [(z, x, 2**z - 1 - y, data) for (z, x, y), data in tiles.items()],
        )
        base.commit()
    return path


class TileServer(ThreadingHTTPServer):
    """Answers as the first part of the path says; counts what it is asked."""

    daemon_threads = True
    block_on_close = False

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.over = threading.Event()
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.sent_bytes = 0
        self.running = 0
        self.most_running = 0
        self.lock = threading.Lock()

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: a client that breaks off is what is tested."""

    def address(self, mode: str) -> str:
        return f"http://127.0.0.1:{self.server_port}/{mode}/{{z}}/{{x}}/{{y}}.png"

    def source(self, mode: str, **changes: Any) -> Source:
        return own_source(f"试验{mode}", self.address(mode), **changes)[0]

    def stack(self, mode: str) -> Stack:
        source = self.source(mode)
        return Stack(source.id, source.title, (source,))


class _Handler(BaseHTTPRequestHandler):
    server: TileServer
    protocol_version = "HTTP/1.1"

    def log_message(self, *args: Any) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        server = self.server
        with server.lock:
            server.asked.append((self.path, dict(self.headers)))
            server.running += 1
            server.most_running = max(server.most_running, server.running)
        try:
            # asked as a proxy the path is a whole address
            mode = "good" if self.path.startswith("http://") else self.path.split("/")[1]
            getattr(self, f"do_{mode}")()
        finally:
            with server.lock:
                server.running -= 1

    def answer(self, status: int, kind: str, body: bytes, **headers: str) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        for name, value in headers.items():
            self.send_header(name.replace("_", "-"), value)
        self.end_headers()
        self.wfile.write(body)

    def do_good(self) -> None:
        self.answer(200, "image/png", GOOD)

    def do_slowly(self) -> None:
        self.server.over.wait(0.05)
        self.do_good()

    def do_hangs(self) -> None:
        self.server.over.wait(20)

    def do_trickles(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "image/png")
        self.send_header("Content-Length", "100000")
        self.end_headers()
        for _ in range(400):
            self.wfile.write(b"x")
            if self.server.over.wait(0.05):
                break

    def do_endless(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "image/png")
        self.end_headers()
        while not self.server.over.is_set():
            self.wfile.write(b"\x89PNG" * 16384)
            self.server.sent_bytes += 65536

    def do_tofile(self) -> None:
        self.answer(302, "text/plain", b"", Location="file:///etc/passwd")

    def do_elsewhere(self) -> None:
        self.answer(
            302, "text/plain", b"", Location=f"http://localhost:{self.server.server_port}/good"
        )

    def do_moved(self) -> None:
        self.answer(302, "text/plain", b"", Location="/good/1/1/1.png")

    def do_circle(self) -> None:
        self.answer(302, "text/plain", b"", Location=self.path)

    def do_html(self) -> None:
        self.answer(200, "text/html; charset=utf-8", "<html>请登录</html>".encode())

    def do_htmlaspng(self) -> None:
        self.answer(200, "image/png", "<html>请登录</html>".encode())

    def do_forbidden(self) -> None:
        body = '{"code":301006,"msg":"权限类型错误","resolve":"tk=abcdef0123456789"}'
        self.answer(403, "application/json", body.encode())

    def do_teapot(self) -> None:
        self.answer(418, "text/html", b"<html>I'm a teapot</html>")

    def do_busy(self) -> None:
        self.answer(429, "text/plain", b"", Retry_After="120")

    def do_once(self) -> None:
        first = sum(path == self.path for path, _ in self.server.asked) == 1
        if first:
            self.answer(503, "text/plain", b"")
        else:
            self.do_good()

    def do_truncated(self) -> None:
        self.answer(200, "image/png", GOOD[:-40])

    def do_broken(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "image/png")
        self.send_header("Content-Length", "5000")
        self.end_headers()
        self.wfile.write(GOOD[:50])
        self.close_connection = True

    def do_absent(self) -> None:
        self.answer(404, "text/html", b"<html>404</html>")

    def do_huge(self) -> None:
        self.answer(200, "image/png", HUGE)

    def do_serverkey(self) -> None:
        browser = "Mozilla/5.0" in self.headers["User-Agent"]
        if browser or "tk=goodkey123" not in self.path:
            self.do_forbidden()
        else:
            self.do_good()


@pytest.fixture
def server() -> Iterator[TileServer]:
    made = TileServer()
    thread = threading.Thread(target=made.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    yield made
    made.over.set()
    made.shutdown()
    made.server_close()
    thread.join(5)


@pytest.fixture
def tile_cache(tmp_path: Any) -> TileCache:
    return TileCache(tmp_path / "tiles")


@pytest.fixture
def loader(
    request: pytest.FixtureRequest, qapp: Any, tile_cache: TileCache
) -> Iterator[TileLoader]:
    # only a trickle runs into the deadline; on a busy machine the others need their time
    known = getattr(request.node, "callspec", None)
    trickles = known is not None and known.params.get("mode") == "trickles"
    made = TileLoader(tile_cache, limits=HASTY if trickles else QUICK)
    yield made
    made.close()


class MemoryKeyring(keyring.backend.KeyringBackend):
    priority = 1  # type: ignore[assignment]

    def __init__(self) -> None:
        super().__init__()
        self.kept: dict[tuple[str, str], str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get((service, username))

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service, username] = password

    def delete_password(self, service: str, username: str) -> None:
        if self.kept.pop((service, username), None) is None:
            raise keyring.errors.PasswordDeleteError("none")


@pytest.fixture(autouse=True)
def memory_keyring() -> Iterator[MemoryKeyring]:
    before = keyring.get_keyring()
    made = MemoryKeyring()
    keyring.set_keyring(made)
    yield made
    keyring.set_keyring(before)


@pytest.fixture
def keys() -> KeyStore:
    return KeyStore()


@pytest.fixture(autouse=True)
def no_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in list(os.environ):
        if name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
