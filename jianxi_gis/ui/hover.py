"""Resting on the map tells what lies there and shows which marker is meant."""

from collections.abc import Callable
from dataclasses import replace
from html import escape

from PySide6.QtCore import QObject, QPointF, Qt, QTimer
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QToolTip, QWidget

from jianxi_gis.model.mapview import MapView
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.summary import accuracy_words
from jianxi_gis.render.frame import is_drawn
from jianxi_gis.render.pick import cluster_at, pick
from jianxi_gis.render.selection import draw_selection
from jianxi_gis.ui.amounts import amount
from jianxi_gis.ui.tools.select import REACH_PX

HOVER_MS = 120
_MOST_TOLD = 5


class Hover(QObject):
    """Watches the cursor over one map.

    Parameters
    ----------
    canvas : QWidget
        The map.
    scene : callable
        Gives the view with its layers, logical pixels.
    plan : callable
        Gives the plan whose projects are drawn.
    """

    def __init__(
        self, canvas: QWidget, scene: Callable[[], MapView], plan: Callable[[], Plan]
    ) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._scene = scene
        self._plan = plan
        self._at = QPointF()
        self._meant: frozenset[str] = frozenset()
        self._rest = QTimer(self, singleShot=True, interval=HOVER_MS)
        self._rest.timeout.connect(self.tell)

    def move(self, at: QPointF) -> None:
        """Wait for the cursor to rest at a logical pixel."""
        self._at = at
        self._rest.start()

    def stop(self) -> None:
        """Forget the cursor."""
        self._rest.stop()
        self._mean(frozenset())

    def tell(self) -> None:
        """Tell what lies under the cursor, and highlight it."""
        scene, x, y = self._scene(), self._at.x(), self._at.y()
        cluster = cluster_at(scene, x, y)
        found = cluster.ids if cluster else pick(scene, x, y, REACH_PX)
        self._mean(frozenset(found if cluster else found[:1]))
        shape = Qt.CursorShape.PointingHandCursor if found else Qt.CursorShape.ArrowCursor
        self._canvas.setCursor(shape)
        rows = [self.words(project_id) for project_id in found[:_MOST_TOLD]]
        if cluster:
            head = self.tr("{0} 项合并标注 · {1} · 单击放大")
            rows.insert(0, head.format(len(cluster.ids), amount(cluster.yuan)))
        if len(found) > _MOST_TOLD:
            rows.append(self.tr("等 {0} 项").format(len(found)))
        where = self._canvas.mapToGlobal(self._at.toPoint())
        QToolTip.showText(where, "<br>".join(rows), self._canvas)

    def words(self, project_id: str) -> str:
        """Return name, money and accuracy of a project, as inert rich text."""
        project = self._plan().project(project_id)
        money = amount(project.investment_yuan)
        place = self.tr("位置 {0}").format(self.tr(accuracy_words(project)))
        return f"<b>{escape(project.name)}</b>　{money}　{place}"

    def paint(self, painter: QPainter) -> None:
        """Draw a ring about the marker that is meant."""
        if self._meant:
            scene = replace(self._scene(), selected=self._meant)
            layers = [layer for layer in scene.layers if is_drawn(layer, scene)]
            draw_selection(scene, layers, painter)

    def _mean(self, ids: frozenset[str]) -> None:
        if ids != self._meant:
            self._meant = ids
            self._canvas.update()
