"""Tiles kept on disk: plain files that several programs may share and any of which may be bad.

Each file is a digest and the bytes as they came. A file is written aside and moved into place,
so no reader sees half of one; its modification time says how old the tile is, its access time
(set by us: many disks do not) when it was last of use.
"""

import hashlib
import os
import shutil
import tempfile
import time
from contextlib import suppress
from pathlib import Path

from platformdirs import user_cache_path

from jianxi_gis.basemap.source import Source, Tile

_DIGEST_BYTES = 16
_DAY_S = 86400.0
_TIDY_EVERY_BYTES = 16 * 1024 * 1024


class TileCache:
    """Good answers of tile services, up to a size and an age.

    Parameters
    ----------
    root : Path, optional
        Folder; default: the user's cache folder.
    most_bytes : int, optional
        When more is kept, what was used longest ago goes, down to nine tenths.
    days : float, optional
        Older tiles count as missing, except offline.
    """

    def __init__(
        self, root: Path | None = None, most_bytes: int = 512 * 1024 * 1024, days: float = 30.0
    ) -> None:
        self._root = root or user_cache_path("jianxi_gis") / "tiles"
        self.most_bytes = most_bytes
        """May be changed at any time; `tidy` makes it true."""
        self._age_s = days * _DAY_S
        # the first write tidies: a program that is opened often and closed soon must do so too
        self._written = _TIDY_EVERY_BYTES

    def get(self, source: Source, tile: Tile, *, any_age: bool = False) -> bytes | None:
        """Return the bytes of a tile, or None: not there, too old, or damaged (then removed)."""
        file = self._file(source, tile)
        try:
            kept = file.read_bytes()
            stat = file.stat()
        except OSError:
            return None
        now = time.time()
        if not any_age and now - stat.st_mtime > self._age_s:
            return None
        data = kept[_DIGEST_BYTES:]
        if kept[:_DIGEST_BYTES] != _digest(data):
            with suppress(OSError):
                file.unlink()
            return None
        with suppress(OSError):
            os.utime(file, (now, stat.st_mtime))
        return data

    def put(self, source: Source, tile: Tile, data: bytes) -> None:
        """Keep the bytes of a tile; a full or read-only disk is no reason to stop the map."""
        file = self._file(source, tile)
        with suppress(OSError):
            file.parent.mkdir(parents=True, exist_ok=True)
            handle, aside = tempfile.mkstemp(dir=file.parent, prefix=".")
            try:
                with os.fdopen(handle, "wb") as out:
                    out.write(_digest(data) + data)
                Path(aside).replace(file)
            except OSError:
                Path(aside).unlink(missing_ok=True)
                raise
            self._written += len(data)
        if self._written >= _TIDY_EVERY_BYTES:
            self._written = 0
            self.tidy()

    def tidy(self) -> int:
        """Remove what was used longest ago until the size fits; return the bytes kept."""
        found = []
        for folder, _, names in os.walk(self._root):
            for name in names:
                with suppress(OSError):  # another program may tidy too
                    stat = os.stat(os.path.join(folder, name))  # noqa: PTH116, PTH118
                    found.append((stat.st_atime, stat.st_size, folder, name))
        size = sum(item[1] for item in found)
        if size > self.most_bytes:
            for _, bytes_, folder, name in sorted(found):
                if size <= self.most_bytes * 0.9:
                    break
                with suppress(OSError):
                    Path(folder, name).unlink()
                    size -= bytes_
        return size

    def clear(self) -> None:
        """Remove all that is kept; what another program is reading may stay."""
        shutil.rmtree(self._root, ignore_errors=True)

    def _file(self, source: Source, tile: Tile) -> Path:
        # the address is a template: the user's key is not part of it
        place = hashlib.sha256(source.address.encode()).hexdigest()[:16]
        return self._root / place / str(tile.level) / f"{tile.x}_{tile.y}"


def _digest(data: bytes) -> bytes:
    return hashlib.blake2b(data, digest_size=_DIGEST_BYTES).digest()
