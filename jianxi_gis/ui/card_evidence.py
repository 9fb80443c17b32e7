"""What documents and people say of a project, as rows of its card."""

from dataclasses import replace

from jianxi_gis.model.belonging import ATTACHMENT
from jianxi_gis.model.check import contradictions
from jianxi_gis.model.claims import TOPIC_WORDS, newest, status_of
from jianxi_gis.model.evidence import Evidence, Locator
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Project
from jianxi_gis.ui.card_parts import plain
from jianxi_gis.ui.inert import Label
from jianxi_gis.ui.language import tr


def evidence_rows(project: Project, plan: Plan) -> list[Label]:
    """Return all claims, newest first, each with who says so and where.

    Where claims differ the one that holds is marked.
    """
    titles = {document.id: document.title for document in plan.documents}
    holding = _holding(project)
    claims: dict[tuple[str, Locator, str, str], list[Evidence]] = {}
    told = (item for item in project.evidence if item.topic != ATTACHMENT)
    for item in sorted(told, key=lambda item: item.date, reverse=True):
        row = replace(item.locator, cell="")  # cells of one row of a table stand together
        key = (item.document_id, row, item.date, item.said_by)
        claims.setdefault(key, []).append(item)
    rows = []
    for (document_id, row, date, said_by), items in claims.items():
        cells = dict.fromkeys(item.locator.cell for item in items)
        locator = replace(row, cell="、".join(filter(None, cells)))
        words = tr("，").join(
            tr(f"{_words(item)}（现用）") if any(item is one for one in holding) else _words(item)
            for item in items
        )
        rows.append(plain(f"{date}　{words}" if date else words))
        rows.extend(plain(f"“{quote}”") for quote in {item.quote: None for item in items} if quote)
        source = titles.get(document_id, tr("文件不在工作区中"))
        who = tr(f"{said_by} 核定，对照") if said_by else ""
        words = tr(f"{who}《{source}》{locator}") if document_id else tr(f"{said_by} 填写")
        rows.append(plain(words, "muted"))
    return rows or [plain(tr("没有依据"), "muted")]


def doubt_rows(project: Project, plan: Plan) -> list[Label]:
    """Return the contradictions about a project: open ones as warnings, settled ones with why."""
    rows = []
    for found in contradictions(plan, project):
        settled = found.settlement
        if settled is None:
            again = tr("（曾处理过，又有新说法）") if found.reopens else ""
            rows.append(plain(f"{tr(found.reason)}{again}", "warning"))
        else:
            rows.append(plain(tr(f"{found.reason}。"), "muted"))
            words = tr(f"已处理：{settled.note}（{settled.said_by}，{settled.date}）")
            rows.append(plain(words, "muted"))
    return rows


def _holding(project: Project) -> list[Evidence]:
    """Return the claims the card shows, of those topics on which claims differ."""
    found = []
    amounts = [item for item in project.evidence if item.topic == "investment"]
    held = newest(amounts, "investment")
    if held is not None and len({item.value for item in amounts}) > 1:
        found.append(held)
    told = [item for item in project.evidence if item.topic == "status"]
    if len({item.status for item in told}) > 1:
        status = status_of(told)
        ranked = [item for item in told if item.status is status]
        found.append(max(ranked, key=lambda item: (bool(item.said_by), item.date)))
    return found


def _words(item: Evidence) -> str:
    return tr(" ".join(part for part in (TOPIC_WORDS.get(item.topic, ""), item.value) if part))
