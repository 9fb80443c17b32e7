"""QApplication is born here: the window, its picture, and paper without a window.

May import: everything but cli. Decides nothing.
"""

import gc
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Literal

from jianxi_gis.controller import Controller
from jianxi_gis.controller.unnamed import Unnamed
from jianxi_gis.errors import ExportError, GisError, report_bug
from jianxi_gis.model.session import Session
from jianxi_gis.paths import unsaved_folder

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

PATIENCE_S = 30.0
"""How long work that cannot be stopped may go on once the window is closed, seconds."""


def has_display() -> bool:
    """Return True if a window can be seen: always, except on a Linux without a display."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform.partition(":")[0] in ("offscreen", "minimal"):
        return False
    shown_on = (platform, os.environ.get("DISPLAY"), os.environ.get("WAYLAND_DISPLAY"))
    return sys.platform != "linux" or any(shown_on)


def run(workspace: Path | None) -> int:
    """Open the window and stay until it is closed.

    Parameters
    ----------
    workspace : pathlib.Path or None
        None: what was never given a name when the program ended last; if there is none, the
        plan that comes with the program, or the last workspace where the settings say so.

    Returns
    -------
    int
        Exit status.

    Raises
    ------
    GisError
        The workspace or the program's own tables cannot be read.
    """
    with _no_garbage():
        from jianxi_gis.settings import Settings
        from jianxi_gis.ui.main_window import MainWindow

        session, settings = Session(), Settings()
        controller = Controller(session, Unnamed(unsaved_folder()))
        if workspace is None:
            recent = settings.get("recent", []) if settings.get("start", "") == "last" else []
            controller.open_at_start(Path(recent[0]) if recent else None)
        else:
            controller.open(workspace)
        application = _application(settings.get("language", "zh"))
        signal.signal(signal.SIGINT, signal.SIG_DFL)  # Qt's loop does not see Ctrl+C otherwise
        sys.excepthook = _tell
        window = MainWindow(session, controller, settings)
        window.show()
    try:
        return application.exec()
    finally:
        sys.excepthook = sys.__excepthook__
        window.deleteLater()
        controller.close()
        _end_work()


def overview(workspace: Path | None, folder: Path) -> tuple[Path, ...]:
    """Draw the overview sheet as PDF and PNG into a folder; return the files.

    Raises
    ------
    GisError
        The workspace cannot be read or a file cannot be written.
    """
    from jianxi_gis.model.sheet import Sheet

    controller = _opened(Session(), workspace)
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

    if not os.environ.get("QT_QPA_PLATFORM"):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
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
    language: Literal["zh", "en"] = "zh",
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
    language : {"zh", "en"}, optional
        Language of the window.

    Raises
    ------
    GisError
        The workspace cannot be read or the file cannot be written.
    """
    from jianxi_gis.ui.main_window import MainWindow
    from jianxi_gis.ui.preferences import Forgetful

    if target.suffix.lower() != ".png":
        raise ExportError("窗口只能画成 PNG 图片", target.name, "请用 .png 后缀")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_SCALE_FACTOR"] = f"{scale_factor:g}"
    session = Session()
    controller = _opened(session, workspace)
    controller.close()
    application = _application(language)
    preferences = Forgetful()
    preferences.set("theme", theme)
    window = MainWindow(session, controller, preferences)
    window.resize(*size)
    window.sides.share()  # the screen it was made for is smaller
    window.show()
    application.processEvents()  # lays the window out, so that the map asks for its picture
    window.finish()
    application.processEvents()  # hands the picture to the map
    saved = window.grab().save(str(target), "PNG")
    window.close()
    window.deleteLater()
    if not saved:
        raise ExportError("不能写入图片", str(target), "请换一个能写的位置")


def _end_work() -> None:
    """Wait for what still reads or writes; a file is put in its place whole, so none is half."""
    from jianxi_gis.ui.jobs import stop_all

    if not stop_all(PATIENCE_S):
        os._exit(0)  # what hangs in a dead network drive would hold the program for ever


@contextmanager
def _no_garbage() -> Iterator[None]:
    """Look for no garbage meanwhile: at the start all is new, and looking takes a tenth of it."""
    gc.disable()
    try:
        yield
    finally:
        gc.freeze()
        gc.enable()


def _application(language: str) -> "QApplication":
    from PySide6.QtGui import QFont
    from PySide6.QtWidgets import QApplication

    from jianxi_gis.render.fonts import load_fonts
    from jianxi_gis.ui.language import speak

    found = QApplication.instance()
    application = found if isinstance(found, QApplication) else QApplication(["jianxi_gis"])
    application.setApplicationName("jianxi_gis")
    application.setFont(QFont(load_fonts(), 10))
    speak("en" if language == "en" else "zh")
    return application


def _tell(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Say in a box what escaped from the window: one at a time, since a painter fails often."""
    from PySide6.QtWidgets import QApplication

    from jianxi_gis.ui.dialogs.messages import show_bug, show_error

    window = QApplication.activeWindow()
    if QApplication.activeModalWidget() is not None:
        report_bug(error)
    elif isinstance(error, GisError):
        show_error(window, error)
    else:
        show_bug(window, error)


def _opened(session: Session, workspace: Path | None) -> Controller:
    from jianxi_gis.controller.added_layers import AddedLayers

    controller = Controller(session)
    if workspace is None:
        controller.open_bundled()
    else:
        controller.open(workspace, read_only=True)
    AddedLayers(session, controller).read_now()  # a window reads them once it is there
    return controller
