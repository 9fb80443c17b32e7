"""What is known of the files of a series in a folder, until all of them are there."""

import json
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

_NAME = "图集.未完成.json"


class KeptSheets:
    """Files of a series that a later run may keep: of the same content, as they were written.

    Parameters
    ----------
    folder : Path
        Where the files are, and until they are whole a small file about them.
    resume : bool
        Files of an earlier run count.
    """

    def __init__(self, folder: Path, *, resume: bool) -> None:
        self._path = folder / _NAME
        self._known: dict[str, list[str]] = {}
        if resume:
            with suppress(OSError, ValueError):
                known = json.loads(self._path.read_text("utf-8"))
                self._known = known if isinstance(known, dict) else {}

    def holds(self, path: Path, content: str) -> bool:
        """Return True if a file is there as it was written, of content with this fingerprint."""
        with suppress(OSError):
            return self._known.get(path.name) == [content, _digest(path)]
        return False

    def add(self, path: Path, content: str) -> None:
        """Take note of a file that was written.

        Raises
        ------
        ExportError
            The note cannot be written.
        """
        from jianxi_gis.exporters.writing import write_files

        self._known[path.name] = [content, _digest(path)]
        text = json.dumps(self._known, ensure_ascii=False, indent=1)
        write_files({self._path: text.encode()})

    def forget(self) -> None:
        """Remove the notes: the series is whole."""
        with suppress(OSError):
            self._path.unlink(missing_ok=True)


def _digest(path: Path) -> str:
    return sha256(path.read_bytes()).hexdigest()
