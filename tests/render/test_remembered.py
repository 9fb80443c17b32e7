"""Facts about what is kept of layers: worked out once, gone with the features."""

import gc
from weakref import ref

import pytest
from render.scenes import layer, line, painted, point, view

from jianxi_gis.geo.columns import Columns
from jianxi_gis.model.layer import LabelStyle, Symbol
from jianxi_gis.render.remembered import remembered


def columns() -> Columns:
    return layer("point", [point(0, 0)], Symbol()).columns


def test_an_answer_is_worked_out_once_and_the_oldest_is_forgotten() -> None:
    asked: list[int] = []

    @remembered(most=2)
    def double(_: Columns, number: int) -> int:
        asked.append(number)
        return 2 * number

    one, other = columns(), columns()
    assert [double(one, number) for number in (1, 2, 1, 3, 1, 2)] == [2, 4, 2, 6, 2, 4]
    assert asked == [1, 2, 3, 2]
    double(other, 1)
    assert asked[-1] == 1


@pytest.mark.qt
@pytest.mark.usefixtures("qapp")
def test_nothing_keeps_the_features_of_a_layer_that_was_taken_away() -> None:
    river = layer("line", [line((-90, 0), (90, 30))], Symbol(outline="#3366cc"), labels=["涧河"],
                  label=LabelStyle("name"), spec={"corridor_m": 20.0})  # fmt: skip
    towns = layer("point", [point(0, 0)] * 4, Symbol(fill="#cc3333"), ids=list("abcd"),
                  spec={"cluster_beyond": 5000.0})  # fmt: skip
    painted(view(river, towns))
    kept = [ref(river.columns), ref(towns.columns)]
    del river, towns
    for number in range(9):  # names, moves and legends of the last few pictures are kept
        painted(view(layer("point", [point(number, 0), point(0, number)], Symbol(fill="#000000"),
                           ids=list("ab")), scale=10_000.0 + number))  # fmt: skip
    gc.collect()
    assert [one() for one in kept] == [None, None]
