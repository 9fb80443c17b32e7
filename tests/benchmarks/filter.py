"""How long a change of the filter takes at 10,000 projects; ``bash scripts/bench.sh filter``.

The real window, drawn offscreen, table and charts in sight. For each filter: the verb with all
that is filled by it, the painting of the window, and the wait until the map shows it. The middle
and the slowest of several rounds over the filters count. Writes ``out/bench/filter.json``.
"""

import json
import os
import random
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from statistics import median
from time import perf_counter, sleep

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(REPOSITORY)]
os.environ["QT_QPA_PLATFORM"] = "offscreen"

import shapely  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from jianxi_gis.app import _application  # noqa: E402
from jianxi_gis.controller import Controller, derive  # noqa: E402
from jianxi_gis.model.filters import Filter, Near  # noqa: E402
from jianxi_gis.model.plan import Plan  # noqa: E402
from jianxi_gis.model.session import Session  # noqa: E402
from jianxi_gis.ui.main_window import MainWindow  # noqa: E402

OUT = REPOSITORY / "out" / "bench" / "filter.json"
TO_REACH_MS = 100.0
PROJECTS, ROUNDS = 10_000, 5
FILTERS = (
    Filter(sections=(6,)),
    Filter(sections=(6,), roads=(Near("建设路", 100.0),)),
    Filter(text="改造"),
    Filter(text="jz"),
    Filter(),
    Filter(statuses=("列入规划",)),
    Filter(kinds=("更新改造",)),
    Filter(rivers=(Near("涧河", 100.0),)),
    Filter(least_yuan=10**9),
)


def large(plan: Plan) -> Plan:
    """Return a plan of 10,000 projects: those of the plan again and again, each moved a little."""
    rnd = random.Random(3)
    made = []
    for number in range(PROJECTS):
        project = plan.projects[number % len(plan.projects)]
        shift = rnd.uniform(-0.03, 0.03), rnd.uniform(-0.02, 0.02)
        places = tuple(
            replace(place, geometry=shapely.transform(place.geometry, lambda a, by=shift: a + by))
            for place in project.locations
        )
        yuan = (project.investment_yuan or 10**8) + number * 10**4
        name = f"{project.name}{number}"
        made.append(
            replace(project, id=f"x{number}", name=name, locations=places, investment_yuan=yuan)
        )
    return replace(plan, projects=tuple(made))


def timed(deed: Callable[[], object]) -> float:
    """Return the milliseconds a deed takes."""
    start = perf_counter()
    deed()
    return (perf_counter() - start) * 1000


def wait_for_map(application: QApplication, window: MainWindow, session: Session) -> float:
    """Return the milliseconds until the map shows the layers of the state."""
    start = perf_counter()
    while (frame := window.canvas._frame) is None or frame[1].layers is not session.state.layers:
        application.processEvents()
        sleep(0.0005)
    return (perf_counter() - start) * 1000


def main() -> None:
    """Measure, print and write."""
    application = _application("zh")
    session = Session()
    controller = Controller(session)
    controller.open_bundled()
    session.update(**derive.from_plan(session.state, large(session.state.plan)))
    window = MainWindow(session, controller)
    window.resize(1600, 1000)
    window.show()
    application.processEvents()
    window.finish()
    index_ms = timed(lambda: controller.set_filter(Filter(text="gz")))
    wait_for_map(application, window, session)
    rows = []
    for wanted in FILTERS * ROUNDS:
        verb = timed(lambda wanted=wanted: controller.set_filter(wanted))
        paint = timed(application.processEvents)
        rows.append((wanted.words(), verb, paint, wait_for_map(application, window, session)))
    shown = [verb + paint for _, verb, paint, _ in rows]
    whole = [verb + paint + drawn for _, verb, paint, drawn in rows]
    found = {
        "projects": PROJECTS,
        "load": round(os.getloadavg()[0], 1),
        "first_search_by_sound_ms": round(index_ms, 1),
        "table_and_charts_ms": {"median": round(median(shown), 1), "most": round(max(shown), 1)},
        "with_the_map_ms": {"median": round(median(whole), 1), "most": round(max(whole), 1)},
        "filters": {
            words: round(median(sum(row[1:]) for row in rows if row[0] == words), 1)
            for words in dict.fromkeys(row[0] for row in rows)
        },
        "to_reach_ms": TO_REACH_MS,
        "reached": median(whole) <= TO_REACH_MS,
    }
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(found, ensure_ascii=False, indent=1))
    window.close()
    window.deleteLater()


if __name__ == "__main__":
    main()
