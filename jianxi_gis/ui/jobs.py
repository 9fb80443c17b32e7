"""Work off the GUI thread: a pure function in a pool whose answer comes back as a signal.

The threads are Python's, not those of QThreadPool: Qt's live on between two pieces of work
while Python's record of them does not, and pyproj, which keeps a part of its context with each,
then reads freed memory.
"""

from collections.abc import Callable
from concurrent.futures import Executor
from functools import partial
from threading import Condition, Event
from typing import Any

from PySide6.QtCore import QObject, Signal

from jianxi_gis.errors import StoppedError
from jianxi_gis.ui.relay import relay

_under_way: set[Event] = set()
"""One for each job that was started and has not ended; setting it asks the job to stop."""
_changed = Condition()


def stop_all(seconds: float = 0.0) -> bool:
    """Ask all work to stop, and wait for it so long; return True if none is left.

    Work that tells how far it is stops at its next report, work that waits for its turn does not
    begin; what reads or writes without a word goes on.
    """
    with _changed:
        for cancelled in _under_way:
            cancelled.set()
        return _changed.wait_for(lambda: not _under_way, seconds)


class Job(QObject):
    """One piece of work.

    Emits, on the thread that made the job: ``progressed(done, total, what)``, then one of
    ``finished(answer)`` and ``failed(error)``.
    """

    progressed = Signal(int, int, str)
    finished = Signal(object)
    failed = Signal(object)

    def __init__(
        self, work: Callable[[Callable[[int, int, str], bool]], Any], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._work: Callable[[Callable[[int, int, str], bool]], Any] | None = work
        self._cancelled = Event()
        self._relay = relay()

    def start(self, pool: Executor) -> None:
        """Begin in a pool of threads."""
        work = pool.submit(self.run)
        with _changed:
            _under_way.add(self._cancelled)
        work.add_done_callback(partial(_forget, self._cancelled))

    def cancel(self) -> None:
        """Ask the work to stop at its next report of progress."""
        self._cancelled.set()

    def report(self, done: int, total: int, what: str) -> bool:
        """Tell how far the work is; return False if it is to stop. Called by the work."""
        self._relay.send(self, lambda: self.progressed.emit(done, total, what))
        return not self._cancelled.is_set()

    def run(self) -> None:
        """Do the work; runs in the pool."""
        # let go of the work: it often holds the widget that holds the job
        work, self._work = self._work, None
        assert work is not None, "a job runs once"
        try:
            if self._cancelled.is_set():
                raise StoppedError("已取消")
            answer = work(self.report)
        except Exception as error:  # the GUI thread decides what it means
            self._relay.send(self, partial(self._end, "failed", error))
        else:
            self._relay.send(self, partial(self._end, "finished", answer))

    def _end(self, how: str, value: object) -> None:
        getattr(self, how).emit(value)


def _forget(cancelled: Event, _: object) -> None:
    with _changed:
        _under_way.discard(cancelled)
        _changed.notify_all()
