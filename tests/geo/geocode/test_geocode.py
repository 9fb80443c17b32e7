import pytest
import shapely

from jianxi_gis.geo.gazetteer import load_gazetteer
from jianxi_gis.geo.geocode import Answer, geocode
from jianxi_gis.geo.measure import to_grid

GAZETTEER = load_gazetteer()


def _answer(name: str) -> Answer:
    return geocode(name, GAZETTEER)


def _places(name: str) -> list[tuple[str, str]]:
    return [(found.method, found.place) for found in _answer(name).positions]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("洛阳牡丹广场商务商贸核心区建设项目", [("gazetteer", "牡丹广场")]),
        ("王湾遗址公园项目", [("gazetteer", "王湾遗址")]),
        ("七里河老村旧城改造项目", [("gazetteer", "七里河村")]),
        ("七里河村中州西路以北地块改造项目", [("gazetteer", "七里河村中州西路以北")]),
        ("涧河治理工程同乐寨村安置房（A地块）建设项目", [("gazetteer", "同乐寨村")]),
        ("洛铜集团厂区开发项目", [("gazetteer", "洛铜厂区")]),
        ("中国一拖东方红国际陆港建设项目", [("gazetteer", "东方红国际陆港")]),
        ("谷水西环互通立交", [("gazetteer", "中州西路×丝路大道")]),
        ("洛轴棚户区13号街坊改造项目", [("block", "13号街坊")]),
        ("３６、３８街坊改造项目", [("block", "36号街坊"), ("block", "38号街坊")]),
        ("苏式建筑群十号、十一号街坊整治", [("block", "10号街坊"), ("block", "11号街坊")]),
        ("景华路与天津路交叉口停车场", [("junction", "景华路×天津路")]),
        ("景华路太原路口人行天桥", [("junction", "景华路×太原路")]),
        ("浅井南路、天津路等道路雨污分流改造项目", [("road", "浅井南路"), ("road", "天津路")]),
        ("洛阳市工业遗产风情街项目", [("road", "建设路")]),
        ("涧河沿线环境提升", [("water", "涧河")]),
        ("洛轴LYC交通轴承技术改造项目", [("owner_site", "洛轴厂区")]),
        ("中色科技有色金属加工工业大数据平台项目", [("owner_site", "有色院院区")]),
        ("牡丹广场地铁站配套设施及太原路下穿隧道工程项目",
         [("gazetteer", "牡丹广场站"), ("gazetteer", "太原路下穿隧道")]),
    ],
)  # fmt: skip
def test_a_name_is_placed_at_the_place_it_speaks_of(
    name: str, expected: list[tuple[str, str]]
) -> None:
    assert _places(name) == expected


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("洛轴南山家属院改造项目", "南山"),
        ("洛铜搬迁项目", "搬迁"),
        ("中国一拖坦克靶场改造利用项目", "靶场"),
        ("中信重机棚户区改造项目", "棚户区"),
        ("一拖医院门诊楼", "医院"),
        ("有色院实验工厂和小商品市场地块开发项目", "实验工厂"),
        ("中信重工海上风电装备产业基地项目", "产业基地"),
    ],
)
def test_a_project_of_a_plant_is_not_put_on_the_plant_if_its_name_says_elsewhere(
    name: str, words: str
) -> None:
    answer = _answer(name)
    assert answer.positions == ()
    assert f"“{words}”" in answer.reason
    assert [found.method for found in answer.candidates] == ["owner_site"]


@pytest.mark.parametrize(
    ("name", "says"),
    [
        ("23号街坊征迁改造项目", "23号街坊没有可引用的位置"),
        ("河柴01街坊改造项目", "1号街坊没有可引用的位置"),
        ("谷西村改造项目", "“谷西村”没有可引用的位置"),
        ("河柴重工自主能力改造提升项目", "“河柴重工”只有企业名，没有可引用的厂址"),
        ("轴研科技轴承创新中心项目", "“轴研科技”与轴研所不是一处"),
        ("文艺路上跨王祥河桥建设工程", "“文艺路”没有可引用的线位"),
        ("华山路安置地块建设项目", "只说在华山路上，没有说是哪一段"),
        ("嵩山路星级农贸精品超市项目", "只说在嵩山路上，没有说是哪一段"),
        ("秦岭路建设工程", "秦岭路要修建的是哪一段没有说"),
        ("洛阳市秦岭防洪渠治理项目", "秦岭防洪渠只知道其中一段的线位"),
        ("涧滨南路整治", "涧滨南路只知道其中一段的线位"),
        ("大明渠引水项目", "大明渠的位置误差 900 米"),
        ("芳华路向西打通工程", "西端不明"),
        ("谷东村改造项目", "假定 310 国道党湾桥就是谷水的那座桥"),
        ("遇驾沟村改造安置房建设项目", "来源是转载时改写过的文字"),
        ("涧西区丝路大道以西路网建设工程", "只说在丝路大道以西"),
        ("洛阳国家大学科技园（二期）建设项目", "公开资料只说“先进制造业集聚区南部龙裕路"),
        ("涧西区图书馆项目", "“图书馆”只有机构或场馆的名称"),
        ("涧西（渑池）飞地产业园项目", "飞地"),
        ("焦济洛城际铁路（涧西段）建设工程", "跨出涧西区"),
        ("建设路与中州西路交叉口改造", "不止一处相交"),
        ("谷东村至七里河村道路", "只说了起讫两地"),
        ("西苑路西延工程", "起讫没有说"),
        ("涧河治理工程某某家园安置房", "只说在涧河上"),
        ("景华路跨涧河桥", "只说在涧河上"),
        ("景华路改造安置房", "只说在景华路上"),
        ("地铁1号线停车场", "只说在地铁1号线上"),
        ("理工学院生活区改造项目", "两个来源相差 470 米"),
        ("符家屯东路整治", "“符家屯东路”"),
        ("芳华路（同乐桥至华山路段）提升改造", "路段端点“同乐桥”"),
    ],
)
def test_what_cannot_be_placed_says_which_words_and_what_is_missing(name: str, says: str) -> None:
    answer = _answer(name)
    assert answer.positions == ()
    assert says in answer.reason
    assert answer.reason.endswith("。")


@pytest.mark.parametrize(
    "name",
    ["洛阳万达锦华酒店项目", "洛阳谷水商业综合体开发项目", "六冶浅二街坊改造", "涧河党湾湿地项目"],
)
def test_stand_in_and_inferred_places_wait_for_a_person(name: str) -> None:
    answer = _answer(name)
    assert answer.positions == ()
    assert len(answer.candidates) == 1
    assert "要人确认" in answer.reason


@pytest.mark.parametrize(
    "name",
    [
        "伊洛河治理工程",
        "上海市场街道党群服务中心",
        "涧西区老旧小区改造项目（华侨新村片区）",
        "地铁3号线建设工程",
        "建设路灯改造项目",
        "长安路街道卫生服务中心",
        "河科大医专校区开发项目",
        "新安置房建设项目",
        "涧西区牡丹小区老旧小区改造项目",
        "涧西区图书馆、涧西区人民文化馆扩建提升及儿童馆建设项目",
        "",
    ],
)
def test_words_that_only_look_like_a_place_place_nothing(name: str) -> None:
    answer = _answer(name)
    assert answer.candidates == ()
    assert answer.reason


@pytest.mark.parametrize(
    "name",
    [
        "涧西区2021年老旧小区改造项目",
        "涧西区182个老旧小区改造项目",
        "涧西区150公里城市乐道建设项目",
        "涧西区既有建筑能效提升项目",
        "涧西区全域大数据智慧社区管理系统建设项目",
        "涧西区属学校环境综合提升项目",
    ],
)
def test_a_programme_over_the_whole_district_gets_its_outline(name: str) -> None:
    (found,) = _answer(name).positions
    assert (found.kind, found.method) == ("district", "district")
    assert found.geometry is GAZETTEER.district


def test_a_segment_is_cut_from_the_road_between_its_ends() -> None:
    (found,) = _answer("西苑路（青岛路至长安路段）改造工程").positions
    (whole,) = GAZETTEER.line("西苑路")
    assert (found.kind, found.method, found.accuracy_m) == ("line", "road_segment", 50.0)
    length_m = to_grid(found.geometry).length
    assert 700 < length_m < 1000  # the junctions lie 850 m apart
    assert to_grid(whole.geometry).buffer(1.0).contains(to_grid(found.geometry))


def test_a_segment_the_tables_hold_is_taken_as_it_is() -> None:
    (found,) = _answer("周山大道（涧河桥—孙石路）建设工程").positions
    (line,) = GAZETTEER.line("周山大道")
    assert found.method == "road_segment"
    assert shapely.equals(found.geometry, line.geometry)
    assert "±600 米" in found.reasoning
    assert found.accuracy_m == 600.0


def test_an_interchange_named_after_one_road_is_at_one_of_its_junctions() -> None:
    answer = _answer("孙石路立交")
    assert answer.positions == ()
    assert [found.place for found in answer.candidates] == ["武汉南路×孙石路", "丝路大道×孙石路"]
    assert "与哪条路相交没有说" in answer.reason


def test_a_canal_known_less_well_at_one_end_can_still_be_cut_where_it_is_known() -> None:
    (found,) = _answer("大明渠嵩山路至华山路段暗渠改造").positions
    assert found.place == "大明渠（洛矿—涧河）"
    assert found.accuracy_m == 325.0


def test_blocks_that_one_text_puts_at_one_spot_share_it() -> None:
    (one,), (other,) = (_answer(f"{number}号街坊改造").positions for number in (13, 14))
    assert one.geometry.equals(other.geometry)
    assert "共用一点" in one.reasoning


def test_the_metro_in_the_district_is_a_sketch_from_station_to_station() -> None:
    (found,) = _answer("地铁轨道1号线涧西区建设工程").positions
    assert found.kind == "line"
    assert found.accuracy_m == 500.0
    assert "示意" in found.reasoning
    assert shapely.buffer(GAZETTEER.district, 1e-9).contains(found.geometry)


@pytest.mark.parametrize(
    ("name", "accuracy_m"),
    [
        ("牡丹广场绿化", 50.0),
        ("牡丹广场周边整治", 300.0),
        ("秦岭路环境整治", 25.0),
        ("周山大道周边整治", 600.0),
        ("浅井头村改造", 200.0),
        ("浅井头村改造安置房建设项目", 800.0),
    ],
)
def test_the_accuracy_follows_what_the_words_leave_open(name: str, accuracy_m: float) -> None:
    assert [found.accuracy_m for found in _answer(name).positions] == [accuracy_m]


def test_a_known_place_beside_an_unknown_one_is_placed_and_says_so() -> None:
    (found,) = _answer("23、34号街坊改造").positions
    assert found.place == "34号街坊"
    assert "23号街坊没有可引用的位置" in found.reasoning


def test_every_reasoning_quotes_the_name_and_names_a_source() -> None:
    for name in ("洛轴LYC交通轴承技术改造项目", "符家屯村改造项目", "牡丹广场地铁商业中心项目"):
        (found,) = _answer(name).positions
        words = found.reasoning.partition("“")[2].partition("”")[0]
        assert words in name
        assert "来源：" in found.reasoning
