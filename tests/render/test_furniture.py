"""Templates hold all furniture apart, scales are round, and blocks flow without being cut."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianxi_gis.errors import ExportError
from jianxi_gis.model.sheet import Sheet
from jianxi_gis.paths import bundled
from jianxi_gis.render.flow import Block, placed
from jianxi_gis.render.furniture import notes
from jianxi_gis.render.scales import SCALES, bar_metres, fitting_scale, tick_metres
from jianxi_gis.render.template import Box, Template, read_template, templates

FILES = [
    file
    for file in sorted((bundled("resources") / "sheets").glob("*.toml"))
    if file.name != "house.toml"
]
LEAST_PT = 6.5


def boxes(form: Template) -> list[Box]:
    return [form.header, form.map, form.footer, *form.columns]


def apart(one: Box, other: Box) -> bool:
    return (
        one.right <= other.x
        or other.right <= one.x
        or one.bottom <= other.y
        or other.bottom <= one.y
    )


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_the_parts_of_a_template_lie_on_the_paper_and_apart(file: Path) -> None:
    form = read_template(file)
    parts = boxes(form)
    for number, part in enumerate(parts):
        assert part.x >= 5 and part.y >= 5
        assert part.right <= form.width - 5 and part.bottom <= form.height - 5
        assert all(apart(part, other) for other in parts[number + 1 :])


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
def test_type_can_be_read_and_columns_are_of_one_width(file: Path) -> None:
    form = read_template(file)
    sizes = form.type
    assert min(sizes.title, sizes.subtitle, sizes.figure, sizes.heading, sizes.body,
               sizes.note) >= LEAST_PT  # fmt: skip
    assert len({column.width for column in form.columns}) == 1


@pytest.mark.parametrize("paper", ["A4", "a3", "A2", "A1", "A0"])
@pytest.mark.parametrize("landscape", [True, False])
def test_templates_of_a_paper_have_one_size_and_the_largest_map_first(
    paper: str, landscape: bool
) -> None:
    forms = templates(paper, landscape)
    assert len({(form.width, form.height) for form in forms}) == 1
    assert (forms[0].width > forms[0].height) is landscape
    areas = [form.map.width * form.map.height for form in forms]
    assert areas == sorted(areas, reverse=True)


def test_a_paper_there_is_not_is_refused_with_those_there_are() -> None:
    with pytest.raises(ExportError, match=r"B5.*16:9横向.*A4横向"):
        templates("B5", True)


@pytest.mark.parametrize(
    ("change", "key"),
    [
        (lambda text: text.replace("footer =", "fotter ="), "footer"),
        (lambda text: text.replace("map = [", 'map = ["x", '), "map"),
        (lambda text: text + "[type]\nnotes = 7\n", "type"),
        (lambda text: "colour = 1\n" + text, "colour"),
    ],
)
def test_a_template_with_a_wrong_key_names_file_and_key(
    change: "object", key: str, tmp_path: Path
) -> None:
    assert callable(change)
    (tmp_path / "坏.toml").write_text(change(FILES[0].read_text("utf-8")), "utf-8")
    with pytest.raises(ExportError, match=f"坏.toml {key}"):
        read_template(tmp_path / "坏.toml")


@given(
    width=st.floats(1, 400_000), height=st.floats(1, 400_000),
    map_width=st.floats(50, 400), map_height=st.floats(50, 400),
)  # fmt: skip
def test_the_scale_taken_is_the_largest_round_one_that_shows_all(
    width: float, height: float, map_width: float, map_height: float
) -> None:
    paper = Box(0, 0, map_width, map_height)
    scale = fitting_scale((0, 0, width, height), paper)

    def shows(denominator: float) -> bool:
        mm = 1000 / denominator * (1 - 1e-6)
        return width * mm <= map_width and height * mm <= map_height

    assert shows(scale)
    assert not any(shows(larger * (1 - 1e-5)) for larger in SCALES if larger < scale)


@given(scale=st.floats(500, 10_000_000), longest=st.floats(30, 100))
def test_a_scale_bar_is_round_and_neither_short_nor_long(scale: float, longest: float) -> None:
    metres, divisions = bar_metres(scale, longest)
    length_mm = metres * 1000 / scale
    assert longest / 2.5 - 1e-6 <= length_mm <= longest + 1e-6
    digits = f"{metres:.0f}".rstrip("0") if metres >= 1 else "1"
    assert digits in {"1", "2", "5"}
    assert divisions in {4, 5}


@given(scale=st.floats(500, 10_000_000))
def test_ticks_lie_two_to_five_centimetres_apart(scale: float) -> None:
    assert 20 - 1e-6 <= tick_metres(scale) * 1000 / scale <= 50 + 1e-6


def nothing(x: float, y: float, width: float) -> None:
    """Draw nothing."""


@given(
    heights=st.lists(st.floats(1, 30), max_size=40),
    headings=st.sets(st.integers(0, 39)),
    columns=st.integers(1, 3),
)
def test_blocks_flow_in_order_within_their_columns_and_never_overlap(
    heights: list[float], headings: set[int], columns: int
) -> None:
    again = Block(3.0, nothing)
    blocks = [
        Block(height, nothing, 1.0, keep_with_next=number in headings, continued=again)
        for number, height in enumerate(heights)
    ]
    areas = [Box(number * 70.0, 10.0, 60.0, 100.0) for number in range(columns)]
    result = placed(blocks, areas)
    if result is None:
        assert sum(heights) + len(heights) + 3 * columns > 60 * columns or headings
        return
    assert [block for block, *_ in result if block is not again] == blocks
    ends: dict[float, float] = {}
    for block, x, y, width in result:
        assert width == 60.0
        assert y >= ends.get(x, 10.0) - 1e-6
        ends[x] = y + block.height
        assert ends[x] <= 110.0 + 1e-5


def test_a_heading_stays_with_its_first_row_and_comes_again_in_the_next_column() -> None:
    again = Block(2.0, nothing)
    heading = Block(4.0, nothing, keep_with_next=True)
    rows = [Block(4.0, nothing)] + [Block(4.0, nothing, continued=again)] * 3
    areas = [Box(0, 0, 10, 12), Box(20, 0, 10, 12), Box(40, 0, 10, 12)]
    result = placed([Block(5.0, nothing), heading, *rows], areas)
    assert result is not None
    assert [(block.height, x) for block, x, _, _ in result] == [
        (5.0, 0), (4.0, 20), (4.0, 20), (4.0, 20), (2.0, 40), (4.0, 40), (4.0, 40),
    ]  # fmt: skip


def test_what_is_not_known_leaves_room_to_write() -> None:
    words = notes(Sheet(title="图", made_on="2026-11-21"), [], [])
    assert words.left == ("坐标系：2000国家大地坐标系，3度带高斯-克吕格投影，中央经线111°",)
    assert words.right[0].startswith("制图单位：＿")
    assert words.right[1] == "制图日期：2026年11月21日"
    assert words.right[2].startswith("数据截止日期：＿")


def test_sources_are_named() -> None:
    words = notes(Sheet(title="图"), ["区界：某处", "路网：另一处"], ["纲要", "报告"])
    assert words.left[1:] == ("资料来源：《纲要》、《报告》", "底图来源：区界：某处；路网：另一处")
