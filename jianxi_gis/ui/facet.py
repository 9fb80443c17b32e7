"""One condition of the filter: a heading that folds, a search line where long, the options."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from jianxi_gis.model.facets import Option
from jianxi_gis.model.searching import Searched
from jianxi_gis.ui.facet_list import FacetList
from jianxi_gis.ui.icons import icon
from jianxi_gis.ui.theme import current_colors

FEW = 6
"""Options shown before 更多 is asked for."""
SEARCHED_FROM = 10
"""A list this long gets a search line."""


class Facet(QWidget):
    """Shows: the options of one condition; hidden where there are none.

    Emits: ``toggled(value)``, ``excluded(value)``.

    Parameters
    ----------
    steady : bool, optional
        Options keep their rows even where they would leave nothing.
    """

    toggled = Signal(str)
    excluded = Signal(str)

    def __init__(
        self, title: str, *, unfolded: bool, steady: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._steady = steady
        self._title = title
        self._all: tuple[Option, ...] = ()
        self._chosen: frozenset[str] = frozenset()
        self._without: frozenset[str] = frozenset()
        self.heading = QToolButton(self)
        self.heading.setObjectName("heading")
        self.heading.setCheckable(True)
        self.heading.setChecked(unfolded)
        self.heading.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.heading.setIconSize(QSize(12, 12))
        self.heading.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(self.tr("查找{0}").format(title))
        self.search.setAccessibleName(self.tr("查找{0}").format(title))
        self.search.setClearButtonEnabled(True)
        self.list = FacetList(title, self)
        self.more = QToolButton(self)
        self.more.setObjectName("link")
        self.more.setCheckable(True)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(8, 0, 8, 0)
        self._layout.setSpacing(4)
        for widget in (self.heading, self.search, self.list, self.more):
            self._layout.addWidget(widget)
        self.heading.toggled.connect(self._fill)
        self.search.textChanged.connect(self._fill)
        self.more.toggled.connect(self._fill)
        self.list.toggled.connect(self.toggled)
        self.list.excluded.connect(self.excluded)
        self._fill()

    def add_row(self, widget: QWidget) -> None:
        """Put a widget (the distance) between heading and options."""
        self._layout.insertWidget(1, widget)
        widget.setVisible(self.heading.isChecked())
        self.heading.toggled.connect(widget.setVisible)

    def set_options(
        self, options: Sequence[Option], chosen: Collection[str], without: Collection[str] = ()
    ) -> None:
        """Show these options; a chosen or excluded value not among them is shown with 0."""
        known = {option.value for option in options}
        missing = tuple(
            Option(value, value, 0) for value in (*chosen, *without) if value not in known
        )
        every = (*options, *missing)
        # what would leave nothing goes last; the rest keeps its order
        self._all = tuple(sorted(every, key=lambda option: not self._steady and not option.count))
        self._chosen, self._without = frozenset(chosen), frozenset(without)
        self.setVisible(bool(self._all))
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Redraw the arrow in the colours of the new theme."""
        if event.type() == QEvent.Type.PaletteChange:
            self._fill()
        super().changeEvent(event)

    def _fill(self) -> None:
        unfolded = self.heading.isChecked()
        searched = self.search.text().strip()
        fits = Searched(self.tr(option.label) for option in self._all).matches(searched)
        found = [option for option, fit in zip(self._all, fits, strict=True) if fit]
        shown = found
        asked = self._chosen | self._without
        if not self.more.isChecked() and not searched:
            # what is asked for stays in sight, and stays in its place
            shown = [
                option for row, option in enumerate(found) if row < FEW or option.value in asked
            ]
        self.list.set_options(shown, self._chosen, self._without)
        self.search.setVisible(unfolded and len(self._all) >= SEARCHED_FROM)
        self.list.setVisible(unfolded)
        hidden = len(found) - len(shown)
        self.more.setVisible(unfolded and not searched and (hidden > 0 or self.more.isChecked()))
        self.more.setText(
            self.tr("收起") if self.more.isChecked() else self.tr("更多 {0} 个").format(hidden)
        )
        count = f"  {len(asked)}" if asked else ""
        self.heading.setText(f"{self._title}{count}")
        arrow = "chevron-down" if unfolded else "chevron-right"
        self.heading.setIcon(icon(arrow, current_colors()))
