"""Projects divided by a condition, as bars; a bar is a condition, the whole can be taken along."""

import csv
import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis.controller import Controller
from jianxi_gis.errors import ExportError
from jianxi_gis.model.breakdown import (
    BY_FIELD,
    Breakdown,
    Part,
    breakdown,
    chosen_values,
    toggled,
)
from jianxi_gis.model.classes import Status
from jianxi_gis.model.listing import safe_cell
from jianxi_gis.model.money import format_yuan
from jianxi_gis.model.session import Session, State
from jianxi_gis.ui.bars import Bar, BarChart
from jianxi_gis.ui.dialogs.messages import show_error
from jianxi_gis.ui.theme import status_color

Measure = Literal["money", "count"]
_PIXELS = 2
"""Device pixels per logical one of a picture that is taken along."""


class BreakdownChart(QWidget):
    """Shows: bars of one field of the filter, and in words whether they add up.

    Right-click: copy or save the picture or the table. `fill` draws it for a state.
    """

    def __init__(
        self,
        title: str,
        session: Session,
        controller: Controller,
        fields: Sequence[str],
        *,
        measure: Measure,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._controller = session, controller
        self._title, self._fields, self._measure = title, tuple(fields), measure
        self.unit = "亿元"
        self.shown: Breakdown | None = None
        self.divide = QComboBox(self)
        words = [self.tr("按{0}").format(self.tr(BY_FIELD[field].title)) for field in fields]
        self.divide.addItems(words)
        self.divide.setAccessibleName(self.tr("{0}的分法").format(title))
        self.divide.setVisible(len(self._fields) > 1)
        self.divide.currentIndexChanged.connect(lambda: self.fill(session.state))
        self.head = QHBoxLayout()
        self.head.setContentsMargins(12, 4, 12, 4)
        self.head.addWidget(self.divide)
        self.head.addStretch(1)
        self.chart = BarChart(title)
        self.chart.clicked.connect(self._on_bar_clicked)
        self.note = QLabel(self)
        self.note.setObjectName("muted")
        self.note.setWordWrap(True)
        self.note.setContentsMargins(12, 2, 12, 4)
        inner = QWidget()
        bars = QVBoxLayout(inner)
        bars.setContentsMargins(0, 0, 0, 0)
        bars.addWidget(self.chart)
        bars.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self.head)
        column.addWidget(scroll, 1)
        column.addWidget(self.note)

    @property
    def field(self) -> str:
        """Return the field the bars are about."""
        return self._fields[max(0, self.divide.currentIndex())]

    def fill(self, state: State) -> None:
        """Draw the bars of a state."""
        field = self.field
        self.shown = breakdown(state.plan, state.relations, state.filter, field)
        chosen = chosen_values(state.filter, field)
        self.chart.set_bars([self._bar(part, chosen) for part in self.shown.parts])
        self.note.setText(self.shown.note(self.unit) if self.shown.parts else "")

    def _bar(self, part: Part, chosen: frozenset[str]) -> Bar:
        money = format_yuan(part.total_yuan or None, self.unit)
        count = self.tr("{0} 项").format(part.count)
        by_money = self._measure == "money"
        status = self.field == "statuses" and part.value
        length = float(part.total_yuan if by_money else part.count)
        return Bar(
            value=part.value,
            label=part.label,
            length=length if part.value else 0.0,  # what is in no part would dwarf the parts
            words=f"{money} · {count}" if by_money else f"{count} · {money}",
            color=status_color(Status(part.value)).name() if status else "",
            dimmed=bool(chosen) and part.value not in chosen,
        )

    def _on_bar_clicked(self, value: str) -> None:
        self._controller.set_filter(toggled(self._session.state.filter, self.field, value))

    # --- taken along ------------------------------------------------------------------------

    def table(self) -> list[tuple[str, ...]]:
        """Return the figures as rows under their titles, the whole last; safe in a spreadsheet."""
        assert self.shown is not None
        title = BY_FIELD[self.shown.field].title
        rows: list[tuple[str, ...]] = [(title, "项数", f"总投资（{self.unit}）")]
        whole = self.shown.whole
        for label, count, yuan in (
            *((part.label, part.count, part.total_yuan) for part in self.shown.parts),
            (whole.label, whole.count, whole.total_yuan),
        ):
            amount = format_yuan(yuan, self.unit).removesuffix(self.unit).replace(",", "")
            rows.append((str(safe_cell(label)), str(count), amount))
        return rows

    def picture(self) -> QPixmap:
        """Return title, bars and note as a picture, twice as fine as the screen."""
        width = max(self.width(), 480)
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(12, 12, 12, 12)
        heading = QLabel(f"{self._title} {self.divide.currentText()}", sheet)
        heading.setObjectName("heading")
        heading.setTextFormat(Qt.TextFormat.PlainText)
        scope = QLabel(self._session.state.filter.words(), sheet)
        scope.setTextFormat(Qt.TextFormat.PlainText)
        note = QLabel(self.note.text(), sheet)
        for label in (scope, note):
            label.setObjectName("muted")
            label.setWordWrap(True)
        bars = BarChart(self._title, sheet)
        bars.set_bars(self.chart.bars)
        for widget in (heading, scope, bars, note):
            column.addWidget(widget)
        sheet.setFixedWidth(width)
        sheet.adjustSize()
        pixmap = QPixmap(sheet.size() * _PIXELS)
        pixmap.setDevicePixelRatio(_PIXELS)
        pixmap.fill(sheet.palette().window().color())
        sheet.render(pixmap)
        sheet.deleteLater()
        return pixmap

    def copy_table(self) -> None:
        """Put the figures on the clipboard, cells parted by tabs."""
        rows = ("\t".join(row) for row in self.table())
        QGuiApplication.clipboard().setText("\n".join(rows))

    def save_table(self, path: Path) -> None:
        """Write the figures as CSV that Excel opens as it is.

        Raises
        ------
        ExportError
            The file cannot be written.
        """
        text = io.StringIO()
        csv.writer(text).writerows(self.table())
        _write(path, text.getvalue().encode("utf-8-sig"))

    def save_picture(self, path: Path) -> None:
        """Write the picture as PNG.

        Raises
        ------
        ExportError
            The file cannot be written.
        """
        if not self.picture().save(str(path), "PNG"):
            raise ExportError("图片写不出来", str(path), "换一个文件夹，或关掉正在看它的程序")

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer to take picture and table along."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        clipboard = QGuiApplication.clipboard()
        for words, deed in (
            (self.tr("复制图片"), lambda: clipboard.setPixmap(self.picture())),
            (self.tr("复制表格"), self.copy_table),
            (self.tr("图片另存为…"), lambda: self._ask("png", self.save_picture)),
            (self.tr("表格另存为…"), lambda: self._ask("csv", self.save_table)),
        ):
            menu.addAction(words).triggered.connect(lambda _=False, deed=deed: deed())
        menu.popup(event.globalPos())

    def _ask(self, ending: str, save: Callable[[Path], None]) -> None:
        name = f"{self._title}{self.divide.currentText()}.{ending}"
        words = self.tr("另存为")
        chosen, _ = QFileDialog.getSaveFileName(self, words, name, f"{ending.upper()} (*.{ending})")
        if chosen:
            try:
                save(Path(chosen).with_suffix(f".{ending}"))
            except ExportError as error:
                show_error(self, error)


def _write(path: Path, content: bytes) -> None:
    try:
        path.write_bytes(content)
    except OSError as error:
        todo = "换一个文件夹，或关掉正在用它的程序"
        raise ExportError("表格写不出来", str(path), todo) from error
