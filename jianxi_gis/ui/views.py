"""Views one has looked at, to go back and forth between; and those kept by name."""

from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal

from jianxi_gis.ui.canvas import CLOSEST, FARTHEST, Canvas
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.preferences import Preferences

REST_MS = 400
"""A view that stays so long has been looked at."""
_KEPT = 60
_BOOKMARKS = "bookmarks"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a map looks, whatever its size."""

    center: tuple[float, float]
    """Easting, northing in metres (EPSG:4546)."""
    scale: float

    def near(self, other: "Place") -> bool:
        """Return True if the eye sees no difference."""
        off = max(abs(a - b) for a, b in zip(self.center, other.center, strict=True))
        return off < self.scale * 1e-3 and abs(self.scale / other.scale - 1) < 1e-3


def place_of(canvas: Canvas) -> Place:
    """Return where the map looks now."""
    return Place(canvas.view.center, canvas.view.scale)


def show_place(canvas: Canvas, place: Place) -> None:
    """Have the map look there."""
    canvas.show_view(replace(canvas.view, center=place.center, scale=place.scale))


class ViewHistory(QObject):
    """Remembers the views of one map. Emits: ``changed()``."""

    changed = Signal()

    def __init__(self, canvas: Canvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._places: list[Place] = []
        self._at = -1
        self._rest = QTimer(self, singleShot=True, interval=REST_MS)
        self._rest.timeout.connect(self.settle)
        canvas.view_changed.connect(lambda _: self._rest.start())

    @property
    def can_go_back(self) -> bool:
        """Return True if there was a view before this one."""
        return self._at > 0

    @property
    def can_go_forward(self) -> bool:
        """Return True if one has gone back."""
        return self._at < len(self._places) - 1

    def settle(self) -> None:
        """Remember the view on the screen, unless it is the one remembered last."""
        self._rest.stop()
        here = place_of(self._canvas)
        if self._at >= 0 and here.near(self._places[self._at]):
            return
        self._places[self._at + 1 :] = [here]
        self._places = self._places[-_KEPT:]
        self._at = len(self._places) - 1
        self.changed.emit()

    def back(self) -> None:
        """Show the view before."""
        self.settle()
        self._go(self._at - 1)

    def forward(self) -> None:
        """Show the view one has gone back from."""
        self._go(self._at + 1)

    def _go(self, number: int) -> None:
        if 0 <= number < len(self._places):
            self._at = number
            show_place(self._canvas, self._places[number])
            self.changed.emit()


class Bookmarks:
    """Views kept by name in the preferences; the newest of one name counts."""

    def __init__(self, preferences: Preferences) -> None:
        self._preferences = preferences

    def all(self) -> dict[str, Place]:
        """Return the bookmarks in the order they were made; what cannot be read is left out."""
        found = (_read(row) for row in self._preferences.get(_BOOKMARKS, []))
        return dict(filter(None, found))

    def keep(self, name: str, place: Place) -> None:
        """Keep a view under a name."""
        self._write({**self.all(), name: place})

    def rename(self, old: str, new: str) -> None:
        """Give a bookmark another name; its place in the order stays."""
        self._write({new if name == old else name: place for name, place in self.all().items()})

    def remove(self, name: str) -> None:
        """Forget a bookmark."""
        self._write({one: place for one, place in self.all().items() if one != name})

    def free_name(self) -> str:
        """Return a name that is not taken: 书签 3."""
        taken = self.all()
        number = len(taken) + 1
        while tr(f"书签 {number}") in taken:
            number += 1
        return tr(f"书签 {number}")

    def _write(self, places: dict[str, Place]) -> None:
        rows = [
            {"name": name, "east": place.center[0], "north": place.center[1], "scale": place.scale}
            for name, place in places.items()
        ]
        self._preferences.set(_BOOKMARKS, rows)


def _read(row: Any) -> tuple[str, Place] | None:
    try:
        name = str(row["name"])
        place = Place((float(row["east"]), float(row["north"])), float(row["scale"]))
    except (KeyError, TypeError, ValueError):
        return None
    usable = name and CLOSEST <= place.scale <= FARTHEST and abs(sum(place.center)) < 1e8
    return (name, place) if usable else None
