"""The map on the clipboard, as large as it is on the screen or sharp enough for print."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from jianxi_gis.model.mapview import MapView, Underlay
from jianxi_gis.model.underlay import see_through
from jianxi_gis.render.map_image import map_image
from jianxi_gis.ui.language import tr

PRINT_DPI = 300.0


def copy_map(scene: MapView, underlay: Underlay | None = None, dpi: float = 0.0) -> str:
    """Put the picture of a view on the clipboard; return words for the status bar.

    Parameters
    ----------
    scene : MapView
        What the window shows, with its layers.
    underlay : Underlay, optional
        The base map below them.
    dpi : float, optional
        Pixels per inch of the picture; it covers the same ground at the same scale. Default:
        those of the screen.
    """
    view = scene
    if underlay is not None:
        view = replace(view, layers=see_through(view.layers), underlay=underlay)
    if dpi:
        grown = dpi / view.dpi
        width, height = round(view.width_px * grown), round(view.height_px * grown)
        view = replace(view, dpi=dpi, width_px=width, height_px=height)
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        QGuiApplication.clipboard().setImage(map_image(view))
    finally:
        QGuiApplication.restoreOverrideCursor()
    words = tr("已复制地图：{0}×{1} 像素，1:{2}")
    return words.format(view.width_px, view.height_px, f"{view.scale:,.0f}")
