"""Each verb changes the session once, or not at all."""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from jianxi_gis.controller import Controller, ImportOutcome
from jianxi_gis.errors import DocumentError, ExportError, StoppedError, WorkspaceError
from jianxi_gis.model.filters import Filter
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.session import Session, State
from jianxi_gis.model.sheet import Sheet
from jianxi_gis.model.where import parse_where
from jianxi_gis.store.repository import Repository
from tests import factories

DOCUMENT = """涧西区发展规划

专栏2 创新建设项目
创新空间载体建设（共2个项目，总投资7亿元）
投资6亿元的10号街坊改造项目、投资1亿元的没有地名的平台项目
"""


@pytest.fixture
def session() -> Session:
    return Session()


@pytest.fixture
def controller(session: Session) -> Controller:
    made = Controller(session)
    made.open_bundled()
    return made


@pytest.fixture
def rings(session: Session, controller: Controller) -> list[State]:
    """Return the states the session has rung for since the plan was opened."""
    heard: list[State] = []
    session.subscribe(lambda _, new: heard.append(new))
    return heard


def outcome(session: Session, plan: Plan, title: str = "工作报告") -> ImportOutcome:
    return ImportOutcome(session.state.plan, plan, titles=(title,))


def noted(plan: Plan, note: str) -> Plan:
    return replace(plan, projects=(replace(plan.projects[0], note=note), *plan.projects[1:]))


# --- opening --------------------------------------------------------------------------------


def test_the_bundled_plan_opens_with_places_relations_and_layers(
    session: Session, controller: Controller
) -> None:
    state = session.state
    assert len(state.plan.projects) >= 216
    assert state.shown == tuple(project.id for project in state.plan.projects)
    assert all(project.locations or project.unlocated_reason for project in state.plan.projects)
    assert state.relations.roads
    assert [layer.spec for layer in state.layers] == list(state.layer_specs)
    assert state.workspace == ""
    assert not controller.can_undo


def test_a_workspace_opens_as_it_was_stored(session: Session, tmp_path: Path) -> None:
    Repository.create(tmp_path / "涧西.jianxi", factories.plan()).close()
    controller = Controller(session)
    controller.open(tmp_path / "涧西.jianxi")
    assert session.state.plan == factories.plan()
    assert session.state.title == "涧西"
    assert Path(session.state.workspace) == tmp_path / "涧西.jianxi"
    controller.close()


def test_what_cannot_be_opened_leaves_what_is_shown(
    session: Session, controller: Controller, rings: list[State], tmp_path: Path
) -> None:
    before = session.state
    with pytest.raises(WorkspaceError):
        controller.open(tmp_path / "没有.jianxi")
    with pytest.raises(WorkspaceError):
        controller.create(tmp_path / "没有" / "a.jianxi")
    assert session.state is before
    assert not rings


def test_opening_another_workspace_releases_the_first(session: Session, tmp_path: Path) -> None:
    controller = Controller(session)
    controller.create(tmp_path / "a.jianxi")
    controller.create(tmp_path / "b.jianxi")
    Repository.open(tmp_path / "a.jianxi").close()
    with pytest.raises(WorkspaceError, match="另一个程序打开"):
        Repository.open(tmp_path / "b.jianxi")
    controller.close()
    Repository.open(tmp_path / "b.jianxi").close()


def test_opening_a_workspace_that_fails_keeps_the_first_locked(
    session: Session, tmp_path: Path
) -> None:
    controller = Controller(session)
    controller.create(tmp_path / "a.jianxi")
    (tmp_path / "b.jianxi").write_text("不是工作区", encoding="utf-8")
    with pytest.raises(WorkspaceError):
        controller.open(tmp_path / "b.jianxi")
    with pytest.raises(WorkspaceError, match="另一个程序打开"):
        Repository.open(tmp_path / "a.jianxi")
    controller.close()


def test_opening_the_workspace_that_is_open_changes_nothing(
    session: Session, tmp_path: Path
) -> None:
    controller = Controller(session)
    controller.create(tmp_path / "a.jianxi")
    before = session.state
    controller.open(tmp_path / "a.jianxi")
    assert session.state is before
    controller.close()


@pytest.mark.skipif(sys.platform == "win32", reason="符号链接要管理员权限")
def test_the_workspace_that_is_open_is_known_by_another_way_to_it(
    session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    controller = Controller(session)
    controller.create(tmp_path / "a.jianxi")
    (tmp_path / "链.jianxi").symlink_to(tmp_path / "a.jianxi")
    monkeypatch.chdir(tmp_path)
    before = session.state
    for path in (Path("a.jianxi"), Path("链.jianxi"), tmp_path / "." / "a.jianxi"):
        controller.open(path)
        controller.save_as(path)
    assert session.state is before
    controller.close()


def test_saving_where_the_open_workspace_was_deleted_does_not_pretend(
    session: Session, tmp_path: Path
) -> None:
    controller = Controller(session)
    controller.create(tmp_path / "a.jianxi")
    (tmp_path / "a.jianxi").unlink()
    with pytest.raises(WorkspaceError):
        controller.save_as(tmp_path / "a.jianxi")
    controller.close()


def test_a_plan_saved_under_a_name_is_worked_on_there(
    session: Session, controller: Controller, tmp_path: Path
) -> None:
    plan = session.state.plan
    controller.save_as(tmp_path / "涧西.jianxi")
    controller.accept(outcome(session, noted(plan, "已核对")))
    controller.close()
    with Repository.open(tmp_path / "涧西.jianxi") as repository:
        assert repository.load() == noted(plan, "已核对")


def test_saving_under_a_name_that_is_open_elsewhere_is_refused(
    session: Session, controller: Controller, tmp_path: Path
) -> None:
    with Repository.create(tmp_path / "a.jianxi"):
        with pytest.raises(WorkspaceError, match="另一个程序打开"):
            controller.save_as(tmp_path / "a.jianxi")
        assert session.state.workspace == ""


# --- documents ------------------------------------------------------------------------------


def test_reading_documents_changes_nothing_and_places_the_new_projects(
    session: Session, rings: list[State], controller: Controller, seeds: Path
) -> None:
    blank = Controller(Session())
    read = blank.read_documents(sorted(seeds.glob("002_*.txt")))
    assert not rings
    assert read.base == Plan()
    assert len(read.plan.projects) == 216
    assert all(project.locations or project.unlocated_reason for project in read.plan.projects)


def test_documents_read_before_bring_the_same_plan_back(
    controller: Controller, seeds: Path
) -> None:
    read = controller.read_documents(sorted(seeds.glob("*.txt")))
    assert read.plan is read.base
    assert not any(report.changed for report in read.reports)


def test_a_document_that_cannot_be_read_stops_the_import(
    controller: Controller, tmp_path: Path
) -> None:
    (tmp_path / "空.txt").touch()
    with pytest.raises(DocumentError, match=r"空[.]txt"):
        controller.read_documents([tmp_path / "空.txt"])


def test_progress_names_each_document_and_can_stop(controller: Controller, seeds: Path) -> None:
    paths = sorted(seeds.glob("*.txt"))[:2]
    heard: list[str] = []
    controller.read_documents(paths, lambda _done, _total, words: heard.append(words) or True)
    assert list(dict.fromkeys(heard)) == [
        f"正在读取 第 1 / 2 个：{paths[0].name}",
        f"正在读取 第 2 / 2 个：{paths[1].name}",
    ]
    with pytest.raises(StoppedError):
        controller.read_documents(paths, lambda *_: False)


def test_an_import_accepted_is_stored_and_shown_at_once(
    session: Session, rings: list[State], controller: Controller, tmp_path: Path
) -> None:
    controller.save_as(tmp_path / "a.jianxi")
    rings.clear()
    plan = noted(session.state.plan, "新")
    controller.accept(outcome(session, plan))
    assert [state.plan for state in rings] == [plan]
    controller.close()
    with Repository.open(tmp_path / "a.jianxi") as repository:
        assert repository.load() == plan


def test_an_import_that_brings_nothing_is_no_deed(
    session: Session, rings: list[State], controller: Controller
) -> None:
    controller.accept(outcome(session, session.state.plan))
    assert not rings
    assert not controller.can_undo


def test_an_import_read_against_an_older_plan_is_refused(
    session: Session, controller: Controller
) -> None:
    plan = session.state.plan
    late = outcome(session, noted(plan, "晚"))
    controller.accept(outcome(session, noted(plan, "早")))
    with pytest.raises(WorkspaceError, match="已有改动"):
        controller.accept(late)
    assert session.state.plan.projects[0].note == "早"


def test_an_import_that_cannot_be_stored_is_not_shown(
    session: Session,
    rings: list[State],
    controller: Controller,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    controller.save_as(tmp_path / "a.jianxi")
    rings.clear()
    before = session.state

    def refuse(*_: object) -> None:
        raise WorkspaceError("磁盘已满，没有写入")

    monkeypatch.setattr(Repository, "save", refuse)
    with pytest.raises(WorkspaceError, match="磁盘已满"):
        controller.accept(outcome(session, noted(before.plan, "新")))
    assert session.state is before
    assert not rings
    assert not controller.can_undo
    controller.close()


def test_placing_again_what_is_placed_is_no_deed(
    rings: list[State], controller: Controller
) -> None:
    controller.relocate()
    assert not rings


def test_a_project_without_its_place_gets_it_back(session: Session, controller: Controller) -> None:
    before = session.state.plan
    bare = replace(
        before,
        projects=tuple(replace(p, locations=(), unlocated_reason="") for p in before.projects),
    )
    controller.accept(outcome(session, bare))
    controller.relocate()
    assert session.state.plan == before
    assert controller.undo_words == "撤销 重新定位"


# --- what is shown --------------------------------------------------------------------------


def test_a_filter_changes_the_projects_shown_and_their_layers_in_one_ring(
    session: Session, rings: list[State], controller: Controller
) -> None:
    before = session.state.layers
    controller.set_filter(parse_where(["道路=建设路"]))
    assert len(rings) == 1
    assert 0 < len(session.state.shown) < len(session.state.plan.projects)
    drawn = {pid for layer in session.state.layers for pid in layer.columns.ids}
    assert drawn <= set(session.state.shown)
    for new, old in zip(session.state.layers, before, strict=True):
        assert (new is old) is not old.spec.source.startswith("projects")


def test_a_filter_that_shows_the_same_projects_leaves_the_layers(
    session: Session, controller: Controller
) -> None:
    before = session.state.layers
    controller.set_filter(Filter(least_yuan=None, text=""))
    assert session.state.layers is before


def test_the_filter_stays_on_an_import_and_is_gone_with_another_plan(
    session: Session, controller: Controller, tmp_path: Path
) -> None:
    wanted = parse_where(["专栏=2"])
    controller.set_filter(wanted)
    controller.accept(outcome(session, noted(session.state.plan, "新")))
    assert session.state.filter == wanted
    assert {session.state.plan.project(pid).section for pid in session.state.shown} == {2}
    controller.create(tmp_path / "a.jianxi")
    assert session.state.filter.empty
    controller.close()


def test_ids_nobody_knows_cannot_be_selected(
    session: Session, rings: list[State], controller: Controller
) -> None:
    controller.select(["没有"])
    assert not rings
    first, second = session.state.shown[:2]
    controller.select([first, "没有"])
    assert session.state.selected == {first}
    controller.select([second], "add")
    assert session.state.selected == {first, second}
    controller.select([first], "toggle")
    assert session.state.selected == {second}
    controller.select([])
    assert session.state.selected == frozenset()


def test_a_project_that_goes_is_no_longer_selected(
    session: Session, controller: Controller
) -> None:
    plan = session.state.plan
    controller.select([plan.projects[0].id, plan.projects[1].id])
    controller.accept(outcome(session, replace(plan, projects=plan.projects[1:])))
    assert session.state.selected == {plan.projects[1].id}


@pytest.mark.parametrize(
    ("deed", "field", "value"),
    [
        (lambda c, i: c.set_layer_visible(i, False), "visible", False),
        (lambda c, i: c.set_layer_opacity(i, 0.3), "opacity", 0.3),
        (lambda c, i: c.set_layer_opacity(i, 7.0), "opacity", 1.0),
        (lambda c, i: c.set_corridor(i, 120.0), "corridor_m", 120.0),
        (lambda c, i: c.set_corridor(i, -5.0), "corridor_m", 0.0),
    ],
)
def test_a_layer_changes_alone_and_keeps_it_under_a_filter(
    session: Session,
    controller: Controller,
    deed: Callable[[Controller, str], None],
    field: str,
    value: float,
) -> None:
    before = session.state.layers
    layer_id = before[-1].spec.id
    deed(controller, layer_id)
    controller.set_filter(parse_where(["专栏=2"]))
    assert getattr(session.state.layers[-1], field) == value
    assert session.state.layers[0] is before[0]


def test_an_unknown_suffix_is_refused_with_those_that_can_be_written(
    session: Session, controller: Controller, tmp_path: Path
) -> None:
    content = controller.sheet_content(Sheet(title=""))
    for name in ("图.doc", "图", "图.mxd"):
        with pytest.raises(ExportError, match=r"不能导出.*可用格式：.*pdf.*png"):
            controller.export(content, tmp_path / name)
    assert not list(tmp_path.iterdir())
