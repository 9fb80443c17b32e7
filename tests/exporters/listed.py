"""Exports of projects as data: a small plan with every awkward thing, and hostile words."""

from dataclasses import replace
from typing import Any

import factories

from jianxi_gis.model.project import Project
from jianxi_gis.model.sheet import Sheet, SheetContent

HOSTILE = (
    "=1+1",
    "+1项目",
    "-1项目",
    "@SUM(A1)",
    "\t=1+1",
    "＝1+1",
    "${document.title=7*7}",
    "</script><script>document.title='49'</script>",
    "`${document.title=7*7}`",
    "<img src=x onerror=\"document.title='49'\">",
    "'\"><svg onload=document.title=49>",
    "]]> & &amp; \u2028 😀",
    "https://example.invalid/tile.png",
)
"""Names that some program would run, fetch or close a tag with."""


def of(*projects: Project, **sheet: Any) -> SheetContent:
    """Return what is exported of these projects; of the five of the factory without any."""
    plan = factories.plan(projects or None)
    wanted = Sheet(**{"title": "涧西区项目", "made_on": "2026-01-02", "data_date": "2021-06-01",
                      "filter_words": "道路 建设路", **sheet})  # fmt: skip
    return SheetContent(wanted, (), plan.projects, (620000, 3830000, 630000, 3840000), plan=plan)


def hostile() -> SheetContent:
    """Return projects whose every text is hostile."""
    return of(
        *(
            replace(
                factories.project(number, words),
                group=words,
                owner=words,
                note=words,
                unlocated_reason=words,
                locations=(
                    replace(factories.location(112.4 + number / 1e3), reasoning=words, place=words),
                )
                if number % 2
                else (),
            )
            for number, words in enumerate(HOSTILE, 1)
        ),
        title=HOSTILE[7],
        filter_words=HOSTILE[8],
    )
