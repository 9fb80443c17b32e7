"""A file of features is read only as what it is."""

import pytest

from jianxi_gis.errors import GeoError
from jianxi_gis.geo.feature_files import KINDS, check_content

KML = b'<?xml version="1.0"?>\n<!-- a - b --><kml xmlns="http://www.opengis.net/kml/2.2"></kml>'


@pytest.mark.parametrize(
    ("suffix", "content"),
    [
        (".kml", KML),
        (".kml", b"\xef\xbb\xbf" + KML),
        (".kml", b'<k:kml xmlns:k="http://www.opengis.net/kml/2.2"/>'),
        (".json", b' {"type": "FeatureCollection", "features": []}'),
        (".dxf", b"999\nmade by\n  0\nSECTION"),
    ],
)
def test_what_a_name_says_is_taken(suffix: str, content: bytes) -> None:
    check_content(suffix, content)


@pytest.mark.parametrize(
    ("suffix", "content"),
    [
        (".kml", b"<OGRVRTDataSource/>"),
        (".kml", b"<!-- <kml> --><OGRVRTDataSource/>"),
        (".kml", KML + b"<OGRVRTDataSource/>"),
        (".kml", b'<kml xmlns:gml="http://www.opengis.net/gml"/>'),
        (".kml", b"<!DOCTYPE x []><kml/>"),
        (".json", b'{"type": "gdal_streamed_alg", "features": 1}'),
        (".json", b'{"name": "a"}'),
        (".gpkg", b"{}"),
    ],
)
def test_what_is_something_else_or_points_elsewhere_is_refused(suffix: str, content: bytes) -> None:
    with pytest.raises(GeoError):
        check_content(suffix, content)


def test_a_file_of_many_remarks_is_judged_at_once() -> None:
    with pytest.raises(GeoError):
        check_content(".kml", b"<!-- a --> <?b?> " * 3000 + b"<html>")


def test_every_kind_names_the_drivers_that_may_read_it() -> None:
    assert all(kind.drivers for kind in KINDS.values())
