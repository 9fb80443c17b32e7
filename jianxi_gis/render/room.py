"""Which parts of the picture are taken: labels ask before they are placed."""

import numpy as np
from numpy.typing import NDArray

Boxes = NDArray[np.float64]


class Room:
    """Boxes already taken on a picture of some pixels; nothing may leave the picture."""

    def __init__(self, width_px: float, height_px: float) -> None:
        self._limits = (width_px, height_px)
        self._boxes = np.empty((256, 4))
        self._count = 0

    def take(self, boxes: Boxes) -> None:
        """Mark boxes (left, top, right, bottom; pixels; shape (k, 4)) as taken."""
        while self._count + len(boxes) > len(self._boxes):
            self._boxes = np.concatenate([self._boxes, np.empty_like(self._boxes)])
        self._boxes[self._count : self._count + len(boxes)] = boxes
        self._count += len(boxes)

    def inside(self, boxes: Boxes) -> bool:
        """Return True if all boxes lie wholly on the picture."""
        width, height = self._limits
        return all(  # of few boxes quicker than numpy, and thousands of labels ask
            left >= 0 and top >= 0 and right <= width and bottom <= height
            for left, top, right, bottom in boxes.tolist()
        )

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
        if not self.inside(boxes):
            return False
        taken = self._boxes[: self._count]
        meets = taken[:, None, 0] < boxes[:, 2]
        meets &= taken[:, None, 2] > boxes[:, 0]
        meets &= taken[:, None, 1] < boxes[:, 3]
        meets &= taken[:, None, 3] > boxes[:, 1]
        return not meets.any()
