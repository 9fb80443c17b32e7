"""What the program remembers of its user: theme, recent workspaces, the window's place.

May import: errors, paths. Read once by app and cli and handed down. No secret is kept here, and
nothing here is needed: a file that cannot be read or written is as good as none.
"""

import json
import os
from contextlib import suppress
from pathlib import Path
from typing import Any

from platformdirs import user_config_path


class Settings:
    """One user's choices, kept in a JSON file that is written whole or not at all.

    Of two programs that run at once each writes only what it was told itself.

    Parameters
    ----------
    file : pathlib.Path, optional
        Default: ``settings.json`` in the user's folder for settings.
    """

    def __init__(self, file: Path | None = None) -> None:
        self._file = file or user_config_path("jianxi_gis") / "settings.json"
        self._values = _read(self._file)

    def get(self, key: str, default: Any = None) -> Any:
        """Return what is remembered, or ``default`` if it is nothing of that type."""
        value = self._values.get(key, default)
        return value if default is None or isinstance(value, type(default)) else default

    def set(self, key: str, value: Any) -> None:
        """Remember a value that JSON can hold; on a disk that refuses, for this run only."""
        if self._values.get(key) == value:
            return
        self._values[key] = value
        # another program may have written meanwhile
        kept = {**self._values, **_read(self._file), key: value}
        half = self._file.with_name(f"{self._file.name}.{os.getpid()}")
        with suppress(OSError):
            self._file.parent.mkdir(parents=True, exist_ok=True)
            half.write_text(json.dumps(kept, ensure_ascii=False), encoding="utf-8")
            half.replace(self._file)


def _read(file: Path) -> dict[str, Any]:
    try:
        found = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}
