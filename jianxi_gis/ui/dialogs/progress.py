"""A job under way: how far it is, and a way to stop it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QProgressBar, QPushButton, QVBoxLayout, QWidget

from jianxi_gis.ui.inert import Label, inert
from jianxi_gis.ui.jobs import Job
from jianxi_gis.ui.language import tr


class ProgressDialog(QDialog):
    """Shows: progress of a job. Closes when the job ends, in whichever way.

    ``counted``: what the job tells are things done, so many of so many; else it says it all in
    words.
    """

    def __init__(
        self,
        title: str,
        job: Job,
        parent: QWidget,
        *,
        stoppable: bool = True,
        counted: bool = True,
    ) -> None:
        super().__init__(parent)
        self._job = job
        self._stoppable = stoppable
        self._counted = counted
        self.setWindowTitle(title)
        self.setModal(True)
        self.setMinimumWidth(460)
        self.words = Label(title, self)
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.stop = QPushButton(self.tr("取消"), self)
        self.stop.setVisible(stoppable)
        self.stop.clicked.connect(self._on_stop_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(self.words)
        column.addWidget(self.bar)
        column.addWidget(self.stop, alignment=Qt.AlignmentFlag.AlignRight)
        job.progressed.connect(self._on_job_progressed)
        job.finished.connect(self.accept)
        job.failed.connect(self.accept)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc stop the job instead of only hiding it."""
        if event.key() == Qt.Key.Key_Escape:
            self._on_stop_clicked()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let the close button stop the job instead of only hiding it."""
        self._on_stop_clicked()
        event.ignore()

    def _on_job_progressed(self, done: int, total: int, what: str) -> None:
        self.bar.setRange(0, total)
        self.bar.setValue(done)
        if self._stoppable and not self.stop.isEnabled():
            return  # it is being stopped, and says so
        if what and self._counted:
            self._say(self.tr("第 {0} / {1} 个：{2}").format(done + 1, total, what))
        else:
            self._say(tr(what) or self.tr("整理结果…"))

    def _say(self, words: str) -> None:
        """Say something in the room there is: the middle of a long name gives way."""
        room = self.words.width()
        shown = self.words.fontMetrics().elidedText(words, Qt.TextElideMode.ElideMiddle, room)
        self.words.setText(shown)
        self.words.setToolTip(inert(words))

    def _on_stop_clicked(self) -> None:
        if self._stoppable:
            self._job.cancel()
            self.stop.setEnabled(False)
            self._say(self.tr("正在停止…"))
