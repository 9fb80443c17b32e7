"""Opens what is looked at beside the map: projects side by side, the source of a claim."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from jianxi_gis.model.comparison import MOST, compare
from jianxi_gis.model.evidence import Locator
from jianxi_gis.model.session import Session
from jianxi_gis.ui.dialogs.compare import CompareDialog
from jianxi_gis.ui.preferences import Preferences
from jianxi_gis.ui.reader import Reader


class Looking(QObject):
    """Emits: ``told(words)``."""

    told = Signal(str)

    def __init__(self, session: Session, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self.reader = Reader(session, preferences, window)

    def deeds(self) -> dict[str, Callable[[], None]]:
        """Return what the verbs do."""
        return {"compare": self.compare}

    def compare(self) -> None:
        """Show the selected projects side by side."""
        state = self._session.state
        chosen = [item for item in state.plan.projects if item.id in state.selected]
        if not 2 <= len(chosen) <= MOST:
            self.told.emit(self.tr("先选中 2 到 {0} 个项目，再对比").format(MOST))
            return
        dialog = CompareDialog(compare(chosen, state.relations), self._window)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    def open_source(self, document_id: str, locator: Locator) -> None:
        """Show a document at a line."""
        self.reader.open(document_id, locator)
