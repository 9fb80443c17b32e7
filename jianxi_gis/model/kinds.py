"""What a project is, derived from its name by ordered, plain rules."""

import re

from jianxi_gis.geo.names import normalise
from jianxi_gis.model.classes import Kind

_RULES: tuple[tuple[Kind, str], ...] = (
    (Kind.RAIL, r"地铁(轨道)?\d|地铁站|城际铁路|轨道交通"),
    (Kind.RESETTLEMENT, r"安置|安居"),
    (
        Kind.UTILITY,
        r"雨污|管网|供热|热源|变电站|停车|充电|能效|淘汰.*车辆|污染源|智慧社区|城建基础设施",
    ),
    (Kind.WATER, r"防洪渠|湿地|水库|引水|生态廊道|[河渠].*治理"),
    (
        Kind.SERVICE,
        r"学校|[小中]学|分校|幼儿园|教育(?!产业)|培训基地|医院|医疗|卫生|[一二三四五六七八九]院|养老"
        r"|政务|文体|乐道",
    ),
    (Kind.CULTURE, r"文化|文创|博物馆|图书馆|遗址|遗产|历史风貌|影视|时光隧道"),
    (Kind.ROAD, r"路网|立交|隧道|桥|交通枢纽|打通|快速路|(路|大道)(\(.*\))?(建设|改造|延伸|工程)"),
    (Kind.LOGISTICS, r"陆港|物流|跨境电商|境外|口岸"),
    (
        Kind.RENEWAL,
        r"(街坊|棚户|小区|村|旧城|家属|生活区|地块|厂|厂房|靶场).*(?<!环保升级)(改造|征迁|整治|利用)|周边综合整治",
    ),
    (Kind.COMMERCE, r"商业|商务|商贸|酒店|超市|百货|步行街|农贸|金融|销售"),
    (
        Kind.SCIENCE,
        r"科创|创新(中心|平台|应用|广场|联盟)|研究院|中试|科技园|硅巷|(?<!柴油机)产业园|信息技术|平台"
        r"|检测中心|企业港",
    ),
    (Kind.COMMERCE, r"广场|大厦|综合体"),
    (Kind.DEVELOPMENT, r"开发"),
    (
        Kind.INDUSTRY,
        r"轴承|拖拉机|柴油机|汽车|商用车|产业化|国产化|智能|生产|装备|设备|制造|智造|加工|年产|农机"
        r"|厂|重工|技术改造",
    ),
    (Kind.DEVELOPMENT, r"[苑园邸城村区期](建设)?(项目|工程)?$|[A-Z]区"),
)
"""First match wins; the order is part of the rules."""

_COMPILED = tuple((kind, re.compile(pattern)) for kind, pattern in _RULES)


def kind_of(name: str) -> Kind:
    """Return the kind a project's name speaks of; OTHER if no rule knows it.

    Examples
    --------
    >>> kind_of("星河村改造安置房建设项目").value, kind_of("星河路向西打通工程").value
    ('安置住房', '道路桥隧')
    """
    plain = normalise(name)
    return next((kind for kind, rule in _COMPILED if rule.search(plain)), Kind.OTHER)
