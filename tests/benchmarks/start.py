"""One start of the program: when its window and its map were there, counted from the process.

``start.py MONOTONIC`` is told when it was started; it answers ``{"window_ms": , "map_ms": }``.
"""

import json
import sys
from pathlib import Path
from time import monotonic

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from jianxi_gis import app, cli  # noqa: F401  what main.py loads


def main() -> None:
    """Open the window as ``main.py`` does and leave it when the map was painted."""
    from PySide6.QtGui import QPaintEvent
    from PySide6.QtWidgets import QApplication

    from jianxi_gis.ui import main_window

    started = float(sys.argv[1])
    seen: dict[str, float] = {}

    class Watched(main_window.Canvas):
        """Looks at the clock whenever the map has been painted."""

        def paintEvent(self, event: QPaintEvent) -> None:
            super().paintEvent(event)
            passed = round((monotonic() - started) * 1000, 1)
            seen.setdefault("window_ms", passed)
            if self._frame is not None and "map_ms" not in seen:
                seen["map_ms"] = passed
                QApplication.quit()

    main_window.Canvas = Watched  # type: ignore[misc]
    app.run(None)
    print(json.dumps(seen))


if __name__ == "__main__":
    main()
