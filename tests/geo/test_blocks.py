import pytest

from jianxi_gis.geo.blocks import block_mentions


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("10号街坊改造", ["10号街坊"]),
        ("十号街坊", ["10号街坊"]),
        ("洛铜34街坊（三期）改造项目", ["34号街坊"]),
        ("３６、３８街坊改造项目", ["36号街坊", "38号街坊"]),
        ("涧西苏式建筑群十号、十一号街坊环境整治", ["10号街坊", "11号街坊"]),
        ("2号街坊和10号街坊", ["2号街坊", "10号街坊"]),
        ("10-12号街坊", ["10号街坊", "11号街坊", "12号街坊"]),
        ("十至十二号街坊", ["10号街坊", "11号街坊", "12号街坊"]),
        ("29号街坊C区改造项目", ["29号街坊C区"]),
        ("29号街坊ｃ区", ["29号街坊C区"]),
        ("河柴01街坊改造项目", ["1号街坊"]),
        ("南八街坊改造项目", ["南八街坊"]),
        ("六冶浅二街坊改造开发项目", ["浅二街坊"]),
        ("涧西十街坊", ["10号街坊"]),
        ("第22街坊", ["22号街坊"]),
    ],
)
def test_every_spelling_of_a_block_is_read(text: str, names: list[str]) -> None:
    assert [found.name for found in block_mentions(text)] == names


@pytest.mark.parametrize(
    "text", ["街坊环境整治", "涧西区182个老旧小区", "10号楼", "建设路154号", ""]
)
def test_numbers_without_a_block_are_none(text: str) -> None:
    assert block_mentions(text) == ()


def test_a_part_knows_its_whole_block() -> None:
    (found,) = block_mentions("29号街坊C区")
    assert found.whole == "29号街坊"
