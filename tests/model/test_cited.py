"""A report cites by number, and never gives a person's figure as a document's."""

from dataclasses import replace

from jianxi_gis.model.claims import corrections
from jianxi_gis.model.listing import Cited
from jianxi_gis.model.project import Project
from jianxi_gis.model.sheet import Sheet, SheetContent
from tests import factories


def _row(project: Project) -> tuple[str, ...]:
    plan = replace(factories.plan(), projects=(project,))
    content = SheetContent(Sheet(""), (), (project,), (0, 0, 1, 1), plan=plan)
    return Cited(content).row(project)


def test_a_report_names_the_person_who_states_an_amount_and_the_metres_of_a_place() -> None:
    listed = factories.project(2, "甲项目", locations=(factories.location(accuracy_m=150.0),))
    assert _row(listed)[3:] == ("150 米内", "[1] 第12行")
    claims = corrections(listed.evidence, "王工", "2026-11-21", {"investment_yuan": 55 * 10**8})
    said = replace(listed, evidence=claims)
    assert _row(said)[4] == "王工 核定，对照 [1] 第12行"
    by_hand = replace(claims[-1], document_id="")
    assert _row(replace(listed, evidence=(by_hand,)))[4] == "王工 填写"
