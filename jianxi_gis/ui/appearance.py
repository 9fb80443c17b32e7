"""How the program looks: theme and size of letters, remembered, applied at once."""

from typing import Literal

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from jianxi_gis.ui.preferences import Preferences
from jianxi_gis.ui.theme import ThemeName, apply_theme

ThemeChoice = Literal["light", "dark", "system"]
PERCENTS = (90, 100, 110, 125, 150)
USUAL_THEME: ThemeChoice = "light"
USUAL_PERCENT = 100


class Appearance(QObject):
    """Gives the program its colours and the size of its letters.

    Emits: ``changed()``.
    """

    changed = Signal()

    def __init__(self, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._preferences = preferences
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_changed)
        self.apply()

    @property
    def choice(self) -> ThemeChoice:
        """Return the theme as it was chosen."""
        found = self._preferences.get("theme", USUAL_THEME)
        return found if found in ("light", "dark", "system") else USUAL_THEME

    @property
    def theme(self) -> ThemeName:
        """Return the theme in force."""
        choice = self.choice
        if choice != "system":
            return choice
        dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
        return "dark" if dark else "light"

    @property
    def percent(self) -> int:
        """Return the size of letters in percent of the usual."""
        found = self._preferences.get("font_percent", USUAL_PERCENT)
        return min(max(found, PERCENTS[0]), PERCENTS[-1]) if isinstance(found, int) else 100

    def set_theme(self, choice: ThemeChoice) -> None:
        """Take a theme. Remembered."""
        if choice != self.choice:
            self._preferences.set("theme", choice)
            self.apply()

    def set_percent(self, percent: int) -> None:
        """Take a size of letters, 90 to 150 percent of the usual. Remembered."""
        if percent != self.percent:
            self._preferences.set("font_percent", percent)
            self.apply()

    def apply(self) -> None:
        """Paint the program as was chosen."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        apply_theme(application, self.theme, self.percent)
        self.changed.emit()

    def _on_system_changed(self) -> None:
        if self.choice == "system":
            self.apply()
