"""The ground every test stands on: own folders, own font, no blocking box, no widget left over."""

import gc
import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings

if TYPE_CHECKING:
    from jianxi_gis.model.session import State

REPOSITORY = Path(__file__).resolve().parent.parent
SHARED = REPOSITORY.parent / "shared"

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# the same examples on every machine, slow or fast: who breaks a fact sees it, nobody else does
settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("steady")


@pytest.fixture(scope="session", autouse=True)
def own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Cache into a folder of this run: nothing is taken from the user's machine or left there."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_CACHE_HOME", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(autouse=True)
def own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Give each test its own empty folders for settings, data and state."""
    home = tmp_path_factory.mktemp("home")
    for name in ("CONFIG", "DATA", "STATE"):
        monkeypatch.setenv(f"XDG_{name}_HOME", str(home / name.lower()))


@pytest.fixture(scope="session")
def qapp(qapp: Any) -> Any:
    """Load the Chinese font once: without it every label would be boxes."""
    from jianxi_gis.render.fonts import load_fonts

    load_fonts()
    return qapp


@pytest.fixture(autouse=True)
def no_widget_left(qapp: Any) -> Iterator[None]:
    """Fail a test that leaves a window alive, and name the window.

    Every test has the application: one that draws a sheet first would else make a smaller one,
    and no window could open in that process afterwards.
    """
    before = set(_windows())
    yield
    left = [window for window in _windows() if window not in before]
    if left:
        gc.collect()  # half a second with all of the program loaded: only where it may matter
        left = [window for window in _windows() if window not in before]
    assert not left, f"窗口没有关闭：{', '.join(_name(window) for window in left)}"


def _windows() -> list[Any]:
    from PySide6.QtCore import QCoreApplication, QEvent
    from PySide6.QtWidgets import QApplication, QMenu

    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    # pyqtgraph keeps the context menu of each plot as a parentless, never shown QMenu
    return [widget for widget in QApplication.topLevelWidgets() if not isinstance(widget, QMenu)]


def _name(window: Any) -> str:
    return f"{type(window).__name__}({window.objectName() or window.windowTitle()!r})"


@pytest.fixture
def answers() -> dict[str, Any]:
    """Hold what the user answers: ``answers["QFileDialog.getSaveFileName"] = (path, "")``.

    A callable is called with the arguments of the dialog. A box without an answer fails the test.
    """
    return {}


@pytest.fixture(autouse=True)
def no_blocking_box(
    request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, answers: dict[str, Any]
) -> None:
    """Answer modal boxes from ``answers``; one that nobody expects fails instead of waiting."""
    if not {"qapp", "qtbot"} & set(request.fixturenames):
        return
    from PySide6 import QtWidgets

    asked = {
        "QMessageBox": ("about", "critical", "information", "question", "warning"),
        "QFileDialog": ("getExistingDirectory", "getOpenFileName", "getOpenFileNames",
                        "getSaveFileName"),
        "QInputDialog": ("getDouble", "getInt", "getItem", "getText"),
        "QColorDialog": ("getColor",),
    }  # fmt: skip
    for box, questions in asked.items():
        for question in questions:
            answer = staticmethod(_answerer(f"{box}.{question}", answers))
            monkeypatch.setattr(getattr(QtWidgets, box), question, answer)
    for box in ("QDialog", "QMessageBox", "QFileDialog", "QInputDialog", "QMenu"):
        answer = _answerer(f"{box}.exec", answers)
        monkeypatch.setattr(getattr(QtWidgets, box), "exec", answer)


def _answerer(name: str, answers: dict[str, Any]) -> Callable[..., Any]:
    def answer(*args: Any, **kwargs: Any) -> Any:
        assert name in answers, f"没有人回答的对话框：{name} {args!r}"
        value = answers[name]
        return value(*args, **kwargs) if callable(value) else value

    return answer


@pytest.fixture(scope="session")
def seeds() -> Path:
    """Return the folder of the five real documents; skip where it is absent."""
    return _shared("seeds")


@pytest.fixture(scope="session")
def geodata() -> Path:
    """Return the folder of the tables the gazetteer was made from; skip where it is absent."""
    return _shared("geodata")


def _shared(name: str) -> Path:
    folder = SHARED / name
    if not folder.is_dir():
        pytest.skip(f"shared/{name} 不在仓库旁边")
    return folder


@pytest.fixture(scope="session")
def bundled() -> "State":
    """Return the state after opening the plan that comes with the program."""
    from jianxi_gis.controller import Controller
    from jianxi_gis.model.session import Session

    session = Session()
    Controller(session).open_bundled()
    return session.state
