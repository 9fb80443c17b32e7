"""The one state of a running program, and the bell that rings when it changes."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

from jianxi_gis.geo.gazetteer import Gazetteer
from jianxi_gis.model.added import Read
from jianxi_gis.model.filters import Filter
from jianxi_gis.model.layer import LayerSpec
from jianxi_gis.model.mapview import MapLayer
from jianxi_gis.model.money import Unit
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.relation import RelationIndex


@dataclass(frozen=True, slots=True, eq=False)
class State:
    """Everything the window shows. Compare parts with ``is``: a changed part is a new object."""

    plan: Plan = field(default_factory=Plan)
    relations: RelationIndex = field(default_factory=RelationIndex)
    filter: Filter = field(default_factory=Filter)
    shown: tuple[str, ...] = ()
    """Ids of the projects that pass the filter, in plan order."""
    selected: frozenset[str] = frozenset()
    layer_specs: tuple[LayerSpec, ...] = ()
    layers: tuple[MapLayer, ...] = ()
    """Ready to draw, in drawing order; project layers hold the projects that pass the filter."""
    workspace: str = ""
    """File of the workspace; empty for the plan that comes with the program."""
    title: str = ""
    unit: Unit = "亿元"
    """In which money is shown."""
    read: Read = field(default_factory=dict)
    """Features of the layers the user added, or why they could not be read."""
    extension: Gazetteer | None = None
    """The gazetteer with the names of the user's OSM base map, for what it alone cannot place."""


Listener = Callable[[State, State], None]


class Session:
    """Holds the state; ``update`` swaps it and tells every listener once."""

    def __init__(self, state: State | None = None) -> None:
        self._state = state or State()
        self._listeners: list[Listener] = []

    @property
    def state(self) -> State:
        """Return the current state."""
        return self._state

    def subscribe(self, listener: Listener) -> Callable[[], None]:
        """Call ``listener(old, new)`` after every change; return a function that ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    def update(self, **changes: Any) -> None:
        """Swap the state for one with these fields changed and tell the listeners.

        All are told, even if one fails: what it raised is raised when the last was told.
        """
        old, self._state = self._state, replace(self._state, **changes)
        failed: list[Exception] = []
        for listener in tuple(self._listeners):
            try:
                listener(old, self._state)
            except Exception as error:
                failed.append(error)
        if failed:
            raise failed[0]
