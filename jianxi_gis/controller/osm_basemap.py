"""The base map from an OSM extract: read once, kept, drawn below the plan, its names offered."""

from collections import defaultdict
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray
from platformdirs import user_data_path

from jianxi_gis.controller.basemap_choices import Memory
from jianxi_gis.controller.imports import Progress
from jianxi_gis.errors import StoppedError
from jianxi_gis.geo.columns import Columns
from jianxi_gis.geo.names import normalise
from jianxi_gis.model.mapview import MapLayer
from jianxi_gis.model.session import Session

if TYPE_CHECKING:
    from jianxi_gis.basemap.osm import OsmExtract
    from jianxi_gis.geo.gazetteer import Gazetteer

OSM = "osm"
"""How the source of their layers begins."""
_REMEMBERED = "osm_basemap"
_GIVE_WAY = ("lines.csv kind=road", "lines.csv kind=water")
_COVERS = 0.8
"""A road of the tables steps back if the extract has this share of its length."""


@dataclass(frozen=True, slots=True, eq=False)
class OsmMap:
    """An extract ready to show."""

    digest: str
    title: str
    note: str
    """What the user should know about gaps, Chinese; empty if nothing."""
    layers: tuple[MapLayer, ...]
    extension: "Gazetteer"
    lengths_m: dict[str, float]
    """Of the roads and rivers by normalised name."""


class OsmBasemap:
    """The base map of one window; `read` and `load` are pure and made for a worker.

    Parameters
    ----------
    session : Session
        Its layers are those of the map.
    memory : Memory
        Remembers which extract is shown.
    """

    def __init__(self, session: Session, memory: Memory) -> None:
        self._session = session
        self._memory = memory
        self._shown: OsmMap | None = None

    @property
    def shown(self) -> OsmMap | None:
        """Return what is shown."""
        return self._shown

    @property
    def remembered(self) -> bool:
        """Return True if an extract was shown when the program was last used."""
        return bool(self._memory.get(_REMEMBERED, ""))

    def read(self, path: Path, progress: Progress) -> OsmMap:
        """Read an extract, or take what was kept of the same file, and make it ready.

        Raises
        ------
        BasemapError
            See `jianxi_gis.basemap.osm.read_extract`; or it cannot be kept.
        StoppedError
            The user wishes so.
        """
        from jianxi_gis.basemap.osm import digest_of, keep, kept, read_extract

        digest = digest_of(path, progress)
        if digest is None:
            raise StoppedError(_STOPPED)
        extract = kept(_file(digest))
        if extract is None:
            extract = read_extract(path, progress=partial(_later, progress))
            if extract is None:
                raise StoppedError(_STOPPED)
            keep(extract, _file(digest))
        return _ready(digest, extract)

    def load(self) -> OsmMap | None:
        """Return what was shown when the program was last used; None: nothing."""
        digest = str(self._memory.get(_REMEMBERED, "") or "")
        if not digest or self._shown is not None:
            return None
        from jianxi_gis.basemap.osm import kept

        extract = kept(_file(digest))
        return None if extract is None else _ready(digest, extract)

    def show(self, wanted: OsmMap | None) -> None:
        """Draw an extract below the plan, or none; remembered."""
        state = self._session.state
        rest = [layer for layer in state.layers if not layer.spec.source.startswith(OSM)]
        lengths = wanted.lengths_m if wanted else {}
        layers = [_stepped_back(layer, lengths) for layer in rest]
        if wanted is not None:
            over = (n for n, layer in enumerate(layers) if layer.spec.geometry != "polygon")
            at = next(over, len(layers))
            layers[at:at] = wanted.layers
        self._shown = wanted
        self._memory.set(_REMEMBERED, wanted.digest if wanted else "")
        self._session.update(
            layers=tuple(layers),
            layer_specs=tuple(layer.spec for layer in layers),
            extension=wanted.extension if wanted else None,
        )


_STOPPED = "已取消，底图没有变"


def _file(digest: str) -> Path:
    return user_data_path("jianxi_gis") / "osm" / f"{digest}.gpkg"


def _later(progress: Progress, done: int, total: int, words: str) -> bool:
    """Tell progress of the reading, which follows the check of the file."""
    return progress(total // 2 + done, total // 2 * 3, words)


def _ready(digest: str, extract: "OsmExtract") -> OsmMap:
    from jianxi_gis.basemap.osm import layers_of, named_lines, places
    from jianxi_gis.catalog.layers import read_layers
    from jianxi_gis.geo.extension import extended
    from jianxi_gis.geo.gazetteer import load_gazetteer
    from jianxi_gis.geo.measure import to_grid
    from jianxi_gis.paths import bundled

    lines = named_lines(extract)
    lengths: dict[str, float] = defaultdict(float)
    for line in lines:
        lengths[normalise(line.proper)] += float(to_grid(line.geometry).length)
    specs = [
        replace(spec, id=spec.id if spec.id.startswith(OSM) else f"{OSM}_{spec.id}")
        for spec in read_layers(bundled("resources") / "basemap" / "osm")
    ]
    extension = extended(load_gazetteer(), lines, places(extract))
    layers = layers_of(extract, specs)
    return OsmMap(digest, extract.name, extract.note, layers, extension, dict(lengths))


def _stepped_back(layer: MapLayer, lengths_m: dict[str, float]) -> MapLayer:
    """Return a layer of the tables without the roads and rivers that an extract shows better."""
    if not layer.spec.source.startswith(_GIVE_WAY):
        return layer
    if not lengths_m:
        return replace(layer, mask=None) if layer.mask is not None else layer
    own_m: dict[str, float] = defaultdict(float)
    names = [normalise(label) for label in layer.columns.labels]
    for name, metres in zip(names, _lengths(layer.columns).tolist(), strict=True):
        own_m[name] += metres
    stays = [lengths_m.get(name, 0.0) < _COVERS * own_m[name] for name in names]
    return replace(layer, mask=np.array(stays, dtype=bool))


def _lengths(columns: Columns) -> NDArray[np.float64]:
    """Return the length of each line, metres."""
    steps = np.hypot(*np.diff(columns.xy, axis=0, append=columns.xy[-1:]).T)
    steps[columns.part_offsets[1:] - 1] = 0.0  # from part to part
    starts = columns.part_offsets[columns.feature_offsets[:-1]]
    return np.add.reduceat(steps, starts)
