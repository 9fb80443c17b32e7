"""A base map below the layers: as far as it has come on the screen, whole on paper."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

from jianxi_gis.controller.imports import Progress
from jianxi_gis.errors import BasemapError, StoppedError
from jianxi_gis.model.mapview import MapView

if TYPE_CHECKING:
    from jianxi_gis.basemap.loader import Fetched, TileLoader
    from jianxi_gis.basemap.source import Stack


@dataclass(frozen=True, slots=True, eq=False)
class LiveUnderlay:
    """What has come of a base map; tiles that are missing are stood in for by coarser ones."""

    stack: "Stack"
    images: Callable[[Any], Any]
    """Gives the picture of a tile, or None; never waits."""
    opacity: float = 1.0

    @property
    def attribution(self) -> str:
        """Return the words that must stand on the map."""
        return self.stack.attribution

    def paint(self, view: MapView, painter: Any) -> None:
        """Draw what is there."""
        from jianxi_gis.basemap.paint import paint_basemap

        paint_basemap(painter, view, self.stack, self.images, opacity=self.opacity)


@dataclass(slots=True, eq=False)
class PaperUnderlay:
    """A base map that comes while the sheet is drawn; waits for it, so use it in a job."""

    stack: "Stack"
    loader: "TileLoader"
    opacity: float
    dpi: float
    """Resolution of the picture on paper that is finer, such as a PDF."""
    progress: Progress
    missing: int = field(default=0, init=False)
    """Tiles that did not come, of all that was drawn."""
    _holes: int = field(default=0, init=False)
    """In what was drawn last."""
    problem: BasemapError | None = field(default=None, init=False)
    _last: "tuple[object, Fetched] | None" = field(default=None, init=False)
    """A large sheet is drawn in bands, each of the same map."""

    @property
    def attribution(self) -> str:
        """Return the words that must stand on the map, and whether it has holes."""
        words = self.stack.attribution or self.stack.title
        return f"{words}（缺{self._holes}张瓦片）" if self._holes else words

    def paint(self, view: MapView, painter: Any) -> None:
        """Bring the tiles and draw them.

        Raises
        ------
        BasemapError
            The sheet needs too many tiles.
        StoppedError
            The user wishes so.
        """
        from jianxi_gis.basemap.paint import paint_basemap

        coarse = min(1.0, self.dpi / view.dpi)
        wanted = replace(
            view,
            width_px=round(view.width_px * coarse),
            height_px=round(view.height_px * coarse),
            dpi=view.dpi * coarse,
        )
        fetched = self._fetched(wanted)
        painter.save()
        painter.scale(view.width_px / wanted.width_px, view.height_px / wanted.height_px)
        paint_basemap(painter, wanted, self.stack, fetched.image, opacity=self.opacity)
        painter.restore()

    def _fetched(self, wanted: MapView) -> "Fetched":
        ground = (wanted.center, wanted.scale, wanted.width_px, wanted.height_px, wanted.dpi)
        if self._last is not None and self._last[0] == ground:
            return self._last[1]
        fetched = self.loader.fetch_all(wanted, self.stack, self.progress)
        if fetched is None:
            raise StoppedError("导出已取消，没有写文件")
        self._last = ground, fetched
        self._holes, self.problem = fetched.missing, fetched.problem
        self.missing += self._holes
        return fetched
