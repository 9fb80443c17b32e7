"""Packages (打包项目) and their parts; documents and links a person lays to a project."""

from collections.abc import Iterable
from dataclasses import replace
from pathlib import PurePosixPath, PureWindowsPath
from urllib.parse import urlsplit

from jianxi_gis.errors import EditError
from jianxi_gis.model.evidence import Evidence, Locator
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Project
from jianxi_gis.model.review import Signature
from jianxi_gis.model.typed import line

ATTACHMENT = "attachment"
"""Topic of what a person lays to a project; its address is the claim's quote."""
OPENED = (
    ".pdf", ".doc", ".docx", ".wps", ".xls", ".xlsx", ".et", ".ppt", ".pptx", ".txt", ".csv",
    ".jpg", ".jpeg", ".png", ".tif", ".tiff", ".dwg", ".dxf", ".ofd",
)  # fmt: skip
"""Ends of files that may be opened from a card: nothing that runs."""


def children(plan: Plan, project_id: str) -> tuple[Project, ...]:
    """Return the parts of a package."""
    return tuple(one for one in plan.projects if one.parent == project_id)


def put_into(plan: Plan, ids: Iterable[str], parent_id: str) -> Plan:
    """Return the plan with projects made parts of a package; an empty id: of none.

    Money of a part is in that of its package and is counted once.

    Raises
    ------
    EditError
        A package would be part of a package, or of itself.
    """
    wanted = set(ids)
    known = {one.id: one for one in plan.projects}
    if parent_id:
        parent = known.get(parent_id)
        if parent is None:
            raise EditError("没有这个打包项目", todo="请重新选择")
        wanted.discard(parent_id)
        if parent.parent in known:
            raise EditError("已经属于另一个打包项目，不能再作打包项目", parent.name, "请先让它单列")
        for one in plan.projects:
            if one.parent in wanted:
                name = known[one.parent].name
                raise EditError("自己是打包项目，不能再并入别的项目", name, "请先让它的子项单列")
    changed = {
        key: replace(known[key], parent=parent_id, version=known[key].version + 1)
        for key in wanted & known.keys()
        if known[key].parent != parent_id
    }
    if not changed:
        return plan
    return replace(plan, projects=tuple(changed.get(one.id, one) for one in plan.projects))


def attach(plan: Plan, project_id: str, words: str, address: str, signed: Signature) -> Plan:
    """Return the plan with a document or link laid to a project.

    Parameters
    ----------
    plan : Plan
    project_id : str
    words : str
        What it is; empty: the name of the file or page.
    address : str
        http:// or https://, or the full path of a document.
    signed : Signature

    Raises
    ------
    EditError
        No address that may be opened.
    """
    place = checked_address(address)
    title = line(words, "说明") or _name(place)
    claim = Evidence("", Locator(), ATTACHMENT, title, signed.when[:10], None, place, signed.who)
    project = plan.project(project_id)
    new = replace(project, evidence=(*project.evidence, claim), version=project.version + 1)
    return replace(plan, projects=tuple(new if one is project else one for one in plan.projects))


def attachments(project: Project) -> tuple[Evidence, ...]:
    """Return what persons laid to a project, oldest first."""
    return tuple(claim for claim in project.evidence if claim.topic == ATTACHMENT)


def checked_address(address: str) -> str:
    """Return an address that may be opened.

    Raises
    ------
    EditError
        Neither a page nor the full path of a document.
    """
    place = address.strip()
    if not place:
        raise EditError("没有写地址", "附件", "请填网址，或选一个文件")
    if urlsplit(place).scheme in {"http", "https"} and urlsplit(place).netloc:
        return place
    whole = PurePosixPath(place).is_absolute() or PureWindowsPath(place).is_absolute()
    if not whole:
        raise EditError(f"“{place}”不是网址，也不是完整的文件路径", "附件", "网址以 https:// 开头")
    if not place.lower().endswith(OPENED):
        raise EditError("这种文件不能作附件", place, f"可用：{'、'.join(OPENED)}")
    return place


def _name(address: str) -> str:
    parts = urlsplit(address)
    return parts.netloc or PureWindowsPath(address).name or address
