"""A large undo, or doing again what was undone, off the GUI thread."""

from PySide6.QtWidgets import QWidget

from jianxi_gis.controller import Controller, Progress
from jianxi_gis.controller.imports import STORING
from jianxi_gis.controller.undoing import Stored
from jianxi_gis.ui.jobs import Job
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.worker import Worker


def travel_in_worker(
    worker: Worker, controller: Controller, *, back: bool, above: QWidget | None = None
) -> Job:
    """Undo the last deed, or do again what was undone last; return the job, which is begun."""

    def work(report: Progress) -> Stored:
        def tell(done: int, total: int) -> None:
            report(done, total, STORING)

        return controller.store_turn(back=back, tell=tell)

    words = tr(str(controller.undo_words if back else controller.redo_words))
    job = Job(work, worker)
    job.finished.connect(controller.show)
    worker.run(words, job, stoppable=False, counted=False, above=above)
    return job
