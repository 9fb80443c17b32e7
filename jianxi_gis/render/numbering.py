"""Numbers in place of names: what is on the map is found in the list at once, and back."""

from collections.abc import Mapping, Set
from dataclasses import dataclass, replace

from jianxi_gis.model.layer import LabelStyle
from jianxi_gis.model.mapview import MapLayer, MapView
from jianxi_gis.render.clusters import units
from jianxi_gis.render.frame import is_drawn
from jianxi_gis.render.labels import Label, placed_labels
from jianxi_gis.render.page import INK
from jianxi_gis.render.seen import is_project_layer
from jianxi_gis.render.wishes import NUMBER

MOST_NUMBERED = 300
"""Of more projects a number would be as hard to find as a name."""
_STYLE = LabelStyle(NUMBER, size_mm=2.6, color=INK, bold=True, priority=1000)
_COARSER_MM = (0.0, 4.0, 6.0, 9.0, 13.0)
"""How near projects are drawn as one, tried in turn; 0: as the layer says."""


@dataclass(frozen=True, slots=True, eq=False)
class Numbered:
    """A map on which each project has its number."""

    view: MapView
    numbers: Mapping[str, int]
    """Project id -> number: most money a row of the list first, those drawn as one in a row."""

    def limited(self, most: int) -> "Numbered | None":
        """Return it with numbers up to ``most`` only; None if they lose their room by that.

        Of projects drawn as one all have a number or none.
        """
        if most >= len(self.numbers):
            return self
        kept = {one: number for one, number in self.numbers.items() if number <= most}
        for layer in self.view.layers:
            if layer.spec.label is _STYLE and is_drawn(layer, self.view):
                for members in units(layer, self.view).groups:
                    inside = {layer.columns.ids[i] for i in members.tolist()}
                    if not inside <= kept.keys():
                        lost = min((kept[one] for one in inside & kept.keys()), default=most + 1)
                        kept = {one: number for one, number in kept.items() if number < lost}
        layers = tuple(
            _kept(layer, kept.keys()) if layer.spec.label is _STYLE else layer
            for layer in self.view.layers
        )
        view = replace(self.view, layers=layers)
        return Numbered(view, kept) if kept.keys() <= _written(view) else None


def numbered(view: MapView, yuan: Mapping[str, int]) -> Numbered | None:
    """Return the view with numbers for the projects' names, at each marker where there is room.

    As few projects as possible are drawn as one: their marker has a range of numbers, and
    beyond some distance there is room for that. None if there are none or too many, or if a
    number finds no room at all: one in the list that is not on the map would be looked for in
    vain.

    Parameters
    ----------
    yuan : mapping
        Project id -> money, of all projects drawn.
    """
    if not 0 < len(yuan) <= MOST_NUMBERED:
        return None
    for reach_mm in _COARSER_MM:
        layers = tuple(_coarser(layer, reach_mm) for layer in view.layers)
        numbers = _numbers(replace(view, layers=layers), yuan)
        for at_each_place in (True, False):
            marked = replace(
                view, layers=tuple(_marked(layer, numbers, at_each_place) for layer in layers)
            )
            if set(yuan) <= _written(marked):
                return Numbered(marked, numbers)
    return None


def _coarser(layer: MapLayer, reach_mm: float) -> MapLayer:
    """Return a layer of projects with neighbours drawn as one at any scale."""
    if not reach_mm or not is_project_layer(layer) or layer.columns.kind != "point":
        return layer
    return replace(layer, spec=replace(layer.spec, cluster_beyond=1.0, cluster_mm=reach_mm))


def _numbers(view: MapView, yuan: Mapping[str, int]) -> dict[str, int]:
    """Return a number for each project; those drawn as one follow one another.

    Of those drawn as one the mean counts: a list cut short names the most money it can.
    """
    rows: list[tuple[float, list[str]]] = []
    for layer in view.layers:
        if is_project_layer(layer) and layer.columns.kind == "point" and is_drawn(layer, view):
            for members in units(layer, view).groups:
                ids = layer.columns.ids
                inside = dict.fromkeys(ids[i] for i in members.tolist() if ids[i] in yuan)
                ranked = sorted(inside, key=lambda one: -yuan[one])
                if ranked:
                    rows.append((sum(yuan[one] for one in ranked) / len(ranked), ranked))
    grouped = {one for _, ids in rows for one in ids}
    rows += [(money, [one]) for one, money in yuan.items() if one not in grouped]
    order = dict.fromkeys(one for _, ids in sorted(rows, key=lambda row: -row[0]) for one in ids)
    return {one: number for number, one in enumerate(order, 1)}


def _kept(layer: MapLayer, ids: Set[str]) -> MapLayer:
    """Return a numbered layer without the numbers of other projects."""
    pairs = zip(layer.columns.ids, layer.columns.labels, strict=True)
    labels = tuple(label if one in ids else "" for one, label in pairs)
    return replace(layer, columns=replace(layer.columns, labels=labels))


def _written(view: MapView) -> set[str]:
    drawn = [layer for layer in view.layers if is_drawn(layer, view)]
    found: set[str] = set()
    for label in placed_labels(view, drawn):
        if label.wish.layer.spec.label is _STYLE:
            found.update(_spoken_for(label, view))
    return found


def _spoken_for(label: Label, view: MapView) -> set[str]:
    layer, feature = label.wish.layer, label.wish.feature
    group = units(layer, view).group_of(feature) if label.wish.group else None
    members = [feature] if group is None else group.tolist()
    return {layer.columns.ids[i] for i in members}


def _marked(layer: MapLayer, numbers: Mapping[str, int], at_each_place: bool) -> MapLayer:
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
