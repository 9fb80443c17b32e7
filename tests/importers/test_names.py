"""A name that begins like a verb is a name where a road is called so."""

import pytest

from jianxi_gis.importers.text.names import first_name, is_project, name_before


@pytest.mark.parametrize(
    "name", ["建设路景观提升项目", "建设中路改造工程", "建设大道综合管廊项目", "建设北路小学项目"]
)
def test_a_road_called_build_is_a_road_and_its_projects_are_taken(name: str) -> None:
    assert first_name(f"1.{name}。") == name
    assert name_before(f"2.{name}，") == name


@pytest.mark.parametrize("words", ["建设标准厂房项目", "建设路网工程", "建设路灯改造项目"])
def test_what_is_to_be_built_is_no_name(words: str) -> None:
    assert not is_project(words)
