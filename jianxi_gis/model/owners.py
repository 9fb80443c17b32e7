"""Several owners (责任单位) in one cell, told apart; the cell keeps its words."""

import re

_BETWEEN = re.compile(r"[、，,；;/／\r\n]+(?![^（(【\[]*[）)】\]])")
"""Not within brackets: 区住建局（房管、物业） is one."""


def owners(words: str) -> tuple[str, ...]:
    """Return the owners that words name, each once.

    Examples
    --------
    >>> owners("区住建局（房管、物业）、武汉路街道办")
    ('区住建局（房管、物业）', '武汉路街道办')
    """
    names = (name.strip() for name in _BETWEEN.split(words))
    return tuple(dict.fromkeys(name for name in names if name))
