"""Words a person typed become values; what cannot be taken is said in words."""

import re
import unicodedata
from collections.abc import Sequence
from datetime import date
from enum import StrEnum
from typing import TypeVar

from jianxi_gis.errors import EditError
from jianxi_gis.model.money import parse_amount

MOST_YUAN = 10**15
_UNKNOWN = ("", "未列", "—", "-", "/")
_DAY = re.compile(
    r"(?P<year>(?:19|20)\d\d)(?:[-/.年](?P<month>\d{1,2}))?(?:[-/.月](?P<day>\d{1,2}))?"
    r"(?:年|月|日)?"
)
_Word = TypeVar("_Word", bound=StrEnum)


def line(text: str, title: str, *, least: int = 0, most: int = 200) -> str:
    """Return words as one line without control characters.

    Raises
    ------
    EditError
        Fewer than ``least`` or more than ``most`` characters.
    """
    plain = "".join(" " if unicodedata.category(one) in {"Cc", "Cs"} else one for one in text)
    plain = " ".join(plain.split())
    if len(plain) < least:
        raise EditError(f"{title}不能空着", todo="请填写")
    if len(plain) > most:
        raise EditError(f"{title}太长，有 {len(plain)} 字", todo=f"最多 {most} 字")
    return plain


def amount(text: str, title: str) -> int | None:
    """Return whole yuan; None where nothing or 未列 is typed: a blank is no zero.

    Raises
    ------
    EditError
        No amount, one without its unit, or one too large.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    if plain in _UNKNOWN:
        return None
    try:
        if not re.search(r"[亿万元]", plain):
            raise EditError(f"{title}“{plain}”没有写单位", todo="例如 6亿元、5000万元")
        yuan = parse_amount(plain)
    except ValueError:
        raise EditError(
            f"{title}“{plain}”不是金额", todo="例如 6亿元、5000万元；不知道就空着"
        ) from None
    if yuan > MOST_YUAN:
        raise EditError(f"{title}“{plain}”太大", todo="请检查单位")
    return yuan


def number(text: str, title: str) -> int | None:
    """Return the number of a 专栏; None where nothing is typed.

    Raises
    ------
    EditError
        No number from 1 to 999.
    """
    plain = unicodedata.normalize("NFKC", text).strip().removeprefix("专栏").strip()
    if plain in _UNKNOWN:
        return None
    if not (plain.isascii() and plain.isdecimal() and 0 < int(plain[:4]) < 1000):
        raise EditError(f"{title}“{plain}”不是编号", todo="写 1 到 999 的数字，或空着")
    return int(plain)


def day(text: str, title: str) -> str:
    """Return a year, month or day as 2026, 2026-05 or 2026-05-01; empty where nothing is typed.

    Raises
    ------
    EditError
        No day of the calendar.
    """
    plain = unicodedata.normalize("NFKC", text).strip()
    if plain in _UNKNOWN:
        return ""
    match = _DAY.fullmatch(plain)
    try:
        if match is None:
            raise ValueError(plain)
        year, month, one = (int(part) if part else 0 for part in match.groups())
        date(year, month or 1, one or 1)
    except ValueError:
        raise EditError(
            f"{title}“{plain}”不是日期", todo="例如 2026、2026-05、2026年5月1日"
        ) from None
    return "-".join(
        part for part in (f"{year}", month and f"{month:02}", one and f"{one:02}") if part
    )


def choice(text: str, title: str, words: type[_Word]) -> _Word:
    """Return one of the words of the trade.

    Raises
    ------
    EditError
        Another word.
    """
    plain = text.strip()
    known: Sequence[_Word] = tuple(words)
    for one in known:
        if one == plain:
            return one
    raise EditError(f"没有“{plain}”这种{title}", todo=f"可用：{'、'.join(known)}")
