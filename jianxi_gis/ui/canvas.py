"""The map on the screen: pan, zoom, pick; drawn by the same painter as paper."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QShowEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from jianxi_gis.controller import Controller
from jianxi_gis.model.mapview import MapView, Underlay
from jianxi_gis.model.session import Session, State
from jianxi_gis.model.underlay import see_through
from jianxi_gis.render.paint import PAPER
from jianxi_gis.ui.extents import Box, extent_of_ids, overlap
from jianxi_gis.ui.follow import follow
from jianxi_gis.ui.frames import Frames
from jianxi_gis.ui.hover import Hover
from jianxi_gis.ui.map_furniture import Covered, covered, draw_furniture
from jianxi_gis.ui.mark import Mark, draw_mark
from jianxi_gis.ui.motion import Motion
from jianxi_gis.ui.screen import true_dpi
from jianxi_gis.ui.theme import current_colors
from jianxi_gis.ui.tools.select import SelectTool
from jianxi_gis.ui.tools.tool import Tool

CLOSEST, FARTHEST = 200.0, 2_000_000.0
"""Range of the scale denominator."""
CLOSEST_FIT = 5000.0
"""A single point is shown at this scale."""
CLOSEST_OPENED = 10_000.0
"""And projects drawn as one, opened by a click."""
_STEP_PX = 80
_Key = Qt.Key


class Canvas(QWidget):
    """Shows: the layers of the state, the selection.

    Emits: ``view_changed(view)``; ``pointed(point)``, the ground point under the cursor as
    (easting, northing) in metres of EPSG:4546, or None; ``tool_changed(tool)``;
    ``menu_requested(where)``, a right click at a logical pixel.
    """

    view_changed = Signal(object)
    pointed = Signal(object)
    tool_changed = Signal(object)
    menu_requested = Signal(object)

    def __init__(
        self, session: Session, controller: Controller, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._controller = controller
        self._view = MapView((0.0, 0.0), 50_000.0, 1, 1, true_dpi(self.screen()))
        self._home: Box | None = None
        self._fitted: tuple[Box, float] | None = None
        self._frame: tuple[QImage, MapView] | None = None
        self._underlay: Underlay | None = None
        self._covered: tuple[Covered, ...] = ()
        self._mark: Mark | None = None
        self._usual = SelectTool(self, self.choose)
        self._tool: Tool = self._usual
        self._frames = Frames(self)
        self._frames.drawn.connect(self._on_frame_drawn)
        self._motion = Motion(self, self)
        self._hover = Hover(self, self.scene, lambda: session.state.plan)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAccessibleName(self.tr("地图"))
        follow(self, session, self._on_state_changed, "layers", "selected")

    # --- the view ---------------------------------------------------------------------------

    @property
    def view(self) -> MapView:
        """Return the view on the screen, in logical pixels."""
        return self._view

    def set_home(self, box: Box) -> None:
        """Set what 全图 shows: west, south, east, north in metres (EPSG:4546)."""
        self._home = box

    def fit(self) -> None:
        """Show the whole district."""
        if self._home is not None:
            self.show_box(self._home, margin=0.02)

    def show_projects(self) -> None:
        """Show all that has a place, or the district where nothing has."""
        state = self._session.state
        box = extent_of_ids(state.layers, state.shown)
        if box is None:
            self.fit()
        else:
            self.show_box(box, margin=0.05)

    def show_box(self, box: Box, margin: float = 0.12) -> None:
        """Show a box (west, south, east, north in metres), not closer than 1:5,000.

        The map keeps showing it while the window is resized, until it is moved.
        """
        view = self._view.fitted(box, margin)
        self.show_view(replace(view, scale=max(view.scale, CLOSEST_FIT)))
        self._fitted = box, margin

    def show_selection(self) -> None:
        """Show the selected projects that have a place."""
        box = extent_of_ids(self._session.state.layers, self._session.state.selected)
        if box is not None:
            self.show_box(box)

    def set_scale(self, scale: float) -> None:
        """Show 1:``scale`` about the same centre."""
        self.show_view(replace(self._view, scale=scale))

    def zoom(self, factor: float, about: QPointF | None = None) -> None:
        """Multiply the scale denominator; the ground under ``about`` (or the centre) stays."""
        wanted = self.bounded(self._view.scale * factor)
        point = about or QPointF(self.width() / 2, self.height() / 2)
        self.show_view(self._view.zoomed(wanted / self._view.scale, point.x(), point.y()))

    def bounded(self, scale: float) -> float:
        """Return a scale denominator within what the map shows."""
        return min(max(scale, CLOSEST), FARTHEST)

    def glide(self, view: MapView, *, last: bool) -> None:
        """Show a view on the way to another: zoomed, the last picture has to do until the end."""
        if last or view.scale == self._view.scale:
            self._change_view(view)
        else:
            self._view = view
            self.update()
            self.view_changed.emit(view)

    def open_up(self, box: Box) -> None:
        """Zoom to projects drawn as one marker, so that they part."""
        view = self._view.fitted(box, margin=0.2)
        scale = min(max(view.scale, CLOSEST_OPENED), self._view.scale / 2)
        self.show_view(replace(view, scale=self.bounded(scale)))

    def hand_at(self, at: QPointF, *, lets_go: bool) -> None:
        """Follow the hand that drags the map; let go of in motion, the map runs out."""
        if lets_go:
            self._motion.release(at)
        else:
            self._motion.follow(at)

    def finish(self) -> None:
        """End all motion and draw what is still being drawn; for pictures of the window."""
        self._motion.finish()
        self._frames.finish()

    def scene(self) -> MapView:
        """Return the view with the layers shown on it."""
        return replace(self._view, layers=self._session.state.layers)

    def set_underlay(self, underlay: Underlay | None) -> None:
        """Draw a base map below the layers; None: none."""
        if underlay is not self._underlay:
            self._underlay = underlay
            self._request()

    def mark(self, mark: Mark | None) -> None:
        """Mark a place until Esc; None: none."""
        self._mark = mark
        self.update()

    def center_on(self, mark: Mark) -> None:
        """Bring a place into the middle and mark it; a place with doubt is shown whole."""
        x, y = mark.xy
        reach_m = 2 * mark.accuracy_m
        if reach_m:
            self.show_box((x - reach_m, y - reach_m, x + reach_m, y + reach_m))
        else:
            self.show_view(replace(self._view, center=mark.xy))
        self.mark(mark)

    def show_view(self, view: MapView) -> None:
        """Show another view at once."""
        self._motion.stop()
        self._change_view(view)

    def _change_view(self, view: MapView) -> None:
        self._view = view
        self._fitted = None
        self._request()
        self.view_changed.emit(view)

    def _request(self) -> None:
        if not self.isVisible():
            return
        state, underlay = self._session.state, self._underlay
        layers = see_through(state.layers) if underlay is not None else state.layers
        view = replace(self._view, layers=layers, selected=state.selected, underlay=underlay)
        self._covered = covered(self, view)
        self._frames.request(replace(view, covered=self._covered), self.devicePixelRatioF())
        self.update()

    def _on_frame_drawn(self, image: QImage, view: MapView) -> None:
        self._frame = image, view
        self.update()

    def _on_state_changed(self, state: State) -> None:
        box = extent_of_ids(state.layers, state.selected)
        if box is not None and not overlap(box, self._view.extent):
            center = ((box[0] + box[2]) / 2, (box[1] + box[3]) / 2)
            self.show_view(replace(self._view, center=center))
        else:
            self._request()

    # --- tools ------------------------------------------------------------------------------

    @property
    def tool(self) -> Tool:
        """Return the tool in hand."""
        return self._tool

    def set_tool(self, tool: Tool | None) -> None:
        """Take a tool in hand, dropping what the other had begun; None: the usual one."""
        self._tool.cancel()
        self._tool = tool or self._usual
        self.set_pointer(self._tool.pointer)
        self.update()
        self.tool_changed.emit(self._tool)

    def set_pointer(self, shape: Qt.CursorShape) -> None:
        """Show the cursor in this shape."""
        self.setCursor(shape)

    def redraw_overlay(self) -> None:
        """Draw what lies over the map again; the map itself stays."""
        self.update()

    # --- painting ---------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """Return a size a map is useful at."""
        return QSize(800, 600)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the last picture where its ground is now, then what lies over the map."""
        painter = QPainter(self)
        try:
            self._paint(painter)
        finally:
            painter.end()  # a painter left open takes the program with it

    def _paint(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.fillRect(self.rect(), QColor(PAPER))
        if self._frame is not None:
            image, drawn = self._frame
            west, south, east, north = drawn.extent
            left, top = self._view.to_px(west, north)
            right, bottom = self._view.to_px(east, south)
            painter.drawImage(QRectF(left, top, right - left, bottom - top), image)
            if drawn.dpi != self._view.dpi * self.devicePixelRatioF():
                self._request()  # the window was moved to a screen of another resolution
        draw_furniture(painter, replace(self.scene(), underlay=self._underlay), self.rect())
        self._hover.paint(painter)
        if self._mark is not None:
            draw_mark(painter, self._view, self._mark)
        self._tool.paint_overlay(painter)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QColor(current_colors().accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the centre, or the box that was asked for."""
        self._view = replace(
            self._view,
            width_px=max(1, self.width()),
            height_px=max(1, self.height()),
            dpi=true_dpi(self.screen()),
        )
        if self._fitted is not None:
            self.show_box(*self._fitted)
        else:
            self.show_view(self._view)

    def showEvent(self, event: QShowEvent) -> None:
        """Draw when first shown."""
        super().showEvent(event)
        self._request()

    def event(self, event: QEvent) -> bool:
        """Keep the scale on another screen: 1:N is true there too; write around what lies over."""
        laid_out = event.type() == QEvent.Type.LayoutRequest
        if laid_out and self._covered != covered(self, self.scene()):
            self._request()
        if event.type() == QEvent.Type.ScreenChangeInternal:
            self._change_view(replace(self._view, dpi=true_dpi(self.screen())))
        return super().event(event)

    # --- mouse and keyboard -----------------------------------------------------------------

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the cursor: a notch is a factor of the square root of two."""
        self._hover.stop()
        self._motion.wheel(event)
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hold the map, and hand it to the tool."""
        self._hover.stop()
        self._motion.stop()
        self._tool.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Hand it to the tool, tell the ground point, and wait for the cursor to rest."""
        at = event.position()
        self.pointed.emit(self._view.to_map(at.x(), at.y()))
        self._tool.move(event)
        if self._tool.hovers and event.buttons() == Qt.MouseButton.NoButton:
            self._hover.move(at)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Hand it to the tool."""
        self._tool.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Hand it to the tool."""
        self._tool.double_click(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Tell where the menu is asked for."""
        self.menu_requested.emit(QPointF(event.pos()))

    def leaveEvent(self, event: QEvent) -> None:
        """Tell that the cursor is off the map."""
        self._hover.stop()
        self._tool.leave()
        self.pointed.emit(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Hand it to the tool; pan with arrows, zoom with + and -, Home shows all, Esc drops."""
        if self._tool.key(event):
            return
        moves = {
            _Key.Key_Left: (_STEP_PX, 0),
            _Key.Key_Right: (-_STEP_PX, 0),
            _Key.Key_Up: (0, _STEP_PX),
            _Key.Key_Down: (0, -_STEP_PX),
        }
        key = Qt.Key(event.key())
        if key in moves:
            self.show_view(self._view.moved(*moves[key]))
        elif key in (_Key.Key_Plus, _Key.Key_Equal):
            self.zoom(0.5)
        elif key == _Key.Key_Minus:
            self.zoom(2.0)
        elif key == _Key.Key_Home:
            self.fit()
        elif key == _Key.Key_Escape:
            self._drop()
        else:
            super().keyPressEvent(event)

    def _drop(self) -> None:
        """Drop one thing: what the tool has begun, the mark, the tool, the selection."""
        if self._tool.cancel():
            return
        if self._mark is not None:
            self.mark(None)
        elif self._tool is not self._usual:
            self.set_tool(None)
        else:
            self._controller.select(())

    def choose(self, found: Sequence[str], modifiers: Qt.KeyboardModifier) -> None:
        """Select the first of what was clicked on, or the next if one of several is selected."""
        if modifiers & Qt.KeyboardModifier.ControlModifier:
            if found:
                self._controller.select(found[:1], "toggle")
            return
        selected = self._session.state.selected
        chosen = tuple(found[:1])
        if len(selected) == 1:
            # several lie here: each click takes the next
            here = [number for number, project_id in enumerate(found) if project_id in selected]
            if here:
                chosen = (found[(here[0] + 1) % len(found)],)
        self._controller.select(chosen)
