"""Where the name of a feature may stand: several tries, the best first."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import numpy as np
import shapely
from numpy.typing import NDArray
from shapely.geometry.base import BaseGeometry

from jianxi_gis.geo.columns import Columns
from jianxi_gis.model.mapview import MapView
from jianxi_gis.render.along import Character, Polyline, middles, written_along
from jianxi_gis.render.frame import gathered, to_pixels
from jianxi_gis.render.lettering import Writing, advance, block_size, wrapped
from jianxi_gis.render.remembered import remembered
from jianxi_gis.render.room import Boxes, Room

# Right, left, above, below, then the corners: where a box of size 1 starts, relative to the
# anchor, and how its lines are aligned.
_AROUND = (
    (0.0, -0.5, 0.0),
    (-1.0, -0.5, 1.0),
    (-0.5, -1.0, 0.5),
    (-0.5, 0.0, 0.5),
    (0.0, -1.0, 0.0),
    (0.0, 0.0, 0.0),
    (-1.0, -1.0, 1.0),
    (-1.0, 0.0, 1.0),
)
_FARTHEST = 3
"""Times all of these: beside the marker, and twice farther away."""
_SHARES = np.tile(np.array(_AROUND)[:, :2], (_FARTHEST, 1))
_OUT = (2 * _SHARES + 1) * np.where(np.isin(_SHARES, (0.0, -1.0)).all(axis=1), 0.75, 1.0)[:, None]
"""How far the box is from the marker, right and down, in reaches."""
_AWAY = np.repeat(np.arange(_FARTHEST), len(_AROUND))[:, None]
_FAR_EM = 1.3
"""From the rim of a marker to a name with a leader."""
_GAP_EM = 0.28
"""Between the characters of a name along a line."""
_SHIFTS = (0.0, 0.14, -0.14, 0.28, -0.28)
"""Tries along a line, as shares of the distance between two writings of its name."""


@dataclass(frozen=True, slots=True, eq=False)
class Try:
    """One way to write a name: the boxes it would take, and what would be drawn."""

    boxes: Boxes
    """Shape (k, 4): left, top, right, bottom, pixels."""
    lines: tuple[str, ...] = ()
    align: float = 0.5
    characters: tuple[Character, ...] = ()
    leader: tuple[float, float, float, float] | None = None
    """A line from the marker to a name that stands away from it: x, y, x, y, pixels."""

    def moved(self, dx: float, dy: float) -> "Try":
        """Return it shifted right and down by pixels."""
        x1, y1, x2, y2 = self.leader or (0.0, 0.0, 0.0, 0.0)
        return replace(
            self,
            boxes=self.boxes + np.array([dx, dy, dx, dy]),
            characters=tuple(
                replace(letter, x=letter.x + dx, y=letter.y + dy) for letter in self.characters
            ),
            leader=self.leader and (x1 + dx, y1 + dy, x2 + dx, y2 + dy),
        )


def around(
    text: str,
    writing: Writing,
    at: tuple[float, float],
    radius_px: float,
    room: Room,
    *,
    leaders: bool = False,
) -> Iterator[Try]:
    """Yield the free places beside a marker; a name is in one line if short, else wrapped.

    With ``leaders`` the last ones are farther away, each with a line to the marker.
    """
    lines = wrapped(text)
    size = np.array(block_size(lines, writing))
    tries = slice(len(_SHARES) if leaders else len(_AROUND))
    # where the corner is: so many widths and heights, and so many reaches, from the marker
    reach = radius_px + _FAR_EM * writing.em_px * _AWAY[tries]
    corners = at + _SHARES[tries] * size + _OUT[tries] * reach
    boxes = np.concatenate([corners, corners + size], axis=1)
    for number in np.flatnonzero(room.free_each(boxes)).tolist():
        far, side = divmod(number, len(_AROUND))
        box = boxes[number : number + 1]
        leader = _leader(at, radius_px, box[0]) if far else None
        yield Try(box, lines, _AROUND[side][2], leader=leader)


def _leader(
    at: tuple[float, float], radius_px: float, box: NDArray[np.float64]
) -> tuple[float, float, float, float]:
    """Return the line from the rim of a marker to the nearest point of a box."""
    middle = np.array(at)
    end = np.clip(middle, box[:2], box[2:])
    step = end - middle
    start = middle + step * radius_px / max(float(np.hypot(*step)), 1e-9)
    return float(start[0]), float(start[1]), float(end[0]), float(end[1])


def centred(text: str, writing: Writing, at: tuple[float, float], room: Room) -> Iterator[Try]:
    """Yield the one writing of a name in the middle of its place, if that is free."""
    lines = wrapped(text)
    width, height = block_size(lines, writing)
    x, y = at[0] - width / 2, at[1] - height / 2
    box = np.array([[x, y, x + width, y + height]])
    if room.free(box):
        yield Try(box, lines)


def along(
    text: str, writing: Writing, points: NDArray[np.float64], every_px: float, room: Room
) -> Iterator[Iterator[Try]]:
    """Yield, for each place along a line that should bear its name, what is free there."""
    line = Polyline.of(points)
    widths = [advance(char, writing) for char in text]
    length = sum(widths) + _GAP_EM * writing.em_px * (len(widths) + 1)
    places, step = middles(line, every_px, length)
    for middle in places.tolist():
        x, y = line.at(np.array([middle]))[0].tolist()
        if not room.touches(np.array([[x - length, y - length, x + length, y + length]])):
            continue
        shifted = (middle + shift * step for shift in _SHIFTS)
        tries = _written(text, widths, line, shifted, writing)
        yield (one for one in tries if room.free(one.boxes))


def _written(
    text: str, widths: list[float], line: Polyline, places: Iterable[float], writing: Writing
) -> Iterator[Try]:
    half = 0.62 * writing.em_px
    for at in places:
        letters = written_along(text, widths, line, at, _GAP_EM * writing.em_px)
        if letters is not None:
            centres = np.array([(letter.x, letter.y) for letter in letters])
            boxes = np.column_stack([centres - half, centres + half])
            yield Try(boxes, characters=tuple(letters))


def middle_of_line(columns: Columns, feature: int, view: MapView) -> tuple[float, float]:
    """Return the middle of the longest part of a line, pixels."""
    pixels = gathered(columns, np.array([feature]), view)
    cuts = pixels.part_offsets[1:-1]
    longest = max((Polyline.of(part) for part in np.split(pixels.points, cuts)),
                  key=lambda line: line.length)  # fmt: skip
    x, y = longest.at(np.array([longest.length / 2]))[0].tolist()
    return x, y


def middle_of_area(columns: Columns, feature: int, view: MapView) -> tuple[float, float] | None:
    """Return a point inside an area, pixels, wherever the view is; None if it has no inside."""
    point = _inner_point(columns, feature)
    if point is None:
        return None
    x, y = to_pixels(np.array([point]), columns.origin, view)[0].tolist()
    return x, y


@remembered(most=4096)
def _inner_point(columns: Columns, feature: int) -> tuple[float, float] | None:
    first = columns.part_offsets[columns.feature_offsets[feature]]
    last = columns.part_offsets[columns.feature_offsets[feature] + 1]
    return _inside(shapely.make_valid(shapely.polygons(columns.xy[first:last])))


def middle_of_part(columns: Columns, feature: int, view: MapView) -> tuple[float, float] | None:
    """Return a point inside the part of an area that is in view, pixels; None if there is none."""
    pixels = gathered(columns, np.array([feature]), view)
    outer = pixels.points[: pixels.part_offsets[1]]
    window = shapely.box(0, 0, view.width_px, view.height_px)
    return _inside(shapely.intersection(shapely.make_valid(shapely.polygons(outer)), window))


def _inside(area: BaseGeometry) -> tuple[float, float] | None:
    """Return the middle of the widest place: the centroid may lie outside."""
    if area.is_empty or area.area <= 0:
        return None
    point = shapely.point_on_surface(area)
    return float(point.x), float(point.y)
