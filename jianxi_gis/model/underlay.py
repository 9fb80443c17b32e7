"""Layers over a base map: what would hide it becomes an outline."""

from dataclasses import replace
from functools import lru_cache

from jianxi_gis.model.layer import LayerSpec, Rule
from jianxi_gis.model.mapview import MapLayer


@lru_cache(maxsize=2)  # the same layers again: what was drawn of them is known
def see_through(layers: tuple[MapLayer, ...]) -> tuple[MapLayer, ...]:
    """Return the layers as they lie over a base map.

    Backdrops keep their outlines and names and lose their fill; those that have nothing else
    are left out. All others stay the same objects.
    """
    return tuple(
        replace(layer, spec=_outlined(layer.spec)) if layer.spec.backdrop else layer
        for layer in layers
        if not layer.spec.backdrop or any(rule.symbol.outline for rule in layer.spec.rules)
    )


def _outlined(spec: LayerSpec) -> LayerSpec:
    def open_rule(rule: Rule) -> Rule:
        return replace(rule, symbol=replace(rule.symbol, fill=""))

    return replace(spec, rules=tuple(map(open_rule, spec.rules)))
