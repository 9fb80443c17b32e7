"""The picture as a whole: a fixed scene against the picture a person approved.

To approve a new one, look at the picture named in the failure and put it into ``control/``.
"""

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import shapely
from PySide6.QtGui import QImage
from render.scenes import box, layer, line, painted, pixels, point, view

from jianxi_gis.model.layer import LabelStyle, Symbol
from jianxi_gis.model.mapview import MapView

pytestmark = [pytest.mark.qt, pytest.mark.usefixtures("qapp")]

CONTROL = Path(__file__).parent / "control"
DIFFERENT = 40
"""Of 255, in any colour: more than antialiasing differs between systems."""
SHARE = 0.01
"""Of the pixels that may be different: the edges of letters."""


def town() -> MapView:
    """Return a small town with one of everything."""
    park = shapely.difference(box(40, 20, 130, 90), box(70, 40, 100, 70))
    roads = [line((-190, -60), (190, -20)), line((-60, -140), (-30, 140)),
             line((-190, 60), (190, 110))]  # fmt: skip
    road = Symbol(outline="#ffffff", width_mm=0.9, casing="#c3bcae", casing_mm=0.2)
    name = LabelStyle("name", size_mm=1.5, color="#6b655b", halo="#fdfcf9", priority=5)
    river = layer("line", [line((-200, -110), (-40, -90), (80, -120), (200, -70))],
                  Symbol(outline="#9dc9e0", width_mm=1.2), name="river", labels=["涧河"],
                  label=replace(name, color="#3c82ac"))  # fmt: skip
    looks = [
        Symbol(fill="#c8442f", outline="#ffffff", width_mm=0.2, size_mm=1.6),
        Symbol(fill="#8a5a3b", outline="#ffffff", width_mm=0.2, size_mm=1.6, marker="square"),
        Symbol(fill="#1f78b4", outline="#ffffff", width_mm=0.2, size_mm=1.6, marker="triangle"),
    ]
    projects = layer("point", [point(-120, 10), *[point(10, -60)] * 3, point(-40, 100)], looks,
                     codes=[0, 1, 1, 2, 0], ids=list("abcde"), name="projects",
                     labels=["街坊改造项目", "扩能项目", "工厂二期项目", "治理项目",
                             "安置房建设项目"],
                     sizes=[1e9, 2e9, 3e8, 4e8, 6e8], spec={"graduated": True},
                     label=replace(name, color="#22262b", priority=9))  # fmt: skip
    return view(
        layer("polygon", [park], Symbol(fill="#d7e8cf", outline="#b4d0a8"), name="park"),
        replace(river, corridor_m=25.0),
        layer("line", roads, road, name="roads", label=name,
              labels=["建设路", "华山路", "中州西路"]),
        projects,
        selected=frozenset({"a"}),
    )  # fmt: skip


def test_the_town_looks_as_approved(tmp_path: Path) -> None:
    image = painted(town())
    control = QImage(str(CONTROL / "town.png"))
    assert control.size() == image.size(), _kept(image, tmp_path / "town.png")
    away = np.abs(pixels(image) - pixels(control)).max(axis=2) > DIFFERENT
    if away.mean() > SHARE:
        difference = image.copy()
        for row, column in np.argwhere(away).tolist():
            difference.setPixel(column, row, 0xFFFF00FF)
        _kept(difference, tmp_path / "town_difference.png")
        pytest.fail(f"{away.mean():.1%} 的像素不同：{_kept(image, tmp_path / 'town.png')}")


def test_the_comparison_sees_a_marker_that_is_missing() -> None:
    whole, poorer = town(), town()
    poorer = replace(poorer, layers=poorer.layers[:-1])
    away = np.abs(pixels(painted(whole)) - pixels(painted(poorer))).max(axis=2) > DIFFERENT
    assert away.mean() > SHARE


def _kept(image: QImage, path: Path) -> str:
    image.save(str(path))
    return str(path)
