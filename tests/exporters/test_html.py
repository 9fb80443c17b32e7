"""The page asks no network for anything, runs no word of the data, and its sums agree."""

import json
import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from exporters import browser, listed
from shapely.geometry import Point, shape

from jianxi_gis.controller.derive import from_filter
from jianxi_gis.controller.sheets import sheet_content
from jianxi_gis.exporters import html
from jianxi_gis.model.filters import Filter, Near
from jianxi_gis.model.money import format_yuan
from jianxi_gis.model.session import State
from jianxi_gis.model.sheet import Sheet
from jianxi_gis.model.summary import total
from jianxi_gis.paths import bundled as bundled_path

needs_browser = pytest.mark.skipif(
    browser.program() is None, reason="没有 Chromium，网页不能在浏览器里打开"
)
MOST_BYTES = 3_000_000


def test_the_page_of_the_plan_is_below_three_megabytes(bundled: State) -> None:
    page = html.make(sheet_content(bundled, Sheet("")))
    assert 100_000 < len(page) < MOST_BYTES


def test_the_page_has_the_corridors_of_its_filter(bundled: State) -> None:
    wanted = Filter(rivers=(Near("涧河", 100.0),))
    narrow = replace(bundled, **from_filter(bundled, wanted))
    found = [
        re.findall(
            r'"title": ?"([^"]+两侧[^"]+)"', html.make(sheet_content(state, Sheet(""))).decode()
        )
        for state in (bundled, narrow)
    ]
    assert found == [["河渠两侧 300 米"], ["涧河两侧 100 米"]]


def test_the_same_projects_make_the_same_page() -> None:
    assert html.make(listed.of()) == html.make(listed.of())


def test_the_policy_allows_no_request_and_no_script_but_those_written() -> None:
    page = html.make(listed.of()).decode()
    policy = re.findall(r'Content-Security-Policy" content="([^"]+)"', page)[0]
    assert policy.startswith("default-src 'none'; img-src data:;")
    scripts = re.findall(r"script-src ([^;]+)", policy)[0].split()
    assert len(scripts) == 3
    assert all(re.fullmatch(r"'sha256-[\w+/=]{44}'", one) for one in scripts)
    assert page.index("Content-Security-Policy") < page.index("<script")


def test_nothing_in_the_page_is_loaded_from_elsewhere() -> None:
    page = html.make(listed.of()).decode()
    assert not re.findall(r"<(?:link|img|iframe|script[^>]+src)\b[^>]*>", page)
    assert not re.findall(r"url\((?!data:|#)[^)]*\)", page)
    assert "sourceMappingURL" not in page


def test_the_page_carries_the_licence_of_leaflet() -> None:
    page = html.make(listed.of()).decode()
    assert "Redistribution and use in source and binary forms" in page
    assert "Volodymyr Agafonkin" in page


def test_the_title_of_the_page_reads_as_it_was_typed() -> None:
    content = listed.of()
    named = replace(content, sheet=replace(content.sheet, title="道路 & 河渠 <一>"))
    assert "<title>道路 &amp; 河渠 &lt;一&gt;</title>" in html.make(named).decode()


def test_no_word_of_the_data_stands_in_the_page_as_a_tag() -> None:
    page = html.make(listed.hostile()).decode()
    for words in ("<img src=x", "<svg onload", "</script><script>document"):
        assert words not in page


@pytest.fixture(scope="module")
def tab(tmp_path_factory: pytest.TempPathFactory) -> Iterator[browser.Tab]:
    """Run one browser for the tests of this file."""
    with browser.tab(tmp_path_factory.mktemp("profile")) as opened:
        yield opened


def shown(tab: browser.Tab, page: bytes, folder: Path) -> browser.Tab:
    file = folder / "页 面.html"
    file.write_bytes(page)
    tab.requests.clear()
    tab.complaints.clear()
    tab.open(file)
    assert [one for one in tab.requests if not one.startswith("file:")] == []
    assert tab.complaints == []
    return tab


@needs_browser
def test_the_browser_of_these_tests_sees_a_request(tab: browser.Tab, tmp_path: Path) -> None:
    page = tmp_path / "控制.html"
    page.write_text("<img src='http://127.0.0.1:9/tile.png'>", "utf-8")
    tab.requests.clear()
    tab.open(page)
    assert "http://127.0.0.1:9/tile.png" in tab.requests


@needs_browser
def test_the_plan_opens_offline_with_its_sums_and_every_project(
    tab: browser.Tab, tmp_path: Path, bundled: State
) -> None:
    content = sheet_content(bundled, Sheet(""))
    shown(tab, html.make(content), tmp_path)
    whole = total(content.projects)
    assert tab.run("document.title") == content.sheet.title
    assert tab.run("document.getElementById('count').textContent") == str(whole.count)
    assert tab.run("document.getElementById('money').textContent") == format_yuan(
        whole.total_yuan
    ).removesuffix("亿元")
    assert tab.run("document.querySelectorAll('#list li').length") == whole.count
    assert "内容全部项目" in tab.run("document.getElementById('facts').textContent")
    assert tab.run("document.querySelectorAll('.leaflet-marks-pane path').length") > 50


_NAMES = """JSON.stringify([...document.querySelectorAll('.words')].map((one) => {
  const at = map_page.layerPointToLatLng([parseFloat(one.style.left), parseFloat(one.style.top)]);
  return [one.textContent, at.lng, at.lat];
}))"""


@needs_browser
def test_a_district_is_named_within_itself(
    tab: browser.Tab, tmp_path: Path, bundled: State
) -> None:
    shown(tab, html.make(sheet_content(bundled, Sheet(""))), tmp_path)
    named = {name: Point(lon, lat) for name, lon, lat in json.loads(tab.run(_NAMES))}
    file = bundled_path("data") / "districts.geojson"
    areas = {
        one["properties"]["name"]: shape(one["geometry"])
        for one in json.loads(file.read_text("utf-8"))["features"]
    }
    assert "西工区" in named
    for name in named.keys() & areas.keys():
        assert areas[name].contains(named[name]), name


@needs_browser
def test_the_scale_bar_is_in_chinese(tab: browser.Tab, tmp_path: Path) -> None:
    shown(tab, html.make(listed.of()), tmp_path)
    words = "document.querySelector('.leaflet-control-scale-line').textContent"
    assert tab.run(words).endswith(("米", "公里"))


@needs_browser
def test_search_narrows_list_map_and_sums(tab: browser.Tab, tmp_path: Path, bundled: State) -> None:
    content = sheet_content(bundled, Sheet(""))
    shown(tab, html.make(content), tmp_path)
    tab.run(
        "(() => { const box = document.getElementById('search'); box.value = '10号街坊';"
        "box.dispatchEvent(new Event('input')); })()"
    )
    rows = tab.run("[...document.querySelectorAll('#list .name')].map((one) => one.textContent)")
    assert rows
    assert len(rows) < 10
    assert tab.run("document.getElementById('count').textContent") == str(len(rows))


@needs_browser
def test_a_project_chosen_in_the_list_shows_its_card_with_its_source(
    tab: browser.Tab, tmp_path: Path
) -> None:
    shown(tab, html.make(listed.of()), tmp_path)
    tab.run("document.querySelector('#list li').click()")
    card = tab.run("document.getElementById('card').textContent")
    for words in ("10号街坊改造项目", "60亿元", "街坊", "精度 100 米", "第11行"):
        assert words in card


@needs_browser
def test_hostile_words_are_shown_as_they_are_and_nothing_runs(
    tab: browser.Tab, tmp_path: Path
) -> None:
    content = listed.hostile()
    shown(tab, html.make(content), tmp_path)
    names = tab.run("[...document.querySelectorAll('#list .name')].map((one) => one.textContent)")
    assert sorted(names) == sorted(project.name for project in content.projects)
    assert tab.run("document.getElementById('title').textContent") == content.sheet.title
    assert tab.run("document.title") not in {"49", "7"}
    for number in range(1, len(names) + 1):
        tab.run(f"document.querySelector('#list li:nth-child({number})').click()")
    assert tab.run("document.querySelectorAll('img, iframe, [onerror], [onload]').length") == 0
    assert tab.complaints == []
    assert [one for one in tab.requests if not one.startswith("file:")] == []


@needs_browser
def test_a_page_without_projects_says_so(tab: browser.Tab, tmp_path: Path) -> None:
    shown(tab, html.make(replace(listed.of(), projects=())), tmp_path)
    assert "没有项目" in tab.run("document.getElementById('list').textContent")
