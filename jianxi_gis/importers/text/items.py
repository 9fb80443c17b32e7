"""A line of a list: 投资N亿元的…项目, numbered or not, one or several of them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from jianxi_gis.importers.text.amounts import AMOUNT, BOUND, FOREIGN
from jianxi_gis.importers.text.names import WORK

_NUMBER = (
    r"(?:(?:[（(](?:\d{1,3}|[一二三四五六七八九十]{1,3})[)）]|\d{1,3}\s*[.．、)）]|[①-⑳]|[●■◆•*-]"
    r"|[一二三四五六七八九十]{1,3}(?:、|是))\s*)"
)
_MONEY = r"(?:(?:计划|预计|估算|概算)?总投资|(?:计划|预计|估算)?投资)"
_AMOUNT = (
    rf"(?P<amount>{AMOUNT}{BOUND}|{AMOUNT}(?![亿万元多余])"
    r"|[^亿万元]*(?:[亿万][多余]?(?:元|(?!元))|元))"
)
_ITEM = re.compile(
    rf"^{_MONEY}{_AMOUNT}(?:的|—+|(?:实施|新建|修建|兴建)(?!路)了?(?=\S{{4}}))?(?P<name>[^的\s].*)$"
)
_OPENS = re.compile(rf"^(?:{_NUMBER})?(?P<item>{_MONEY}.*)$")
_NEXT = re.compile(rf"[；;。]\s*(?={_NUMBER}?{_MONEY}\d)|[，,、]\s*(?={_MONEY}[\d.,]+[亿万]?元?的)")
_NAME_FIRST = re.compile(
    rf"^(?:{_NUMBER})?(?P<name>(?:[^，。；：,;:\s（()）]|[（(][^（()）投资]{{1,20}}[)）]){{3,60}}?)"
    r"[，,：:（(—\s-]*+(?:计划|预计|估算|概算)?(?:总?投资额?)?[约为：:\s]*+"
    r"(?P<amount>\d[\d.,]*[亿万]元?)[）)]?[；;。，,]?$"
)
_NAMED = re.compile(r"(?:项目|工程|改造|建设)(?:[（(][^（()）]{1,20}[)）])?$")
_COMPLETE = re.compile(r"(?:项目|工程)(?:[（(][^（()）]{1,20}[)）])?[\s；;。，,、]*$")
_NUMBERED = re.compile(rf"^{_NUMBER}")
_GOES_ON = re.compile(r"[，,、；;。等和及与]")
_COUNTED = re.compile(r"\d+[个项]|^(?:其中|合计|小计)|(?:年度|累计|完成)")
FIRST_ITEM = re.compile(
    r"[：:。]\s*(?=\S{0,4}?(?:计划|预计|估算)?总?投资[约\d][^，。；]*(?:的|[亿万]元\S{4,40}(?:项目|工程)))"
)
"""Where the list begins on the line of its heading."""
_SPACED = re.compile(
    r"(?<=[资约近达为])\s+(?=\d)|(?<=\d)\s+(?=[亿万]元?)|(?<=[亿万元])\s+(?=[元的])"
)
"""Spaces that typesetting puts between Chinese and figures."""
_WRAPPED = 24
"""Characters: a shorter line was not broken by the width of a page."""
_END_MARKS = " \t　；;。，,、"
_SENTENCE = re.compile(r"[，。；;]")
_DIGITS = str.maketrans("０１２３４５６７８９．", "0123456789.")


@dataclass(frozen=True, slots=True)
class Item:
    """One project of a list, in the document's words."""

    text: str
    """The words of this item alone."""
    amount: str
    """60亿元, 约5000万元; empty if the line begins like an item and is none."""
    name: str


def plain_digits(text: str) -> str:
    """Return the text with digits half width; names stay as the document writes them."""
    return text.translate(_DIGITS)


def without_number(line: str) -> str:
    """Return a line without the number it has in its list: （一）, 1., 三是."""
    return _NUMBERED.sub("", plain_digits(line))


def items(line: str) -> tuple[Item, ...]:
    """Return the items a line consists of; none if it does not begin like one.

    Examples
    --------
    >>> [(item.amount, item.name) for item in items("1.投资3亿元的甲桥；2.投资500万元乙路工程")]
    [('3亿元', '甲桥'), ('500万元', '乙路工程')]
    """
    plain = plain_digits(line)
    opened = _OPENS.match(plain)
    if opened is None:
        return _named_first(line, plain)
    starts = [0, *(match.end() for match in _NEXT.finditer(plain, opened.start("item")))]
    return tuple(
        _item(line[start:stop].strip())
        for start, stop in zip(starts, [*starts[1:], len(line)], strict=True)
    )


def _named_first(line: str, plain: str) -> tuple[Item, ...]:
    """Return the item of a line that says X项目，总投资N亿元 or X项目 N亿元 and no more."""
    found = _NAME_FIRST.match(plain)
    if found is None or not _NAMED.search(found["name"]) or _COUNTED.search(found["name"]):
        return ()
    amount = found["amount"] if found["amount"].endswith("元") else f"{found['amount']}元"
    return (Item(line, amount, line[slice(*found.span("name"))]),)


def unwrapped(lines: Sequence[str], number: int) -> tuple[str, int]:
    """Return the line of this 1-based number, and the number of the last line it takes.

    An item goes on in the next line if only both together end as a project's name does; a list
    on the line of its heading goes on to its full stop.
    """
    line = _SPACED.sub("", lines[number - 1].strip())
    if FIRST_ITEM.search(line):
        return _joined(lines, number)
    following = lines[number].strip() if number < len(lines) else ""
    goes_on = (
        following
        and _OPENS.match(plain_digits(line))
        and not _COMPLETE.search(line)
        and not line.endswith(tuple(_END_MARKS))
        and following == without_number(following)
        and not items(following)
        and not _SENTENCE.search(following[:-1])
        and _COMPLETE.search(line + following)
    )
    return (line + following, number + 1) if goes_on else (line, number)


def _joined(lines: Sequence[str], number: int) -> tuple[str, int]:
    line, last = _SPACED.sub("", lines[number - 1].strip()), number
    while last < len(lines) and not line.endswith(("。", "；", ";")):
        following = lines[last].strip()
        if not following or following != without_number(following) or _OPENS.match(following):
            break
        line, last = line + _SPACED.sub("", following), last + 1
    return line, last


def free_items(lines: Sequence[str], number: int) -> tuple[Item, ...]:
    """Return the items of a line in no box: of a list of its own, not of running text.

    Such a line is numbered, or stands by itself and ends as a project's name does.
    """
    line, last = unwrapped(lines, number)
    found = items(line)
    before = lines[number - 2].strip() if number > 1 else ""
    after = lines[last].strip() if last < len(lines) else ""
    alone = (
        _COMPLETE.search(line)
        and (not before or _COMPLETE.search(before) or before[-1] in "。；;：:")
        and not _GOES_ON.match(after)
    )
    if not (alone or _NUMBERED.match(plain_digits(line))):
        return ()
    if len(line) >= _WRAPPED and not _COMPLETE.search(line) and _breaks_off(line, after):
        return ()  # the name, or the sentence, goes on in the next line
    sure = all(item.amount and not _SENTENCE.search(item.name) for item in found)
    return found if sure else ()


def is_whole(name: str, like: Sequence[str]) -> bool:
    """Return True if a name at the very end of a file ends as names do.

    ``like`` are the other names of the file: if all of them say 项目 or 工程 last, this one must.
    """
    if _COMPLETE.search(name):
        return True
    return bool(WORK.search(name)) and not (like and all(map(_COMPLETE.search, like)))


def _breaks_off(line: str, after: str) -> bool:
    """Return True if a line ends in the middle of what the next one says."""
    opens = after != without_number(after) or items(after)
    return bool(after) and not line.endswith(tuple("。；;！")) and not opens


def _item(text: str) -> Item:
    opened = _OPENS.match(plain_digits(text))
    assert opened is not None
    match = _ITEM.match(text[opened.start("item") :])
    name = match["name"].strip(_END_MARKS) if match and not FOREIGN.search(text) else ""
    return Item(text, match["amount"] if match and name else "", name)
