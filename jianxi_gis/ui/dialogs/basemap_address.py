"""An address of tiles of the user's own: typed, tried on one tile, added."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis.errors import BasemapError
from jianxi_gis.ui.basemap_tools import BasemapTools
from jianxi_gis.ui.inert import Label

if TYPE_CHECKING:
    from jianxi_gis.controller.basemaps import Verdict

_PREVIEW_PX = 128


class AddressDialog(QDialog):
    """Shows: an address and what it brings. Emits: ``added(choice_id)``, then it closes."""

    added = Signal(str)

    def __init__(self, tools: BasemapTools, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tools = tools
        self._asked = ""
        self.setWindowTitle(self.tr("添加底图地址"))
        self.setMinimumWidth(600)
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(self.tr("例如 市局影像 2024"))
        self.address = QLineEdit(self)
        self.address.setPlaceholderText("https://…/{z}/{x}/{y}.png")
        self.datum = QComboBox(self)
        for datum in ("CGCS2000", "WGS84", "GCJ-02", "BD-09"):
            self.datum.addItem(datum, datum)
        self.datum.setToolTip(self.tr("按服务商的说明选；选错了会偏几百米到一公里多"))
        self.tiling = QComboBox(self)
        self.tiling.addItem(self.tr("Web 墨卡托（最常见）"), False)
        self.tiling.addItem(self.tr("经纬度（天地图的 c 系列）"), True)
        self.attribution = QLineEdit(self)
        self.attribution.setPlaceholderText(self.tr("印在图上的底图来源"))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for words, widget in (
            (self.tr("名称"), self.name),
            (self.tr("地址"), self.address),
            (self.tr("坐标系"), self.datum),
            (self.tr("切片方式"), self.tiling),
            (self.tr("来源"), self.attribution),
        ):
            widget.setAccessibleName(words)
            form.addRow(words, widget)
        hint = Label(
            self.tr(
                "XYZ 地址里写 {z} {x} {y}（行号从南数写 {-y}，多台主机写 {s}），WMTS 地址里写 "
                "{TileMatrix} {TileCol} {TileRow}。地址里的密钥会移到系统密钥环。"
            ),
            self,
        )
        hint.setObjectName("muted")
        self.preview = Label(self)
        self.preview.setObjectName("preview")
        self.preview.setFixedSize(_PREVIEW_PX, _PREVIEW_PX)
        self.preview.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.preview.setAccessibleName(self.tr("一张瓦片"))
        self.answer = Label(self)
        for label in (hint, self.answer):
            label.setWordWrap(True)
        self.check = QPushButton(self.tr("取一张瓦片看看"), self)
        self.check.setAutoDefault(False)
        side = QVBoxLayout()
        side.addWidget(self.check, alignment=Qt.AlignmentFlag.AlignLeft)
        side.addWidget(self.answer, 1, Qt.AlignmentFlag.AlignTop)
        tried = QHBoxLayout()
        tried.setSpacing(16)
        tried.addWidget(self.preview)
        tried.addLayout(side, 1)
        buttons = QDialogButtonBox(self)
        self.add = buttons.addButton(self.tr("添加"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.add.setObjectName("primary")
        self.add.setDefault(True)
        buttons.addButton(self.tr("取消"), QDialogButtonBox.ButtonRole.RejectRole)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(14)
        column.addLayout(form)
        column.addWidget(hint)
        column.addLayout(tried)
        column.addWidget(buttons)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        self.check.clicked.connect(self._on_check_clicked)
        self.address.textChanged.connect(self._on_address_changed)
        tools.tried.connect(self._on_tried)
        self._on_address_changed()

    def _on_address_changed(self) -> None:
        address = self.address.text().strip()
        self._asked = ""
        self.preview.setPixmap(QPixmap())
        self.check.setEnabled(bool(address))
        self.add.setEnabled(bool(address))
        open_words = self.tr("http 不加密，同网的人看得到您在看哪里；有 https 的地址请用 https。")
        self._say(open_words if address.startswith("http://") else "")

    def _choices(self) -> dict[str, Any]:
        return {"datum": self.datum.currentData(), "geographic": self.tiling.currentData()}

    def _on_check_clicked(self) -> None:
        try:
            self._asked = self._tools.basemaps.try_address(self.address.text(), **self._choices())
        except BasemapError as error:
            self._say(str(error), bad=True)
            return
        self.check.setEnabled(False)
        self.preview.setPixmap(QPixmap())
        self._say(self.tr("正在取涧西区的一张瓦片…"))

    def _on_tried(self, verdict: "Verdict") -> None:
        if verdict.source_id != self._asked:
            return
        self._asked = ""
        self.check.setEnabled(True)
        if verdict.picture is not None:
            ratio = self.devicePixelRatioF()
            side = round(_PREVIEW_PX * ratio)
            mode = Qt.TransformationMode.SmoothTransformation
            picture = QPixmap.fromImage(verdict.picture).scaled(
                side, side, Qt.AspectRatioMode.KeepAspectRatio, mode
            )
            picture.setDevicePixelRatio(ratio)
            self.preview.setPixmap(picture)
        self._say(self.tr(verdict.words), bad=not verdict.ok)

    def _on_accepted(self) -> None:
        basemaps = self._tools.basemaps
        address = self.address.text().strip()
        title = self.name.text().strip() or self.tr("自己的地址")
        try:
            stack, key = basemaps.choices.add_address(
                title, address, attribution=self.attribution.text().strip(), **self._choices()
            )
        except BasemapError as error:
            self._say(str(error), bad=True)
            return
        if key:
            service = stack.sources[0].key_service
            self._tools.run(
                lambda: basemaps.save_key(service, key, "browser"), self._tools.told.emit
            )
        self.added.emit(stack.id)
        self.accept()

    def _say(self, words: str, *, bad: bool = False) -> None:
        self.answer.setObjectName("warning" if bad else "muted")
        self.answer.style().polish(self.answer)
        self.answer.setText(words)
