"""A ring of copies beside a workspace: as it was opened, and every few minutes of work."""

import sqlite3
from contextlib import suppress
from datetime import datetime
from itertools import accumulate
from pathlib import Path
from shutil import rmtree

from jianxi_gis.model.history import Snapshot

KEPT = 20
MOST_BYTES = 200 * 2**20
"""Of all copies together; the newest stays however large it is."""
PAUSE_S = 300.0
"""Saves within this time of a copy make none, seconds: or an afternoon's typing would push out
last week."""
_STAMP = "%Y%m%d-%H%M%S-%f"


def take(raw: sqlite3.Connection, path: Path) -> None:
    """Copy what a workspace holds into its ring, unless the newest copy holds the same.

    A ring that cannot be written is no reason to refuse work: nothing is raised then.
    """
    with suppress(OSError, sqlite3.Error):
        revision, digest = raw.execute("SELECT revision, digest FROM meta").fetchone()
        mark = f"r{revision:d}-{digest[:8]}"
        present = _files(path)
        if present and present[-1].stem.endswith(mark):
            return
        folder = _folder(path)
        folder.mkdir(exist_ok=True)
        target = folder / f"{datetime.now():{_STAMP}}-{mark}.jianxi"
        half = target.with_suffix(".new")
        half.unlink(missing_ok=True)
        copy = sqlite3.connect(half)
        try:
            copy.execute("PRAGMA synchronous=OFF")  # a half copy is never renamed
            raw.backup(copy)
        finally:
            copy.close()
        half.replace(target)
        _thin(path)


def listed(path: Path) -> tuple[Snapshot, ...]:
    """Return the copies of a workspace, newest first."""
    found = []
    for file in reversed(_files(path)):
        with suppress(ValueError):
            when = datetime.strptime("-".join(file.stem.split("-")[:3]), _STAMP)
            found.append(Snapshot(file, when.isoformat(timespec="seconds")))
    return tuple(found)


def forget(path: Path) -> None:
    """Remove the ring of a workspace."""
    rmtree(_folder(path), ignore_errors=True)


def _thin(path: Path) -> None:
    newest_first = _files(path)[::-1]
    sizes = accumulate(file.stat().st_size for file in newest_first)
    for number, (file, size) in enumerate(zip(newest_first, sizes, strict=True)):
        if number and (number >= KEPT or size > MOST_BYTES):
            file.unlink()


def _files(path: Path) -> list[Path]:
    return sorted(_folder(path).glob("*-r*.jianxi"))


def _folder(path: Path) -> Path:
    return path.with_name(f"{path.name}-snapshots")
