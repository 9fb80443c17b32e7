"""The panels that lie in tabs: one row each. A new one needs its file and a row here."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtWidgets import QWidget

from jianxi_gis.controller import Controller
from jianxi_gis.model.session import Session
from jianxi_gis.ui.panels.analysis import AnalysisPanel
from jianxi_gis.ui.panels.indicators import IndicatorsPanel
from jianxi_gis.ui.panels.investment import InvestmentPanel
from jianxi_gis.ui.panels.progress import ProgressPanel
from jianxi_gis.ui.panels.reconciliation import ReconciliationPanel
from jianxi_gis.ui.panels.sizes import SizesPanel
from jianxi_gis.ui.panels.status import StatusPanel
from jianxi_gis.ui.panels.unlocated import UnlocatedPanel
from jianxi_gis.ui.panels.years import YearsPanel
from jianxi_gis.ui.project_table import ProjectTable


@dataclass(frozen=True, slots=True)
class Panel:
    """A panel: the words on its tab, where the tab is, what makes it."""

    title: str
    place: Literal["below", "right"]
    make: Callable[[Session, Controller, QWidget], QWidget]


PANELS = (
    Panel("项目", "below", ProjectTable),
    Panel("未落图", "below", UnlocatedPanel),
    Panel("分析", "below", AnalysisPanel),
    Panel("核对", "below", ReconciliationPanel),
    Panel("进展", "below", ProgressPanel),
    Panel("指标", "below", IndicatorsPanel),
    Panel("投资", "right", InvestmentPanel),
    Panel("状态", "right", StatusPanel),
    Panel("规模", "right", SizesPanel),
    Panel("分年", "right", YearsPanel),
)
