"""What the user chose for all of the program: kept, and handed to what shows it."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from jianxi_gis.controller import Controller
from jianxi_gis.model.money import UNITS, Unit
from jianxi_gis.model.session import Session
from jianxi_gis.ui.appearance import USUAL_PERCENT, USUAL_THEME, Appearance
from jianxi_gis.ui.basemap_tools import BasemapTools
from jianxi_gis.ui.coordinates import SYSTEMS, CoordinateLabel
from jianxi_gis.ui.language import Language
from jianxi_gis.ui.preferences import Preferences

USUAL_LANGUAGE: Language = "zh"
USUAL_PROXY = "system"
USUAL_START = "bundled"


class SettingsTools(QObject):
    """Joins the settings to the window."""

    def __init__(
        self,
        session: Session,
        controller: Controller,
        preferences: Preferences,
        *,
        appearance: Appearance,
        basemaps: BasemapTools,
        coordinates: CoordinateLabel,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._session, self._controller, self._preferences = session, controller, preferences
        self._coordinates = coordinates
        self.appearance, self.basemaps = appearance, basemaps
        coordinates.set_system(self.system)
        coordinates.system_changed.connect(partial(preferences.set, "coordinates"))

    @property
    def language(self) -> Language:
        """Return the language of the next start."""
        return "en" if self._preferences.get("language") == "en" else USUAL_LANGUAGE

    def set_language(self, language: Language) -> None:
        """Take a language from the next start on."""
        self._preferences.set("language", language)

    @property
    def start(self) -> str:
        """Return what is opened at the next start: bundled, the plan of the program, or last."""
        return str(self._preferences.get("start", USUAL_START))

    def set_start(self, start: str) -> None:
        """Open the plan of the program from now on, or the last workspace."""
        self._preferences.set("start", start)

    @property
    def unit(self) -> Unit:
        """Return the unit of money."""
        return self._session.state.unit

    def set_unit(self, unit: Unit) -> None:
        """Show money in a unit."""
        self._controller.set_unit(unit)

    @property
    def system(self) -> str:
        """Return the id of the coordinates shown, of `coordinates.SYSTEMS`."""
        return str(self._preferences.get("coordinates", SYSTEMS[0].id))

    def set_system(self, system_id: str) -> None:
        """Show the cursor's coordinates in a system."""
        self._preferences.set("coordinates", system_id)
        self._coordinates.set_system(system_id)

    @property
    def proxy(self) -> str:
        """Return the way to the network: system, none or HOST:PORT."""
        return str(self._preferences.get("proxy", USUAL_PROXY))

    def set_proxy(self, words: str) -> None:
        """Take another way to the network.

        Raises
        ------
        GeoError
            It is none; nothing changes.
        """
        self.basemaps.basemaps.set_proxy(words)

    def reset(self) -> None:
        """Take everything as it was at first; keys stay."""
        self.set_language(USUAL_LANGUAGE)
        self.set_start(USUAL_START)
        self.set_unit(UNITS[0])
        self.set_system(SYSTEMS[0].id)
        self.set_proxy(USUAL_PROXY)
        self.appearance.set_theme(USUAL_THEME)
        self.appearance.set_percent(USUAL_PERCENT)
