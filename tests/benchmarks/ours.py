"""Our side: the city through the calls the canvas uses; asked as `qgis_side` is.

Kinds: ``ours`` with lines as wide as the other side's, ``widened`` as users see them.
"""

import json
import os
import sys
from dataclasses import replace
from functools import cache
from pathlib import Path
from time import perf_counter

import numpy as np
import work
from PySide6.QtGui import QGuiApplication, QImage

from jianxi_gis.catalog.files import FileLayer, read_file
from jianxi_gis.geo.columns import Columns
from jianxi_gis.model.layer import LayerSpec, Rule, Symbol
from jianxi_gis.model.mapview import METRES_PER_INCH, MapLayer, MapView
from jianxi_gis.render.lines import growth
from jianxi_gis.render.picture import Pictures

_MM = 25.4 / work.DPI
Look = dict[str, Symbol]


def _looks() -> dict[str, tuple[str, Look]]:
    """Return by layer the field that decides and the symbol of each of its values."""
    outline, width = work.LAND_OUTLINE
    size, rim, rim_width = work.PROJECT_MARK
    return {
        "land": (
            "kind",
            {
                kind: Symbol(fill=color, outline=outline, width_mm=width * _MM)
                for kind, color in work.LAND.items()
            },
        ),
        "roads": (
            "class",
            {
                rank: Symbol(outline=color, width_mm=wide * _MM)
                for rank, (color, wide) in work.ROADS.items()
            },
        ),
        "buildings": (
            "",
            {
                "": Symbol(
                    fill=work.BUILDINGS[0],
                    outline=work.BUILDINGS[1],
                    width_mm=work.BUILDINGS[2] * _MM,
                )
            },
        ),
        "projects": (
            "category",
            {
                name: Symbol(fill=color, outline=rim, width_mm=rim_width * _MM, size_mm=size * _MM)
                for name, color in work.PROJECTS.items()
            },
        ),
        "points1m": ("", {"": Symbol(fill=work.POINT_MARK[1], size_mm=work.POINT_MARK[0] * _MM)}),
    }


class Map:
    """The layers of the city, read once."""

    def __init__(self, folder: Path) -> None:
        files = {name: read_file(folder / f"{name}.gpkg")[0] for name in _looks()}
        self.layers = {name: layer_of(files[name], *look) for name, look in _looks().items()}
        name, field, _ = work.FILTER
        self.values = files[name].values(field)

    def view(
        self, names: tuple[str, ...], frame: tuple[float, float, float], kind: str = "ours"
    ) -> MapView:
        """Return the view of a frame with some layers; of kinds see above."""
        view = view_of((), frame)
        grown = growth(view) if kind == "ours" else 1.0
        return replace(view, layers=tuple(self._layer(name, grown) for name in names))

    @cache  # noqa: B019  one map lives as long as the program
    def _layer(self, name: str, grown: float) -> MapLayer:
        """Return a layer whose lines are thinner by what our program widens them at a scale."""
        layer = self.layers[name]
        if layer.columns.kind != "line":
            return layer
        rules = tuple(
            replace(rule, symbol=replace(rule.symbol, width_mm=rule.symbol.width_mm / grown))
            for rule in layer.spec.rules
        )
        return replace(layer, spec=replace(layer.spec, rules=rules))

    def row(self, row: str, kind: str) -> tuple[list[float], QImage]:
        """Return the milliseconds of each repetition, and the last picture."""
        names = ("points1m",) if row == "points1m" else work.CITY
        views = [self.view(names, frame, kind) for frame in work.frames(row)]
        Pictures().draw(views[0])
        times = []
        for _ in range(work.repeats(row)):
            pictures = Pictures()
            if row == "pan10":
                pictures.draw(views[0])
            start = perf_counter()
            if row == "filter":
                mask = self.values == work.FILTER[2]
                layers = tuple(
                    replace(layer, mask=mask) if layer.spec.id == work.FILTER[0] else layer
                    for layer in views[0].layers
                )
                image = pictures.draw(replace(views[0], layers=layers))
            else:
                for view in views[1:] or views:
                    image = pictures.draw(view)
            times.append((perf_counter() - start) * 1000)
        return times, image


def view_of(layers: tuple[MapLayer, ...], frame: tuple[float, float, float]) -> MapView:
    """Return the view of a frame: middle and ground width in metres."""
    x, y, width = frame
    scale = width / work.WIDTH_PX * work.DPI / METRES_PER_INCH
    return MapView((x, y), scale, work.WIDTH_PX, work.HEIGHT_PX, work.DPI, layers)


def layer_of(file: FileLayer, field: str, looks: Look) -> MapLayer:
    """Return the features of a file with the symbol each value of a field has."""
    columns: Columns = file.columns
    if field:
        values = file.values(field)
        codes = np.zeros(len(columns), np.int16)
        for code, value in enumerate(looks):
            codes[values == value] = code
        columns = replace(columns, codes=codes)
    rules = tuple(Rule(value, value, symbol) for value, symbol in looks.items())
    spec = LayerSpec(file.name, file.name, "", "", columns.kind, rules, class_field=field)
    return MapLayer(spec, columns)


def main() -> None:
    """Answer until standard input ends."""
    application = QGuiApplication([])
    city = Map(Path(sys.argv[1]))
    for line in sys.stdin:
        kind, row = line.split()
        times, image = city.row(row, kind)
        image.save(str(Path(sys.argv[2]) / f"{row}-{kind}.png"))
        print("answer", json.dumps(times), flush=True)
    del application
    os._exit(0)  # nothing is written after this; the threads need not be waited for


if __name__ == "__main__":
    main()
