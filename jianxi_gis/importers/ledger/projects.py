"""Drafts from the rows of a table."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from jianxi_gis.importers.ledger.cells import (
    Amount,
    amount,
    group_status,
    is_blank,
    listed_status,
    told_status,
)
from jianxi_gis.importers.ledger.columns import Heading, find_heading, plain
from jianxi_gis.importers.ledger.lists import (
    MONEY,
    Found,
    List,
    amount_of,
    at_cell,
    at_column,
    cell_of,
)
from jianxi_gis.importers.ledger.points import places
from jianxi_gis.importers.ledger.rows import RowKind, Sort, name_is_number, sort_rows
from jianxi_gis.model.claims import TOPIC_WORDS
from jianxi_gis.model.content import Row, Table
from jianxi_gis.model.evidence import Evidence, Locator, listing_of
from jianxi_gis.model.plan import ProjectDraft
from jianxi_gis.model.project import Group, SkippedLine

_TOLD = (
    "nature", "scale", "place", "street", "term", "start", "finish", "owner", "progress",
    "problem", "households", "buildings", "area", "note",
)  # fmt: skip
_COUNT = re.compile(r"(\d{1,5})[个项]")
_STATED = re.compile(r"总投资(?:额|约|为|[:：])*([\d.,]+[亿万]元?)")
_NAME_AND_MONEY = re.compile(
    r"^(?P<name>[^，,；;。:：]{3,60}?)[，,(（](?:项目)?(?:计划|估算|概算)?总?投资(?:约|为)*(?P<amount>[\d.,]+[亿万]元)[)）]?$"
)
_FIGURES = re.compile(r"[(（:：，,]?共?(?:计)?\d{1,5}[个项].*$")
_DEFAULT_NAME = re.compile(r"^(?:Sheet|工作表|表)\s*\d*$", re.IGNORECASE)
_LONGEST_NAME = 200
_HEADS = 10
"""Rows of a table among which its heading would be."""


def read_table(table: Table, found: Found, context: Sequence[str]) -> None:
    """Add the projects of a table.

    Parameters
    ----------
    table : Table
    found : Found
        Where to add.
    context : sequence of str
        Lines above the table: its title, its unit.
    """
    heading = find_heading(table, 0, context)
    before, found.open = found.open, None
    if before is not None and heading is not None and heading.texts == before.heading.texts:
        heading = _with_units(heading, before, table, context)
    if before is not None and table.page and _goes_on(before, table, heading):
        last = heading.last if heading is not None else -1
        heading = replace(before.heading, first=last, last=last)
        before.table = table
    else:
        before = None
    if heading is None and before is None:
        _say_unread(table, found)
    while heading is not None:
        following = find_heading(table, heading.last + 1, context)
        end = len(table.rows)
        if following is not None:
            end = following.first
        title = heading.title or (context[-1].strip() if context else "")
        own = "" if _DEFAULT_NAME.match(table.name) else table.name
        base = (own or re.sub(r"^#+\s*|[：:]$", "", title)) if found.named else ""
        listed = before or List(table, heading, found, base)
        listed.heading, found.open, before = heading, listed, None
        _carry_merges(listed, end)
        sorts = sort_rows(table, heading, end)
        for number, sort in enumerate(sorts, heading.last + 1):
            found.tell(table.first_line + number)
            _take(listed, number, table.rows[number], sort)
        if table.geometries:
            _say_nameless(listed, sorts)
        if following is not None and following.texts == heading.texts:
            following = replace(following, title=heading.title, units=heading.units)
        heading = following


def _with_units(heading: Heading, before: List, table: Table, context: Sequence[str]) -> Heading:
    """Return the heading of a 续表, or of one whose numbers go on, with the units of the first."""
    seq, row = heading.roles.get("seq"), heading.last + 1
    goes_on = (
        seq is not None
        and row < len(table.rows)
        and plain(table.rows[row][seq]) == str(before.seq + 1)
    )
    if not (goes_on or any("续表" in line for line in context)):
        return heading
    units = {
        role: unit or before.heading.units.get(role, "") for role, unit in heading.units.items()
    }
    return replace(heading, units=units)


def _say_unread(table: Table, found: Found) -> None:
    """Note a table that speaks of projects and has no column of their names."""
    for number, row in enumerate(table.rows[:_HEADS]):
        filled = [cell for cell in row if cell]
        if len(filled) > 2 and any(re.search(r"项目|工程|投资", cell) for cell in filled):
            reason = "表格没有“项目名称”一列，没有读取；是项目清单的，请在表头写明后再导入"
            found.skipped.append(SkippedLine(table.at(number), " ".join(filled), reason))
            return


def _say_nameless(listed: List, sorts: Sequence[Sort]) -> None:
    """Note how many features have neither a name nor an amount; those with one are noted."""
    rows = enumerate(sorts, listed.heading.last + 1)
    bare = [
        number
        for number, sort in rows
        if sort.kind is RowKind.NAMELESS and is_blank(cell_of(listed, number, "total"))
    ]
    if bare:
        reason = f"{len(bare)} 个要素没有名称，没有取用"
        listed.found.skipped.append(SkippedLine(listed.table.at(bare[0]), "", reason))


def _goes_on(before: List, table: Table, heading: Heading | None) -> bool:
    """Return True if a table is the rest of the one on the page before."""
    if table.page - before.table.page not in (0, 1):
        return False
    if heading is not None:
        return heading.first == 0 and heading.texts == before.heading.texts
    return len(table.rows[0]) == len(before.table.rows[0])


def _carry_merges(listed: List, end: int) -> None:
    """Know the merged cells of the body: names and groups reach down, amounts do not."""
    money = listed.heading.roles.get("total")
    for merge in listed.table.merges:
        if merge.bottom == merge.top or not listed.heading.last < merge.top < end:
            continue
        if merge.left == money:
            text = listed.table.rows[merge.top][merge.left]
            listed.joint |= dict.fromkeys(range(merge.top, merge.bottom + 1), text)


def _take(listed: List, number: int, row: Row, sort: Sort) -> None:
    if sort.kind in (RowKind.BLANK, RowKind.NOTE):
        return
    place = listed.table.at(number)
    if sort.kind is RowKind.GROUP:
        _open_group(listed, number, row, sort)
    elif sort.kind in (RowKind.SUBTOTAL, RowKind.TOTAL):
        _state(listed, number, sort)
    elif sort.kind is RowKind.NAMELESS:
        child = cell_of(listed, number, "child")
        carried = cell_of(listed, number, "name") or ("" if listed.table.merges else listed.package)
        if carried and child and not name_is_number(child):
            _add(listed, number, Sort(RowKind.PART, child), carried)
        elif not is_blank(cell_of(listed, number, "total")):
            text = " ".join(cell for cell in row if cell)
            listed.found.skipped.append(SkippedLine(place, text, "有金额，没有项目名称"))
    else:
        child = cell_of(listed, number, "child")
        if child and not name_is_number(child) and plain(child) != plain(sort.name):
            _add_package(listed, number, sort, child)
        else:
            _add(listed, number, sort, listed.package)


def _open_group(listed: List, number: int, row: Row, sort: Sort) -> None:
    name = _FIGURES.sub("", plain(sort.name)).strip("：:（(、") or plain(sort.name)
    listed.headings = [*listed.headings[: sort.level - 1], name]
    if sort.level == 2 and len(listed.headings) == 1:
        listed.headings = ["", name]
    listed.seq, listed.package = 0, ""
    _state(listed, number, Sort(sort.kind, " ".join(cell for cell in row if cell)))


def _state(listed: List, number: int, sort: Sort) -> None:
    """Keep the figures a heading or a subtotal states of its group."""
    if sort.kind is RowKind.TOTAL and (listed.headings or not listed.seq):
        return  # of all groups together: their own figures are kept
    stated = amount_of(listed, number).yuan
    words = _STATED.search(plain(sort.name))
    if stated is None and words is not None:
        stated = amount(words[1], "").yuan
    cells = " ".join(cell for cell in listed.table.rows[number] if cell)
    count = _COUNT.search(plain(cells))
    if stated is None and count is None:
        return
    place = replace(listed.table.at(number), group=listed.group)
    groups = listed.found.groups
    known = next(
        (g for g in groups if g.name == listed.group and g.document_id == listed.found.document.id),
        None,
    )
    group = known or Group(0, "", listed.group, None, None, None, place, listed.found.document.id)
    filled = replace(
        group,
        stated_count=int(count[1]) if count and group.stated_count is None else group.stated_count,
        stated_total_yuan=stated if group.stated_total_yuan is None else group.stated_total_yuan,
    )
    if known is not None:
        groups[groups.index(known)] = filled
    else:
        groups.append(filled)


def _add_package(listed: List, number: int, sort: Sort, child: str) -> None:
    """Add a package and its first part, which share a row."""
    if listed.package != sort.name:
        _add(listed, number, Sort(RowKind.PROJECT, sort.name), "", whole=True)
        listed.package = sort.name
    _add(listed, number, Sort(RowKind.PART, child), sort.name)


def _add(listed: List, number: int, sort: Sort, parent: str, *, whole: bool = False) -> None:
    """Add one project; ``whole``: it takes the amount of a cell merged over its parts."""
    document, table = listed.found.document, listed.table
    is_part = sort.kind is RowKind.PART
    if not is_part:
        listed.package = ""
    name = re.sub(r"\s*\n\s*", "", sort.name).strip()
    row = table.rows[number]
    quote = " ".join(cell.replace("\n", "") for cell in row if cell)
    place = replace(table.at(number), group=listed.group)
    skip = listed.found.skipped.append
    if len(name) > _LONGEST_NAME:
        skip(SkippedLine(place, quote, "名称过长，不像项目名称"))
        return
    apart = "part_total" in listed.heading.roles
    told_here = not whole or apart or number in listed.joint
    money = amount_of(listed, number) if told_here else Amount()
    inside = _NAME_AND_MONEY.match(plain(name))
    if inside is not None and not (money.value or money.problem):
        name, money = inside["name"], amount(inside["amount"], "")
    told = _STATED.search(plain(cell_of(listed, number, "description")))
    if told is not None and not (money.value or money.problem):
        money = amount(told[1], "")
    merged = number in listed.joint and not whole
    if is_part and apart:
        money, merged = amount_of(listed, number, "part_total"), False
    if merged:
        text = listed.joint[number]
        if not is_part and text and not is_blank(text):
            skip(SkippedLine(place, quote, f"合并单元格的投资“{text}”属于几个项目，没有分开"))
        money = Amount()
    if money.problem:
        skip(SkippedLine(place, quote, f"投资{money.problem}，项目按未列金额收入"))
    listed.seq += 1
    place = replace(place, item=listed.seq)
    named = "child" if is_part and "child" in listed.heading.roles else "name"
    claims = [listing_of(document, at_cell(listed, number, named, place), quote)]
    if money.value:
        known = ("part_total", "total") if is_part else ("total",)
        known = ("name",) if inside is not None else known
        role = next((one for one in known if one in listed.heading.roles), "description")
        paid = at_cell(listed, number, role, place)
        day = document.date
        claims.append(Evidence(document.id, paid, "investment", money.value, day, None, quote))
    if not whole:
        claims += _claims(listed, number, place, quote)
    owner = cell_of(listed, number, "owner").replace("\n", "、")
    listed.found.drafts.append(
        ProjectDraft(
            name=name,
            section=None,
            group=listed.group,
            seq=listed.seq,
            investment_yuan=money.yuan,
            evidence=tuple(claims),
            owner="" if is_blank(owner) else owner,
            parent=parent if is_part else "",
            locations=places(table, listed.heading, number, listed.found.crs),
        )
    )
    if not is_part:
        listed.package = name


def _further_money(listed: List, number: int) -> Iterator[tuple[str, str, int, Amount]]:
    """Yield topic, time, column and amount of each cell of money besides the total."""
    heading, day = listed.heading, listed.found.document.date
    for role in MONEY:
        if role in heading.roles:
            found = amount(cell_of(listed, number, role), heading.units.get(role, ""))
            yield role, day, heading.roles[role], found
    row = listed.table.rows[number]
    for one in heading.yearly:
        found = amount(row[one.column] if one.column < len(row) else "", one.unit)
        # such a claim holds for its year, not for the day it was written down
        yield one.role, one.year or day[:4], one.column, found


def _claims(listed: List, number: int, place: Locator, quote: str) -> list[Evidence]:
    """Return what else the row says, and the status its words fall in."""
    document = listed.found.document
    claims = []
    for role, day, column, money in _further_money(listed, number):
        spot = at_column(listed, number, column, place)
        if money.value:
            claims.append(Evidence(document.id, spot, role, money.value, day))
        elif money.problem and column not in listed.unread:
            listed.unread.add(column)
            reason = f"{TOPIC_WORDS[role]}：{money.problem}；这一列这样的金额都没有取用"
            listed.found.skipped.append(SkippedLine(spot, quote, reason))
    told = {role: cell_of(listed, number, role) for role in _TOLD if role in listed.heading.roles}
    for role, text in told.items():
        if not is_blank(text):
            spot = at_cell(listed, number, role, place)
            claims.append(Evidence(document.id, spot, role, text.replace("\n", " "), document.date))
    for role in ("status", "progress", "nature"):
        text = cell_of(listed, number, role) if role == "status" else told.get(role, "")
        status = told_status(text) if role == "progress" else listed_status(text)
        if role == "status":
            status = status or told_status(text)
        if status is not None:
            cell = at_cell(listed, number, role, place)
            value = text.replace("\n", " ")
            claims.append(Evidence(document.id, cell, "status", value, document.date, status))
            return claims
    words = listed.headings[-1] if listed.headings else ""
    status = group_status(words)
    if status is not None:
        claims.append(Evidence(document.id, place, "status", words, document.date, status))
    return claims
