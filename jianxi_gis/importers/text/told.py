"""Running text: sentences that name a project and what it costs in all."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from jianxi_gis.importers.text.amounts import AMOUNT, BOUND, in_figures, read_amount
from jianxi_gis.importers.text.names import (
    PART,
    first_name,
    is_project,
    name_after,
    name_before,
)
from jianxi_gis.importers.text.prose import Sentence
from jianxi_gis.model.classes import Status
from jianxi_gis.model.content import Content
from jianxi_gis.model.evidence import Document, Evidence
from jianxi_gis.model.plan import ProjectDraft
from jianxi_gis.model.project import SkippedLine

_AMOUNT = (
    rf"(?P<amount>{AMOUNT}(?![亿万\d])(?!{BOUND})"
    r"(?!美|港|欧|日|人|户|平|亩|辆|吨|件|个|套|株|条|米|多|元))"
)
_MONEY = re.compile(
    rf"(?:计划|预计|[估概匡测]算|协议|意向)*(?P<word>总投资(?:额|估算|概算)?|投资总?额|投资)(?:约|近|达|为|共|计|[:：])*{_AMOUNT}"
)
_BARE = re.compile(
    rf"(?:(?<=[，、：；（])|^|(?<=签约)|(?<=落地)|(?<=引进)|(?<=引进了)|(?<=开工)|(?<=有)){_AMOUNT}"
    r"(?=的?[^，。；的\d][^，。；]{2,40}?(?:项目|工程))"
)
_IN_BRACKETS = re.compile(rf"(?<=项目|工程)[（(]{_AMOUNT}[)）]")
_COUNTED = re.compile(r"[\d一二三四五六七八九十百两几数多]+[余多]?[个项]")
_SEATS = re.compile(
    r"(?:学位|[泊车床厕摊工铺座]位|充电桩|教学班|房间)[约共]*\d+[余多]?个|\d+[余多]?个(?:学位|[泊车床厕摊工铺座]位|充电桩|教学班|房间)"
)
"""Counts of what one project has, not of projects."""
_STOPS = re.compile(r"$|[，。；、！（(]")
_ANAPHORA = re.compile(r"(?:^|[，；])(?:该|此|本|这个|这一)?(?:项目|工程|其)?(?:的)?$")


@dataclass(frozen=True, slots=True)
class Cost:
    """What a project costs."""

    sentence: Sentence
    start: int
    """Where the amount begins in the sentence."""
    amount: str
    name: str


@dataclass(slots=True)
class Told:
    """What the running text tells of projects and their money."""

    drafts: list[ProjectDraft] = field(default_factory=list)
    skipped: list[SkippedLine] = field(default_factory=list)
    taken: set[tuple[str, int]] = field(default_factory=set)
    """Sentence, and position in it, of amounts that are accounted for."""


def read_told(
    found: Iterable[Sentence],
    source: Content,
    document: Document,
    known: tuple[ProjectDraft, ...],
) -> Told:
    """Read the projects of the running text that state their whole investment.

    Parameters
    ----------
    found : iterable of Sentence
        Of the running text.
    source : Content
    document : Document
    known : tuple of ProjectDraft
        What the lists of the document hold: named again in the text, they are no second project.

    Returns
    -------
    Told

    Notes
    -----
    An amount of a year, of a phase or of several projects together is no project's. A sentence
    that says 该项目总投资 belongs to the one project its paragraph has named before.
    """
    told = Told()
    amounts = {draft.name: draft.investment_yuan for draft in known}
    paragraph = ""
    named: list[str] = []
    for sentence in found:
        if sentence.paragraph != paragraph:
            paragraph, named = sentence.paragraph, []
            above = first_name(f"{sentence.under}，")
            if above and not first_name(sentence.text):
                named.append(above)
        for cost in costs(sentence, named):
            _add(told, amounts, cost, source, document)
        subject = first_name(sentence.text)
        if subject and subject not in named:
            named.append(subject)
    return told


def costs(sentence: Sentence, named: list[str]) -> Iterator[Cost]:
    """Yield the amounts of a sentence that are a project's; ``named``: those before it."""
    text = sentence.text
    for money in _MONEY.finditer(text):
        before, after = text[: money.start()], text[money.end() :]
        if PART.search(before):
            continue
        name = name_after(after)
        if not name and not after.startswith("的"):
            # an amount with words of its own after it is no further word on what was named before
            name = _subject(before, named if _STOPS.match(after) else [])
        if name:
            yield Cost(sentence, money.start("amount"), money["amount"], name)
    for money in _BARE.finditer(text):
        name = name_after(f"的{text[money.end() :].removeprefix('的')}")
        if name and not _COUNTED.match(name):
            yield Cost(sentence, money.start("amount"), money["amount"], name)
    for money in _IN_BRACKETS.finditer(text):
        name = name_before(text[: money.start()])
        if name:
            yield Cost(sentence, money.start("amount"), money["amount"], name)


def _subject(before: str, named: list[str]) -> str:
    """Return the project an amount at the end of ``before`` belongs to, or an empty text."""
    head, colon, told = before.partition("：")
    before = re.split("：(?=.)", before)[-1]
    if _COUNTED.search(_SEATS.sub("", before)):
        return ""
    name = name_before(before) or first_name(before)
    if name:
        return name
    if colon and "：" not in told:  # 1.甲路工程：全长2公里，总投资…
        name = first_name(f"{head}：")
    if name:
        return name
    alone = _ANAPHORA.search(before) and not first_name(before)
    return named[0] if alone and len(named) == 1 else ""


def _add(
    told: Told, amounts: dict[str, int | None], cost: Cost, source: Content, document: Document
) -> None:
    sentence, start, amount, name = cost.sentence, cost.start, cost.amount, cost.name
    line = sentence.lines[start]
    try:
        yuan = read_amount(amount)
    except ValueError:
        return
    told.taken.add((sentence.text, start))
    if name in amounts:
        if amounts[name] != yuan:
            reason = f"{name}在同一文件里另有金额，没有改动"
            told.skipped.append(SkippedLine(source.at(line), sentence.quote, reason))
        return
    if not is_project(name):
        return
    amounts[name] = yuan
    place = source.at(line)
    words, day = Status.LISTED.value, document.date
    listed = Evidence(document.id, place, "listed", words, day, Status.LISTED, sentence.quote)
    value = in_figures(amount if amount.endswith("元") else f"{amount}元")
    money = Evidence(document.id, place, "investment", value, day, None, sentence.quote)
    told.drafts.append(ProjectDraft(name, None, "", 0, yuan, (listed, money)))
