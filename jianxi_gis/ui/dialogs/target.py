"""Where a file goes that is written."""

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from jianxi_gis.model.file_names import file_name
from jianxi_gis.ui.asking import start, went_to
from jianxi_gis.ui.inert import inert
from jianxi_gis.ui.language import tr


def ask_target(
    parent: QWidget, heading: str, proposed: str, kinds: Mapping[str, str]
) -> Path | None:
    """Ask for the name of a file to write; return it with the ending of its kind.

    The system's dialog asks before the file that was typed is replaced. It knows nothing of one
    whose ending is added afterwards: that is asked here.

    Parameters
    ----------
    parent : QWidget
    heading : str
    proposed : str
        A title; what no file may be called is left out.
    kinds : Mapping of str to str
        Words of a kind -> its ending with the dot. The first is the usual one.

    Returns
    -------
    pathlib.Path or None
        None: there is none, or what is there stays.
    """
    endings = {f"{words} (*{ending})": ending for words, ending in kinds.items()}
    usual = next(iter(endings.values()))
    name, chosen = QFileDialog.getSaveFileName(
        parent, heading, start(f"{file_name(proposed)}{usual}"), ";;".join(endings)
    )
    if not name:
        return None
    path = Path(name)
    went_to(path)
    if path.suffix.lower() in endings.values():
        return path
    path = path.with_name(path.name + endings.get(chosen, usual))
    return path if not path.exists() or _may_replace(parent, path) else None


def _may_replace(parent: QWidget, path: Path) -> bool:
    words = tr("{0} 已经在那里，要换成新的吗？").format(path.name)
    button = QMessageBox.StandardButton
    answer = QMessageBox.question(
        parent, tr("已有同名的文件"), inert(words), button.Yes | button.No, button.No
    )
    return answer == button.Yes
