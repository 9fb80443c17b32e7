"""What real names write in many ways is one place; what they leave open is none."""

import pytest

from jianxi_gis.geo.gazetteer import load_gazetteer
from jianxi_gis.geo.geocode import geocode
from jianxi_gis.geo.measure import to_grid

GAZETTEER = load_gazetteer()


def _places(name: str) -> list[tuple[str, str]]:
    return [(found.method, found.place) for found in geocode(name, GAZETTEER).positions]


@pytest.mark.parametrize(
    "name",
    [
        "景华路与天津路交叉口改造",
        "景华路和天津路十字路口改造",
        "景华路天津路交叉口改造",
        "天津路景华路口改造",
        "景华路/天津路路口改造",
        "景华路—天津路交叉口信号灯",
        "景华路、天津路交汇处节点",
        "天津路上跨景华路立交",
    ],
)
def test_a_junction_is_one_place_in_all_its_spellings(name: str) -> None:
    assert _places(name) == [("junction", "景华路×天津路")]


@pytest.mark.parametrize(
    "name",
    [
        "西苑路（青岛路至长安路段）改造",
        "西苑路（青岛路—长安路）改造",
        "西苑路（青岛路～长安路）改造",
        "西苑路青岛路至长安路段改造",
        "西苑路（长安路口至青岛路口）雨污分流",
        "西苑路（西起长安路，东至青岛路）提升",
        "西苑路西起长安路东至青岛路提升",
        "西苑路从长安路到青岛路道路改造",
        "青岛路至长安路段西苑路改造",
        "西苑路快速化改造（青岛路至长安路）",
    ],
)
def test_a_segment_is_one_piece_in_all_its_spellings(name: str) -> None:
    (found,) = geocode(name, GAZETTEER).positions
    (plain,) = geocode("西苑路（青岛路至长安路段）", GAZETTEER).positions
    assert found.method == "road_segment"
    assert found.geometry.equals(plain.geometry)


@pytest.mark.parametrize(
    "name", ["十号街坊整治", "10街坊整治", "第10街坊整治", "10#街坊整治", "１０号街坊整治"]
)
def test_a_block_is_one_place_in_all_its_spellings(name: str) -> None:
    assert _places(name) == [("block", "10号街坊")]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("南昌路（西苑路—丽春路）、延安路（南昌路—长春路）道路提升",
         [("road_segment", "南昌路"), ("road_segment", "延安路")]),
        ("涧河（华山桥至中州桥段）治理", [("road_segment", "涧河（谷水—洛河）")]),
        ("大明渠嵩山路至华山路段暗渠改造", [("road_segment", "大明渠（洛矿—涧河）")]),
        ("西苑路（长安路-牡丹广场）提升", [("road_segment", "西苑路")]),
        ("西苑路以北、景华路以南、青岛路以东、天津路以西地块改造",
         [("bounded", "西苑路、景华路、青岛路、天津路")]),
        ("建设路154号院改造", [("address", "中国一拖大门")]),
        ("湖北路87号院加装电梯", [("address", "湖北路87号")]),
        ("中州西路跨涧河桥改造", [("junction", "中州西路×涧河")]),
        ("涧西建设路整治", [("road", "建设路")]),
        ("涧河与洛河交汇处湿地", [("junction", "涧河×洛河")]),
        ("长安路至天津路之间的景华路两侧整治", [("road_segment", "景华路")]),
        ("地铁一号线武汉路站综合体", [("gazetteer", "武汉路站")]),
        ("涧西区背街小巷提升改造", [("district", "涧西区")]),
    ],
)  # fmt: skip
def test_a_name_is_placed_at_the_place_it_speaks_of(
    name: str, expected: list[tuple[str, str]]
) -> None:
    assert _places(name) == expected


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("南华山路改造", "没有地名"),
        ("东建设路改造", "没有地名"),
        ("天津路第二小学", "教育机构"),
        ("长安路变电站", "设施类别"),
        ("秦岭路武汉路延长线", "延伸没有说"),
        ("建设路100号老旧小区改造", "建设路只知道154 号"),
        ("建设路206号院改造", "没有核实"),
        ("天津路15号", "没有核实过的门牌"),
        ("17号街坊南区改造", "不是17号街坊南区"),
        ("涧河（七里河段）治理", "“七里河段”"),
        ("联盟路（南昌路—武汉路）提升", "路段端点“南昌路”"),
        ("华山路南段改造", "只说在华山路南段"),
        ("中州西路华山路口以东", "多远没有说"),
        ("西苑路以北、景华路以南、青岛路以西、天津路以东地块", "不在青岛路以西"),
        ("建设路、中州西路以北、天津路以东地块", "只说在"),
        ("地铁二号线延伸", "不经过涧西区"),
        ("轨道交通1号线上盖开发", "没有说是哪一处"),
        ("一拖幼儿园改扩建", "“幼儿园”"),
        ("洛轴体育馆改造", "“体育”"),
        ("洛铜大酒店", "“酒店”"),
        ("中信重工伊滨新厂", "“伊滨”"),
        ("有色院新院区", "“新院”"),
        ("牡丹广场派出所", "名称"),
        ("六冶二街坊改造", "可能是单位自己的编号"),
        ("龙鳞路跨秦岭防洪渠桥", "位置误差 1400 米"),
        ("建设路北、长安路东地块", "只说在长安路东"),
    ],
)
def test_what_leaves_the_place_open_is_not_placed(name: str, says: str) -> None:
    answer = geocode(name, GAZETTEER)
    assert answer.positions == ()
    assert says in answer.reason


def test_metres_from_a_junction_are_walked_along_the_road_that_leads_there() -> None:
    (found,) = geocode("长春路与中州西路交叉口向西200米路南商铺", GAZETTEER).positions
    (junction,) = geocode("长春路与中州西路交叉口信号灯", GAZETTEER).positions
    (road,) = GAZETTEER.line("中州西路")
    spot, start = to_grid(found.geometry), to_grid(junction.geometry)
    assert spot.distance(start) == pytest.approx(200, abs=10)
    assert spot.x < start.x
    assert spot.distance(to_grid(road.geometry)) < 1
    assert found.accuracy_m > junction.accuracy_m


def test_a_corner_of_a_junction_is_less_sure_than_the_junction() -> None:
    (corner,) = geocode("景华路与天津路交叉口东北角地块", GAZETTEER).positions
    (junction,) = geocode("景华路与天津路交叉口渠化", GAZETTEER).positions
    assert (junction.accuracy_m, corner.accuracy_m) == (30.0, 150.0)


def test_a_list_says_which_of_its_places_are_not_known() -> None:
    first, second = geocode("七里河村、同乐寨村、五女冢村、谷西村环境整治", GAZETTEER).positions
    assert (first.place, second.place) == ("七里河村", "同乐寨村")
    assert "“五女冢村”" in first.reasoning
