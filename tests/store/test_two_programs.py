"""Two programs on one workspace, and programs that die."""

import os
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path
from time import sleep

import pytest

from jianxi_gis.errors import WorkspaceError
from jianxi_gis.model.plan import Plan
from jianxi_gis.store import snapshots
from jianxi_gis.store.repository import Repository
from tests.factories import plan

REPOSITORY = Path(__file__).resolve().parents[2]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "涧西.jianxi"
    Repository.create(path, plan()).close()
    return path


def start(code: str, file: Path) -> subprocess.Popen[str]:
    head = (
        "import sys; from pathlib import Path\n"
        "from jianxi_gis.store.repository import Repository\n"
        "from tests.factories import plan, project\n"
        "file = Path(sys.argv[1])\n"
    )
    return subprocess.Popen(
        [sys.executable, "-c", head + code, str(file)],
        cwd=REPOSITORY,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
    )


def test_the_second_program_is_told(file: Path) -> None:
    with Repository.open(file):
        with pytest.raises(WorkspaceError, match="正被另一个程序打开"):
            Repository.open(file)
        with pytest.raises(WorkspaceError, match="正被另一个程序打开"):
            Repository.create(file, Plan(), replace=True)
    with Repository.open(file) as repository:
        assert repository.load() == plan()


def test_a_reader_is_let_in_beside_a_writer(file: Path) -> None:
    with Repository.open(file) as writer:
        writer.save(plan(plan().projects[:2]))
        with Repository.open(file, read_only=True) as reader:
            assert len(reader.load().projects) == 2
            writer.save(plan())
            assert len(reader.load().projects) == 2


def test_a_killed_program_leaves_no_lock(file: Path) -> None:
    holder = start("r = Repository.open(file); print('held', flush=True); input()", file)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "held\n"
    with pytest.raises(WorkspaceError, match="正被另一个程序打开"):
        Repository.open(file)
    holder.kill()
    holder.communicate()
    with Repository.open(file) as repository:
        assert repository.load() == plan()


def test_a_write_that_came_in_between_is_not_overwritten(file: Path) -> None:
    with Repository.open(file) as repository:
        connection = sqlite3.connect(file)  # a program that does not ask for the lock
        connection.execute("UPDATE meta SET revision = revision + 1")
        connection.commit()
        connection.close()
        between = file.read_bytes()
        with pytest.raises(WorkspaceError, match="另一个程序已改动工作区"):
            repository.save(Plan())
    assert file.read_bytes() == between


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 是 POSIX 的")
def test_killed_at_any_moment_of_a_save_nothing_committed_is_lost(file: Path) -> None:
    """The child saves plans of more and more projects and says so after each; then it is killed."""
    code = (
        "repository = Repository.open(file)\n"
        "many = [project(n, '项目' * 300) for n in range(4000)]\n"
        "for number in range(1, 400):\n"
        "    repository.save(plan(many[:number * 10]))\n"
        "    print(number, flush=True)\n"
    )
    for moment in range(10):
        child = start(code, file)
        assert child.stdout is not None
        for _ in range(moment + 1):
            child.stdout.readline()
        sleep(0.004 * moment)  # not to wait for something: to hit another moment of a save
        os.kill(child.pid, signal.SIGKILL)
        last = int((child.communicate()[0].split() or [moment + 1])[-1])
        with Repository.open(file) as repository:
            found = repository.load().projects
            assert len(found) in {last * 10, last * 10 + 10}  # said, or done and not yet said
            assert {item.name for item in found} == {"项目" * 300}
            repository.save(plan())


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="kill -9 是 POSIX 的")
def test_killed_at_any_moment_of_edits_the_workspace_opens_with_every_edit_said(file: Path) -> None:
    """The child edits, undoes and takes out and says so after each; then it is killed."""
    code = (
        "from jianxi_gis.controller import Controller\n"
        "from jianxi_gis.controller.editing import Editing\n"
        "from jianxi_gis.model.session import Session\n"
        "from jianxi_gis.store import snapshots\n"
        "snapshots.PAUSE_S = 0.0\n"
        "session = Session(); controller = Controller(session); controller.open(file)\n"
        "editing = Editing(session, controller)\n"
        "for number in range(1, 400):\n"
        "    editing.edit({'p1': {'note': str(number)}, 'p2': {'note': str(number)}})\n"
        "    print(number, flush=True)\n"
    )
    for moment in range(4):
        child = start(code, file)
        assert child.stdout is not None
        for _ in range(moment + 1):
            child.stdout.readline()
        sleep(0.003 * moment)  # not to wait for something: to hit another moment of an edit
        os.kill(child.pid, signal.SIGKILL)
        last = int((child.communicate()[0].split() or [moment + 1])[-1])
        with Repository.open(file) as repository:
            found = repository.load()
            notes = {found.project(one).note for one in ("p1", "p2")}
            assert notes in ({str(last)}, {str(last + 1)})  # both or none
            deeds = repository.history()
            assert deeds[-1].before.keys() == {"p1", "p2"}
            repository.save(plan())
        for snapshot in snapshots.listed(file):
            Repository.open(snapshot.path, read_only=True).close()


@pytest.mark.skipif(sys.platform == "win32", reason="符号链接要管理员权限")
def test_a_workspace_reached_through_a_link_is_locked_too(file: Path, tmp_path: Path) -> None:
    link = tmp_path / "别处" / "链.jianxi"
    link.parent.mkdir()
    link.symlink_to(file)
    with (
        Repository.open(link) as repository,
        pytest.raises(WorkspaceError, match="另一个程序打开"),
    ):
        Repository.open(file)
    assert repository.path == file
    (tmp_path / "夹").symlink_to(tmp_path, target_is_directory=True)
    with (
        Repository.open(tmp_path / "夹" / file.name) as repository,
        pytest.raises(WorkspaceError, match="另一个程序打开"),
    ):
        Repository.open(file)
    assert repository.path == tmp_path / "夹" / file.name
