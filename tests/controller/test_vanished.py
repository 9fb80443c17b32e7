"""A project or document that is gone by the time of a deed is said, and nothing changes."""

import pytest
from factories import location, session

from jianxi_gis.controller import Controller
from jianxi_gis.controller.editing import Editing
from jianxi_gis.controller.placing import Placing
from jianxi_gis.controller.reviewing import Reviewing
from jianxi_gis.errors import DocumentError, EditError
from jianxi_gis.model.check import Duplicate


@pytest.mark.parametrize(
    "deed",
    [
        lambda known: Placing(*known).place("gone", [location()]),
        lambda known: Placing(*known).place("gone", []),
        lambda known: Placing(*known).leave("gone", "不清楚"),
        lambda known: Placing(*known).leave("gone", ""),
        lambda known: Placing(*known).reopen("gone"),
        lambda known: Placing(*known).candidates("gone"),
        lambda known: Editing(*known).edit({"gone": {"owner": "甲"}}),
        lambda known: Editing(*known).attach("gone", "批复", "https://example.com"),
        lambda known: Reviewing(*known).merge(
            Duplicate(("p1", "gone"), ("甲", "乙"), "名称相近"), "p1", ""
        ),
    ],
)
def test_a_deed_on_a_project_that_is_gone_is_refused_in_words(deed) -> None:
    shown = session()
    before = shown.state
    with pytest.raises(EditError, match="项目已不在工作区里"):
        deed((shown, Controller(shown)))
    assert shown.state is before


def test_a_document_that_is_gone_is_said() -> None:
    with pytest.raises(DocumentError, match="文件已不在工作区里"):
        session().state.plan.document("gone")
