"""Names that speak of the whole district, or of places outside it."""

import re

from jianxi_gis.geo.gazetteer import HOME_DISTRICT, Gazetteer
from jianxi_gis.geo.geocode.answer import Candidate

_OUTSIDE = re.compile(
    r"飞地|境外|海外|城际铁路"
    r"|(?:渑池|新安|宜阳|孟津|偃师|伊川|栾川|嵩县|汝阳|洛宁|三门峡|西工区|老城区|洛龙区|瀍河)(?!路|街|巷)"
)
_WHY_OUTSIDE = {
    "飞地": "飞地不在涧西区内",
    "境外": "在境外",
    "海外": "在境外",
    "城际铁路": "跨出涧西区，没有可引用的线位",
}
_DISTRICT = re.compile(rf"{HOME_DISTRICT}|全区|全域|区属")
_PROGRAMME = re.compile(
    r"全域|全区|区属(?:中小学|学校|小学|中学)|\d+个老旧小区|\d{4}年老旧小区|老旧小区改造"
    r"|停车场建设|公里城市乐道|基础设施综合提升|基础设施补短板|配套幼儿园|充电桩建设"
    r"|既有建筑|营运车辆|河渠流域|热源转换|养老服务能力"
)
"""Programmes of many sites all over a district; a single building is none of them."""


def outside(text: str) -> str:
    """Return why a name lies outside the district, one Chinese sentence, or an empty string."""
    match = _OUTSIDE.search(text)
    if match is None:
        return ""
    why = _WHY_OUTSIDE.get(match[0], "不在涧西区内")
    return f"名称中的“{match[0]}”说明它{why}。"


def whole_district(text: str, gazetteer: Gazetteer) -> Candidate | None:
    """Return the district's outline if a name says it is about the whole district."""
    district, programme = _DISTRICT.search(text), _PROGRAMME.search(text)
    if district is None or programme is None:
        return None
    words = "”“".join(dict.fromkeys((district[0], programme[0])))
    home = gazetteer.home
    return Candidate(
        geometry=home.geometry,
        kind="district",
        method="district",
        accuracy_m=home.accuracy_m,
        place=home.name,
        reasoning=f"名称中的“{words}”说明项目遍及全区，不落到某一点；范围用{home.name}区界"
        f"（{home.source}）。",
        automatic=True,
    )
