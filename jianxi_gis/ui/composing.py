"""A sheet being composed: its form, its preview, its frame on the map."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from jianxi_gis.controller import Controller
from jianxi_gis.controller.series import booklet
from jianxi_gis.errors import GisError
from jianxi_gis.model.filters import Chosen
from jianxi_gis.model.mapview import MapView
from jianxi_gis.model.session import Session, State
from jianxi_gis.model.sheet import Sheet, SheetContent
from jianxi_gis.ui.canvas import Canvas
from jianxi_gis.ui.dialogs.export_sheet import ExportSheetDialog, ExtentChoice
from jianxi_gis.ui.dialogs.messages import show_error
from jianxi_gis.ui.dialogs.series import SeriesDialog
from jianxi_gis.ui.extents import Box
from jianxi_gis.ui.help.desk import add_help
from jianxi_gis.ui.preferences import Preferences
from jianxi_gis.ui.tools.sheet_frame import SheetFrameTool

_LESS = 0.05
"""Of a frame's width and height, on each side."""


class Composing(QObject):
    """Joins the form to the controller and the map, until the form is closed.

    Emits: ``series_chosen(dialog, state, sheet)``.

    Parameters
    ----------
    session : Session
        What changes there is drawn again.
    controller : Controller
        Says what a sheet prints.
    preferences : Preferences
        Remembers the choices.
    window : QWidget
        The form's parent.
    canvas : Canvas or None
        The map on which the frame of the sheet is dragged.
    extent : tuple of float
        Of the window's map, metres (EPSG:4546).
    over : callable, optional
        Lays a sheet that is looked at over the base map.
    """

    series_chosen = Signal(object, object, object)

    def __init__(
        self,
        session: Session,
        controller: Controller,
        preferences: Preferences,
        *,
        window: QWidget,
        canvas: Canvas | None,
        extent: Box,
        scale: float,
        title: str = "",
        chosen: Chosen | None = None,
        usual: Box | None = None,
        over: Callable[[SheetContent], SheetContent] = lambda content: content,
    ) -> None:
        super().__init__(window)
        self._controller = controller
        self._canvas = canvas
        self._extents: dict[ExtentChoice, Box | None] = {"usual": usual, "map": extent}
        self._chosen = chosen
        self._over = over
        filled = controller.sheet_content(Sheet(title=title), None, chosen).sheet
        self.dialog = ExportSheetDialog(
            filled.title, filled.filter_words, scale, window,
            make=lambda sheet, choice: over(self.content(sheet, choice)), preferences=preferences,
        )  # fmt: skip
        add_help(self.dialog)
        self.dialog.finished.connect(self._on_finished)
        self._session = session
        self.dialog.series_requested.connect(self._on_series_requested)
        self.dialog.print_requested.connect(self._on_print_requested)
        assert self.dialog.preview is not None
        self._preview = self.dialog.preview
        self._unsubscribe = session.subscribe(self._on_state_changed)
        self._tool: SheetFrameTool | None = None
        self._view_before: MapView | None = None
        self._view_shown: MapView | None = None
        if canvas is not None:
            self._tool = SheetFrameTool(
                canvas, self._on_frame_moved, self._on_frame_resized, self.dialog.takes_any_scale
            )
            canvas.set_tool(self._tool)
            self._preview.drawn.connect(self._on_drawn)

    def content(self, sheet: Sheet, choice: ExtentChoice) -> SheetContent:
        """Return what is printed for a sheet."""
        return self._controller.sheet_content(sheet, self._extents.get(choice), self._chosen)

    @property
    def chosen_content(self) -> SheetContent:
        """Return what is printed as chosen in the form."""
        return self.content(self.dialog.sheet, self.dialog.extent_choice)

    def _on_drawn(self, box: Box) -> None:
        assert self._canvas is not None and self._tool is not None
        self._tool.show_box(box)
        west, south, east, north = self._canvas.view.extent
        inside = west <= box[0] and south <= box[1] and box[2] <= east and box[3] <= north
        if self.dialog.extent_choice == "usual" and not inside:
            self._view_before = self._view_before or self._canvas.view
            self._canvas.show_box(box)  # a frame beyond the window could not be dragged
            self._view_shown = self._canvas.view

    def _on_frame_moved(self, east: float, north: float) -> None:
        west, south, right, top = self.chosen_content.extent
        self._extents["frame"] = (west + east, south + north, right + east, top + north)
        self.dialog.choose_frame()

    def _on_frame_resized(self, box: Box) -> None:
        west, south, east, north = box
        # a little less must be on the sheet: of the round scales the nearest is taken
        less_x, less_y = _LESS * (east - west), _LESS * (north - south)
        self._extents["frame"] = (west + less_x, south + less_y, east - less_x, north - less_y)
        self.dialog.choose_frame()

    def _on_state_changed(self, old: State, new: State) -> None:
        if any(
            getattr(old, part) is not getattr(new, part) for part in ("shown", "plan", "layers")
        ):
            self._preview.ask()

    def _on_print_requested(self) -> None:
        from jianxi_gis.ui.printing import PrintPreview

        try:
            preview = PrintPreview(self._over(self.chosen_content), self.dialog)
        except GisError as error:
            show_error(self.dialog, error)
            return
        preview.finished.connect(preview.deleteLater)
        preview.open()

    def _on_series_requested(self) -> None:
        """Show what a series of such sheets would hold; the paper and words are the form's."""
        sheet, state = self.dialog.sheet, self._session.state
        series = SeriesDialog(lambda by: booklet(state, sheet, by), self.dialog)
        series.accepted.connect(lambda: self.series_chosen.emit(series, state, sheet))
        series.finished.connect(series.deleteLater)
        series.open()

    def _on_finished(self) -> None:
        self._unsubscribe()
        if self._canvas is not None:
            if self._canvas.tool is self._tool:
                self._canvas.set_tool(None)
            self._show_view_before(self._canvas)
        self.dialog.deleteLater()
        self.deleteLater()

    def _show_view_before(self, canvas: Canvas) -> None:
        """Show what was on the map before the form moved it; where the user moved it, it stays."""
        before, shown, now = self._view_before, self._view_shown, canvas.view
        if before and shown and (now.center, now.scale) == (shown.center, shown.scale):
            canvas.show_view(replace(now, center=before.center, scale=before.scale))
