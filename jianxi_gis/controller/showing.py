"""Verbs that change what is shown and nothing that is stored."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any, Literal

from jianxi_gis.controller import derive, zones
from jianxi_gis.controller.corridors import with_corridors
from jianxi_gis.model.analysis import AnalysisResult
from jianxi_gis.model.filters import Filter
from jianxi_gis.model.money import Unit
from jianxi_gis.model.session import Session
from jianxi_gis.model.zone import ZoneRequest


class Showing:
    """What of the plan is shown, and how.

    Parameters
    ----------
    session : Session
        Its state is swapped once by each verb.
    """

    def __init__(self, session: Session) -> None:
        self._session = session

    def set_filter(self, wanted: Filter) -> None:
        """Show the projects that pass ``wanted``."""
        self._session.update(**derive.from_filter(self._session.state, wanted))

    def select(
        self, ids: Iterable[str], mode: Literal["replace", "add", "toggle"] = "replace"
    ) -> None:
        """Select projects; ids the plan does not know are ignored."""
        state = self._session.state
        known = frozenset(ids) & {project.id for project in state.plan.projects}
        if mode == "add":
            known |= state.selected
        elif mode == "toggle":
            known ^= state.selected
        if known != state.selected:
            self._session.update(selected=known)

    def set_unit(self, unit: Unit) -> None:
        """Show money in 亿元 or 万元."""
        if unit != self._session.state.unit:
            self._session.update(unit=unit)

    def set_layer_visible(self, layer_id: str, visible: bool) -> None:
        """Show or hide a layer."""
        self._change_layer(layer_id, visible=visible)

    def set_layer_opacity(self, layer_id: str, opacity: float) -> None:
        """Set a layer's opacity, 0 to 1."""
        self._change_layer(layer_id, opacity=min(max(opacity, 0.0), 1.0))

    def set_corridor(self, layer_id: str, metres: float) -> None:
        """Set the half width of the corridor drawn along a layer's lines, metres; 0: none."""
        self._change_layer(layer_id, corridor_m=max(metres, 0.0))

    # --- analysis ---------------------------------------------------------------------------

    def analyse(self, request: ZoneRequest) -> AnalysisResult:
        """Return what a zone holds of the projects that pass the filter; changes nothing.

        Raises
        ------
        GeoError
            No position is known for the place, or the zone is none.
        """
        return zones.analyse(self._session.state, request)

    def show_zone(self, result: AnalysisResult | None) -> None:
        """Draw the zone of a result below the projects, on the map and on sheets; None: none."""
        state = self._session.state
        zone = None if result is None else result.zone
        if zone is not None or any(layer.spec.source == zones.ZONE for layer in state.layers):
            self._session.update(**zones.with_zone(state, zone))

    def _change_layer(self, layer_id: str, **changes: Any) -> None:
        state = self._session.state
        layers = tuple(
            replace(layer, **changes) if layer.spec.id == layer_id else layer
            for layer in state.layers
        )
        self._session.update(layers=with_corridors(layers, state.filter))
