import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QApplication, QComboBox

from jianxi_gis.controller.placing import Placing
from jianxi_gis.ui.dialogs.export_sheet import ExportSheetDialog
from jianxi_gis.ui.main_window import MainWindow
from jianxi_gis.ui.review.window import ReviewWindow


def _turn(widget) -> None:
    middle = QPointF(widget.rect().center())
    event = QWheelEvent(
        middle, QPointF(widget.mapToGlobal(middle.toPoint())), QPoint(), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase,
        False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def _value(box):
    return box.currentIndex() if isinstance(box, QComboBox) else box.text()


@pytest.fixture(params=["main", "sheet", "review"])
def window(request, qtbot, session, controller):
    made = {
        "main": lambda: MainWindow(session, controller),
        "sheet": lambda: ExportSheetDialog("图", "全部项目", 1000.0),
        "review": lambda: ReviewWindow(session, controller, Placing(session, controller)),
    }[request.param]()
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_wheel_changes_no_box_it_passes_over(window) -> None:
    boxes = [*window.findChildren(QAbstractSpinBox), *window.findChildren(QComboBox)]
    before = [_value(box) for box in boxes]
    for box in boxes:
        _turn(box)
        assert not box.hasFocus()
    assert boxes
    assert [_value(box) for box in boxes] == before


@pytest.mark.parametrize("window", ["main"], indirect=True)
def test_the_wheel_turns_a_box_that_was_clicked(qtbot, window) -> None:
    box = window.filter_panel.distances["rivers"]
    with qtbot.waitActive(window):
        window.activateWindow()
    window.filter_panel.facets["rivers"].heading.setChecked(True)
    box.setFocus()
    before = box.value()
    _turn(box)
    assert box.value() == before - box.singleStep()
