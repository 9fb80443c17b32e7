"""What the window asks whoever starts it to remember."""

from typing import Any, Protocol


class Preferences(Protocol):
    """Remembers between runs: ``theme``, ``language``, ``recent``, ``geometry`` and more."""

    def get(self, key: str, default: Any = None) -> Any:
        """Return what is remembered."""

    def set(self, key: str, value: Any) -> None:
        """Remember."""


class Forgetful:
    """Remembers for one run only, and needs no tour: for tests and pictures."""

    def __init__(self) -> None:
        self._values: dict[str, Any] = {"toured": True}

    def get(self, key: str, default: Any = None) -> Any:
        """Return what is remembered."""
        return self._values.get(key, default)

    def set(self, key: str, value: Any) -> None:
        """Remember."""
        self._values[key] = value
