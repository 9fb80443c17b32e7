"""Finding words in names: any width, 二号 and 贰号 as 2号, pinyin and initials (mdgc: 牡丹广场)."""

import re
from collections.abc import Iterable
from functools import cached_property, lru_cache

import numpy as np
from numpy.typing import NDArray

from jianxi_gis.geo.gazetteer import Gazetteer
from jianxi_gis.geo.named import Named, named_things, search
from jianxi_gis.geo.names import chinese_number, normalise

_FORMAL = str.maketrans("壹贰叁肆伍陆柒捌玖拾", "一二三四五六七八九十")
_NUMERAL = re.compile(r"[〇零一二两三四五六七八九十]+(?=[号街期路区座条个桥馆站层段标批])")
_CHINESE = "〇\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0002fa1f"
_HAN = re.compile(f"[{_CHINESE}]")
_PARTS = re.compile(f"[{_CHINESE}]+|[^{_CHINESE}]+")
_LETTERS = re.compile(r"[A-Z' ]*[A-Z][A-Z' ]*")


@lru_cache(maxsize=100_000)
def search_key(text: str) -> str:
    """Return a text in the spelling in which words are compared.

    Examples
    --------
    >>> search_key("贰号　地块"), search_key("十二号楼"), search_key("Ａ区")
    ('2号地块', '12号楼', 'A区')
    """
    return _NUMERAL.sub(_digits, normalise(text).translate(_FORMAL))


class Searched:
    """Texts that are searched again and again.

    Parameters
    ----------
    texts : iterable of str
        Their order is that of the answers.
    """

    def __init__(self, texts: Iterable[str]) -> None:
        self._keys = tuple(search_key(text) for text in texts)

    @cached_property
    def _sounds(self) -> tuple[tuple[str, str, frozenset[int]], ...]:
        return tuple(_sound(key) for key in self._keys)

    def prepare(self) -> None:
        """Look up the sounds now: a third of a second for 10,000 texts, which a letter waits for.

        Changes no answer; may run in a thread.
        """
        len(self._sounds)

    def matches(self, words: str) -> NDArray[np.bool_]:
        """Return which texts contain every one of the words, by characters or by sound.

        A number begins where it is asked to begin: 2号 is no part of 22号, nor of 1.2号.
        """
        found = np.ones(len(self._keys), np.bool_)
        for word in words.split():
            key = search_key(word)
            hits = [key in text for text in self._keys]
            if key[:1].isdecimal():
                whole = re.compile(rf"(?<!\d)(?<!\d\.){re.escape(key)}")
                hits = [
                    hit and whole.search(text) is not None
                    for hit, text in zip(hits, self._keys, strict=True)
                ]
            if _LETTERS.fullmatch(key):
                sound = key.replace("'", "").lower()
                hits = [
                    hit or _sounds_like(sound, *text)
                    for hit, text in zip(hits, self._sounds, strict=True)
                ]
            found &= np.array(hits, np.bool_)
        return found


def places_called(gazetteer: Gazetteer, words: str, limit: int = 30) -> tuple[Named, ...]:
    """Return the things whose name holds the words; where none does, those that sound so.

    Parameters
    ----------
    gazetteer : Gazetteer
    words : str
        Characters, pinyin or initials (mdgc: 牡丹广场).
    limit : int, optional
        So many at most, the best first.
    """
    found = search(gazetteer, words, limit)
    if found or not words.strip():
        return found
    sounding = zip(named_things(gazetteer), _names(gazetteer).matches(words), strict=True)
    return tuple(thing for thing, fits in sounding if fits)[:limit]


@lru_cache(maxsize=4)
def _names(gazetteer: Gazetteer) -> Searched:
    return Searched(" ".join(thing.names) for thing in named_things(gazetteer))


@lru_cache(maxsize=50_000)
def _sound(key: str) -> tuple[str, str, frozenset[int]]:
    """Return initials, pinyin in one string, and where in it a syllable begins."""
    syllables = [one for part in _PARTS.findall(key.lower()) for one in _spoken(part)]
    starts, length = [], 0
    for syllable in syllables:
        starts.append(length)
        length += len(syllable)
    return "".join(one[0] for one in syllables), "".join(syllables), frozenset(starts)


@lru_cache(maxsize=50_000)
def _spoken(part: str) -> tuple[str, ...]:
    """Return the pinyin of Chinese characters; anything else as it is.

    As pypinyin's lazy_pinyin has it, but a word is looked up once: few words make many names.
    """
    from pypinyin.seg.mmseg import seg  # slow to import, and most searches are in characters

    words = seg.cut(part) if _HAN.match(part) else (part,)
    return tuple(syllable for word in words for syllable in _syllables(word))


@lru_cache(maxsize=50_000)
def _syllables(word: str) -> tuple[str, ...]:
    from pypinyin import lazy_pinyin

    return tuple(one for one in lazy_pinyin(word) if one)


def _sounds_like(sound: str, initials: str, whole: str, starts: frozenset[int]) -> bool:
    if sound in initials:
        return True
    at = whole.find(sound)
    while at >= 0:
        if at in starts:  # an is no part of guang
            return True
        at = whole.find(sound, at + 1)
    return False


def _digits(match: re.Match[str]) -> str:
    try:
        return str(chinese_number(match[0]))
    except ValueError:
        return match[0]
