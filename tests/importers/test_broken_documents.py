"""Broken ledgers and running text: no crash, and no project that does not stand in the source."""

import csv
import io
import re
import unicodedata
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jianxi_gis.errors import DocumentError
from jianxi_gis.importers import read_document
from tests.importers.builders import DOCUMENTS, grid, ledger_xlsx, plain

_QUIET = settings(
    deadline=None,
    derandomize=True,
    max_examples=60,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
_TEXTS = [path.read_text("utf-8") for path in sorted((DOCUMENTS / "texts").glob("*.txt"))]
_LEDGERS = [plain(grid(path)) for path in sorted((DOCUMENTS / "ledgers").glob("*.txt"))]
_PIECES = st.sampled_from(
    [
        *("总投资", "投资", "亿元的", "3亿元", "12.5万元", "项目", "工程", "。", "，", "\n"),
        *("1.", "该项目"),
        *("5个", "等", "、", "年度", "（", "）", "：", "一是", "专栏2 工程\n", "320户"),
        *("\t", "|", "𠮷", "-"),
    ]
)  # fmt: skip
_CELLS = st.sampled_from(
    [
        "",
        "1",
        "1.1",
        "（1）",
        "一",
        "小计",
        "合计",
        "甲桥项目",
        "项目名称",
        "总投资（万元）",
        "3,5",
        "-7",
        "1e9",
        "NaN",
        "=A1",
        "３亿元",
        "二、续建项目（3个）",
        "打包项目",
        "注：",
        "总投资",
        "2025年计划",
    ]
)


@st.composite
def broken_text(draw: st.DrawFn) -> str:
    text = draw(st.sampled_from(_TEXTS))
    for _ in range(draw(st.integers(1, 8))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 12)))
        text = text[:start] + draw(_PIECES) + text[end:]
    return text


@st.composite
def broken_ledger(draw: st.DrawFn) -> list[list[str]]:
    rows = [list(row) for row in draw(st.sampled_from(_LEDGERS))]
    for _ in range(draw(st.integers(1, 10))):
        row = draw(st.sampled_from(rows))
        row[draw(st.integers(0, len(row) - 1))] = draw(_CELLS)
    if draw(st.booleans()):
        rows.pop(draw(st.integers(0, len(rows) - 1)))
    return rows


def squeezed(text: str) -> str:
    return re.sub(r"[\s*,]+", "", unicodedata.normalize("NFKC", text))


def assert_nothing_invented(path: Path, source: str) -> None:
    try:
        reading = read_document(path)
    except DocumentError as error:
        assert error.where.startswith(path.name)
        assert error.todo
        return
    words = squeezed(source)
    for draft in reading.drafts:
        assert squeezed(draft.name) in words
        for claim in draft.evidence:
            if claim.topic == "investment":
                number = re.sub(r"[亿万元]+$", "", squeezed(claim.value))
                assert number in words


@_QUIET
@given(text=broken_text() | st.lists(_PIECES, max_size=40).map("".join))
def test_broken_sentences_invent_no_project(tmp_path: Path, text: str):
    path = tmp_path / "破.txt"
    path.write_text(text, "utf-8")
    assert_nothing_invented(path, text)


@_QUIET
@given(rows=broken_ledger())
def test_broken_ledgers_invent_no_project(tmp_path: Path, rows: list[list[str]]):
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    path = tmp_path / "破.csv"
    path.write_text(text.getvalue(), "utf-8")
    assert_nothing_invented(path, "".join(cell for row in rows for cell in row))


@settings(_QUIET, max_examples=15)
@given(rows=broken_ledger())
def test_broken_workbooks_invent_no_project(tmp_path: Path, rows: list[list[str]]):
    path = tmp_path / "破.xlsx"
    ledger_xlsx(rows, path)
    assert_nothing_invented(path, "".join(cell for row in rows for cell in row))


@pytest.mark.parametrize("suffix", ["csv", "geojson", "kml", "dxf", "pdf", "docx", "xlsx", "xls"])
@settings(deadline=None, derandomize=True, max_examples=25)
@given(data=st.binary(max_size=200))
def test_bytes_of_any_kind_never_crash_a_reader(
    tmp_path_factory: pytest.TempPathFactory, suffix: str, data: bytes
):
    starts = {"pdf": b"%PDF-1.4\n", "geojson": b"{", "kml": b"<kml ", "dxf": b"0\nSECTION\n"}
    path = tmp_path_factory.getbasetemp() / f"字节.{suffix}"
    path.write_bytes(starts.get(suffix, b"") + data)
    try:
        assert read_document(path).drafts == ()
    except DocumentError as error:
        assert error.where.startswith("字节")
