"""What the program remembers of its user: theme, recent workspaces, the window's place.

May import: errors, paths. Read once by app and cli and handed down. No part of it is a secret,
and none of it is needed: a file that cannot be read is as good as none.
"""

import json
import os
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Literal

from platformdirs import user_config_path

RECENT = 8
"""How many workspaces are remembered."""


@dataclass(frozen=True, slots=True)
class Settings:
    """One user's choices."""

    theme: Literal["light", "dark"] = "light"
    recent: tuple[str, ...] = ()
    """Workspace files, newest first."""
    geometry: str = ""
    """Place and size of the window as Qt saves it, in hexadecimal."""
    layout: str = ""
    """Places of its panels, the same way."""

    def with_recent(self, workspace: Path) -> "Settings":
        """Return the settings with a workspace on top of the recent ones."""
        newest = str(workspace.absolute())
        rest = (path for path in self.recent if path != newest)
        return replace(self, recent=(newest, *rest)[:RECENT])


def settings_file() -> Path:
    """Return where the settings of this user are kept."""
    return user_config_path("jianxi_gis") / "settings.json"


def load_settings(file: Path | None = None) -> Settings:
    """Return the settings; those that are missing or make no sense are the usual ones."""
    try:
        found = json.loads((file or settings_file()).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return Settings()
    if not isinstance(found, dict):
        return Settings()
    usual = Settings()
    recent = found.get("recent")
    words = {name: found.get(name) for name in ("geometry", "layout")}
    return Settings(
        theme="dark" if found.get("theme") == "dark" else "light",
        recent=tuple(path for path in recent if isinstance(path, str))[:RECENT]
        if isinstance(recent, list)
        else usual.recent,
        **{name: value for name, value in words.items() if isinstance(value, str)},
    )


def save_settings(settings: Settings, file: Path | None = None) -> None:
    """Write the settings whole or not at all.

    Raises
    ------
    OSError
        The folder cannot be written.
    """
    target = file or settings_file()
    target.parent.mkdir(parents=True, exist_ok=True)
    half = target.with_name(f"{target.name}.{os.getpid()}")
    half.write_text(json.dumps(asdict(settings), ensure_ascii=False, indent=1), encoding="utf-8")
    half.replace(target)
