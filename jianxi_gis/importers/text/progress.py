"""Running text: sentences that say how far a named project is."""

import re
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import replace

from jianxi_gis.importers.text.amounts import AMOUNT, FOREIGN
from jianxi_gis.importers.text.names import NO_NAME, PART, POINTING, WORK
from jianxi_gis.importers.text.prose import Sentence, Tense
from jianxi_gis.model.classes import Status
from jianxi_gis.model.content import Content
from jianxi_gis.model.evidence import Document, Statement
from jianxi_gis.model.project import SkippedLine

_DONE = (
    "建成投用|建成通车|建成投产|建成使用|建成启用|建成开放|竣工投用|竣工投产|竣工通车|竣工验收"
    "|竣工交付|完工交付|建成交付|交付投用|交付使用|投入使用|投入运营|竣工|通车|投用|投产|完工|建成|完成"
)
_STARTED = "开工建设|破土动工|开工|动工|开建|启动建设|启动"
_ACTIVE = "推进|建设|施工|实施"
_NEARLY = "试运行|试运营|贯通|封顶"
_HALTED = {"停工": Status.STOPPED, "停建": Status.STOPPED, "暂缓": Status.SUSPENDED}
_MANNER = (
    "已经?|均|全部|正式|顺利|成功|全面|全线|陆续|相继|先后|集中|基本|主体|正在|正|有序|稳步|加快"
    "|加速|扎实|建设"
)
_CLAIM = re.compile(
    rf"^(?P<subjects>.+?)(?:因[^，项]{{2,20}})?(?P<manner>(?:{_MANNER})*)"
    rf"(?P<word>{_DONE}|{_STARTED}|{_ACTIVE}|{_NEARLY}|{'|'.join(_HALTED)})$"
)
_VERB_FIRST = re.compile(r"(?:^|先后|相继|已经?|正式|陆续)(?P<word>启动|建成)了(?P<subjects>.+)$")
_UNDER_WAY = re.compile(r"加快|加速|有序|稳步|扎实|顺利|正")

WISH = re.compile(
    r"力争|争取|确保|计划|拟|预计|有望|即将|将|尽快|早日|未|尚|没有|如果|目标|下一步|(?<![主重需必首紧])要"
    r"(?![求素点闻道])"
)
"""Words that make everything after them in the sentence a wish, a plan or a denial."""

_CLAUSE = re.compile(r"[，：]|(?<!\d),|,(?!\d)|[。！？；!?;”]+$")
_LIST = re.compile(
    r"^(?P<list>.+?)等(?:(?:\d+|[一二三四五六七八九十百两多]+)[余多]?[个项条所处座家批]?)?"
    r"(?P<category>[^等]*)$"
)
_SUM = rf"(?:{AMOUNT}|[\d.]+[多余][亿万]元)"
_LEAD = re.compile(
    r"^(?:目前|其中|同时|此外|截至(?:目前|[^，]*?底)|近年来|今年|去年|年内|全区|我区|该区|[一二三四五六]是"
    rf"|20\d\d年(?:\d+月)?(?:\d+日)?底?|\d+月(?:\d+日)?|(?:计划)?总?投资{_SUM}的)+"
)
_CLASS = re.compile(r"(?:重大|重点|民生|签约)(?:项目|工程)$")
_MONEY = re.compile(
    rf"(?:总?投资[^，。；\d]{{0,3}}?|(?<=项目|工程)[（(])(?:\d[\d.]*[亿万]?元?[-—–~～至到]+\d[\d.]*[亿万]元|{AMOUNT}(?<=元)|\d[\d.,]*[多余]?[亿万](?:[美欧港日]?元))"
)
_OF_PROJECTS = re.compile(r"项目|工程|总投资|(?:计划|预计|[估概匡测]算|协议|意向)投资")
_UNDECIDED = re.compile(
    r"投资(?:总?额|估算|概算|规模)?(?:为|暂|尚|还|仍)*(?:待定|未定|不详|[待未](?:核定|确定))(?!后)"
)
_NUMBERED = re.compile(r"^(?:\d{1,3}[.．、)）](?!\d)|[（(]\d{1,3}[)）]|[①-⑳])")
_RANGE = re.compile(r"\d[亿万]?元?[-—–~～至到]+\d")
_MANY = re.compile(r"\d+[个项]|[一二两三四五六七八九十百]+[个项]|园区和|、")


def read_progress(
    found: Iterable[Sentence],
    source: Content,
    document: Document,
    taken: AbstractSet[tuple[str, int]] = frozenset(),
) -> tuple[tuple[Statement, ...], tuple[SkippedLine, ...]]:
    """Read the running text.

    Parameters
    ----------
    found : iterable of Sentence
        Of the running text.
    source : Content
        The document's lines.
    document : Document
        Gives the id, and the date claims hold for unless the text says otherwise.
    taken : set of tuple of str and int, optional
        Sentence and position in it of amounts that are a project's.

    Returns
    -------
    statements : tuple of Statement
        One for each work a sentence names; the locator's line is where the name starts.
    skipped : tuple of SkippedLine
        Amounts of projects in running text that no list breaks down.

    Notes
    -----
    Wishes and plans (要, 力争, 确保, parts on the work ahead) give no statement. 推进 and 加快建设
    count only in a part that looks back, and only after the name.
    """
    statements: list[Statement] = []
    skipped: list[SkippedLine] = []
    for sentence in found:
        statements.extend(_statements(sentence, source, document))
        skipped.extend(_skipped(sentence, source, taken))
    return tuple(statements), tuple(skipped)


def subjects(sentence: Sentence) -> Iterator[str]:
    """Yield the works a sentence says something of, wishes and plans too."""
    for clause, _ in _clauses(sentence):
        claim = _VERB_FIRST.search(clause) or _CLAIM.match(clause)
        if claim is not None:
            yield from _subjects(claim["subjects"])


def _skipped(
    sentence: Sentence, source: Content, taken: AbstractSet[tuple[str, int]]
) -> Iterator[SkippedLine]:
    """Name the amounts of a sentence that speaks of projects, one for each line."""
    if not (_OF_PROJECTS.search(sentence.text) or _NUMBERED.match(sentence.paragraph)):
        return
    ours = {start for text, start in taken if text == sentence.text}
    reasons: dict[int, str] = {}
    for money in _MONEY.finditer(sentence.text):
        if ours.isdisjoint(range(money.start(), money.end())):
            reason = sentence.unclear or _reason(sentence.text, money)
            reasons.setdefault(sentence.lines[money.start()], reason)
    for words in _UNDECIDED.finditer(sentence.text):
        reason = f"“{words[0]}”：没有金额，没有作为项目收入"
        reasons.setdefault(sentence.lines[words.start()], reason)
    if sentence.unclear and _claims_something(sentence):
        reasons.setdefault(sentence.lines[0], sentence.unclear)
    for line, reason in sorted(reasons.items()):
        yield SkippedLine(source.at(line), sentence.quote, reason)


def _claims_something(sentence: Sentence) -> bool:
    """Return True if the sentence would say how far its project is, if that had a name."""
    named = replace(sentence, text=POINTING.sub("某某项目", sentence.text), unclear="")
    return any(_claims(named))


def _reason(text: str, money: re.Match[str]) -> str:
    """Return why an amount is no project's."""
    if FOREIGN.search(money[0]):
        return "正文中的外币，没有折算"
    if _RANGE.search(money[0]):
        return "投资是一个范围，不是确定的金额"
    part = PART.search(text[: money.start()])
    if part is not None:
        return f"“{part[0]}{money[0]}”只是一部分（年度、分期、已完成或某一来源），不是项目的总投资"
    if _MANY.search(text):
        return "正文中的合计投资，没有逐项列出"
    return "正文中的投资额，看不出是哪一个项目的"


def _clauses(sentence: Sentence) -> Iterator[tuple[str, int]]:
    """Yield the clauses of a sentence and where each ends in it."""
    start = 0
    for end in [*(mark.start() for mark in _CLAUSE.finditer(sentence.text)), len(sentence.text)]:
        yield sentence.text[start:end].lstrip("，：,"), end
        start = end


def _statements(sentence: Sentence, source: Content, document: Document) -> Iterator[Statement]:
    for subject, position, value, status in _claims(sentence):
        yield Statement(
            document_id=document.id,
            locator=source.at(sentence.lines[position]),
            subject=subject,
            value=value,
            status=status,
            date=sentence.as_of,
            quote=sentence.quote,
        )


def _claims(sentence: Sentence) -> Iterator[tuple[str, int, str, Status]]:
    """Yield each work a sentence speaks of for sure: where it is named, the words, their class."""
    if sentence.tense is Tense.PLAN or sentence.text.rstrip("”").endswith(("？", "?")):
        return
    for clause, end in _clauses(sentence):
        offset = end - len(clause)
        claim = _VERB_FIRST.search(clause) or _CLAIM.match(clause)
        if claim is None or WISH.search(sentence.text[:end]):
            continue
        status = _status(claim, sentence.tense)
        if status is None:
            continue
        value = (claim.groupdict().get("manner") or "") + claim["word"]
        for subject in _subjects(claim["subjects"]):
            yield subject, max(sentence.text.find(subject, offset), offset), value, status


def _status(claim: re.Match[str], tense: Tense) -> Status | None:
    """Return the class the words fall in; None if they claim nothing for sure."""
    word, manner = claim["word"], claim.groupdict().get("manner") or ""
    if word in _HALTED:
        return _HALTED[word]
    if word in _NEARLY.split("|"):
        return Status.ACTIVE
    if word in _STARTED.split("|"):
        return Status.STARTED
    if word in _ACTIVE.split("|"):
        told = "正" in manner if tense is Tense.OPEN else _UNDER_WAY.search(manner)
        return Status.ACTIVE if told else None
    if word == "完成" and "已" not in manner:
        return None
    return Status.ACTIVE if re.search("基本|主体", manner) else Status.DONE


def _subjects(text: str) -> list[str]:
    """Return the works a clause names, in the document's words; none for classes and counts."""
    text = re.sub(r"的?建设$", "", _LEAD.sub("", text))
    listed = _LIST.match(text)
    if listed is None:
        parts = _split(text)
        if len(parts) > 1 and not all(WORK.search(part) for part in parts):
            parts = [text]
        return [part for part in parts if WORK.search(part) and _is_name(part)]
    category = listed["category"].lstrip("的")
    if category and not WORK.search(category):
        return []
    parts = _split(listed["list"])
    if category and not category.endswith(("项目", "工程")):
        # E953等商贸综合体: the class is a part of the name.
        parts = [part if WORK.search(part) else part + category for part in parts]
    return [part for part in parts if (WORK.search(part) or category) and _is_name(part)]


def _split(text: str) -> list[str]:
    """Split an enumeration at 、 and, before its last name, at 和 or 以及."""
    *firsts, last = text.split("、")
    pair = re.match(r"^(?P<one>.+?)(?:以及|和)(?P<other>.+)$", last)
    if pair and WORK.search(pair["one"]) and WORK.search(pair["other"]):
        return [*firsts, pair["one"], pair["other"]]
    return [*firsts, last]


def _is_name(text: str) -> bool:
    return 4 <= len(text) <= 40 and not NO_NAME.search(text) and not _CLASS.search(text)
