"""What is no sound workspace is refused in one line, and stays as it was."""

import os
import sqlite3
import sys
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from jianxi_gis.errors import WorkspaceError
from jianxi_gis.geo.own import OwnPlace
from jianxi_gis.store import schema
from jianxi_gis.store.repository import Repository
from tests.factories import location, plan


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "涧西.jianxi"
    Repository.create(path, plan()).close()
    return path


def change(file: Path, *statements: str) -> None:
    connection = sqlite3.connect(file)
    for statement in statements:
        connection.execute(statement)
    connection.commit()
    connection.close()


def refused(file: Path, words: str) -> None:
    """Hold that both ways of opening say ``words`` and the file, and leave the folder as it is."""
    before = {path: path.read_bytes() for path in file.parent.iterdir() if path.is_file()}
    for read_only in (False, True):
        with pytest.raises(WorkspaceError, match=words) as caught:
            Repository.open(file, read_only=read_only)
        assert file.name in str(caught.value)
        assert "\n" not in str(caught.value)
    after = {path: path.read_bytes() for path in file.parent.iterdir() if path.is_file()}
    assert after == before


def test_a_missing_file_is_refused_and_not_made(tmp_path: Path) -> None:
    refused(tmp_path / "没有.jianxi", "没有这个工作区文件")


def test_a_folder_is_no_workspace(tmp_path: Path) -> None:
    (tmp_path / "夹.jianxi").mkdir()
    refused(tmp_path / "夹.jianxi", "没有这个工作区文件")


def test_an_empty_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "空.jianxi").touch()
    refused(tmp_path / "空.jianxi", "文件是空的")


@pytest.mark.parametrize("content", ["专栏2 创新空间载体建设\n" * 900, "短"])
def test_a_text_file_is_no_workspace(tmp_path: Path, content: str) -> None:
    (tmp_path / "文.jianxi").write_text(content, encoding="utf-8")
    refused(tmp_path / "文.jianxi", "不是工作区")


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.99])
def test_a_truncated_workspace_is_refused(file: Path, share: float) -> None:
    content = file.read_bytes()
    file.write_bytes(content[: int(len(content) * share)])
    refused(file, "已损坏|不是工作区")


def test_a_flipped_bit_is_never_shown_as_a_figure(file: Path) -> None:
    sound = file.read_bytes()
    noticed = 0
    for position in range(0, len(sound), 211):
        spoiled = bytearray(sound)
        spoiled[position] ^= 0x10
        file.write_bytes(spoiled)
        try:
            with Repository.open(file, read_only=True) as repository:
                assert repository.load() == plan()  # the bit was in a page nobody uses
        except WorkspaceError:
            noticed += 1
    assert noticed


def test_a_changed_amount_is_noticed(file: Path) -> None:
    change(file, "UPDATE projects SET investment_yuan = 1 WHERE id = 'p1'")
    refused(file, "内容已损坏")


def test_another_database_is_refused(tmp_path: Path) -> None:
    change(tmp_path / "别.jianxi", "CREATE TABLE projects (id TEXT)")
    refused(tmp_path / "别.jianxi", "不是工作区")


def test_a_newer_workspace_is_refused_politely(file: Path) -> None:
    change(file, "PRAGMA user_version = 99")
    refused(file, f"更新的程序写成（版本 99，本程序认到 {schema.VERSION}）.*请升级程序")


def test_a_workspace_without_a_version_is_refused(file: Path) -> None:
    change(file, "PRAGMA user_version = 0")
    refused(file, "版本 0 无法识别")


def test_a_workspace_with_a_foreign_trigger_is_refused(file: Path) -> None:
    change(
        file,
        "CREATE TRIGGER t AFTER UPDATE ON projects BEGIN DELETE FROM projects; END",
    )
    refused(file, "触发器")


def test_a_workspace_without_its_tables_is_refused(file: Path) -> None:
    change(file, "DROP TABLE meta")
    refused(file, "工作区")


def test_a_folder_that_takes_no_file_is_named(tmp_path: Path) -> None:
    if not Path("/proc/self").is_dir():
        pytest.skip("没有 /proc")
    with pytest.raises(WorkspaceError, match="换一个能写的文件夹"):
        Repository.create(Path("/proc/涧西.jianxi"))


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(WorkspaceError, match="所在文件夹不存在"):
        Repository.create(tmp_path / "没有" / "涧西.jianxi")


def test_a_path_longer_than_the_database_takes_is_said(tmp_path: Path) -> None:
    deep = tmp_path.joinpath(*["很长的文件夹名字" * 8] * 3)
    deep.mkdir(parents=True)
    with pytest.raises(WorkspaceError, match="路径太长"):
        Repository.create(deep / "涧西.jianxi")
    assert not list(deep.iterdir())


@pytest.fixture
def read_only_folder() -> Iterator[Path]:
    """Return a folder with a workspace that this program may read and not write.

    Root may write anywhere: the test becomes nobody while it runs.
    """
    if sys.platform == "win32":
        pytest.skip("文件夹权限是 POSIX 的")
    with TemporaryDirectory() as name:  # the folders of pytest are closed to nobody
        folder = Path(name)
        Repository.create(folder / "涧西.jianxi", plan()).close()
        folder.chmod(0o555)
        user = os.geteuid()
        if user == 0:
            os.seteuid(65534)
        try:
            yield folder
        finally:
            os.seteuid(user)
            folder.chmod(0o755)


def test_a_workspace_in_a_read_only_folder_can_be_read(read_only_folder: Path) -> None:
    with Repository.open(read_only_folder / "涧西.jianxi", read_only=True) as repository:
        assert repository.load() == plan()


def test_a_workspace_in_a_read_only_folder_is_not_opened_for_writing(
    read_only_folder: Path,
) -> None:
    with pytest.raises(WorkspaceError, match="请换一个能写的文件夹"):
        Repository.open(read_only_folder / "涧西.jianxi")
    with pytest.raises(WorkspaceError, match="请换一个能写的文件夹"):
        Repository.create(read_only_folder / "新.jianxi")
    assert [path.name for path in read_only_folder.iterdir()] == ["涧西.jianxi"]


def test_a_write_protected_file_is_refused_when_it_is_opened_for_writing(
    read_only_folder: Path,
) -> None:
    os.seteuid(os.getuid())
    read_only_folder.chmod(0o777)
    file = read_only_folder / "涧西.jianxi"
    file.chmod(0o444)
    if os.getuid() == 0:
        os.seteuid(65534)
    with pytest.raises(WorkspaceError, match="只读"):
        Repository.open(file)


@pytest.mark.parametrize(
    ("table", "row"), [("own_places", "西苑老厂"), ("locations", "p1 第 1 处")]
)
def test_a_place_that_cannot_be_read_names_its_row(file: Path, table: str, row: str) -> None:
    with Repository.open(file) as repository:
        place = OwnPlace("西苑老厂", "facility", location().geometry, 50.0, "走访")
        repository.save(replace(repository.load(), own_places=(place,)), "记入")
    change(file, f"UPDATE {table} SET geometry = x'0102'", "UPDATE meta SET digest = ''")
    with Repository.open(file) as repository, pytest.raises(WorkspaceError, match=row):
        repository.load()
