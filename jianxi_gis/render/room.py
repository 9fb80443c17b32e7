"""Which parts of the picture are taken: labels ask before they are placed."""

import numpy as np
from numpy.typing import NDArray

Boxes = NDArray[np.float64]


class Room:
    """Boxes already taken on a picture of some pixels; nothing may leave the picture."""

    def __init__(self, width_px: float, height_px: float) -> None:
        self._limits = (width_px, height_px)
        self._sides = np.empty((4, 256))
        self._count = 0

    def take(self, boxes: Boxes) -> None:
        """Mark boxes (left, top, right, bottom; pixels; shape (k, 4)) as taken."""
        while self._count + len(boxes) > self._sides.shape[1]:
            self._sides = np.concatenate([self._sides, np.empty_like(self._sides)], axis=1)
        self._sides[:, self._count : self._count + len(boxes)] = boxes.T
        self._count += len(boxes)

    def touching(self, boxes: Boxes) -> NDArray[np.bool_]:
        """Return which boxes lie on the picture, wholly or in part."""
        width, height = self._limits
        on_it: NDArray[np.bool_] = (boxes[:, 2] > 0) & (boxes[:, 0] < width)
        return on_it & (boxes[:, 3] > 0) & (boxes[:, 1] < height)

    def touches(self, boxes: Boxes) -> bool:
        """Return True if one of the boxes lies on the picture, wholly or in part."""
        return bool(self.touching(boxes).any())

    def free(self, boxes: Boxes) -> bool:
        """Return True if all boxes lie on the picture and touch no taken one."""
        return bool(self.free_each(boxes).all())

    def free_each(self, boxes: Boxes) -> NDArray[np.bool_]:
        """Return which boxes lie wholly on the picture and touch no taken one."""
        width, height = self._limits
        free: NDArray[np.bool_] = (boxes[:, 0] >= 0) & (boxes[:, 1] >= 0)
        free &= (boxes[:, 2] <= width) & (boxes[:, 3] <= height)
        left, top, right, bottom = self._sides[:, : self._count]
        west, north = boxes[:, :2].min(axis=0)
        east, south = boxes[:, 2:].max(axis=0)
        near = np.flatnonzero((left < east) & (right > west) & (top < south) & (bottom > north))
        if len(near):
            taken = self._sides[:, near, None]
            meets = taken[0] < boxes[:, 2]
            meets &= taken[2] > boxes[:, 0]
            meets &= taken[1] < boxes[:, 3]
            meets &= taken[3] > boxes[:, 1]
            free &= ~meets.any(axis=0)
        return free
