"""Changes of places that place all projects anew: worked out in a thread, then stored."""

from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal

from jianxi_gis.controller import Controller
from jianxi_gis.controller.relocating import Work
from jianxi_gis.errors import GisError, WorkspaceError
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.session import Session
from jianxi_gis.ui.jobs import Job


class Replacing(QObject):
    """Does one after the other what it is asked to; nothing that was asked for is lost.

    What was worked out from a plan that is no longer shown is worked out again from the one that
    is.

    Emits: ``stored(work)`` or ``refused(work, error)`` for each.
    """

    stored = Signal(object)
    refused = Signal(object, object)

    def __init__(
        self, session: Session, controller: Controller, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._controller = controller
        self._pool = ThreadPoolExecutor(1, "placing")
        self._waiting: list[tuple[str, Work]] = []
        """Workspace each was asked for in, and the work; the first is under way."""

    @property
    def is_busy(self) -> bool:
        """Return True if something is not stored yet."""
        return bool(self._waiting)

    def ask(self, work: Work) -> None:
        """Change the plan after what was asked for before."""
        self._waiting.append((self._session.state.workspace, work))
        if len(self._waiting) == 1:
            self._start()

    def finish(self) -> None:
        """Do at once what is still to be done: the program ends."""
        while self._waiting:
            plan, work = self._session.state.plan, self._waiting[0][1]
            try:
                self._store(plan, *work(plan))
            except GisError as error:
                self._end(error)

    def close(self) -> None:
        """Do what is still to be done and end the thread."""
        self.finish()
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _start(self) -> None:
        plan, work = self._session.state.plan, self._waiting[0][1]
        job = Job(lambda _: (work, plan, *work(plan)), self)
        job.finished.connect(self._on_finished)
        job.failed.connect(lambda error: self._on_failed(work, error))
        job.start(self._pool)

    def _on_finished(self, answer: tuple[Work, Plan, str, Plan]) -> None:
        work, base, words, plan = answer
        if self._is_first(work):
            self._store(base, words, plan)
            if self._waiting:
                self._start()

    def _on_failed(self, work: Work, error: Exception) -> None:
        told = error if isinstance(error, GisError) else WorkspaceError("程序出错")
        if self._is_first(work):
            self._end(told)
            if self._waiting:
                self._start()
        if told is not error:
            raise error  # a bug: whoever started the window says so

    def _is_first(self, work: Work) -> bool:
        """Return False for what has been finished meanwhile."""
        return bool(self._waiting) and self._waiting[0][1] is work

    def _store(self, base: Plan, words: str, plan: Plan) -> None:
        """Store the first of what waits, unless it has to be worked out again."""
        state = self._session.state
        if state.workspace != self._waiting[0][0]:
            self._end(WorkspaceError("工作区已经换了，没有改动", todo="请在原来的工作区里再做一次"))
        elif state.plan is base:
            try:
                self._controller.change(words, plan)
            except GisError as error:
                self._end(error)
            else:
                self._end(None)

    def _end(self, error: GisError | None) -> None:
        _, work = self._waiting.pop(0)
        if error is None:
            self.stored.emit(work)
        else:
            self.refused.emit(work, error)
