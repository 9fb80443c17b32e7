"""QApplication is born here: the window, its picture, and paper without a window.

May import: everything but cli. Decides nothing.
"""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from jianxi_gis.controller import Controller
from jianxi_gis.errors import ExportError
from jianxi_gis.model.session import Session

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication


def has_display() -> bool:
    """Return True if a window can be opened: always, except on a Linux without a display."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


def run(workspace: Path | None) -> int:
    """Open the window and stay until it is closed.

    Parameters
    ----------
    workspace : pathlib.Path or None
        None: the plan that comes with the program.

    Returns
    -------
    int
        Exit status.

    Raises
    ------
    GisError
        The workspace or the program's own tables cannot be read.
    """
    from jianxi_gis.settings import Settings
    from jianxi_gis.ui.main_window import MainWindow

    session = Session()
    controller = _opened(session, workspace)
    settings = Settings()
    application = _application(settings.get("theme", "light"))
    window = MainWindow(session, controller, settings)
    window.show()
    try:
        return application.exec()
    finally:
        controller.close()


def overview(workspace: Path | None, folder: Path) -> tuple[Path, ...]:
    """Draw the overview sheet as PDF and PNG into a folder; return the files.

    Raises
    ------
    GisError
        The workspace cannot be read or a file cannot be written.
    """
    from jianxi_gis.model.sheet import Sheet

    controller = _opened(Session(), workspace, read_only=True)
    controller.close()
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise ExportError("不能建文件夹", str(folder), "请换一个能写的当前文件夹") from error
    files = tuple(folder / f"overview.{suffix}" for suffix in ("pdf", "png"))
    with paper():
        content = controller.sheet_content(Sheet(title=""))
        for file in files:
            controller.export(content, file)
    return files


@contextmanager
def paper() -> Iterator[None]:
    """Hold a Qt without windows while sheets are drawn, with the Chinese font loaded."""
    from PySide6.QtGui import QGuiApplication

    from jianxi_gis.render.fonts import load_fonts

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication.instance() or QGuiApplication(["jianxi_gis"])
    load_fonts()
    yield
    del application


def screenshot(
    target: Path,
    workspace: Path | None = None,
    *,
    size: tuple[int, int] = (1600, 1000),
    scale_factor: float = 1.0,
    theme: Literal["light", "dark"] = "light",
) -> None:
    """Draw the real window offscreen into a PNG, once its map is drawn.

    Parameters
    ----------
    target : pathlib.Path
        The PNG file.
    workspace : pathlib.Path or None
        None: the plan that comes with the program.
    size : tuple of int, optional
        Width and height of the window in logical pixels.
    scale_factor : float, optional
        Device pixels per logical pixel.
    theme : {"light", "dark"}, optional
        Colours of the window.

    Raises
    ------
    GisError
        The workspace cannot be read or the file cannot be written.
    """
    from jianxi_gis.ui.canvas import Canvas
    from jianxi_gis.ui.main_window import MainWindow

    if target.suffix.lower() != ".png":
        raise ExportError("窗口只能画成 PNG 图片", target.name, "请用 .png 后缀")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = f"{scale_factor:g}"
    session = Session()
    controller = _opened(session, workspace, read_only=True)
    controller.close()
    application = _application(theme)
    window = MainWindow(session, controller)
    window.resize(*size)
    window.show()
    application.processEvents()  # lays the window out, so that the canvas asks for its picture
    for canvas in window.findChildren(Canvas):
        canvas.finish()
    application.processEvents()  # hands the picture to the canvas
    saved = window.grab().save(str(target), "PNG")
    window.close()
    if not saved:
        raise ExportError("不能写入图片", str(target), "请换一个能写的位置")


def _application(theme: str) -> "QApplication":
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QApplication

    from jianxi_gis.render.fonts import load_fonts
    from jianxi_gis.ui.theme import apply_theme

    found = QApplication.instance()
    application = found if isinstance(found, QApplication) else QApplication(["jianxi_gis"])
    application.setApplicationName("jianxi_gis")
    application.setFont(QFont(load_fonts(), 10))
    apply_theme(application, "dark" if theme == "dark" else "light")
    return application


def _opened(session: Session, workspace: Path | None, *, read_only: bool = False) -> Controller:
    controller = Controller(session)
    if workspace is None:
        controller.open_bundled()
    else:
        controller.open(workspace, read_only=read_only)
    return controller
