"""Projects are typed, added, taken out and brought back in the window."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QComboBox, QDialog, QPlainTextEdit, QToolButton

from jianxi_gis.model.classes import Kind, Status
from jianxi_gis.ui.editing.edit_dialog import EditDialog
from jianxi_gis.ui.editing.paste_dialog import PasteDialog
from jianxi_gis.ui.editing.removed_dialog import RemovedDialog
from tests import factories


def opened(window, kind=QDialog):
    return next(one for one in window.findChildren(kind) if one.isVisible())


def put(dialog: EditDialog, **words: str) -> None:
    for name, text in words.items():
        widget = dialog.inputs[name]
        if isinstance(widget, QComboBox):
            widget.setCurrentText(text)
        elif isinstance(widget, QPlainTextEdit):
            widget.setPlainText(text)
        else:
            widget.setText(text)


def edit(window, *ids: str) -> EditDialog:
    window._controller.select(ids)
    window.actions_by_name["edit_project"].trigger()
    return opened(window, EditDialog)


def test_what_is_typed_is_stored_shown_in_the_card_and_undone(window, real) -> None:
    session, controller = real
    dialog = edit(window, "p1")
    assert dialog.typed() == {}
    put(
        dialog,
        investment_yuan="61.5亿元",
        status="在建",
        owner="区住建局",
        start="2026年5月",
        note="一\n二",
    )
    dialog.take.click()
    project = session.state.plan.project("p1")
    assert (project.investment_yuan, project.status) == (6_150_000_000, Status.ACTIVE)
    assert (project.owner, project.note) == ("区住建局", "一 二")
    words = [label.text() for label in window.card.widget().findChildren(object, "figure")]
    assert words == ["61.5亿元"]
    assert not dialog.isVisible()
    controller.undo()
    assert session.state.plan == factories.plan()


def test_a_wrong_word_is_said_in_the_dialog_which_stays(window, real) -> None:
    dialog = edit(window, "p1")
    put(dialog, investment_yuan="六亿")
    dialog.take.click()
    assert dialog.isVisible()
    assert "不是金额" in dialog.complaint.text()
    assert real[0].state.plan == factories.plan()
    put(dialog, investment_yuan="6亿元")
    dialog.take.click()
    assert real[0].state.plan.project("p1").investment_yuan == 600_000_000


def test_several_projects_get_the_same_word_and_keep_what_differs(window, real) -> None:
    session, controller = real
    dialog = edit(window, "p1", "p3")
    assert set(dialog.inputs) == {"status", "kind", "owner", "section", "group"}
    assert dialog.inputs["kind"].currentText() == ""
    assert dialog.inputs["status"].currentText() == "列入规划"
    put(dialog, owner="城投公司")
    dialog.take.click()
    plan = session.state.plan
    assert [plan.project(one).owner for one in ("p1", "p2", "p3")] == ["城投公司", "", "城投公司"]
    assert [plan.project(one).kind for one in ("p1", "p3")] == [Kind.RENEWAL, Kind.ROAD]
    assert controller.undo_words == "撤销 修改 2 个项目"


def test_a_project_is_added_by_hand_and_selected(window, real) -> None:
    window.actions_by_name["add_project"].trigger()
    dialog = opened(window, EditDialog)
    dialog.take.click()
    assert "不能空着" in dialog.complaint.text()
    put(dialog, name="天津路小学改造", investment_yuan="3000万元")
    dialog.take.click()
    state = real[0].state
    (chosen,) = state.selected
    assert state.plan.project(chosen).name == "天津路小学改造"
    assert len(state.shown) == 6


def test_a_project_taken_out_leaves_table_and_sum_and_comes_back(window, real) -> None:
    _, controller = real
    controller.select(("p1",))
    before = window.table.summary.text()
    window.actions_by_name["remove_project"].trigger()
    assert window.table.rows.rowCount() == 4
    assert window.table.summary.text() != before
    window.actions_by_name["removed"].trigger()
    dialog = opened(window, RemovedDialog)
    assert [row.cells[:2] for row in dialog.table.rows] == [("10号街坊改造项目", "60亿元")]
    dialog.table.selectRow(0)
    dialog.back.click()
    assert dialog.table.rows == ()
    assert window.table.rows.rowCount() == 5
    dialog.close()


def test_the_card_offers_to_edit_and_to_remove(window, real) -> None:
    real[1].select(("p3",))
    found = {one.text(): one for one in window.card.widget().findChildren(QToolButton)}
    found["删除"].click()
    assert [one.id for one in real[0].state.plan.removed] == ["p3"]
    assert not window.actions_by_name["edit_project"].isEnabled()


def test_pasted_cells_are_shown_first_and_stored_as_one_deed(window, real) -> None:
    session, controller = real
    QGuiApplication.clipboard().setText(
        "序号\t状态\t总投资（万元）\n1\t在建\t\n3\t停工\t6200\n9\t在建\t\n"
    )
    window.actions_by_name["paste"].trigger()
    dialog = opened(window, PasteDialog)
    assert [row.cells[2:] for row in dialog.table.rows] == [
        ("不能用", "", "没有序号 9"),
        ("状态", "列入规划", "在建"),
        ("状态", "列入规划", "停工"),
        ("总投资", "0.5亿元", "0.62亿元"),
    ]
    assert session.state.plan == factories.plan()
    dialog.take.click()
    assert session.state.plan.project("p3").investment_yuan == 62_000_000
    controller.undo()
    assert session.state.plan == factories.plan()


def test_pasted_money_ten_times_as_much_is_doubted_in_words_and_stands_first(window) -> None:
    QGuiApplication.clipboard().setText("序号\t状态\t总投资（亿元）\n1\t在建\t\n3\t停工\t5000\n")
    window.actions_by_name["paste"].trigger()
    rows = opened(window, PasteDialog).table.rows
    assert rows[0].cells[2:] == ("总投资", "0.5亿元", "5,000亿元（相差十倍以上，请核对）")
    assert [row.doubtful for row in rows] == [True, False, False]


def test_a_clipboard_that_is_no_table_is_refused_in_words(window, answers) -> None:
    said = []
    answers["QMessageBox.exec"] = lambda box: said.append(box.text())
    QGuiApplication.clipboard().setText("一段文字")
    window.actions_by_name["paste"].trigger()
    assert "没有“项目名称”或“序号”" in said[0]


def cell(window, title: str, row: int = 0):
    model = window.table.view.model()
    titles = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    return model.index(row, titles.index(title))


def test_a_cell_is_typed_into_in_its_place(qtbot, window, real) -> None:
    editor = window.edits.cells
    editor.open(cell(window, "总投资"))
    editor.input.setText("六亿")
    qtbot.keyClick(editor.input, Qt.Key.Key_Return)
    assert editor.input is not None
    assert "不是金额" in editor.complaint.text()
    assert real[0].state.plan == factories.plan()
    editor.input.setText("59亿元")
    qtbot.keyClick(editor.input, Qt.Key.Key_Return)
    assert editor.input is None
    assert real[0].state.plan.project("p1").investment_yuan == 5_900_000_000


def test_escape_leaves_the_cell_as_it_was(qtbot, window, real) -> None:
    editor = window.edits.cells
    editor.open(cell(window, "项目名称"))
    editor.input.setText("别的")
    qtbot.keyClick(editor.input, Qt.Key.Key_Escape)
    assert (editor.input, real[0].state.plan) == (None, factories.plan())


def test_a_cell_of_a_choice_offers_its_words_and_one_that_is_computed_none(window, real) -> None:
    editor = window.edits.cells
    editor.open(cell(window, "状态"))
    editor.input.setCurrentText("在建")
    editor.input.activated.emit(editor.input.currentIndex())
    assert real[0].state.plan.project("p1").status is Status.ACTIVE
    editor.open(cell(window, "位置精度"))
    assert editor.input is None
