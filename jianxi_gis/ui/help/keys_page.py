"""The cheat sheet: every menu, what is in it and its key, from the table of verbs."""

import re
from collections.abc import Callable

from jianxi_gis.ui.actions import MENUS, VERBS

MAP_KEYS = (
    ("滚轮", "以光标为中心缩放"),
    ("拖动", "平移"),
    ("双击", "放大"),
    ("Shift + 拖动", "放大到框"),
    ("单击 / Ctrl + 单击", "选中 / 加选"),
    ("方向键、+、-", "平移、缩放"),
    ("Home", "全图"),
    ("Esc", "清除选择"),
)
RESTS = (("项目卡片", ("print_card", "card_pdf")), ("书签", ("bookmark_add", "bookmarks_edit")))
"""Verbs that are in no menu of the table, and where they are found."""
MORE = (("locating.md", "把项目落到图上"), ("import-review.md", "导入审查"))
"""Pages of windows with keys of their own."""


def keys_page(say: Callable[[str], str]) -> str:
    """Return the page in Markdown.

    Parameters
    ----------
    say : callable
        Puts Chinese words into the language of the window.
    """
    verbs = {verb.name: verb for verb in VERBS}
    listed = {name for _, names in MENUS for name in names}
    rests = ((title, tuple(name for name in names if name not in listed)) for title, names in RESTS)
    menus = [*MENUS, *(rest for rest in rests if rest[1])]
    lines = [f"# {say('菜单与快捷键')}", "", say("在这两个窗口里还有自己的键：")]
    lines += ["", *(f"- [{say(words)}]({page})" for page, words in MORE), ""]
    for title, names in menus:
        rows = [(say(verbs[name].words), verbs[name].key) for name in names if name in verbs]
        heading = re.sub(r"\(&\w\)|&", "", say(title))  # without the letter for Alt
        lines += _table(heading, (say("命令"), say("快捷键")), rows)
    keys = [(say(key), say(words)) for key, words in MAP_KEYS]
    lines += _table(say("地图"), (say("按键"), say("作用")), keys)
    return "\n".join(lines)


def _table(title: str, head: tuple[str, str], rows: list[tuple[str, str]]) -> list[str]:
    cells = [head, ("---", "---"), *rows]
    return [f"## {title}", "", *(f"| {left} | {right} |" for left, right in cells), ""]
