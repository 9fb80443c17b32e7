"""A dialog for files begins where the user was last, never in the folder of the program."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QWidget

from jianxi_gis.ui import asking
from jianxi_gis.ui.dialogs.target import ask_target
from jianxi_gis.ui.preferences import Forgetful


@pytest.fixture
def parent(qtbot):
    made = QWidget()
    qtbot.addWidget(made)
    asking.remember_in(Forgetful())
    return made


def test_the_folder_of_one_dialog_is_where_the_next_begins(parent, tmp_path, monkeypatch) -> None:
    begun = []

    def choose(_parent, _heading, place, *_):
        begun.append(Path(place))
        return str(tmp_path / "台账.xlsx"), ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", choose)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    assert asking.open_file(parent, "导入") == tmp_path / "台账.xlsx"
    ask_target(parent, "导出", "图", {"表格": ".xlsx"})
    assert begun[0].is_absolute() and begun[0] != Path.cwd()
    assert begun[1] == tmp_path / "图.xlsx"


def test_a_folder_that_is_gone_is_not_begun_in(parent, tmp_path) -> None:
    asking.went_to(tmp_path / "没有了" / "台账.xlsx")
    assert tmp_path not in Path(asking.start()).parents
