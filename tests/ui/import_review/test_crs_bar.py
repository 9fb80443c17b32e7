"""What the coordinates of a document are is asked, with what they look like offered first."""

from jianxi_gis.model.content import CrsQuestion
from jianxi_gis.ui.import_review.crs_bar import CrsBar


def test_what_the_figures_look_like_is_offered_and_the_choice_is_told(qtbot) -> None:
    bar = CrsBar()
    qtbot.addWidget(bar)
    bar.ask(CrsQuestion("EPSG:4547", "文件没有写坐标系", ("EPSG:4546", "EPSG:4547")))
    assert bar.crs.currentText() == "EPSG:4547"
    bar.crs.setCurrentText("EPSG:4546")
    with qtbot.waitSignal(bar.chosen) as told:
        bar.confirm.click()
    assert told.args == ["EPSG:4546"]


def test_without_a_question_nothing_is_shown_and_without_an_answer_none_can_be_given(qtbot) -> None:
    bar = CrsBar()
    qtbot.addWidget(bar)
    bar.ask(CrsQuestion("", "数值也不落在涧西附近"))
    assert bar.isVisible() and not bar.confirm.isEnabled()
    bar.ask(None)
    assert not bar.isVisible()
