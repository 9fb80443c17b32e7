"""The import review with mouse and keys: what is seen, corrected, decided, and given on."""

import re
from dataclasses import replace

import pytest
from documents import listing, paper, saying
from factories import location
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QComboBox, QLineEdit

from jianxi_gis.errors import DocumentError
from jianxi_gis.model.classes import Status
from jianxi_gis.model.evidence import Locator
from jianxi_gis.model.import_review import Decision, ImportReview, judge
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.review import Signature
from jianxi_gis.ui.import_review import ImportReviewWindow

SIGNED = Signature("王工", "2022-09-01T09:00:00+08:00")
FIRST = listing(
    paper("a"), ("月湖公园项目", "1亿元"), ("总部基地项目", "5亿元"), ("总部基地项目", "18亿元")
)
REPORT = saying(paper("r", "工作报告", "2022-02-01"), ("月湖公园", "竣工投用", Status.DONE))
BROKEN = DocumentError("文件是空的", "空.txt", "请确认导出是否成功")
DISPLAY = Qt.ItemDataRole.DisplayRole


@pytest.fixture
def opened(qtbot):
    def show(review):
        window = ImportReviewWindow(review)
        qtbot.addWidget(window)
        window.show()
        return window

    return show


@pytest.fixture
def window(opened):
    return opened(ImportReview(Plan(), (FIRST, REPORT), SIGNED, (("空.txt", BROKEN),)))


def cell(window, row: int, column: int) -> str:
    return window.drafts.drafts.index(row, column).data(DISPLAY)


def names(window) -> list[str]:
    return [project.name for project in judge(window.review).plan.projects]


def test_one_key_stores_all_where_nothing_is_in_doubt(qtbot, opened) -> None:
    window = opened(ImportReview(Plan(), (listing(paper("a"), ("月湖公园项目", "1亿元")),), SIGNED))
    assert window.take.text() == "全部存入"
    assert window.take.isDefault()
    with qtbot.waitSignal(window.store_requested):
        qtbot.keyClick(window, Qt.Key.Key_Return)


def test_drafts_stand_beside_their_line(window) -> None:
    assert [cell(window, 0, column) for column in range(6)] == [
        "月湖公园项目", "1亿元", "专栏2 城市更新", "竣工投用", "新增", "第11行",
    ]  # fmt: skip
    window.drafts.show_row(2)
    assert window.source.shown_lines == [13]
    assert window.source.textCursor().block().text() == "投资18亿元的总部基地项目"


def test_a_name_is_corrected_with_the_keyboard_alone(qtbot, window, type_words) -> None:
    window.drafts.setFocus()
    window.drafts.show_row(0)
    qtbot.keyClick(window.drafts, Qt.Key.Key_Return)
    editor = window.drafts.viewport().findChild(QLineEdit)
    editor.selectAll()
    type_words(editor, "月湖湿地公园")
    with qtbot.assertNotEmitted(window.store_requested):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
        qtbot.waitUntil(lambda: cell(window, 0, 0) == "月湖湿地公园")
    assert names(window)[0] == cell(window, 0, 0) == "月湖湿地公园"
    tip = window.drafts.drafts.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == "文件原文：月湖公园项目"


def test_what_is_no_amount_is_refused_in_words_and_changes_nothing(window) -> None:
    before = window.review
    assert not window.drafts.drafts.setData(window.drafts.drafts.index(0, 1), "很多")
    assert window.words.text() == "“很多”不是金额，应写作 3.6亿元 或 5000万元"
    assert window.review is before


def test_statuses_and_groups_are_chosen_from_a_list(qtbot, window) -> None:
    for column, choice in ((3, "停工"), (2, "不归组")):
        index = window.drafts.drafts.index(0, column)
        window.drafts.setCurrentIndex(index)
        window.drafts.edit(index)
        (box,) = window.drafts.findChildren(QComboBox)
        box.setCurrentText(choice)
        box.activated.emit(box.currentIndex())
        window.drafts.closeEditor(box, window.drafts.itemDelegate().EndEditHint.NoHint)
        qtbot.waitUntil(lambda: not window.drafts.findChildren(QComboBox))
    (park,) = (p for p in judge(window.review).plan.projects if p.name == "月湖公园项目")
    assert (park.status, park.section, park.group) == (Status.STOPPED, None, "")


def test_space_leaves_out_the_selected_drafts_and_takes_them_again(qtbot, window) -> None:
    window.drafts.setFocus()
    window.drafts.selectAll()
    qtbot.keyClick(window.drafts, Qt.Key.Key_Space)
    assert names(window) == []
    assert [cell(window, row, 4) for row in range(3)] == ["略去"] * 3
    qtbot.keyClick(window.drafts, Qt.Key.Key_Space)
    assert len(names(window)) == 3


def test_delete_brings_back_the_documents_words(qtbot, window) -> None:
    window.drafts.drafts.setData(window.drafts.drafts.index(0, 1), "7亿元")
    window.drafts.setFocus()
    window.drafts.selectRow(0)
    qtbot.keyClick(window.drafts, Qt.Key.Key_Delete)
    assert cell(window, 0, 1) == "1亿元"


def test_each_step_can_be_taken_back(qtbot, window) -> None:
    before = window.review
    window.drafts.drafts.setData(window.drafts.drafts.index(0, 1), "7亿元")
    window.drafts.drafts.taken.emit([1], False)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.review is before
    assert cell(window, 0, 1) == "1亿元"


def test_stated_against_counted_follows_what_is_left_out(window) -> None:
    assert window.groups.rows[0].cells == ("专栏2 城市更新", "3 / 3", "24 / 24", "相符")
    window.drafts.drafts.taken.emit([2], False)
    assert window.groups.rows[0].cells == ("专栏2 城市更新", "3 / 2", "24 / 6", "-18")
    assert window.groups.rows[0].doubtful


@pytest.mark.parametrize(
    ("key", "left"),
    [(Qt.Key.Key_K, 3), (Qt.Key.Key_1, 2), (Qt.Key.Key_2, 2), (Qt.Key.Key_0, 3)],
)
def test_a_duplicate_is_decided_with_one_key(qtbot, window, key, left) -> None:
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    assert window.source.shown_lines == [12, 13]
    qtbot.keyClick(window.duplicates.table, key)
    assert len(names(window)) == left
    decided = key != Qt.Key.Key_0
    assert window.take.text() == ("全部存入" if decided else "存入（1 处重复以后再定）")
    decision = window.duplicates.table.rows[0].cells[5]
    assert (decision == Decision.OPEN) is not decided


def test_a_skipped_line_is_taken_by_hand(qtbot, window) -> None:
    qtbot.keyClick(window, Qt.Key.Key_5, Qt.KeyboardModifier.ControlModifier)
    window.skipped.table.setCurrentCell(0, 0)
    assert window.source.shown_lines == [14]
    qtbot.keyClick(window.skipped.table, Qt.Key.Key_T)
    assert window.pages.currentWidget() is window.drafts
    assert window.drafts.currentIndex().row() == 3
    assert (cell(window, 3, 0), cell(window, 3, 1)) == ("新建月湖桥一座", "2亿元")
    assert window.skipped.table.rows == ()


def test_a_document_that_was_not_read_says_why_beside_the_others(window) -> None:
    assert window.documents.count() == 3
    window.documents.setCurrentRow(2)
    assert "空.txt：文件是空的。请确认导出是否成功" in window.failure.text()
    assert window.failure.isVisible() and not window.pages.isVisible()
    assert "1 个文件没有读成" in window.summary.text()
    assert window.take.isVisible() and window.take.isEnabled()


def test_a_report_shows_the_changes_it_makes(window) -> None:
    window.documents.setCurrentRow(1)
    assert window.pages.currentWidget() is window.changes
    assert window.changes.table.rows[0].cells == (
        "进展有变", "月湖公园项目", "列入规划", "竣工投用", "第1行",
    )  # fmt: skip
    window.changes.table.setCurrentCell(0, 0)
    assert window.source.shown_lines == [1]


def test_documents_read_before_offer_nothing_to_store(opened) -> None:
    plan = judge(ImportReview(Plan(), (FIRST,), SIGNED)).plan
    window = opened(ImportReview(plan, (FIRST,), SIGNED))
    assert not window.take.isVisible()
    assert window.leave.text() == "关闭"
    assert "没有变化" in window.summary.text()


def test_names_that_look_like_html_stay_words(opened) -> None:
    name = "<img src=x onerror=alert(1)>项目"
    window = opened(ImportReview(Plan(), (listing(paper("a"), (name, "1亿元")),), SIGNED))
    tip = window.drafts.drafts.index(0, 0).data(Qt.ItemDataRole.ToolTipRole)
    assert "<" not in tip
    assert window.source.toPlainText().endswith("总投资约2亿元，新建月湖桥一座")


def test_corrected_cells_and_lines_left_out_are_told_by_colour(window) -> None:
    model = window.drafts.drafts
    model.setData(model.index(0, 1), "7亿元")
    model.taken.emit([1], False)
    colours = [model.index(row, 1).data(Qt.ItemDataRole.ForegroundRole) for row in range(3)]
    assert isinstance(colours[0], QColor) and isinstance(colours[1], QColor)
    assert colours[0] != colours[1]
    assert colours[2] is None


def _repeated():
    rows = (("月湖公园项目", "1亿元"), ("总部基地项目", "5亿元"), ("总部基地项目", "18亿元"))
    ledger = listing(paper("l", "2023 台账", "", "项目清单"), rows[0], ("月湖公园项目", "2亿元"))
    return ImportReview(Plan(), (listing(paper("a"), *rows), ledger), SIGNED)


def test_a_pair_says_which_file_lists_which_and_the_next_one_follows_a_decision(qtbot, opened):
    window = opened(_repeated())
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_3, Qt.KeyboardModifier.ControlModifier)
    table = window.duplicates.table
    listed = [row.cells[1:4:2] for row in table.rows]
    assert ("星河区规划纲要", "2023 台账") in listed
    assert window.duplicates.words.isVisible()  # both are counted until it is decided
    assert "新增 5" in window.summary.text()
    qtbot.keyClick(table, Qt.Key.Key_1)
    assert table.currentRow() == 1
    assert "新增 4" in window.summary.text()


def test_a_document_without_a_date_is_given_one_and_its_year_is_only_proposed(qtbot, opened):
    window = opened(_repeated())
    qtbot.waitUntil(window.isActiveWindow)
    assert not window.date.propose.isVisible()
    window.documents.setCurrentRow(1)
    assert "2023" in window.date.propose.text()
    assert window.review.readings[1].document.date == ""
    window.date.propose.click()
    assert window.review.readings[1].document.date == "2023"
    window.date.field.setText("2023年13月")
    window.date.field.editingFinished.emit()
    assert "不是日期" in window.words.text() and window.date.field.text() == "2023"
    window.date.field.setText("2023年6月30日")
    window.date.field.editingFinished.emit()
    dates = {item.date for item in window.review.readings[1].drafts[0].evidence}
    window.date.field.setFocus()
    with qtbot.assertNotEmitted(window.store_requested):
        qtbot.keyClick(window.date.field, Qt.Key.Key_Return)
    window.drafts.setFocus()
    assert dates == {"2023-06-30"} and window.date.field.text() == "2023-06-30"
    qtbot.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert window.date.field.text() == "2023"


def test_a_work_no_list_names_is_counted_with_its_report_and_can_be_refused(qtbot, opened) -> None:
    report = saying(
        paper("r", "工作报告", "2022-02-01", "工作报告"), ("月湖大桥", "开工", Status.STARTED)
    )
    window = opened(ImportReview(Plan(), (FIRST, report), SIGNED))
    qtbot.waitUntil(window.isActiveWindow)
    assert window.documents.item(1).text().endswith("另立 1 个项目")
    window.documents.setCurrentRow(1)
    assert names(window)[-1] == "月湖大桥" and "新增 4" in window.summary.text()
    qtbot.keyClick(window, Qt.Key.Key_4, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(window.changes.table, Qt.Key.Key_D)
    assert "月湖大桥" not in names(window)
    assert [one.name for one in judge(window.review).plan.removed] == ["月湖大桥"]
    assert "新增 3" in window.summary.text() and "略去 1" in window.summary.text()
    qtbot.keyClick(window.changes.table, Qt.Key.Key_D)
    assert names(window)[-1] == "月湖大桥"


def test_a_page_on_which_nothing_was_checked_bears_no_tick(opened) -> None:
    bare = replace(FIRST, groups=())
    window = opened(ImportReview(Plan(), (bare,), SIGNED))
    assert window.pages.tabText(1) == "核对 —"
    total = replace(FIRST.groups[0], section=0, name="", locator=Locator(10))
    window = opened(ImportReview(Plan(), (replace(FIRST, groups=(total,)),), SIGNED))
    assert window.groups.rows[0].cells[0] == "全部项目"


def test_a_place_beyond_the_district_is_told_with_how_far_it_is(opened) -> None:
    places = ((location(112.40, 34.66),), (location(112.40, 34.66), location(112.40, 34.50)), ())
    drafts = [replace(one, locations=at) for one, at in zip(FIRST.drafts, places, strict=True)]
    drafts.append(replace(drafts[0], name="月湖南园项目", locations=(location(112.40, 34.50),)))
    window = opened(ImportReview(Plan(), (replace(FIRST, drafts=tuple(drafts)),), SIGNED))
    assert "位置在区外 1" in window.summary.text()
    told = [cell(window, row, 4) for row in range(4)]
    assert told[:3] == ["新增"] * 3
    assert re.fullmatch(r"在区外 1\d\.\d 公里", told[3])
