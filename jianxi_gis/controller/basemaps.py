"""The base map under the plan: which one, how strong, offline or not; on the screen and on paper.

What is remembered are choices and addresses; keys are kept by `jianxi_gis.basemap.keys` alone.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol

from jianxi_gis.controller.basemap_choices import Choice, Choices, Memory, choice_of
from jianxi_gis.controller.imports import Progress
from jianxi_gis.controller.underlays import LiveUnderlay, PaperUnderlay
from jianxi_gis.errors import BasemapError, GeoError
from jianxi_gis.geo.online.proxy import SYSTEM, Proxy, parse_proxy
from jianxi_gis.model.mapview import MapView
from jianxi_gis.model.sheet import SheetContent
from jianxi_gis.model.underlay import see_through

if TYPE_CHECKING:
    from jianxi_gis.basemap.cache import TileCache
    from jianxi_gis.basemap.grid import Datum
    from jianxi_gis.basemap.keys import KeyStore
    from jianxi_gis.basemap.loader import TileLoader, Verdict
    from jianxi_gis.basemap.source import Stack, Tile

    MakeLoader = Callable[[TileCache, KeyStore, bool], TileLoader]

__all__ = ["CACHE_MB", "Basemaps", "Listener", "Verdict"]

CACHE_MB = 512
"""Room on disk for tiles, unless the user says otherwise."""
_MB = 1024 * 1024


class Listener(Protocol):
    """Hears of base maps, on the thread that made `Basemaps`."""

    def on_basemap_changed(self) -> None:
        """Draw all anew: another base map, another opacity, online again."""

    def on_tile_arrived(self, source_id: str) -> None:
        """Draw what is more to see; told for each tile."""

    def on_basemap_failed(self, source_id: str, error: BasemapError) -> None:
        """Hear what a source has to say that is new."""

    def on_tried(self, verdict: "Verdict") -> None:
        """Hear the answer to `Basemaps.test_key` and `Basemaps.try_address`."""


@dataclass(slots=True)
class _Shown:
    """What lies under the map."""

    stack: "Stack | None" = None
    visible: bool = True
    live: LiveUnderlay | None = None


class Basemaps:
    """The base maps of one window. Nothing of the network is loaded before one is shown.

    Parameters
    ----------
    memory : Memory
        Remembers the choice, the addresses and files of the user, opacity and offline mode.
    make_loader : callable, optional
        ``make_loader(cache, keys, offline)`` returns the loader of tiles.
    """

    def __init__(self, memory: Memory, make_loader: "MakeLoader | None" = None) -> None:
        self.choices = Choices(memory)
        self._memory = memory
        self._make_loader = make_loader
        self._loader: TileLoader | None = None
        self._keys: KeyStore | None = None
        self._cache: TileCache | None = None
        self._listener: Listener | None = None
        self._shown = _Shown()

    # --- which ------------------------------------------------------------------------------

    def listen(self, listener: Listener) -> None:
        """Tell this one from now on."""
        self._listener = listener

    @property
    def choice(self) -> Choice | None:
        """Return the base map in use, or None."""
        return choice_of(self._shown.stack) if self._shown.stack else None

    @property
    def remembered(self) -> str:
        """Return the id of the base map of the last run, for `Choices.find`; empty: none."""
        return str(self._memory.get("basemap", ""))

    def show(self, stack: "Stack | None") -> None:
        """Lay a base map under the map; None: none. Remembered."""
        self._shown = _Shown(stack)
        self._memory.set("basemap", stack.id if stack else "")
        if stack is not None:
            self.choices.remember_file(stack)
        self._refresh()

    def forget(self, choice_id: str) -> None:
        """Forget an address or a file of the user; a file stays where it is."""
        self.choices.forget(choice_id)
        if self._shown.stack is not None and self._shown.stack.id == choice_id:
            self.show(None)

    # --- how --------------------------------------------------------------------------------

    @property
    def opacity(self) -> float:
        """Return the opacity, 0 to 1."""
        return min(max(int(self._memory.get("basemap_opacity", 100)), 0), 100) / 100

    def set_opacity(self, opacity: float) -> None:
        """Set the opacity, 0 to 1. Remembered."""
        self._memory.set("basemap_opacity", round(opacity * 100))
        self._refresh()

    @property
    def visible(self) -> bool:
        """Return whether the base map in use is shown."""
        return self._shown.visible

    def set_visible(self, visible: bool) -> None:
        """Show or hide the base map in use."""
        self._shown.visible = visible
        self._refresh()

    @property
    def offline(self) -> bool:
        """Return whether no socket is opened: so it is until the user goes online."""
        return bool(self._memory.get("basemap_offline", True))

    def set_offline(self, offline: bool) -> None:
        """Switch offline mode. Remembered."""
        self._memory.set("basemap_offline", offline)
        if self._loader is not None:
            self._loader.set_offline(offline)
        self._refresh()

    @property
    def proxy(self) -> Proxy:
        """Return the way to the network, for base maps and for online services."""
        try:
            return parse_proxy(str(self._memory.get("proxy", SYSTEM)))
        except GeoError:  # written by another hand
            return Proxy()

    def set_proxy(self, words: str) -> None:
        """Take another way to the network: system, none or HOST:PORT. Remembered.

        Raises
        ------
        GeoError
            It is none of these; nothing changes.
        """
        proxy = parse_proxy(words)
        self._memory.set("proxy", words.strip())
        if self._loader is not None:
            self._loader.set_proxy(proxy)
            self._loader.retry()

    # --- drawing ----------------------------------------------------------------------------

    @property
    def underlay(self) -> LiveUnderlay | None:
        """Return what lies under the map now: another object whenever it looks different."""
        return self._shown.live

    def want(self, view: MapView) -> None:
        """Bring the tiles of a view in device pixels."""
        if self._loader is not None:
            self._loader.want(view, self._shown.stack if self._shown.live else None)

    def retry(self) -> None:
        """Ask again what was refused."""
        if self._loader is not None:
            self._loader.retry()
            self._refresh()

    def on_screen(self, content: SheetContent) -> SheetContent:
        """Return a sheet over what has come of the base map of the window: to look at."""
        live = self._shown.live
        if live is None:
            return content
        return replace(content, layers=see_through(content.layers), underlay=live)

    def on_paper(self, content: SheetContent, progress: Progress) -> SheetContent:
        """Return a sheet with the base map of the window under it; to be printed in a job.

        Its tiles come while it is drawn, which raises `BasemapError` if they are too many and
        `StoppedError` if ``progress`` says so.
        """
        stack, loader = self._shown.stack, self._loader
        if self._shown.live is None or stack is None or loader is None:
            return content
        underlay = PaperUnderlay(stack, loader, self.opacity, content.sheet.dpi, progress)
        return replace(content, layers=see_through(content.layers), underlay=underlay)

    def close(self) -> None:
        """End the loader and its thread; may be called twice."""
        loader, self._loader = self._loader, None
        self._shown = _Shown()
        self._listener = None
        if loader is not None:
            loader.close()
            loader.deleteLater()

    # --- keys -------------------------------------------------------------------------------

    def test_key(self, service: str, text: str, kind: str) -> str:
        """Ask a service for one tile with a key; the listener hears the verdict.

        Returns
        -------
        str
            Id of the source that is asked: the verdict names it.

        Raises
        ------
        BasemapError
            It cannot be a key, or no base map of the service is known.
        """
        from jianxi_gis.basemap.keys import clean_key

        key = clean_key(text, "server" if kind == "server" else "browser")
        source = self.choices.source_with(service)
        if source is None:
            raise BasemapError("没有使用这个密钥的底图")
        self._ready().try_source(source, key)
        return source.id

    def try_address(self, address: str, *, datum: "Datum", geographic: bool) -> str:
        """Ask an address of the user for one tile of the district; the listener hears of it.

        Returns
        -------
        str
            Id of the source that is asked: the verdict names it.

        Raises
        ------
        BasemapError
            It is no address of tiles.
        """
        from jianxi_gis.basemap.keys import clean_key
        from jianxi_gis.basemap.providers import own_source

        source, key = own_source("自己的地址", address, datum=datum, geographic=geographic)
        self._ready().try_source(source, clean_key(key) if key else None)
        return source.id

    def save_key(self, service: str, text: str, kind: str) -> str:
        """Keep a key in the system's keyring, which may wait for the user: for a job.

        Returns
        -------
        str
            Words on where it is kept.

        Raises
        ------
        BasemapError
            It cannot be a key.
        """
        from jianxi_gis.basemap.keys import clean_key

        key = clean_key(text, "server" if kind == "server" else "browser")
        return self._key_store().save(service, key)

    def has_key(self, service: str) -> bool:
        """Return whether a key is kept; may wait for the user: for a job."""
        return self._key_store().load(service) is not None

    def key(self, service: str) -> str:
        """Return a key to ask another service of that house with; empty: none. For a job."""
        found = self._key_store().load(service)
        return found.value if found else ""

    def forget_key(self, service: str) -> None:
        """Remove a key from the keyring; may wait for the user: for a job."""
        self._key_store().forget(service)

    # --- what is kept on disk ---------------------------------------------------------------

    @property
    def cache_limit_mb(self) -> int:
        """Return how much room tiles may take on disk, megabytes."""
        return max(int(self._memory.get("basemap_cache_mb", CACHE_MB)), 1)

    def set_cache_limit(self, megabytes: int) -> None:
        """Set how much room tiles may take on disk. Remembered; `cache_bytes` makes it true."""
        self._memory.set("basemap_cache_mb", megabytes)
        self._tile_cache().most_bytes = megabytes * _MB

    def cache_bytes(self) -> int:
        """Return what is kept on disk, after removing what is over the limit: for a job."""
        return self._tile_cache().tidy()

    def clear_cache(self) -> None:
        """Remove all tiles from disk, and those that are not shown from memory: for a job."""
        self._tile_cache().clear()
        if self._loader is not None:
            self._loader.forget_pictures()

    # --- inside -----------------------------------------------------------------------------

    def _refresh(self) -> None:
        stack = self._shown.stack
        if stack is not None and self._shown.visible:
            self._shown.live = LiveUnderlay(stack, self._ready().image, self.opacity)
        else:
            self._shown.live = None
        if self._listener is not None:
            self._listener.on_basemap_changed()

    def _ready(self) -> "TileLoader":
        if self._loader is None:
            from jianxi_gis.basemap.loader import TileLoader

            cache, keys, offline = self._tile_cache(), self._key_store(), self.offline
            if self._make_loader is not None:
                self._loader = self._make_loader(cache, keys, offline)
            else:
                self._loader = TileLoader(cache, keys, offline=offline)
            self._loader.set_proxy(self.proxy)
            self._loader.tile_ready.connect(self._on_tile_ready)
            self._loader.failed.connect(self._on_failed)
            self._loader.tried.connect(self._on_tried)
        return self._loader

    def _key_store(self) -> "KeyStore":
        if self._keys is None:
            from jianxi_gis.basemap.keys import KeyStore

            self._keys = KeyStore()
        return self._keys

    def _tile_cache(self) -> "TileCache":
        if self._cache is None:
            from jianxi_gis.basemap.cache import TileCache

            self._cache = TileCache(most_bytes=self.cache_limit_mb * _MB)
        return self._cache

    def _on_tile_ready(self, tile: "Tile") -> None:
        if self._shown.live is not None:
            self._shown.live = replace(self._shown.live)
            if self._listener is not None:
                self._listener.on_tile_arrived(tile.source)

    def _on_failed(self, source_id: str, error: BasemapError) -> None:
        if self._listener is not None:
            self._listener.on_basemap_failed(source_id, error)

    def _on_tried(self, verdict: "Verdict") -> None:
        if self._listener is not None:
            self._listener.on_tried(verdict)
