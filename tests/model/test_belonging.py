"""A package and its parts are counted once; what is laid to a project may be opened."""

import pytest

from jianxi_gis.errors import EditError
from jianxi_gis.model import editing
from jianxi_gis.model.belonging import attach, attachments, children, put_into
from jianxi_gis.model.review import Signature
from jianxi_gis.model.summary import total
from tests.factories import plan

SIGNED = Signature("王工", "2026-03-04T09:30:00+08:00")


def test_parts_of_a_package_that_states_its_money_add_nothing_to_the_sum() -> None:
    after = put_into(plan(), ["p2", "p3", "p1"], "p1")
    assert [one.id for one in children(after, "p1")] == ["p2", "p3"]
    assert total(after.projects).total_yuan == 6_000_000_000 + 360_000_000
    apart = put_into(after, ["p2", "p3"], "")
    assert total(apart.projects).total_yuan == total(plan().projects).total_yuan


def test_parts_count_for_themselves_when_their_package_is_taken_out() -> None:
    after = editing.take_out(put_into(plan(), ["p2"], "p1"), ["p1"], SIGNED)
    assert total(after.projects).total_yuan == 600_000_000 + 50_000_000 + 360_000_000


@pytest.mark.parametrize(
    ("ids", "parent", "what"),
    [
        (["p3"], "p2", "已经属于另一个打包项目"),
        (["p1"], "p3", "自己是打包项目"),
        (["p3"], "没有", "没有这个打包项目"),
    ],
)
def test_packages_do_not_hold_packages(ids: list[str], parent: str, what: str) -> None:
    packed = put_into(plan(), ["p2"], "p1")
    with pytest.raises(EditError, match=what):
        put_into(packed, ids, parent)


def test_what_is_so_already_changes_nothing() -> None:
    before = plan()
    assert put_into(before, ["p1", "p2"], "") is before


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("https://www.luoyang.gov.cn/a", "www.luoyang.gov.cn"),
        ("/批复/可研 批复.PDF", "可研 批复.PDF"),
        ("D:\\批复\\图.dwg", "图.dwg"),
    ],
)
def test_a_page_or_document_is_laid_to_a_project_and_signed(address: str, words: str) -> None:
    project = attach(plan(), "p1", "", f" {address} ", SIGNED).project("p1")
    (claim,) = attachments(project)
    assert (claim.value, claim.quote, claim.said_by) == (words, address, "王工")


@pytest.mark.parametrize(
    "address",
    ["", "批复.pdf", "javascript:alert(1)", "/bin/run.sh", "C:\\x.exe", "http://", "ftp://a/b"],
)
def test_what_might_run_or_leads_nowhere_is_refused(address: str) -> None:
    with pytest.raises(EditError):
        attach(plan(), "p1", "", address, SIGNED)
