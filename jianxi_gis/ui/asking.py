"""Which files to open: the dialogs of the system, begun in the folder used last."""

from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget

from jianxi_gis.ui.preferences import Forgetful, Preferences

_LAST = "last_folder"


class _Memory:
    """What holds for all dialogs of the program."""

    preferences: Preferences = Forgetful()


def remember_in(preferences: Preferences) -> None:
    """Remember the folder used last here."""
    _Memory.preferences = preferences


def start(name: str = "") -> str:
    """Return where a dialog begins: the folder used last, else that of the user's documents."""
    documents = QStandardPaths.StandardLocation.DocumentsLocation
    wanted = _Memory.preferences.get(_LAST), QStandardPaths.writableLocation(documents)
    place = next((Path(one) for one in wanted if one and Path(one).is_dir()), Path.home())
    return str(place / name)


def went_to(path: Path) -> None:
    """Remember the folder of a file that was chosen."""
    _Memory.preferences.set(_LAST, str(path.absolute().parent))


def open_file(parent: QWidget, heading: str, kinds: str = "", name: str = "") -> Path | None:
    """Ask for a file to open; None if there is none."""
    chosen, _ = QFileDialog.getOpenFileName(parent, heading, start(name), kinds)
    if not chosen:
        return None
    went_to(Path(chosen))
    return Path(chosen)


def open_files(parent: QWidget, heading: str, kinds: str) -> list[Path]:
    """Ask for files to open."""
    names, _ = QFileDialog.getOpenFileNames(parent, heading, start(), kinds)
    if names:
        went_to(Path(names[0]))
    return [Path(name) for name in names]


def folder(parent: QWidget, heading: str) -> Path | None:
    """Ask for a folder; None if there is none."""
    name = QFileDialog.getExistingDirectory(parent, heading, start())
    if not name:
        return None
    went_to(Path(name) / "in it")
    return Path(name)
