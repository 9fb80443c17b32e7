"""What runs in the loader's thread: looks in files and the cache, asks servers, decodes."""

import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from threading import Event
from urllib.parse import urlsplit

import numpy as np
from PySide6.QtCore import QObject, QThread, QTimer, Slot
from PySide6.QtGui import QImage
from PySide6.QtNetwork import (  # noqa: TID251
    QNetworkAccessManager,
    QNetworkProxy,
    QNetworkProxyFactory,
)

from jianxi_gis.basemap.answers import Answer
from jianxi_gis.basemap.cache import TileCache
from jianxi_gis.basemap.files import TileFile, open_file
from jianxi_gis.basemap.keys import ApiKey, KeyStore
from jianxi_gis.basemap.pictures import decode
from jianxi_gis.basemap.source import Source, Tile
from jianxi_gis.basemap.transfer import Limits, Transfer, tile_request
from jianxi_gis.errors import BasemapError
from jianxi_gis.geo.online.proxy import Proxy

Receiver = Callable[[Tile, QImage | None, BasemapError | None], None]
"""Gets each tile it ordered once, in the worker's thread: a picture, nothing, or a problem."""

Report = Callable[[ApiKey | None, Answer, QImage | None], None]
"""Gets what a service said to one tile asked for, in the worker's thread."""

_AT_ONCE = 4
"""Tiles read and decoded before the thread looks at its other events."""

_LONGEST_WAIT_S = 20.0
"""A server that asks for more patience is left alone instead."""

_MOST_REMEMBERED = 20_000


@dataclass(slots=True, eq=False)
class _Errand:
    """One tile on its way."""

    tile: Tile
    source: Source
    tries: int = 0
    transfer: Transfer | None = None


@dataclass(slots=True, eq=False)
class _Host:
    """The queue before one service."""

    waiting: dict[Tile, _Errand] = field(default_factory=dict)
    running: dict[Tile, _Errand] = field(default_factory=dict)
    not_before: float = 0.0
    """Monotonic seconds."""
    silent: int = 0
    """Downloads in a row that brought no answer at all."""


class Worker(QObject):
    """Serves tiles to receivers. All methods run in its own thread; ``offline`` is shared."""

    def __init__(self, cache: TileCache, keys: KeyStore, offline: Event, limits: Limits) -> None:
        super().__init__()
        self._cache = cache
        self._keys = keys
        self._offline = offline
        self._limits = limits
        self._manager: QNetworkAccessManager | None = None
        self._proxy = Proxy()
        self._orders: dict[Receiver, dict[Tile, Source]] = {}
        self._errands: dict[Tile, _Errand] = {}
        self._fresh: dict[Tile, _Errand] = {}
        self._hosts: dict[str, _Host] = {}
        self._files: dict[str, TileFile] = {}
        self._refused: dict[str, tuple[float, BasemapError]] = {}
        self._absent: dict[Tile, float] = {}

    @Slot(object, object)
    def order(self, receiver: Receiver, wanted: dict[Tile, Source]) -> None:
        """Serve a receiver these tiles instead of what it ordered before; {} ends its order."""
        self._orders.pop(receiver, None)
        if wanted:
            self._orders[receiver] = dict(wanted)
        needed = {tile for tiles in self._orders.values() for tile in tiles}
        for tile in [tile for tile in self._errands if tile not in needed]:
            self._drop(self._errands[tile])
        for tile, source in wanted.items():
            if tile not in self._errands:
                self._errands[tile] = self._fresh[tile] = _Errand(tile, source)
        self._pump_soon()

    @Slot()
    def forgive(self) -> None:
        """Ask again what was refused or absent: the key or the network may have changed."""
        self._refused.clear()
        self._absent.clear()
        for host in self._hosts.values():
            host.not_before, host.silent = 0.0, 0

    @Slot(object)
    def go_by(self, proxy: Proxy) -> None:
        """Reach servers by a proxy from now on; what is on its way goes on as it is."""
        self._proxy = proxy
        if self._manager is not None:
            self._manager.setProxy(_qt_proxy(proxy))

    @Slot()
    def hang_up(self) -> None:
        """Break off all downloads: offline mode was switched on."""
        for errand in list(self._errands.values()):
            if errand.tile not in self._fresh and errand.source.kind == "web":
                self._finish(errand, None, None)

    @Slot()
    def stop(self) -> None:
        """End everything and the thread."""
        self._orders.clear()
        for errand in list(self._errands.values()):
            self._drop(errand)
        for file in self._files.values():
            file.close()
        self._files.clear()
        if self._manager is not None:
            self._manager.deleteLater()
            self._manager = None
        QThread.currentThread().quit()

    @Slot(object, object, object)
    def try_source(self, source: Source, key: ApiKey | None, report: Report) -> None:
        """Ask for one tile of the district; with a key as its kind and then as the other.

        ``report`` gets the key with the kind that was answered, else the first try.
        """
        level = min(12, source.max_level)
        x, y = np.floor(source.grid.from_map(level, np.array([(628334.0, 3837766.0)])))[0]
        tile = Tile(source.id, level, int(x), int(y))

        def ask(kind_key: ApiKey | None, then: Callable[[Answer, bytes], None]) -> None:
            if self._offline.is_set():
                problem = BasemapError("离线模式下不能检验", source.title, "请先关闭离线模式")
                then(Answer("busy", problem), b"")
                return
            self._transfer(source, tile, kind_key).done.connect(then)

        def on_first_answered(answer: Answer, body: bytes) -> None:
            if answer.verdict == "refused" and key is not None:
                other = ApiKey(key.value, "server" if key.kind == "browser" else "browser")
                ask(other, partial(on_second_answered, other, answer))
            else:
                report(key, answer, decode(body))

        def on_second_answered(other: ApiKey, first: Answer, answer: Answer, body: bytes) -> None:
            if image := decode(body):
                report(other, answer, image)
            else:
                report(key, first, None)

        ask(key, on_first_answered)

    def _pump_soon(self) -> None:
        if self._fresh:
            QTimer.singleShot(0, self, self._pump)

    def _pump(self) -> None:
        for tile in list(self._fresh)[:_AT_ONCE]:
            self._look(self._fresh.pop(tile))
        self._pump_soon()

    def _look(self, errand: _Errand) -> None:
        """Find a tile nearby, or queue it before its server."""
        tile, source = errand.tile, errand.source
        if source.kind != "web":
            self._finish(errand, *self._read(source, tile))
            return
        offline = self._offline.is_set()
        kept = self._cache.get(source, tile, any_age=offline)
        image = decode(kept) if kept else None
        if image is not None or offline:
            self._finish(errand, image, None)
            return
        now = time.monotonic()
        until, problem = self._refused.get(source.id, (0.0, None))
        if now < until:
            self._finish(errand, None, problem)
        elif now < self._absent.get(tile, 0.0):
            self._finish(errand, None, None)
        else:
            self._host(source).waiting[tile] = errand
            self._feed(self._host(source))

    def _read(self, source: Source, tile: Tile) -> tuple[QImage | None, BasemapError | None]:
        assert source.path is not None
        try:
            if source.id not in self._files:
                self._files[source.id] = open_file(source.path)
            return self._files[source.id].read(tile), None
        except BasemapError as problem:
            return None, problem

    def _host(self, source: Source) -> _Host:
        name = urlsplit(source.address).netloc  # with {s}: all subdomains are one service
        return self._hosts.setdefault(name, _Host())

    def _feed(self, host: _Host) -> None:
        wait = host.not_before - time.monotonic()
        if wait > 0 and host.waiting:
            QTimer.singleShot(int(wait * 1000) + 1, self, partial(self._feed, host))
            return
        while host.waiting and len(host.running) < self._limits.per_host:
            tile, errand = next(iter(host.waiting.items()))
            del host.waiting[tile]
            self._start(host, errand)

    def _start(self, host: _Host, errand: _Errand) -> None:
        source = errand.source
        key = self._keys.load(source.key_service) if source.needs_key else None
        if source.needs_key and key is None:
            problem = BasemapError("还没有填写密钥", source.title, "请在底图设置里填写并检验密钥")
            self._refuse(source, problem, self._limits.pause_s)
            self._finish(errand, None, problem)
        elif self._offline.is_set():
            self._finish(errand, None, None)
        else:
            host.running[errand.tile] = errand
            errand.tries += 1
            errand.transfer = self._transfer(source, errand.tile, key)
            errand.transfer.done.connect(partial(self._on_transfer_done, host, errand))

    def _transfer(self, source: Source, tile: Tile, key: ApiKey | None) -> Transfer:
        if self._manager is None:
            QNetworkProxyFactory.setUseSystemConfiguration(True)
            self._manager = QNetworkAccessManager(self)
            self._manager.setProxy(_qt_proxy(self._proxy))
        request = tile_request(source, tile, key, self._limits)
        return Transfer(self._manager, request, source.title, self._limits, self)

    def _on_transfer_done(self, host: _Host, errand: _Errand, answer: Answer, body: bytes) -> None:
        host.running.pop(errand.tile, None)
        errand.transfer = None
        problem = answer.problem
        if answer.verdict == "picture":
            image = decode(body)
            if image is not None:
                host.silent = 0
                self._cache.put(errand.source, errand.tile, body)
                self._finish(errand, image, None)
                self._feed(host)
                return
            problem = BasemapError("服务器给的图片不完整", errand.source.title, "稍后会自动再试")
        if answer.verdict == "nothing":
            self._forget_for(errand.tile, 3600.0)
            self._finish(errand, None, None)
        elif answer.verdict == "refused" and problem is not None:
            self._refuse(errand.source, problem, self._limits.pause_s)
            self._finish(errand, None, problem)
        else:
            host.silent = host.silent + 1 if answer.verdict == "silent" else 0
            self._again(host, errand, problem, answer.retry_after_s)
        self._feed(host)

    def _again(
        self, host: _Host, errand: _Errand, problem: BasemapError | None, wait_s: float
    ) -> None:
        """Try once more after a while, or give the tile up; a silent service is left alone."""
        dead = host.silent >= self._limits.per_host
        if problem is not None and (dead or wait_s > _LONGEST_WAIT_S):
            self._refuse(errand.source, problem, max(wait_s, self._limits.pause_s))
        elif errand.tries < self._limits.tries:
            back_off = self._limits.back_off_s * 2 ** (errand.tries - 1)
            if wait_s:
                host.not_before = max(host.not_before, time.monotonic() + wait_s)
            delay = wait_s + back_off * random.uniform(0.5, 1.5)
            QTimer.singleShot(int(delay * 1000), self, partial(self._requeue, host, errand))
            return
        self._forget_for(errand.tile, self._limits.pause_s)
        self._finish(errand, None, problem)

    def _requeue(self, host: _Host, errand: _Errand) -> None:
        if self._errands.get(errand.tile) is errand:
            host.waiting[errand.tile] = errand
            self._feed(host)

    def _refuse(self, source: Source, problem: BasemapError, seconds: float) -> None:
        """Leave a source alone for a while, and tell all who wait for it."""
        self._refused[source.id] = (time.monotonic() + seconds, problem)
        host = self._host(source)
        for errand in [*host.waiting.values(), *host.running.values()]:
            if errand.source.id == source.id:
                self._finish(errand, None, problem)

    def _forget_for(self, tile: Tile, seconds: float) -> None:
        if len(self._absent) >= _MOST_REMEMBERED:
            self._absent.clear()
        self._absent[tile] = time.monotonic() + seconds

    def _finish(self, errand: _Errand, image: QImage | None, problem: BasemapError | None) -> None:
        self._drop(errand)
        for receiver, wanted in list(self._orders.items()):
            if wanted.pop(errand.tile, None) is not None:
                if not wanted:
                    del self._orders[receiver]
                receiver(errand.tile, image, problem)

    def _drop(self, errand: _Errand) -> None:
        tile = errand.tile
        self._errands.pop(tile, None)
        self._fresh.pop(tile, None)
        if errand.source.kind == "web":
            host = self._host(errand.source)
            host.waiting.pop(tile, None)
            host.running.pop(tile, None)
        if errand.transfer is not None:
            errand.transfer.abort()
            errand.transfer = None


def _qt_proxy(proxy: Proxy) -> QNetworkProxy:
    kind = QNetworkProxy.ProxyType
    if proxy.host:
        return QNetworkProxy(kind.HttpProxy, proxy.host.strip("[]"), proxy.port)
    return QNetworkProxy(kind.NoProxy if proxy.direct else kind.DefaultProxy)
