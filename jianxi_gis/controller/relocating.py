"""Placing all projects anew by their names: worked out in a worker, stored by the session."""

from collections.abc import Callable

from jianxi_gis.controller.imports import LOCATING, Advance, Progress
from jianxi_gis.geo.gazetteer import Gazetteer
from jianxi_gis.model.plan import Plan

Work = Callable[[Plan], tuple[str, Plan]]
"""A change of a plan that takes a while: from the plan its words and the changed plan; pure."""
RELOCATED = "重新定位"


def relocated(plan: Plan, extension: Gazetteer | None, progress: Progress | None = None) -> Plan:
    """Return the plan with every project placed by its name; safe in a worker.

    Parameters
    ----------
    plan : Plan
        With its own places, which are asked first.
    extension : Gazetteer or None
        Asked last, see `jianxi_gis.model.locating.locate`.
    progress : callable, optional
        See `jianxi_gis.controller.imports.Progress`.

    Raises
    ------
    StoppedError
        ``progress`` said so.
    """
    from jianxi_gis.model.locating import locate_all
    from jianxi_gis.model.review import gazetteer_of

    tell = Advance(progress).together(LOCATING)
    more = None if extension is None else gazetteer_of(plan, extension)
    return locate_all(plan, gazetteer_of(plan), more, tell)
