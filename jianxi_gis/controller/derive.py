"""What follows from a plan and a filter: relations, the projects shown, the layers to draw."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from jianxi_gis.controller import zones
from jianxi_gis.controller.added_drawing import with_added
from jianxi_gis.controller.corridors import with_corridors
from jianxi_gis.model.filters import Filter
from jianxi_gis.model.index import Mask, index_of
from jianxi_gis.model.mapview import MapLayer
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Project
from jianxi_gis.model.session import State


def from_plan(state: State, plan: Plan) -> dict[str, Any]:
    """Return the changes to a state that shows ``plan`` under the same filter and layers."""
    from jianxi_gis.model.relating import relate, relate_again
    from jianxi_gis.model.review import gazetteer_of

    old, gazetteer = state.plan, gazetteer_of(plan)
    if gazetteer is gazetteer_of(old):
        relations = relate_again(old.projects, state.relations, plan.projects, gazetteer)
    else:
        relations = relate(plan.projects, gazetteer)
    index = index_of(plan, relations)
    layers = with_corridors(state.layers, state.filter)
    layers = with_projects(layers, plan, index.mask(state.filter))
    return {
        "plan": plan,
        "relations": relations,
        "shown": index.select(state.filter),
        "selected": state.selected & {project.id for project in plan.projects},
        **with_added(layers, plan, state.read),
    }


def from_filter(state: State, wanted: Filter) -> dict[str, Any]:
    """Return the changes to a state that shows the projects that pass ``wanted``."""
    index = index_of(state.plan, state.relations)
    shown = index.select(wanted)
    layers = with_corridors(state.layers, wanted)
    if shown == state.shown:
        same = all(old is new for old, new in zip(state.layers, layers, strict=True))
        return {"filter": wanted} if same else {"filter": wanted, "layers": layers}
    layers = with_projects(layers, state.plan, index.mask(wanted))
    return {"filter": wanted, "shown": shown, "layers": layers}


def opened(state: State, plan: Plan) -> dict[str, Any]:
    """Return the changes to a state that shows a plan just opened: no filter, selection or zone.

    Raises
    ------
    LayerError
        A layer file or its table is wrong.
    """
    from jianxi_gis.catalog import layer_specs, map_layer

    if not state.layer_specs:
        specs = layer_specs()
        layers = tuple(map_layer(spec, ()) for spec in specs)
        state = replace(state, layer_specs=specs, layers=layers)
    fresh = replace(state, filter=Filter(), selected=frozenset(), **zones.with_zone(state, None))
    return {
        "filter": fresh.filter,
        "layer_specs": fresh.layer_specs,
        **from_plan(fresh, plan),
    }


def with_projects(layers: tuple[MapLayer, ...], plan: Plan, passing: Mask) -> tuple[MapLayer, ...]:
    """Return the layers with those of projects rebuilt; base layers stay the same objects."""
    from jianxi_gis.catalog import map_layer

    return tuple(
        replace(
            map_layer(layer.spec, plan.projects, passing),
            visible=layer.visible,
            opacity=layer.opacity,
            corridor_m=layer.corridor_m,
        )
        if layer.spec.source.startswith("projects")
        else layer
        for layer in layers
    )


def by_ids(plan: Plan, ids: Iterable[str]) -> tuple[Project, ...]:
    """Return the projects with these ids, in their order."""
    projects = {project.id: project for project in plan.projects}
    return tuple(projects[project_id] for project_id in ids)
