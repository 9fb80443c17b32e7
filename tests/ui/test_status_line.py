import pytest
from PySide6.QtCore import Qt

from jianxi_gis.model.filters import Filter
from jianxi_gis.ui.coordinates import CoordinateLabel
from jianxi_gis.ui.map_furniture import length_words, round_length_m
from jianxi_gis.ui.scale_box import ScaleBox, parse_scale
from jianxi_gis.ui.status_line import StatusLine


@pytest.mark.parametrize(
    ("words", "scale"),
    [
        ("1:20,000", 20_000),
        ("1：5000", 5000),
        ("25000", 25_000),
        ("1:2万", 20_000),
        ("0", None),
        ("很大", None),
        ("1:9999999999", None),
    ],
)
def test_a_scale_is_read_as_people_write_it(words, scale) -> None:
    assert parse_scale(words) == scale


def test_a_scale_that_is_typed_or_chosen_is_asked_for(qtbot) -> None:
    box = ScaleBox()
    qtbot.addWidget(box)
    told = []
    box.scale_requested.connect(told.append)
    box.lineEdit().setText("12000")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    box.activated.emit(5)
    assert told == [12_000.0, 20_000.0]


def test_words_that_are_no_scale_give_way_to_the_scale_of_the_map(qtbot) -> None:
    box = ScaleBox()
    qtbot.addWidget(box)
    box.set_scale(41_779.4)
    box.lineEdit().setText("abc")
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert box.currentText() == "1:41,779"


def test_coordinates_name_north_and_east_and_turn_to_degrees_by_a_click(qtbot) -> None:
    label = CoordinateLabel()
    qtbot.addWidget(label)
    label.show_point((628_334.375, 3_837_765.942))
    assert label.text() == "北 3,837,765.9 米  东 628,334.4 米"
    label.click()
    assert label.text() == "经度 112.400000°  纬度 34.660000°"
    label.show_point(None)
    assert label.text() == "经度 —  纬度 —"


def test_the_line_names_the_sum_of_the_filter_and_the_coordinate_system(
    qtbot, session, controller
) -> None:
    line = StatusLine(session)
    qtbot.addWidget(line)
    assert line.sum.text() == "5 / 5 项 · 70.1亿元"
    controller.set_filter(Filter(sections=(7,)))
    assert line.sum.text() == "1 / 5 项 · 60亿元"


@pytest.mark.parametrize(
    ("longest", "length", "words"),
    [(1730, 1000, "1 公里"), (640, 500, "500 米"), (20, 20, "20 米"), (19_999, 10_000, "10 公里")],
)
def test_the_scale_bar_is_a_round_length_that_fits(longest, length, words) -> None:
    assert round_length_m(longest) == length
    assert length_words(length) == words
