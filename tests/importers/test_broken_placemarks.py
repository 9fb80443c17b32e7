"""Placemarks with whatever in them: no crash, and no project that the file does not name."""

from pathlib import Path
from xml.sax.saxutils import escape

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jianxi_gis.importers import read_document

PIECES = st.sampled_from(
    [
        *("<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<br>", "<p>", "<!--", "<"),
        *("项目名称", "总投资", "5000万元", "：", ":", "&lt;", "&", "<script>", "桥工程", "\n"),
    ]
)
WORDS = st.lists(PIECES, max_size=14).map("".join)
NUMBERS = st.sampled_from(["112.4,34.66", "112.4", "NaN,1", "1e999,2", "112.41,34.67,5", "，", ""])
FILE = '<kml xmlns="http://www.opengis.net/kml/2.2"><Document>{}</Document></kml>'
MARK = (
    "<Placemark><name>{}</name><description>{}</description><ExtendedData>"
    '<Data name="备注"><value>{}</value></Data></ExtendedData>'
    "<{kind}><coordinates>{}</coordinates></{kind}></Placemark>"
)


@settings(
    deadline=None,
    derandomize=True,
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(
    marks=st.lists(st.tuples(WORDS, WORDS, WORDS, st.lists(NUMBERS).map(" ".join)), min_size=1),
    kind=st.sampled_from(["Point", "LineString", "LinearRing"]),
)
def test_no_project_comes_from_placemarks_that_do_not_name_it(
    tmp_path: Path, marks: list[tuple[str, str, str, str]], kind: str
):
    path = tmp_path / "标注.kml"
    drawn = [MARK.format(*map(escape, mark), kind=kind) for mark in marks]
    path.write_text(FILE.format("".join(drawn)), encoding="utf-8")
    source = "".join("".join(mark) for mark in marks)
    for draft in read_document(path).drafts:
        assert set(draft.name) <= set(source) | {" "}
        assert all(place.geometry.is_valid for place in draft.locations)
