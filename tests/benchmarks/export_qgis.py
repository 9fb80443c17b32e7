"""QGIS lays the city out on A3: run by the Python that QGIS belongs to, headless.

``export_qgis.py CITY FOLDER`` reads a line ``qgis pdf`` or ``qgis png`` (300 dpi) from standard
input, writes ``qgis.pdf`` or ``qgis.png`` into the folder and answers with ``answer`` and a JSON
list of milliseconds.
"""

import json
import os
import sys
from pathlib import Path
from time import perf_counter

sys.path.insert(0, str(Path(__file__).resolve().parent))
import work
from qgis_side import Map

PAGE_MM = (420.0, 297.0)
MAP_MM = (12.0, 24.0, 322.0, 249.0)
"""Left, top, width, height: the largest map our A3 sheet has."""


def main() -> None:
    """Answer until standard input ends."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from qgis import core

    core.QgsApplication.setPrefixPath("/usr", True)
    application = core.QgsApplication([], False)
    application.initQgis()
    city = Map(Path(sys.argv[1]))
    project = core.QgsProject.instance()
    project.setCrs(core.QgsCoordinateReferenceSystem("EPSG:4546"))
    layout = core.QgsPrintLayout(project)
    layout.initializeDefaults()
    unit = core.QgsUnitTypes.LayoutMillimeters
    layout.pageCollection().page(0).setPageSize(core.QgsLayoutSize(*PAGE_MM, unit))
    layout.renderContext().setDpi(300)
    item = core.QgsLayoutItemMap(layout)
    item.attemptMove(core.QgsLayoutPoint(*MAP_MM[:2], unit))
    item.attemptResize(core.QgsLayoutSize(*MAP_MM[2:], unit))
    # QGIS wants the uppermost layer first
    item.setLayers([city.of("gpkg", name) for name in reversed(work.CITY)])
    ((x, y, width),) = work.frames("whole")
    height = width * MAP_MM[3] / MAP_MM[2]
    item.setExtent(core.QgsRectangle(x - width / 2, y - height / 2, x + width / 2, y + height / 2))
    layout.addLayoutItem(item)
    exporter = core.QgsLayoutExporter(layout)
    vector = core.QgsLayoutExporter.PdfExportSettings()
    vector.dpi, vector.forceVectorOutput = 300, True
    image = core.QgsLayoutExporter.ImageExportSettings()
    image.dpi = 300
    writers = {
        "pdf": lambda path: exporter.exportToPdf(path, vector),
        "png": lambda path: exporter.exportToImage(path, image),
    }
    for line in sys.stdin:
        kind = line.split()[1]
        start = perf_counter()
        answer = writers[kind](str(Path(sys.argv[2]) / f"qgis.{kind}"))
        assert answer == core.QgsLayoutExporter.Success
        print("answer", json.dumps([(perf_counter() - start) * 1000]), flush=True)
    os._exit(0)  # this QGIS sometimes crashes when it takes itself apart


if __name__ == "__main__":
    main()
