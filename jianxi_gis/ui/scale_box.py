"""The scale 1:N: shows the map's, takes a round one or any that is typed."""

import re

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QWidget

ROUND_SCALES = (500, 1000, 2000, 5000, 10_000, 20_000, 25_000, 50_000, 100_000, 200_000)


class ScaleBox(QComboBox):
    """Shows: the scale. Emits: ``scale_requested(denominator)``."""

    scale_requested = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = 0.0
        self.setEditable(True)
        self.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.setMinimumWidth(112)
        self.setMaxVisibleItems(len(ROUND_SCALES))
        self.setAccessibleName(self.tr("比例尺"))
        self.setToolTip(self.tr("比例尺：选一个，或输入分母后回车"))
        self.addItems([f"1:{scale:,}" for scale in ROUND_SCALES])
        self.activated.connect(self._on_row_activated)
        line = self.lineEdit()
        assert line is not None
        line.returnPressed.connect(self._on_text_entered)

    def set_scale(self, scale: float) -> None:
        """Show 1:``scale``."""
        self._scale = scale
        self.setEditText(f"1:{scale:,.0f}")

    def _on_row_activated(self, row: int) -> None:
        self.scale_requested.emit(float(ROUND_SCALES[row]))

    def _on_text_entered(self) -> None:
        scale = parse_scale(self.currentText())
        if scale is None:
            self.set_scale(self._scale)
        else:
            self.scale_requested.emit(scale)


def parse_scale(text: str) -> float | None:
    """Return N of 1:N, 1：N, N or 2万; None if the text is no scale from 1:50 to 1:5,000,000."""
    plain = text.replace(",", "").strip()
    match = re.fullmatch(r"(?:1\s*[:：/])?\s*(\d+(?:\.\d+)?)\s*(万)?", plain)
    if match is None:
        return None
    scale = float(match[1]) * (10_000 if match[2] else 1)
    return scale if 50 <= scale <= 5_000_000 else None
