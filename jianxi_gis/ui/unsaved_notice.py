"""A bar above the map: work without a name that was found again, or cannot be kept."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from jianxi_gis.controller import Controller
from jianxi_gis.model.session import Session, State
from jianxi_gis.ui.files import Files
from jianxi_gis.ui.follow import follow
from jianxi_gis.ui.icons import IconButton
from jianxi_gis.ui.inert import Label
from jianxi_gis.ui.language import tr


class UnsavedNotice(QFrame):
    """Shows: what became of work without a name, until it has one or the bar is closed."""

    def __init__(
        self, session: Session, controller: Controller, files: Files, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("unsaved_notice")
        self.setAccessibleName(self.tr("没有保存的修改"))
        self._controller = controller
        self.words = Label(self)
        self.words.setWordWrap(True)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.save = QPushButton(self.tr("另存为…"), self)
        self.save.clicked.connect(files.ask_save_as)
        self.discard = QPushButton(self.tr("丢弃…"), self)
        self.discard.setToolTip(self.tr("回到随程序的规划；先问一次"))
        self.discard.clicked.connect(files.discard_found)
        close = IconButton("close", self.tr("关闭提示"), self, 12)
        close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 6, 6)
        row.setSpacing(8)
        row.addWidget(self.words, 1)
        for button in (self.save, self.discard, close):
            row.addWidget(button)
        self.hide()
        follow(self, session, self._fill, "plan", "workspace")

    def _fill(self, _: State) -> None:
        controller = self._controller
        lines = [self.tr("上次没有保存的修改已找回。")] if controller.is_found else []
        lines += [
            tr(f"{error.where}：{error.what}。{error.todo}").removeprefix("：")
            for error in controller.trouble
        ]
        self.save.setVisible(controller.unsaved)
        self.discard.setVisible(controller.is_found)
        words = "\n".join(lines)
        if words != self.words.text():  # else it stays closed where it was closed
            self.words.setText(words)
            self.setVisible(bool(words))
