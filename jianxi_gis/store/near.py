"""Addresses of files as a workspace keeps them: those beside or below it move with it."""

import os
from pathlib import Path, PurePosixPath, PureWindowsPath
from urllib.parse import urlsplit


def kept(address: str, home: Path) -> str:
    """Return what is stored for the address of a file; pages stay as they are.

    Parameters
    ----------
    address : str
        An absolute path of this computer or another, or a page.
    home : pathlib.Path
        The folder of the workspace.
    """
    path = Path(address)
    return path.relative_to(home).as_posix() if path.is_relative_to(home) else address


def found(stored: str, home: Path) -> str:
    """Return the address that `kept` stored, in a workspace that lies in ``home`` now."""
    whole = PurePosixPath(stored).is_absolute() or PureWindowsPath(stored).is_absolute()
    if not stored or whole or urlsplit(stored).scheme in {"http", "https"}:
        return stored
    return os.path.normpath(home / stored)
