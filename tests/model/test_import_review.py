"""What a person decides of documents before they are stored, and what comes of it."""

from dataclasses import replace

import pytest
from documents import listing, paper, saying
from hypothesis import given, settings
from hypothesis import strategies as st

from jianxi_gis.model.changes import ChangeKind
from jianxi_gis.model.check import check
from jianxi_gis.model.classes import Status
from jianxi_gis.model.import_review import Decision, ImportReview, judge
from jianxi_gis.model.plan import Plan, Reading
from jianxi_gis.model.project import Project
from jianxi_gis.model.reconcile import merge
from jianxi_gis.model.review import Signature

SIGNED = Signature("王工", "2022-09-01T09:00:00+08:00")
OLD = paper("a")
NEW = paper("b", date="2022-08-01")
FIRST = listing(
    OLD, ("月湖公园项目", "1亿元"), ("柳园路小学项目", "2亿元"), ("北山渠项目", "3亿元")
)
EDITION = listing(NEW, ("月湖公园项目", "9亿元"), ("北山渠项目", "3亿元"), ("云台桥项目", "4亿元"))


def review(*readings: Reading, base: Plan | None = None) -> ImportReview:
    return ImportReview(base or Plan(), readings, SIGNED)


def stored(asked: ImportReview) -> Plan:
    return judge(asked).plan


def named(plan: Plan, name: str) -> Project:
    return next(project for project in plan.projects if project.name == name)


FIRST_PLAN = stored(review(FIRST))


def test_without_a_decision_a_review_stores_what_an_import_does() -> None:
    assert stored(review(FIRST, EDITION)) == merge(merge(Plan(), FIRST)[0], EDITION)[0]


def test_documents_read_before_give_the_same_plan_back() -> None:
    result = judge(review(FIRST, base=FIRST_PLAN))
    assert result.plan is FIRST_PLAN
    assert result.titles == ()
    assert [row.after.name for row in result.documents[0].rows if row.after] == [
        "月湖公园项目", "柳园路小学项目", "北山渠项目",
    ]  # fmt: skip


def test_a_new_edition_is_told_apart_project_by_project() -> None:
    result = judge(review(EDITION, base=FIRST_PLAN))
    assert [(c.kind, c.name, c.before, c.after) for c in result.documents[0].changes] == [
        (ChangeKind.AMOUNT, "月湖公园项目", "1亿元", "9亿元"),
        (ChangeKind.REMOVED, "柳园路小学项目", "2亿元", ""),
        (ChangeKind.ADDED, "云台桥项目", "", "4亿元"),
    ]
    assert named(result.plan, "柳园路小学项目")


def test_a_report_that_moves_a_status_says_from_what_to_what_and_where() -> None:
    report = saying(paper("r", "工作报告", "2022-02-01"), ("月湖公园", "竣工投用", Status.DONE))
    (change,) = judge(review(report, base=FIRST_PLAN)).documents[0].changes
    assert (change.kind, change.before, change.after) == (
        ChangeKind.STATUS, Status.LISTED, Status.DONE,
    )  # fmt: skip
    assert change.locator.line == 1


def test_a_corrected_draft_is_stored_as_corrected_with_who_said_so() -> None:
    asked = review(FIRST).correct(
        0, 0, name="月湖湿地公园项目", investment_yuan=5, status=Status.STARTED, place=(None, "")
    )
    park = named(stored(asked), "月湖湿地公园项目")
    assert (park.investment_yuan, park.status) == (5, Status.STARTED)
    assert (park.section, park.group) == (None, "")
    assert {c.topic for c in park.evidence if c.said_by == "王工"} == {
        "name", "investment", "status", "list",
    }  # fmt: skip
    assert park.evidence[0].quote == "投资1亿元的月湖公园项目"


def test_a_later_edition_does_not_overwrite_what_was_corrected() -> None:
    base = stored(review(FIRST).correct(0, 0, name="月湖湿地公园项目", investment_yuan=5))
    result = judge(review(EDITION, base=base))
    park = named(result.plan, "月湖湿地公园项目")
    assert park.investment_yuan == 5
    held = [c for c in result.documents[0].changes if c.kind is ChangeKind.HELD]
    assert [(c.name, c.before, c.after) for c in held] == [
        ("月湖湿地公园项目", "0.00000005亿元", "9亿元")
    ]
    assert not any(project.name == "月湖公园项目" for project in result.plan.projects)


@settings(max_examples=30)
@given(st.sampled_from(Status), st.none() | st.integers(0, 10**12), st.permutations(range(3)))
def test_whatever_documents_follow_a_persons_word_holds(
    status: Status, yuan: int | None, order: list[int]
) -> None:
    base = stored(review(FIRST).correct(0, 0, status=status, investment_yuan=yuan))
    later = (
        EDITION,
        listing(paper("c", date="2023-01-01"), ("月湖公园项目", "7亿元")),
        saying(paper("r", "新闻", "2024-02-01"), ("月湖公园", "停工", Status.STOPPED)),
    )
    plan = stored(review(*(later[number] for number in order), base=base))
    park = named(plan, "月湖公园项目")
    assert (park.status, park.investment_yuan) == (status, yuan)


def test_restoring_a_draft_brings_the_documents_words_back() -> None:
    asked = review(FIRST).correct(0, 0, name="别的").take(0, 0, taken=False).restore(0, 0)
    assert stored(asked) == FIRST_PLAN


def test_a_draft_left_out_is_not_stored_and_nobody_takes_its_place() -> None:
    twice = listing(OLD, ("总部基地项目", "5亿元"), ("总部基地项目", "18亿元"))
    whole, part = stored(review(twice)), stored(review(twice).take(0, 0, taken=False))
    assert [project.id for project in part.projects] == [whole.projects[1].id]


def test_leaving_out_a_line_of_a_new_edition_leaves_the_project_as_it_was() -> None:
    result = judge(review(EDITION, base=FIRST_PLAN).take(0, 0, taken=False))
    assert named(result.plan, "月湖公园项目") == named(FIRST_PLAN, "月湖公园项目")
    assert ChangeKind.AMOUNT not in {change.kind for change in result.documents[0].changes}


def test_a_skipped_line_taken_by_hand_becomes_a_project_with_its_line() -> None:
    asked = review(FIRST).take_line(0, FIRST.skipped[0])
    assert asked.readings[0].skipped == ()
    bridge = stored(asked).projects[-1]
    assert (bridge.name, bridge.investment_yuan) == ("新建月湖桥一座", 2 * 10**8)
    assert bridge.evidence[0].locator == FIRST.skipped[0].locator
    assert bridge.evidence[0].quote == FIRST.skipped[0].text


@settings(max_examples=50)
@given(st.text(max_size=40))
def test_any_line_can_be_taken(text: str) -> None:
    line = replace(FIRST.skipped[0], text=text)
    asked = review(replace(FIRST, skipped=(line,))).take_line(0, line)
    assert len(stored(asked).projects) == 4


TWICE = listing(OLD, ("总部基地项目", "5亿元"), ("总部基地项目", "18亿元"))


@pytest.mark.parametrize(
    ("decision", "amounts", "settlements"),
    [
        (Decision.OPEN, [5, 18], 0),
        (Decision.KEEP, [5, 18], 1),
        (Decision.FIRST, [5], 1),
        (Decision.SECOND, [18], 1),
    ],
)
def test_a_duplicate_is_merged_only_if_a_person_says_so(
    decision: Decision, amounts: list[int], settlements: int
) -> None:
    asked = review(TWICE)
    (pair,) = judge(asked).duplicates
    plan = stored(asked.decide(pair.project_ids, decision))
    assert [(p.investment_yuan or 0) // 10**8 for p in plan.projects] == amounts
    assert len(plan.settlements) == settlements
    assert all(found.settlement for found in check(plan).contradictions)


def test_merged_lines_still_count_in_their_group() -> None:
    asked = review(TWICE)
    (pair,) = judge(asked).duplicates
    (group,) = judge(asked.decide(pair.project_ids, Decision.FIRST)).documents[0].groups
    assert group.count_agrees and group.total_agrees


def test_a_later_edition_finds_what_was_merged() -> None:
    asked = review(TWICE)
    (pair,) = judge(asked).duplicates
    base = stored(asked.decide(pair.project_ids, Decision.FIRST))
    newer = listing(NEW, ("总部基地项目", "5亿元"), ("总部基地项目", "20亿元"))
    result = judge(review(newer, base=base))
    assert [project.investment_yuan for project in result.plan.projects] == [5 * 10**8]
    assert ChangeKind.ADDED not in {change.kind for change in result.documents[0].changes}


def test_a_renamed_line_of_a_new_edition_is_offered_as_the_old_project() -> None:
    newer = listing(NEW, ("月湖公园二期绿道项目", "1亿元"), ("柳园路小学项目", "2亿元"))
    asked = review(newer, base=FIRST_PLAN)
    pair = judge(asked).duplicates[0]
    assert pair.names == ("月湖公园项目", "月湖公园二期绿道项目")
    plan = stored(asked.decide(pair.project_ids, Decision.SECOND))
    park = named(plan, "月湖公园二期绿道项目")
    assert park.id == named(FIRST_PLAN, "月湖公园项目").id
    assert not any(project.name == "月湖公园项目" for project in plan.projects)


def test_a_heading_is_held_against_the_newest_list_alone() -> None:
    (group,) = judge(review(EDITION, base=FIRST_PLAN)).documents[0].groups
    assert (group.stated_count, group.count, group.difference_yuan) == (3, 3, 0)


def test_known_places_are_given_to_new_projects() -> None:
    asked = replace(review(FIRST), places={"月湖公园项目": ((), "名称里没有地名")})
    assert named(stored(asked), "月湖公园项目").unlocated_reason == "名称里没有地名"
