"""Files of features come out as a person has read them: projects, money, places, what is open."""

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest
import shapely

from jianxi_gis.geo.crs import project
from jianxi_gis.importers import read_document
from jianxi_gis.model.claims import status_of
from jianxi_gis.model.plan import ProjectDraft
from tests.importers.feature_builders import BUILDERS

NEAREST_M = 2.0
SOURCES = [(kind, path) for kind in BUILDERS for path in BUILDERS[kind].sources()]


@dataclass(frozen=True)
class Gold:
    """What a person has read in a file."""

    question: str
    """What the coordinates look like where the file does not say it."""
    answer: str
    """What the person who made the file would say."""
    skipped: tuple[str, ...]
    """Words of the reasons, one for each line that was not taken."""
    rows: list[dict[str, str]]


def read_gold(path: Path) -> Gold:
    said: dict[str, list[str]] = {}
    lines = path.read_text("utf-8").splitlines()
    for line in lines:
        if line.startswith("# "):
            key, _, words = line[2:].partition(": ")
            said.setdefault(key, []).append(words)
    assert said.keys() <= {"question", "answer", "skipped"}
    question = said.get("question", [""])[0]
    return Gold(
        question,
        said.get("answer", [question])[0],
        tuple(said.get("skipped", ())),
        list(csv.DictReader(line for line in lines if not line.startswith("#"))),
    )


def shown(draft: ProjectDraft) -> dict[str, str]:
    return {
        "name": draft.name,
        "investment_yuan": "" if draft.investment_yuan is None else str(draft.investment_yuan),
        "group": draft.group,
        "owner": draft.owner,
        "status": status_of(draft.evidence).value,
        "kind": "、".join(place.kind.value for place in draft.locations),
    }


def away_m(draft: ProjectDraft, row: dict[str, str]) -> float:
    centre = shapely.get_coordinates(draft.locations[0].geometry.centroid)
    wanted = np.array([[float(row["lon"]), float(row["lat"])]])
    return float(np.hypot(*(project(centre) - project(wanted))[0]))


@pytest.mark.parametrize(
    ("kind", "source"), SOURCES, ids=[f"{kind}-{path.stem}" for kind, path in SOURCES]
)
def test_a_file_of_features_gives_exactly_the_projects_of_its_gold(
    tmp_path: Path, kind: str, source: Path
):
    builder = BUILDERS[kind]
    path = builder.write(source, tmp_path)
    gold = read_gold(source.with_suffix(".csv"))
    reading = read_document(path)
    assert (reading.question.detected if reading.question else "") == gold.question
    if reading.question is not None:
        before = sum(len(draft.locations) for draft in reading.drafts)
        reading = read_document(path, gold.answer)
        after = sum(len(draft.locations) for draft in reading.drafts)
        assert before < after or gold.answer == "none"
    assert reading.question is None
    wanted = [{key: row[key] for key in row if key not in ("lon", "lat")} for row in gold.rows]
    assert [shown(draft) for draft in reading.drafts] == wanted
    for draft, row in zip(reading.drafts, gold.rows, strict=True):
        if row["lon"]:
            assert away_m(draft, row) < NEAREST_M, draft.name
    reasons = [line.reason for line in reading.skipped]
    assert len(reasons) == len(gold.skipped), reasons
    for words in gold.skipped:
        assert any(words in reason for reason in reasons), (words, reasons)


@pytest.mark.parametrize("kind", BUILDERS)
def test_every_format_has_ten_documents_read_by_hand(kind: str):
    assert len(BUILDERS[kind].sources()) >= 10
