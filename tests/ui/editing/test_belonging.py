"""Packages and attachments in the window."""

import pytest
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QLabel, QPushButton

from jianxi_gis.errors import EditError
from jianxi_gis.ui.card_belonging import open_address
from jianxi_gis.ui.editing.belonging_dialogs import AttachDialog, PackageDialog


def shown(window, kind):
    return next(one for one in window.findChildren(kind) if one.isVisible())


def texts(window) -> list[str]:
    return [one.accessibleName() for one in window.card.widget().findChildren(QPushButton)]


def test_two_projects_become_parts_and_the_card_leads_back_and_forth(window, real) -> None:
    session, controller = real
    controller.select(("p2", "p3"))
    window.actions_by_name["package"].trigger()
    dialog = shown(window, PackageDialog)
    dialog.package.setCurrentText("没有的")
    dialog.take.click()
    assert "没有这个打包项目" in dialog.complaint.text()
    dialog.package.setCurrentText("10号街坊改造项目")
    dialog.take.click()
    assert [one.parent for one in session.state.plan.projects] == ["", "p1", "p1", "", ""]
    controller.select(("p1",))
    assert texts(window)[:2] == ["中信科创园项目", "建设路提升工程"]
    controller.undo()
    assert {one.parent for one in session.state.plan.projects} == {""}


def test_of_two_packages_of_one_name_the_one_that_is_chosen_is_taken(qtbot) -> None:
    asked: list[str] = []
    packages = [("p1", "老旧小区改造"), ("p2", "老旧小区改造")]
    dialog = PackageDialog(["甲小区"], packages, "", asked.append)
    qtbot.addWidget(dialog)
    dialog.package.setCurrentIndex(2)
    dialog.answer()
    dialog.package.setEditText("老旧小区改造")
    dialog.answer()
    dialog.package.setEditText("没有的")
    dialog.answer()
    assert asked == ["p2", "p2", "?"]


def test_a_link_is_laid_to_a_project_and_opens_from_the_card(window, real, monkeypatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: opened.append(url.toString()) or True
    )
    real[1].select(("p1",))
    window.actions_by_name["attach"].trigger()
    dialog = shown(window, AttachDialog)
    dialog.address.setText("javascript:alert(1)")
    dialog.take.click()
    assert dialog.isVisible()
    dialog.words.setText("可研批复")
    dialog.address.setText("https://www.luoyang.gov.cn/a")
    dialog.take.click()
    button = next(
        one
        for one in window.card.widget().findChildren(QPushButton)
        if one.accessibleName() == "可研批复"
    )
    button.click()
    assert opened == ["https://www.luoyang.gov.cn/a"]


@pytest.mark.parametrize("address", ["", "file:///bin/sh", "/bin/sh", "javascript:alert(1)"])
def test_a_hostile_address_in_a_workspace_opens_nothing(address: str, monkeypatch) -> None:
    opened: list[object] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    with pytest.raises(EditError):
        open_address(address)
    assert opened == []


def test_a_file_that_is_gone_is_told_below_its_link(window, real, tmp_path, monkeypatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.path()) or True)
    file = tmp_path / "批复.pdf"
    file.write_bytes(b"%PDF")
    real[1].select(("p1",))
    window.edits.editing.attach("p1", "", str(file))
    card = window.card.widget()
    link = next(one for one in card.findChildren(QPushButton) if one.accessibleName() == "批复.pdf")
    link.click()
    assert opened == [str(file)]
    file.unlink()
    link.click()
    said = [one.text() for one in card.findChildren(QLabel) if one.isVisible()]
    assert any("附件的文件不在了" in words and "重新附上" in words for words in said)
    assert opened == [str(file)]
