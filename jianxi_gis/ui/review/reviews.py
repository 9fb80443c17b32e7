"""Opens the review and the gazetteer from the main window, and asks online services."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QInputDialog, QLineEdit, QMenu, QWidget

from jianxi_gis.controller import Controller
from jianxi_gis.controller.basemaps import Basemaps
from jianxi_gis.controller.placing import Placing
from jianxi_gis.errors import GisError
from jianxi_gis.geo.blocks import block_mentions
from jianxi_gis.geo.online import SERVICES, Service, question
from jianxi_gis.model.project import Location
from jianxi_gis.model.session import Session
from jianxi_gis.ui.jobs import Job
from jianxi_gis.ui.review.gazetteer_window import GazetteerWindow
from jianxi_gis.ui.review.ground import Ground
from jianxi_gis.ui.review.option import Option, from_location
from jianxi_gis.ui.review.replacing import Replacing
from jianxi_gis.ui.review.window import ReviewWindow


class Reviews(QObject):
    """The windows about places; at most one of each."""

    def __init__(
        self, session: Session, controller: Controller, basemaps: Basemaps, window: QWidget
    ) -> None:
        super().__init__(window)
        self._session = session
        self._controller = controller
        self._basemaps = basemaps
        self._window = window
        self._pool = ThreadPoolExecutor(1, "geocoding")
        self.placing = Placing(session, controller)
        self._replacing = Replacing(session, controller, self)
        self.review: ReviewWindow | None = None
        self.gazetteer: GazetteerWindow | None = None

    def deeds(self) -> dict[str, Callable[..., object]]:
        """Return what the verbs about places do."""
        return {"review": self.open_review, "places": self.open_gazetteer}

    def open_review(self) -> None:
        """Show the review of the projects that pass the filter, at the one that is selected."""
        if self.review is None:
            self.review = ReviewWindow(self._session, self._controller, self.placing, self._window)
            self.review.destroyed.connect(lambda: setattr(self, "review", None))
            self.review.keep_requested.connect(self._on_keep_requested)
            self.review.online_requested.connect(self._on_online_requested)
            Ground(self.review.canvas, self._basemaps)
        selected = self._session.state.selected
        if len(selected) == 1:
            self.review.queue.go(next(iter(selected)))
        _show(self.review)

    def open_gazetteer(self) -> None:
        """Show the workspace's own places."""
        if self.gazetteer is None:
            self.gazetteer = GazetteerWindow(
                self._session, self._controller, self.placing, self._replacing, self._window
            )
            self.gazetteer.destroyed.connect(lambda: setattr(self, "gazetteer", None))
            Ground(self.gazetteer.canvas, self._basemaps)
        _show(self.gazetteer)

    def _on_keep_requested(self, option: Option, name: str) -> None:
        self.open_gazetteer()
        assert self.gazetteer is not None
        blocks = block_mentions(name)
        words = blocks[0].name if blocks else option.location.place
        self.gazetteer.new(option.location.geometry, words)

    # --- online -----------------------------------------------------------------------------

    def online_menu(self, project_id: str) -> QMenu:
        """Return the services to pick from; nothing is sent before one is picked."""
        assert self.review is not None
        typed = self.review.panel.search.text().strip()
        words = typed or question(self._session.state.plan.project(project_id).name)
        menu = QMenu(self.review)
        offline = self._basemaps.offline
        title = (
            self.tr("离线模式，只看以前的回答") if offline else self.tr("查询“{0}”").format(words)
        )
        menu.addAction(title.replace("&", "&&")).setEnabled(False)
        for service in SERVICES:
            menu.addAction(self.tr(service.title)).triggered.connect(
                lambda _=False, service=service: self.ask(service, words, project_id)
            )
        menu.addSeparator()
        for service in SERVICES:
            if service.needs_key:
                menu.addAction(
                    self.tr("{0}密钥…").format(self.tr(service.title))
                ).triggered.connect(lambda _=False, service=service: self.ask_key(service))
        return menu

    def _on_online_requested(self, project_id: str) -> None:
        assert self.review is not None
        menu = self.online_menu(project_id)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        button = self.review.panel.online
        menu.popup(button.mapToGlobal(QPoint(0, button.height())))

    def ask(self, service: Service, words: str, project_id: str) -> None:
        """Ask a service on another thread; the answers become options of the project."""
        basemaps, placing = self._basemaps, self.placing
        offline, proxy = basemaps.offline, basemaps.proxy

        def work(_: object) -> object:
            key = basemaps.key(service.id) if service.needs_key else ""
            return placing.ask_online(service, words, key, offline=offline, proxy=proxy)

        job = Job(work, self)
        job.finished.connect(lambda answer: self._on_answered(project_id, *answer))
        job.failed.connect(self._on_failed)
        if self.review is not None:
            self.review.panel.complain(self.tr("正在问 {0}…").format(self.tr(service.title)))
        job.start(self._pool)

    def ask_key(self, service: Service) -> None:
        """Ask for a key and keep it in the system's keyring."""
        title = self.tr("{0}密钥").format(self.tr(service.title))
        words = self.tr("密钥只存进系统密钥环，不进工作区和日志")
        text, given = QInputDialog.getText(self.review, title, words, QLineEdit.EchoMode.Password)
        if given and text.strip():
            job = Job(lambda _: self._basemaps.save_key(service.id, text, "server"), self)
            job.finished.connect(self._say)
            job.failed.connect(self._on_failed)
            job.start(self._pool)

    def _on_answered(self, project_id: str, places: tuple[Location, ...], note: str) -> None:
        if self.review is not None and self.review.queue.current == project_id:
            self.review.panel.complain(self.tr(note))
            self.review.add(tuple(from_location(place) for place in places))

    def _on_failed(self, error: Exception) -> None:
        if not isinstance(error, GisError):
            raise error
        self._say(self.tr(str(error)))

    def _say(self, words: str) -> None:
        if self.review is not None:
            self.review.panel.complain(self.tr(words))

    def close(self) -> None:
        """End the worker and the windows."""
        for window in (self.review, self.gazetteer):
            if window is not None:
                window.close()
        self._replacing.close()
        self._pool.shutdown(wait=False, cancel_futures=True)


def _show(window: QWidget) -> None:
    window.show()
    window.activateWindow()
