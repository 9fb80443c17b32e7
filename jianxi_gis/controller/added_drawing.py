"""The layers a user added among those of the map: above the base layers, below the projects."""

from typing import Any

from jianxi_gis.errors import GisError
from jianxi_gis.model.added import ADDED, AddedLayer, Read
from jianxi_gis.model.mapview import MapLayer
from jianxi_gis.model.plan import Plan


def with_added(layers: tuple[MapLayer, ...], plan: Plan, read: Read) -> dict[str, Any]:
    """Return the changes to a state that shows the added layers of a plan in their order.

    A layer that is not read, cannot be read or cannot be drawn as asked is an empty one.
    """
    before = {layer.spec.id: layer for layer in layers if layer.spec.source == ADDED}
    if not before and not plan.added:
        return {"layers": layers}
    rest = [layer for layer in layers if layer.spec.source != ADDED]
    tops = (n for n, layer in enumerate(rest) if layer.spec.source.startswith(("zone", "projects")))
    at = next(tops, len(rest))
    wanted = tuple(_kept(before.get(one.id), _drawn(one, read)) for one in plan.added)
    placed = (*rest[:at], *wanted, *rest[at:])
    if [layer.spec for layer in placed] == [layer.spec for layer in layers]:
        return {"layers": placed}
    return {"layers": placed, "layer_specs": tuple(layer.spec for layer in placed)}


def _drawn(layer: AddedLayer, read: Read) -> MapLayer:
    from jianxi_gis.catalog.added_features import added_map_layer

    features = read.get(layer.source)
    try:
        return added_map_layer(layer, None if isinstance(features, GisError) else features)
    except GisError:  # the file has changed since the style was chosen: said in the layer tree
        return added_map_layer(layer, None)


def _kept(before: MapLayer | None, now: MapLayer) -> MapLayer:
    """Return the layer as visible as it was; the same object if nothing differs."""
    if before is None:
        return now
    if before.spec == now.spec and before.columns is now.columns:
        return before
    return MapLayer(now.spec, now.columns, before.visible, before.opacity)
