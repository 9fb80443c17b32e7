"""How soon 100,000 polygons of a user's file are on the map.

Answers ``{"load100k_ms": , "read100k_ms": }``: all from opening the file to the first picture
(reading, columns, drawing order, copies for the resolution, drawing), and the part of it that GDAL
takes to read the file.
"""

import json
from pathlib import Path
from time import perf_counter

import city
import nanoarrow
import ours
import pyogrio.raw
import work
from PySide6.QtGui import QGuiApplication

from jianxi_gis.catalog.files import read_file
from jianxi_gis.model.layer import Symbol
from jianxi_gis.render.picture import Pictures

REPEATS = 5
LOOK = {"": Symbol(fill=work.BUILDINGS[0], outline=work.BUILDINGS[1], width_mm=0.2)}


def read(file: Path) -> None:
    """Read all there is in a file and do nothing with it."""
    with pyogrio.raw.open_arrow(file, use_pyarrow=False) as (_, stream):
        list(nanoarrow.ArrayStream(stream))


def show(file: Path) -> None:
    """Read a file and draw all of it."""
    layer = ours.layer_of(read_file(file)[0], "", LOOK)
    Pictures().draw(ours.view_of((layer,), work.frames("whole")[0]))


def main() -> None:
    """Measure and answer."""
    application = QGuiApplication([])
    folder = city.city()
    show(city.file_of(folder, "land"))  # libraries and threads are there, as in a running window
    file = city.file_of(folder, "buildings")
    found: dict[str, list[float]] = {"load100k_ms": [], "read100k_ms": []}
    for _ in range(REPEATS):
        for (_, times), deed in zip(found.items(), (show, read), strict=True):
            start = perf_counter()
            deed(file)
            times.append((perf_counter() - start) * 1000)
    print(json.dumps({name: round(min(times), 1) for name, times in found.items()}))
    del application


if __name__ == "__main__":
    main()
