"""Draw the pictures of the handbook with the program itself: python scripts/pictures.py.

The page of the keys is written, too. Names of pictures after the command: only these.
"""

import os
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

REPOSITORY = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPOSITORY))

from PySide6.QtCore import QRect, QSize, Qt  # noqa: E402
from PySide6.QtGui import QFont, QImage, QPainter, QPixmap  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402, TID251

from jianxi_gis.cli import main  # noqa: E402
from jianxi_gis.controller import Controller  # noqa: E402
from jianxi_gis.controller.reviewing import Reviewing  # noqa: E402
from jianxi_gis.model.filters import Filter, Near  # noqa: E402
from jianxi_gis.model.money import format_yuan  # noqa: E402
from jianxi_gis.model.session import Session  # noqa: E402
from jianxi_gis.model.zone import ZoneKind  # noqa: E402
from jianxi_gis.render.fonts import load_fonts  # noqa: E402
from jianxi_gis.ui import screen  # noqa: E402
from jianxi_gis.ui.dialogs.export_sheet import ExportSheetDialog  # noqa: E402
from jianxi_gis.ui.dialogs.settings import SettingsDialog  # noqa: E402
from jianxi_gis.ui.editing.edit_dialog import EditDialog  # noqa: E402
from jianxi_gis.ui.help.desk import add_help  # noqa: E402
from jianxi_gis.ui.help.keys_page import keys_page  # noqa: E402
from jianxi_gis.ui.help.window import HelpWindow  # noqa: E402
from jianxi_gis.ui.import_review import ImportReviewWindow  # noqa: E402
from jianxi_gis.ui.language import speak  # noqa: E402
from jianxi_gis.ui.main_window import MainWindow  # noqa: E402
from jianxi_gis.ui.panels.analysis import AnalysisPanel  # noqa: E402
from jianxi_gis.ui.panels.investment import InvestmentPanel  # noqa: E402
from jianxi_gis.ui.panels.reconciliation import ReconciliationPanel  # noqa: E402
from jianxi_gis.ui.preferences import Forgetful  # noqa: E402

DOCS = REPOSITORY / "docs"
FOLDER = DOCS / "images"
SIZE = (1360, 850)
PATIENCE_S = 60.0


class Studio:
    """The real window with the plan that comes with the program."""

    def __init__(self) -> None:
        self.session = Session()
        self.controller = Controller(self.session)
        self.controller.open_bundled()
        self.window = MainWindow(self.session, self.controller, Forgetful())
        self.window.resize(*SIZE)
        self.window.sides.share()
        self.window.show()
        self.settle()

    def settle(self, ready: Callable[[], bool] = lambda: True) -> None:
        """Let the window draw all it wants to draw."""
        end = time.monotonic() + PATIENCE_S
        QApplication.processEvents()
        self.window.finish()
        for _ in range(5):
            time.sleep(0.05)
            QApplication.processEvents()
        while not ready() and time.monotonic() < end:
            time.sleep(0.05)
            QApplication.processEvents()

    def grab(self, widget: QWidget, size: tuple[int, int] | None = None) -> QPixmap:
        """Return a window's or a part's picture."""
        if size is not None:
            widget.resize(*size)
        widget.show()
        self.settle()
        picture = widget.grab()
        if widget.isWindow() and widget is not self.window:
            widget.close()
        return picture

    def select(self, words: str) -> None:
        """Select the project with the most money whose name holds words."""
        found = [one for one in self.session.state.plan.projects if words in one.name]
        best = max(found, key=lambda one: one.investment_yuan or 0)
        self.controller.select((best.id,))


def window(studio: Studio) -> QPixmap:
    return studio.grab(studio.window)


def filtered(studio: Studio) -> QPixmap:
    studio.controller.set_filter(Filter(rivers=(Near("涧河", 100.0),)))
    studio.window.canvas.show_projects()
    picture = studio.grab(studio.window)
    studio.controller.set_filter(Filter())
    return picture


def card(studio: Studio) -> QPixmap:
    studio.select("谷水")
    studio.window.resize(SIZE[0], SIZE[1] + 320)
    picture = studio.grab(studio.window.card)
    studio.window.resize(*SIZE)
    studio.controller.select(())
    return picture


def analysis(studio: Studio) -> QPixmap:
    panel = studio.window.panel(AnalysisPanel)
    studio.window.sides.show_list(panel)
    form = panel.form
    form.kind.setCurrentIndex(form.kind.findData(ZoneKind.ROAD.value))
    form.place.setCurrentIndex(form.place.findText("建设路"))
    form.place.activated.emit(form.place.currentIndex())
    studio.window.actions_by_name["panel_right"].trigger()
    studio.settle()
    panel.zoom.click()
    picture = studio.grab(studio.window)
    panel.clear()
    studio.window.actions_by_name["panel_right"].trigger()
    return picture.copy(QRect(284, 110, SIZE[0] - 284, SIZE[1] - 140))


def reconciliation(studio: Studio) -> QPixmap:
    studio.window.sides.show_list(studio.window.panel(ReconciliationPanel))
    return studio.grab(studio.window.sides.docks["panel_bottom"])


def investment(studio: Studio) -> QPixmap:
    studio.window.charts.setCurrentWidget(studio.window.panel(InvestmentPanel))
    return studio.grab(studio.window.charts)


def import_review(studio: Studio) -> QPixmap:
    """Read the plan's own first lists again, into an empty plan."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "十四五规划纲要.txt"
        file.write_text(_lists(studio.session), encoding="utf-8")
        session = Session()
        review = Reviewing(session, Controller(session)).read([file])
        return studio.grab(ImportReviewWindow(review), (1320, 680))


def review(studio: Studio) -> QPixmap:
    studio.window.reviews.open_review()
    made = studio.window.reviews.review
    assert made is not None
    made.resize(1180, 700)
    studio.settle()
    placing = studio.window.reviews.placing
    shown = [one for one in studio.session.state.plan.projects if not one.locations]
    doubtful = [one for one in shown if len(placing.candidates(one.id).candidates) > 1]
    made.queue.go(max(doubtful, key=lambda one: one.investment_yuan or 0).id)
    studio.settle()
    made.canvas.finish()
    return studio.grab(made)


def export_sheet(studio: Studio) -> QPixmap:
    canvas = studio.window.canvas
    studio.window.files.ask_export(canvas.view.extent, canvas.view.scale)
    (dialog,) = studio.window.findChildren(ExportSheetDialog)
    preview = dialog.preview
    assert preview is not None
    studio.settle(lambda: not preview.image.isNull())
    return studio.grab(dialog)


def edit(studio: Studio) -> QPixmap:
    studio.select("谷水")
    studio.window.actions_by_name["edit_project"].trigger()
    (dialog,) = studio.window.findChildren(EditDialog)
    picture = studio.grab(dialog)
    studio.controller.select(())
    return picture


def settings(studio: Studio) -> QPixmap:
    dialog = SettingsDialog(studio.window.settings, studio.window)
    add_help(dialog)
    return studio.grab(dialog)


def handbook(studio: Studio) -> QPixmap:
    made = HelpWindow(studio.window)
    made.show_page("reviewer.md")
    return studio.grab(made, (900, 560))


PICTURES: dict[str, Callable[[Studio], QPixmap]] = {
    "window.png": window,
    "filter.png": filtered,
    "card.png": card,
    "analysis.png": analysis,
    "reconciliation.png": reconciliation,
    "investment.png": investment,
    "import-review.png": import_review,
    "review.png": review,
    "export-sheet.png": export_sheet,
    "edit.png": edit,
    "settings.png": settings,
    "handbook.png": handbook,
}
SHEET = "sheet.png"
"""Drawn by the command line."""


def draw(names: list[str]) -> int:
    """Draw pictures by their names, all if none is named."""
    unknown = set(names) - {*PICTURES, SHEET}
    if unknown:
        print(f"没有这样的图：{'、'.join(sorted(unknown))}", file=sys.stderr)
        return 2
    os.environ |= {"QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": "1"}
    application = QApplication.instance() or QApplication(["jianxi_gis"])
    assert isinstance(application, QApplication)
    application.setFont(QFont(load_fonts(), 10))
    speak()
    screen.room = lambda _: QSize(1240, 800)  # of an office; without a display it is 800 by 800
    FOLDER.mkdir(exist_ok=True)
    (DOCS / "keys.md").write_text(keys_page(str), encoding="utf-8", newline="\n")
    studio = Studio()
    for name, take in PICTURES.items():
        if not names or name in names:
            save(take(studio).toImage(), FOLDER / name)
    studio.window.close()
    if not names or SHEET in names:
        if status := main(["export", str(FOLDER / SHEET), "--dpi", "96"]):
            return status
        save(QImage(str(FOLDER / SHEET)), FOLDER / SHEET)
    return 0


def save(picture: QImage, file: Path) -> None:
    """Keep the 256 most used colours, of shades hardly apart only one."""
    ground = QImage(picture.size(), QImage.Format.Format_RGB32)
    ground.fill(Qt.GlobalColor.white)  # what is see-through of a part lets its ground through
    painter = QPainter(ground)
    painter.drawImage(0, 0, picture)
    painter.end()
    picture = ground
    colors, counts = np.unique(np.frombuffer(picture.constBits(), np.uint32), return_counts=True)
    colors = colors[np.argsort(-counts)]
    _, first = np.unique(colors & 0xE0E0E0, return_index=True)
    table = [int(color) for color in (*colors[np.sort(first)], *colors)][:256]
    picture.convertToFormat(QImage.Format.Format_Indexed8, table).save(str(file), "PNG", 0)
    print(f"{file.name}  {file.stat().st_size // 1000} kB")


def _lists(session: Session) -> str:
    """Return the lists of the plan's second 专栏 as its document writes them."""
    plan = session.state.plan
    lines: list[str] = []
    for group in (group for group in plan.groups if group.section == 2):
        if not lines:
            lines += [f"专栏2 {group.section_title}", ""]
        count, total = group.stated_count, format_yuan(group.stated_total_yuan)
        lines.append(f"{group.name}重点项目：共{count}个项目，总投资{total}。")
        lines += [
            f"投资{format_yuan(one.investment_yuan)}的{one.name}"
            for one in plan.projects
            if (one.section, one.group) == (2, group.name)
        ]
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(draw(sys.argv[1:]))
