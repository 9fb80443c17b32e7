import factories
import pytest
import shapely
from shapely.geometry import Point

from jianxi_gis.geo.gazetteer import load_gazetteer
from jianxi_gis.model.classes import LocationKind, Method
from jianxi_gis.model.locating import locate
from jianxi_gis.model.project import Location, Project
from jianxi_gis.model.relating import REACH_M, relate
from jianxi_gis.model.relation import Relation, Relations

GAZETTEER = load_gazetteer()
SQUARE = (112.3908, 34.6575)


def _at(lon: float, lat: float, accuracy_m: float = 50.0, name: str = "某楼") -> Project:
    place = Location(Point(lon, lat), LocationKind.POINT, Method.BY_HAND, accuracy_m, "现场核实")
    return factories.project(1, name, locations=(place,))


def _named(name: str) -> Project:
    return factories.project(1, name)


def _words(relations: Relations) -> list[str]:
    return [one.place for one in relations.get("p1", ()) if one.how == "words"]


def _near(relations: Relations, place: str) -> Relation | None:
    return next((one for one in relations.get("p1", ()) if one.place == place), None)


def test_every_block_a_name_mentions_is_related_known_or_not() -> None:
    index = relate([_named("涧西苏式建筑群十号、十一号街坊及23街坊整治")], GAZETTEER)
    assert _words(index.blocks) == ["10号街坊", "11号街坊", "23号街坊"]


def test_a_part_of_a_block_belongs_to_the_block_too() -> None:
    index = relate([_named("29号街坊C区改造项目")], GAZETTEER)
    assert _words(index.blocks) == ["29号街坊", "29号街坊C区"]


def test_a_place_on_a_block_belongs_to_the_block_without_its_number_in_the_name() -> None:
    place = factories.location()
    index = relate([factories.project(1, "某修缮项目", locations=(place,))], GAZETTEER)
    assert index.blocks["p1"] == (Relation("10号街坊", "position", 0.0, 100.0),)


@pytest.mark.parametrize(
    ("name", "roads"),
    [
        ("建设路农贸市场", ["建设路"]),
        ("周山大道周边综合整治项目", ["周山大道"]),
        ("浅井南路、天津路等道路", ["浅井南路", "天津路"]),
        ("西环路尤东安置房建设项目", ["丝路大道"]),
        ("七里河村中州西路以北地块改造项目", ["中州西路"]),
        ("广文南路向西打通工程", ["广文南路"]),
        ("河科大西苑校区", []),
        ("长安路街道卫生服务中心", []),
        ("道路建设路面", []),
        ("武汉路地铁站", []),
    ],
)
def test_roads_are_related_by_the_words_of_the_name(name: str, roads: list[str]) -> None:
    assert sorted(_words(relate([_named(name)], GAZETTEER).roads)) == sorted(roads)


@pytest.mark.parametrize(
    ("name", "rivers"),
    [
        ("涧河党湾湿地项目", ["涧河"]),
        ("周山大道（涧河桥—孙石路）建设工程", ["涧河"]),
        ("洛河治理", ["洛河"]),
        ("伊洛河治理", []),
        ("秦岭路建设工程", []),
        ("三岔口水库综合治理项目", []),
    ],
)
def test_rivers_go_by_one_name(name: str, rivers: list[str]) -> None:
    assert _words(relate([_named(name)], GAZETTEER).rivers) == rivers


def test_a_position_is_near_the_roads_and_stations_within_reach() -> None:
    index = relate([_at(*SQUARE)], GAZETTEER)
    station = _near(index.stations, "牡丹广场站")
    assert station is not None
    assert 50 < station.distance_m < 100  # 0.0007 degrees of longitude
    assert station.accuracy_m == 100.0
    distances = [one.distance_m for one in index.roads["p1"]]
    assert distances == sorted(distances)
    assert max(distances) <= REACH_M


def test_the_distance_is_metres_on_the_ground() -> None:
    station = next(one for one in GAZETTEER.stations if one.name == "上海市场")
    south = station.geometry.y - 500 / 110_930  # metres in a degree of latitude, GRS 80, 34.66 N
    found = _near(relate([_at(station.geometry.x, south)], GAZETTEER).stations, "上海市场站")
    assert found is not None
    assert found.distance_m == pytest.approx(500, abs=0.5)


def test_a_road_in_pieces_is_one_road_at_its_nearest() -> None:
    index = relate([_at(112.3671, 34.6549)], GAZETTEER)
    assert [one.place for one in index.roads["p1"]].count("龙鳞路") == 1
    near = _near(index.roads, "龙鳞路")
    assert near is not None
    assert near.distance_m < 20


@pytest.mark.parametrize(("accuracy_m", "related"), [(300.0, True), (301.0, False)])
def test_a_vague_position_is_near_to_nothing(accuracy_m: float, *, related: bool) -> None:
    assert bool(relate([_at(*SQUARE, accuracy_m)], GAZETTEER).roads) is related


def test_a_vague_canal_is_related_by_words_only() -> None:
    on_it = shapely.get_coordinates(GAZETTEER.line("秦岭防洪渠")[0].geometry)[0]
    assert _near(relate([_at(*on_it)], GAZETTEER).rivers, "秦岭防洪渠") is None
    assert _words(relate([_named("秦岭防洪渠治理")], GAZETTEER).rivers) == ["秦岭防洪渠"]


def test_a_whole_district_project_is_near_to_nothing() -> None:
    found = locate(_named("涧西区2021年老旧小区改造项目"), GAZETTEER)
    index = relate([found], GAZETTEER)
    assert not index.roads
    assert not index.rivers
    assert not index.stations


def test_words_win_over_position_and_keep_the_distance() -> None:
    found = _near(relate([_at(*SQUARE, name="西苑路绿化")], GAZETTEER).roads, "西苑路")
    assert found is not None
    assert found.how == "words"
    assert 0 < found.distance_m < 200
