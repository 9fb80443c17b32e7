"""What a person types is checked in words and outranks every document."""

from dataclasses import replace

import pytest

from jianxi_gis.errors import EditError
from jianxi_gis.model import editing, history
from jianxi_gis.model.check import check
from jianxi_gis.model.claims import investment_of, newest, status_of
from jianxi_gis.model.classes import Kind, Status
from jianxi_gis.model.evidence import Document, Evidence, Locator
from jianxi_gis.model.plan import Plan, ProjectDraft, Reading
from jianxi_gis.model.project import Project
from jianxi_gis.model.reconcile import draft_ids, merge
from jianxi_gis.model.review import Signature
from jianxi_gis.model.summary import total
from tests.factories import plan

SIGNED = Signature("王工", "2026-03-04T09:30:00+08:00")


def typed(name: str, words: str, project_id: str = "p1") -> Project:
    return editing.edit(plan(), {project_id: {name: words}}, SIGNED).project(project_id)


@pytest.mark.parametrize(
    ("name", "words", "value"),
    [
        ("name", " 10号街坊\n改造 ", "10号街坊 改造"),
        ("investment_yuan", "７．５亿元", 750_000_000),
        ("investment_yuan", "", None),
        ("investment_yuan", "未列", None),
        ("status", "在建", Status.ACTIVE),
        ("kind", "道路桥隧", Kind.ROAD),
        ("section", "专栏3", 3),
        ("section", "", None),
        ("owner", "区住建局", "区住建局"),
    ],
)
def test_words_typed_become_the_value_and_a_signed_claim(
    name: str, words: str, value: object
) -> None:
    project = typed(name, words)
    assert getattr(project, name) == value
    claim = project.evidence[-1]
    assert (claim.said_by, claim.date, claim.topic) == (
        "王工",
        "2026-03-04",
        editing.FIELD[name].topic or name,
    )
    assert project.version == 2


@pytest.mark.parametrize(
    ("words", "kept"),
    [
        ("2026", "2026"),
        ("2026年5月", "2026-05"),
        ("2026/5/1", "2026-05-01"),
        ("２０２６．１２", "2026-12"),
    ],
)
def test_a_day_typed_in_any_way_is_kept_in_one(words: str, kept: str) -> None:
    assert editing.words_of(typed("start", words), "start") == kept


@pytest.mark.parametrize(
    ("name", "words", "what"),
    [
        ("name", "  ", "不能空着"),
        ("name", "长" * 201, "太长"),
        ("investment_yuan", "六亿", "不是金额"),
        ("investment_yuan", "6", "没有写单位"),
        ("investment_yuan", "-6亿元", "不是金额"),
        ("investment_yuan", "9999999999亿元", "太大"),
        ("status", "快好了", "没有“快好了”这种状态"),
        ("section", "二", "不是编号"),
        ("start", "2026-13", "不是日期"),
        ("start", "2026-02-30", "不是日期"),
    ],
)
def test_what_cannot_be_taken_is_refused_with_project_and_field(
    name: str, words: str, what: str
) -> None:
    with pytest.raises(EditError, match=what) as caught:
        typed(name, words)
    assert caught.value.where == f"10号街坊改造项目 · {editing.FIELD[name].title}"
    assert caught.value.todo


def test_an_end_before_the_start_is_refused() -> None:
    with pytest.raises(EditError, match="早于计划开工"):
        editing.edit(plan(), {"p1": {"start": "2027-03", "finish": "2026"}}, SIGNED)
    same_year = editing.edit(plan(), {"p1": {"start": "2027-03", "finish": "2027"}}, SIGNED)
    assert editing.words_of(same_year.project("p1"), "finish") == "2027"


def test_typing_what_is_there_changes_nothing() -> None:
    before = plan()
    words = {field.name: editing.words_of(before.project("p1"), field.name)
             for field in editing.FIELDS}  # fmt: skip
    assert editing.edit(before, {"p1": words}, SIGNED) is before


def test_one_wrong_project_of_many_changes_none() -> None:
    before = plan()
    with pytest.raises(EditError, match="项目已不在"):
        editing.edit(before, {"p1": {"owner": "甲"}, "没有": {"owner": "甲"}}, SIGNED)
    assert before == plan()


def test_a_newer_document_does_not_overrule_what_a_person_typed() -> None:
    before = plan()
    paper = Document("d2", "工作报告", "工作报告", "2027-01-01", "", "b.txt", "2" * 64)
    said = editing.edit(before, {"p1": {"status": "暂缓", "investment_yuan": "1亿元"}}, SIGNED)
    project = said.project("p1")
    later = Evidence("d2", Locator(3), "status", "竣工投用", "2027-01-01", Status.DONE)
    dearer = Evidence("d2", Locator(3), "investment", "90亿元", "2027-01-01")
    claims = (*project.evidence, later, dearer)
    assert status_of(claims) is Status.SUSPENDED
    assert investment_of(claims) == 100_000_000
    merged, _ = merge(said, Reading(paper))
    assert merged.project("p1").status is Status.SUSPENDED


def test_a_second_word_on_the_same_replaces_the_first() -> None:
    once = editing.edit(plan(), {"p1": {"owner": "甲"}}, SIGNED)
    twice = editing.edit(once, {"p1": {"owner": "乙"}}, SIGNED)
    claims = [item for item in twice.project("p1").evidence if item.topic == "owner"]
    assert [item.value for item in claims] == ["乙"]
    found = newest(twice.project("p1").evidence, "owner")
    assert found is claims[0]


def test_a_project_added_by_hand_counts_and_names_who_added_it() -> None:
    after, project_id = editing.add(
        plan(), {"name": "天津路小学改造", "investment_yuan": "3000万元", "section": "7",
                 "group": "新型城镇化", "status": ""}, SIGNED
    )  # fmt: skip
    project = after.project(project_id)
    assert (project.plan, project.seq, project.investment_yuan) == ("手工添加", 2, 30_000_000)
    assert project.kind is Kind.SERVICE
    assert {claim.said_by for claim in project.evidence} == {"王工"}
    assert total(after.projects).total_yuan == total(plan().projects).total_yuan + 30_000_000
    assert check(after).groups == check(plan()).groups  # a document's list does not grow by it


def test_two_added_in_one_moment_under_one_name_are_two() -> None:
    once, first = editing.add(plan(), {"name": "甲"}, SIGNED)
    _, second = editing.add(once, {"name": "甲"}, SIGNED)
    assert first != second


def test_a_project_taken_out_is_in_no_list_and_comes_back_to_its_place() -> None:
    start = replace(plan(), projects=plan().projects[1:4])
    out = editing.take_out(start, ["p3"], SIGNED)
    assert [one.id for one in out.projects] == ["p2", "p4"]
    assert (out.removed[0].removed_by, out.removed[0].removed_at) == (SIGNED.who, SIGNED.when)
    back = editing.bring_back(out, ["p3"])
    assert [one.id for one in back.projects] == ["p2", "p3", "p4"]
    assert back.removed == ()
    assert replace(back.project("p3"), version=1) == start.project("p3")
    assert editing.take_out(start, ["没有"], SIGNED) is start
    assert editing.bring_back(start, ["p3"]) is start


def test_reading_the_document_again_does_not_bring_back_what_was_taken_out() -> None:
    def reading(mark: str, date: str) -> Reading:
        paper = Document(mark, "纲要", "规划纲要", date, "", f"{mark}.txt", mark * 64)
        drafts = tuple(
            ProjectDraft(name, 2, "组", seq, 10**8, (
                Evidence(mark, Locator(seq, 2, "组", seq), "listed", name, date),
            ))
            for seq, name in enumerate(("甲街改造", "乙桥建设"), 1)
        )  # fmt: skip
        return Reading(paper, drafts=drafts)

    first, _ = merge(Plan(), reading("1", "2025-01-01"))
    gone = next(iter(draft_ids(reading("1", "2025-01-01"))))
    out = editing.take_out(first, [gone], SIGNED)
    after, report = merge(out, reading("2", "2026-01-01"))
    assert [one.name for one in after.projects] == ["乙桥建设"]
    assert report.added == ()
    assert [claim.document_id for claim in after.removed[0].evidence] == ["1", "2"]


def test_the_date_of_the_data_follows_what_people_say() -> None:
    assert history.newest_date(plan()) == "2021-06-01"
    after = editing.edit(plan(), {"p1": {"status": "在建"}}, SIGNED)
    assert history.newest_date(after) == "2026-03-04"
    assert history.newest_date(Plan()) == ""
    renamed = editing.edit(plan(), {"p1": {"name": "新名", "group": "新组"}}, SIGNED)
    assert history.newest_date(renamed) == "2021-06-01"


def test_one_step_is_taken_back_and_what_was_done_since_stays() -> None:
    start = plan()
    one = editing.edit(start, {"p1": {"status": "在建"}}, SIGNED)
    two = editing.edit(one, {"p1": {"owner": "区住建局"}}, SIGNED)
    deeds = [
        history.Deed("1", "甲", "状态", history.differences(start, one)),
        history.Deed("2", "甲", "单位", history.differences(one, two)),
    ]
    newer, older = history.steps_of(deeds, two, "p1")
    assert history.changed_fields(older) == ("status",)
    assert history.changed_fields(newer) == ("owner",)
    back = history.reverted(two, older).project("p1")
    assert (back.status, back.owner) == (Status.LISTED, "区住建局")
    assert [claim.topic for claim in back.evidence] == ["listed", "owner"]


def test_a_step_whose_field_was_changed_since_is_not_taken_back() -> None:
    start = plan()
    one = editing.edit(start, {"p1": {"status": "在建"}}, SIGNED)
    two = editing.edit(one, {"p1": {"status": "停工"}}, SIGNED)
    step = history.Step(history.Deed("1", "甲", ""), start.project("p1"), one.project("p1"))
    with pytest.raises(EditError, match="后来又改过"):
        history.reverted(two, step)


def test_taking_back_a_removal_brings_the_project_back() -> None:
    start = plan()
    out = editing.take_out(start, ["p2"], SIGNED)
    deed = history.Deed("1", "甲", "删除", history.differences(start, out))
    (step,) = history.steps_of([deed], out, "p2")
    back = history.reverted(out, step)
    assert (back.removed, len(back.projects)) == ((), 5)
