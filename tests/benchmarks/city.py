"""A city made of numbers, as large as the district: the map every program under test draws.

100,000 buildings, 20,000 roads, 2,000 pieces of land, 50,000 and 1,000,000 points in EPSG:4546,
the same at every run. Written once as GeoPackages to the user's cache folder.
"""

from pathlib import Path
from typing import Any

import numpy as np
import pyogrio.raw
import shapely
from numpy.typing import NDArray
from platformdirs import user_cache_path

SEED = 20240607
VERSION = 2
"""Goes up when the recipe changes, so that no old file is measured."""
CORNER = np.array([619_000.0, 3_832_600.0])
"""Easting, northing of the lower left corner, metres."""
WIDTH_M, HEIGHT_M = 14_650.0, 11_130.0
BLOCK_M = 247.0
LAND = ("park", "farmland", "industrial", "water", "residential")
ROADS = ("residential", "tertiary", "secondary", "primary")
CATEGORIES = ("工业", "基础设施", "民生", "文旅", "科技", "农业")
USES = ("住宅", "商业", "工业", "公共", "其他")
LAYERS = ("land", "roads", "buildings", "projects", "points1m")

Points = NDArray[np.float64]
Table = tuple[NDArray[np.object_], dict[str, NDArray[Any]]]

# outlines of buildings in a unit square, and how often each is built
_PLANS = (
    ((0, 0), (1, 0), (1, 1), (0, 1)),
    ((0, 0), (1, 0), (1, 0.7), (0.75, 1), (0, 1)),
    ((0, 0), (1, 0), (1, 0.5), (0.5, 0.5), (0.5, 1), (0, 1)),
    ((0, 0), (1, 0), (1, 1), (0.7, 1), (0.7, 0.45), (0.3, 0.45), (0.3, 1), (0, 1)),
    ((0, 0), (0.4, 0), (0.4, 0.15), (0.6, 0.15), (0.6, 0), (1, 0), (1, 1), (0.6, 1), (0.6, 0.7),
     (0, 0.7)),
    ((0.3, 0), (0.7, 0), (0.7, 0.3), (1, 0.3), (1, 0.7), (0.7, 0.7), (0.7, 1), (0.3, 1),
     (0.3, 0.7), (0, 0.7), (0, 0.3), (0.3, 0.3)),
)  # fmt: skip
_PLAN_SHARE = (0.55, 0.08, 0.17, 0.12, 0.05, 0.03)


def city() -> Path:
    """Return the folder with a file for each layer; made if it is not there."""
    folder = user_cache_path("jianxi_gis") / "benchmarks" / f"city-{SEED}-{VERSION}"
    done = folder / "done"
    if not done.exists():
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("*.gpkg*"):
            old.unlink()
        for name, (shapes, fields) in _tables().items():
            kind = {"roads": "LineString", "projects": "Point", "points1m": "Point"}
            pyogrio.raw.write(
                file_of(folder, name),
                shapely.to_wkb(shapes),
                list(fields.values()),
                list(fields),
                layer=name,
                driver="GPKG",
                geometry_type=kind.get(name, "Polygon"),
                crs="EPSG:4546",
            )
        done.touch()
    return folder


def file_of(folder: Path, layer: str) -> Path:
    """Return the file that holds a layer."""
    return folder / f"{layer}.gpkg"


def _tables() -> dict[str, Table]:
    rng = np.random.default_rng(SEED)
    corners = _street_corners(rng)
    blocks = np.argwhere(np.ones((corners.shape[0] - 1, corners.shape[1] - 1), bool))
    share = _density(rng, corners.shape[0] - 1, corners.shape[1] - 1)
    points = _clusters(rng, 50_000, 120, (66, 740))
    mass = _clusters(rng, 1_000_000, 800, (33, 575))
    return {
        "land": _land(rng, 2_000),
        "roads": _roads(rng, 20_000, corners, blocks, share),
        "buildings": _buildings(rng, 100_000, corners, blocks, share),
        "projects": (
            shapely.points(points),
            {
                "category": rng.choice(CATEGORIES, 50_000, p=(0.25, 0.2, 0.2, 0.1, 0.15, 0.1)),
                "value": np.round(rng.lognormal(6, 1.2, 50_000), 1),
            },
        ),
        "points1m": (shapely.points(mass), {"value": np.round(rng.gamma(2, 10, len(mass)), 2)}),
    }


def _street_corners(rng: np.random.Generator) -> Points:
    """Return the corners of a bent street grid, shape (columns, rows, 2)."""
    columns, rows = int(WIDTH_M // BLOCK_M), int(HEIGHT_M // BLOCK_M)
    x, y = np.meshgrid(np.arange(columns + 1), np.arange(rows + 1), indexing="ij")
    east = x * WIDTH_M / columns + rng.normal(0, 15, x.shape)
    north = y * HEIGHT_M / rows + rng.normal(0, 15, x.shape)
    east = east + 180 * np.sin(north / 2140)
    north = north + 130 * np.sin(east / 2550)
    return np.stack([east, north], axis=-1) + CORNER


def _density(rng: np.random.Generator, columns: int, rows: int) -> NDArray[np.float64]:
    """Return the share of the city in each block: dense in the middle, uneven."""
    x = (np.arange(columns)[:, None] - columns / 2) / (columns * 0.42)
    y = (np.arange(rows)[None, :] - rows / 2) / (rows * 0.42)
    weight = np.exp(-(x**2 + y**2)) * rng.lognormal(0, 0.35, (columns, rows))
    return (weight / weight.sum()).ravel()


def _land(rng: np.random.Generator, count: int) -> Table:
    shapes = []
    for _ in range(count):
        corners = int(rng.integers(20, 201))
        angle = np.linspace(0, 2 * np.pi, corners, endpoint=False)
        radius = np.ones(corners)
        for wave in range(2, 9):
            radius += rng.normal(0, 0.22 / wave) * np.cos(wave * angle + rng.uniform(0, 2 * np.pi))
        size = float(np.clip(rng.lognormal(4.5, 0.55), 33, 490))
        radius = np.clip(radius, 0.35, 1.9) * size
        middle = rng.uniform((165, 165), (WIDTH_M - 165, HEIGHT_M - 165)) + CORNER
        ring = middle + np.column_stack([radius * np.cos(angle), 0.8 * radius * np.sin(angle)])
        holes = []
        if rng.random() < 0.08:
            turn = np.linspace(2 * np.pi, 0, max(8, corners // 5), endpoint=False)
            yard = np.column_stack([0.18 * size * np.cos(turn), 0.15 * size * np.sin(turn)])
            holes = [ring.mean(axis=0) + yard]
        shapes.append(shapely.Polygon(ring, holes))
    kinds = rng.choice(LAND, count, p=(0.22, 0.25, 0.18, 0.05, 0.30))
    return np.array(shapes), {"kind": kinds}


def _course(rng: np.random.Generator, ends: Points, vertices: int, swing: float) -> Any:
    """Return a line between two ends that swings to both sides, metres."""
    along = np.linspace(0, 1, vertices)
    step = ends[1] - ends[0]
    length = np.hypot(*step) or 1.0
    first, second = rng.normal(size=2)
    aside = swing * (np.sin(np.pi * along) * first + np.sin(2 * np.pi * along) * second / 2)
    aside += rng.normal(0, swing * 0.05, vertices) * np.sin(np.pi * along)
    normal = np.array([-step[1], step[0]]) / length
    return shapely.LineString(ends[0] + along[:, None] * step + aside[:, None] * normal)


def _roads(rng: np.random.Generator, count: int, corners: Points, blocks: Any, share: Any) -> Table:
    shapes, classes = [], []
    columns, rows = corners.shape[0] - 1, corners.shape[1] - 1
    for i in range(columns + 1):
        for j in range(rows + 1):
            for right, up, line in ((1, 0, j), (0, 1, i)):
                if i + right > columns or j + up > rows:
                    continue
                ends = np.stack([corners[i, j], corners[i + right, j + up]])
                shapes.append(_course(rng, ends, int(rng.integers(5, 24)), 5.0))
                rank = "primary" if line % 8 == 0 else "secondary" if line % 4 == 0 else "tertiary"
                classes.append(rank)
    for block in rng.choice(len(blocks), count - len(shapes), p=share):
        corner, u, v = _axes(corners, *blocks[block])
        if rng.random() < 0.5:
            u, v = v, u
        across = rng.uniform(0.08, 0.92)
        start, end = np.sort(rng.uniform(0.02, 0.98, 2))
        end = min(0.99, start + 0.2) if end - start < 0.2 else end
        ends = corner + across * u + np.outer((start, end), v)
        shapes.append(_course(rng, ends, int(rng.integers(5, 41)), rng.uniform(1, 12)))
        classes.append("residential")
    return np.array(shapes), {"class": np.array(classes)}


def _axes(corners: Points, i: int, j: int) -> tuple[Points, Points, Points]:
    corner = corners[i, j]
    return corner, corners[i + 1, j] - corner, corners[i, j + 1] - corner


def _buildings(
    rng: np.random.Generator, count: int, corners: Points, blocks: Any, share: Any
) -> Table:
    shapes, uses = [], []
    plans = [np.array(plan, float) for plan in _PLANS]
    for block, houses in enumerate(rng.multinomial(count, share)):
        if not houses:
            continue
        corner, u, v = _axes(corners, *blocks[block])
        columns = max(1, int(np.ceil(np.sqrt(houses * 1.2))))
        rows = int(np.ceil(houses / columns))
        use = rng.choice(5, p=(0.5, 0.18, 0.16, 0.1, 0.06))
        for slot in rng.permutation(columns * rows)[:houses].tolist():
            grid = np.array([columns, rows])
            gap = 0.18 + 0.14 * rng.random(2)
            low = 0.05 + 0.9 * (np.array([slot % columns, slot // columns]) + gap) / grid
            size = 0.9 * (0.9 - gap - 0.12 * rng.random(2)) / grid
            size = size * np.clip(rng.normal(0.85, 0.2, 2), 0.3, 1.0)
            plan = plans[rng.choice(6, p=_PLAN_SHARE)]
            place = low + (plan if rng.random() < 0.5 else 1 - plan) * size
            ring = corner + place[:, :1] * u + place[:, 1:] * v
            yard = len(plan) == 4 and rng.random() < 0.03
            holes = [ring.mean(axis=0) + 0.4 * (ring[::-1] - ring.mean(axis=0))] if yard else []
            shapes.append(shapely.Polygon(ring, holes))
            uses.append(use if rng.random() < 0.8 else rng.integers(5))
    mixed = rng.permutation(count)  # the order of a cadastre edited for years
    floors = np.clip(rng.lognormal(1.5, 0.7, count), 1, 40).astype(np.int32)
    fields = {"usage": np.array(USES)[np.array(uses)[mixed]], "floors": floors}
    return np.array(shapes)[mixed], fields


def _clusters(rng: np.random.Generator, count: int, heaps: int, spread: Any) -> Points:
    """Return points in heaps, three in ten of them anywhere."""
    size = np.array([WIDTH_M, HEIGHT_M])
    middles = size * np.clip(rng.normal(0.5, 0.22, (heaps, 2)), 0.03, 0.97)
    reach = rng.uniform(*spread, heaps)
    heap = rng.choice(heaps, count, p=rng.dirichlet(np.ones(heaps)))
    points = middles[heap] + rng.normal(size=(count, 2)) * reach[heap][:, None]
    anywhere = rng.random(count) < 0.3
    points[anywhere] = rng.uniform((0, 0), size, (int(anywhere.sum()), 2))
    return np.clip(points, (0, 0), size) + CORNER
