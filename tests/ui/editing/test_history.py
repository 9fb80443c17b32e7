"""Who did what, when; one change taken back; past versions."""

from jianxi_gis.model.classes import Status
from jianxi_gis.ui.editing.history_dialog import DeedsDialog, HistoryDialog
from jianxi_gis.ui.editing.snapshots_dialog import SnapshotsDialog
from tests import factories


def shown(window, kind):
    return next(one for one in window.findChildren(kind) if one.isVisible())


def test_the_history_of_a_project_names_each_change_and_takes_one_back(window, real) -> None:
    session, controller = real
    window.edits.editing.edit({"p1": {"status": "在建"}})
    window.edits.editing.edit({"p1": {"owner": "区住建局"}, "p2": {"owner": "区住建局"}})
    controller.select(("p1",))
    window.actions_by_name["project_history"].trigger()
    dialog = shown(window, HistoryDialog)
    assert [row.cells[2:] for row in dialog.table.rows] == [
        ("修改 2 个项目", "责任单位：未填 → 区住建局"),
        ("修改 10号街坊改造项目", "状态：列入规划 → 在建"),
    ]
    assert all(row.cells[1] for row in dialog.table.rows)
    dialog.table.setCurrentCell(1, 0)
    dialog.back.click()
    project = session.state.plan.project("p1")
    assert (project.status, project.owner) == (Status.LISTED, "区住建局")
    assert len(dialog.table.rows) == 3
    dialog.table.setCurrentCell(2, 0)
    dialog.back.click()
    assert "后来又改过" in dialog.complaint.text()
    window.edits.editing.attach("p1", "批复", "https://www.luoyang.gov.cn/a")
    dialog._fill()
    dialog.table.setCurrentCell(0, 0)
    dialog.back.click()
    assert session.state.plan.project("p1").evidence == project.evidence
    dialog.close()


def test_the_history_of_the_workspace_lists_every_deed(window, real) -> None:
    window.edits.editing.edit({"p1": {"status": "在建"}})
    real[1].undo()
    window.actions_by_name["history"].trigger()
    dialog = shown(window, DeedsDialog)
    assert [row.cells[2:] for row in dialog.table.rows] == [
        ("撤销 修改 10号街坊改造项目", "1"),
        ("修改 10号街坊改造项目", "1"),
        ("新建", ""),
    ]
    dialog.close()


def test_a_past_version_is_looked_at_and_gone_back_to(window, real) -> None:
    session, controller = real
    window.edits.editing.take_out(["p1"])
    window.actions_by_name["snapshots"].trigger()
    dialog = shown(window, SnapshotsDialog)
    dialog.table.setCurrentCell(0, 0)
    assert "5 个项目" in dialog.facts.text()
    assert "现在多 0 个，少 1 个，0 个有改动" in dialog.facts.text()
    dialog.take.click()
    assert session.state.plan == factories.plan()
    controller.undo()
    assert len(session.state.plan.projects) == 4
