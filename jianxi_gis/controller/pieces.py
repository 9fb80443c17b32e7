"""The pieces of a file that takes long, kept beside it until it is whole."""

import re
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

_ENDS = b"%%EOF"
_OURS = re.compile(r"[0-9a-f]{16}-\d{4}\.pdf|\.[0-9a-f]{16}\.part")
"""A piece, or what a run that was killed left of one."""


class Pieces:
    """PDF files beside a target; a later run with the same content finds them.

    Parameters
    ----------
    target : Path
        File they will be joined to.
    content : str
        `fingerprint` of what is written: pieces of other content are dropped.
    """

    def __init__(self, target: Path, content: str) -> None:
        self._folder = target.with_name(f"{target.name}.未完成")
        self._content = content
        self._count = 0
        self._drop(lambda name: not name.startswith(content))

    def next(self, make: Callable[[], bytes]) -> bytes:
        """Return the next piece: as it was kept, or made now.

        Raises
        ------
        ExportError
            It could not be made or kept.
        """
        from jianxi_gis.exporters.writing import write_files

        path = self._folder / f"{self._content}-{self._count:04d}.pdf"
        self._count += 1
        with suppress(OSError):
            kept = path.read_bytes()
            if kept.rstrip().endswith(_ENDS):  # what a power cut left has no end
                return kept
        made = make()
        with suppress(OSError):  # the file then says why it cannot be written
            self._folder.mkdir(exist_ok=True)
        write_files({path: made})
        return made

    def remove(self) -> None:
        """Remove all: the file is whole."""
        self._drop(lambda _: True)

    def _drop(self, which: Callable[[str], bool]) -> None:
        with suppress(OSError):
            for file in self._folder.iterdir():
                if _OURS.fullmatch(file.name) and which(file.name):
                    file.unlink()
            self._folder.rmdir()
