"""The columns a project table can have: what a cell says, and what it is sorted by."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from jianxi_gis.model.claims import amount_of, newest
from jianxi_gis.model.classes import Kind, Status
from jianxi_gis.model.project import Project
from jianxi_gis.model.summary import accuracy_words
from jianxi_gis.ui.amounts import amount
from jianxi_gis.ui.language import tr


@dataclass(frozen=True, slots=True)
class Row:
    """A project and its number in the plan."""

    number: int
    project: Project


@dataclass(frozen=True, slots=True)
class Column:
    """One column."""

    title: str
    """In Chinese, as `tr` of the table's model knows it."""
    words: Callable[[Row], str]
    order: Callable[[Row], Any]
    """A value to sort by; rows where it is None come last both ways: unknown is no zero."""
    width_px: int
    numeric: bool = False
    usual: bool = True
    """Shown until the user chooses otherwise."""
    money: bool = False
    """``order`` is yuan."""
    choices: tuple[str, ...] = ()
    """All it can say; the column has room for each in the language of the window."""


def _accuracy_order(row: Row) -> float | None:
    return float("inf") if row.project.whole_district else row.project.accuracy_m


def _said(topic: str) -> Callable[[Row], str]:
    """Return the function that gives the claim that holds, in the document's words."""

    def words(row: Row) -> str:
        claim = newest(row.project.evidence, topic)
        return "" if claim is None else claim.value

    return words


def _amount(topic: str) -> Callable[[Row], int | None]:
    def yuan(row: Row) -> int | None:
        claim = newest(row.project.evidence, topic)
        try:
            return None if claim is None else amount_of(claim)
        except ValueError:
            return None  # words instead of a figure

    return yuan


def _text(title: str, words: Callable[[Row], str], width_px: int) -> Column:
    return Column(title, words, lambda row: words(row) or None, width_px, usual=False)


def _money(title: str, topic: str) -> Column:
    return Column(title, _said(topic), _amount(topic), 112, numeric=True, usual=False, money=True)


_STATUSES, _KINDS = tuple(Status), tuple(Kind)
COLUMNS: tuple[Column, ...] = (
    Column(
        "序号", lambda row: str(row.number), lambda row: row.number, 56,
        numeric=True,
    ),
    Column(
        "专栏",
        lambda row: "" if row.project.section is None else tr(f"专栏{row.project.section}"),
        lambda row: row.project.section,
        64,
    ),
    Column(
        "组", lambda row: row.project.group, lambda row: row.project.group, 152
    ),
    Column(
        "项目名称", lambda row: row.project.name, lambda row: row.project.name,
        320,
    ),
    Column(
        "总投资",
        lambda row: amount(row.project.investment_yuan),
        lambda row: row.project.investment_yuan,
        104,
        numeric=True,
        money=True,
    ),
    Column(
        "状态",
        lambda row: tr(row.project.status),
        lambda row: _STATUSES.index(row.project.status),
        92,
        choices=_STATUSES,
    ),
    Column(
        "类别",
        lambda row: tr(row.project.kind),
        lambda row: _KINDS.index(row.project.kind),
        120,
        choices=_KINDS,
    ),
    Column(
        "位置精度", lambda row: tr(accuracy_words(row.project)), _accuracy_order, 120
    ),
    _text("责任单位", lambda row: row.project.owner, 150),
    _text("计划开工", _said("start"), 92),
    _text("计划竣工", _said("finish"), 92),
    _money("年度计划投资", "year_plan"),
    _money("年度完成投资", "year_completed"),
    _money("累计完成投资", "completed"),
    _text("建设性质", _said("nature"), 84),
    _text("形象进度", _said("progress"), 180),
    _text("存在问题", _said("problem"), 180),
    _text("备注", lambda row: row.project.note, 180),
    _text("出自", lambda row: row.project.plan, 220),
)  # fmt: skip
SECTION, GROUP, NAME, MONEY, STATUS, KIND, ACCURACY = 1, 2, 3, 4, 5, 6, 7
GROUPED_BY = (SECTION, GROUP, STATUS, KIND)
"""Columns by which rows can be put together under headings with subtotals."""
