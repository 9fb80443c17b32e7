"""What is remembered comes back; what cannot be read or written is as good as none."""

import json
from pathlib import Path

import pytest

from jianxi_gis.settings import Settings


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "设置" / "settings.json"


def test_what_was_set_is_there_for_the_next_run(file: Path) -> None:
    Settings(file).set("recent", ["/规划/涧西.jianxi"])
    Settings(file).set("theme", "dark")
    assert Settings(file).get("recent", []) == ["/规划/涧西.jianxi"]
    assert Settings(file).get("theme", "light") == "dark"


def test_the_file_is_whole_and_alone(file: Path) -> None:
    settings = Settings(file)
    for theme in ("dark", "light"):
        settings.set("theme", theme)
    assert [path.name for path in file.parent.iterdir()] == ["settings.json"]
    assert json.loads(file.read_text(encoding="utf-8")) == {"theme": "light"}


def test_two_programs_keep_each_what_the_other_set(file: Path) -> None:
    Settings(file).set("unit", "亿元")
    one, other = Settings(file), Settings(file)
    one.set("theme", "dark")
    other.set("recent", ["/规划/涧西.jianxi"])
    one.set("unit", "万元")
    other.set("toured", True)
    kept = Settings(file)
    assert (kept.get("theme"), kept.get("unit")) == ("dark", "万元")
    assert (kept.get("recent"), kept.get("toured")) == (["/规划/涧西.jianxi"], True)


@pytest.mark.parametrize("content", ["", "{", "[1]", '"dark"', "\x00", '{"theme": 7}'])
def test_a_file_that_makes_no_sense_gives_the_usual(file: Path, content: str) -> None:
    file.parent.mkdir()
    file.write_text(content, encoding="utf-8")
    assert Settings(file).get("theme", "light") == "light"
    assert Settings(file).get("没有") is None


def test_a_folder_that_cannot_be_written_is_remembered_for_this_run(tmp_path: Path) -> None:
    (tmp_path / "设置").write_text("不是文件夹", encoding="utf-8")
    settings = Settings(tmp_path / "设置" / "settings.json")
    settings.set("theme", "dark")
    assert settings.get("theme", "light") == "dark"


def test_by_default_the_user_s_own_folder_is_taken() -> None:
    Settings().set("theme", "dark")
    assert Settings().get("theme", "light") == "dark"
