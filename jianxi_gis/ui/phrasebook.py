"""English for the Chinese words of the window: pure Python, read only when English is spoken."""

import re
from collections.abc import Mapping, Sequence
from decimal import Decimal
from functools import lru_cache
from pathlib import Path
from xml.etree import ElementTree

FIELD = re.compile(r"\{(\d)\}")
CHINESE = re.compile(r"[\u3001-\u303f\u3400-\u9fff\uff00-\uffef]")
_HAN = re.compile(r"[《》\u3400-\u9fff]")
_STRONG = 4
"""So many characters are no chance."""
_AMOUNT = re.compile(r"(?P<sign>-?)(?P<number>\d[\d,]*(?:\.\d+)?) ?(?P<unit>[亿万])元")
_JOINTS = (
    {"\n": "\n"},
    {"。": ". ", "；": "; "},
    {"，": ", ", "、": ", ", " 和 ": " and "},
    {"\u3000": "\u3000", " ": " "},
)


class Phrasebook:
    """Says Chinese words in another language.

    Parameters
    ----------
    phrases : Mapping of str to str
        Chinese to translation. ``{0}`` stands for what a sentence is filled with, so that a
        sentence which was filled by a room below (it knows no translation) is found as well.
    """

    def __init__(self, phrases: Mapping[str, str]) -> None:
        self._phrases = phrases
        filled = (words for words in phrases if FIELD.search(words))
        self._sentences = tuple(
            (_anchor(words), *_pattern(words), phrases[words])
            for words in sorted(filled, key=_weight)
        )
        self.say = lru_cache(4096)(self._say)

    def _say(self, words: str) -> str | None:
        """Return the translation; None where there is nothing to translate or to be found."""
        if words in self._phrases:
            return self._phrases[words]
        if not CHINESE.search(words):
            return None
        return _amount(words) or self._sentence(words) or self._pieces(words)

    def _sentence(self, words: str) -> str | None:
        for anchor, pattern, order, translation in self._sentences:
            if anchor not in words or not (found := pattern.fullmatch(words)):
                continue
            parts = found.groups()
            said = tuple(map(self._part, parts)) if _HAN.search(anchor) else self._parts(parts)
            if said:
                return _filled(translation, dict(zip(order, said, strict=True)))
        return None

    def _pieces(self, words: str) -> str | None:
        """Say a list piece by piece: lines first, then sentences, clauses, words."""
        for signs in _JOINTS:
            pieces = re.split(f"({'|'.join(signs)})", words)
            if len(pieces) > 1:
                said = self._parts(pieces[::2])
                joints = (*(signs[joint] for joint in pieces[1::2]), "")
                return "".join(map("".join, zip(said, joints, strict=True))) if said else None
        return None

    def _parts(self, parts: Sequence[str]) -> tuple[str, ...]:
        """Say parts held together by signs only; nothing if they may be a name with signs in it."""
        said = tuple(map(self._part, parts))
        sure = said != tuple(parts) or not any(map(_HAN.search, parts))
        return said if sure else ()

    def _part(self, words: str) -> str:
        said: str | None = self.say(words)
        return words if said is None else said


def read_phrases(file: Path) -> dict[str, str]:
    """Return what a Qt Linguist file (.ts) translates; what is unfinished is left out."""
    return {
        message.findtext("source", ""): translation.text or ""
        for message in ElementTree.parse(file).iter("message")
        if (translation := message.find("translation")) is not None
        and translation.get("type") is None
    }


def _amount(words: str) -> str | None:
    """Say 3.6亿元 as ¥360 m and 5,000万元 as ¥50,000 k: exact, one unit for a whole column."""
    found = _AMOUNT.fullmatch(words)
    if found is None:
        return None
    number = Decimal(found["number"].replace(",", ""))
    value = f"{number * (100 if found['unit'] == '亿' else 10):,f}"
    if "." in value:
        value = value.rstrip("0").rstrip(".")
    return f"{found['sign']}¥{value} {'m' if found['unit'] == '亿' else 'k'}"


def _filled(translation: str, fields: Mapping[str, str]) -> str:
    return FIELD.sub(lambda field: fields[field[1]], translation)


def _weight(words: str) -> tuple[int, int, int]:
    """Return what a sentence is tried by: most fixed words first, fewest fields among them."""
    fixed = FIELD.sub("", words)
    return -len(_HAN.findall(fixed)), -len(fixed), len(FIELD.findall(words))


def _anchor(words: str) -> str:
    """Return the longest fixed part: most sentences are ruled out by it."""
    return max(re.split(r"\{\d\}", words), key=len)


def _pattern(words: str) -> tuple[re.Pattern[str], tuple[str, ...]]:
    """Return what finds a filled sentence; one of few words does not run into the next."""
    first, *others = re.split(r"\{\d\}", words)
    fixed = "".join((first, *others))
    gap = "." if len(_HAN.findall(fixed)) >= _STRONG else "[^。\n]"
    # a name before a figure may have a space in it: 河渠 涧河 100
    gaps = (f"({gap}*{'' if one == ' ' else '?'}){re.escape(one)}" for one in others)
    pattern = re.compile("".join((re.escape(first), *gaps)), re.DOTALL)
    return pattern, tuple(FIELD.findall(words))
