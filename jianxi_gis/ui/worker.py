"""What the parts of a window share: deeds that can be refused, jobs in a thread of their own."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QDialog, QWidget

from jianxi_gis.errors import GisError, StoppedError
from jianxi_gis.ui.dialogs.messages import show_error
from jianxi_gis.ui.dialogs.progress import ProgressDialog
from jianxi_gis.ui.help.desk import add_help
from jianxi_gis.ui.jobs import Job
from jianxi_gis.ui.wheel import guard


class Worker(QObject):
    """Does what a part of the window is asked to; says why where it cannot.

    Emits: ``told(words)``, something short for the status bar.
    """

    told = Signal(str)

    def __init__(self, window: QWidget, name: str) -> None:
        super().__init__(window)
        self._window = window
        self._pool = ThreadPoolExecutor(1, name)

    def attempt(self, deed: Callable[[], object]) -> bool:
        """Do something that can be refused; say why if it is. Return True if it was done."""
        try:
            deed()
        except GisError as error:
            show_error(self._window, error)
            return False
        return True

    def run(
        self,
        title: str,
        job: Job,
        *,
        stoppable: bool = True,
        counted: bool = True,
        above: QWidget | None = None,
    ) -> None:
        """Do a job, showing how far it is."""
        above = above or self._window
        open_dialog(ProgressDialog(title, job, above, stoppable=stoppable, counted=counted))
        self.start(job)

    def start(self, job: Job) -> None:
        """Do a job in the background, after those that are waiting."""
        job.failed.connect(self._on_job_failed)
        job.start(self._pool)

    def _on_job_failed(self, error: Exception) -> None:
        if isinstance(error, StoppedError):
            self.told.emit(str(error))
        elif isinstance(error, GisError):
            show_error(self._window, error)
        else:
            raise error  # a bug: whoever started the window says so


def open_dialog(dialog: QDialog) -> None:
    """Show a dialog without stopping the program; it goes when it is closed."""
    add_help(dialog)
    guard(dialog)
    dialog.finished.connect(dialog.deleteLater)
    dialog.open()
