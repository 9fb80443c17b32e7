"""A file is written whole or not at all, and what stands in the way is named."""

import errno
import os
from pathlib import Path

import pytest
from exporters.sheets import content

from jianxi_gis.errors import ExportError
from jianxi_gis.exporters import EXPORTERS, Exporter

PLAIN = Exporter("文字", ".txt", lambda sheet: sheet.sheet.title.encode())
SHEET = content()


def test_the_file_holds_what_the_exporter_made_and_nothing_is_left_beside_it(
    tmp_path: Path,
) -> None:
    PLAIN.write(SHEET, tmp_path / "图 纸.txt")
    assert (tmp_path / "图 纸.txt").read_text("utf-8") == SHEET.sheet.title
    assert [path.name for path in tmp_path.iterdir()] == ["图 纸.txt"]


def test_an_older_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "图.txt").write_text("旧")
    PLAIN.write(SHEET, tmp_path / "图.txt")
    assert (tmp_path / "图.txt").read_text("utf-8") == SHEET.sheet.title


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "磁盘已满"),
        (errno.EACCES, "没有写入权限"),
        (errno.EROFS, "没有写入权限"),
        (errno.ENAMETOOLONG, "文件没有写成"),
    ],
)
@pytest.mark.parametrize("step", ["open", "replace"])
def test_a_disk_that_refuses_is_named_and_the_older_file_stays(
    number: int, words: str, step: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise OSError(number, os.strerror(number))

    target = tmp_path / "图.txt"
    target.write_text("旧")
    with monkeypatch.context() as patch:
        patch.setattr(Path, step, refuse)
        with pytest.raises(ExportError) as refused:
            PLAIN.write(SHEET, target)
    assert words in str(refused.value)
    assert str(target) in str(refused.value)
    assert refused.value.todo
    assert target.read_text() == "旧"
    assert list(tmp_path.iterdir()) == [target]


def test_a_write_cut_off_half_way_leaves_the_older_file(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    target = tmp_path / "图.bin"
    target.write_bytes(b"old")
    large = Exporter("大文件", ".bin", lambda _: b"x" * 1_000_000)
    soft, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (100_000, hard))
    try:
        with pytest.raises(ExportError):
            large.write(SHEET, target)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, (soft, hard))
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_a_missing_folder_is_named(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="没有这个夹"):
        PLAIN.write(SHEET, tmp_path / "没有这个夹" / "图.txt")
    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_not_written_over(tmp_path: Path) -> None:
    with pytest.raises(ExportError, match="文件夹"):
        PLAIN.write(SHEET, tmp_path)


def test_a_sheet_that_cannot_be_made_leaves_the_older_file(tmp_path: Path) -> None:
    def fail(_: object) -> bytes:
        raise ExportError("图例在纸上放不下")

    (tmp_path / "图.txt").write_text("旧")
    with pytest.raises(ExportError):
        Exporter("坏", ".txt", fail).write(SHEET, tmp_path / "图.txt")
    assert (tmp_path / "图.txt").read_text() == "旧"


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="没有符号链接")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "真.txt").write_text("旧")
    (tmp_path / "链.txt").symlink_to(tmp_path / "真.txt")
    PLAIN.write(SHEET, tmp_path / "链.txt")
    assert (tmp_path / "链.txt").is_symlink()
    assert (tmp_path / "真.txt").read_text("utf-8") == SHEET.sheet.title


def test_each_format_has_its_own_suffix() -> None:
    suffixes = [exporter.suffix for exporter in EXPORTERS]
    assert len(set(suffixes)) == len(suffixes)
    assert {".pdf", ".png"} <= set(suffixes)


def test_files_beside_a_new_one_are_not_replaced_unasked(tmp_path: Path) -> None:
    pair = Exporter("两个文件", ".shp", lambda _: {".shp": b"new", "_线.shp": b"new"})
    other = tmp_path / "道路_线.shp"
    other.write_bytes(b"old")
    with pytest.raises(ExportError, match="道路_线"):
        pair.write(SHEET, tmp_path / "道路.shp")
    assert [path.name for path in tmp_path.iterdir()] == [other.name]
    assert other.read_bytes() == b"old"
    (tmp_path / "道路.shp").write_bytes(b"old")  # now the set is replaced that was asked about
    assert len(pair.write(SHEET, tmp_path / "道路.shp")) == 2
    assert other.read_bytes() == b"new"


def test_a_set_of_files_is_replaced_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    ends = [".shp", "_线.shp", "_面.shp"]
    for end in ends[:2]:
        (tmp_path / f"道路{end}").write_text(f"旧{end}")
    before = {path: path.read_bytes() for path in tmp_path.iterdir()}
    usual = Path.replace

    def refuse_the_last(path: Path, target: Path) -> Path:
        if target.name == "道路_面.shp":
            raise PermissionError(errno.EACCES, "正被打开")
        return usual(path, target)

    three = Exporter("三个文件", ".shp", lambda _: dict.fromkeys(ends, b"new"))
    with monkeypatch.context() as patch:
        patch.setattr(Path, "replace", refuse_the_last)
        with pytest.raises(ExportError, match="没有写入权限"):
            three.write(SHEET, tmp_path / "道路.shp")
    assert {path: path.read_bytes() for path in tmp_path.iterdir()} == before


def test_a_folder_of_the_name_of_a_file_stays(tmp_path: Path) -> None:
    (tmp_path / "道路_线.shp").mkdir()
    (tmp_path / "道路.shp").write_text("旧")
    pair = Exporter("两个文件", ".shp", lambda _: {".shp": b"new", "_线.shp": b"new"})
    with pytest.raises(ExportError, match="没有写成"):
        pair.write(SHEET, tmp_path / "道路.shp")
    assert (tmp_path / "道路.shp").read_text() == "旧"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["道路.shp", "道路_线.shp"]


def test_what_an_earlier_export_left_and_this_one_has_not_goes(tmp_path: Path) -> None:
    for name in ("道路.shp", "道路_线.shp", "道路_线.txt"):
        (tmp_path / name).write_text("旧")
    fewer = Exporter("一个文件", ".shp", lambda _: {".shp": b"new", "_线.shp": None})
    assert fewer.write(SHEET, tmp_path / "道路.shp") == (tmp_path / "道路.shp",)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["道路.shp", "道路_线.txt"]


def test_a_new_export_removes_nothing_beside_it(tmp_path: Path) -> None:
    (tmp_path / "道路_线.shp").write_text("别人的")
    fewer = Exporter("一个文件", ".shp", lambda _: {".shp": b"new", "_线.shp": None})
    fewer.write(SHEET, tmp_path / "道路.shp")
    assert (tmp_path / "道路_线.shp").read_text() == "别人的"
