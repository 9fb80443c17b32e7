"""专栏 boxes: lists of projects under group headings, and the table of indicators.

Lists of the same form outside of any box are read too; their projects have no 专栏.
"""

import re
from dataclasses import dataclass, field

from jianxi_gis.geo.names import chinese_number, normalise
from jianxi_gis.importers.text.amounts import BOUND, FOREIGN, in_figures, read_amount
from jianxi_gis.importers.text.heading import NEWS, REPORT
from jianxi_gis.importers.text.indicator_tables import heads_table
from jianxi_gis.importers.text.indicators import read_indicators
from jianxi_gis.importers.text.items import (
    FIRST_ITEM,
    Item,
    free_items,
    items,
    plain_digits,
    unwrapped,
    without_number,
)
from jianxi_gis.model.classes import Status
from jianxi_gis.model.content import Content
from jianxi_gis.model.evidence import Document, Evidence, Locator
from jianxi_gis.model.plan import ProjectDraft, Reading
from jianxi_gis.model.project import Group, Indicator, SkippedLine

_BOX = re.compile(r"^专栏\s*(?P<number>\d{1,2}|[一二三四五六七八九十]{1,3})(?P<title>\D.*)?$")
_CHAPTER = re.compile(r"^(?:#+\s|第[一二三四五六七八九十百\d]+[篇章节]|[一二三四五六七八九十]+、)")
_GROUP = re.compile(
    r"^(?P<name>[^：:，。（(]+?)(?:重点|重大)?项目(?:[：:，,（(]|(?=共))(?P<figures>.*\d\s*个.*)$"
)
_COUNTED_GROUP = re.compile(
    r"^(?P<name>[^：:，。（(\d]{2,30}?)\s*[：:，,（(]\s*"
    r"(?P<figures>(?:(?:重点|重大|主要)?项目)?(?:共有?|合计|计|包括|包含)?\s*\d{1,5}\s*[个项]"
    r"(?=[^。]*投资|(?:重点|重大)?(?:项目|工程)?[）)：:。]?$).*)$"
)
"""城市更新（共3个项目，总投资5亿元）: the name of the group does not end in 项目."""
_BOUNDED = re.compile(f"[亿万元]{BOUND}")
_LABEL = re.compile(r"^[^：:，,。；;（(\d]{2,20}$")
"""快速路。投资…的…: the label of the items on its line."""
_COUNT = re.compile(
    r"共有?(?P<a>\d{1,5})[个项]|项目共?有?(?P<b>\d{1,5})[个项]|(?<![\d.])(?P<c>\d{1,5})[个项]"
)
_TOTAL = re.compile(r"(?<!成)(?<!划)总?投资(?P<amount>[^，。；]+)")
_PERIOD = re.compile(r"其中.*?计划(?:完成)?投资(?P<amount>[^，。；]+)")
_BRACKET = re.compile(r"[）)][：:]?$|[：:]$")
_PAGE_NUMBER = re.compile(r"^[\s—\-–·第页\d]+$")
_LONGEST_ITEM = 120


@dataclass(slots=True)
class _Box:
    """What is known while the lines of the boxes go by."""

    section: int = 0
    title: str = ""
    group: Group | None = None
    seq: int = 0
    told: bool = False
    """The group, or the box that has none yet, has lines that list no amounts."""
    groups: list[Group] = field(default_factory=list)
    drafts: list[ProjectDraft] = field(default_factory=list)
    indicators: list[Indicator] = field(default_factory=list)
    skipped: list[SkippedLine] = field(default_factory=list)


def read_boxes(source: Content, document: Document) -> tuple[Reading, frozenset[int]]:
    """Return what the 专栏 hold, and the numbers of the lines they take up.

    A heading repeated at a page break continues its list. A box ends at a chapter heading or at
    a paragraph of running text.

    Raises
    ------
    DocumentError
        A 专栏 or a group without a list, or an amount that is no number; names file and line.
    """
    box = _Box()
    used: set[int] = set()
    headings: dict[int, int] = {}
    told: set[int] = set()
    number = 0
    while number < len(source.lines):
        number += 1
        line = source.lines[number - 1].strip()
        if not line:
            continue
        heading = _heading(line)
        if heading is not None:
            _open(box, *heading, source)
            headings.setdefault(box.section, number)
            used.add(number)
            if "指标" in box.title and heads_table(source, number):
                box.section = 0  # its cells are read as a table
            elif "指标" in box.title:
                rows, last, unread = read_indicators(source, number, box.section, document.id)
                box.indicators.extend(rows)
                box.skipped.extend(unread)
                used.update(range(number, last + 1))
                number, box.section = last, 0
            continue
        line, last = unwrapped(source.lines, number)
        if box.section and not _take(box, line, number, source, document):
            if not _CHAPTER.match(plain_digits(line)):
                told.add(box.section)
            _close(box, source)
        elif box.section or _take_free(box, number, source, document):
            used.update(range(number, last + 1))
            number = last
    _close(box, source)
    filled = (
        told  # in sentences: read as running text
        | {draft.section for draft in box.drafts}
        | {row.locator.section for row in box.indicators}
        | {line.locator.section for line in box.skipped}
    )
    for section, heading_line in headings.items():
        if section not in filled and not heads_table(source, heading_line):
            source.fail(heading_line, f"专栏{section}只有标题，没有列表", "请补全专栏内容后再导入")
    reading = Reading(
        document,
        groups=tuple(box.groups),
        drafts=tuple(box.drafts),
        indicators=tuple(box.indicators),
        skipped=tuple(box.skipped),
    )
    return reading, frozenset(used)


def _heading(line: str) -> tuple[int, str] | None:
    """Return number and title of a box if the line is its heading."""
    match = _BOX.match(plain_digits(line))
    if match is None:
        return None
    number, title = match["number"], match["title"] or ""
    if len(title) > 60 or re.search(r"[。；，]|投资", title):
        return None
    try:
        section = int(number) if number.isdecimal() else chinese_number(number)
    except ValueError:
        return None
    return section, title.strip(" ：:")


def _open(box: _Box, section: int, title: str, source: Content) -> None:
    """Start a box, or go on with the same one after a page break."""
    if section != box.section:
        _close(box, source)
        box.section, box.title = section, title


def _close(box: _Box, source: Content) -> None:
    if box.group is not None and box.seq == 0 and not box.told:
        source.fail(
            box.group.locator.line, f"“{box.group.name}”只有标题，没有项目", "请补全项目后再导入"
        )
    box.section, box.group, box.seq, box.told = 0, None, 0, False


def _take(box: _Box, line: str, number: int, source: Content, document: Document) -> bool:
    """Take a line of the box; False if it does not belong to the box any more."""
    found = items(line)
    if found:
        for item in found:
            _add_item(box, item, number, source, document)
        return True
    plain = plain_digits(line)
    words, *listed = FIRST_ITEM.split(without_number(line), maxsplit=1)
    group = _GROUP.match(words) or _COUNTED_GROUP.match(words)
    if group is not None:
        _start_group(box, group, number, source, document)
        for item in items("".join(listed)):
            _add_item(box, item, number, source, document)
        return True
    labelled = items("".join(listed)) if _LABEL.match(words) else ()
    if labelled and all(item.amount for item in labelled):
        place = source.at(number, box.section, words)
        _open_group(box, Group(box.section, box.title, words, None, None, None, place, document.id))
        for item in labelled:
            _add_item(box, item, number, source, document)
        return True
    if number in source.table_lines:
        return True  # read as a table
    if _CHAPTER.match(plain) or len(plain) > _LONGEST_ITEM or plain.endswith("。"):
        return False
    if not _PAGE_NUMBER.match(plain):
        place = source.at(number, box.section, box.group.name if box.group else "")
        box.skipped.append(SkippedLine(place, line, "专栏内的行不是“投资…的…项目”"))
        box.told = True
    return True


def _start_group(
    box: _Box, match: re.Match[str], number: int, source: Content, document: Document
) -> None:
    section = box.section
    if box.group is not None and box.seq == 0:
        _close(box, source)
    figures = match["figures"]
    count = _COUNT.search(normalise(match[0]))
    total = _TOTAL.search(figures.split("其中")[0])
    period = _PERIOD.search(figures)
    name = match["name"].strip()
    group = Group(
        section=section,
        section_title=box.title,
        name=name,
        stated_count=int(next(filter(None, count.groups()))) if count else None,
        stated_total_yuan=_amount(total["amount"], number, source) if total else None,
        stated_period_yuan=_amount(period["amount"], number, source) if period else None,
        locator=source.at(number, section, name),
        document_id=document.id,
    )
    _open_group(box, group)


def _open_group(box: _Box, group: Group) -> None:
    box.group, box.seq, box.told = group, 0, False
    box.groups.append(group)


def _take_free(box: _Box, number: int, source: Content, document: Document) -> bool:
    """Take a line that lists projects outside of any box; False if it is none."""
    if document.kind in (NEWS, REPORT):
        return False  # running text, wherever its lines break
    found = free_items(source.lines, number)
    for item in found:
        try:
            read_amount(item.amount)
        except ValueError:
            box.skipped.append(SkippedLine(source.at(number), item.text, _unsure(item)))
        else:
            _add_draft(box, item, source.at(number), source, document)
    return bool(found)


def _unsure(item: Item) -> str:
    return f"投资“{item.amount}”不是一个确定的金额"


def _add_item(box: _Box, item: Item, number: int, source: Content, document: Document) -> None:
    foreign = not item.amount and FOREIGN.search(item.text)
    if foreign or _BOUNDED.search(item.amount):
        place = source.at(number, box.section, box.group.name if box.group else "")
        reason = "外币，没有折算" if foreign else _unsure(item)
        box.skipped.append(SkippedLine(place, item.text, reason))
        return
    if not item.amount:
        source.fail(number, f"看不懂的项目行“{item.text[:30]}”", "应写作“投资N亿元的…项目”")
    if box.group is None:
        name = box.title or f"专栏{box.section}"
        place = source.at(number, box.section, name)
        box.group = Group(box.section, box.title, name, None, None, None, place, document.id)
        box.groups.append(box.group)
    box.seq += 1
    place = source.at(number, box.section, box.group.name, box.seq)
    _add_draft(box, item, place, source, document)


def _add_draft(box: _Box, item: Item, place: Locator, source: Content, document: Document) -> None:
    yuan = _amount(item.amount, place.line, source)
    word, day = Status.LISTED.value, document.date
    listed = Evidence(document.id, place, "listed", word, day, Status.LISTED, item.text)
    money = Evidence(
        document.id, place, "investment", in_figures(item.amount), day, None, item.text
    )
    box.drafts.append(
        ProjectDraft(item.name, place.section, place.group, place.item or 0, yuan, (listed, money))
    )


def _amount(text: str, number: int, source: Content) -> int:
    try:
        return read_amount(_BRACKET.sub("", text))
    except ValueError:
        source.fail(number, f"投资“{text[:20]}”不是金额", "应写作“3.6亿元”或“5000万元”")
