"""Running text: how far a project is, told in clauses after its name that do not repeat it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from jianxi_gis.importers.text.names import first_name
from jianxi_gis.importers.text.progress import WISH
from jianxi_gis.importers.text.prose import Sentence, Tense
from jianxi_gis.model.classes import Status
from jianxi_gis.model.content import Content
from jianxi_gis.model.evidence import Document, Statement
from jianxi_gis.model.plan import ProjectDraft

_WHEN = (
    r"(?:目前|现已?|日前|近日|截至[^，]{0,10}"
    r"|(?:已?于)?(?:20\d\d年)?\d{1,2}月(?:\d{1,2}日|底|初|份)?)*"
)
_SURE = r"(?:已经?|均|全部|全面|正式|顺利|整体|仍|处于|[已并]?(?:完成|通过|实现))"
_WHY = r"(?:[因由受][^，。；]{2,20}?)?"
_RULES = tuple(
    (status, re.compile(f"{_WHEN}(?P<told>{rule})"))
    for status, rule in (
        (Status.STOPPED, rf"{_WHY}{_SURE}*(?:停工|停建)(?:状态)?"),
        (Status.SUSPENDED, rf"{_WHY}{_SURE}*暂缓(?:实施|建设)?"),
        (
            Status.DONE,
            rf"{_SURE}+(?:竣工验收|建成投用|建成通车|建成使用|投入使用|交付使用|竣工投用|竣工|完工|建成|投用|投产|通车)",
        ),
        (
            Status.ACTIVE,
            rf"主体(?:结构|工程)?施工[至到][^，。；]{{1,6}}|[^，。；]{{0,12}}?主体(?:结构|工程|建筑)?{_SURE}*(?:封顶|完工|贯通)"
            r"|正在?(?:进行|开展|实施)?[^，。；图]{0,12}(?:施工|装修|安装|铺设|浇筑|摊铺)"
            r"|[^，。；]{0,12}(?:结构|主体|路基|路面|基础|桩基|土方|管网|装修|沥青)(?:工程|部分)?施工",
        ),
        (Status.STARTED, rf"{_SURE}+(?:开工建设|开工|动工)"),
        (
            Status.EARLY,
            r"(?:正在?|已)(?:编制|开展|进行|办理|完成|取得)[^，。；]{0,8}"
            r"(?:可行性研究(?:报告)?|可研(?:报告|编制|批复)?|方案设计|初步设计|前期(?:工作|手续)|立项(?:批复)?|施工图(?:设计|审查))"
            r"|(?:初步设计|可研(?:报告)?|可行性研究报告|项目建议书)已?(?:获批|批复|获得?批复)",
        ),
    )
)
"""What a whole clause says; the name stands before it, so it holds nothing but the claim."""
_GOES_ON = re.compile(r"目前|现|截至|日前|近日|已|正在|因(?!.*(?:项目|工程))")
"""Begins a sentence that goes on about the project of the one before."""
_NOW = re.compile(r"目前|现已|截至")
_CLAUSES = re.compile(r"[，。；：！？]")


def read_standing(
    found: Iterable[Sentence], source: Content, document: Document, drafts: Sequence[ProjectDraft]
) -> Iterator[Statement]:
    """Yield the last claim a paragraph makes of a project whose money it states.

    Parameters
    ----------
    found : iterable of Sentence
        Of the running text.
    source : Content
    document : Document
    drafts : sequence of ProjectDraft
        What the sentences gave.

    Notes
    -----
    A clause belongs to the one project of its sentence; in a paragraph of one project, also a
    sentence that names no other. Wishes give none; parts on the work ahead only what is so 目前.
    """
    quoted: dict[str, list[ProjectDraft]] = {}
    for draft in drafts:
        quoted.setdefault(draft.evidence[0].quote, []).append(draft)
    for _, group in groupby(found, key=lambda sentence: sentence.paragraph):
        paragraph = list(group)
        here = [draft for sentence in paragraph for draft in quoted.get(sentence.quote, ())]
        last: dict[str, Statement] = {}
        for sentence in paragraph:
            own = quoted.get(sentence.quote) or (here if len(here) == 1 else [])
            if len(own) != 1:
                continue
            name = own[0].name
            tells = sentence.quote in quoted or name in sentence.text
            speaks = tells or _GOES_ON.match(sentence.text)
            if speaks and first_name(sentence.text) in ("", name):
                for claim in _claims(sentence, name, source, document):
                    last[name] = claim
        yield from last.values()


def _claims(
    sentence: Sentence, name: str, source: Content, document: Document
) -> Iterator[Statement]:
    text = sentence.text
    start = text.find(name) + len(name) if name in text else 0
    for end in [*(mark.start() for mark in _CLAUSES.finditer(text)), len(text)]:
        clause, begun = text[start:end], min(start, len(text) - 1)
        start = max(end + 1, start)
        found = ((status, rule.fullmatch(clause)) for status, rule in _RULES)
        status, told = next(((s, t) for s, t in found if t is not None), (None, None))
        halted = status in (Status.STOPPED, Status.SUSPENDED)  # 因资金未到位停工
        if WISH.search(clause) and not halted and "投资" not in clause:
            return  # everything after it is wished for too
        if sentence.tense is Tense.PLAN and not _NOW.match(clause):
            continue  # a plan says what is to be, unless it says what is now
        if status is not None and told is not None:
            yield Statement(
                document_id=document.id,
                locator=source.at(sentence.lines[begun]),
                subject=name,
                value=told["told"],
                status=status,
                date=sentence.as_of,
                quote=sentence.quote,
            )
