"""How long a ledger of 10,000 rows takes to come in; ``bash scripts/bench.sh ledger``.

A workbook with twelve columns, read against the bundled plan in a workspace: reading, placing and
judging as the job of the window does it, showing the review, storing as its job does, showing
what was stored; an edit of one project and its undoing, without a window; judging anew after a
correction. Writes ``out/bench/ledger.json``.
"""

import json
import os
import random
import sys
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from time import perf_counter
from typing import Any

REPOSITORY = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(REPOSITORY)]
os.environ["QT_QPA_PLATFORM"] = "offscreen"

import openpyxl  # noqa: E402

from jianxi_gis.app import _application  # noqa: E402
from jianxi_gis.controller import Controller  # noqa: E402
from jianxi_gis.controller.editing import Editing  # noqa: E402
from jianxi_gis.controller.reviewing import Reviewing  # noqa: E402
from jianxi_gis.model.import_review import judge  # noqa: E402
from jianxi_gis.model.session import Session  # noqa: E402
from jianxi_gis.ui.import_review import ImportReviewWindow  # noqa: E402

OUT = REPOSITORY / "out" / "bench" / "ledger.json"
ROWS = 10_000
TO_REACH_S = 10.0
HEADS = (
    "序号", "项目名称", "建设性质", "建设规模及内容", "建设地点", "总投资（万元）",
    "年度计划投资（万元）", "累计完成投资（万元）", "计划开工", "计划竣工", "责任单位", "形象进度",
)  # fmt: skip
ROADS = ("建设路", "武汉路", "景华路", "西苑路", "长安路", "南昌路", "天津路", "浅井南路", "联盟路")
WORKS = ("老旧小区改造项目", "道路提升工程", "排水管网改造项目", "小学建设项目", "停车场建设项目")


def write(path: Path) -> None:
    """Write the ledger; a third of its projects stand in 街坊, the others at house numbers."""
    rnd = random.Random(4)
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("台账")
    sheet.append(HEADS)
    for number in range(1, ROWS + 1):
        road, work = rnd.choice(ROADS), rnd.choice(WORKS)
        block = f"{rnd.randint(1, 60)}号街坊{rnd.choice('ABCDEF')}区第{number}地块"
        name = (block if number % 3 == 0 else f"{road}{rnd.randint(1, 400)}号院") + work
        sheet.append([
            number, name, "改建", f"建筑面积{number}平方米", road, 100 + number, number % 3000,
            number % 900, "2024年3月", "2025年12月", "区住建局", rnd.choice(["已开工", "已竣工"]),
        ])  # fmt: skip
    book.save(path)


def timed(times: dict[str, float], what: str, deed: Callable[[], Any]) -> Any:
    """Do something and note the seconds it takes."""
    start = perf_counter()
    answer = deed()
    times[what] = round(perf_counter() - start, 3)
    return answer


def main() -> None:
    """Measure, print and write."""
    application = _application("zh")
    session = Session()
    controller = Controller(session)
    controller.open_bundled()
    reviewing = Reviewing(session, controller)
    times: dict[str, float] = {}

    def show() -> ImportReviewWindow:
        made = ImportReviewWindow(review)
        made.show()
        application.processEvents()
        return made

    with TemporaryDirectory() as folder:
        path = Path(folder) / "台账.xlsx"
        write(path)
        controller.save_as(Path(folder) / "工作区.jianxi")
        review = timed(times, "read_place_judge_s", lambda: reviewing.read([path]))
        window = timed(times, "show_review_s", show)
        stored = timed(times, "store_s", lambda: reviewing.store(review))
        timed(times, "show_stored_s", lambda: controller.show(stored))
        editing = Editing(session, controller)
        first = session.state.plan.projects[0].id
        timed(times, "edit_s", lambda: editing.edit({first: {"note": "已核对"}}))
        timed(times, "undo_s", controller.undo)
        corrected = review.correct(0, 5, name="某某项目")
        timed(times, "judge_after_a_correction_s", lambda: judge(corrected))
        controller.close()
    window.close()
    window.deleteLater()
    steps = ("read_place_judge_s", "show_review_s", "store_s", "show_stored_s")
    whole = sum(times[step] for step in steps)
    found = {"rows": ROWS, **times, "to_reach_s": TO_REACH_S, "reached": whole <= TO_REACH_S}
    OUT.parent.mkdir(parents=True, exist_ok=True)
    OUT.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(json.dumps(found, ensure_ascii=False, indent=1))


if __name__ == "__main__":
    main()
