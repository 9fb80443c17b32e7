"""Which package a project is part of; which document or link is laid to it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QCompleter,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis.errors import GisError
from jianxi_gis.model.belonging import OPENED
from jianxi_gis.ui.asking import open_file
from jianxi_gis.ui.buttons import take_or_leave
from jianxi_gis.ui.card_parts import plain
from jianxi_gis.ui.language import tr


class _Asking(QDialog):
    """A form that stays until its deed is done."""

    def __init__(self, title: str, take: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setMinimumWidth(520)
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(16)
        self.form.setVerticalSpacing(8)
        self.complaint = plain("", "warning")
        self.complaint.hide()
        buttons, self.take = take_or_leave(self, take, self._on_accepted)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(20, 18, 20, 16)
        self.column.setSpacing(12)
        self.column.addLayout(self.form)
        self.column.addWidget(self.complaint)
        self.column.addWidget(buttons)

    def answer(self) -> None:
        """Do what was asked for; overridden."""

    def _on_accepted(self) -> None:
        try:
            self.answer()
        except GisError as error:
            where = tr(f"{error.where}：") if error.where else ""
            todo = tr(f"。{error.todo}") if error.todo else ""
            self.complaint.setText(f"{where}{tr(error.what)}{todo}")
            self.complaint.show()
            return
        self.accept()


class PackageDialog(_Asking):
    """Shows: the projects that can be a package. Accepted: ``deed(id)`` was done."""

    def __init__(
        self,
        names: Sequence[str],
        packages: Sequence[tuple[str, str]],
        present: str,
        deed: Callable[[str], object],
        parent: QWidget | None = None,
    ) -> None:
        """Offer ``packages``, (id, name); ``present`` is the id of the one they are part of."""
        super().__init__(self.tr("并入打包项目"), self.tr("保存"), parent)
        self._deed = deed
        self.package = QComboBox(self)
        self.package.setEditable(True)
        self.package.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.package.addItem(self.tr("不属于打包项目"), "")
        for project_id, name in packages:
            self.package.addItem(name, project_id)
        self.package.setMinimumContentsLength(24)
        completer = self.package.completer()
        assert completer is not None  # an editable box has one
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.package.setCurrentIndex(max(0, self.package.findData(present)))
        self.package.setAccessibleName(self.tr("打包项目"))
        listed = tr("、").join(names[:5]) + (self.tr(" 等") if len(names) > 5 else "")
        self.form.addRow(self.tr("项目"), plain(listed))
        self.form.addRow(self.tr("打包项目"), self.package)
        hint = self.tr("打包项目写明投资时，子项的投资已含在内，合计只算一次。")
        self.form.addRow("", plain(hint, "muted"))
        self.package.setFocus()

    def answer(self) -> None:
        """Put the projects into the package that is named."""
        place, words = self.package.currentIndex(), self.package.currentText()
        if self.package.itemText(place) != words:  # typed; else one of several of that name
            place = self.package.findText(words)
        self._deed(str(self.package.itemData(place)) if place >= 0 else "?")


class AttachDialog(_Asking):
    """Shows: what is to be laid to a project. Accepted: ``deed(words, address)`` was done."""

    def __init__(
        self, name: str, deed: Callable[[str, str], object], parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("附上依据"), self.tr("附上"), parent)
        self._deed = deed
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(self.tr("是什么，例如 可研批复；可空着"))
        self.words.setAccessibleName(self.tr("说明"))
        self.address = QLineEdit(self)
        self.address.setPlaceholderText(self.tr("https://… 或文件"))
        self.address.setAccessibleName(self.tr("网址或文件"))
        pick = QPushButton(self.tr("选文件…"), self)
        pick.setAutoDefault(False)
        pick.clicked.connect(self._on_pick_clicked)
        row = QHBoxLayout()
        row.addWidget(self.address, 1)
        row.addWidget(pick)
        self.form.addRow(self.tr("项目"), plain(name))
        self.form.addRow(self.tr("说明"), self.words)
        self.form.addRow(self.tr("网址或文件"), row)
        hint = self.tr("只记下在哪里，文件本身不拷进工作区。")
        self.form.addRow("", plain(hint, "muted"))
        self.words.setFocus()

    def answer(self) -> None:
        """Lay it to the project."""
        self._deed(self.words.text(), self.address.text())

    def _on_pick_clicked(self) -> None:
        kinds = " ".join(f"*{one}" for one in OPENED)
        path = open_file(self, self.tr("选一个文件"), self.tr("文件 ({0})").format(kinds))
        if path is not None:
            self.address.setText(str(path))
