"""The card of a project is one A4 page whose words are found, however much is said of it."""

import io
import re
from dataclasses import replace

import pypdf
import pytest
from factories import five_projects, location, plan
from factories import session as small_session

from jianxi_gis.controller.cards import card_of, write_card
from jianxi_gis.errors import ExportError
from jianxi_gis.exporters.card_pdf import make_card
from jianxi_gis.model.card import Card, stated_fields, status_history
from jianxi_gis.model.claims import corrections
from jianxi_gis.model.evidence import Evidence, Locator
from jianxi_gis.model.project import Project
from jianxi_gis.render.place_map import LEAST_M, place_image, place_view

pytestmark = [pytest.mark.qt, pytest.mark.usefixtures("qapp")]


def _card(project: Project) -> Card:
    return replace(card_of(small_session().state, "p2"), project=project)


def _told(number: int, topic: str, value: str, day: str) -> Evidence:
    return Evidence("d1", Locator(number), topic, value, day)


def _text(card: Card) -> str:
    (page,) = pypdf.PdfReader(io.BytesIO(make_card(card))).pages
    size = page.mediabox
    assert (float(size.width), float(size.height)) == pytest.approx((595.3, 841.9), abs=0.5)
    return re.sub(r"\s+", "", page.extract_text())


def test_the_card_holds_money_status_place_and_where_each_is_said() -> None:
    card = card_of(small_session().state, "p2")
    text = _text(card)
    for words in (
        "中信科创园项目", "6亿元", "竣工投用", "误差300米以内", "名称含10号街坊，查地名表",
        "《涧西区发展规划纲要》第40行", "内部资料", "数据截止日期", "EPSG:4546",
    ):  # fmt: skip
        assert words in text, words


def test_a_figure_a_person_states_is_never_printed_as_the_words_of_a_document() -> None:
    project = five_projects()[1]
    claims = corrections(project.evidence, "王工", "2026-11-21", {"investment_yuan": 55 * 10**8})
    text = _text(_card(replace(project, evidence=claims)))
    assert "2026-11-21投资55亿元王工核定，对照《涧西区发展规划纲要》" in text


def test_what_has_no_room_is_counted_and_the_page_stays_one() -> None:
    project = five_projects()[1]
    told = tuple(
        _told(n, topic, f"很长的说法{n}" * 12, f"20{n:02}-01-01")
        for n in range(10, 50)
        for topic in ("scale", "status", "year_plan", "problem")
    )
    text = _text(_card(replace(project, note="备注" * 400, evidence=project.evidence + told)))
    assert re.findall(r"另有\d+(.)，见程序里的卡片", text) == ["项", "条", "条"]
    assert "依据" in text and "误差300米以内" in text


@pytest.mark.parametrize("name", ["p4", "p5"])
def test_a_project_without_a_place_of_its_own_has_words_instead_of_a_map(name: str) -> None:
    card = card_of(small_session().state, name)
    assert place_view(card.project, card.layers, 300, 150, 96.0) is None
    assert ("未落图" in _text(card)) == (name == "p5")


def test_a_folder_that_is_not_there_is_refused_in_words(tmp_path) -> None:
    card = card_of(small_session().state, "p1")
    with pytest.raises(ExportError, match="没有写成"):
        write_card(card, tmp_path / "没有" / "卡.pdf")
    write_card(card, tmp_path / "卡.pdf")
    assert [file.name for file in tmp_path.iterdir()] == ["卡.pdf"]


def test_the_map_of_a_place_shows_its_whole_circle_and_no_other_project() -> None:
    project = replace(five_projects()[0], locations=(location(accuracy_m=2000.0),))
    layers = small_session().state.layers
    view = place_view(project, layers, 300, 150, 96.0)
    assert view is not None and [layer.spec.id for layer in view.layers] == ["rivers"]
    west, south, east, north = view.extent
    assert east - west > 4000 and north - south > 4000
    near = place_view(replace(project, locations=(location(accuracy_m=5.0),)), layers, 300, 150, 96)
    assert near is not None and near.extent[3] - near.extent[1] >= LEAST_M
    image = place_image(project, view)
    dot = image.pixelColor(150, 75)
    assert (dot.red(), dot.green()) == (0xC8, 0x44)


def test_fields_of_a_ledger_are_the_newest_of_each_and_yearly_money_of_every_year() -> None:
    project = replace(
        five_projects()[0],
        owner="区住建局",
        evidence=(
            _told(1, "scale", "旧内容", "2021-01-01"),
            _told(2, "scale", "新内容", "2022-01-01"),
            _told(3, "year_plan", "5亿元", "2022"),
            _told(4, "year_plan", "6亿元", "2021"),
        ),
    )
    assert stated_fields(project) == (
        ("责任单位", "区住建局"),
        ("建设规模及内容", "新内容"),
        ("2021 年度计划投资", "6亿元"),
        ("2022 年度计划投资", "5亿元"),
    )


def test_the_history_of_a_status_is_oldest_first() -> None:
    days = [claim.date for claim in status_history(plan().project("p2"))]
    assert days == ["2021-06-01", "2022-03-01"]
