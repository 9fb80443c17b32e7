"""Each kind of symbol by itself against the picture a person approved; see `test_control`."""

from pathlib import Path

import numpy as np
import pytest
import shapely
from PySide6.QtGui import QImage
from render.scenes import ORIGIN, box, layer, line, painted, pixels, point, view

from jianxi_gis.catalog.palettes import LAND_USE
from jianxi_gis.model.layer import LabelStyle, Symbol
from jianxi_gis.model.mapview import MapLayer
from jianxi_gis.render.symbols import MARKERS

pytestmark = [pytest.mark.qt, pytest.mark.usefixtures("qapp")]

CONTROL = Path(__file__).parent / "control"
SIZE = (120, 90)
DIFFERENT, SHARE = 40, 0.02
BEND = [line((-50, -30), (0, 20), (50, -10))]
CROSS = [line((-50, -20), (50, 20)), line((-20, -40), (20, 40))]
YUAN = [0.0, 5e8, 1e9, 3e9]


def _markers() -> MapLayer:
    looks = [Symbol(fill="#c8442f", outline="#ffffff", marker=one, size_mm=2.4) for one in MARKERS]
    places = [point(-42 + 28 * (i % 4), 18 - 36 * (i // 4)) for i in range(len(looks))]
    return layer("point", places, looks, codes=range(len(looks)))


def _graduated() -> MapLayer:
    places = [point(x, 0) for x in (-50, -33, -9, 33)]
    return layer("point", places, Symbol(fill="#1f78b4", outline="#ffffff", size_mm=2.2),
                 ids=list("abcd"), sizes=YUAN, spec={"graduated": True})  # fmt: skip


def _cluster() -> MapLayer:
    looks = [Symbol(fill=color, size_mm=3.8) for color in ("#c8442f", "#1f78b4", "#4b9b3f")]
    return layer("point", [point(0, 0)] * 12, looks, codes=[0] * 6 + [1] * 4 + [2] * 2,
                 ids=[f"p{number}" for number in range(12)], sizes=[4e8] * 12,
                 spec={"graduated": True, "cluster_beyond": 5000.0})  # fmt: skip


def _spread() -> MapLayer:
    return layer("point", [point(0, 0)] * 9, Symbol(fill="#8a5a3b", outline="#ffffff", size_mm=1.4),
                 ids=list("abcdefghi"))  # fmt: skip


def _leader() -> MapLayer:
    name = LabelStyle("name", size_mm=1.2, color="#22262b")
    places = [point(0, 0), *(point(12 * x, 12 * y) for x in (-2, -1, 1, 2) for y in (-1, 0, 1))]
    return layer("point", places, Symbol(fill="#c8442f", size_mm=0.9), ids=list("abcdefghijklm"),
                 labels=["改造", *[""] * 12], label=name)  # fmt: skip


def _hatch() -> MapLayer:
    yard = shapely.difference(box(-55, -40, 5, 40), box(-35, -15, -10, 15))
    looks = [
        Symbol(fill="#fdf3d8", outline="#8a6d1f", hatch="#8a6d1f", width_mm=0.3),
        Symbol(outline="#1f78b4", hatch="#1f78b4", hatch_mm=1.0, hatch_degrees=(0.0, 90.0)),
        Symbol(hatch="#4b9b3f", hatch_mm=0.8, hatch_degrees=(135.0,), hatch_width_mm=0.25),
    ]
    ring = shapely.Point(ORIGIN[0] + 32, ORIGIN[1] - 20).buffer(20)
    return layer("polygon", [yard, box(12, 8, 55, 40), ring], looks, codes=range(3))


def _land_use() -> MapLayer:
    looks = [Symbol(fill=color, outline="#5f5f5f", width_mm=0.1) for color in LAND_USE.values()]
    plots = [box(x, y, x + 20, y + 20) for y in (12, -10, -32) for x in range(-55, 50, 22)]
    uses = plots[: len(looks)]
    return layer("polygon", uses, looks, codes=range(len(looks)))


SCENES = {
    "fill": lambda: layer("polygon", [shapely.difference(box(-50, -35, 50, 35),
                          box(-15, -10, 15, 10))], Symbol(fill="#d7e8cf")),
    "outline": lambda: layer("polygon", [box(-45, -30, 45, 30)],
                             Symbol(outline="#8f8577", width_mm=0.6)),
    "hatch": _hatch,
    "land_use": _land_use,
    "translucent": lambda: layer("polygon", [box(-50, -35, 15, 20), box(-15, -20, 50, 35)],
                                 Symbol(fill="#50c8442f", outline="#c8442f", width_mm=0.3)),
    "line": lambda: layer("line", BEND, Symbol(outline="#9dc9e0", width_mm=1.2)),
    "dashes": lambda: layer("line", BEND, Symbol(outline="#1f78b4", width_mm=0.8,
                                                 dash_mm=(1.6, 0.8))),
    "casing": lambda: layer("line", CROSS, Symbol(outline="#ffffff", width_mm=1.2,
                                                  casing="#8f8577", casing_mm=0.25)),
    "sketch": lambda: layer("line", BEND, Symbol(outline="#c8442f", width_mm=0.8, casing="#ffffff"),
                            ids=["a"], accuracy_m=[300.0]),
    "markers": _markers,
    "graduated": _graduated,
    "cluster": _cluster,
    "spread": _spread,
    "leader": _leader,
    "badge": lambda: layer("point", [point(0, 0)], Symbol(), labels=["10号街坊"],
                           label=LabelStyle("name", size_mm=1.8, badge="#f6ead8", halo="#d9bd95")),
    "along": lambda: layer("line", [line((-58, -25), (58, 25))],
                           Symbol(outline="#ffffff", width_mm=2.2), labels=["建设路"],
                           label=LabelStyle("name", size_mm=1.8)),
}  # fmt: skip


@pytest.mark.parametrize("name", SCENES)
def test_a_symbol_looks_as_approved(name: str, tmp_path: Path) -> None:
    image = painted(view(SCENES[name](), size=SIZE))
    control = QImage(str(CONTROL / f"{name}.png"))
    made = tmp_path / f"{name}.png"
    image.save(str(made))
    assert control.size() == image.size(), made
    away = np.abs(pixels(image) - pixels(control)).max(axis=2) > DIFFERENT
    assert away.mean() <= SHARE, made


def test_no_two_symbols_look_alike() -> None:
    controls = [pixels(QImage(str(CONTROL / f"{name}.png"))) for name in SCENES]
    for number, one in enumerate(controls):
        for other in controls[:number]:
            assert (np.abs(one - other).max(axis=2) > DIFFERENT).mean() > SHARE
