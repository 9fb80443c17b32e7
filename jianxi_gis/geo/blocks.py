"""Numbers of 街坊 in a text, in all spellings, several at once."""

import re
from dataclasses import dataclass

from jianxi_gis.geo.names import block_key, chinese_number, normalise

_NUMBER = r"(?:\d{1,2}|[一二三四五六七八九十]{1,3})"
_LIST = re.compile(
    rf"(?<![\d.])(?P<list>{_NUMBER}[号#]?(?:(?:[、,和及与~至到—-]|街坊[、,和及与])+{_NUMBER}[号#]?)*)"
    r"街坊\(?(?P<part>[A-Z](?:[、,和及与][A-Z])*区|[东南西北中]区)?"
)
_NAMED = re.compile(r"(?<!涧)[东南西北天浅][一二三四五六七八九十]街坊")
_SPLIT = re.compile(rf"(?P<number>{_NUMBER})[号#]?(?P<joint>[~至到—-])?")
_LONGEST_RANGE = 10


@dataclass(frozen=True, slots=True)
class BlockMention:
    """One 街坊 named in a text."""

    name: str
    """10号街坊, 29号街坊C区, 南八街坊."""
    whole: str
    """The block without its part: 29号街坊."""
    start: int
    """First character of the mention in the normalised text."""
    end: int


def block_mentions(text: str) -> tuple[BlockMention, ...]:
    """Return the blocks a text names, in order, each once.

    Examples
    --------
    >>> [found.name for found in block_mentions("苏式建筑群十号、十一号街坊环境整治")]
    ['10号街坊', '11号街坊']
    >>> [found.name for found in block_mentions("36、38街坊和２９号街坊Ｃ区")]
    ['36号街坊', '38号街坊', '29号街坊C区']
    """
    plain = normalise(text)
    found: dict[str, BlockMention] = {}
    named = [(match.start(), match.end()) for match in _NAMED.finditer(plain)]
    for start, end in named:
        name = plain[start:end]
        found[name] = BlockMention(name, name, start, end)
    for match in _LIST.finditer(plain):
        if any(start <= match.start() < end for start, end in named):
            continue
        numbers = _numbers(match["list"])
        for number in numbers:
            whole = block_key(f"{number}号街坊")
            last = number == numbers[-1]
            for part in _parts(match["part"]) if last else ("",):
                name = f"{whole}{part}"
                found.setdefault(name, BlockMention(name, whole, match.start(), match.end()))
    return tuple(sorted(found.values(), key=lambda mention: mention.start))


def _parts(text: str | None) -> tuple[str, ...]:
    """Return A区, B区 for A、B区; one empty name for none."""
    if not text:
        return ("",)
    return tuple(f"{letter}区" for letter in re.findall(r"[A-Z东南西北中]", text))


def _numbers(text: str) -> list[int]:
    numbers: list[int] = []
    joint = ""
    for match in _SPLIT.finditer(text.replace("街坊", "")):
        word = match["number"]
        try:
            number = int(word) if word.isdecimal() else chinese_number(word)
        except ValueError:
            continue
        if joint and numbers and 0 < number - numbers[-1] <= _LONGEST_RANGE:
            numbers.extend(range(numbers[-1] + 1, number))
        numbers.append(number)
        joint = match["joint"] or ""
    return numbers
