from dataclasses import replace

import pytest
from PySide6.QtCore import Qt

from jianxi_gis.ui.layer_tree import LayerTree


@pytest.fixture
def tree(qtbot, session, controller):
    made = LayerTree(session, controller)
    qtbot.addWidget(made)
    made.show()
    return made


def _item(tree, title):
    return next(item for item in tree._items() if item.text(0) == title)


def test_what_is_drawn_on_top_stands_first_under_its_heading(tree) -> None:
    headings = [tree.tree.topLevelItem(n).text(0) for n in range(tree.tree.topLevelItemCount())]
    assert headings == ["项目", "河渠"]


def test_the_classes_of_a_layer_are_listed_with_their_symbols(tree) -> None:
    item = _item(tree, "项目")
    assert [item.child(n).text(0) for n in range(item.childCount())] == ["更新改造", "其他"]
    assert not item.child(0).icon(0).isNull()


def test_unchecking_hides_the_layer(tree, controller) -> None:
    _item(tree, "河渠").setCheckState(0, Qt.CheckState.Unchecked)
    controller.set_layer_visible.assert_called_once_with("rivers", False)


def test_opacity_and_corridor_go_to_the_current_layer(tree, controller) -> None:
    tree.tree.setCurrentItem(_item(tree, "河渠"))
    assert tree.corridor.isVisible() and tree.corridor.value() == 300
    tree.corridor.setValue(150)
    controller.set_corridor.assert_called_once_with("rivers", 150.0)
    tree.opacity.setValue(40)
    controller.set_layer_opacity.assert_called_once_with("rivers", 0.4)


def test_while_the_filter_asks_for_a_width_the_layer_says_so(tree, session) -> None:
    tree.tree.setCurrentItem(_item(tree, "河渠"))
    assert tree.corridor.toolTip() == ""
    layers = [
        replace(one, asked_m=(100.0,)) if one.spec.id == "rivers" else one
        for one in session.state.layers
    ]
    session.update(layers=tuple(layers))
    assert "按筛选的距离画" in tree.corridor.toolTip()
    assert tree.corridor.value() == 300


def test_a_layer_of_points_has_no_corridor(tree) -> None:
    tree.tree.setCurrentItem(_item(tree, "项目"))
    assert not tree.corridor.isVisible()


def test_looking_at_a_layer_changes_nothing(tree, controller) -> None:
    tree.tree.setCurrentItem(_item(tree, "项目"))
    tree.tree.setCurrentItem(_item(tree, "河渠"))
    assert not controller.method_calls
