import pytest
from PySide6.QtCore import QPoint, Qt

from jianxi_gis.model.facets import Option
from jianxi_gis.ui.facet import Facet
from jianxi_gis.ui.facet_list import ROW_PX

ROADS = [Option(f"路{n}", f"路{n}", n) for n in range(20, 0, -1)]


@pytest.fixture
def facet(qtbot):
    made = Facet("道路", unfolded=True)
    qtbot.addWidget(made)
    made.resize(260, 600)
    made.show()
    return made


def _values(facet):
    return [option.value for option in facet.list.options]


def test_six_options_are_shown_until_more_are_asked_for(facet) -> None:
    facet.set_options(ROADS, ())
    assert len(_values(facet)) == 6 and facet.more.text() == "更多 14 个"
    facet.more.setChecked(True)
    assert len(_values(facet)) == 20 and facet.more.text() == "收起"


def test_what_is_chosen_stays_in_sight_and_is_counted_in_the_heading(facet) -> None:
    facet.set_options(ROADS, ("路2",))
    assert _values(facet)[-1] == "路2"
    assert facet.heading.text() == "道路  1"


def test_a_chosen_value_that_no_project_has_is_shown_with_zero(facet) -> None:
    facet.set_options(ROADS[:2], ("没有的路",))
    assert facet.list.options[-1] == Option("没有的路", "没有的路", 0)


def test_searching_shows_every_match(qtbot, type_words, facet) -> None:
    facet.set_options(ROADS, ())
    type_words(facet.search, "１9")
    assert _values(facet) == ["路19"]


def test_a_short_list_has_no_search_line(facet) -> None:
    facet.set_options(ROADS[:5], ())
    assert not facet.search.isVisible()


def test_folding_hides_the_options(facet) -> None:
    facet.set_options(ROADS, ())
    facet.heading.click()
    assert not facet.list.isVisible() and not facet.more.isVisible()


def test_a_click_and_the_space_bar_toggle_an_option(qtbot, facet) -> None:
    facet.set_options(ROADS, ())
    told = []
    facet.toggled.connect(told.append)
    where = QPoint(40, ROW_PX + ROW_PX // 2)
    qtbot.mouseClick(facet.list.viewport(), Qt.MouseButton.LeftButton, pos=where)
    facet.list.setCurrentIndex(facet.list.model().index(2, 0))
    qtbot.keyClick(facet.list, Qt.Key.Key_Space)
    assert told == ["路19", "路18"]
