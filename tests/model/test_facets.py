from factories import plan, relations

from jianxi_gis.model.facets import facets, section_words
from jianxi_gis.model.filters import Filter, Near
from jianxi_gis.model.index import select


def _counts(options):
    return {option.value: option.count for option in options}


def test_without_a_filter_every_value_counts_all_its_projects() -> None:
    found = facets(plan(), relations(), Filter())
    assert _counts(found["blocks"]) == {"10号街坊": 1}
    assert _counts(found["roads"]) == {"建设路": 2, "中州西路": 1}
    assert _counts(found["sections"]) == {"2": 4, "7": 1}


def test_a_count_is_what_the_filter_leaves_once_the_value_is_asked_for() -> None:
    whole, index, wanted = plan(), relations(), Filter(sections=(2,))
    for option in facets(whole, index, wanted)["roads"]:
        asked = Filter(sections=(2,), roads=(Near(option.value, 100.0),))
        assert option.count == len(select(whole, index, asked))


def test_a_condition_does_not_narrow_its_own_options() -> None:
    found = facets(plan(), relations(), Filter(sections=(7,)))
    assert _counts(found["sections"]) == {"2": 4, "7": 1}
    assert _counts(found["kinds"])["道路桥隧"] == 0


def test_rivers_and_stations_count_within_the_distance_asked_for() -> None:
    near = facets(plan(), relations(), Filter(), corridor_m=200, station_m=1000)
    assert _counts(near["rivers"]) == {}
    assert _counts(near["stations"]) == {"七里河": 1, "秦岭路": 1}


def test_a_section_drops_from_its_title_what_all_titles_share() -> None:
    assert section_words(4, {4: "“十四五”时期涧西文旅融合重大工程"}) == "专栏4 文旅融合"
    assert section_words(9, {}) == "专栏9"
