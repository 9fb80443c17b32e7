"""该项目 at the beginning of a sentence: which project it is, where that is beyond doubt."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from jianxi_gis.importers.text.names import POINTING, first_name
from jianxi_gis.importers.text.progress import subjects
from jianxi_gis.importers.text.prose import LONGEST, Sentence
from jianxi_gis.importers.text.told import costs
from jianxi_gis.model.content import Content
from jianxi_gis.model.matching import core

_NOBODY_ELSE = re.compile(
    r"(?:该|此|本|这个|这一)(?:项目|工程)|(?:^|(?<=[，。；：]))项目"
    r"|(?:[省市区]级?|全[省市区]|“[^”]*”|重点|重大|民生|标志性|十大)+(?:项目|工程)"
    r"|(?:主体|土建|基础|装修|安装|收尾|附属|配套|室外)+工程"
)
"""Words that name a part or a class of projects, or point at one themselves."""

_BARE = re.compile(r"^(?:项目)?(?:概算|估算|计划|匡算|预计)?总?投资(?:额|约|近|达|为)*\d")


def referring(found: Iterable[Sentence], source: Content) -> Iterator[Sentence]:
    """Yield sentences; those that begin with 该项目 have the project's name in its place.

    Parameters
    ----------
    found : iterable of Sentence
        In their order.
    source : Content
        Their document: what stands between two paragraphs.

    Notes
    -----
    What was said so far in the paragraph counts; at its beginning the paragraph before, with
    nothing but blank lines between, or the heading right above. The one project named there is
    meant; with two, with none or with words that may be another, the sentence stays as it is and
    says in ``unclear`` why. 总投资… without 项目 is the heading's alone.
    """
    before, here = _Said(), _Said()
    for one in found:
        if one.paragraph != here.paragraph or not _adjoin(here, one, source):
            before = here if _adjoin(here, one, source) else _Said()
            here = _Said(one.paragraph)
        sentence = _resolved(one, here if here.text else before)
        here.hear(sentence)
        yield sentence


def _resolved(sentence: Sentence, known: "_Said") -> Sentence:
    pointing = POINTING.match(sentence.text)
    if pointing is None:
        bare = _BARE.match(sentence.text) and sentence.under and not known.names_any
        name = first_name(f"{sentence.under}，") if bare else ""
        return _stands_for(sentence, 0, f"{name}，") if name else sentence
    name = known.only or ("" if known.names_any else first_name(f"{sentence.under}，"))
    if name:
        return _stands_for(sentence, pointing.end(), name)
    return replace(sentence, unclear=known.doubt(pointing[0]))


def _stands_for(sentence: Sentence, length: int, name: str) -> Sentence:
    """Return a sentence whose first ``length`` characters are replaced by a name."""
    return replace(
        sentence,
        text=name + sentence.text[length:],
        lines=(sentence.lines[0],) * len(name) + sentence.lines[length:],
        said=sentence.text,
    )


class _Said:
    """What a paragraph has said so far of projects."""

    def __init__(self, paragraph: str = "") -> None:
        self.paragraph = paragraph
        self.text = ""
        self.last_line = 0
        self._names: dict[str, str] = {}

    def hear(self, sentence: Sentence) -> None:
        self.text += sentence.text
        self.last_line = sentence.lines[-1]
        told = (first_name(sentence.text), *(cost.name for cost in costs(sentence, [])))
        for name in (*told, *subjects(sentence)):
            if name:
                self._names.setdefault(core(name), name)

    @property
    def only(self) -> str:
        """Return the one project spoken of, empty where there are others or may be."""
        return "" if len(self._names) != 1 or self._others else next(iter(self._names.values()))

    @property
    def _others(self) -> bool:
        if self._long:
            return True
        rest = self.text
        for key, name in self._names.items():
            rest = rest.replace(name, "").replace(key, "")
        return re.search(r"项目|工程", _NOBODY_ELSE.sub("", rest)) is not None

    @property
    def _long(self) -> bool:
        """Return True if so much was said that to look through it each time takes the square."""
        return len(self.text) > LONGEST

    @property
    def names_any(self) -> bool:
        """Return True if any project has been spoken of."""
        return bool(self._names) or self._others

    def doubt(self, pointing: str) -> str:
        """Return why it is not clear what is meant."""
        names = list(self._names.values())
        if len(names) > 1:
            return f"“{pointing}”指哪一项不清楚：前文有{'、'.join(names[:3])}"
        if self._long:
            return f"“{pointing}”指哪一项不清楚：前文同一段已超过 {LONGEST} 字"
        if names or self._others:
            return f"“{pointing}”指哪一项不清楚：前文还提到别的项目"
        return f"“{pointing}”指哪一项不清楚：前文没有写明项目"


def _adjoin(here: _Said, sentence: Sentence, source: Content) -> bool:
    """Return True if only blank lines stand between; a heading or a list begins something new."""
    between = source.lines[here.last_line : sentence.lines[0] - 1]
    return here.last_line > 0 and not any(line.strip() for line in between)
