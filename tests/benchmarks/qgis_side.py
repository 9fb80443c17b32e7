"""QGIS draws the same rows: run by the Python that QGIS belongs to, headless.

``qgis_side.py CITY PICTURES`` reads a line ``KIND ROW`` (``gpkg`` or ``memory``) from standard
input and answers with ``answer`` and a JSON list of milliseconds; null where this QGIS cannot do
it. The last picture of a row is kept, so that both sides can be looked at.
"""

import json
import os
import sys
from pathlib import Path
from time import perf_counter
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))
import work


class Map:
    """The layers of the city in QGIS, as files or in memory."""

    def __init__(self, folder: Path) -> None:
        from qgis import core

        self.core = core
        self.layers: dict[str, dict[str, Any]] = {"gpkg": {}, "memory": {}}
        for name in (*work.CITY, "points1m"):
            layer = core.QgsVectorLayer(str(folder / f"{name}.gpkg"), name, "ogr")
            assert layer.isValid(), name
            layer.setRenderer(self.look(name))
            self.layers["gpkg"][name] = layer

    def of(self, kind: str, name: str) -> Any:
        layers = self.layers[kind]
        if name not in layers:
            layer = self.layers["gpkg"][name].materialize(self.core.QgsFeatureRequest())
            layer.setRenderer(self.look(name))
            layer.dataProvider().createSpatialIndex()
            layers[name] = layer
        return layers[name]

    def look(self, name: str) -> Any:
        core = self.core

        def mm(px: float) -> str:
            return str(px * 25.4 / work.DPI)

        def fill(color: str, outline: str, width: float) -> Any:
            return core.QgsFillSymbol.createSimple(
                {"color": color, "outline_color": outline, "outline_width": mm(width),
                 "outline_width_unit": "MM", "joinstyle": "bevel"})  # fmt: skip

        def line(color: str, width: float) -> Any:
            return core.QgsLineSymbol.createSimple(
                {"line_color": color, "line_width": mm(width), "line_width_unit": "MM",
                 "capstyle": "round", "joinstyle": "round"})  # fmt: skip

        def marker(color: str, size: float, outline: str = "", width: float = 0) -> Any:
            look = {"name": "circle", "color": color, "size": mm(size), "size_unit": "MM"}
            if outline:
                look |= {"outline_color": outline, "outline_width": mm(width)}
            else:
                look |= {"outline_style": "no"}
            return core.QgsMarkerSymbol.createSimple(look)

        def classes(field: str, symbols: dict[str, Any]) -> Any:
            found = [core.QgsRendererCategory(key, one, key) for key, one in symbols.items()]
            return core.QgsCategorizedSymbolRenderer(field, found)

        if name == "land":
            looks = {key: fill(color, *work.LAND_OUTLINE) for key, color in work.LAND.items()}
            return classes("kind", looks)
        if name == "roads":
            return classes("class", {key: line(*look) for key, look in work.ROADS.items()})
        if name == "projects":
            size, outline, width = work.PROJECT_MARK
            looks = {
                key: marker(color, size, outline, width) for key, color in work.PROJECTS.items()
            }
            return classes("category", looks)
        if name == "buildings":
            return core.QgsSingleSymbolRenderer(fill(*work.BUILDINGS))
        return core.QgsSingleSymbolRenderer(marker(work.POINT_MARK[1], work.POINT_MARK[0]))

    def draw(self, layers: list[Any], frame: tuple[float, float, float]) -> Any:
        from qgis.PyQt.QtCore import QSize
        from qgis.PyQt.QtGui import QColor

        core = self.core
        x, y, width = frame
        height = width * work.HEIGHT_PX / work.WIDTH_PX
        settings = core.QgsMapSettings()
        settings.setLayers(layers)
        settings.setOutputSize(QSize(work.WIDTH_PX, work.HEIGHT_PX))
        settings.setOutputDpi(work.DPI)
        settings.setDestinationCrs(core.QgsCoordinateReferenceSystem("EPSG:4546"))
        settings.setBackgroundColor(QColor(work.PAPER))
        settings.setExtent(
            core.QgsRectangle(x - width / 2, y - height / 2, x + width / 2, y + height / 2)
        )
        settings.setFlag(core.QgsMapSettings.Antialiasing, True)
        settings.setFlag(core.QgsMapSettings.UseRenderingOptimization, True)
        settings.setFlag(core.QgsMapSettings.DrawLabeling, False)
        job = core.QgsMapRendererParallelJob(settings)
        job.start()
        job.waitForFinished()
        assert not job.errors()
        return job.renderedImage()

    def row(self, kind: str, row: str) -> list[float] | None:
        names = ("points1m",) if row == "points1m" else work.CITY
        # QGIS wants the uppermost layer first
        layers = [self.of(kind, name) for name in reversed(names)]
        name, field, value = work.FILTER
        frames = work.frames(row)
        image = self.draw(layers, frames[0])
        times = []
        for _ in range(work.repeats(row)):
            if row == "filter":
                self.of(kind, name).setSubsetString("")
                self.draw(layers, frames[0])
            start = perf_counter()
            if row == "filter" and not self.of(kind, name).setSubsetString(
                f"\"{field}\"='{value}'"
            ):
                return None
            for frame in frames[1:] or frames:
                image = self.draw(layers, frame)
            times.append((perf_counter() - start) * 1000)
        if row == "filter":
            self.of(kind, name).setSubsetString("")
        image.save(str(Path(sys.argv[2]) / f"{row}-qgis-{kind}.png"))
        return times


def main() -> None:
    """Answer until standard input ends."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis.core import QgsApplication

    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], False)
    application.initQgis()
    QgsApplication.setMaxThreads(-1)
    city = Map(Path(sys.argv[1]))
    for line in sys.stdin:
        kind, row = line.split()
        print("answer", json.dumps(city.row(kind, row)), flush=True)
    os._exit(0)  # this QGIS sometimes crashes when it takes itself apart


if __name__ == "__main__":
    main()
