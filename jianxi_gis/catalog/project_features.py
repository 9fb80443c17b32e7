"""Projects as features: a marker for each place, the lines and areas themselves, their doubt."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

import numpy as np
import shapely
from numpy.typing import NDArray

from jianxi_gis.catalog.classing import coder
from jianxi_gis.errors import LayerError
from jianxi_gis.geo.columns import Columns, GeometryKind, columns_from_geometries
from jianxi_gis.geo.crs import project as to_map
from jianxi_gis.model.classes import LocationKind
from jianxi_gis.model.layer import LayerSpec
from jianxi_gis.model.project import Location, Project

Shapes = NDArray[np.object_]
Metres = NDArray[np.float64]


@dataclass(frozen=True, slots=True, eq=False)
class ProjectFeatures:
    """All features of a project layer: made once a plan, picked from by every filter."""

    columns: Columns
    owners: NDArray[np.intp]
    """Shape (f,): which project each feature belongs to."""
    same: NDArray[np.intp]
    """Shape (f,): features of one number are the same picture and are drawn once."""

    def of(self, passing: NDArray[np.bool_]) -> Columns:
        """Return the features of the projects that pass; ``passing`` holds one truth a project."""
        rows = np.flatnonzero(passing[self.owners])
        _, first = np.unique(self.same[rows], return_index=True)
        if len(first) == len(self.columns):
            return self.columns
        return self.columns.take(rows[np.sort(first)])

    def again(
        self, spec: LayerSpec, old: Sequence[Project], new: Sequence[Project]
    ) -> "ProjectFeatures | None":
        """Return what `of_projects` returns for ``new``, these being those of ``old``.

        None if they stand elsewhere and are to be made anew. Raises as `of_projects` does.
        """
        if len(old) != len(new):
            return None
        changed = []
        for row, (was, now) in enumerate(zip(old, new, strict=True)):
            if was is not now:
                if was.id != now.id or was.locations is not now.locations:
                    return None
                changed.append(row)
        code, columns = coder(spec), self.columns
        codes, sizes, labels = columns.codes.copy(), columns.sizes.copy(), list(columns.labels)
        for number in np.flatnonzero(np.isin(self.owners, changed)).tolist():
            owner = new[self.owners[number]]
            codes[number] = code(_class_values(owner, spec))
            sizes[number] = _size(owner)
            if labels:
                labels[number] = owner.name
        same = np.array_equal(codes, columns.codes) and np.array_equal(sizes, columns.sizes)
        if same and tuple(labels) == columns.labels:
            return self
        fresh = replace(columns, codes=codes, sizes=sizes, labels=tuple(labels))
        return ProjectFeatures(fresh, self.owners, self.same)


def of_projects(spec: LayerSpec, projects: Sequence[Project]) -> ProjectFeatures:
    """Return the features of a project layer.

    A project with several places is a feature for each, and its money is divided among them, so
    that the markers add up to the sum of the projects. Whole-district projects are left out.

    Raises
    ------
    LayerError
        An unknown source or class field, a geometry that does not fit, a class without a rule.
    """
    where = f"图层 {spec.id}"
    if spec.source not in _SOURCES:
        raise LayerError(f"source 不能是“{spec.source}”", where, f"可用 {'、'.join(_SOURCES)}")
    kind, features = _SOURCES[spec.source]
    if spec.geometry != kind:
        raise LayerError(f"source“{spec.source}”的 geometry 应为 {kind}", where)
    drawn = [(row, place) for row, item in enumerate(projects) for place in _on_the_map(item)]
    shapes = np.array([place.geometry for _, place in drawn], dtype=object)
    accuracy_m = np.array([place.accuracy_m for _, place in drawn], dtype=np.float64)
    shapes, kept = features(shapely.transform(shapes, to_map), accuracy_m)
    rows = np.array([drawn[i][0] for i in kept.tolist()], np.intp)
    owners = [projects[row] for row in rows.tolist()]
    code = coder(spec)
    doubt = spec.source == "projects accuracy"
    same = np.arange(len(shapes))
    if doubt and len(shapes):
        _, same = np.unique(shapely.to_wkb(shapes), return_inverse=True)
    columns = columns_from_geometries(
        list(shapes),
        kind,
        codes=[code(_class_values(owner, spec)) for owner in owners],
        # a zone of doubt is shared by the projects of one place and picked for none of them
        ids=() if doubt else [owner.id for owner in owners],
        labels=() if doubt else [owner.name for owner in owners],
        sizes=[_size(owner) for owner in owners],
        accuracy_m=accuracy_m[kept].tolist(),
        projected=True,
    )
    return ProjectFeatures(columns, rows, same)


def marker_places(shapes: Shapes, _: Metres) -> tuple[Shapes, NDArray[np.int64]]:
    """Return where each project's marker stands: the point, middle of a line, inside an area."""
    dimension = shapely.get_dimensions(shapes)
    points = shapely.point_on_surface(shapes)
    lines = dimension == 1
    points[lines] = shapely.line_interpolate_point(_longest(shapes[lines]), 0.5, normalized=True)
    return points, np.arange(len(shapes))


def zones_of_doubt(shapes: Shapes, accuracy_m: Metres) -> tuple[Shapes, NDArray[np.int64]]:
    """Return the ground within each position's accuracy."""
    # large zones first: a small one is not hidden below them
    order = np.argsort(-accuracy_m, kind="stable")
    return shapely.buffer(shapes[order], accuracy_m[order], quad_segs=24), order


def _of_dimension(wanted: int) -> "_Features":
    def features(shapes: Shapes, _: Metres) -> tuple[Shapes, NDArray[np.int64]]:
        kept = np.flatnonzero(shapely.get_dimensions(shapes) == wanted)
        return shapes[kept], kept

    return features


def _longest(lines: Shapes) -> Shapes:
    parts, owner = shapely.get_parts(lines, return_index=True)
    order = np.lexsort((shapely.length(parts), owner))
    return np.asarray(parts[order][np.flatnonzero(np.diff(owner[order], append=-1))])


def _size(project: Project) -> float:
    return (project.investment_yuan or 0) / len(project.locations)


def _on_the_map(project: Project) -> list[Location]:
    return [place for place in project.locations if place.kind is not LocationKind.DISTRICT]


def _class_values(project: Project, spec: LayerSpec) -> list[str]:
    names = spec.class_field.split()
    for name in names:
        if name not in _CLASS_FIELDS:
            raise LayerError(
                f"class_field 不能是 {name}", f"图层 {spec.id}", f"可用 {'、'.join(_CLASS_FIELDS)}"
            )
    return [str(getattr(project, name)) for name in names]


_CLASS_FIELDS = ("kind", "status", "group", "section")
_Features = Callable[[Shapes, Metres], tuple[Shapes, NDArray[np.int64]]]
_SOURCES: dict[str, tuple[GeometryKind, _Features]] = {
    "projects point": ("point", marker_places),
    "projects line": ("line", _of_dimension(1)),
    "projects area": ("polygon", _of_dimension(2)),
    "projects accuracy": ("polygon", zones_of_doubt),
}
