"""From bytes to text: the encoding is found soundly or the file is refused."""

import codecs
import os
from pathlib import Path

import pytest

from jianxi_gis.errors import DocumentError
from jianxi_gis.importers import opening, read_document


@pytest.mark.parametrize(
    "encode",
    [
        lambda text: text.encode("utf-8-sig"),
        lambda text: text.encode("gb18030"),
        lambda text: codecs.BOM_UTF16_LE + text.encode("utf-16-le"),
        lambda text: text.replace("\n", "\r\n").encode(),
        lambda text: text.replace("\n", "\r\n").encode("gb18030"),
        lambda text: text.replace("\n", "\r").encode(),
    ],
    ids=["BOM", "GB18030", "UTF-16", "CRLF", "GB18030 CRLF", "CR"],
)
def test_a_copy_in_another_encoding_is_the_same_document(write, outline, encode):
    assert read_document(write(encode(outline))) == read_document(write(outline))


def test_rare_characters_of_gb18030_are_read(write):
    text = "专栏2 重大工程\n投资1亿元的𠮷祥桥与燊仁园项目\n"
    drafts = read_document(write(text.encode("gb18030"))).drafts
    assert drafts[0].name == "𠮷祥桥与燊仁园项目"


@pytest.mark.parametrize("cut", [1, 2])
def test_a_file_cut_inside_a_character_is_refused_with_its_line(write, outline, cut):
    data = outline.encode()
    data = data[: data.index("月湖引水工程".encode()) + cut]
    with pytest.raises(DocumentError, match="截断") as error:
        read_document(write(data))
    assert error.value.where == f"规划.txt 第{data.count(10) + 1}行"


def test_a_damaged_byte_is_refused_and_never_read_as_another_encoding(write, outline):
    data = bytearray(outline.encode())
    place = data.index("柳园".encode())
    data[place] ^= 0x20
    with pytest.raises(DocumentError, match="损坏") as error:
        read_document(write(bytes(data)))
    assert error.value.where == f"规划.txt 第{data.count(10, 0, place) + 1}行"


@pytest.mark.parametrize(
    "data",
    [
        b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR",
        b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\x01\x02",
        b"text\x07\n",
        bytes(range(128, 256)) * 8,
        "星河區國民經濟和社會發展規劃綱要,總投資二億元的橋樑專案".encode("big5"),
        b"\xff\xfe\x00",
    ],
    ids=["PNG", "PDF", "control", "noise", "Big5", "half UTF-16"],
)
def test_what_is_no_readable_text_is_refused(write, data):
    with pytest.raises(DocumentError) as error:
        read_document(write(data))
    assert error.value.where.startswith("规划.txt")
    assert error.value.todo


@pytest.mark.parametrize("data", [b"", b"\xef\xbb\xbf", b" \r\n\t\n"])
def test_an_empty_file_is_refused(write, data):
    with pytest.raises(DocumentError, match="空"):
        read_document(write(data))


def test_a_missing_file_is_refused(tmp_path: Path):
    with pytest.raises(DocumentError, match="不存在"):
        read_document(tmp_path / "没有.txt")


def test_a_folder_is_refused(tmp_path: Path):
    with pytest.raises(DocumentError, match="文件夹"):
        read_document(tmp_path)


def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path):
    os.mkfifo(tmp_path / "管道.txt")
    with pytest.raises(DocumentError, match="不是普通文件"):
        read_document(tmp_path / "管道.txt")


def test_a_file_too_large_for_a_plan_is_refused_unread(write, outline, monkeypatch):
    monkeypatch.setattr(opening, "MOST_BYTES", 100)
    with pytest.raises(DocumentError, match="太大"):
        read_document(write(outline))


def test_a_name_the_system_cannot_hold_is_refused(tmp_path: Path):
    with pytest.raises(DocumentError, match="读不出来"):
        read_document(tmp_path / ("长" * 300 + ".txt"))
