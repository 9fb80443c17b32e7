"""How far the reading of one large file is, and stopping in the middle of it."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pyogrio.raw
import pytest
import shapely

from jianxi_gis.controller import Controller
from jianxi_gis.controller.reviewing import Reviewing
from jianxi_gis.errors import StoppedError
from jianxi_gis.model.session import Session
from jianxi_gis.store.repository import Repository
from tests.importers.builders import ledger_csv, ledger_xlsx, text_docx, text_pdf

ROWS = [["序号", "项目名称", "总投资（万元）"]] + [
    [str(number), f"月湖路{number}号院改造项目", "300"] for number in range(1, 600)
]


def _features(path: Path) -> None:
    spots = shapely.to_wkb(shapely.points(np.linspace(112.40, 112.42, len(ROWS) - 1), 34.66))
    names = np.array([name for _, name, _ in ROWS[1:]], dtype=object)
    pyogrio.raw.write(
        path, spots, [names], ["项目名称"], geometry_type="Point", crs="EPSG:4490", driver="GPKG"
    )


TEXT = "\n".join(f"{name}已开工。" for _, name, _ in ROWS[1:])
LARGE: dict[str, Callable[[Path], None]] = {
    "台账.csv": lambda path: ledger_csv(ROWS, path),
    "台账.xlsx": lambda path: ledger_xlsx(ROWS, path),
    "报告.docx": lambda path: text_docx(TEXT, path),
    "报告.pdf": lambda path: text_pdf(TEXT, path),
    "项目.gpkg": _features,
}


@pytest.fixture
def reviewing(tmp_path: Path) -> Reviewing:
    session = Session()
    controller = Controller(session)
    controller.create(tmp_path / "工作.jianxi")
    return Reviewing(session, controller)


@pytest.fixture(params=LARGE)
def large(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    path = tmp_path / request.param
    LARGE[request.param](path)
    return path


def test_progress_inside_one_file_never_falls_and_ends_whole(
    reviewing: Reviewing, large: Path
) -> None:
    heard: list[tuple[int, int, str]] = []
    reviewing.read([large], lambda *told: heard.append(told) or True)
    done = [one for one, _, _ in heard]
    assert done == sorted(done)
    assert len({one for one, _, words in heard if large.name in words}) > 10
    assert heard[-1][:2] == (2000, 2000)


def test_a_file_can_be_stopped_in_its_middle_and_nothing_is_stored(
    reviewing: Reviewing, large: Path, tmp_path: Path
) -> None:
    heard: list[int] = []

    def stop(done: int, total: int, words: str) -> bool:
        heard.append(done)
        return done < 0.25 * total

    with pytest.raises(StoppedError, match="没有改动"):
        reviewing.read([large], stop)
    assert 0.25 * 2000 <= heard[-1] < 1000
    with Repository.open(tmp_path / "工作.jianxi", read_only=True) as repository:
        assert repository.load().projects == ()


def test_of_several_files_the_words_say_which_is_being_read(
    reviewing: Reviewing, tmp_path: Path
) -> None:
    for name in ("甲.csv", "乙.csv"):
        ledger_csv(ROWS[:3], tmp_path / name)
    said: list[str] = []
    paths = [tmp_path / "甲.csv", tmp_path / "乙.csv"]
    reviewing.read(paths, lambda *told: said.append(told[2]) or True)
    assert list(dict.fromkeys(said)) == [
        "正在读取 第 1 / 2 个：甲.csv",
        "正在读取 第 2 / 2 个：乙.csv",
        "正在按名称落图",
        "正在核对变化和重复",
    ]
