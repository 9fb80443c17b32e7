"""What to print: paper, words, scale and extent, what stands beside the map; and how it looks."""

from collections.abc import Callable
from typing import Any, Literal

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis.model.sheet import (
    DEFAULT_SECRECY,
    NO_REVIEW_NUMBER,
    PARTS,
    USUAL_PARTS,
    Sheet,
    SheetContent,
)
from jianxi_gis.render.template import papers, template_names
from jianxi_gis.ui.asking import open_file
from jianxi_gis.ui.inert import Label
from jianxi_gis.ui.preferences import Forgetful, Preferences
from jianxi_gis.ui.scale_box import parse_scale
from jianxi_gis.ui.screen import fit
from jianxi_gis.ui.sheet_preview import SheetPreview
from jianxi_gis.ui.wheel import guard

SCALES = (5000, 10_000, 15_000, 20_000, 25_000, 30_000, 50_000, 100_000)
SECRECIES = (DEFAULT_SECRECY, "公开", "秘密")
RESOLUTIONS = (150, 200, 300, 400, 600)
SCREEN = "16:9"
_KEY = "sheet"
_FORM_WIDTH = 390
_SIZE = (1240, 780)
_LARGEST_LOGO = 2_000_000
"""Bytes: a logo larger than that is a photograph."""
ExtentChoice = Literal["usual", "map", "frame"]
Make = Callable[[Sheet, ExtentChoice], SheetContent]


class ExportSheetDialog(QDialog):
    """Shows: choices for a sheet, and the sheet. Accepted: `sheet` and `extent_choice`.

    The choices but title and extent are remembered under ``sheet``. Emits:
    ``print_requested()``, ``series_requested()``.

    Parameters
    ----------
    title, filter_words : str
        What is printed where the user writes nothing.
    scale : float
        Denominator of the window's map.
    parent : QWidget, optional
    make : callable, optional
        Gives what is printed for a sheet, to draw it; without it there is no preview.
    preferences : Preferences, optional
        Remembers.
    """

    print_requested = Signal()
    series_requested = Signal()

    def __init__(
        self,
        title: str,
        filter_words: str,
        scale: float,
        parent: QWidget | None = None,
        *,
        make: Make | None = None,
        preferences: Preferences | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("导出图纸"))
        self._preferences = preferences or Forgetful()
        self._logo = b""
        self._make_fields(title, scale)
        self.preview: SheetPreview | None = None
        if make is not None:
            ready = make
            self.preview = SheetPreview(lambda: ready(self.sheet, self.extent_choice), self)
        self._lay_out(filter_words)
        size = QSize(*_SIZE) if self.preview else self.sizeHint()
        fit(self, size.width(), size.height())
        self._recall()
        self._on_changed()
        self._watch()
        guard(self)

    @property
    def sheet(self) -> Sheet:
        """Return the sheet as chosen."""
        return Sheet(
            title=self.heading.text().strip(),
            paper=self.paper.currentData(),
            landscape=self.turn.currentData(),
            template=self.template.currentData(),
            scale=self._scale() or 0.0,
            maker=self.maker.text().strip(),
            secrecy=self.secrecy.currentText().strip() or DEFAULT_SECRECY,
            review_number=self.review.text().strip(),
            subtitle=self.subtitle.text().strip(),
            dpi=self.dpi.currentData(),
            parts=frozenset(name for name, box in self.parts.items() if box.isChecked()),
            note=self.note.toPlainText().strip(),
            logo=self._logo,
        )

    @property
    def extent_choice(self) -> ExtentChoice:
        """Return what is shown: the district or what passes, the window's map, or the frame."""
        choice: ExtentChoice = self.extent.currentData()
        return choice

    def takes_any_scale(self) -> bool:
        """Return whether the scale follows from the extent."""
        return self._scale() == 0

    def choose_frame(self) -> None:
        """Show the frame as it was dragged on the map."""
        self.extent.setCurrentIndex(self.extent.findData("frame"))
        self._on_changed()

    def done(self, result: int) -> None:
        """Remember what was chosen, and draw no more."""
        self._remember()
        if self.preview is not None:
            self.preview.close_down()
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Take the close button for a no."""
        self.reject()
        event.accept()

    # --- fields -----------------------------------------------------------------------------

    def _make_fields(self, title: str, scale: float) -> None:
        self.heading = QLineEdit(title, self)
        self.heading.setCursorPosition(0)
        self.subtitle = QLineEdit(self)
        self.subtitle.setPlaceholderText(self.tr("可不填；筛选条件总会写上"))
        usual = ["A3", "A4", *(one for one in papers() if one not in ("A3", "A4"))]
        self.paper = _combo(self, [(one, one) for one in usual])
        self.turn = _combo(self, [(self.tr("横向"), True), (self.tr("纵向"), False)])
        self.template = _combo(self, [(self.tr("自动"), "")])
        for name in template_names():
            self.template.addItem(name, name)
        self.template.setToolTip(self.tr("指定模板时，纸张和方向随模板"))
        self.extent = _combo(
            self,
            [
                (self.tr("全区或筛选结果"), "usual"),
                (self.tr("窗口中的地图范围"), "map"),
                (self.tr("在地图上拖动的图框"), "frame"),
            ],
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
        self.dpi = _combo(self, [(f"{value} dpi", value) for value in RESOLUTIONS])
        self.dpi.setToolTip(self.tr("只管图片；PDF 是矢量"))
        self.parts = {name: QCheckBox(self.tr(words), self) for name, words in PARTS.items()}
        self.logo = QPushButton(self.tr("选图片…"), self)
        self.logo.clicked.connect(self._on_logo_clicked)
        self.note = QPlainTextEdit(self)
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(64)

    def _lay_out(self, filter_words: str) -> None:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for words, widget in (
            (self.tr("图名"), self.heading),
            (self.tr("副标题"), self.subtitle),
            (self.tr("纸张"), self.paper),
            (self.tr("方向"), self.turn),
            (self.tr("模板"), self.template),
            (self.tr("范围"), self.extent),
            (self.tr("比例尺"), self.scale),
            (self.tr("制图单位"), self.maker),
            (self.tr("密级"), self.secrecy),
            (self.tr("审图号"), self.review),
            (self.tr("图片分辨率"), self.dpi),
            (self.tr("标志"), self.logo),
            (self.tr("附注"), self.note),
        ):
            widget.setAccessibleName(words)
            form.addRow(words, widget)
        grid = QGridLayout()
        for number, box in enumerate(self.parts.values()):
            grid.addWidget(box, number // 2, number % 2)
        form.addRow(self.tr("图面内容"), grid)
        content = Label(self.tr("内容：{0}").format(self.tr(filter_words)), self)
        content.setObjectName("muted")
        content.setWordWrap(True)
        fields = QWidget(self)
        column = QVBoxLayout(fields)
        column.setContentsMargins(0, 0, 12, 0)
        column.addLayout(form)
        column.addWidget(content)
        column.addStretch(1)
        scrolled = QScrollArea(self)
        scrolled.setWidgetResizable(True)
        scrolled.setFrameShape(QScrollArea.Shape.NoFrame)
        scrolled.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scrolled.setWidget(fields)
        bar = scrolled.verticalScrollBar().sizeHint().width()
        scrolled.setFixedWidth(max(_FORM_WIDTH, fields.minimumSizeHint().width() + bar))
        row = QHBoxLayout()
        row.setSpacing(16)
        row.addWidget(scrolled)
        if self.preview is not None:
            row.addWidget(self.preview, 1)
        self.complaint = Label(self)
        self.complaint.setObjectName("warning")
        self.complaint.hide()
        whole = QVBoxLayout(self)
        whole.setContentsMargins(20, 20, 20, 16)
        whole.setSpacing(14)
        whole.addLayout(row, 1)
        whole.addWidget(self.complaint)
        whole.addWidget(self._buttons())

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        if self.preview is not None:
            show = buttons.addButton(self.tr("打印预览…"), QDialogButtonBox.ButtonRole.ActionRole)
            show.clicked.connect(self._on_print_clicked)
            several = buttons.addButton(self.tr("图集…"), QDialogButtonBox.ButtonRole.ActionRole)
            several.clicked.connect(self._on_series_clicked)
        go = buttons.addButton(self.tr("导出…"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setObjectName("primary")
        go.setDefault(True)
        buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        return buttons

    def _watch(self) -> None:
        for line in (self.heading, self.subtitle, self.maker, self.review):
            line.textChanged.connect(self._on_changed)
        for box in (self.paper, self.turn, self.template, self.extent):
            box.currentIndexChanged.connect(self._on_changed)
        for free in (self.scale, self.secrecy):
            free.currentTextChanged.connect(self._on_changed)
        for check in self.parts.values():
            check.toggled.connect(self._on_changed)
        self.note.textChanged.connect(self._on_changed)

    def _on_changed(self) -> None:
        # the paper of a template is its own; a screen does not stand on end
        own = bool(self.template.currentData())
        screen = self.paper.currentData() == SCREEN
        if screen:
            self.turn.setCurrentIndex(0)
        self.paper.setDisabled(own)
        self.turn.setDisabled(own or screen)
        if self.preview is not None and self._scale() is not None:
            self.preview.ask()

    def _on_logo_clicked(self) -> None:
        if self._logo:
            self._logo = b""
            self.logo.setText(self.tr("选图片…"))
        else:
            path = open_file(self, self.tr("标志"), self.tr("图片 (*.png *.jpg *.jpeg)"))
            if path is None or path.stat().st_size > _LARGEST_LOGO:
                return
            self._logo = path.read_bytes()
            self.logo.setText(self.tr("去掉标志"))
        self._on_changed()

    # --- inside -----------------------------------------------------------------------------

    def _scale(self) -> float | None:
        """Return the denominator, 0 for the automatic one, None if the text is no scale."""
        text = self.scale.currentText()
        return 0.0 if text == self.scale.itemText(0) else parse_scale(text)

    def _checked(self) -> bool:
        """Return True if all can be printed; say so if not."""
        fine = self._scale() is not None
        self.complaint.setText(self.tr("比例尺写作 1:20000 或 20000"))
        self.complaint.setVisible(not fine)
        return fine

    def _on_print_clicked(self) -> None:
        if self._checked():
            self.print_requested.emit()

    def _on_series_clicked(self) -> None:
        if self._checked():
            self.series_requested.emit()

    def _on_accepted(self) -> None:
        if self._checked():
            self.accept()

    def _remember(self) -> None:
        sheet = self.sheet
        chosen = {name: getattr(sheet, name) for name in ("subtitle", "maker", "secrecy", "note")}
        chosen |= {"paper": sheet.paper, "landscape": sheet.landscape, "dpi": sheet.dpi}
        chosen |= {"template": sheet.template, "parts": sorted(sheet.parts)}
        self._preferences.set(_KEY, chosen)

    def _recall(self) -> None:
        kept: dict[str, Any] = self._preferences.get(_KEY, {})
        for box, name, usual in (
            (self.paper, "paper", "A3"),
            (self.turn, "landscape", True),
            (self.template, "template", ""),
            (self.dpi, "dpi", 300),
        ):
            box.setCurrentIndex(max(box.findData(kept.get(name, usual)), 0))
        self.subtitle.setText(str(kept.get("subtitle", "")))
        self.maker.setText(str(kept.get("maker", "")))
        self.note.setPlainText(str(kept.get("note", "")))
        self.secrecy.setEditText(str(kept.get("secrecy", DEFAULT_SECRECY)))
        for name, check in self.parts.items():
            check.setChecked(name in kept.get("parts", USUAL_PARTS))


def _combo(parent: QWidget, rows: list[tuple[str, object]]) -> QComboBox:
    box = QComboBox(parent)
    for words, value in rows:
        box.addItem(words, value)
    return box
