"""Names of projects in a sentence: where they begin, where they end, and what is none."""

import re

WORK = re.compile(
    r"(?:项目|工程|产业化|立交|隧道|桥|高架|路|大道|[一二三四五六七八九\d]号线|站|枢纽|[小中大]学|学校|分校|校区|院区"
    r"|幼儿园|医院|卫生院|公园|游园|广场|停车场|中心|小镇|基地|园|园区|综合体|大厦|酒店|市场|街|街区|街坊|馆"
    r"|[陆流]港|平台|厂|车间|楼|小区|安置房|水库|湿地|[河渠]|护坡|治理|改造|整治|修缮|加固|迁建)(?:[（(].{1,8}[)）])?$"
)
"""How the name of something that is built ends."""

NO_NAME = re.compile(
    r"^(?:\d(?!\d{0,2}(?:号?[、和]\d+)*(?:号?街坊|号线|号院))|[一二两三四五六七八九十百]+[个条所处座家项批]|[各多每该这本其]|某(?!某)|一批|元|(?:建成|新建|在建|开工|完工|投产|实施)的|以上|以下|力争|争取|确保|所有|部分|上述|其他|首[个座家条]"
    r"|全[国省市]|推|加[快大]|实施|做好|抓|完成|支持|打造|促进|统筹|开展|启动|谋划|建设(?!(?:[东西南北中])?路(?![网灯面基口])|大道)|持续|重点|着力|积极|大力"
    r"|对|把|以|由|在|为|[^“]*”)"
    r"|^(?:重大|重点|[省市区]级|城市|城乡|市政|交通|民生|工业|产业|道路|公共|配套|综合|基础|设施|老旧小区|棚户区"
    r"|城中村|改造|建设|项目|工程|治理|更新|招商|快速|主次|[主次支]?干?路|路网|枢纽|管网|桥梁|隧道|公园|广场|学校|医院|绿地|河道|水系|停车场?|社区|养老|教育|卫生|文化|体育)+$"
)
"""A verb, a number or a class of things: no project of that name."""

PART = re.compile(
    r"(?:年度?|[本当今去全]年|年内|[上下]半年|\d月份?|季度|完成|累计|已|其中|[一二三四首]期|追加|固定资产|新增|中央|[省市区县上]级|自筹|财政|社会"
    r"|民间|吸引|拉动|撬动|带动|争取|到位|实际|利用|剩余|对外|外商|十[二三四五六]五”?(?:期间|时期)?)(?:再|又|将|计划|预计|安排|拟|约)*$"
)
"""Before an amount: it is of a year, a phase or a purse, not of the project."""

POINTING = re.compile(
    r"^(?:(?:该|此|本|这个|这一)(?:项目|工程)|项目(?=(?:计划|估算|概算)?总?投资[约近达为共]*\d|[已现正]|目前"
    r"|于20|自20|预计|主体|全面|建成|竣工|开工|完工|投产|封顶))"
)
"""Begins a sentence about a project named before; the bare word only before what is said of one."""

_SHORTEST, _LONGEST = 4, 60
_SAYS_MORE = re.compile(r"投资[约近达]?\d|\d[亿万]元|[：；。]")
"""Words of a sentence, not of a name."""
_SIZE = re.compile(
    r"[（(][^（()）]*\d[^（()）]*(?:吨|米|公里|亩|平方|公顷|户|张|床|班|栋|座|层|%|％)[^（()）]*[)）]$"
)
"""（日处理规模10万吨）: how large it is, no part of its name."""
_PHASE = re.compile(r"(?:第?[一二三四五六\d]期|[A-Z]区)$")
_GENERIC = re.compile(
    r"^(?:该|此|本|这|其|整个|全部|新|大|两个|单个|上述|相关|有关|系列|多个|若干|[省市区]|民生|产业|工业|重点|重大|标志性|签约|开工|在建"
    r"|续建|储备|谋划|投资|建设|改造|基础设施|老旧小区|城市更新|棚户区|技改|技术|高新|科技|环保|PPP)*(?:项目|工程|改造|建设)+$"
)
_WHERE = re.compile(r"^(?:位于|坐落于?|选址于?|由|总占地|占地)[^的，。]{2,40}的")
_LEAD = re.compile(
    r"^(?:其中|关于|目前|今年|去年|近日|日前|当[日天]|又讯|[本据]报?讯|同时|此外|另外|据了解|据悉|随着|包括|[一二三四五六七八九十]是|例如|比如|如"
    r"|20\d\d年(?:度)?(?:\d+月)?(?:\d+日)?|\d+月(?:\d+日)?|[我全该]区|[我全该]市|重点|加快|全力|积极|着力|大力|持续|扎实|统筹"
    r"|推进|推动|实施|谋划|启动|抓好|做好|开工|新建|引进|签约|落地|新增|(?:建设|改扩建)(?!路|大道|[东西南北中]路|街|银行|集团|公司|[村厂局]|大厦|社区)|计划|拟|有|即|了|，|、|：)+"
)
_LIST_NUMBER = re.compile(
    r"^(?:[（(]\d{1,3}[)）]|\d{1,3}[)）.．、](?!\d)|\d{1,2}[.．)）](?=\d{1,3}(?:号?[、和]\d+)*号?(?:街坊|院|楼))|[①-⑳]"
    r"|[（(]?[一二三四五六七八九十]{1,3}(?:[)）、]|是)|[●■◆•*-])\s*"
)
_VERB = re.compile(
    r"(?:已经?|也|正式|顺利|成功|全面|集中|正在|正|先后|相继|如期|即将|将|计划|预计|拟|于|自|在|目前|有序|加快|稳步)*"
    r"(?:开工|动工|奠基|竣工|完工|建成|投产|投用|投入|启动|落户|签约|落地|入驻|封顶|推进|建设中|实施|获批|通过|进展|举行|亮相|进入|开建|施工"
    r"|通车|加快|有望|成为|带动|拉动|填补)"
)
_FOLLOWS = (
    r"(?=位于|选址|地处|坐落|占地|由|是|为|计划|预计|拟|主要|总|规划|东起|西起|南起|北起|起点|全长|采用|建设[^项工]|建筑|用地|投资|概算|估算|"
    r"于|在|目前|已|正|建成|开工|竣工|建成|包括|分|共|涉及|改造|[，。：:（(；]|$)"
)
_SUBJECT = re.compile(
    rf"^(?P<name>[^，。；：:]{{2,58}}?(?:项目|工程)(?:[（(][^（()）]{{1,16}}[)）])?){_FOLLOWS}"
)
_HEAD = re.compile(r"^(?P<name>[^，。；：:（(]{3,40})[，。；：:（(]")
_UP_TO_PROJECT = re.compile(r"^.*(?:项目|工程)(?:[（(][^（()）]{1,20}[)）])?")
_STOP = re.compile(r"[，。；！？!?;]")
_MANY = re.compile(r"等|一批|系列|、.*(?:项目|工程).*、|(?:项目|工程)[、和及与]")


def is_project(name: str) -> bool:
    """Return True if the words may be the name of one project."""
    return (
        _SHORTEST <= len(name) <= _LONGEST
        and not NO_NAME.search(name)
        and not _GENERIC.match(name)
        and not re.search(r"[\d一二三四五六七八九十百几]+[余多]?[个项](?:[^体]|$)", name)
        and name.count("（") == name.count("）")
        and not _SAYS_MORE.search(name)
    )


def name_after(text: str) -> str:
    """Return the name in 的X项目… after an amount; empty where several share the amount."""
    opened = re.match(
        r"^的|^[，,]?(?:建设|实施|新建|改扩建|打造|建成|兴建|修建)(?:了|的)?(?=[^，。；]{2,40}(?:项目|工程))",
        text,
    )
    if opened is None:
        return ""
    segment = _STOP.split(text[opened.end() :])[0]
    following = re.search(r"(?:、|以?及|[和与])(?=(?:计划|预计)?总?投资)", segment)
    if following is not None:
        segment = segment[: following.start()]
    return _sound(_ended(_WHERE.sub("", segment)))


def name_before(text: str) -> str:
    """Return the name that ends where an amount begins: X项目， or X项目（."""
    segment = re.split(r"[。；！？]", text)[-1].rstrip(" ，,、：:（(—-")
    segment = _cleared(_last_part(segment))
    return _sound(segment) if WORK.search(_PHASE.sub("", segment)) else ""


def first_name(text: str) -> str:
    """Return the project a sentence or a numbered paragraph begins with, or an empty text."""
    numbered = _LIST_NUMBER.match(text)
    plain = _cleared(text)
    found = _SUBJECT.match(plain)
    if found is None and numbered is not None:
        found = _HEAD.match(plain)
        if found is None or not WORK.search(found["name"]):
            return ""
    return _sound(found["name"]) if found is not None else ""


def _last_part(segment: str) -> str:
    """Return what stands after the last comma that is in no bracket."""
    depth = 0
    for place in range(len(segment) - 1, -1, -1):
        if segment[place] in "）)":
            depth += 1
        elif segment[place] in "（(":
            depth = max(depth - 1, 0)
        elif not depth and segment[place] in "，、：":
            return segment[place + 1 :]
    return segment


def _cleared(text: str) -> str:
    plain = _LIST_NUMBER.sub("", text)
    return _WHERE.sub("", _LEAD.sub("", plain))


def _ended(segment: str) -> str:
    """Return a segment up to the end of the name it begins with."""
    project = _UP_TO_PROJECT.match(segment)
    if project is not None:
        return project[0]
    for verb in _VERB.finditer(segment):
        if WORK.search(segment[: verb.start()]):
            return segment[: verb.start()]
    return segment if WORK.search(segment) else ""


def _sound(name: str) -> str:
    name = name.strip(" “”\"'") if name.count("“") != 1 else name
    name = _SIZE.sub("", name)
    return name if name and is_project(name) and not _MANY.search(name) else ""
