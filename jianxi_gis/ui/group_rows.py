"""Headings held against their lists, as rows of a table."""

from jianxi_gis.model.check import GroupCheck
from jianxi_gis.ui.amounts import figure
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.plain_table import PlainRow


def group_row(item: GroupCheck) -> PlainRow:
    """Return a row: group, stated and counted, stated and summed, difference."""
    stated_count = "—" if item.stated_count is None else str(item.stated_count)
    stated_total = "—"
    if item.stated_total_yuan is not None:
        stated_total = figure(item.stated_total_yuan)
    difference = "—" if item.difference_yuan is None else tr("相符")
    if item.difference_yuan:
        sign = "+" if item.difference_yuan > 0 else ""
        difference = f"{sign}{figure(item.difference_yuan)}"
    return PlainRow(
        (
            _title(item),
            f"{stated_count} / {item.count}",
            f"{stated_total} / {figure(item.total_yuan)}",
            difference,
        ),
        doubtful=not (item.count_agrees and item.total_agrees),
    )


def _title(item: GroupCheck) -> str:
    if not item.section:  # of a ledger: a group of its own, or the total of all rows
        return item.group or tr("全部项目")
    return tr(f"专栏{item.section} {item.group}".rstrip())
