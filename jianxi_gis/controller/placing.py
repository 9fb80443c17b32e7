"""Deeds about places: settling where a project is, and the workspace's own gazetteer."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import shapely

from jianxi_gis.controller.deeds import Deeds
from jianxi_gis.controller.relocating import Work, relocated
from jianxi_gis.controller.signing import sign
from jianxi_gis.controller.verbs import Controller
from jianxi_gis.geo.gazetteer import Gazetteer
from jianxi_gis.geo.own import OwnPlace
from jianxi_gis.model import review
from jianxi_gis.model.classes import LocationKind, Method
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.project import Location
from jianxi_gis.model.session import Session

if TYPE_CHECKING:
    from jianxi_gis.geo.geocode import Answer
    from jianxi_gis.geo.online import Asker, Found, OnlinePlace, Proxy, Service


class Placing(Deeds):
    """Where projects are, as people say."""

    def __init__(self, session: Session, controller: Controller) -> None:
        super().__init__(session, controller)
        self._online: Asker | None = None

    @property
    def gazetteer(self) -> Gazetteer:
        """Return the places known: the workspace's own first."""
        state = self._session.state
        return review.gazetteer_of(state.plan, state.extension)

    # --- projects ---------------------------------------------------------------------------

    def candidates(self, project_id: str) -> "Answer":
        """Return what the words of a project can mean; computed anew, changes nothing."""
        from jianxi_gis.model.locating import spoken_of

        return spoken_of(self._plan.project(project_id), *self._gazetteers(self._plan))

    # --- online -----------------------------------------------------------------------------

    def ask_online(
        self, service: "Service", words: str, key: str, *, offline: bool, proxy: "Proxy"
    ) -> tuple[tuple[Location, ...], str]:
        """Ask a service where something is; return the answers and what was left out.

        Only ever called on a person's request; waits for the network: for a job.

        Raises
        ------
        GeoError
            Offline, no key, no connection, or no usable answer.
        """
        found = self._asker().ask(
            service, words, self.gazetteer, key=key, offline=offline, proxy=proxy
        )
        return tuple(_online(place, found) for place in found.places), found.note

    def place(self, project_id: str, locations: Sequence[Location]) -> None:
        """Put a project where a person says.

        Raises
        ------
        GeoError
            No location.
        WorkspaceError
            It cannot be stored.
        """
        name = self._plan.project(project_id).name
        plan = review.place(self._plan, project_id, locations, sign())
        self._controller.change(f"落图 {name}", plan)

    def leave(self, project_id: str, reason: str) -> None:
        """Leave a project without a place.

        Raises
        ------
        GeoError
            No reason.
        WorkspaceError
            It cannot be stored.
        """
        name = self._plan.project(project_id).name
        plan = review.leave(self._plan, project_id, reason, sign())
        self._controller.change(f"留在未落图 {name}", plan)

    def reopen(self, project_id: str) -> None:
        """Place a project by its name again, whatever a person has said.

        Raises
        ------
        WorkspaceError
            It cannot be stored.
        """
        name = self._plan.project(project_id).name
        plan = review.reopen(self._plan, project_id, *self._gazetteers(self._plan))
        self._controller.change(f"重新核对 {name}", plan)

    # --- own places -------------------------------------------------------------------------

    def keeping(self, places: Sequence[OwnPlace], *, instead_of: str = "") -> Work:
        """Return the work that adds own places or corrects those of the same name.

        Projects are placed anew by them, which takes a while: it is made for a worker.

        Parameters
        ----------
        places : sequence of OwnPlace
            Signed by this user unless they are signed.
        instead_of : str, optional
            Name of a row that goes: the one that was renamed.

        Notes
        -----
        The work raises a GeoError that names the row that is wrong; nothing is changed then.
        """
        signature, extension = sign(), self._session.state.extension

        def work(plan: Plan) -> tuple[str, Plan]:
            left = review.drop_places(plan, [instead_of])
            kept = review.keep_places(left, (review.signed(one, signature) for one in places))
            names = "、".join(one.name for one in places[:3])
            more = "" if len(places) <= 3 else f" 等 {len(places)} 条"
            return f"记入地名 {names}{more}", relocated(kept, extension)

        return work

    def dropping(self, names: Iterable[str]) -> Work:
        """Return the work that removes own places; what else is known places their projects."""
        listed, extension = tuple(names), self._session.state.extension

        def work(plan: Plan) -> tuple[str, Plan]:
            left = review.drop_places(plan, listed)
            return f"删除地名 {'、'.join(listed[:3])}", relocated(left, extension)

        return work

    def importing(self, path: Path) -> Work:
        """Return the work that adds the rows of a .csv or .gpkg file.

        Notes
        -----
        The work raises a GeoError if the file cannot be read or a row, which it names, is wrong.
        """

        def work(plan: Plan) -> tuple[str, Plan]:
            from jianxi_gis.geo.own_files import read_places

            return self.keeping(read_places(path))(plan)

        return work

    def export_places(self, path: Path) -> None:
        """Write the own places to a .csv or .gpkg file.

        Raises
        ------
        GeoError
            The file cannot be written.
        """
        from jianxi_gis.geo.own_files import write_places

        write_places(self._plan.own_places, path)

    # --- inside -----------------------------------------------------------------------------

    def _asker(self) -> "Asker":
        if self._online is None:
            from platformdirs import user_cache_path

            from jianxi_gis.geo.online import Asker

            self._online = Asker(user_cache_path("jianxi_gis") / "geocoding.json")
        return self._online

    def _gazetteers(self, plan: Plan) -> tuple[Gazetteer, Gazetteer | None]:
        """Return what a plan is located by: what is known, and what is asked only after that."""
        extension = self._session.state.extension
        more = None if extension is None else review.gazetteer_of(plan, extension)
        return review.gazetteer_of(plan), more


def _online(place: "OnlinePlace", found: "Found") -> Location:
    return Location(
        geometry=shapely.points(place.lon, place.lat),
        kind=LocationKind.POINT,
        method=Method.ONLINE,
        accuracy_m=place.accuracy_m,
        reasoning=f"{found.service}对“{found.question}”的回答（{place.level}），换算到 CGCS2000。",
        place=place.name,
    )
