"""Draw the pictures of the handbook with the program itself: python scripts/pictures.py."""

import sys
from pathlib import Path

import numpy as np
from PySide6.QtGui import QImage

REPOSITORY = Path(__file__).resolve().parents[1]
PICTURES = {
    "window.png": ["screenshot", "--size", "1600x1000"],
    "sheet.png": ["export", "--dpi", "110"],
}

sys.path.insert(0, str(REPOSITORY))


def draw() -> int:
    from jianxi_gis.cli import main

    folder = REPOSITORY / "docs" / "images"
    folder.mkdir(exist_ok=True)
    for name, (command, *options) in PICTURES.items():
        status = main([command, str(folder / name), *options])
        if status:
            return status
        shrink(folder / name)
    return 0


def shrink(file: Path) -> None:
    """Keep the 256 most used colours, of shades hardly apart only one."""
    picture = QImage(str(file)).convertToFormat(QImage.Format.Format_RGB32)
    colors, counts = np.unique(np.frombuffer(picture.constBits(), np.uint32), return_counts=True)
    colors = colors[np.argsort(-counts)]
    _, first = np.unique(colors & 0xE0E0E0, return_index=True)
    table = [int(color) for color in (*colors[np.sort(first)], *colors)][:256]
    picture.convertToFormat(QImage.Format.Format_Indexed8, table).save(str(file), "PNG", 0)


if __name__ == "__main__":
    sys.exit(draw())
