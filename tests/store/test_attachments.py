"""Files laid to projects: those beside the workspace are found where it is moved."""

import shutil
from pathlib import Path

import pytest

from jianxi_gis.model.belonging import attach, attachments
from jianxi_gis.model.editing import edit
from jianxi_gis.model.history import steps_of
from jianxi_gis.model.review import Signature
from jianxi_gis.store.near import found, kept
from jianxi_gis.store.repository import Repository
from tests.factories import plan

SIGNED = Signature("甲", "2024-01-01T08:00:00")


def _addresses(repository: Repository) -> list[str]:
    return [claim.quote for claim in attachments(repository.load().project("p1"))]


def test_a_file_below_the_workspace_moves_with_it_and_others_stay(tmp_path: Path) -> None:
    old, new = tmp_path / "旧", tmp_path / "新"
    old.mkdir()
    made = plan()
    elsewhere = str(tmp_path / "别处" / "图.dwg")
    for address in (
        str(old / "附件" / "批复.pdf"),
        elsewhere,
        "https://a.cn/b.pdf",
        "C:\\a\\b.pdf",
    ):
        made = attach(made, "p1", "", address, SIGNED)
    Repository.create(old / "规划.jianxi", made).close()
    with Repository.open(old / "规划.jianxi") as repository:
        assert repository.load() == made
        repository.save(edit(made, {"p1": {"owner": "乙"}}, SIGNED), "改")
    assert str(old).encode() not in (old / "规划.jianxi").read_bytes()
    shutil.move(old, new)
    with Repository.open(new / "规划.jianxi") as repository:
        assert _addresses(repository) == [
            str(new / "附件" / "批复.pdf"), elsewhere, "https://a.cn/b.pdf", "C:\\a\\b.pdf"
        ]  # fmt: skip
        (step, *_) = steps_of(repository.history(), repository.load(), "p1")
    assert step.before is not None
    assert attachments(step.before)[0].quote == str(new / "附件" / "批复.pdf")


@pytest.mark.parametrize("address", ["https://a.cn/b.pdf", "C:\\a\\b.pdf", "", "/别处/b.pdf"])
def test_what_is_not_below_the_workspace_is_kept_as_it_is(tmp_path: Path, address: str) -> None:
    assert kept(address, tmp_path) == address == found(address, tmp_path)


def test_a_copy_saved_elsewhere_still_knows_the_file(tmp_path: Path) -> None:
    file = tmp_path / "甲" / "批复.pdf"
    (tmp_path / "乙").mkdir()
    made = attach(plan(), "p1", "", str(file), SIGNED)
    with Repository.create(tmp_path / "乙" / "规划.jianxi", made) as repository:
        assert _addresses(repository) == [str(file)]
