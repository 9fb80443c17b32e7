"""One download under guard: size, time, redirects and kind are watched while it runs."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, QUrl, Signal
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest  # noqa: TID251

from jianxi_gis import __version__
from jianxi_gis.basemap.answers import Answer, explain, explain_network, judge
from jianxi_gis.basemap.keys import ApiKey, KeyKind
from jianxi_gis.basemap.pictures import MOST_BYTES
from jianxi_gis.basemap.source import Source, Tile
from jianxi_gis.errors import BasemapError

_MOST_REDIRECTS = 3


@dataclass(frozen=True, slots=True)
class Limits:
    """How patient and how greedy the program is with servers."""

    per_host: int = 6
    """Downloads from one service at a time."""
    tries: int = 3
    back_off_s: float = 0.5
    """Before the second try, doubled before each further one, with jitter."""
    pause_s: float = 60.0
    """A service that refused or fell silent is left alone so long."""
    silence_ms: int = 15_000
    """A download that brings nothing so long is given up."""
    deadline_ms: int = 30_000
    """A download is given up after this in any case: one byte a second is no map either."""


def tile_address(source: Source, tile: Tile, key: ApiKey | None) -> QUrl:
    """Return the address of a tile. It may hold the key: never show or keep it."""
    words = {
        "{z}": str(tile.level),
        "{x}": str(tile.x),
        "{y}": str(tile.y),
        "{-y}": str(2**tile.level - 1 - tile.y),
        "{key}": key.value if key else "",
    }
    if source.subdomains:  # the same tile always from the same host
        words["{s}"] = source.subdomains[(tile.x + tile.y) % len(source.subdomains)]
    address = source.address
    for word, value in words.items():
        address = address.replace(word, value)
    return QUrl(address)


def user_agent(kind: KeyKind | None) -> str:
    """Return the name the program gives itself.

    天地图 takes anything with ``Mozilla/5.0`` for a browser and the rest for a server, and
    answers each only to keys applied for as that. Everyone else gets the plain name.
    """
    name = f"jianxi_gis/{__version__}"
    return f"Mozilla/5.0 (compatible; {name})" if kind == "browser" else name


def tile_request(source: Source, tile: Tile, key: ApiKey | None, limits: Limits) -> QNetworkRequest:
    """Return the request for a tile: no cookies, no cache of Qt, no compression, few redirects."""
    request = QNetworkRequest(tile_address(source, tile, key))
    known = QNetworkRequest.KnownHeaders.UserAgentHeader
    request.setHeader(known, user_agent(key.kind if key else None))
    request.setRawHeader(b"Accept", b"image/png,image/jpeg,image/webp,image/*;q=0.8")
    request.setRawHeader(b"Accept-Encoding", b"identity")
    attribute = QNetworkRequest.Attribute
    request.setAttribute(
        attribute.RedirectPolicyAttribute,
        QNetworkRequest.RedirectPolicy.UserVerifiedRedirectPolicy,
    )
    request.setMaximumRedirectsAllowed(_MOST_REDIRECTS)
    for which in (attribute.CookieLoadControlAttribute, attribute.CookieSaveControlAttribute):
        request.setAttribute(which, QNetworkRequest.LoadControl.Manual)
    request.setTransferTimeout(limits.silence_ms)
    return request


class Transfer(QObject):
    """A running download.

    Emits: ``done(Answer, bytes)`` once, unless it was aborted.
    """

    done = Signal(object, bytes)

    def __init__(
        self,
        manager: QNetworkAccessManager,
        request: QNetworkRequest,
        title: str,
        limits: Limits,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._title = title
        self._here = request.url()
        self._reply = manager.get(request)
        # the socket is not read further than this: a server cannot fill our memory
        self._reply.setReadBufferSize(MOST_BYTES + 65_536)
        self._reply.readyRead.connect(self._on_reply_ready)
        self._reply.redirected.connect(self._on_reply_redirected)
        self._reply.finished.connect(self._on_reply_finished)
        self._deadline = QTimer(self)
        self._deadline.setSingleShot(True)
        self._deadline.timeout.connect(self._on_deadline_passed)
        self._deadline.start(limits.deadline_ms)

    def abort(self) -> None:
        """Stop without a word."""
        self._reply.finished.disconnect(self._on_reply_finished)
        self._reply.abort()
        self._end()

    def _end(self) -> None:
        self._deadline.stop()
        self._reply.deleteLater()
        self.deleteLater()

    def _give_up(self, answer: Answer) -> None:
        # Qt does not say finished when a reply is aborted while it asks about a redirect
        self.abort()
        self.done.emit(answer, b"")

    def _on_reply_ready(self) -> None:
        if self._reply.bytesAvailable() > MOST_BYTES:
            problem = BasemapError("服务器发来的数据太大，不像瓦片", self._title, "请核对底图地址")
            self._give_up(Answer("refused", problem))

    def _on_deadline_passed(self) -> None:
        silent = explain_network(QNetworkReply.NetworkError.TimeoutError, self._title)
        self._give_up(Answer("silent", silent))

    def _on_reply_redirected(self, url: QUrl) -> None:
        here = self._here  # the reply already names the new place
        upward = {"http": ("http", "https"), "https": ("https",)}
        if url.host() == here.host() and url.scheme() in upward.get(here.scheme(), ()):
            self._here = url
            self._reply.redirectAllowed.emit()
        else:
            self._give_up(Answer("refused", explain(302, b"", self._title)))

    def _on_reply_finished(self) -> None:
        body = bytes(self._reply.readAll().data()) if self._reply.isOpen() else b""
        answer = self._judged(body)
        self._end()
        self.done.emit(answer, body)

    def _judged(self, body: bytes) -> Answer:
        reply = self._reply
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        failed = reply.error() != QNetworkReply.NetworkError.NoError
        if status is None or (failed and int(status) < 300):
            return Answer("silent", explain_network(reply.error(), self._title))
        kind = reply.header(QNetworkRequest.KnownHeaders.ContentTypeHeader) or ""
        wait = bytes(reply.rawHeader("Retry-After").data()).decode("latin-1")
        return judge(int(status), str(kind), body, wait, self._title)
