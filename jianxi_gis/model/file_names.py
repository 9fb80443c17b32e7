"""Titles and names as names of files."""

import re

_FORBIDDEN = re.compile(r'[\\/:*?"<>|\x00-\x1f]')
_LONGEST = 80
"""Characters: disks take 255 bytes, three for each, and the ends of names have some."""


def file_name(words: str) -> str:
    """Return words as a file name that every system takes, without its ending.

    Examples
    --------
    >>> file_name("涧西/项目"), file_name("...")
    ('涧西_项目', '涧西区')
    """
    return _FORBIDDEN.sub("_", words)[:_LONGEST].strip(" .") or "涧西区"
