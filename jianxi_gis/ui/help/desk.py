"""F1 anywhere: the handbook opens at the page of the place that has the focus."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QWidget

from jianxi_gis.ui.language import tr

if TYPE_CHECKING:
    from jianxi_gis.ui.help.window import HelpWindow

HELP_KEY = "F1"


def show_page(address: str, beside: QWidget) -> "HelpWindow":
    """Show a page in the one help window of a window: a modal dialog lets in only its own."""
    from jianxi_gis.ui.help.window import HelpWindow

    own = Qt.FindChildOption.FindDirectChildrenOnly
    help_window = beside.findChild(HelpWindow, "", own) or HelpWindow(beside)
    help_window.show_page(address)
    help_window.show()
    help_window.activateWindow()
    return help_window


def add_help(dialog: QDialog) -> None:
    """Give a dialog that has a row of buttons one more, for its page of the handbook."""
    buttons = dialog.findChild(QDialogButtonBox)
    if buttons is not None:
        button = buttons.addButton(tr("帮助"), QDialogButtonBox.ButtonRole.HelpRole)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: show_place(dialog))


def show_place(place: QWidget) -> None:
    """Show the page of a place of the program, beside the window it is in."""
    from jianxi_gis.ui.help.pages import page_of

    show_page(page_of(place), place.window())


class HelpDesk(QObject):
    """Opens the handbook for a window and for the dialogs that come from it.

    The main window has F1 as a verb; every other window gets the key when it is entered.
    """

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    def show_here(self) -> None:
        """Show the page of what has the focus."""
        show_place(QApplication.focusWidget() or self._window)

    def show_keys(self) -> None:
        """Show the cheat sheet."""
        from jianxi_gis.ui.help.chapters import KEYS

        show_page(KEYS, self._window)

    def _on_focus_changed(self, _: QWidget | None, now: QWidget | None) -> None:
        window = now.window() if now is not None else None
        if window is None or window is self._window or _is_help(window):
            return
        named = window.findChild(QShortcut, HELP_KEY, Qt.FindChildOption.FindDirectChildrenOnly)
        if named is None:
            key = QShortcut(QKeySequence(HELP_KEY), window)
            key.setObjectName(HELP_KEY)
            key.activated.connect(self.show_here)


def _is_help(window: QWidget) -> bool:
    return type(window).__name__ == "HelpWindow"  # not loaded before it is asked for
