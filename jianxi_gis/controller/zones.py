"""A zone as a layer of the map, for as long as it is looked at; and what it holds as a filter."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from jianxi_gis.geo.columns import columns_from_geometries
from jianxi_gis.model.analysis import AnalysisResult, Standing
from jianxi_gis.model.filters import Chosen
from jianxi_gis.model.index import select
from jianxi_gis.model.layer import LayerSpec, Rule, Symbol
from jianxi_gis.model.mapview import MapLayer
from jianxi_gis.model.session import State
from jianxi_gis.model.zone import Zone, ZoneRequest

ZONE = "zone"
"""Id and source of the layer."""
_SYMBOL = Symbol(fill="#24c2410c", outline="#c2410c", width_mm=0.45, dash_mm=(2.4, 1.2))


def analyse(state: State, request: ZoneRequest) -> AnalysisResult:
    """Return what a zone holds of the projects that pass the filter, without earlier zones.

    Raises
    ------
    GeoError
        See `jianxi_gis.model.zone.make_zone`.
    """
    from jianxi_gis.model.analysis import analyse as judge
    from jianxi_gis.model.review import gazetteer_of
    from jianxi_gis.model.zone import make_zone

    zone = make_zone(request, gazetteer_of(state.plan))
    wanted = replace(state.filter, chosen=())
    ids = set(select(state.plan, state.relations, wanted))
    projects = [project for project in state.plan.projects if project.id in ids]
    return judge(request, zone, projects, state.relations, wanted.words())


def chosen(result: AnalysisResult, standings: Sequence[Standing]) -> Chosen:
    """Return the projects of some standings as a condition: 涧河两侧 300 米（确在其内）."""
    words = f"{result.zone.title}（{'、'.join(standings)}）"
    return Chosen(words, frozenset(result.ids(standings)))


def with_zone(state: State, zone: Zone | None) -> dict[str, Any]:
    """Return the changes to a state that shows this zone and no other; None: none at all."""
    layers = [layer for layer in state.layers if layer.spec.source != ZONE]
    if zone is not None:
        under = (n for n, layer in enumerate(layers) if layer.spec.source.startswith("projects"))
        layers.insert(next(under, len(layers)), _layer(zone))
    return {"layers": tuple(layers), "layer_specs": tuple(layer.spec for layer in layers)}


def _layer(zone: Zone) -> MapLayer:
    spec = LayerSpec(
        id=ZONE,
        title=zone.title,
        heading="分析",
        source=ZONE,
        geometry="polygon",
        rules=(Rule(zone.title, zone.title, _SYMBOL),),
        attribution=f"分析范围：{zone.making}",
    )
    columns = columns_from_geometries([zone.geometry], "polygon", projected=True)
    return MapLayer(spec, columns)
