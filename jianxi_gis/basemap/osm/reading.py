"""Reading an extract with osmium: two passes, areas put together by its assembler."""

from pathlib import Path
from typing import TYPE_CHECKING

import shapely

from jianxi_gis.basemap.osm.classify import AREA_KEYS, LINE_KEYS, POINT_KEYS, of_area
from jianxi_gis.basemap.osm.container import Container, open_container
from jianxi_gis.basemap.osm.extract import Box, OsmExtract, Progress
from jianxi_gis.basemap.osm.gathering import Gathering
from jianxi_gis.basemap.osm.sorting import Losses, Sorter, tags_of
from jianxi_gis.errors import BasemapError
from jianxi_gis.geo.gazetteer import load_gazetteer
from jianxi_gis.geo.measure import to_grid, to_lonlat

if TYPE_CHECKING:
    import osmium

MARGIN_M = 3000.0
"""Around the district, metres."""
_TODO = "请换一份覆盖涧西区的 .osm.pbf，例如 Geofabrik 的河南省数据"


def default_box() -> Box:
    """Return the bounds of the district with `MARGIN_M` around, degrees (EPSG:4490)."""
    around = to_lonlat(shapely.box(*shapely.bounds(to_grid(load_gazetteer().district))).buffer(
        MARGIN_M, join_style="mitre"
    ))  # fmt: skip
    west, south, east, north = shapely.bounds(around).tolist()
    return west, south, east, north


def read_here(
    path: Path, box: Box | None = None, progress: Progress | None = None
) -> OsmExtract | None:
    """Read an extract in this process; see `jianxi_gis.basemap.osm.read_extract`.

    Raises
    ------
    BasemapError
        See `read_extract`.
    """
    container = open_container(path)
    try:
        return _read(container, box or default_box(), progress)
    except (RuntimeError, UnicodeDecodeError) as error:  # from osmium: it cannot be decoded
        raise broken(path.name, str(error)) from error


def broken(name: str, why: str) -> BasemapError:
    """Return the error for a file that is whole but cannot be decoded."""
    return BasemapError(f"数据坏了（{why}）", name, "请重新下载")


def _read(container: Container, box: Box, progress: Progress | None) -> OsmExtract | None:
    import osmium

    name = container.path.name
    date, covered = _header(container, name, box)
    areas = osmium.area.AreaManager()
    interesting = osmium.filter.KeyFilter(*AREA_KEYS)
    losses = Losses()

    def told(done: int, words: str) -> bool:
        return progress is None or progress(done, 2 * container.size, words)

    if not told(0, f"正在打开 {name}"):
        return None
    multipolygon = osmium.filter.TagFilter(("type", "multipolygon"))
    for chunk, done in container.chunks():
        with _reader(chunk, osmium.osm.RELATION) as reader:
            for relation in osmium.OsmFileIterator(
                reader, interesting, multipolygon, areas.first_pass_handler()
            ):
                losses.broken_areas += bool(of_area(tags_of(relation)))
        if not told(done, "正在找面"):
            return None
    lines, points = osmium.filter.KeyFilter(*LINE_KEYS), osmium.filter.KeyFilter(*POINT_KEYS)
    lines.enable_for(osmium.osm.WAY)
    points.enable_for(osmium.osm.NODE)
    nodes = osmium.NodeLocationsForWays(osmium.index.create_map("flex_mem"))
    nodes.ignore_errors()
    finished = osmium.BufferIterator(interesting)
    second = areas.second_pass_to_buffer(finished)
    gathering = Gathering(box)
    take = Sorter(gathering, losses, box).take
    for chunk, done in container.chunks():
        with _reader(chunk, osmium.osm.ALL) as reader:
            for entity in osmium.OsmFileIterator(reader, nodes, second, lines, points):
                take(entity)
        for area in finished:
            take(area)
        if not told(container.size + done, "正在读地物"):
            return None
    themes = gathering.features()
    if not any(len(features) for features in themes.values()):
        raise BasemapError("数据里没有这一片的道路、水系和建筑", name, _TODO)
    return OsmExtract(
        name=name,
        box=box,
        date=date,
        themes=themes,
        cut_ways=losses.cut_ways,
        broken_areas=losses.broken_areas,
        note=_note(covered, losses),
    )


def _reader(chunk: bytes, entities: "osmium.osm.osm_entity_bits") -> "osmium.io.Reader":
    import osmium

    return osmium.io.Reader(osmium.io.FileBuffer(chunk, "pbf"), entities)


def _header(container: Container, name: str, box: Box) -> tuple[str, float]:
    """Return date of the data and the share of the box that the file says it covers."""
    import osmium

    with _reader(next(container.chunks())[0], osmium.osm.NOTHING) as reader:
        header = reader.header()
        date = header.get("osmosis_replication_timestamp", "")[:10]
        said = header.box()
        if not said.valid():
            return date, 1.0
        low, high = said.bottom_left, said.top_right
        holds = shapely.box(low.lon, low.lat, high.lon, high.lat)
    wanted = shapely.box(*box)
    covered = float(shapely.intersection(holds, wanted).area / wanted.area)
    if covered == 0:
        raise BasemapError(
            f"数据范围是东经 {low.lon:.2f}–{high.lon:.2f}°、北纬 {low.lat:.2f}–{high.lat:.2f}°，"
            "不包括要看的这一片",
            name,
            _TODO,
        )
    return date, covered


def _note(covered: float, losses: Losses) -> str:
    said = []
    if covered < 0.999:
        share = f"{covered:.0%}" if covered >= 0.01 else "1% 以下"
        said.append(f"数据只覆盖这一片的 {share}")
    if losses.broken_areas:
        said.append(f"全份数据里有 {losses.broken_areas} 个面拼不起来，没有画")
    if losses.cut_ways:
        said.append(f"有 {losses.cut_ways} 条线缺节点，只画已知的部分")
    return "；".join(said)
