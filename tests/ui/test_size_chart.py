"""A column is a class of amounts; a click on it asks for the class."""

import pytest
from PySide6.QtCore import QPointF, Qt

from jianxi_gis.model.sizes import size_classes
from jianxi_gis.ui.size_chart import SizeChart
from tests.factories import five_projects


@pytest.fixture
def chart(qtbot):
    made = SizeChart("规模")
    qtbot.addWidget(made)
    made.resize(320, 170)
    made.show()
    made.set_classes(size_classes(five_projects()))
    return made


def test_a_click_on_a_column_tells_its_class(qtbot, chart) -> None:
    told = []
    chart.clicked.connect(told.append)
    qtbot.wait(1)
    view = chart.plot.getPlotItem().getViewBox()
    place = chart.plot.mapFromScene(view.mapViewToScene(QPointF(3, 0.1)))
    qtbot.mouseClick(chart.plot.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert [one.label for one in told] == ["1–5"]
    assert told[0].count == 1 and told[0].total_yuan == 360_000_000


def test_columns_are_as_high_as_their_numbers(chart) -> None:
    (bars,) = (item for item in chart.plot.getPlotItem().items if hasattr(item, "opts"))
    assert list(bars.opts["height"]) == [one.count for one in size_classes(five_projects())]
