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

_STYLE = LabelStyle("number", size_mm=2.6, color=INK, bold=True, priority=1000)


def numbered(view: MapView, numbers: Mapping[str, int]) -> MapView | None:
    """Return the view with numbers for the projects' names, at each marker where there is room.

    None if there are none or too many, or if a project's number finds no room at all: a number
    in the list that is not on the map would be looked for in vain.

    Parameters
    ----------
    numbers : mapping
        Project id -> number, of all projects drawn.
    """
    if not 0 < len(numbers) <= MOST_NUMBERED:
        return None
    wanted = {str(number) for number in numbers.values()}
    for at_each_place in (True, False):
        layers = tuple(_with_numbers(layer, numbers, at_each_place) for layer in view.layers)
        if wanted <= _written(replace(view, layers=layers)):
            return replace(view, layers=layers)
    return None


def _written(view: MapView) -> set[str]:
    drawn = [layer for layer in view.layers if is_drawn(layer, view)]
    ids = {layer.spec.id for layer in drawn if layer.spec.label is _STYLE}
    return {label.text.strip() for label in placed_labels(view, drawn) if label.layer in ids}


def _with_numbers(layer: MapLayer, numbers: Mapping[str, int], at_each_place: bool) -> MapLayer:
    """Return a project layer with numbers at its markers, and without names."""
    if not is_project_layer(layer):
        return layer
    if layer.columns.kind != "point":
        return replace(layer, spec=replace(layer.spec, label=None))
    labels: list[str] = []
    for project_id in layer.columns.ids:
        text = str(numbers.get(project_id, ""))
        # one text is written once in a neighbourhood: a space tells two places of one project
        # apart
        while at_each_place and text and text in labels:
            text += " "
        labels.append(text)
    return replace(
        layer,
        spec=replace(layer.spec, label=_STYLE),
        columns=replace(layer.columns, labels=tuple(labels)),
    )
