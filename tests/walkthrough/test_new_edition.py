"""A newer edition of a list comes in: looked at, corrected, stored, undone."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget

from jianxi_gis.controller import Controller
from jianxi_gis.model.session import Session
from jianxi_gis.ui.files import Files
from jianxi_gis.ui.import_review import ImportReviewWindow
from jianxi_gis.ui.preferences import Forgetful

TITLE = "星河区重点项目清单"
OLD = f"""{TITLE}
（2021年3月）
专栏2 城市更新重大工程
城市更新重点项目：共4个项目，总投资14亿元
投资1亿元的月湖公园项目
投资2亿元的柳园路小学建设项目
投资5亿元的星河总部基地项目
投资6亿元的北山渠治理项目
"""
NEW = (
    OLD.replace("2021年3月", "2022年8月")
    .replace("投资1亿元的月湖", "投资3亿元的月湖")
    .replace("投资6亿元的北山渠治理项目", "投资8亿元的北山渠治理项目")
    .replace("投资2亿元的柳园路小学建设项目", "投资4亿元的云台桥建设项目")
    .replace("总投资14亿元", "总投资20亿元")
)


@pytest.fixture
def session() -> Session:
    return Session()


@pytest.fixture
def controller(session, tmp_path):
    made = Controller(session)
    made.create(tmp_path / "项目.jianxi")
    yield made
    made.close()


@pytest.fixture
def files(qtbot, session, controller):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return Files(session, controller, Forgetful(), window)


def _reviewed(qtbot, files, paths) -> ImportReviewWindow:
    files.take(paths)
    seen: list[ImportReviewWindow] = []

    def is_there() -> bool:
        seen[:] = [
            one for one in files.parent().findChildren(ImportReviewWindow) if one.isVisible()
        ]
        return bool(seen)

    qtbot.waitUntil(is_there)
    return seen[0]


def _write(folder: Path, name: str, text: str) -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def _amounts(session) -> dict[str, int]:
    return {p.name: (p.investment_yuan or 0) // 10**8 for p in session.state.plan.projects}


def test_a_newer_edition_changes_what_it_says_and_nothing_a_person_said(
    qtbot, session, controller, files, tmp_path
) -> None:
    old = _write(tmp_path, "旧版.txt", OLD)
    window = _reviewed(qtbot, files, [old])
    window.drafts.drafts.setData(window.drafts.drafts.index(3, 1), "7亿元")
    with qtbot.waitSignal(files.imported):
        window.take.click()
    before = session.state.plan
    assert _amounts(session)["北山渠治理项目"] == 7

    new, bad = _write(tmp_path, "新版.txt", NEW), _write(tmp_path, "空.txt", "")
    window = _reviewed(qtbot, files, [new, bad])
    assert [row.cells[:4] for row in window.changes.table.rows] == [
        ("投资有变", "月湖公园项目", "1亿元", "3亿元"),
        ("本版不再列出", "柳园路小学建设项目", "2亿元", ""),
        ("新增", "云台桥建设项目", "", "4亿元"),
        ("保留人工的说法", "北山渠治理项目", "7亿元", "8亿元"),
    ]
    with qtbot.waitSignal(files.told) as told:
        window.take.click()
    assert told.args == ["已导入 1 个文件"]
    assert _amounts(session) == {
        "月湖公园项目": 3, "云台桥建设项目": 4, "柳园路小学建设项目": 2, "星河总部基地项目": 5,
        "北山渠治理项目": 7,
    }  # fmt: skip
    controller.undo()
    assert session.state.plan == before


def test_leaving_the_review_leaves_the_workspace_as_it_was(
    qtbot, session, controller, files, tmp_path
) -> None:
    before = session.state.plan
    window = _reviewed(qtbot, files, [_write(tmp_path, "旧版.txt", OLD)])
    window.drafts.drafts.setData(window.drafts.drafts.index(0, 0), "别的名称")
    window.reject()
    assert session.state.plan is before
    assert not controller.can_undo
