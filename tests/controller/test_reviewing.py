"""Reading to look at, storing at one stroke, settling: each deed whole or not at all."""

from dataclasses import replace
from pathlib import Path

import pytest
import shapely

from jianxi_gis.controller import Controller
from jianxi_gis.controller.reviewing import Reviewing
from jianxi_gis.errors import StoppedError, WorkspaceError
from jianxi_gis.geo.extension import extended
from jianxi_gis.geo.gazetteer import Place, load_gazetteer
from jianxi_gis.model.check import check
from jianxi_gis.model.classes import Status
from jianxi_gis.model.import_review import Decision, ImportReview, judge
from jianxi_gis.model.session import Session
from jianxi_gis.store.repository import Repository

PLAN = """星河区国民经济和社会发展第十四个五年规划纲要
（2021年12月）
专栏2 城市更新重大工程
城市更新重点项目：共3个项目，总投资24亿元
投资1亿元的月湖公园项目
投资5亿元的星河总部基地项目
投资18亿元的星河总部基地项目
"""


@pytest.fixture
def session() -> Session:
    return Session()


@pytest.fixture
def controller(session: Session, tmp_path: Path) -> Controller:
    made = Controller(session)
    made.create(tmp_path / "工作.jianxi")
    return made


@pytest.fixture
def reviewing(session: Session, controller: Controller) -> Reviewing:
    return Reviewing(session, controller)


@pytest.fixture
def paper(tmp_path: Path) -> Path:
    path = tmp_path / "纲要.txt"
    path.write_text(PLAN, encoding="utf-8")
    return path


def store(reviewing: Reviewing, review: ImportReview) -> None:
    """Store a review and show it, as the window does."""
    stored = reviewing.store(review)
    assert stored is not None
    reviewing._controller.show(stored)


def on_disk(session: Session) -> object:
    with Repository.open(Path(session.state.workspace), read_only=True) as repository:
        return repository.load()


def test_one_bad_file_is_named_and_the_others_are_read(
    reviewing: Reviewing, paper: Path, tmp_path: Path
) -> None:
    (tmp_path / "空.txt").touch()
    review = reviewing.read([tmp_path / "空.txt", paper, tmp_path / "没有.txt"])
    assert [reading.document.file_name for reading in review.readings] == ["纲要.txt"]
    assert [(name, error.what) for name, error in review.failures] == [
        ("空.txt", "文件是空的"),
        ("没有.txt", "文件不存在"),
    ]


def test_a_new_project_is_placed_by_the_extract_as_placing_anew_would(
    session: Session, controller: Controller, reviewing: Reviewing, paper: Path
) -> None:
    spot = shapely.Point(112.41, 34.66)
    lake = Place("月湖公园", (), "park", spot, 60.0, "high", "地图要素", "OSM", "")
    session.update(extension=extended(load_gazetteer(), [], [lake]))
    review = reviewing.read([paper])
    store(reviewing, review)
    stored = session.state.plan
    park = next(project for project in stored.projects if project.name == "月湖公园项目")
    assert [place.accuracy_m for place in park.locations] == [60.0]
    controller.relocate()
    assert session.state.plan is stored
    assert controller.read_documents([paper]).plan is stored


def test_of_two_files_of_one_name_the_one_that_is_meant_is_read_anew(
    reviewing: Reviewing, paper: Path, tmp_path: Path
) -> None:
    (tmp_path / "另一处").mkdir()
    (tmp_path / "空.txt").touch()
    other = tmp_path / "另一处" / paper.name
    other.write_text(PLAN.replace("月湖公园", "柳园公园"), encoding="utf-8")
    review = reviewing.read([tmp_path / "空.txt", paper, other])
    again = reviewing.reread(review, 1, "EPSG:4546")
    names = [reading.drafts[0].name for reading in again.readings]
    assert names == ["月湖公园项目", "柳园公园项目"]


def test_reading_changes_nothing(session: Session, reviewing: Reviewing, paper: Path) -> None:
    before, stored = session.state, on_disk(session)
    reviewing.read([paper])
    assert session.state is before
    assert on_disk(session) == stored


def test_stopping_leaves_everything_as_it_was(
    session: Session, reviewing: Reviewing, paper: Path
) -> None:
    before = session.state
    with pytest.raises(StoppedError):
        reviewing.read([paper, paper], lambda done, *_: done == 0)
    assert session.state is before


def test_a_review_is_stored_at_one_stroke_and_undone_at_one(
    session: Session, controller: Controller, reviewing: Reviewing, paper: Path
) -> None:
    before = session.state.plan
    review = reviewing.read([paper]).correct(0, 0, name="月湖湿地公园项目")
    (pair,) = judge(review).duplicates
    store(reviewing, review.decide(pair.project_ids, Decision.FIRST))
    names = [project.name for project in session.state.plan.projects]
    assert names == ["月湖湿地公园项目", "星河总部基地项目"]
    assert all(p.locations or p.unlocated_reason for p in session.state.plan.projects)
    assert on_disk(session) == session.state.plan
    controller.undo()
    assert session.state.plan == before
    assert on_disk(session) == before
    assert not controller.can_undo


def test_a_review_against_a_plan_that_has_changed_is_refused(
    session: Session, controller: Controller, reviewing: Reviewing, paper: Path
) -> None:
    review = reviewing.read([paper])
    store(reviewing, review)
    after = session.state.plan
    with pytest.raises(WorkspaceError, match="方案已有改动"):
        reviewing.store(review)
    assert session.state.plan is after


def test_a_pair_is_settled_as_two_or_made_one_and_both_can_be_undone(
    session: Session, controller: Controller, reviewing: Reviewing, paper: Path
) -> None:
    store(reviewing, reviewing.read([paper]))
    (pair,) = check(session.state.plan).duplicates
    reviewing.keep_both(pair, "两个地块")
    (found,) = check(session.state.plan).duplicates
    assert found.settlement is not None and found.settlement.note == "两个地块"
    assert on_disk(session) == session.state.plan
    controller.undo()
    reviewing.merge(pair, pair.project_ids[1], "同一处")
    base = session.state.plan.projects[-1]
    assert (base.id, base.investment_yuan) == (pair.project_ids[0], 18 * 10**8)
    report = check(session.state.plan)
    assert report.duplicates == ()
    assert [found.settlement.note for found in report.contradictions if found.settlement] == [
        "同一处"
    ]
    controller.undo()
    assert len(session.state.plan.projects) == 3


def test_settling_a_contradiction_can_say_which_status_holds() -> None:
    session = Session()
    controller = Controller(session)
    controller.open_bundled()
    found = next(
        item
        for item in check(session.state.plan).contradictions
        if item.project_id and len({claim.status for claim in item.claims}) > 1
    )
    Reviewing(session, controller).settle(found, "现场核实", Status.STOPPED)
    project = session.state.plan.project(found.project_id)
    assert project.status is Status.STOPPED
    now = next(
        item
        for item in check(session.state.plan).contradictions
        if (item.key, item.marks) == (found.key, found.marks)
    )
    assert now.settlement is not None and now.settlement.note == "现场核实"
    controller.undo()
    assert session.state.plan.project(found.project_id).status is not Status.STOPPED


def test_the_name_of_the_settler_is_kept(
    session: Session, reviewing: Reviewing, paper: Path
) -> None:
    store(reviewing, reviewing.read([paper]))
    (pair,) = check(session.state.plan).duplicates
    reviewing.keep_both(replace(pair, names=("甲", "乙")), "两处")
    (item,) = session.state.plan.settlements
    assert item.said_by and item.date
