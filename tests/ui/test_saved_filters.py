"""A filter is kept by name between runs and asked for again with one click."""

import pytest
from PySide6.QtWidgets import QWidget

from jianxi_gis.model.filters import Chosen, Filter, Near
from jianxi_gis.ui.preferences import Forgetful
from jianxi_gis.ui.saved_filters import SavedFilters

WANTED = Filter(blocks=("10号街坊",), rivers=(Near("涧河", 200.0),)).toggled(
    "statuses", "在建", excluded=True
)


@pytest.fixture
def preferences():
    return Forgetful()


@pytest.fixture
def saved(qtbot, session, controller, preferences):
    parent = QWidget()
    qtbot.addWidget(parent)
    yield SavedFilters(session, controller, preferences, parent)


def _actions(saved):
    saved.menu().aboutToShow.emit()
    return {action.text(): action for action in saved.menu().actions() if action.text()}


def test_a_kept_filter_is_asked_for_again(saved, controller) -> None:
    saved.keep("河边", WANTED)
    _actions(saved)["河边"].trigger()
    controller.set_filter.assert_called_once_with(WANTED)


def test_the_name_is_asked_for_and_the_words_are_offered(
    monkeypatch, saved, controller, preferences
) -> None:
    controller.set_filter(WANTED)
    offered = []
    monkeypatch.setattr(
        "jianxi_gis.ui.saved_filters.QInputDialog.getText",
        lambda *_, text: (offered.append(text), ("  甲 ", True))[1],
    )
    _actions(saved)["存下当前筛选…"].trigger()
    assert offered == [WANTED.words()]
    assert list(SavedFilters.filters.fget(saved)) == ["甲"]


def test_a_filter_is_forgotten(saved) -> None:
    saved.keep("河边", WANTED)
    (forget,) = _actions(saved)["删除"].menu().actions()
    forget.trigger()
    assert saved.filters == {}


def test_nothing_and_what_an_analysis_found_cannot_be_kept(saved, controller) -> None:
    assert not _actions(saved)["存下当前筛选…"].isEnabled()
    controller.set_filter(Filter(chosen=(Chosen("河边", frozenset({"p1"})),)))
    assert not next(a for words, a in _actions(saved).items() if "不能存" in words).isEnabled()


def test_what_cannot_be_read_any_more_is_left_out(saved, preferences) -> None:
    preferences.set("filters", {"旧": ["没有的字段=1"], "坏": 3, "好": ["专栏=2"]})
    assert saved.filters == {"好": Filter(sections=(2,))}
