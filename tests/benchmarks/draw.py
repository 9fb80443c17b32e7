"""Drawing beside QGIS, in the same run; ``bash scripts/bench.sh draw``, ``out/bench/draw.json``.

Both sides draw the same features with the same symbols into pictures of the same size, warm; the
quickest of several repetitions counts, since other work on the machine only ever adds. Progress
goes to standard error. Without QGIS (Debian: ``qgis python3-qgis``) only our side is measured.
"""

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from time import monotonic
from typing import Any

HERE = Path(__file__).resolve().parent
REPOSITORY = HERE.parents[1]
sys.path[:0] = [str(HERE), str(REPOSITORY)]
os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["PYTHONPATH"] = str(REPOSITORY)  # the package need not be installed

import city  # noqa: E402
import work  # noqa: E402

OUT = REPOSITORY / "out" / "bench" / "draw.json"
TO_REACH = {
    "whole": 0.33, "quarter": 0.4, "sixteenth": 0.6, "zoomout16": 0.15, "pan10": 0.1,
    "points1m": 0.03, "filter": 0.33, "gui_wait_max_ms": 16, "gui_wait_max_plain_ms": 50,
    "window_ms": 1000, "map_ms": 1500, "load100k_ms": 500,
}  # fmt: skip
"""Ratios to QGIS with a GeoPackage, then milliseconds."""
ROUNDS = 3
"""How often the two sides take turns."""
STARTS = 5


class Side:
    """A program that draws rows when told to; see `qgis_side`."""

    def __init__(self, python: str, script: str, folder: Path) -> None:
        self._process = subprocess.Popen(
            [python, str(HERE / script), str(folder), str(OUT.parent)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            # QGIS tells of displays and plugins it does without
            stderr=None if python == sys.executable else subprocess.DEVNULL,
            text=True,
        )

    def quickest(self, kind: str, row: str) -> float | None:
        """Return milliseconds; None where it cannot draw this."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.write(f"{kind} {row}\n")
        self._process.stdin.flush()
        for line in self._process.stdout:
            if line.startswith("answer "):
                times = json.loads(line.removeprefix("answer "))
                return None if times is None else min(times)
        raise RuntimeError(f"the other side ended at {kind} {row}")

    def end(self) -> None:
        """Let the program end."""
        self._process.communicate()


def say(words: str) -> None:
    """Tell whoever waits."""
    print(words, file=sys.stderr, flush=True)


def python_of_qgis() -> str | None:
    """Return the Python that QGIS belongs to; None where there is no QGIS."""
    for python in ("/usr/bin/python3", "python3"):
        try:
            tried = subprocess.run(
                [python, "-c", "import qgis.core"], check=False, capture_output=True
            )
        except OSError:
            continue
        if tried.returncode == 0:
            return python
    return None


def measured_rows(folder: Path) -> dict[str, dict[str, float | None]]:
    """Return the milliseconds of each row on both sides."""
    python = python_of_qgis()
    ours = Side(sys.executable, "ours.py", folder)
    qgis = Side(python, "qgis_side.py", folder) if python else None
    if qgis is None:
        say("QGIS 没有安装（Debian、Ubuntu：apt-get install qgis python3-qgis）：只量我们这边。")
    sides = [("ours_ms", ours, "ours")]
    if qgis is not None:
        sides += [("qgis_gpkg_ms", qgis, "gpkg"), ("qgis_memory_ms", qgis, "memory")]
    rows = {}
    for row in work.ROWS:
        found: dict[str, list[float]] = {}
        widened = [("ours_widened_ms", ours, "widened")] if row in work.WIDENED else []
        for _ in range(ROUNDS):
            for name, side, kind in sides + widened:
                quickest = side.quickest(kind, row)
                if quickest is not None:
                    found.setdefault(name, []).append(quickest)
        best: dict[str, float | None] = dict.fromkeys(("ours_ms", "qgis_gpkg_ms", "qgis_memory_ms"))
        best |= {name: round(min(times), 2) for name, times in found.items()}
        best["ratio"] = None
        if best["ours_ms"] and best["qgis_gpkg_ms"]:
            best["ratio"] = round(best["ours_ms"] / best["qgis_gpkg_ms"], 3)
        rows[row] = best
        say(f"{row:10} {best}")
    for side in filter(None, (ours, qgis)):
        side.end()
    return rows


def answer_of(script: str, *arguments: str, **environment: str) -> dict[str, Any]:
    """Return what a script of this folder answers on its last line."""
    run = subprocess.run(
        [sys.executable, str(HERE / script), *arguments],
        env=os.environ | environment,
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    answer: dict[str, Any] = json.loads(run.stdout.splitlines()[-1])
    return answer


def measured_start() -> dict[str, float]:
    """Return when window and map are there, warm: the quickest of some starts."""
    with tempfile.TemporaryDirectory() as home:
        own = {f"XDG_{kind}_HOME": home for kind in ("CONFIG", "DATA", "STATE")}
        answers = [answer_of("start.py", str(monotonic()), **own) for _ in range(STARTS + 1)][1:]
    return {key: min(answer[key] for answer in answers) for key in ("window_ms", "map_ms")}


def main() -> None:
    """Measure all, write the file, and say what was reached."""
    say("准备一座城市（第一次要一分钟）")
    OUT.parent.mkdir(parents=True, exist_ok=True)
    folder = city.city()
    rows = measured_rows(folder)
    plain = answer_of("window.py", JIANXI_ACCELERATION="0")
    result: dict[str, Any] = {
        **rows,
        **answer_of("window.py"),
        **{key.replace("_ms", "_plain_ms"): plain[key] for key in plain if key.endswith("_ms")},
        **measured_start(),
        **answer_of("load.py"),
    }
    OUT.write_text(json.dumps(result, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    for name, limit in TO_REACH.items():
        value = rows[name]["ratio"] if name in rows else result[name]
        reached = "没有量" if value is None else "达到" if value <= limit else "没有达到"
        say(f"{name:22} {value}  要求不超过 {limit}  {reached}")
    say(str(OUT))


if __name__ == "__main__":
    main()
