"""Writing files, beside QGIS in the same run; ``bash scripts/bench.sh export``.

The plan's own sheet, page and workbook against the clock; the city as an A3 sheet of 300 dpi, PDF
and PNG, beside a QGIS layout of the same features. Ours is a whole sheet with legend and lists,
the other a map alone. The quickest of several repetitions counts. Writes ``out/bench/export.json``.
"""

import json
import os
import sys
import tempfile
from dataclasses import replace
from pathlib import Path
from time import perf_counter

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]
sys.path[:0] = [str(HERE), str(REPOSITORY)]
os.environ["QT_QPA_PLATFORM"] = "offscreen"

import city  # noqa: E402
import ours  # noqa: E402
import work  # noqa: E402
from draw import Side, python_of_qgis, say  # noqa: E402

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


def quickest(
    suffix: str, content: SheetContent, target: Path, repeats: int = REPEATS
) -> tuple[float, int]:
    """Return the fewest milliseconds of writing a file some times, and its bytes."""
    exporter = next(one for one in EXPORTERS if one.suffix == suffix)
    times = []
    for _ in range(repeats):
        start = perf_counter()
        exporter.write(content, target)
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
    python = python_of_qgis()
    if python is None:
        say("QGIS 没有安装（Debian、Ubuntu：apt-get install qgis python3-qgis）：只量我们这边。")
    other = Side(python, "export_qgis.py", data) if python else None
    found: dict[str, float | None] = {}
    for kind in ("pdf", "png"):
        ours_ms, qgis_ms = [], []
        for _ in range(REPEATS):  # in turns: other work on the machine slows both
            milliseconds, size = quickest(f".{kind}", content, folder / f"city.{kind}", 1)
            ours_ms.append(milliseconds)
            if other is not None:
                qgis_ms.append(other.quickest("qgis", kind) or 0.0)
        found |= {f"city_{kind}_ms": min(ours_ms), f"city_{kind}_bytes": size}
        if qgis_ms:
            other_bytes = (OUT.parent / f"qgis.{kind}").stat().st_size
            found |= {
                f"qgis_{kind}_ms": round(min(qgis_ms), 1),
                f"qgis_{kind}_bytes": other_bytes,
                f"city_{kind}_ratio": round(min(ours_ms) / min(qgis_ms), 3),
                f"city_{kind}_bytes_ratio": round(size / other_bytes, 3),
            }
    if other is not None:
        other.end()
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
