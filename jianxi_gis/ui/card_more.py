"""Further parts of a project's card: its neighbours, and links to the lines of its documents."""

from collections.abc import Callable, Iterable
from functools import partial

from PySide6.QtWidgets import QWidget

from jianxi_gis.model.evidence import Locator
from jianxi_gis.model.nearby import NEAR_M, nearby
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Project
from jianxi_gis.ui.amounts import amount
from jianxi_gis.ui.card_parts import heading, links, plain, row_link, rule
from jianxi_gis.ui.language import tr


def source_links(
    project: Project, plan: Plan, open_source: Callable[[str, Locator], object]
) -> Iterable[QWidget]:
    """Yield links that open each document at the line that speaks of the project."""
    titles = {document.id: document.title for document in plan.documents}
    places = {  # cells of one row of a table are one line
        (claim.document_id, claim.locator.line): claim.locator
        for claim in reversed(project.evidence)
        if claim.document_id in titles and claim.locator.line
    }
    found = [
        (
            f"{_short(titles[document_id])} {tr(locator.spot)}",
            partial(open_source, document_id, locator),
        )
        for (document_id, _), locator in places.items()
    ]
    if found:
        yield plain(tr("打开原文"), "muted")
        yield links(found, tr("在原文里看这一行"))


def neighbour_rows(project: Project, plan: Plan, go: Callable[[str], object]) -> Iterable[QWidget]:
    """Yield a line for each project of the same kind nearby; none where there is none."""
    found = nearby(plan, project)
    if found:
        yield rule()
        yield heading(tr(f"{NEAR_M:g} 米内的同类项目"))
    for one in found:
        money = amount(one.project.investment_yuan)
        # what two names lead to alike is one place as far as is known, whatever the ground says
        where = tr(f"{one.distance_m:.0f} 米") if one.distance_m >= 1 else tr("同一处")
        figure = f"{where}　{money}"
        yield row_link(one.project.name, figure, partial(go, one.project.id))


def _short(title: str) -> str:
    return title if len(title) <= 14 else f"{title[:13]}…"
