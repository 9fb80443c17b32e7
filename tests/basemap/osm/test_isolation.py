"""The reading process can die; the program says so in words and goes on."""

import multiprocessing
import os
import time
from pathlib import Path

import pytest

from jianxi_gis.basemap.osm import OsmExtract, Progress, read_extract
from jianxi_gis.errors import BasemapError


def _dies(path: Path, box: object, progress: Progress) -> None:
    progress(0, 1, path.name)
    os.abort()


def _has_a_bug(path: Path, box: object, progress: Progress) -> None:
    raise ZeroDivisionError("a slip of the pen")


def _never_ends(path: Path, box: object, progress: Progress) -> None:
    progress(1, 3, path.name)
    progress(2, 3, path.name)
    time.sleep(600)


def test_another_process_reads_the_same(town: Path, extract: OsmExtract) -> None:
    told: list[tuple[int, int, str]] = []
    read = read_extract(town, progress=lambda *said: told.append(said) or True)
    assert read is not None
    assert told[-1][0] == told[-1][1]
    for theme, features in extract.themes.items():
        again = read.themes[theme]
        assert (again.names, again.classes) == (features.names, features.classes)
        assert [one.wkb for one in again.geometries] == [one.wkb for one in features.geometries]


def test_words_of_the_other_process_arrive(tmp_path: Path) -> None:
    path = tmp_path / "空.osm.pbf"
    path.touch()
    with pytest.raises(BasemapError) as caught:
        read_extract(path)
    assert caught.value.where == path.name
    assert "空" in caught.value.what and caught.value.todo


def test_a_process_that_dies_ends_in_words(town: Path, capfd: pytest.CaptureFixture[str]) -> None:
    told: list[str] = []
    with pytest.raises(BasemapError, match="中途停止"):
        read_extract(town, None, lambda *said: told.append(said[2]) or True, _dies)
    assert told == [town.name]


def test_a_bug_in_the_other_process_is_a_bug_here(town: Path) -> None:
    with pytest.raises(RuntimeError, match="a slip of the pen"):
        read_extract(town, reader=_has_a_bug)


def test_cancelling_ends_the_other_process(town: Path) -> None:
    answers = iter([True, False])
    assert read_extract(town, None, lambda *_: next(answers), _never_ends) is None
    assert multiprocessing.active_children() == []
