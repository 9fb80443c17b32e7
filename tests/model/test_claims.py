"""A person's word outranks every document's; then the newest holds."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from jianxi_gis.model.claims import amount_of, corrections, investment_of, newest, said, status_of
from jianxi_gis.model.classes import Status
from jianxi_gis.model.evidence import Evidence, Locator
from jianxi_gis.model.listing import source
from jianxi_gis.model.project import Project

DATES = st.dates().map(lambda day: day.isoformat())
YUAN = st.integers(0, 10**14)
CLAIMS = st.lists(
    st.builds(
        lambda date, status: Evidence("d", Locator(1), "status", status.value, date, status),
        DATES,
        st.sampled_from(Status),
    ),
    max_size=8,
)


def money(value: str, date: str = "2021-01-01", said_by: str = "") -> Evidence:
    return Evidence("d", Locator(1), "investment", value, date, said_by=said_by)


@given(CLAIMS, DATES, st.sampled_from(Status))
def test_no_document_however_new_moves_a_status_a_person_has_stated(
    claims: list[Evidence], date: str, status: Status
) -> None:
    own = Evidence("d", Locator(), "status", status.value, date, status, "", "王工")
    assert status_of([own, *claims]) is status_of([*claims, own]) is status


@given(st.lists(YUAN, max_size=5), YUAN)
def test_no_document_moves_an_amount_a_person_has_stated(stated: list[int], own: int) -> None:
    claims = [money(f"{yuan}元") for yuan in stated]
    assert investment_of([money(f"{own}元", said_by="王工"), *claims]) == own


@given(YUAN)
def test_a_corrected_amount_is_read_back_to_the_yuan(yuan: int) -> None:
    (*_, claim) = corrections((money("1亿元"),), "王工", "2022-01-01", {"investment_yuan": yuan})
    assert amount_of(claim) == yuan


def test_an_amount_can_be_corrected_to_none() -> None:
    claims = corrections((money("1亿元"),), "王工", "2022-01-01", {"investment_yuan": None})
    assert investment_of(claims) is None


def test_a_second_correction_takes_the_place_of_the_first() -> None:
    first = corrections(
        (money("1亿元"),), "王工", "2022-01-01", {"investment_yuan": 1, "name": "甲"}
    )
    second = corrections(first, "李工", "2022-01-02", {"investment_yuan": 2})
    assert [(c.value, c.said_by) for c in second if c.topic == "investment"] == [
        ("1亿元", ""),
        ("0.00000002亿元", "李工"),
    ]
    name = newest(second, "name")
    assert name is not None and name.value == "甲"


def test_a_corrected_place_in_the_list_moves_the_project() -> None:
    project = Project("p", "甲", "纲要", 2, "旧组", 1, 10**8, evidence=(money("1亿元"),))
    claims = corrections(project.evidence, "王工", "2022-01-01", {"place": (3, "新组")})
    moved = replace(project, **said(project, claims))
    assert (moved.section, moved.group, moved.name) == (3, "新组", "甲")


def test_a_field_that_is_not_what_the_claims_say_stays() -> None:
    project = Project("p", "甲", "纲要", 2, "组", 1, 7, evidence=(money("1亿元"),))
    fields = said(project, (*project.evidence, money("2亿元", "2022-01-01")))
    assert "investment_yuan" not in fields


LEDGER = Evidence("台账", Locator(3, cell="D5"), "investment", "35亿元", "2023-06-30")
OUTLINE = Evidence("纲要", Locator(440), "investment", "55亿元", "2021-05-01")


def test_a_chosen_amount_cites_the_document_that_says_it_and_is_as_old_as_that() -> None:
    listed = Evidence("台账", Locator(3, cell="B5"), "listed", "列入规划", "2023-06-30")
    claims = corrections(
        (listed, OUTLINE, LEDGER), "王工", "2026-11-21", {"investment_yuan": 55 * 10**8}
    )
    assert claims[-1].document_id == "纲要"
    assert (claims[-1].locator, claims[-1].date) == (OUTLINE.locator, "2021-05-01")
    assert source(claims[-1], {"纲要": "纲要"}) == "王工 核定，对照《纲要》第440行"


def test_an_amount_no_document_says_is_held_against_the_one_it_corrects_and_is_of_its_day() -> None:
    (*_, claim) = corrections((OUTLINE, LEDGER), "王工", "2026-11-21", {"investment_yuan": 1})
    assert (claim.document_id, claim.locator, claim.date) == ("台账", LEDGER.locator, "2026-11-21")
    assert source(claim, {"台账": "台账"}) == "王工 核定，对照《台账》D5"
