"""The table of text: what Excel opens without mojibake, exact, and inert."""

import csv
import io
from dataclasses import replace

import factories
from exporters import listed, test_xlsx

from jianxi_gis.exporters import csv as exporter
from jianxi_gis.model.sheet import SheetContent


def table(content: SheetContent) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(exporter.make(content).decode("utf-8-sig"))))


def test_the_file_begins_with_a_byte_order_mark() -> None:
    assert exporter.make(listed.of()).startswith(b"\xef\xbb\xbf")


def test_its_columns_are_those_of_the_workbook() -> None:
    content = listed.of()
    assert list(table(content)[0]) == list(test_xlsx.rows(test_xlsx.opened(content))[0])


def test_money_is_exact_and_an_unknown_amount_is_empty() -> None:
    content = listed.of(factories.project(1, "甲", 1), factories.project(2, "乙", None))
    assert [row["总投资（万元）"] for row in table(content)] == ["0.0001", ""]


def test_no_cell_begins_with_what_a_spreadsheet_runs() -> None:
    rows = table(listed.hostile())
    assert rows
    cells = [cell for row in rows for cell in row.values() if cell]
    assert not [cell for cell in cells if cell.lstrip(" \u3000")[:1] in "=+-@\t\r＝＋－＠"]
    assert "'=1+1" in cells


def test_what_the_filter_holds_only_perhaps_has_a_column_that_says_so() -> None:
    sure = listed.of(factories.project(1, "甲"), factories.project(2, "乙"))
    assert "是否符合筛选" not in table(sure)[0]
    perhaps = replace(sure, possible=frozenset({sure.projects[1].id}))
    assert [row["是否符合筛选"] for row in table(perhaps)] == ["", "可能"]
    rows = test_xlsx.rows(test_xlsx.opened(perhaps))
    assert [row["是否符合筛选"] or "" for row in rows] == ["", "可能"]
