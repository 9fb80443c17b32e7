from dataclasses import replace

import numpy as np
import pytest
import shapely
from factories import location, project
from hypothesis import given
from hypothesis import strategies as st

from jianxi_gis.geo.measure import to_lonlat
from jianxi_gis.model.analysis import INSIDE, Standing, analyse
from jianxi_gis.model.classes import LocationKind
from jianxi_gis.model.relation import Relation, RelationIndex
from jianxi_gis.model.summary import total
from jianxi_gis.model.zone import Zone, ZoneKind, ZoneRequest

EAST, NORTH = 628_000.0, 3_838_000.0
CIRCLE = shapely.Point(EAST, NORTH).buffer(500, quad_segs=64)
REQUEST = ZoneRequest(ZoneKind.ROAD, "建设路", 500.0)
ZONE = Zone("范围", CIRCLE, CIRCLE, CIRCLE, "以一点为圆心", "建设路")


def _at(number, east, accuracy_m, yuan=100_000_000):
    """Return a project so many metres east of the circle's centre."""
    return _with(number, shapely.Point(EAST + east, NORTH), accuracy_m, yuan)


def _with(number, shape, accuracy_m=100.0, yuan=100_000_000):
    place = replace(location(accuracy_m=accuracy_m), geometry=to_lonlat(shape))
    return project(number, f"项目{number}", yuan, locations=(place,))


def _judged(*projects, relations=None, zone=ZONE):
    return analyse(REQUEST, zone, projects, relations or RelationIndex(), "全部项目")


def _standing(one, **more):
    result = _judged(one, **more)
    return next(standing for standing, found in result.standings.items() if found)


@pytest.mark.parametrize(
    ("east", "accuracy_m", "standing"),
    [
        (0, 100, Standing.SURELY),
        (399, 100, Standing.SURELY),
        (401, 100, Standing.PERHAPS),
        (599, 100, Standing.PERHAPS),
        (601, 100, Standing.OUTSIDE),
        (0, 600, Standing.PERHAPS),
        (1000, 600, Standing.PERHAPS),
        (499, 0, Standing.SURELY),
    ],
)
def test_a_project_is_surely_in_only_with_its_whole_circle_of_doubt(
    east, accuracy_m, standing
) -> None:
    assert _standing(_at(1, east, accuracy_m)) is standing


@given(st.floats(0, 2000), st.floats(1, 1500))
def test_standings_follow_distance_and_accuracy(east, accuracy_m) -> None:
    standing = _standing(_at(1, east, accuracy_m))
    if east + accuracy_m < 498:
        assert standing is Standing.SURELY
    if east + accuracy_m > 502 and east - accuracy_m < 498:
        assert standing is Standing.PERHAPS
    if east - accuracy_m > 502:
        assert standing is Standing.OUTSIDE


def test_the_accuracy_of_the_zone_counts_too() -> None:
    zone = replace(ZONE, surely=CIRCLE.buffer(-150), perhaps=CIRCLE.buffer(150))
    assert _standing(_at(1, 300, 100), zone=zone) is Standing.PERHAPS
    assert _standing(_at(1, 700, 100), zone=zone) is Standing.PERHAPS
    assert _standing(_at(1, 751, 100), zone=zone) is Standing.OUTSIDE


def test_a_zone_that_is_sure_of_nothing_holds_nothing_for_sure() -> None:
    zone = replace(ZONE, surely=shapely.Polygon())
    assert _standing(_at(1, 0, 1), zone=zone) is Standing.PERHAPS


def test_a_road_that_crosses_the_zone_is_in_it() -> None:
    line = shapely.LineString([(EAST - 3000, NORTH), (EAST + 3000, NORTH)])
    assert _standing(_with(1, line)) is Standing.SURELY


def test_one_of_several_places_is_enough() -> None:
    near, far = _at(1, 0, 50), _at(1, 5000, 50)
    both = replace(near, locations=far.locations + near.locations)
    assert _standing(both) is Standing.SURELY


def test_a_name_that_mentions_the_place_counts_where_the_position_does_not_settle_it() -> None:
    relations = RelationIndex(roads={"p1": (Relation("建设路", "words"),)})
    unlocated = project(1, "建设路提升", unlocated_reason="没有位置")
    for one in (unlocated, _at(1, 550, 100), _at(1, 5000, 100)):
        assert _standing(one, relations=relations) is Standing.BY_WORDS
    assert _standing(_at(1, 0, 100), relations=relations) is Standing.SURELY


def test_a_relation_by_position_is_no_mention() -> None:
    relations = RelationIndex(roads={"p1": (Relation("建设路", "position", 20.0, 50.0),)})
    assert _standing(_at(1, 5000, 100), relations=relations) is Standing.OUTSIDE


def test_whole_district_and_unlocated_projects_are_named_as_not_judged() -> None:
    district = project(1, "全区管网", locations=(location(kind=LocationKind.DISTRICT),))
    unlocated = project(2, "某项目", unlocated_reason="名称里没有地名")
    result = _judged(district, unlocated, _at(3, 0, 10))
    assert result.standings[Standing.DISTRICT] == (district,)
    assert result.standings[Standing.UNLOCATED] == (unlocated,)
    assert "全区性 1 项、未落图 1 项未作判断" in result.sentence


amounts = st.none() | st.integers(0, 10**13)


@given(st.lists(st.tuples(st.floats(0, 3000), st.floats(1, 800), amounts), max_size=12))
def test_every_project_stands_once_and_the_sums_are_exact(rows) -> None:
    projects = [_at(n, east, accuracy, yuan) for n, (east, accuracy, yuan) in enumerate(rows)]
    result = _judged(*projects)
    listed = [one for found in result.standings.values() for one in found]
    assert sorted(one.id for one in listed) == sorted(one.id for one in projects)
    shares, whole = result.shares, total(projects)
    assert sum(share.count for share in shares) == whole.count
    assert sum(share.total_yuan for share in shares) == whole.total_yuan


def test_ids_come_surest_first_and_only_of_the_standings_asked_for() -> None:
    result = _judged(_at(1, 550, 100), _at(2, 0, 100), _at(3, 9000, 1))
    assert result.ids() == ("p2", "p1")
    assert result.ids([Standing.PERHAPS]) == ("p1",)


def test_the_sentence_says_how_it_was_made_and_gives_every_figure() -> None:
    result = _judged(_at(1, 0, 10, 360_000_000), _at(2, 550, 100, None))
    for words in (
        "以一点为圆心",
        "确在其内 1 项 3.6亿元",
        "可能在内 1 项 0亿元",
        "全部项目",
        "精度",
    ):
        assert words in result.sentence


def test_every_standing_has_its_share_even_if_empty() -> None:
    assert [share.label for share in _judged().shares] == list(Standing)
    assert set(INSIDE) < set(Standing)


def test_the_cores_do_not_depend_on_the_order_of_projects() -> None:
    rng = np.random.default_rng(7)
    projects = [_at(n, rng.uniform(0, 900), rng.choice([50, 150, 300])) for n in range(30)]
    forward, backward = _judged(*projects), _judged(*reversed(projects))
    assert {k: set(v) for k, v in forward.standings.items()} == {
        k: set(v) for k, v in backward.standings.items()
    }
