"""Chinese place names made comparable: width, numerals, 街坊 numbers in all spellings."""

import re
import unicodedata

_DIGITS = {"〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6,
           "七": 7, "八": 8, "九": 9}  # fmt: skip
_SPACE = re.compile(r"\s+")
_BLOCK = re.compile(r"^(?P<number>\d+)号?(?:街坊)?(?P<part>[A-Z]区)?$")


def normalise(text: str) -> str:
    """Return the text in one spelling: NFKC (half width), no spaces, upper case Latin letters."""
    return _SPACE.sub("", unicodedata.normalize("NFKC", text)).upper()


def chinese_number(text: str) -> int:
    """Read a Chinese numeral from 0 to 99, as block numbers use it.

    Raises
    ------
    ValueError
        If the text is no such numeral.

    Examples
    --------
    >>> [chinese_number(word) for word in ("十", "十一", "三十六", "二〇")]
    [10, 11, 36, 20]
    """
    if "十" in text:
        tens, _, ones = text.partition("十")
        if (tens and tens not in _DIGITS) or (ones and ones not in _DIGITS):
            raise ValueError(f"不是数字：{text}")
        return (_DIGITS[tens] if tens else 1) * 10 + (_DIGITS[ones] if ones else 0)
    if not text or any(char not in _DIGITS for char in text):
        raise ValueError(f"不是数字：{text}")
    value = 0
    for char in text:
        value = value * 10 + _DIGITS[char]
    return value


def block_key(name: str) -> str:
    """Return one spelling for a block's name: 十号街坊, 10街坊 and 10号街坊 are all 10号街坊.

    A name that is no numbered block comes back normalised.
    """
    plain = normalise(name)
    head = re.match(r"^[〇零一二两三四五六七八九十]+", plain)
    if head and plain[head.end() :].startswith(("号街坊", "街坊", "号")):
        try:
            plain = f"{chinese_number(head[0])}{plain[head.end() :]}"
        except ValueError:
            return plain
    match = _BLOCK.match(plain)
    if match is None or (plain.isdecimal() and len(plain) > 2):
        return plain
    return f"{int(match['number'])}号街坊{match['part'] or ''}"
