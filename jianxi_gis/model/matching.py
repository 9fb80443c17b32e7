"""When two names mean the same project for sure, and when they are only near."""

import re
from functools import lru_cache

from jianxi_gis.geo.names import block_key, normalise

_BLOCK = re.compile(r"[\d一二三四五六七八九十]+号?街坊")
_TAIL = re.compile(r"(?:建设|项目|工程|的)+$")
_INTERCHANGE = re.compile(r"路?(?:上跨|下穿|互通)?(?=立交)")
_QUANTITY = re.compile(
    r"\d+(?:\.\d+)?(?:公里|千米|KM|米|个|条|处|所|座|亩|套|户|部|万?平方米|平方公里)|20\d\d年(?:度)?"
)
_SAME = (("洛阳市", ""), ("涧西区", "涧西"), ("电子商务", "电商"))
"""Words written either way in one and the same name."""
_KNOWN = 65_536
"""Names kept with what they come to: more than a large ledger has, for it is gone through again."""

_ALIASES = {
    # The outline and the report of the same year open the list of the same 53 projects with it.
    "中信科创园": "中信重工机器人及智能装备科创园",
    # One lot number, one building; the outline itself writes 商业 and 商贸.
    "E953商贸综合体": "E953商业综合体",
}


@lru_cache(maxsize=_KNOWN)
def core(name: str) -> str:
    """Return what is left of a name without spelling habits: equal cores are the same project.

    Width, spaces, quotes, 涧西区 against 涧西, 10街坊 against 十号街坊, 上跨/下穿/互通 of an
    interchange, and words such as 建设项目 at the end do not count.

    Examples
    --------
    >>> core("涧西区星河产业园建设项目") == core("涧西星河产业园")
    True
    """
    plain = re.sub(r"[“”‘’\"'·—-]", "", normalise(name))
    for word, other in _SAME:
        plain = plain.replace(word, other)
    plain = _BLOCK.sub(lambda match: block_key(match[0]), plain)
    plain = _INTERCHANGE.sub("", plain)
    plain = _TAIL.sub("", plain) or plain
    return _ALIASES.get(plain, plain)


@lru_cache(maxsize=_KNOWN)
def without_quantities(name: str) -> str:
    """Return the core without lengths, counts and years.

    Examples
    --------
    >>> without_quantities("星河渠8.4公里治理")
    '星河渠治理'
    """
    return _QUANTITY.sub("", core(name))


def without_brackets(text: str) -> str:
    """Return the text without what stands in round brackets, half or full width."""
    return re.sub(r"[（(].*?[)）]", "", text)


def is_near(subject: str, name: str) -> bool:
    """Return True if the names may mean the same thing: one for a person to look at.

    All characters of the shorter core stand in the longer one, in order and close together;
    brackets and quantities do not count.
    """
    short, long = sorted((_bare(subject), _bare(name)), key=len)
    if len(short) < 4 or not set(short).issubset(long):  # quicker than any expression
        return False
    gap = ".{0,6}?"
    return re.search(gap.join(map(re.escape, short)), long) is not None


@lru_cache(maxsize=_KNOWN)
def _bare(name: str) -> str:
    return without_brackets(without_quantities(name))
