"""Filters kept by name, as the words the command line takes: ask again with one click."""

from contextlib import suppress
from functools import partial

from PySide6.QtWidgets import QInputDialog, QMenu, QWidget

from jianxi_gis.controller import Controller
from jianxi_gis.errors import FilterError
from jianxi_gis.model.filters import Filter
from jianxi_gis.model.session import Session
from jianxi_gis.model.where import parse_where, written
from jianxi_gis.ui.icons import IconButton
from jianxi_gis.ui.inert import inert
from jianxi_gis.ui.preferences import Preferences

_KEY = "filters"


class SavedFilters(IconButton):
    """A button whose menu keeps, takes and forgets filters."""

    def __init__(
        self, session: Session, controller: Controller, preferences: Preferences, parent: QWidget
    ) -> None:
        super().__init__("bookmark", parent.tr("存下的筛选"), parent)
        self._session = session
        self._controller = controller
        self._preferences = preferences
        self.setPopupMode(self.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(self)
        menu.aboutToShow.connect(self._fill)
        self.setMenu(menu)

    @property
    def filters(self) -> dict[str, Filter]:
        """Return the filters kept, by name; what this version cannot read is left out."""
        found = {}
        for name, conditions in self._preferences.get(_KEY, {}).items():
            with suppress(FilterError, TypeError, AttributeError):
                found[str(name)] = parse_where(conditions)
        return found

    def keep(self, name: str, wanted: Filter) -> None:
        """Keep a filter under a name; it replaces what had the name."""
        kept = dict(self._preferences.get(_KEY, {}))
        kept[name] = list(written(wanted))
        self._preferences.set(_KEY, kept)

    def forget(self, name: str) -> None:
        """Keep the filter of this name no longer."""
        kept = dict(self._preferences.get(_KEY, {}))
        kept.pop(name, None)
        self._preferences.set(_KEY, kept)

    def _fill(self) -> None:
        menu = self.menu()
        menu.clear()
        filters = self.filters
        for name, wanted in filters.items():
            action = menu.addAction(name.replace("&", "&&"))
            action.setToolTip(inert(self.tr(wanted.words())))
            action.triggered.connect(partial(self._controller.set_filter, wanted))
        menu.setToolTipsVisible(True)
        if filters:
            menu.addSeparator()
        now = self._session.state.filter
        keep = menu.addAction(self.tr("存下当前筛选…"))
        keep.setEnabled(not now.empty and not now.chosen)
        keep.triggered.connect(self._on_keep_clicked)
        if now.chosen:
            keep.setText(self.tr("存下当前筛选（含分析范围，不能存）"))
        if filters:
            forget = menu.addMenu(self.tr("删除"))
            for name in filters:
                action = forget.addAction(name.replace("&", "&&"))
                action.triggered.connect(partial(self.forget, name))

    def _on_keep_clicked(self) -> None:
        wanted = self._session.state.filter
        name, given = QInputDialog.getText(
            self, self.tr("存下筛选"), self.tr("名称"), text=wanted.words()[:40]
        )
        if given and name.strip():
            self.keep(name.strip(), wanted)
