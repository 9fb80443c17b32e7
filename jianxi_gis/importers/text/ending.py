"""Where a text file ends: complete, or cut off in the middle of what it says."""

import re

from jianxi_gis.importers.text.items import is_whole, items
from jianxi_gis.model.content import Content
from jianxi_gis.model.plan import Reading

_CLOSED = tuple("。！？；…!?;.”’」』》）)】]")
_SENTENCE = re.compile(r"[，。]")
_CELLS = re.compile(r"\t|\|")


def check_ending(source: Content, reading: Reading, used: frozenset[int]) -> None:
    """Refuse a text file that was cut off.

    Parameters
    ----------
    source : Content
        Of a text file: the other formats cannot be opened when they are cut.
    reading : Reading
        What its lists hold.
    used : frozenset of int
        Lines that lists and tables have taken.

    Raises
    ------
    DocumentError
        The last group of a 专栏, at the end of the file, lists fewer projects than it states; or
        the file ends without a line break inside a sentence or inside the name of a project.

    Notes
    -----
    A file that is meant to end so needs a closing 。 or a line break, as the message says.
    """
    filled = [number for number, line in enumerate(source.lines, 1) if line.strip()]
    last = filled[-1]
    group = reading.groups[-1] if reading.groups else None
    if group is not None and group.stated_count is not None:
        listed = [
            draft
            for draft in reading.drafts
            if (draft.section, draft.group) == (group.section, group.name)
        ]
        at_end = listed and listed[-1].evidence[0].locator.line == last
        if at_end and len(listed) < group.stated_count:
            source.fail(
                last,
                f"文件像是被截断：“{group.name}”写明{group.stated_count}个项目，"
                f"到文件末尾只列出{len(listed)}个",
                "请换用完整的文件；原文确实如此的，在末尾另起一行写上“以上为全部项目。”再导入",
            )
    line = source.lines[-1].strip().rstrip("*_ ")
    if not line or line.endswith(_CLOSED):
        return
    found = items(line)
    if found:
        names = [draft.name for draft in reading.drafts[:-1]]
        cut = not is_whole(found[-1].name, like=names)
    else:
        cut = last not in used and bool(_SENTENCE.search(line)) and not _CELLS.search(line)
    if cut:
        source.fail(
            last,
            f"文件像是被截断：停在“…{line[-12:]}”，句子没有完",
            "请换用完整的文件；原文确实到此为止的，在末尾加一个句号或换行再导入",
        )
