from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLabel

from jianxi_gis.model.evidence import Evidence, Locator
from jianxi_gis.model.filters import Filter, Near
from jianxi_gis.ui.mini_map import MiniMap
from jianxi_gis.ui.panels.card import CardPanel


@pytest.fixture
def card(qtbot, session, controller):
    made = CardPanel(session, controller)
    qtbot.addWidget(made)
    made.resize(336, 600)
    made.show()
    return made


def _words(card):
    return [label.text() for label in card.widget().findChildren(QLabel)]


def _button(card, words):
    buttons = card.widget().findChildren(QAbstractButton)
    return next(button for button in buttons if button.accessibleName() == words)


def test_without_a_selection_the_card_says_how_to_get_one(card) -> None:
    assert _words(card)[0] == "没有选中项目"


def test_the_card_says_where_the_filter_leaves_out_what_is_selected(
    card, session, controller
) -> None:
    session.update(selected=frozenset({"p2"}))
    assert not card.outside.isVisible()
    controller.set_filter(Filter(text="10号街坊"))
    assert card.outside.isVisible() and card.outside.text() == "不在筛选结果里"
    session.update(selected=frozenset({"p1", "p2"}))
    assert card.outside.text() == "其中 1 项不在筛选结果里"
    controller.set_filter(Filter())
    assert not card.outside.isVisible()


def test_a_project_shows_money_status_place_and_source(card, session) -> None:
    session.update(selected=frozenset({"p2"}))
    words = _words(card)
    assert "中信科创园项目" in words and "6亿元" in words and "竣工投用" in words
    assert "10号街坊　地名　误差 300 米以内" in words
    assert "名称含10号街坊，查地名表" in words


def test_the_newest_claim_comes_first_with_document_line_and_quote(card, session) -> None:
    session.update(selected=frozenset({"p2"}))
    words = _words(card)
    start = words.index("依据与进展")
    assert words[start + 1 : start + 4] == [
        "2022-03-01　竣工投用",
        "“中信科创园竣工投用”",
        "《涧西区发展规划纲要》第40行",
    ]


def test_a_project_without_a_place_says_why(card, session) -> None:
    session.update(selected=frozenset({"p5"}))
    words = _words(card)
    assert "未落图" in words and "名称里没有可查的地名" in words and "未列" in words


def test_a_name_that_looks_like_html_is_shown_as_it_is(card, session) -> None:
    session.update(selected=frozenset({"p5"}))
    title = next(w for w in card.widget().findChildren(QLabel) if "onerror" in w.text())
    assert title.textFormat() is Qt.TextFormat.PlainText


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("10号街坊", Filter(blocks=("10号街坊",))),
        ("建设路 80 米（可能）", Filter(roads=(Near("建设路", 100.0),))),
        ("涧河 250 米（可能）", Filter(rivers=(Near("涧河", 300.0),))),
        ("七里河 400 米", Filter(stations=(Near("七里河", 500.0),))),
    ],
)
def test_a_related_place_is_a_way_to_its_projects(card, session, controller, name, wanted) -> None:
    session.update(selected=frozenset({"p1"}))
    _button(card, name).click()
    controller.set_filter.assert_called_once_with(wanted)


def test_zooming_is_offered_only_where_there_is_a_place_to_zoom_to(qtbot, card, session) -> None:
    session.update(selected=frozenset({"p1"}))
    with qtbot.waitSignal(card.zoom_requested):
        _button(card, "在图上放大").click()
    session.update(selected=frozenset({"p4"}))
    with pytest.raises(StopIteration):
        _button(card, "在图上放大")


def test_several_projects_are_summed_and_each_can_be_picked(card, session, controller) -> None:
    session.update(selected=frozenset({"p1", "p2"}))
    assert "已选 2 项" in _words(card) and "66亿元" in _words(card)
    _button(card, "中信科创园项目").click()
    controller.select.assert_called_once_with(("p2",))


def test_a_small_map_is_drawn_beside_the_thread_of_the_window(qtbot, card, session) -> None:
    session.update(selected=frozenset({"p2"}))
    small = card.widget().findChild(MiniMap)
    assert small.image.isNull()
    qtbot.waitUntil(lambda: not small.image.isNull(), timeout=5000)
    assert small.image.width() == round(small.width() * small.devicePixelRatioF())
    with qtbot.waitSignal(card.zoom_requested):
        qtbot.keyClick(small, Qt.Key.Key_Space)
    for without in ("p4", "p5"):
        session.update(selected=frozenset({without}))
        assert card.widget().findChild(MiniMap) is None


def test_a_card_shows_money_in_the_unit_of_the_window(card, session, controller) -> None:
    session.update(selected=frozenset({"p2"}))
    controller.set_unit("万元")
    assert "60,000万元" in _words(card)


def test_a_wrong_place_can_be_mended_from_the_card(qtbot, card, session) -> None:
    for project_id, words, verb in (("p2", "移动或改形", "reshape"), ("p5", "画点", "place_point")):
        session.update(selected=frozenset({project_id}))
        with qtbot.waitSignal(card.deed_requested) as asked:
            _button(card, words).click()
        assert asked.args == [verb]


def test_the_cells_of_a_row_are_one_source_that_names_them_all_and_one_way_there(card, session):
    plan = session.state.plan
    claims = tuple(
        Evidence("d1", Locator(5, item=3, sheet="台账", cell=cell), topic, value, "2026-01-01")
        for topic, value, cell in (
            ("listed", "列入清单", "B5"),
            ("investment", "6亿元", "D5"),
            ("owner", "区住建局", "I5"),
        )
    )
    told = tuple(
        replace(item, evidence=claims) if item.id == "p2" else item for item in plan.projects
    )
    session.update(plan=replace(plan, projects=told), selected=frozenset({"p2"}))
    assert "《涧西区发展规划纲要》第3项（台账 B5、D5、I5）" in _words(card)
    ways = [one.text() for one in card.findChildren(QAbstractButton) if "台账" in one.text()]
    assert len(ways) == 1 and ways[0].endswith("B5")
