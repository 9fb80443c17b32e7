"""Names that speak of the whole district, or of places outside it."""

import re

from jianxi_gis.geo.gazetteer import HOME_DISTRICT, Gazetteer
from jianxi_gis.geo.geocode.answer import Candidate

_OUTSIDE = (
    (re.compile("飞地"), "说明是飞地，不在涧西区内"),
    (re.compile("境外|海外|国外"), "说明在境外"),
    (re.compile("城际铁路"), "跨出涧西区，没有可引用的线位"),
    (
        re.compile(
            r"(?:渑池|新安|宜阳|孟津|偃师|伊川|栾川|嵩县|汝阳|洛宁|三门峡|西工区|洛龙区|瀍河)"
            r"(?!路|街|巷|置|装|居|全)"
        ),
        "不在涧西区内",
    ),
)
_WHOLE = re.compile(
    rf"^(?:河南省)?(?:洛阳市)?(?:{HOME_DISTRICT}|全区|全域)"
    r"(?:\d+个|\d{4}年|\d+公里|城市|智能|城建|城镇|商品房|医疗|淘汰[^路街村]*)*"
    r"(?P<programme>老旧小区(?:改造|加装电梯)|背街小巷|口袋公园|农村公路|停车场建设|乐道|基础设施(?:综合提升|补短板)|配套幼儿园|充电桩"
    r"|既有建筑|营运车辆|河渠流域|热源转换|养老服务能力|属(?:中小学|学校|小学|中学)|全域)[^()]*$"
)
"""The district, then a programme of many sites all over it; a single building is none, nor is
what brackets narrow down: 老旧小区改造项目（某片区）."""


def outside(text: str) -> str:
    """Return why a name lies outside the district, one Chinese sentence, or an empty string."""
    for pattern, why in _OUTSIDE:
        match = pattern.search(text)
        if match is not None:
            return f"名称中的“{match[0]}”{why}。"
    return ""


def whole_district(text: str, gazetteer: Gazetteer) -> Candidate | None:
    """Return the district's outline if a name says it is about the whole district."""
    match = _WHOLE.search(text)
    if match is None:
        return None
    home = gazetteer.home
    return Candidate(
        geometry=home.geometry,
        kind="district",
        method="district",
        accuracy_m=home.accuracy_m,
        place=home.name,
        reasoning=f"名称中的“{match[0]}”遍及全区，不落到某一点；范围用{home.name}区界，"
        f"来源：{home.source}。",
        automatic=True,
    )
