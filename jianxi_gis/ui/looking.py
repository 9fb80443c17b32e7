"""Opens what is looked at beside the map: projects side by side, the source of a claim."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from jianxi_gis.controller.cards import card_of, write_card
from jianxi_gis.errors import GisError
from jianxi_gis.model.card import Card
from jianxi_gis.model.comparison import MOST, compare
from jianxi_gis.model.evidence import Locator
from jianxi_gis.model.session import Session
from jianxi_gis.ui.dialogs.compare import CompareDialog
from jianxi_gis.ui.dialogs.messages import show_error
from jianxi_gis.ui.dialogs.target import ask_target
from jianxi_gis.ui.help.desk import add_help
from jianxi_gis.ui.preferences import Preferences
from jianxi_gis.ui.reader import Reader
from jianxi_gis.ui.worker import open_dialog


class Looking(QObject):
    """Emits: ``told(words)``."""

    told = Signal(str)

    def __init__(self, session: Session, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window)
        self._session, self._window = session, window
        self.reader = Reader(session, preferences, window)

    def deeds(self) -> dict[str, Callable[[], None]]:
        """Return what the verbs do."""
        return {"compare": self.compare, "print_card": self.print_card, "card_pdf": self.save_card}

    def compare(self) -> None:
        """Show the selected projects side by side."""
        state = self._session.state
        chosen = [item for item in state.plan.projects if item.id in state.selected]
        if not 2 <= len(chosen) <= MOST:
            self.told.emit(self.tr("先选中 2 到 {0} 个项目，再对比").format(MOST))
            return
        dialog = CompareDialog(compare(chosen, state.relations), self._window)
        add_help(dialog)
        dialog.finished.connect(dialog.deleteLater)
        dialog.show()

    def print_card(self) -> None:
        """Show the card of the selected project as it is printed."""
        from jianxi_gis.ui.printing import CardPreview

        card = self._card()
        if card is not None:
            open_dialog(CardPreview(card, self._window))

    def save_card(self) -> None:
        """Ask where the card of the selected project goes as a PDF, and write it there."""
        card = self._card()
        if card is None:
            return
        title = self.tr("项目卡片存为 PDF")
        path = ask_target(self._window, title, card.project.name, {"PDF": ".pdf"})
        if path is None:
            return
        try:
            write_card(card, path)
        except GisError as error:
            show_error(self._window, error)
        else:
            self.told.emit(self.tr("已写成 {0}").format(path.name))

    def _card(self) -> Card | None:
        """Return the card of the one selected project; say so where there is not one."""
        state = self._session.state
        if len(state.selected) != 1:
            self.told.emit(self.tr("请只选一个项目"))
            return None
        (project_id,) = state.selected
        return card_of(state, project_id)

    def open_source(self, document_id: str, locator: Locator) -> None:
        """Show a document at a line."""
        self.reader.open(document_id, locator)
