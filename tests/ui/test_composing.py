"""A sheet is composed before the user's eyes; its frame is dragged on the map."""

from typing import Any

import pytest
from exporters.sheets import content, markers, placed
from PySide6.QtCore import QPoint, Qt
from shiboken6 import isValid

from jianxi_gis.controller import Controller
from jianxi_gis.errors import ExportError
from jianxi_gis.model.session import Session, State
from jianxi_gis.model.sheet import PARTS
from jianxi_gis.ui.canvas import Canvas
from jianxi_gis.ui.composing import Composing
from jianxi_gis.ui.dialogs.export_sheet import ExportSheetDialog
from jianxi_gis.ui.dialogs.series import SeriesDialog
from jianxi_gis.ui.preferences import Forgetful
from jianxi_gis.ui.printing import PrintPreview
from jianxi_gis.ui.sheet_preview import SheetPreview
from jianxi_gis.ui.tools.sheet_frame import SheetFrameTool


@pytest.fixture
def composing(qtbot: Any, bundled: State) -> Any:
    session = Session(bundled)
    controller = Controller(session)
    canvas = Canvas(session, controller)
    qtbot.addWidget(canvas)
    canvas.resize(800, 600)
    canvas.show()
    view = canvas.view
    made = Composing(
        session, controller, Forgetful(),
        window=canvas, canvas=canvas, extent=view.extent, scale=view.scale,
    )  # fmt: skip
    made.dialog.show()
    yield made
    if isValid(made) and made.dialog.isVisible():
        made.dialog.reject()


def test_the_sheet_is_drawn_beside_its_form_and_again_after_a_change(
    qtbot: Any, composing: Any
) -> None:
    preview = composing.dialog.preview
    with qtbot.waitSignal(preview.drawn, timeout=10_000):
        pass
    wide = preview.image
    assert wide.width() > wide.height()
    with qtbot.waitSignal(preview.drawn, timeout=10_000):
        composing.dialog.turn.setCurrentIndex(1)
    assert preview.image.width() < preview.image.height()


def test_the_frame_dragged_on_the_map_moves_the_sheet(qtbot: Any, composing: Any) -> None:
    canvas = composing.dialog.parent()
    with qtbot.waitSignal(composing.dialog.preview.drawn, timeout=10_000) as drawn:
        pass
    before = drawn.args[0]
    canvas.show_box(before)
    canvas.finish()
    middle = QPoint(canvas.width() // 2, canvas.height() // 2)
    assert isinstance(canvas.tool, SheetFrameTool)
    left = Qt.MouseButton.LeftButton
    center_before = canvas.view.center
    with qtbot.waitSignal(composing.dialog.preview.drawn, timeout=10_000) as drawn:
        qtbot.mousePress(canvas, left, pos=middle)
        qtbot.mouseMove(canvas, middle + QPoint(40, 20))
        qtbot.mouseRelease(canvas, left, pos=middle + QPoint(40, 20))
    assert composing.dialog.extent_choice == "frame"
    metres = canvas.view.metres_per_px
    after = drawn.args[0]
    assert after[0] - before[0] == pytest.approx(40 * metres, rel=0.05)
    assert after[1] - before[1] == pytest.approx(-20 * metres, rel=0.1)
    assert canvas.view.center == center_before


def drag_corner(qtbot: Any, composing: Any, by: QPoint) -> tuple[Any, Any]:
    """Drag the lower right corner of the frame; return the frame before and after."""
    canvas, preview = composing.dialog.parent(), composing.dialog.preview
    with qtbot.waitSignal(preview.drawn, timeout=10_000) as drawn:
        pass
    before = drawn.args[0]
    canvas.show_box(before)
    canvas.finish()
    corner = QPoint(*map(round, canvas.view.to_px(before[2], before[1])))
    left = Qt.MouseButton.LeftButton
    with qtbot.waitSignal(preview.drawn, timeout=10_000, raising=False) as drawn:
        qtbot.mousePress(canvas, left, pos=corner)
        qtbot.mouseMove(canvas, corner + by)
        qtbot.mouseRelease(canvas, left, pos=corner + by)
    return before, drawn.args[0] if drawn.signal_triggered else before


def test_a_corner_of_the_frame_makes_the_sheet_show_more_or_less(
    qtbot: Any, composing: Any
) -> None:
    before, after = drag_corner(qtbot, composing, QPoint(-280, -190))
    assert composing.dialog.extent_choice == "frame"
    width, height = before[2] - before[0], before[3] - before[1]
    assert 0.35 < (after[2] - after[0]) / width < 0.75
    assert (after[2] - after[0]) / (after[3] - after[1]) == pytest.approx(width / height, rel=0.1)


def test_a_frame_at_a_fixed_scale_has_no_corners_to_drag(qtbot: Any, composing: Any) -> None:
    composing.dialog.scale.setEditText("1:20000")
    before, after = drag_corner(qtbot, composing, QPoint(-280, -190))
    assert (after[2] - after[0]) == pytest.approx(before[2] - before[0])


def test_closing_the_form_gives_the_map_its_usual_tool_back(composing: Any) -> None:
    canvas = composing.dialog.parent()
    composing.dialog.reject()
    assert composing.dialog.result() == 0
    assert not isinstance(canvas.tool, SheetFrameTool)


def test_what_was_chosen_is_there_the_next_time(qtbot: Any) -> None:
    kept = Forgetful()
    first = ExportSheetDialog("图", "全部项目", 1000.0, preferences=kept)
    qtbot.addWidget(first)
    first.maker.setText("规划科")
    first.paper.setCurrentIndex(first.paper.findData("A1"))
    first.parts["grid"].setChecked(True)
    first.reject()
    second = ExportSheetDialog("另一图", "全部项目", 1000.0, preferences=kept)
    qtbot.addWidget(second)
    assert (second.sheet.maker, second.sheet.paper) == ("规划科", "A1")
    assert "grid" in second.sheet.parts
    assert second.sheet.title == "另一图"


def test_every_part_of_a_sheet_can_be_left_out(qtbot: Any) -> None:
    dialog = ExportSheetDialog("图", "全部项目", 1000.0)
    qtbot.addWidget(dialog)
    for name in PARTS:
        dialog.parts[name].setChecked(False)
    assert dialog.sheet.parts == frozenset()


def test_a_screen_lies_and_a_template_says_its_paper(qtbot: Any) -> None:
    dialog = ExportSheetDialog("图", "全部项目", 1000.0)
    qtbot.addWidget(dialog)
    dialog.turn.setCurrentIndex(1)
    dialog.paper.setCurrentIndex(dialog.paper.findData("16:9"))
    assert dialog.sheet.landscape and not dialog.turn.isEnabled()
    dialog.template.setCurrentIndex(1)
    assert not dialog.paper.isEnabled()


def test_a_sheet_that_cannot_be_says_why_in_place_of_its_picture(qtbot: Any) -> None:
    preview = SheetPreview(lambda: content(paper="B5"))
    qtbot.addWidget(preview)
    preview.ask()
    qtbot.waitUntil(lambda: "B5" in preview.words, timeout=5000)
    preview.close_down()


@pytest.mark.parametrize(("paper", "landscape"), [("A3", True), ("A4", False), ("16:9", True)])
def test_the_printer_gets_the_page_of_the_sheet(qtbot: Any, paper: str, landscape: bool) -> None:
    project = placed(1, "牡丹广场改造项目", 100_000_000)
    made = content(markers(project), projects=(project,), paper=paper, landscape=landscape)
    dialog = PrintPreview(made)
    qtbot.addWidget(dialog)
    size = dialog.printer().pageLayout().fullRect(dialog.printer().pageLayout().Unit.Millimeter)
    wanted = {"A3": (420, 297), "A4": (210, 297), "16:9": (338.667, 190.5)}[paper]
    assert (size.width(), size.height()) == pytest.approx(wanted, abs=0.6)


def test_the_pages_of_a_series_are_seen_before_it_is_drawn(qtbot: Any, composing: Any) -> None:
    composing.dialog.series_requested.emit()
    (dialog,) = composing.dialog.findChildren(SeriesDialog)
    made = dialog.booklet
    assert dialog.pages.topLevelItemCount() == 3 + len(made.parts)
    dialog.many.setCurrentIndex(1)
    hidden = [dialog.pages.topLevelItem(number).isHidden() for number in range(4)]
    assert hidden == [True, True, True, False]
    assert str(made.rest.count) in dialog.words.text()
    with qtbot.waitSignal(composing.series_chosen) as chosen:
        dialog.accept()
    assert chosen.args[2].title == composing.dialog.sheet.title


def test_sheets_of_a_series_that_are_not_ticked_are_left_out(qtbot: Any, composing: Any) -> None:
    composing.dialog.series_requested.emit()
    (dialog,) = composing.dialog.findChildren(SeriesDialog)
    whole = dialog.booklet
    first = dialog.pages.topLevelItem(3)
    first.setCheckState(0, Qt.CheckState.Unchecked)
    assert dialog.booklet.parts == whole.parts[1:]
    assert f"共 {len(whole.parts) - 1} 幅" in dialog.words.text()
    dialog.many.setCurrentIndex(1)
    assert dialog.booklet.parts == whole.parts[1:]
    assert str(dialog.booklet.rest.count) in dialog.words.text()
    dialog.every.click()
    assert dialog.booklet.parts == whole.parts
    dialog.every.click()
    assert dialog.booklet is None
    assert not dialog.go.isEnabled()


def test_a_series_that_cannot_be_says_why(qtbot: Any) -> None:
    def refused(by: str) -> Any:
        raise ExportError(f"按 {by} 没有可出的图")

    dialog = SeriesDialog(refused)
    qtbot.addWidget(dialog)
    assert "没有可出的图" in dialog.words.text()
    assert not dialog.go.isEnabled()


def _composed_close_up(qtbot: Any, bundled: State) -> Any:
    session = Session(bundled)
    canvas = Canvas(session, Controller(session))
    qtbot.addWidget(canvas)
    canvas.resize(800, 600)
    canvas.show()
    x, y = canvas.view.center
    canvas.show_box((x, y, x + 900, y + 600))
    before = canvas.view
    made = Composing(
        session, Controller(session), Forgetful(),
        window=canvas, canvas=canvas, extent=before.extent, scale=before.scale,
    )  # fmt: skip
    made.dialog.show()
    with qtbot.waitSignal(made.dialog.preview.drawn, timeout=10_000):
        pass
    assert canvas.view.scale > before.scale
    return canvas, before, made


def test_the_map_is_shown_again_as_it_was_before_the_form(qtbot: Any, bundled: State) -> None:
    canvas, before, made = _composed_close_up(qtbot, bundled)
    made.dialog.reject()
    assert (canvas.view.center, canvas.view.scale) == (before.center, before.scale)


def test_a_map_the_user_moved_beside_the_form_stays_there(qtbot: Any, bundled: State) -> None:
    canvas, _, made = _composed_close_up(qtbot, bundled)
    canvas.set_scale(33_000)
    made.dialog.reject()
    assert canvas.view.scale == 33_000
