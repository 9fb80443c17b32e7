"""Features of a layer as columns: from a table in ``data/``, or from projects."""

import re
from collections.abc import Sequence
from functools import lru_cache

import numpy as np
import shapely
from numpy.typing import NDArray

from jianxi_gis.catalog.classing import coder
from jianxi_gis.catalog.project_features import ProjectFeatures, of_projects
from jianxi_gis.catalog.tables import field, rows
from jianxi_gis.errors import LayerError
from jianxi_gis.geo.columns import Columns, columns_from_geometries
from jianxi_gis.model.layer import LayerSpec
from jianxi_gis.model.mapview import MapLayer
from jianxi_gis.model.project import Project

_REMARK = re.compile(r"（[^）]*）|\([^)]*\)")


def map_layer(
    spec: LayerSpec, projects: Sequence[Project], passing: NDArray[np.bool_] | None = None
) -> MapLayer:
    """Return a layer ready to draw.

    Parameters
    ----------
    spec : LayerSpec
        ``source`` starting with ``projects``: the features are those of ``projects``; else the
        rows of a table, read once.
    projects : sequence of Project
        All of the plan, in its order. Whole-district projects are never drawn.
    passing : ndarray of bool, optional
        Shape (number of projects,): those that pass the filter; default all.

    Raises
    ------
    LayerError
        The table, a column or a class is missing, or the geometry does not fit; names the layer.
    """
    if spec.source.startswith("projects"):
        every = np.ones(len(projects), np.bool_)
        chosen = every if passing is None else passing
        columns = _of_those(_features(spec, projects), chosen.astype(np.bool_).tobytes())
    else:
        columns = _of_table(spec)
    return MapLayer(
        spec=spec,
        columns=columns,
        visible=spec.visible,
        opacity=spec.opacity,
        corridor_m=spec.corridor_m,
    )


_latest: dict[LayerSpec, tuple[Sequence[Project], ProjectFeatures]] = {}


def _features(spec: LayerSpec, projects: Sequence[Project]) -> ProjectFeatures:
    """Return the features of these very projects; those of last time that stay are kept."""
    known = _latest.get(spec)
    if known is not None and known[0] is projects:
        return known[1]
    kept = None if known is None else known[1].again(spec, known[0], projects)
    made = kept or of_projects(spec, projects)
    _latest[spec] = projects, made
    return made


@lru_cache(maxsize=12)  # of the four project layers three filters
def _of_those(features: ProjectFeatures, passing: bytes) -> Columns:
    """Return the same columns for a filter that comes back: what was worked out of them stays."""
    return features.of(np.frombuffer(passing, np.bool_))


@lru_cache(maxsize=64)
def _of_table(spec: LayerSpec) -> Columns:
    where = f"图层 {spec.id}"
    chosen = rows(spec.source, where)
    dimension = ("point", "line", "polygon").index(spec.geometry)
    for row in chosen:
        if shapely.get_dimensions(row.geometry) != dimension:
            raise LayerError(f"source 里有不是 {spec.geometry} 的图形", where)
    code = coder(spec)
    return columns_from_geometries(
        [row.geometry for row in chosen],
        spec.geometry,
        codes=[
            code([field(row, name, where) for name in spec.class_field.split()]) for row in chosen
        ],
        # What stands in brackets in a table is a remark, not part of the name on the map.
        labels=[_REMARK.sub("", field(row, spec.label.field, where)) for row in chosen]
        if spec.label
        else (),
    )
