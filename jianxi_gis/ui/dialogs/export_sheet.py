"""What to print: paper, title, scale, extent, and the words that must stand on a sheet."""

from typing import Literal

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis.model.sheet import DEFAULT_SECRECY, NO_REVIEW_NUMBER, Sheet
from jianxi_gis.ui.scale_box import parse_scale

SCALES = (5000, 10_000, 20_000, 25_000, 50_000, 100_000)
SECRECIES = (DEFAULT_SECRECY, "公开", "秘密")
ExtentChoice = Literal["usual", "map"]


class ExportSheetDialog(QDialog):
    """Shows: choices for a sheet. Accepted: `sheet` and `extent_choice` are what is wanted."""

    def __init__(
        self, title: str, filter_words: str, scale: float, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("导出图纸"))
        self.setMinimumWidth(560)
        self.heading = QLineEdit(title, self)
        self.heading.setCursorPosition(0)
        self.paper = _combo(self, [("A3", "A3"), ("A4", "A4")])
        self.turn = _combo(self, [(self.tr("横向"), True), (self.tr("纵向"), False)])
        self.extent = _combo(
            self,
            [(self.tr("全区或筛选结果"), "usual"), (self.tr("窗口中的地图范围"), "map")],
        )
        self.scale = QComboBox(self)
        self.scale.setEditable(True)
        self.scale.addItem(self.tr("自动（能放下的最大整比例）"))
        self.scale.addItems([f"1:{value:,}" for value in SCALES])
        self.scale.setToolTip(self.tr("窗口中的地图现在是 1:{0}").format(f"{scale:,.0f}"))
        self.maker = QLineEdit(self)
        self.secrecy = QComboBox(self)
        self.secrecy.setEditable(True)
        self.secrecy.addItems(list(SECRECIES))
        self.review = QLineEdit(self)
        self.review.setPlaceholderText(NO_REVIEW_NUMBER)
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for words, widget in (
            (self.tr("图名"), self.heading),
            (self.tr("纸张"), self.paper),
            (self.tr("方向"), self.turn),
            (self.tr("范围"), self.extent),
            (self.tr("比例尺"), self.scale),
            (self.tr("制图单位"), self.maker),
            (self.tr("密级"), self.secrecy),
            (self.tr("审图号"), self.review),
        ):
            widget.setAccessibleName(words)
            form.addRow(words, widget)
        content = QLabel(self.tr("内容：{0}").format(filter_words), self)
        content.setObjectName("muted")
        content.setWordWrap(True)
        self.complaint = QLabel(self)
        self.complaint.setObjectName("warning")
        self.complaint.hide()
        buttons = QDialogButtonBox(self)
        go = buttons.addButton(self.tr("导出…"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setObjectName("primary")
        go.setDefault(True)
        buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(content)
        column.addWidget(self.complaint)
        column.addWidget(buttons)

    @property
    def sheet(self) -> Sheet:
        """Return the sheet as chosen."""
        return Sheet(
            title=self.heading.text().strip(),
            paper=self.paper.currentData(),
            landscape=self.turn.currentData(),
            scale=self._scale() or 0.0,
            maker=self.maker.text().strip(),
            secrecy=self.secrecy.currentText().strip() or DEFAULT_SECRECY,
            review_number=self.review.text().strip(),
        )

    @property
    def extent_choice(self) -> ExtentChoice:
        """Return whether the district (or what passes the filter) or the window's map is shown."""
        choice: ExtentChoice = self.extent.currentData()
        return choice

    def _scale(self) -> float | None:
        """Return the denominator, 0 for the automatic one, None if the text is no scale."""
        text = self.scale.currentText()
        return 0.0 if text == self.scale.itemText(0) else parse_scale(text)

    def _on_accepted(self) -> None:
        if self._scale() is None:
            self.complaint.setText(self.tr("比例尺写作 1:20000 或 20000"))
            self.complaint.show()
        else:
            self.accept()


def _combo(parent: QWidget, rows: list[tuple[str, object]]) -> QComboBox:
    box = QComboBox(parent)
    for words, value in rows:
        box.addItem(words, value)
    return box
