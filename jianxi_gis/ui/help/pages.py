"""Which page of the handbook belongs to which place of the program."""

import tomllib
from functools import cache

from PySide6.QtCore import QObject

from jianxi_gis.paths import bundled
from jianxi_gis.ui.help.chapters import INDEX


@cache
def pages() -> dict[str, str]:
    """Return name of a widget's class -> page, with # and a heading: ``resources/help.toml``."""
    return tomllib.loads((bundled("resources") / "help.toml").read_text(encoding="utf-8"))


def page_of(place: QObject | None) -> str:
    """Return the page of a widget, or of the nearest around it that has one."""
    while place is not None:
        if found := pages().get(type(place).__name__):
            return found
        place = place.parent()
    return INDEX
