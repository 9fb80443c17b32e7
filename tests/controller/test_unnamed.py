"""Work on the plan of the program is kept from the first change on, and found after a kill."""

import os
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from jianxi_gis.controller import Controller
from jianxi_gis.controller.editing import Editing
from jianxi_gis.controller.unnamed import Unnamed
from jianxi_gis.errors import WorkspaceError
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.session import Session
from jianxi_gis.store.repository import Repository
from tests import factories

Start = Callable[[], Controller]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "数据" / "unsaved"


@pytest.fixture(autouse=True)
def small_plan(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let a plan of three projects be the one that comes with the program."""
    monkeypatch.setattr("jianxi_gis.catalog.bundled_plan", factories.plan)


@pytest.fixture
def start(folder: Path) -> Iterator[Start]:
    """Start the program as a window does; all are closed at the end."""
    running = []

    def begin() -> Controller:
        controller = Controller(Session(), Unnamed(folder))
        controller.open_at_start()
        running.append(controller)
        return controller

    yield begin
    for controller in running:
        controller.close()


def plan_of(controller: Controller) -> Plan:
    return controller._session.state.plan


def note(controller: Controller, words: str, number: int = 1) -> None:
    Editing(controller._session, controller).edit({f"p{number}": {"note": words}})


def killed(controller: Controller) -> None:
    """Let go of the file as the operating system does when a process dies."""
    controller.close()


def names(folder: Path) -> list[str]:
    return sorted(one.name for one in folder.iterdir()) if folder.exists() else []


def test_nothing_is_written_until_something_is_changed(start: Start, folder: Path) -> None:
    controller = start()
    assert not folder.exists()
    assert not controller.unsaved
    note(controller, "先问王工")
    assert controller.unsaved
    assert (folder / "未命名.jianxi").is_file()


@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 是 POSIX 的")
def test_an_edit_survives_a_kill(folder: Path) -> None:
    code = (
        "import sys, time\n"
        "from pathlib import Path\n"
        "from jianxi_gis.controller import Controller\n"
        "from jianxi_gis.controller.editing import Editing\n"
        "from jianxi_gis.controller.unnamed import Unnamed\n"
        "from jianxi_gis.model.session import Session\n"
        "session = Session(); controller = Controller(session, Unnamed(Path(sys.argv[1])))\n"
        "controller.open_at_start()\n"
        "one = session.state.plan.projects[0].id\n"
        "Editing(session, controller).edit({one: {'note': '先问王工'}})\n"
        "Editing(session, controller).edit({one: {'owner': '区住建局'}})\n"
        "print(one, flush=True); time.sleep(600)\n"
    )
    child = subprocess.Popen(
        [sys.executable, "-c", code, str(folder)], stdout=subprocess.PIPE, text=True
    )
    assert child.stdout is not None
    edited = child.stdout.readline().strip()
    os.kill(child.pid, signal.SIGKILL)
    child.communicate()
    session = Session()
    controller = Controller(session, Unnamed(folder))
    controller.open_at_start()
    found = session.state.plan.project(edited)
    assert (found.note, found.owner) == ("先问王工", "区住建局")
    assert controller.is_found and controller.unsaved and not controller.trouble
    assert [deed.what[:2] for deed in controller.deeds()] == ["新建", "修改", "修改"]
    controller.close()


def test_what_was_found_can_be_changed_and_is_found_again(start: Start) -> None:
    first = start()
    note(first, "一")
    killed(first)
    second = start()
    note(second, "二", 2)
    second.undo()
    note(second, "三", 3)
    killed(second)
    plan = plan_of(start())
    assert [plan.project(f"p{number}").note for number in (1, 2, 3)] == ["一", "", "三"]


def test_what_is_discarded_is_gone_with_all_that_lay_beside_it(start: Start, folder: Path) -> None:
    controller = start()
    note(controller, "一")
    controller.discard()
    assert names(folder) == []
    assert not start().is_found


def test_nothing_is_kept_after_it_was_discarded(start: Start, folder: Path) -> None:
    controller = start()
    controller.discard()
    note(controller, "迟到的一步")
    assert names(folder) == []


def test_going_back_to_the_plan_of_the_program_discards(start: Start, folder: Path) -> None:
    first = start()
    note(first, "一")
    killed(first)
    second = start()
    second.open_bundled()
    assert plan_of(second).project("p1").note == ""
    assert not second.unsaved
    assert names(folder) == []


def test_a_workspace_that_cannot_be_opened_costs_no_unnamed_work(
    start: Start, folder: Path, tmp_path: Path
) -> None:
    controller = start()
    note(controller, "一")
    with pytest.raises(WorkspaceError):
        controller.open(tmp_path / "没有.jianxi")
    killed(controller)
    assert plan_of(start()).project("p1").note == "一"


def test_saved_under_a_name_the_history_goes_along_and_nothing_stays(
    start: Start, folder: Path, tmp_path: Path
) -> None:
    first = start()
    note(first, "一")
    killed(first)
    second = start()
    note(second, "二", 2)
    file = tmp_path / "涧西.jianxi"
    second.save_as(file)
    assert names(folder) == []
    assert not second.unsaved
    second.undo()
    deeds = second.deeds()
    assert [deed.what[:2] for deed in deeds] == ["新建", "修改", "修改", "另存", "撤销"]
    before = deeds[1].before["p1"]
    assert before is not None and before.note == ""
    second.close()
    with Repository.open(file) as repository:
        plan = repository.load()
    assert (plan.project("p1").note, plan.project("p2").note) == ("一", "")
    assert not start().is_found


def test_no_workspace_is_saved_among_those_without_a_name(start: Start, folder: Path) -> None:
    controller = start()
    note(controller, "一")
    with pytest.raises(WorkspaceError, match="留给"):
        controller.save_as(folder / "未命名.jianxi")
    assert controller.unsaved
    assert names(folder) == ["未命名.jianxi", "未命名.jianxi-lock", "未命名.jianxi-snapshots"]


def test_two_windows_keep_apart_and_both_are_found(start: Start, folder: Path) -> None:
    one, other = start(), start()
    note(one, "甲")
    note(other, "乙")
    third = start()
    assert not third.is_found
    killed(one)
    killed(other)
    found = {plan_of(start()).project("p1").note for _ in range(2)}
    assert found == {"甲", "乙"}
    assert not start().is_found


def test_a_name_that_another_window_takes_just_now_is_left_to_it(
    start: Start, folder: Path
) -> None:
    from jianxi_gis.store.database import Lock

    folder.mkdir(parents=True)
    lock = Lock(folder / "未命名.jianxi")  # it is about to write the file
    controller = start()
    note(controller, "一")
    lock.release()
    assert (folder / "未命名-2.jianxi").is_file()
    assert not controller.trouble


def test_a_folder_that_cannot_be_written_is_said_once_and_work_goes_on_in_memory(
    start: Start, folder: Path
) -> None:
    folder.parent.mkdir()
    folder.write_text("这里不是文件夹")
    controller = start()
    assert not controller.trouble
    note(controller, "一")
    note(controller, "二", 2)
    (trouble,) = controller.trouble
    assert "意外退出就会丢失" in trouble.what
    assert trouble.where == str(folder)
    assert controller.unsaved
    controller.undo()
    assert plan_of(controller).project("p1").note == "一"


@pytest.mark.parametrize("damage", [b"", b"no workspace", None])
def test_a_broken_one_is_set_aside_with_words_and_an_older_one_is_found(
    start: Start, folder: Path, damage: bytes | None
) -> None:
    one, other = start(), start()
    note(one, "甲")
    note(other, "乙")
    killed(one)
    killed(other)
    newest = folder / "未命名-2.jianxi"
    if damage is None:  # a value inside is another
        content = newest.read_bytes()
        assert content.count("乙".encode()) >= 1
        damage = content.replace("乙".encode(), "丙".encode())
    newest.write_bytes(damage)
    os.utime(folder / "未命名.jianxi", (1, 1))
    controller = start()
    assert plan_of(controller).project("p1").note == "甲"
    (trouble,) = controller.trouble
    aside = Path(trouble.where)
    assert "打不开" in trouble.what
    assert (aside / newest.name).read_bytes() == damage
    assert list((aside / "未命名-2.jianxi-snapshots").iterdir())
    assert not newest.exists()


def test_only_a_broken_one_leaves_the_plan_of_the_program(start: Start, folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "未命名.jianxi").write_bytes(b"no workspace")
    controller = start()
    assert plan_of(controller).projects
    assert not controller.unsaved
    assert len(controller.trouble) == 1
    killed(controller)
    assert not start().trouble  # said once


def test_without_a_folder_nothing_is_kept() -> None:
    controller = Controller(Session())
    controller.open_bundled()
    note(controller, "一")
    assert controller.unsaved
    assert not controller.trouble


def test_the_last_workspace_is_opened_where_nothing_is_unsaved(
    folder: Path, start: Start, tmp_path: Path
) -> None:
    file = tmp_path / "涧西.jianxi"
    Repository.create(file, factories.plan()).close()
    controller = Controller(Session(), Unnamed(folder))
    controller.open_at_start(file)
    assert controller._session.state.title == "涧西"
    controller.close()
    unsaved = start()
    note(unsaved, "一")
    killed(unsaved)
    controller = Controller(Session(), Unnamed(folder))
    controller.open_at_start(file)
    assert controller.is_found and not controller._session.state.workspace
    controller.close()


def test_a_last_workspace_that_is_gone_is_said_and_the_plan_of_the_program_shown(
    folder: Path, tmp_path: Path
) -> None:
    controller = Controller(Session(), Unnamed(folder))
    controller.open_at_start(tmp_path / "没有.jianxi")
    assert plan_of(controller).projects and not controller.unsaved
    assert [trouble.where for trouble in controller.trouble] == [str(tmp_path / "没有.jianxi")]
    controller.close()
