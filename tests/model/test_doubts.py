"""A doubt is settled by a person and stays so until a document says something new."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from jianxi_gis.model.check import check
from jianxi_gis.model.classes import Status
from jianxi_gis.model.doubts import Settlement, reopened, settled
from jianxi_gis.model.evidence import Document, Evidence, Locator, Statement
from jianxi_gis.model.merging import settle
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Project
from jianxi_gis.model.review import Signature

SIGNED = Signature("王工", "2022-05-01T09:00:00+08:00")
PAPERS = tuple(
    Document(mark, f"文件{mark}", "新闻", "2021-03-01", "", f"{mark}.txt", mark) for mark in "abc"
)
MARKS = st.lists(st.sampled_from("abcdef"), min_size=1, max_size=4, unique=True)


def says(paper: str, words: str, status: Status, subject: str = "五座立交") -> Statement:
    return Statement(paper, Locator(3), subject, words, status, "2021-03-01")


ORDERLY, OPEN = says("a", "有序推进", Status.ACTIVE), says("b", "建成通车", Status.DONE)


def test_two_documents_of_one_year_stand_side_by_side_unsettled() -> None:
    (found,) = check(Plan(documents=PAPERS, statements=(ORDERLY, OPEN))).contradictions
    assert [claim.value for claim in found.claims] == ["有序推进", "建成通车"]
    assert found.settlement is found.reopens is None


def test_a_settled_contradiction_stays_in_the_list_with_its_note() -> None:
    plan = Plan(documents=PAPERS, statements=(ORDERLY, OPEN))
    (found,) = check(plan).contradictions
    plan = settle(plan, found.key, found.marks, "报告在前，已通车", SIGNED)
    (found,) = check(plan).contradictions
    assert found.settlement == Settlement(
        found.key, found.marks, "报告在前，已通车", "王工", "2022-05-01"
    )


def test_a_new_document_that_contradicts_again_opens_it_and_names_the_old_note() -> None:
    plan = Plan(documents=PAPERS, statements=(ORDERLY, OPEN))
    (found,) = check(plan).contradictions
    plan = settle(plan, found.key, found.marks, "已通车", SIGNED)
    again = says("c", "正在建设", Status.ACTIVE)
    (found,) = check(replace(plan, statements=(*plan.statements, again))).contradictions
    assert found.settlement is None
    assert found.reopens is not None and found.reopens.note == "已通车"


def test_a_document_taken_away_again_leaves_it_settled() -> None:
    more = Plan(documents=PAPERS, statements=(ORDERLY, OPEN, says("c", "在建", Status.ACTIVE)))
    (found,) = check(more).contradictions
    plan = settle(more, found.key, found.marks, "已通车", SIGNED)
    (found,) = check(replace(plan, statements=(ORDERLY, OPEN))).contradictions
    assert found.settlement is not None


def test_amounts_of_one_year_that_differ_are_a_contradiction_but_not_of_two_editions() -> None:
    def claim(paper: str, value: str) -> Evidence:
        return Evidence(paper, Locator(1), "investment", value, "2021-03-01")

    project = Project(
        "p", "甲桥", "文件a", 2, "桥", 1, 10**8, evidence=(claim("a", "1亿元"), claim("b", "2亿元"))
    )
    plan = Plan(documents=PAPERS, projects=(project,))
    (found,) = check(plan).contradictions
    assert (found.topic, found.reason) == ("investment", "2021年的投资说法不一：1亿元、2亿元")
    editions = tuple(replace(paper, title="文件a") for paper in PAPERS)
    assert check(replace(plan, documents=editions)).contradictions == ()


def test_the_word_of_a_person_is_no_contradiction() -> None:
    done = Evidence("a", Locator(1), "status", "建成", "2021-03-01", Status.DONE)
    own = Evidence("a", Locator(1), "status", "在建", "2021-04-01", Status.ACTIVE, "", "王工")
    project = Project("p", "甲桥", "文件a", 2, "桥", 1, 10**8, evidence=(done, own))
    assert check(Plan(documents=PAPERS, projects=(project,))).contradictions == ()


@given(st.lists(MARKS.map(lambda marks: Settlement("s", tuple(marks), "", "", ""))), MARKS)
def test_a_doubt_is_settled_or_opened_again_or_new_and_never_two_of_them(
    known: list[Settlement], marks: list[str]
) -> None:
    done, again = settled(known, "s", marks), reopened(known, "s", marks)
    assert not (done and again)
    seen = {mark for item in known for mark in item.claims}
    assert bool(done or again) is bool(seen & set(marks))
    assert settled(known, "other", marks) is reopened(known, "other", marks) is None
