"""Cells that are taken elsewhere."""

from jianxi_gis.model.listing import tabbed


def test_a_row_for_the_clipboard_is_one_line_whose_cells_run_nothing() -> None:
    assert tabbed(("甲桥\n工程\t二期", "=1+1", "", " ＝2")) == "甲桥 工程 二期\t'=1+1\t\t'＝2"
