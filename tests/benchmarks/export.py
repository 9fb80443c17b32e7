"""Writing files, beside QGIS in the same run; ``bash scripts/bench.sh export``.

The plan's own sheet, page and workbook against the clock; the city as an A3 sheet of 300 dpi, PDF
and PNG, beside a QGIS layout of the same features. Ours is a whole sheet with legend and lists,
the other a map alone. The quickest of several repetitions counts. Writes ``out/bench/export.json``.
"""

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from time import perf_counter
from typing import Any

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]
sys.path[:0] = [str(HERE), str(REPOSITORY)]
os.environ["QT_QPA_PLATFORM"] = "offscreen"

import city  # noqa: E402
import ours  # noqa: E402
import work  # noqa: E402
from draw import python_of_qgis, say  # noqa: E402

from jianxi_gis import app  # noqa: E402
from jianxi_gis.controller import Controller  # noqa: E402
from jianxi_gis.exporters import EXPORTERS  # noqa: E402
from jianxi_gis.model.session import Session  # noqa: E402
from jianxi_gis.model.sheet import Sheet, SheetContent  # noqa: E402

OUT = REPOSITORY / "out" / "bench" / "export.json"
TO_REACH = {
    "plan_pdf_ms": 2000, "plan_png_ms": 3000, "plan_html_ms": 2000, "projects10k_xlsx_ms": 3000,
    "city_pdf_ratio": 0.85, "city_png_ratio": 0.7, "city_pdf_bytes_ratio": 1.0,
}  # fmt: skip
REPEATS = 3
PROJECTS = 10_000


def quickest(suffix: str, content: SheetContent, target: Path) -> tuple[float, int]:
    """Return milliseconds and bytes of writing a file."""
    exporter = next(one for one in EXPORTERS if one.suffix == suffix)
    return timed(lambda: exporter.write(content, target), target)


def timed(write: Callable[[], Any], target: Path) -> tuple[float, int]:
    """Return the fewest milliseconds of some repetitions, and the bytes written."""
    times = []
    for _ in range(REPEATS):
        start = perf_counter()
        write()
        times.append((perf_counter() - start) * 1000)
    return round(min(times), 1), target.stat().st_size


def plan_rows(folder: Path) -> dict[str, float]:
    """Return what the plan that comes with the program takes."""
    controller = Controller(Session())
    controller.open_bundled()
    content = controller.sheet_content(Sheet(""))
    found: dict[str, float] = {}
    for kind in ("pdf", "png", "html"):
        target = folder / f"plan.{kind}"
        found[f"plan_{kind}_ms"], found[f"plan_{kind}_bytes"] = quickest(
            f".{kind}", content, target
        )
    own = content.projects
    many = tuple(replace(own[i % len(own)], id=f"p{i}") for i in range(PROJECTS))
    content = replace(content, projects=many)
    found["projects10k_xlsx_ms"], _ = quickest(".xlsx", content, folder / "many.xlsx")
    return found


def city_rows(folder: Path) -> dict[str, float | None]:
    """Return what a sheet of the city takes on both sides."""
    data = city.city()
    features = ours.Map(data)
    (frame,) = work.frames("whole")
    view = features.view(work.CITY, frame)
    content = SheetContent(Sheet("城市"), view.layers, (), view.extent)
    found: dict[str, float | None] = {}
    for kind in ("pdf", "png"):
        milliseconds, size = quickest(f".{kind}", content, folder / f"city.{kind}")
        found[f"city_{kind}_ms"], found[f"city_{kind}_bytes"] = milliseconds, size
    python = python_of_qgis()
    if python is None:
        say("QGIS 没有安装（Debian、Ubuntu：apt-get install qgis python3-qgis）：只量我们这边。")
        return found
    command = [python, str(HERE / "export_qgis.py"), str(data), str(folder)]
    run = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                         check=True)  # fmt: skip
    line = next(line for line in run.stdout.splitlines() if line.startswith("answer "))
    found |= json.loads(line.removeprefix("answer "))
    for key in ("pdf_ms", "png_ms", "pdf_bytes", "png_bytes"):
        mine, other = found[f"city_{key}"], found[f"qgis_{key}"]
        if mine and other:
            found[f"city_{key.removesuffix('_ms')}_ratio"] = round(mine / other, 3)
    return found


def main() -> None:
    """Measure all, write the file, and say what was reached."""
    OUT.parent.mkdir(parents=True, exist_ok=True)
    with app.paper(), tempfile.TemporaryDirectory() as folder:
        result = {**plan_rows(Path(folder)), **city_rows(Path(folder))}
    OUT.write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    for name, limit in TO_REACH.items():
        value = result.get(name)
        reached = "没有量" if value is None else "达到" if value <= limit else "没有达到"
        say(f"{name:22} {value}  要求不超过 {limit}  {reached}")
    say(str(OUT))


if __name__ == "__main__":
    main()
