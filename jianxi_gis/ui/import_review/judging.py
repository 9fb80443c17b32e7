"""What comes of a review, worked out again after each correction without stopping the window."""

from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal

from jianxi_gis.errors import StoppedError
from jianxi_gis.model.import_review import ImportReview, ReviewResult, judge
from jianxi_gis.ui.jobs import Job

_AT_ONCE = 1_000
"""So many drafts are judged within a tenth of a second: no need to go to a worker."""


class Judging(QObject):
    """Emits: ``judged(result)``, what comes of the review asked for last, never of an older one."""

    judged = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, "judging")
        self._newest: ImportReview | None = None
        self._job: Job | None = None

    @property
    def is_busy(self) -> bool:
        """Whether an answer is still to come."""
        return self._newest is not None

    def ask(self, review: ImportReview) -> None:
        """Judge a review: a small one at once, a large one in a worker."""
        if sum(len(reading.drafts) for reading in review.readings) <= _AT_ONCE:
            self._newest = None
            self.judged.emit(judge(review))
            return
        self._newest = review
        if self._job is None:
            self._start(review)

    def _start(self, review: ImportReview) -> None:
        job = self._job = Job(lambda _: (review, judge(review)))
        job.finished.connect(self._on_finished)
        job.failed.connect(self._on_failed)
        job.start(self._pool)

    def _on_failed(self, error: Exception) -> None:
        self._job = self._newest = None
        if not isinstance(error, StoppedError):  # else the window is being closed
            raise error  # a bug: whoever started the window says so

    def _on_finished(self, answer: tuple[ImportReview, ReviewResult]) -> None:
        review, result = answer
        self._job = None
        if self._newest is review:
            self._newest = None
            self.judged.emit(result)
        elif self._newest is not None:  # corrected again meanwhile
            self._start(self._newest)
