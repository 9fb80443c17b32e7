"""Documents of many kinds come out as a person has read them, whatever the format."""

from pathlib import Path

import pytest

from jianxi_gis.importers import read_document
from jianxi_gis.model.claims import status_of
from jianxi_gis.model.plan import ProjectDraft
from tests.importers.builders import DOCUMENTS, LEDGERS, TEXTS, gold, grid

TEXT_FILES = sorted((DOCUMENTS / "texts").glob("*.txt"))
LEDGER_FILES = sorted((DOCUMENTS / "ledgers").glob("*.txt"))
NEEDS_MERGES = {"08_children_column"}
"""A csv has no merged cells: what belongs to which row is not in it."""


def yuan(draft: ProjectDraft) -> str:
    return "" if draft.investment_yuan is None else str(draft.investment_yuan)


@pytest.mark.parametrize("suffix", TEXTS)
@pytest.mark.parametrize("source", TEXT_FILES, ids=lambda path: path.stem)
def test_a_text_gives_exactly_the_projects_and_amounts_of_its_gold(
    tmp_path: Path, source: Path, suffix: str
):
    path = tmp_path / f"{source.stem}.{suffix}"
    TEXTS[suffix](source.read_text(encoding="utf-8"), path)
    drafts = read_document(path).drafts
    expected = sorted((row["name"], row["investment_yuan"]) for row in gold(source))
    assert sorted((draft.name, yuan(draft)) for draft in drafts) == expected


@pytest.mark.parametrize("suffix", LEDGERS)
@pytest.mark.parametrize("source", LEDGER_FILES, ids=lambda path: path.stem)
def test_a_ledger_gives_exactly_the_rows_of_its_gold(tmp_path: Path, source: Path, suffix: str):
    if suffix == "csv" and source.stem in NEEDS_MERGES:
        pytest.skip("CSV 没有合并单元格")
    path = tmp_path / f"{source.stem}.{suffix}"
    LEDGERS[suffix](grid(source), path)
    found = [
        {
            "name": draft.name,
            "investment_yuan": yuan(draft),
            "group": draft.group,
            "parent": draft.parent,
            "owner": draft.owner,
            "status": status_of(draft.evidence).value,
        }
        for draft in read_document(path).drafts
    ]
    assert found == gold(source)
