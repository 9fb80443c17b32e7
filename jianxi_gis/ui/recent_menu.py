"""The workspaces opened last."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QMenu, QWidget

from jianxi_gis.ui.files import Files


class RecentMenu(QMenu):
    """Shows: the workspaces opened last; a click opens one."""

    def __init__(self, files: Files, parent: QWidget) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("最近打开"))
        self._files = files
        files.recent_changed.connect(self._fill)
        self._fill()

    def _fill(self) -> None:
        self.clear()
        for name in self._files.recent():
            words = Path(name).name.replace("&", "&&")
            self.addAction(words).triggered.connect(partial(self._open, Path(name)))
        self.setEnabled(not self.isEmpty())

    def _open(self, path: Path, _checked: bool = False) -> None:
        self._files.open(path)
