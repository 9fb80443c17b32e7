"""Numbers in place of names: on a map of few projects each is found in the list at once."""

from collections.abc import Mapping
from dataclasses import replace

from jianxi_gis.model.layer import LabelStyle
from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.render.frame import is_drawn
from jianxi_gis.render.labels import placed_labels
from jianxi_gis.render.page import INK
from jianxi_gis.render.seen import is_project_layer

MOST_NUMBERED = 30
"""A map with more projects shows their names, if anything."""

_STYLE = LabelStyle("number", size_mm=3.0, color=INK, bold=True, priority=1000)


def numbered(view: MapView, numbers: Mapping[str, int]) -> MapView | None:
    """Return the view with numbers for the projects' names.

    None if there are none or too many, or if one of them would find no room on the map: a
    number in the list that is not on the map would be looked for in vain.

    Parameters
    ----------
    numbers : mapping
        Project id -> number, of all projects drawn.
    """
    if not 0 < len(numbers) <= MOST_NUMBERED:
        return None
    layers = tuple(_with_numbers(layer, numbers) for layer in view.layers)
    drawn = [layer for layer in layers if is_drawn(layer, view)]
    of_projects = {layer.spec.id for layer in drawn if is_project_layer(layer)}
    written = {label.text for label in placed_labels(view, drawn) if label.layer in of_projects}
    wanted = {str(number) for number in numbers.values()}
    return replace(view, layers=layers) if wanted <= written else None


def _with_numbers(layer: MapLayer, numbers: Mapping[str, int]) -> MapLayer:
    if not is_project_layer(layer):
        return layer
    labels = tuple(str(numbers.get(project_id, "")) for project_id in layer.columns.ids)
    return replace(
        layer,
        spec=replace(layer.spec, label=_STYLE),
        columns=replace(layer.columns, labels=labels),
    )
