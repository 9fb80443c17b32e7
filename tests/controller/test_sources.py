import hashlib
import os
from dataclasses import replace

import pytest
from factories import DOCUMENT

from jianxi_gis.controller import sources
from jianxi_gis.errors import DocumentError

TEXT = """专栏2 创新建设项目
创新空间载体建设项目：共1个项目，总投资60亿元。
投资60亿元的10号街坊改造项目
"""


@pytest.fixture
def document(tmp_path):
    content = TEXT.encode()
    (tmp_path / "plan.txt").write_bytes(content)
    return replace(DOCUMENT, sha256=hashlib.sha256(content).hexdigest())


def test_a_document_is_found_by_name_and_content(tmp_path, document) -> None:
    (tmp_path / "别处").mkdir()
    assert sources.find(document, [tmp_path / "别处", tmp_path]) == tmp_path / "plan.txt"
    (tmp_path / "plan.txt").write_text("改过", encoding="utf-8")
    assert sources.find(document, [tmp_path]) is None


def test_a_name_never_leads_out_of_the_folder(tmp_path, document) -> None:
    inside = tmp_path / "夹"
    inside.mkdir()
    sly = replace(document, file_name="../plan.txt")
    assert sources.find(sly, [inside]) is None


def test_the_lines_are_those_that_locators_count(tmp_path, document) -> None:
    source = sources.read(tmp_path / "plan.txt", document)
    assert source[2][0].line == 3 and source[2][1] == "投资60亿元的10号街坊改造项目"


def test_a_file_is_hashed_again_only_after_it_was_written(tmp_path, document, monkeypatch) -> None:
    digest, hashed = hashlib.file_digest, []
    monkeypatch.setattr(hashlib, "file_digest", lambda *a: hashed.append(a) or digest(*a))
    for _ in range(3):
        assert sources.matches(tmp_path / "plan.txt", document)
    assert len(hashed) == 1
    os.utime(tmp_path / "plan.txt", (0, 0))
    assert sources.matches(tmp_path / "plan.txt", document) and len(hashed) == 2


def test_a_file_that_has_changed_is_refused(tmp_path, document) -> None:
    (tmp_path / "plan.txt").write_text(f"新的一行\n{TEXT}", encoding="utf-8")
    with pytest.raises(DocumentError, match="不一样"):
        sources.read(tmp_path / "plan.txt", document)
