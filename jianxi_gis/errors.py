"""Errors a user can do something about.

``GisError`` and its children carry what happened, where, and what to do, in Chinese. Anything
else that escapes is a bug and is reported as one.
"""

import os
import platform
import traceback
from datetime import datetime
from pathlib import Path


class GisError(Exception):
    """Something a user can understand and mend.

    Parameters
    ----------
    what : str
        What happened, in one clause.
    where : str, optional
        File, line, cell or key it happened at.
    todo : str, optional
        What the user can do about it.
    """

    def __init__(self, what: str, where: str = "", todo: str = "") -> None:
        super().__init__(what, where, todo)
        self.what = what
        self.where = where
        self.todo = todo

    def __str__(self) -> str:
        """Return the error as one line: where, what, what to do."""
        text = f"{self.where}：{self.what}" if self.where else self.what
        if self.todo:
            text = f"{text}。{self.todo}"
        return text.replace("\n", " ")


class DocumentError(GisError):
    """A document cannot be read or does not hold what it promises."""


class GeoError(GisError):
    """Coordinates or geometry that cannot be right."""


class LayerError(GisError):
    """A layer description or its table is wrong."""


class WorkspaceError(GisError):
    """A workspace cannot be opened or written."""


class InUseError(WorkspaceError):
    """Another program has the workspace open."""


class EditError(GisError):
    """What a person typed for a project cannot be taken."""


class FilterError(GisError):
    """A filter condition cannot be understood."""


class ExportError(GisError):
    """An export cannot be made or written."""


class BasemapError(GisError):
    """A base map cannot be fetched, read or placed."""


class StoppedError(GisError):
    """The user stopped it; nothing was changed."""


def report_bug(error: BaseException) -> Path:
    """Write what is no `GisError` to the user's state folder, for who mends it; return the file."""
    from platformdirs import user_state_path

    from jianxi_gis import __version__

    now = datetime.now()
    folder = user_state_path("jianxi_gis") / "reports"
    folder.mkdir(parents=True, exist_ok=True)
    file = folder / f"report-{now:%Y%m%d-%H%M%S}-{os.getpid()}.txt"
    lines = (
        f"jianxi_gis {__version__}",
        f"Python {platform.python_version()}，{platform.platform()}",
        f"{now:%Y-%m-%d %H:%M:%S}",
        "",
        "".join(traceback.format_exception(error)),
        *_where_it_was_heard(error),
    )
    file.write_text("\n".join(lines), encoding="utf-8")
    return file


def _where_it_was_heard(error: BaseException) -> tuple[str, ...]:
    """Return the calls that led here for an error without any: Qt could not even call a slot."""
    if error.__traceback__ is not None:
        return ()
    return (
        "（错误没有调用栈：Qt 没有能调用所连的函数；当时的调用：）",
        "".join(traceback.format_stack()),
    )
