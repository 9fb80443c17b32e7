"""What all verbs beside the controller's own share."""

from jianxi_gis.controller.verbs import Controller
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.session import Session


class Deeds:
    """Verbs of one kind. Each is stored at once, whole, and can be undone.

    Parameters
    ----------
    session : Session
        What is shown.
    controller : Controller
        Stores what changes.
    """

    def __init__(self, session: Session, controller: Controller) -> None:
        self._session = session
        self._controller = controller

    @property
    def _plan(self) -> Plan:
        return self._session.state.plan
