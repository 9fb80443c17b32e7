"""Running text becomes sentences that know their lines, and what time they speak of."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import Enum, auto
from unicodedata import east_asian_width

from jianxi_gis.geo.names import chinese_number
from jianxi_gis.importers.text.heading import OUTLINE
from jianxi_gis.model.content import Content
from jianxi_gis.model.evidence import Document
from jianxi_gis.model.project import SkippedLine


class Tense(Enum):
    """What a part of a document speaks of."""

    REVIEW = auto()
    """What has been done: 工作回顾, 取得的成就."""
    PLAN = auto()
    """What is wished for: 重点工作, 展望, every other chapter of an outline."""
    OPEN = auto()
    """Not said: only what is plainly over counts."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence joined over hard line breaks."""

    text: str
    lines: tuple[int, ...]
    """1-based line of each character."""
    tense: Tense
    as_of: str
    """ISO date its claims hold for: the end of a year under review, else the document's date."""
    paragraph: str = ""
    """The text of the paragraph it stands in."""
    said: str = ""
    """Its text in the document, where that is another."""
    unclear: str = ""
    """Why it is not known which project it begins with; empty if it does not point at one."""
    under: str = ""
    """The heading right above its paragraph."""

    @property
    def quote(self) -> str:
        """Return the sentence in the document's words."""
        return self.said or self.text


LONGEST = 2000
"""Characters: more without a full stop is no sentence; looking for names in it takes the square."""
_LEVELS = (
    (re.compile(r"^(#{1,6})\s"), 0),
    (re.compile(r"^第[一二三四五六七八九十百\d]+篇"), 11),
    (re.compile(r"^第[一二三四五六七八九十百\d]+章"), 12),
    (re.compile(r"^第[一二三四五六七八九十百\d]+节"), 13),
    (re.compile(r"^[一二三四五六七八九十]+、"), 14),
    (re.compile(r"^（[一二三四五六七八九十]+）"), 15),
)
_LONGEST_HEADING = 40
_MONEY = re.compile(r"投资[^，]{0,3}\d")
_REVIEW = re.compile(r"回顾|回望|成就|成效|取得")
_PLAN = re.compile(r"展望|目标|任务|重点工作|打算|规划|安排|机遇|要求")
_YEAR = re.compile(r"(20\d\d)")
_FIVE_YEARS = re.compile(r"“(十[一二三四五六七八九]?)五”期间")
_STOP = re.compile(r"[。！？；!?;]+[”’」』）]*")
_BULLET = re.compile(r"^[●■◆▲◀*•\-\s]+")
_ITEM = re.compile(r"^(?:\d{1,3}[.．、)）](?!\d)|[（(]\d{1,3}[)）]|[①-⑳]|[一二三四五六七八九十]是)")
_TITLE = re.compile(
    r"^(?:(?:第?[一二三四五六七八九十\d]+[站处]|(?:项目|案例|点位)[一二三四五六七八九十\d]+)[：:、]?)?"
    r"(?P<name>(?!.*(?:重[点大]|年度|20\d\d|系列|各类))[^，。；：、！？\d][^，。；：、！？]{4,38}(?:项目|工程))$"
)
"""A line that is nothing but the name of a project: what follows is about it."""
_WRAPPED_COLUMNS = 48


def sentences(source: Content, document: Document, used: frozenset[int]) -> Iterator[Sentence]:
    """Yield the sentences of all lines that no list or table has taken."""
    default = Tense.PLAN if document.kind == OUTLINE else Tense.OPEN
    stack: list[tuple[int, Tense, str]] = []
    heading = ""
    for first, paragraph, lines in _paragraphs(source, used):
        level = _level(first)
        if level:
            stack = [entry for entry in stack if entry[0] < level]
            tense, as_of = stack[-1][1:] if stack else (default, document.date)
            if _REVIEW.search(first):
                tense, as_of = Tense.REVIEW, _end_of_year(first, document.date)
            elif _PLAN.search(first):
                tense = Tense.PLAN
            stack.append((level, tense, as_of))
            heading = paragraph
            continue
        titled = _TITLE.match(paragraph) if paragraph == first else None
        if titled is not None:
            heading = titled["name"]
            continue
        tense, as_of = stack[-1][1:] if stack else (default, document.date)
        period = _FIVE_YEARS.search(paragraph)
        if tense is Tense.REVIEW and as_of == document.date and period is not None:
            as_of = f"{1955 + 5 * chinese_number(period[1])}-12-31"
            stack[-1] = (stack[-1][0], tense, as_of)
        start = 0
        for stop in [*(match.end() for match in _STOP.finditer(paragraph)), len(paragraph)]:
            if paragraph[start:stop].strip():
                text, where = paragraph[start:stop], lines[start:stop]
                yield Sentence(text, where, tense, as_of, paragraph, under=heading)
            start = stop
        heading = ""


def told_apart(
    found: Iterable[Sentence], source: Content
) -> tuple[tuple[Sentence, ...], tuple[SkippedLine, ...]]:
    """Return what can be read as sentences, and the reason for each that is too long for one."""
    kept: list[Sentence] = []
    endless: list[SkippedLine] = []
    for one in found:
        if len(one.text) <= LONGEST:
            kept.append(one)
            continue
        reason = f"超过 {LONGEST} 字没有句号，没有按句子读"
        endless.append(SkippedLine(source.at(one.lines[0]), one.text[:_LONGEST_HEADING], reason))
    return tuple(kept), tuple(endless)


def _level(line: str) -> int:
    """Return the rank of a heading, 1 the highest; 0 for a line that is none."""
    if len(line) > _LONGEST_HEADING or "。" in line or _money_of_one(line):
        return 0
    for pattern, rank in _LEVELS:
        match = pattern.match(line)
        if match is not None:
            return rank or len(match[1])
    return 0


def _money_of_one(line: str) -> bool:
    """Return True if a numbered line is no heading but says what one thing costs."""
    return _MONEY.search(line) is not None and re.search(r"\d[个项]", line) is None


def _end_of_year(heading: str, date: str) -> str:
    """Return the last day of the year a heading looks back on; without one the given date."""
    year = _YEAR.search(heading)
    return f"{year[1]}-12-31" if year is not None else date


def _paragraphs(
    source: Content, used: frozenset[int]
) -> Iterator[tuple[str, str, tuple[int, ...]]]:
    """Yield first line, text without needless spaces, and the line of each character.

    A line goes on in the next one if it is about as long as the lines of this file get and ends
    without a full stop: that is how copied pages break their lines.
    """
    filled = [
        (number, line.strip())
        for number, line in enumerate(source.lines, 1)
        if number not in used and line.strip()
    ]
    widths = sorted(_columns(line) for _, line in filled)
    full = min(_WRAPPED_COLUMNS, 0.8 * widths[len(widths) * 3 // 4]) if widths else 0
    parts: list[tuple[int, str]] = []
    for number, line in filled:
        heading = _level(line) > 0
        if parts and (heading or _ITEM.match(line) or parts[-1][1].endswith(("：", ":"))):
            yield _joined(parts)
            parts = []
        parts.append((number, line))
        ends = _STOP.search(line[-2:]) is not None
        if heading or ends or _columns(line) < full:
            yield _joined(parts)
            parts = []
    if parts:
        yield _joined(parts)


def _joined(parts: list[tuple[int, str]]) -> tuple[str, str, tuple[int, ...]]:
    text, lines = "", []
    for number, line in parts:
        plain = _without_spaces(_BULLET.sub("", line).replace("*", ""))
        text += plain
        lines += [number] * len(plain)
    return parts[0][1], text, tuple(lines)


def _without_spaces(line: str) -> str:
    """Drop spaces that only typesetting put there: all but those between Latin words."""
    return re.sub(r"(?<![A-Za-z])\s+|\s+(?![A-Za-z])", "", line)


def _columns(line: str) -> int:
    return sum(2 if east_asian_width(char) in "WF" else 1 for char in line)
