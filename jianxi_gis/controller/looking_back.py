"""Past states of a workspace: to look at, and to go back to."""

from dataclasses import dataclass
from pathlib import Path

from jianxi_gis.controller.deeds import Deeds
from jianxi_gis.errors import WorkspaceError
from jianxi_gis.model.history import Snapshot, differences, everything
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.summary import Share, total


@dataclass(frozen=True, slots=True)
class Look:
    """What a past state holds, against the present."""

    plan: Plan
    whole: Share
    gone: int
    """Projects of the past that are not there today."""
    new: int
    """Projects of today that were not there then."""
    changed: int


class LookingBack(Deeds):
    """The copies kept of the workspace that is open."""

    def snapshots(self) -> tuple[Snapshot, ...]:
        """Return the copies, newest first; none without a workspace."""
        from jianxi_gis.store import snapshots

        workspace = self._session.state.workspace
        return snapshots.listed(Path(workspace)) if workspace else ()

    def look(self, snapshot: Snapshot) -> Look:
        """Read a copy, changing nothing.

        Raises
        ------
        WorkspaceError
            It is gone or damaged.
        """
        from jianxi_gis.store.repository import Repository

        home = Path(self._session.state.workspace).parent  # the copies lie in a folder of their own
        with Repository.open(snapshot.path, read_only=True, home=home) as repository:
            plan = repository.load()
        now = self._session.state.plan
        then, today = ({one.id for one in each.projects} for each in (plan, now))
        differing = differences(plan, now).keys() & everything(now).keys() & then & today
        return Look(
            plan, total(plan.projects), len(then - today), len(today - then), len(differing)
        )

    def go_back(self, snapshot: Snapshot) -> None:
        """Make a past state the present one: a deed like others, that can be undone.

        Raises
        ------
        WorkspaceError
            It is damaged, or cannot be stored.
        """
        if not self._session.state.workspace:
            raise WorkspaceError("没有打开工作区")
        when = snapshot.when[:16].replace("T", " ")
        self._controller.change(f"回到 {when} 的版本", self.look(snapshot).plan)
