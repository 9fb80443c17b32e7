import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianxi_gis.errors import GeoError
from jianxi_gis.geo.crs import project
from jianxi_gis.geo.positions import REACH_M, Datum, read_position, spellings

EAST, NORTH = 628_334.375, 3_837_765.942
"""112.40 E, 34.66 N."""
HERE = pytest.approx((EAST, NORTH), abs=0.06)
IN_THE_DISTRICT = st.tuples(st.floats(610_000, 640_000), st.floats(3_825_000, 3_850_000))


@pytest.mark.parametrize(
    ("text", "concluded"),
    [
        ("3837765.942, 628334.375", ("中央经线 111°，无带号", "先北")),
        ("628334.375 3837765.942", ("中央经线 111°，无带号", "先东后北")),
        ("X=3837765.942 Y=37628334.375", ("第 37 带", "先北")),
        ("37628334.375\t3837765.942", ("第 37 带", "先东后北")),
        ("19628334.375，3837765.942", ("6 度带第 19 带", "先东后北")),
        ("北 3,837,765.9 米  东 628,334.4 米", ("中央经线 111°，无带号", "先北")),
        ("Ｘ：３８３７７６５．９ Ｙ：６２８３３４．４", ("中央经线 111°，无带号", "先北")),
        ("112.4, 34.66", ("经纬度", "先经度")),
        ("34.66N 112.4E", ("经纬度", "先纬度")),
        ("112.4-34.66", ("经纬度", "先经度")),
        ("112°24′00″E, 34°39′36″N", ("经纬度", "先经度")),
        ("112°24'00\" 34°39'36\"", ("经纬度", "先经度")),
        ("北纬34度39分36秒，东经112度24分", ("经纬度", "先纬度")),
        ("112°24.0′ 34°39.6′", ("经纬度", "先经度")),
    ],
)
def test_a_position_is_read_as_typed_and_says_what_was_concluded(text, concluded) -> None:
    (found,) = read_position(text)
    assert found.xy == HERE
    assert all(word in found.words for word in concluded)


@pytest.mark.parametrize(("crs", "prefix"), [("EPSG:4547", 0), ("EPSG:4526", 38)])
def test_metres_of_the_neighbouring_zone_are_the_same_place(crs, prefix) -> None:
    east, north = project(np.array([[112.4, 34.66]]), target=crs)[0]
    assert prefix == int(east // 1e6)
    (found,) = read_position(f"{north:.3f} {east:.3f}")
    assert found.xy == HERE
    assert "中央经线 114°" in found.words


def test_amap_degrees_read_as_such_are_580_m_from_the_same_figures_of_cgcs2000() -> None:
    (plain,) = read_position("112.4, 34.66")
    (shifted,) = read_position("112.4, 34.66", Datum.GCJ02)
    assert np.hypot(*np.subtract(plain.xy, shifted.xy)) == pytest.approx(585, abs=10)
    assert "高德" in shifted.words


@given(IN_THE_DISTRICT)
def test_every_spelling_of_a_position_is_read_back_as_that_position(xy) -> None:
    for title, text, datum in spellings(xy):
        (found,) = read_position(text, datum)
        assert found.xy == pytest.approx(xy, abs=0.03), title


@given(st.text(max_size=60), st.sampled_from(Datum))
def test_any_text_is_a_position_near_the_district_or_refused_in_words(text, datum) -> None:
    try:
        found = read_position(text, datum)
    except GeoError as error:
        assert error.what and error.todo
    else:
        for position in found:
            assert np.hypot(*np.subtract(position.xy, (628_334, 3_837_766))) <= REACH_M


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "读到 0 个"),
        ("10号街坊", "读到 1 个"),
        ("3837765 628334 120", "读到 3 个"),
        ("112°24′00″ 34.66", "读到 1 个"),
        ("112°84′00″ 34°39′36″", "读到 1 个"),
        ("3837765.9, 700", "不像坐标"),
        ("0, 0", "不在中国"),
        ("34.66, 34.66", "不在中国"),
        ("116.4, 39.9", "离涧西区 682 公里"),
        ("3837765.9, 38628334.4", "离涧西区 275 公里"),
        ("628334, 628334", "公里"),
        ("9" * 400 + " 1", "不像坐标"),
    ],
)
def test_what_is_no_position_or_far_away_is_refused_and_says_why(text, why) -> None:
    with pytest.raises(GeoError) as caught:
        read_position(text)
    assert why in str(caught.value)


@pytest.mark.parametrize("datum", [Datum.GCJ02, Datum.BD09])
def test_web_map_datums_have_no_metres(datum) -> None:
    with pytest.raises(GeoError, match="没有米"):
        read_position("3837765.9, 628334.4", datum)
