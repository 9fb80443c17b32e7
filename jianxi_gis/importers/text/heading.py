"""What a document says about itself: title, issuer, date, kind."""

import re
from collections.abc import Iterable
from datetime import date
from pathlib import PurePath

from jianxi_gis.model.content import Content
from jianxi_gis.model.evidence import Document

OUTLINE = "规划纲要"
REPORT = "工作报告"
NEWS = "新闻"
OTHER = "其他"

_ANNEX = re.compile(r"^附[件表]?[一二三四五六七八九十\d]*[:：]?$")
_HEAD_LINES = 40
"""Title and date of a speech stand in the first lines."""
_ISSUED = re.compile(r"关于印发《?(?P<title>.+?)》?的通知$")
_REPORT_TITLE = re.compile(r"^\S{0,20}工作报告$")
_DAY = r"(?P<year>20\d\d)年(?P<month>\d{1,2})月(?P<day>\d{1,2})日"
_DATE_LINE = re.compile(
    rf"^(?:[^\s：:]{{2,8}}[：:])?(?P<issuer>[^\s：:，。]*?){_DAY}(?:印发|发布|公布)?$"
)
_SPOKEN = re.compile(rf"^[—―–-]+{_DAY}在(?P<where>.+)")
_OFFICE = re.compile(r"(?P<office>\S{2,12}?人民政府)")
_REPORTER = re.compile(r"^[□■◎▲（(]*(?:本报讯)?[（(]?(?P<paper>[^\s记者]{3,20})记者\s")


def describe(source: Content) -> Document:
    """Return the document's own title, issuer and date; what it does not say stays empty."""
    lines = [line.strip().lstrip("#").strip() for line in source.lines]
    plain = [re.sub(r"\s+", "", line) for line in lines]
    in_tables = source.table_lines
    filled = [
        number
        for number, line in enumerate(plain)
        if line and number + 1 not in in_tables and not _ANNEX.match(line)
    ]
    if not filled:  # tables alone
        return _document(source, PurePath(source.file_name).stem, OTHER, "", "")
    opening = filled[0]
    issued = _ISSUED.search(plain[opening])
    title, day, issuer, kind = lines[opening] or source.file_name, "", "", OTHER
    if title.endswith("。"):  # a paragraph, no title
        title = PurePath(source.file_name).stem
    if issued is not None:
        title = issued["title"]
        kind = OUTLINE if re.search(r"纲要|规划|计划", title) else OTHER
        day, issuer = _date_and_issuer(plain)
    elif named := [n for n in filled[:_HEAD_LINES] if _REPORT_TITLE.match(plain[n])]:
        kind, title = REPORT, plain[named[0]]
        spoken = next(filter(None, (_SPOKEN.match(plain[n]) for n in filled[:_HEAD_LINES])), None)
        if spoken is not None:
            day = _iso(spoken)
            # Every year has its 政府工作报告: the day tells one from the next.
            title = f"{title}（{spoken['year']}年{int(spoken['month'])}月{int(spoken['day'])}日）"
        issuer = _first(_OFFICE, (plain[number] for number in filled[:_HEAD_LINES]), "office")
    else:
        day, issuer = _date_and_issuer(plain)
        if re.search(r"纲要|规划", title):
            kind = OUTLINE
        paper = _first(_REPORTER, lines, "paper")
        if paper:
            kind, issuer = NEWS, paper
        elif any(re.search(r"记者|通讯员|新社|^■", line) for line in lines):
            kind = NEWS
    return _document(source, title, kind, day, issuer)


def _document(source: Content, title: str, kind: str, day: str, issuer: str) -> Document:
    return Document(
        id=source.sha256[:12],
        title=title,
        kind=kind,
        date=day,
        issuer=issuer,
        file_name=source.file_name,
        sha256=source.sha256,
    )


def _date_and_issuer(plain: list[str]) -> tuple[str, str]:
    """Return date and issuer of the line that bears a date alone, or issuer and date alone."""
    found = [match for match in map(_DATE_LINE.match, plain) if match is not None]
    if not found:
        return "", ""
    issuer = next((match["issuer"] for match in reversed(found) if match["issuer"]), "")
    return _iso(found[-1]), issuer


def _iso(match: re.Match[str]) -> str:
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"])).isoformat()
    except ValueError:
        return ""  # 13月 or 30 February: a slip of the pen is no date


def _first(pattern: re.Pattern[str], lines: Iterable[str], group: str) -> str:
    for line in lines:
        match = pattern.search(line)
        if match is not None:
            return match[group]
    return ""
