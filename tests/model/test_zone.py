import math

import pytest
import shapely

from jianxi_gis.errors import GeoError
from jianxi_gis.geo.gazetteer import load_gazetteer
from jianxi_gis.geo.measure import to_grid
from jianxi_gis.model.zone import (
    ALL_STATIONS,
    USUAL_M,
    ZoneKind,
    ZoneRequest,
    make_zone,
    places_for,
)

GAZETTEER = load_gazetteer()
CENTER = shapely.Point(628_334, 3_837_766)


def _zone(kind, place="", distance_m=0.0, shape=None):
    return make_zone(ZoneRequest(kind, place, distance_m, shape), GAZETTEER)


def test_a_circle_about_a_point_has_the_area_of_a_circle() -> None:
    zone = _zone(ZoneKind.CIRCLE, distance_m=1000.0, shape=CENTER)
    assert zone.geometry.area == pytest.approx(math.pi * 1e6, rel=1e-3)
    assert zone.geometry.area <= math.pi * 1e6
    assert zone.surely is zone.perhaps is zone.geometry


@pytest.mark.parametrize(("metres", "pace"), [(1000.0, "步行 15 分钟"), (3000.0, "骑行 15 分钟")])
def test_a_15_minute_circle_says_that_it_is_a_straight_line(metres, pace) -> None:
    zone = _zone(ZoneKind.CIRCLE, "武汉路站", metres)
    assert pace in zone.making and "直线" in zone.making and "不是沿路的实际路程" in zone.making


def test_a_corridor_is_as_wide_as_asked_on_each_side() -> None:
    zone = _zone(ZoneKind.ROAD, "南昌路", 100.0)
    pieces = [to_grid(line.geometry) for line in GAZETTEER.line("南昌路")]
    length = sum(piece.length for piece in pieces)
    assert zone.geometry.area == pytest.approx(length * 200 + math.pi * 100**2, rel=0.02)


def test_the_accuracy_of_a_line_narrows_what_is_sure_and_widens_what_may_be() -> None:
    zone = _zone(ZoneKind.ROAD, "建设路", 300.0)
    line = to_grid(GAZETTEER.line("建设路")[0].geometry)
    for ground, metres in ((zone.surely, 275), (zone.geometry, 300), (zone.perhaps, 325)):
        assert shapely.hausdorff_distance(ground.exterior, line) < metres * 3
        assert ground.area == pytest.approx(line.buffer(metres).area, rel=1e-2)
    assert "精度 25 米" in zone.making


def test_of_a_line_sketched_worse_than_the_width_nothing_is_sure() -> None:
    zone = _zone(ZoneKind.RIVER, "秦岭防洪渠", 300.0)
    assert zone.surely.is_empty and not zone.geometry.is_empty


def test_catchments_of_all_stations_hold_that_of_each() -> None:
    every = _zone(ZoneKind.STATION, ALL_STATIONS, 500.0)
    one = _zone(ZoneKind.STATION, "牡丹广场站", 500.0)
    assert every.geometry.buffer(0.01).contains(one.geometry)
    assert every.title == "地铁站周边 500 米" and one.title == "牡丹广场站周边 500 米"


def test_a_block_without_an_area_is_the_circle_of_its_position_and_sure_of_nothing() -> None:
    zone = _zone(ZoneKind.BLOCK, "十号街坊")
    place = GAZETTEER.place("10号街坊")
    assert zone.geometry.area == pytest.approx(math.pi * place.accuracy_m**2, rel=1e-3)
    assert zone.surely.is_empty
    assert "没有边界数据" in zone.making and "位置圆" in zone.title


def test_a_drawn_polygon_is_taken_as_it_is() -> None:
    square = shapely.box(628_000, 3_837_000, 629_000, 3_838_000)
    zone = _zone(ZoneKind.DRAWN, shape=square)
    assert zone.geometry is square and "100.0 公顷" in zone.making


BOW_TIE = shapely.from_wkt("POLYGON ((0 0, 1 1, 1 0, 0 1, 0 0))")


@pytest.mark.parametrize(
    ("request_", "why"),
    [
        (ZoneRequest(ZoneKind.RIVER, "没有的河", 300.0), "没有可引用的位置"),
        (ZoneRequest(ZoneKind.RIVER, "建设路", 300.0), "没有可引用的位置"),
        (ZoneRequest(ZoneKind.BLOCK, "5号街坊"), "没有可引用的位置"),
        (ZoneRequest(ZoneKind.STATION, "", 500.0), "没有可引用的位置"),
        (ZoneRequest(ZoneKind.RIVER, "涧河", 0.0), "距离"),
        (ZoneRequest(ZoneKind.RIVER, "涧河", math.nan), "距离"),
        (ZoneRequest(ZoneKind.CIRCLE, "", 9000.0, CENTER), "距离"),
        (ZoneRequest(ZoneKind.DRAWN), "不成面"),
        (ZoneRequest(ZoneKind.DRAWN, shape=BOW_TIE), "不成面"),
    ],
)
def test_a_zone_that_cannot_be_made_is_refused_in_words(request_, why) -> None:
    with pytest.raises(GeoError) as caught:
        make_zone(request_, GAZETTEER)
    assert why in str(caught.value) and caught.value.todo


@pytest.mark.parametrize("kind", [kind for kind in ZoneKind if kind is not ZoneKind.DRAWN])
def test_every_place_that_is_offered_makes_a_zone(kind) -> None:
    offered = places_for(kind, GAZETTEER)
    assert offered
    for place in offered:
        assert not _zone(kind, place, USUAL_M.get(kind, 0.0)).geometry.is_empty
