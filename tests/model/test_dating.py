"""A document that bears no date gets one from a person; its names only propose a year."""

from dataclasses import replace

import pytest
from documents import listing, paper, saying

from jianxi_gis.model.classes import Status
from jianxi_gis.model.dating import dated, proposed_year
from jianxi_gis.model.evidence import Evidence, Locator
from jianxi_gis.model.import_review import ImportReview, judge
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.review import Signature

SIGNED = Signature("王工", "2026-09-01T09:00:00+08:00")


@pytest.mark.parametrize(
    ("title", "date", "year"),
    [
        ("2023 台账", "", "2023"),
        ("2024年重点项目", "", "2024"),
        ("2021-2025 项目库", "", ""),
        ("台账", "", ""),
        ("120235号文", "", ""),
        ("2023 台账", "2024-01-05", ""),
    ],
)
def test_one_year_in_the_names_is_proposed_where_no_date_is_borne(title, date, year) -> None:
    assert proposed_year(paper("l", title, date)) == year


def test_the_date_given_reaches_what_holds_for_the_document_and_nothing_else() -> None:
    reading = listing(paper("l", "台账", ""), ("月湖公园项目", "1亿元"))
    (draft,) = reading.drafts
    yearly = [Evidence("l", Locator(11), "year_plan", "1亿元", year) for year in ("", "2025")]
    person = Evidence("l", Locator(11), "investment", "3亿元", "", said_by="王工")
    told = replace(draft, evidence=(*draft.evidence, *yearly, person))
    after = dated(replace(reading, drafts=(told,)), "2023-06-30")
    assert [claim.date for claim in after.drafts[0].evidence] == [
        "2023-06-30", "2023-06-30", "2023", "2025", "",
    ]  # fmt: skip
    assert dated(dated(reading, "2023-06"), "").document.date == ""
    news = saying(paper("n", "新闻", ""), ("月湖公园", "竣工", Status.DONE))
    assert dated(news, "2023-06-30").statements[0].date == "2023-06-30"


def test_a_later_ledger_that_was_given_its_date_outranks_the_older_plan() -> None:
    plan = judge(
        ImportReview(Plan(), (listing(paper("a"), ("月湖公园项目", "1亿元")),), SIGNED)
    ).plan
    ledger = listing(paper("l", "星河区规划纲要", ""), ("月湖公园项目", "2亿元"))
    review = ImportReview(plan, (ledger,), SIGNED)
    assert judge(review).plan.projects[0].investment_yuan == 10**8
    assert judge(review.date(0, "2023-06-30")).plan.projects[0].investment_yuan == 2 * 10**8
