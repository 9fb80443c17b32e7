"""Small scenes in map metres about a round origin, painted on an image of known scale."""

from collections.abc import Sequence
from typing import Any

import numpy as np
import shapely
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage, QPainter

from jianxi_gis.geo.columns import GeometryKind, columns_from_geometries
from jianxi_gis.model.layer import LabelStyle, LayerSpec, Rule, Symbol
from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.render.paint import PAPER, paint

ORIGIN = (628_000.0, 3_837_000.0)
DPI = 254.0
"""Ten pixels a millimetre: at 1:10000 a pixel is a metre."""


def at(x: float, y: float) -> tuple[float, float]:
    """Return map coordinates of metres east and north of the scene's origin."""
    return ORIGIN[0] + x, ORIGIN[1] + y


def point(x: float, y: float) -> Any:
    """Return a point."""
    return shapely.points(at(x, y))


def line(*vertices: tuple[float, float]) -> Any:
    """Return a line."""
    return shapely.linestrings([at(*vertex) for vertex in vertices])


def box(west: float, south: float, east: float, north: float) -> Any:
    """Return a rectangle."""
    return shapely.box(*at(west, south), *at(east, north))


def layer(
    kind: GeometryKind,
    geometries: Sequence[Any],
    symbols: Symbol | Sequence[Symbol],
    *,
    label: LabelStyle | None = None,
    spec: dict[str, Any] | None = None,
    name: str = "scene",
    **columns: Any,
) -> MapLayer:
    """Return a layer of projected geometries; ``columns`` as in columns_from_geometries."""
    looks = [symbols] if isinstance(symbols, Symbol) else list(symbols)
    rules = tuple(Rule(str(number), str(number), look) for number, look in enumerate(looks))
    description = LayerSpec(name, name, "", "", kind, rules, label=label, **(spec or {}))
    features = columns_from_geometries(geometries, kind, projected=True, **columns)
    return MapLayer(description, features)


def view(*layers: MapLayer, size: tuple[int, int] = (400, 300), **changes: Any) -> MapView:
    """Return a view of 1:10000 about the scene's origin: one pixel is one metre."""
    settings: dict[str, Any] = {"center": ORIGIN, "scale": 10_000.0, "dpi": DPI, **changes}
    return MapView(width_px=size[0], height_px=size[1], layers=layers, **settings)


def painted(seen: MapView) -> QImage:
    """Return the view as an image."""
    image = QImage(seen.width_px, seen.height_px, QImage.Format.Format_RGB32)
    painter = QPainter(image)
    paint(seen, painter)
    painter.end()
    return image


def pixels(image: QImage) -> NDArray[np.int16]:
    """Return red, green, blue of an image; shape (height, width, 3)."""
    copy = image.convertToFormat(QImage.Format.Format_RGB888)
    raw = np.frombuffer(copy.constBits(), np.uint8).reshape(copy.height(), copy.bytesPerLine())
    return raw[:, : copy.width() * 3].reshape(copy.height(), copy.width(), 3).astype(np.int16)


def inked(seen: MapView) -> NDArray[np.bool_]:
    """Return where the picture differs clearly from bare paper; shape (height, width)."""
    paper = np.array(QColor(PAPER).getRgb()[:3])
    return np.asarray(np.abs(pixels(painted(seen)) - paper).max(axis=2) > 8)
