"""Parts of a package, and what is laid to a project, as rows of its card."""

from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from jianxi_gis.errors import EditError
from jianxi_gis.model.belonging import attachments, checked_address, children
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Project
from jianxi_gis.ui.amounts import amount
from jianxi_gis.ui.card_parts import heading, plain, row_link, rule
from jianxi_gis.ui.inert import Label
from jianxi_gis.ui.language import tr


def belonging_rows(project: Project, plan: Plan, go: Callable[[str], object]) -> list[QWidget]:
    """Return the package a project is part of, or its parts; none: nothing."""
    rows: list[QWidget] = []
    for one in plan.projects:
        if one.id == project.parent:
            rows.append(heading(tr("打包项目")))
            rows.append(row_link(one.name, amount(one.investment_yuan), partial(go, one.id)))
            if one.investment_yuan is not None:
                rows.append(plain(tr("本项投资已含在打包项目里，合计只算一次"), "muted"))
    parts = children(plan, project.id)
    if parts:
        rows.append(heading(tr(f"子项 {len(parts)} 个")))
        rows += [
            row_link(one.name, amount(one.investment_yuan), partial(go, one.id)) for one in parts
        ]
    return [rule(), *rows] if rows else []


def attachment_rows(project: Project) -> list[QWidget]:
    """Return links that open what is laid to a project; none: nothing."""
    found = attachments(project)
    if not found:
        return []
    rows: list[QWidget] = [rule(), heading(tr("附件"))]
    for claim in found:
        who = f"{claim.said_by} {claim.date}"
        trouble = plain("", "warning")
        trouble.hide()
        rows.append(row_link(claim.value, who, partial(_open, claim.quote, trouble)))
        rows.append(trouble)
    return rows


def open_address(address: str) -> None:
    """Open a page or a document with the system's program for it; nothing that runs.

    Raises
    ------
    EditError
        It may not be opened, or is not there.
    """
    place = checked_address(address)  # a workspace of somebody else may hold anything
    if place.startswith(("http://", "https://")):
        url = QUrl(place)
    elif Path(place).is_file():
        url = QUrl.fromLocalFile(place)
    else:
        todo = tr("请放回原处，或重新附上；与工作区放在一个文件夹里的附件会跟着工作区走")
        raise EditError("附件的文件不在了", place, todo)
    if not QDesktopServices.openUrl(url):
        raise EditError("系统里没有能打开它的程序", place)


def _open(address: str, trouble: Label) -> None:
    """Open what is laid to a project, or say below its link why that cannot be."""
    try:
        open_address(address)
    except EditError as error:
        trouble.setText(tr(str(error)))
    trouble.setVisible(bool(trouble.text()))
