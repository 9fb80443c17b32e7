"""Projects side by side: what is said of each, and where they differ."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from jianxi_gis.model.claims import TOPIC_WORDS, newest
from jianxi_gis.model.classes import METHOD_WORDS
from jianxi_gis.model.money import format_yuan
from jianxi_gis.model.project import Project
from jianxi_gis.model.relation import RelationIndex
from jianxi_gis.model.summary import accuracy_words

MOST = 6
"""Projects that are compared at once; more columns cannot be read."""
_LEFT_OUT = frozenset({"investment", "name", "list", "owner", "note"})
"""Topics that a field of the project says already."""


@dataclass(frozen=True, slots=True)
class Compared:
    """One thing that is said of every project."""

    title: str
    values: tuple[str, ...]

    @property
    def differs(self) -> bool:
        """Return True if the projects differ in it."""
        return len(set(self.values)) > 1


def compare(projects: Sequence[Project], relations: RelationIndex) -> tuple[Compared, ...]:
    """Return everything known of at least one of the projects, a row each."""
    fields: tuple[tuple[str, Callable[[Project], str]], ...] = (
        ("项目名称", lambda item: item.name),
        ("专栏", lambda item: "" if item.section is None else f"专栏{item.section}"),
        ("组", lambda item: item.group),
        ("类别", lambda item: item.kind.value),
        ("总投资", lambda item: format_yuan(item.investment_yuan)),
        ("状态", lambda item: item.status.value),
        ("责任单位", lambda item: item.owner),
        ("位置", _places),
        ("位置精度", accuracy_words),
        ("街坊", lambda item: _related(relations, "blocks", item)),
        ("道路", lambda item: _related(relations, "roads", item)),
        ("河渠", lambda item: _related(relations, "rivers", item)),
        ("地铁", lambda item: _related(relations, "stations", item)),
        *(
            (title, lambda item, topic=topic: _said(item, topic))
            for topic, title in TOPIC_WORDS.items()
            if topic not in _LEFT_OUT
        ),
        ("备注", lambda item: item.note),
        ("出自", lambda item: item.plan),
        ("依据", lambda item: f"{len(item.evidence)} 条"),
    )
    rows = (Compared(title, tuple(map(words, projects))) for title, words in fields)
    return tuple(row for row in rows if any(row.values))


def _places(project: Project) -> str:
    if not project.locations:
        return project.unlocated_reason or "未落图"
    return "、".join(
        dict.fromkeys(place.place or METHOD_WORDS[place.method] for place in project.locations)
    )


def _related(relations: RelationIndex, field: str, project: Project) -> str:
    found = getattr(relations, field).get(project.id, ())
    return "、".join(
        item.place if item.how == "words" else f"{item.place} {item.distance_m:.0f} 米"
        for item in found[:4]
    )


def _said(project: Project, topic: str) -> str:
    claim = newest(project.evidence, topic)
    return "" if claim is None else claim.value
