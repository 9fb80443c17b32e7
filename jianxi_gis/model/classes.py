"""The planner's classes: status, kind of project, kind of place, method of locating.

Values are the words of the trade and are stored and exported as they are.
"""

from enum import StrEnum


class Status(StrEnum):
    """How far a project is; a plan list alone says no more than ``LISTED``."""

    LISTED = "列入规划"
    RESERVE = "储备"
    EARLY = "前期谋划"
    TO_START = "拟开工"
    STARTED = "新开工"
    CONTINUED = "续建"
    ACTIVE = "在建"
    DONE = "竣工投用"
    STOPPED = "停工"
    SUSPENDED = "暂缓"


class Kind(StrEnum):
    """What a project is, for symbols and filters."""

    RENEWAL = "更新改造"
    RESETTLEMENT = "安置住房"
    DEVELOPMENT = "住宅与综合开发"
    COMMERCE = "商业商务"
    INDUSTRY = "工业技改"
    SCIENCE = "科创平台与园区"
    LOGISTICS = "物流与开放"
    RAIL = "轨道交通"
    ROAD = "道路桥隧"
    WATER = "河渠生态"
    UTILITY = "市政与环保"
    CULTURE = "文化旅游"
    SERVICE = "公共服务"
    OTHER = "其他"


class LocationKind(StrEnum):
    """Shape of a project's place."""

    POINT = "point"
    LINE = "line"
    AREA = "area"
    DISTRICT = "district"


class Method(StrEnum):
    """How a position was found, surest first."""

    BY_HAND = "by_hand"
    DOCUMENT = "document"
    GAZETTEER = "gazetteer"
    BLOCK = "block"
    JUNCTION = "junction"
    ROAD_SEGMENT = "road_segment"
    BOUNDED = "bounded"
    ROAD = "road"
    WATER = "water"
    ADDRESS = "address"
    OWNER_SITE = "owner_site"
    ONLINE = "online"
    DISTRICT = "district"


METHOD_WORDS: dict[Method, str] = {
    Method.BY_HAND: "人工落图",
    Method.DOCUMENT: "文件坐标",
    Method.GAZETTEER: "地名",
    Method.BLOCK: "街坊",
    Method.JUNCTION: "路口",
    Method.ROAD_SEGMENT: "路段",
    Method.BOUNDED: "四至道路",
    Method.ROAD: "道路全线",
    Method.WATER: "河渠",
    Method.ADDRESS: "门牌推算",
    Method.OWNER_SITE: "责任主体厂址",
    Method.ONLINE: "在线地名服务",
    Method.DISTRICT: "全区性项目",
}

ACCURACY_LIMITS_M: tuple[int, ...] = (100, 300, 800)
"""Upper bounds, in metres, of the accuracy classes that are reported."""
