"""Layers over a base map: what would hide it steps back."""

from collections.abc import Iterable
from dataclasses import replace
from functools import lru_cache

from jianxi_gis.model.mapview import MapLayer, Underlay

_FAINT = 0.5
"""Share of its opacity that a line of the backdrop keeps: its name still stands out."""


@lru_cache(maxsize=2)  # the same layers again: what was drawn of them is known
def see_through(layers: tuple[MapLayer, ...]) -> tuple[MapLayer, ...]:
    """Return the layers as they lie over a base map.

    Areas of the backdrop are left out: the base map shows the ground. Its lines are half as
    strong. All others stay the same objects.
    """
    return tuple(
        _faint(layer) if layer.spec.backdrop else layer
        for layer in layers
        if not layer.spec.backdrop or layer.spec.geometry == "line"
    )


@lru_cache(maxsize=64)  # the same object under every filter
def _faint(layer: MapLayer) -> MapLayer:
    return replace(layer, opacity=layer.opacity * _FAINT)


def credits_of(layers: Iterable[MapLayer], underlay: Underlay | None) -> tuple[str, ...]:
    """Return whose base maps are shown, as their licences ask; each once."""
    words = [underlay.attribution] if underlay is not None else []
    words += [
        layer.spec.attribution
        for layer in layers
        if layer.visible and layer.spec.source.startswith("osm")
    ]
    return tuple(dict.fromkeys(filter(None, words)))
