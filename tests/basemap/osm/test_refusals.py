"""What cannot be read is refused in words, before and while it is decoded."""

import zipfile
from pathlib import Path

import osmium
import pytest
from basemap.osm.conftest import Draft, jianxi
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jianxi_gis.basemap.osm import container
from jianxi_gis.basemap.osm.reading import read_here
from jianxi_gis.errors import BasemapError

ENTITY = """<?xml version="1.0"?>
<!DOCTYPE osm [<!ENTITY leak SYSTEM "file:///etc/hostname">]>
<osm version="0.6"><node id="1" lat="34.67" lon="112.36"><tag k="name" v="&leak;"/></node></osm>
"""


def _refused(path: Path) -> BasemapError:
    with pytest.raises(BasemapError) as caught:
        read_here(path)
    error = caught.value
    assert error.where == path.name
    assert error.what and error.todo
    return error


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    assert "打不开" in _refused(tmp_path / "没有.osm.pbf").what


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    _refused(tmp_path)


def test_an_empty_file_is_called_empty(tmp_path: Path) -> None:
    path = tmp_path / "空.osm.pbf"
    path.touch()
    assert "空" in _refused(path).what


@pytest.mark.parametrize("suffix", [".osm", ".osm.pbf"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_xml_is_refused_unread_whatever_its_name_and_entities(
    tmp_path: Path, suffix: str, mark: str
) -> None:
    path = tmp_path / f"实体{suffix}"
    path.write_text(mark + ENTITY, encoding="utf-8")
    assert "XML" in _refused(path).what


def test_a_zip_is_refused_with_a_word_on_unpacking(tmp_path: Path, town: Path) -> None:
    path = tmp_path / "河南.osm.pbf"
    with zipfile.ZipFile(path, "w") as archive:
        archive.write(town, "a.osm.pbf")
    assert "解压" in _refused(path).todo


@pytest.mark.parametrize("content", [b"SQLite format 3\0" * 9, b"\0" * 99, b"\0\0\0\x0d", b"x"])
def test_foreign_bytes_are_no_extract(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "外来.osm.pbf"
    path.write_bytes(content)
    assert "不是 .osm.pbf" in _refused(path).what


@pytest.mark.parametrize("share", [0.05, 0.3, 0.6, 0.9, 0.999])
def test_a_truncated_file_is_refused(tmp_path: Path, town: Path, share: float) -> None:
    content = town.read_bytes()
    path = tmp_path / "半截.osm.pbf"
    path.write_bytes(content[: int(len(content) * share)])
    _refused(path)


def test_a_file_with_nothing_but_its_header_is_refused(tmp_path: Path, town: Path) -> None:
    path = tmp_path / "头.osm.pbf"
    path.write_bytes(town.read_bytes()[: container.open_container(town).ends[0]])
    assert "没有数据" in _refused(path).what


def test_a_file_too_large_for_memory_is_refused_unread(
    town: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(container, "LARGEST_FILE", 1000)
    assert "太大" in _refused(town).what


@pytest.fixture(scope="session")
def bare(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    """Return an extract that is not compressed, so that its names can be changed."""
    path = tmp_path_factory.mktemp("bare") / "bare.osm.pbf"
    return jianxi().write(path, how="pbf,pbf_compression=none").read_bytes()


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_flipped_bytes_end_in_an_extract_or_in_words(
    tmp_path: Path, town: Path, data: st.DataObject
) -> None:
    content = bytearray(town.read_bytes())
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] ^= data.draw(st.integers(1, 255))
    path = tmp_path / "坏.osm.pbf"
    path.write_bytes(content)
    try:
        read_here(path)
    except BasemapError as error:
        assert error.where == path.name and error.what and error.todo


def test_a_name_that_is_no_utf_8_is_refused(tmp_path: Path, bare: bytes) -> None:
    path = tmp_path / "乱码.osm.pbf"
    path.write_bytes(bare.replace("景华路".encode(), "景华路".encode("gbk").ljust(9, b"\xff")))
    assert "数据坏了" in _refused(path).what


def test_an_extract_of_another_place_is_refused(tmp_path: Path) -> None:
    draft = Draft()
    draft.line([(900_000, 0), (900_100, 0)], highway="primary", name="远方路")
    error = _refused(draft.write(tmp_path / "别处.osm.pbf"))
    assert "没有这一片" in error.what


def test_an_extract_that_says_it_covers_another_place_is_refused_unread(tmp_path: Path) -> None:
    header = osmium.io.Header()
    header.add_box(osmium.osm.Box(24.9, 60.1, 25.0, 60.2))
    draft = Draft()
    draft.line([(0, 0), (90, 0)], highway="primary")
    told: list[str] = []
    path = draft.write(tmp_path / "赫尔辛基.osm.pbf", header)
    with pytest.raises(BasemapError, match=r"24\.90–25\.00°"):
        read_here(path, progress=lambda *said: bool(told.append(said[2])) or True)
    assert told == []


def test_an_extract_of_a_part_says_how_much_it_covers(tmp_path: Path) -> None:
    header = osmium.io.Header()
    header.add_box(osmium.osm.Box(112.36, 34.0, 113.0, 35.0))
    draft = Draft()
    draft.line([(0, 0), (90, 0)], highway="primary")
    extract = read_here(draft.write(tmp_path / "东半.osm.pbf", header))
    assert extract is not None
    assert "只覆盖这一片的 41%" in extract.note
