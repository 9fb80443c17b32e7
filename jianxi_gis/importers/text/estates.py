"""Lists of old estates in plain lines: name, address, households, area."""

import re

from jianxi_gis.importers.text.items import plain_digits, without_number
from jianxi_gis.model.classes import Status
from jianxi_gis.model.content import Content
from jianxi_gis.model.evidence import Document, Evidence
from jianxi_gis.model.plan import ProjectDraft

_NAME = re.compile(
    r"^(?P<name>[^，,。；;：:（(\s]{2,30}?(?:小区|家属院|号院|院|[一二三四五六七八九十\d]?宿舍|街坊|生活区|新村|[苑园庭]|花园|楼|城|区))"
    r"(?P<rest>[，,：:（(\s].*)$"
)
_HOUSEHOLDS = re.compile(r"(?P<households>\d[\d,]*)\s*户")
_AREA = re.compile(r"(?:建筑)?面积\s*[约为：:]*\s*(?P<area>\d[\d.,]*\s*万?(?:平方米|㎡|平米|m2))")
_PLACE = re.compile(r"(?:位于|地址[：:]?|坐落于?)\s*(?P<place>[^，,。；;）)]{2,40})")
_STREET = re.compile(r"^[^，,。；;：:（(\s]{2,10}(?:街道|办事处|社区|[乡镇])[：:]\s*")
_ADDRESS = re.compile(
    r"^[（(](?P<place>[^（()）]{2,30}(?:[路街道]\d*号?院?|\d+号院?|[角侧口内旁]))[)）]"
)
_TOPICS = (("households", _HOUSEHOLDS), ("area", _AREA), ("place", _PLACE))
_OF_MANY = re.compile(r"^(?:全区|全市|共|合计|其中|涉及|改造)|[、和及]|\d+个")


def read_estates(
    source: Content, document: Document, used: frozenset[int]
) -> tuple[tuple[ProjectDraft, ...], frozenset[int]]:
    """Return the estates that lines of their own name with their households, and those lines.

    Parameters
    ----------
    source : Content
    document : Document
    used : frozenset of int
        Lines that lists and tables have taken.

    Notes
    -----
    A line alone among running text is no list: at least two are wanted.
    """
    drafts: list[ProjectDraft] = []
    lines: set[int] = set()
    for number, line in enumerate(source.lines, 1):
        plain = _STREET.sub("", without_number(line.strip()))
        found = _NAME.match(plain) if number not in used else None
        if found is None or _OF_MANY.search(found["name"]):
            continue
        rest = plain_digits(found["rest"])
        if not _HOUSEHOLDS.search(rest) or re.search(r"[。；].", rest):
            continue
        place, day = source.at(number), document.date
        words = Status.LISTED.value
        claims = [Evidence(document.id, place, "listed", words, day, Status.LISTED, line.strip())]
        for topic, pattern in _TOPICS:
            told = pattern.search(rest) or (_ADDRESS.match(rest) if topic == "place" else None)
            if told is not None:
                claims.append(Evidence(document.id, place, topic, told[topic], day))
        drafts.append(ProjectDraft(found["name"], None, "", 0, None, tuple(claims)))
        lines.add(number)
    return (tuple(drafts), frozenset(lines)) if len(drafts) > 1 else ((), frozenset())
