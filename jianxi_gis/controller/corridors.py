"""Corridors along rivers and roads as wide as the filter asks: what is counted is what is seen."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from jianxi_gis.geo.names import normalise
from jianxi_gis.model.filters import Filter, Near
from jianxi_gis.model.mapview import MapLayer


def with_corridors(layers: Iterable[MapLayer], wanted: Filter) -> tuple[MapLayer, ...]:
    """Return the layers with corridors as wide as a filter asks; all others stay the same objects.

    Of rivers, where some are asked for, no other has a corridor: it is not asked there.
    """
    return tuple(
        layer if asked == layer.asked_m else replace(layer, asked_m=asked)
        for layer in layers
        for asked in (_asked(layer, wanted),)
    )


def _asked(layer: MapLayer, wanted: Filter) -> tuple[float, ...]:
    field = layer.spec.corridor_field
    near: Sequence[Near] = getattr(wanted, field) if field and layer.corridor_m > 0 else ()
    if not near:
        return ()
    widths = {normalise(one.place): one.distance_m for one in sorted(near, key=_distance)}
    anywhere = widths.get("", 0.0)
    return tuple(max(widths.get(normalise(name), 0.0), anywhere) for name in layer.columns.labels)


def _distance(near: Near) -> float:
    return near.distance_m
