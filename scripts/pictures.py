"""Draw the pictures of the handbook with the program itself: python scripts/pictures.py."""

import sys
import tempfile
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

REPOSITORY = Path(__file__).resolve().parents[1]
PICTURES = {
    "window.png": ["screenshot", "--size", "1600x1000"],
    "sheet.png": ["export", "--dpi", "110"],
}

sys.path.insert(0, str(REPOSITORY))


def draw(name: str, command: list[str], folder: Path) -> None:
    from jianxi_gis.cli import main

    raw = folder / name
    status = main([command[0], str(raw), *command[1:]])
    if status:
        sys.exit(status)
    # 256 colours are enough for a map of flat colours, and a third of the size
    picture = QImage(str(raw)).convertToFormat(
        QImage.Format.Format_Indexed8, Qt.ImageConversionFlag.ThresholdDither
    )
    picture.save(str(REPOSITORY / "docs" / "images" / name), "PNG", 0)


def main() -> None:
    (REPOSITORY / "docs" / "images").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        for name, command in PICTURES.items():
            draw(name, command, Path(folder))


if __name__ == "__main__":
    main()
