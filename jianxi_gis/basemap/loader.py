"""The door to base maps for the window and for paper.

Everything slow (disk, network, keyring, decoding) happens in a thread of its own; the window's
thread only takes finished pictures.
"""

import queue
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event, Lock

from PySide6.QtCore import QObject, QThread, Signal
from PySide6.QtGui import QImage

from jianxi_gis.basemap.answers import Answer
from jianxi_gis.basemap.cache import TileCache
from jianxi_gis.basemap.keys import ApiKey, KeyStore
from jianxi_gis.basemap.place import MOST_TILES, span_for, tiles_for
from jianxi_gis.basemap.source import Source, Stack, Tile
from jianxi_gis.basemap.transfer import Limits
from jianxi_gis.basemap.worker import Receiver, Worker
from jianxi_gis.errors import BasemapError
from jianxi_gis.geo.online.proxy import Proxy
from jianxi_gis.model.mapview import MapView

_KEPT_BYTES = 128 * 1024 * 1024
_ANY_NUMBER = 10**9
_KIND_WORDS = {"browser": "浏览器端", "server": "服务端"}


@dataclass(frozen=True, slots=True)
class Verdict:
    """What a service says when it is asked for one tile."""

    source_id: str
    ok: bool
    key: ApiKey | None
    """With the kind that was answered: save this one."""
    words: str
    picture: QImage | None = None
    """The tile."""


@dataclass(frozen=True, slots=True, eq=False)
class Fetched:
    """The tiles of a sheet."""

    images: dict[Tile, QImage]
    missing: int
    """Tiles that did not come: say so, the sheet has holes there."""
    problem: BasemapError | None = None
    """Why, if a server or a file said so."""

    def image(self, tile: Tile) -> QImage | None:
        """Return the picture of a tile, for `paint_basemap`."""
        return self.images.get(tile)


@dataclass(slots=True)
class _Pictures:
    """The last used pictures, up to a size. Any thread may take and put."""

    kept: OrderedDict[Tile, QImage] = field(default_factory=OrderedDict)
    size: int = 0
    least: int = 0
    """So many are kept whatever their size: those of the view."""

    lock: Lock = field(default_factory=Lock)

    def get(self, tile: Tile) -> QImage | None:
        with self.lock:
            image = self.kept.get(tile)
            if image is not None:
                self.kept.move_to_end(tile)
            return image

    def clear(self) -> None:
        with self.lock:
            self.kept.clear()
            self.size = 0

    def put(self, tile: Tile, image: QImage) -> None:
        with self.lock:
            if tile not in self.kept:
                self.size += image.sizeInBytes()
            self.kept[tile] = image
            self.kept.move_to_end(tile)
            while self.size > _KEPT_BYTES and len(self.kept) > self.least:
                _, oldest = self.kept.popitem(last=False)
                self.size -= oldest.sizeInBytes()


class TileLoader(QObject):
    """Brings the tiles of the view.

    Emits: ``tile_ready(Tile)`` when a picture came: repaint, soon and once for many;
    ``failed(str, BasemapError)`` with the source's id when it has something new to say;
    ``tried(Verdict)``. Call `close` at the end.

    Parameters
    ----------
    cache : TileCache, optional
        Where tiles are kept on disk.
    keys : KeyStore, optional
        Where keys come from.
    offline : bool, optional
        Start in offline mode: no socket is opened, what is kept is shown whatever its age.
    """

    tile_ready = Signal(object)
    failed = Signal(str, object)
    tried = Signal(object)

    _ordered = Signal(object, object)
    _forgiven = Signal()
    _hung_up = Signal()
    _rerouted = Signal(object)
    _stopped = Signal()
    _try_asked = Signal(object, object, object)
    _arrived = Signal(object, object, object)
    _answered = Signal(object)

    def __init__(
        self,
        cache: TileCache | None = None,
        keys: KeyStore | None = None,
        *,
        offline: bool = False,
        limits: Limits | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._pictures = _Pictures()
        self._said: dict[str, str] = {}
        self._offline = Event()
        if offline:
            self._offline.set()
        self._receiver: Receiver = self._arrived.emit
        self._thread = QThread()
        self._worker = Worker(
            cache or TileCache(), keys or KeyStore(), self._offline, limits or Limits()
        )
        self._worker.moveToThread(self._thread)
        self._ordered.connect(self._worker.order)
        self._forgiven.connect(self._worker.forgive)
        self._hung_up.connect(self._worker.hang_up)
        self._rerouted.connect(self._worker.go_by)
        self._stopped.connect(self._worker.stop)
        self._try_asked.connect(self._worker.try_source)
        self._arrived.connect(self._on_tile_arrived)
        self._answered.connect(self.tried)
        self._thread.start()

    @property
    def offline(self) -> bool:
        """Return whether offline mode is on."""
        return self._offline.is_set()

    def set_offline(self, on: bool) -> None:
        """Switch offline mode; running downloads are broken off at once."""
        if on:
            self._offline.set()
            self._hung_up.emit()
        else:
            self._offline.clear()
            self.retry()

    def set_proxy(self, proxy: Proxy) -> None:
        """Reach servers by a proxy from now on."""
        self._rerouted.emit(proxy)

    def retry(self) -> None:
        """Ask again what was refused: after a new key, or when the user wishes."""
        self._said.clear()
        self._forgiven.emit()

    def want(self, view: MapView, stack: Stack | None) -> None:
        """Bring the tiles of a view; what was wanted before and is no longer is dropped."""
        shown = {
            tile: source
            for source in (stack.sources if stack else ())
            for tile in tiles_for(view, source)
        }
        self._pictures.least = len(shown)
        wanted = {
            tile: source for tile, source in shown.items() if self._pictures.get(tile) is None
        }
        self._ordered.emit(self._receiver, wanted)

    def image(self, tile: Tile) -> QImage | None:
        """Return the picture of a tile if it is here, for `paint_basemap`. Never waits.

        From any thread.
        """
        return self._pictures.get(tile)

    def fetch_all(
        self,
        view: MapView,
        stack: Stack,
        progress: Callable[[int, int, str], bool] | None = None,
    ) -> Fetched | None:
        """Bring all tiles of a sheet and wait for them; for a job, not for the window's thread.

        Parameters
        ----------
        progress : callable, optional
            ``progress(done, total, words)``, several times a second; False cancels.

        Returns
        -------
        Fetched or None
            None: cancelled.

        Raises
        ------
        BasemapError
            The sheet needs more than `MOST_TILES` tiles.
        """
        wanted = _tiles_of_sheet(view, stack)
        arrivals: queue.Queue[tuple[Tile, QImage | None, BasemapError | None]] = queue.Queue()

        def receive(tile: Tile, image: QImage | None, problem: BasemapError | None) -> None:
            arrivals.put((tile, image, problem))

        self._forgiven.emit()
        self._ordered.emit(receive, wanted)
        images: dict[Tile, QImage] = {}
        problem: BasemapError | None = None
        done = 0
        while done < len(wanted) and self._thread.isRunning():
            if progress is not None and not progress(done, len(wanted), stack.title):
                self._ordered.emit(receive, {})
                return None
            try:
                tile, image, said = arrivals.get(timeout=0.1)
            except queue.Empty:
                continue
            done += 1
            problem = problem or said
            if image is not None:
                images[tile] = image
        return Fetched(images, len(wanted) - len(images), problem)

    def try_source(self, source: Source, key: ApiKey | None) -> None:
        """Ask a service for one tile, with a key where it needs one; `tried` brings the verdict."""

        def report(answered: ApiKey | None, answer: Answer, image: QImage | None) -> None:
            self._answered.emit(_verdict(source, key, answered, answer, image))

        self._try_asked.emit(source, key, report)

    def forget_pictures(self) -> None:
        """Let go of all pictures in memory: what is on disk was removed."""
        self._pictures.clear()

    def close(self) -> None:
        """Break everything off and end the thread."""
        self._stopped.emit()
        if not self._thread.wait(5000):
            _hanging.append((self._thread, self._worker))

    def _on_tile_arrived(
        self, tile: Tile, image: QImage | None, problem: BasemapError | None
    ) -> None:
        if image is not None:
            self._said.pop(tile.source, None)
            self._pictures.put(tile, image)
            self.tile_ready.emit(tile)
        elif problem is not None and self._said.get(tile.source) != str(problem):
            self._said[tile.source] = str(problem)
            self.failed.emit(tile.source, problem)


def _verdict(
    source: Source,
    key: ApiKey | None,
    answered: ApiKey | None,
    answer: Answer,
    image: QImage | None,
) -> Verdict:
    if image is None:
        what, todo = "服务器没有给出瓦片", "请核对地址，尤其是 {z}、{x}、{y} 的次序"
        if answer.verdict == "picture":
            what, todo = "服务器给的图片不完整", "请核对地址，或稍后再试"
        problem = answer.problem or BasemapError(what, source.title, todo)
        return Verdict(source.id, False, key, str(problem))
    if key is None or answered is None:
        return Verdict(source.id, True, None, "地址可用", image)
    kind = _KIND_WORDS[answered.kind]
    words = f"密钥有效（{kind}）"
    if answered.kind != key.kind:
        words = f"密钥有效，但它是{kind}密钥，已按此使用"
    return Verdict(source.id, True, answered, words, image)


_hanging: list[tuple[QThread, Worker]] = []
"""Threads that hang in a dead network drive: destroyed while running they would end us all."""


def _tiles_of_sheet(view: MapView, stack: Stack) -> dict[Tile, Source]:
    spans = [
        (source, span)
        for source in stack.sources
        if (span := span_for(view, source, _ANY_NUMBER)) is not None
    ]
    count = sum(len(span) for _, span in spans)
    if count > MOST_TILES:
        raise BasemapError(
            f"这张图要{count}张瓦片，一次最多{MOST_TILES}张",
            stack.title,
            "请缩小范围或纸张，或改用离线底图文件",
        )
    return {tile: source for source, span in spans for tile in span.tiles(source)}
