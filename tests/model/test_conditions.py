from jianxi_gis.model.conditions import conditions
from jianxi_gis.model.filters import Filter, Near

WANTED = Filter(
    blocks=("10号街坊",),
    roads=(Near("建设路", 100.0),),
    rivers=(Near("涧河", 200.0),),
    sections=(2, 3),
    statuses=("在建",),
    least_yuan=100_000_000,
    most_yuan=50_000_000_000,
    text="中信",
)


def test_every_condition_is_named_places_first() -> None:
    assert [item.words for item in conditions(WANTED)] == [
        "街坊：10号街坊",
        "道路：建设路 100 米内",
        "河渠：涧河 200 米内",
        "专栏2",
        "专栏3",
        "状态：在建",
        "投资 ≥ 1亿元",
        "投资 ≤ 500亿元",
        "含“中信”",
    ]


def test_taking_conditions_off_one_by_one_ends_in_the_empty_filter() -> None:
    wanted = WANTED
    for left in range(len(conditions(WANTED)), 0, -1):
        found = conditions(wanted)
        assert len(found) == left
        wanted = found[0].without
    assert wanted == Filter()


def test_the_empty_filter_has_no_condition() -> None:
    assert conditions(Filter()) == ()
