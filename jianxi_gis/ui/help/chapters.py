"""The handbook as it is read: chapters in the order of its index, their headings and words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from jianxi_gis.paths import bundled

INDEX = "index.md"
KEYS = "keys.md"
_LINK = re.compile(r"\]\(([\w-]+\.md)\)")
_HEADING = re.compile(r"^(#{1,2}) (.+)$", re.MULTILINE)
_MARKS = re.compile(r"[^\w\s-]")
_PICTURE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_ADDRESS = re.compile(r"\]\([^)]*\)")


@dataclass(frozen=True, slots=True)
class Chapter:
    """One page of the handbook."""

    file: str
    title: str
    sections: tuple[str, ...]
    """Its second headings."""
    text: str
    """In Markdown."""

    def count(self, words: str) -> int:
        """Return how often words are read on the page, in large or small letters."""
        plain = _ADDRESS.sub("]", _PICTURE.sub("", self.text))
        return plain.casefold().count(words.casefold()) if words else 0


def folder() -> Path:
    """Return where the pages and their pictures lie."""
    return bundled("docs")


def chapter(file: str, text: str) -> Chapter:
    """Return a page from its Markdown."""
    found = _HEADING.findall(text)
    title = next((words for level, words in found if level == "#"), file)
    return Chapter(file, title, tuple(words for level, words in found if level == "##"), text)


@cache
def chapters() -> tuple[Chapter, ...]:
    """Return the pages that the index names, the index first; a page that is not there is left out.

    Examples
    --------
    >>> chapters()[0].title
    '使用手册'
    """
    return tuple(_read())


def anchor(heading: str) -> str:
    """Return what a link writes behind # for a heading.

    Examples
    --------
    >>> anchor("表格里的列、分组和复制"), anchor("核对位置（Ctrl+K）")
    ('表格里的列分组和复制', '核对位置ctrlk')
    """
    return _MARKS.sub("", heading.strip().casefold()).replace(" ", "-")


def _read() -> Iterator[Chapter]:
    place = folder()
    index = (place / INDEX).read_text(encoding="utf-8")
    yield chapter(INDEX, index)
    for name in dict.fromkeys(_LINK.findall(index)):
        file = place / name
        if file.is_file():
            yield chapter(name, file.read_text(encoding="utf-8"))
