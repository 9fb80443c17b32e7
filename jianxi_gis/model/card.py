"""Everything known of one project, as the card in the window and on paper shows it."""

from dataclasses import dataclass

from jianxi_gis.model.claims import TOPIC_WORDS, newest
from jianxi_gis.model.evidence import Evidence
from jianxi_gis.model.mapview import MapLayer
from jianxi_gis.model.money import Unit
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Project
from jianxi_gis.model.sheet import DEFAULT_SECRECY

_YEARLY = ("year_plan", "year_completed")
_FIELDS = (
    "nature", "scale", "place", "street", "term", "start", "finish", "period_plan", *_YEARLY,
    "completed", "progress", "problem", "households", "area", "buildings",
)  # fmt: skip
"""Topics of a ledger in the order of a card; owner and note are fields of the project."""


@dataclass(frozen=True, slots=True, eq=False)
class Card:
    """A project with what its card is printed from."""

    project: Project
    plan: Plan
    layers: tuple[MapLayer, ...]
    """The surroundings of its place."""
    unit: Unit
    made_on: str
    """ISO date of the print."""
    data_date: str
    """数据截止日期, ISO."""
    secrecy: str = DEFAULT_SECRECY


def stated_fields(project: Project) -> tuple[tuple[str, str], ...]:
    """Return title and words of every field a ledger or a person states; the newest of each."""
    found = [("责任单位", project.owner)]
    for topic in _FIELDS:
        if topic in _YEARLY:
            found += _by_year(project, topic)
            continue
        claim = newest(project.evidence, topic)
        if claim is not None:
            found.append((TOPIC_WORDS[topic], claim.value))
    found.append(("备注", project.note))
    return tuple((title, words) for title, words in found if words)


def status_history(project: Project) -> tuple[Evidence, ...]:
    """Return what was said of the status, oldest first; a list alone says 列入规划."""
    told = [claim for claim in project.evidence if claim.topic in {"listed", "status"}]
    return tuple(sorted(told, key=lambda claim: claim.date))


def _by_year(project: Project, topic: str) -> list[tuple[str, str]]:
    claims = [claim for claim in project.evidence if claim.topic == topic]
    found = []
    for year in sorted({claim.date[:4] for claim in claims}):
        claim = newest((one for one in claims if one.date[:4] == year), topic)
        if claim is not None:
            found.append((f"{year} {TOPIC_WORDS[topic]}".strip(), claim.value))
    return found
