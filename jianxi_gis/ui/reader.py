"""Opens the document a claim comes from, at its line."""

from collections.abc import Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from jianxi_gis.controller import sources
from jianxi_gis.controller.sources import Source
from jianxi_gis.model.evidence import Document, Locator
from jianxi_gis.model.session import Session
from jianxi_gis.ui.asking import open_file
from jianxi_gis.ui.import_review.source_view import SourceView
from jianxi_gis.ui.inert import Label
from jianxi_gis.ui.jobs import Job
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.preferences import Preferences
from jianxi_gis.ui.screen import fit
from jianxi_gis.ui.worker import Worker

_FOLDERS = "document_folders"
_MOST_FOLDERS = 8


def keep_folders(preferences: Preferences, paths: Iterable[Path]) -> None:
    """Remember where documents are, the newest first: they are looked for there."""
    new = (str(path.absolute().parent) for path in paths)
    kept = dict.fromkeys((*new, *(preferences.get(_FOLDERS) or [])))
    preferences.set(_FOLDERS, list(kept)[:_MOST_FOLDERS])


class Reader(Worker):
    """Finds the file beside the workspace or where it was found before; else asks for it."""

    def __init__(self, session: Session, preferences: Preferences, window: QWidget) -> None:
        super().__init__(window, "reader")
        self._session, self._preferences = session, preferences

    def open(self, document_id: str, locator: Locator) -> None:
        """Show the place a claim names; the file is asked for where it is not found."""
        document = self._session.state.plan.document(document_id)
        folders = self._folders()
        job = Job(lambda _: sources.find(document, folders), self)
        job.finished.connect(partial(self._on_found, document, locator))
        self.start(job)

    def _on_found(self, document: Document, locator: Locator, path: Path | None) -> None:
        path = path or self._asked(document)
        if path is not None:
            self.read(path, document, locator)

    def read(self, path: Path, document: Document, locator: Locator) -> None:
        """Read a file in a worker and show it."""
        job = Job(lambda _: sources.read(path, document), self)
        job.finished.connect(partial(self._show, path, document, locator))
        self.start(job)

    def _folders(self) -> list[Path]:
        workspace = self._session.state.workspace
        kept = self._preferences.get(_FOLDERS) or []
        return [*([Path(workspace).parent] if workspace else []), *map(Path, kept)]

    def _asked(self, document: Document) -> Path | None:
        words = self.tr("找到文件 {0}").format(document.file_name)
        return open_file(self._window, words, name=document.file_name)

    def _show(self, path: Path, document: Document, locator: Locator, source: Source) -> None:
        keep_folders(self._preferences, [path])
        ReaderDialog(document, locator, source, self._window).show()


class ReaderDialog(QDialog):
    """Shows: a document as text, the line of a claim highlighted."""

    def __init__(
        self, document: Document, locator: Locator, source: Source, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(f"{document.title} — {tr(str(locator))}")
        self.view = SourceView(self)
        self.view.set_source(source)
        self.where = Label(tr(f"《{document.title}》{locator}"), self)
        self.where.setObjectName("muted")
        self.where.setWordWrap(True)
        column = QVBoxLayout(self)
        column.addWidget(self.where)
        column.addWidget(self.view, 1)
        fit(self, 820, 640)
        self.view.show_lines([locator.line])
