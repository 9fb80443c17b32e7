"""A chart that can be taken along: its picture and its table, by clipboard or as files."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QGuiApplication, QPixmap
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from jianxi_gis.controller.charts import write_picture, write_table
from jianxi_gis.errors import ExportError
from jianxi_gis.render.in_memory import png
from jianxi_gis.ui.dialogs.messages import show_error
from jianxi_gis.ui.dialogs.target import ask_target
from jianxi_gis.ui.inert import Label

_PIXELS = 2
"""Device pixels per logical one of a picture."""
_LEAST_PX = 480


class TakenAlong(QWidget):
    """Right-click offers picture and table; what they are is told by `table` and `picture`."""

    def table(self) -> Sequence[tuple[str, ...]]:
        """Return the figures as rows under their titles; safe in a spreadsheet."""
        raise NotImplementedError

    def picture(self) -> QPixmap:
        """Return the chart as a picture, twice as fine as the screen."""
        raise NotImplementedError

    def picture_name(self) -> str:
        """Return what a file is called, without its ending."""
        raise NotImplementedError

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
        write_table(self.table(), path)

    def save_picture(self, path: Path) -> None:
        """Write the picture as PNG.

        Raises
        ------
        ExportError
            The file cannot be written.
        """
        write_picture(png(self.picture().toImage()), path)

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
        kinds = {ending.upper(): f".{ending}"}
        path = ask_target(self, self.tr("另存为"), self.picture_name(), kinds)
        if path is not None:
            try:
                save(path)
            except ExportError as error:
                show_error(self, error)


def framed(title: str, scope: str, chart: QWidget, note: str, width_px: int) -> QPixmap:
    """Return a chart under its title and scope, above its note, as a picture.

    Parameters
    ----------
    title, scope, note : str
        Shown as they are: no markup.
    chart : QWidget
        Without a parent; it is used up.
    width_px : int
        Logical pixels, at least 480 are taken.
    """
    sheet = QWidget()
    column = QVBoxLayout(sheet)
    column.setContentsMargins(12, 12, 12, 12)
    rows: list[QWidget] = []
    for words, style in ((title, "heading"), (scope, "muted"), (note, "muted")):
        label = Label(words, sheet)
        label.setObjectName(style)
        label.setWordWrap(True)
        rows.append(label)
    rows.insert(2, chart)
    for row in rows:
        column.addWidget(row)
    sheet.setFixedWidth(max(width_px, _LEAST_PX))
    sheet.adjustSize()
    pixmap = QPixmap(sheet.size() * _PIXELS)
    pixmap.setDevicePixelRatio(_PIXELS)
    pixmap.fill(sheet.palette().window().color())
    sheet.render(pixmap)
    sheet.deleteLater()
    return pixmap
