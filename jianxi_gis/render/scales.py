"""Round scales and round lengths: what is printed can be read off with a ruler."""

import math

from jianxi_gis.render.template import Box

SCALES = (
    500, 1000, 2000, 2500, 5000, 10_000, 15_000, 20_000, 25_000, 30_000, 40_000, 50_000,
    60_000, 75_000, 80_000, 100_000, 125_000, 150_000, 200_000, 250_000, 500_000, 1_000_000,
)  # fmt: skip
"""Denominators a sheet may have; beyond them whole millions."""


def fitting_scale(extent: tuple[float, float, float, float], map_box: Box) -> float:
    """Return the denominator of the largest round scale at which the extent fits the map.

    Parameters
    ----------
    extent : tuple of float
        West, south, east, north in metres (EPSG:4546).
    map_box : Box
        The map on paper, mm.
    """
    west, south, east, north = extent
    needed = max((east - west) / map_box.width, (north - south) / map_box.height) * 1000
    for scale in SCALES:
        if scale >= needed * (1 - 1e-9):
            return float(scale)
    return math.ceil(needed / SCALES[-1]) * float(SCALES[-1])


def bar_metres(scale: float, longest_mm: float) -> tuple[float, int]:
    """Return the ground length of a scale bar, metres (1, 2 or 5 and zeros), and its divisions.

    The longest that is at most ``longest_mm`` on paper at 1:``scale``.
    """
    most = longest_mm * scale / 1000
    step = 10.0 ** math.floor(math.log10(most))
    for factor, divisions in ((5, 5), (2, 4), (1, 4)):
        if factor * step <= most:
            return factor * step, divisions
    raise AssertionError("the power of ten itself is below the limit")


def tick_metres(scale: float) -> float:
    """Return the distance of grid ticks, metres: 1, 2 or 5 and zeros, 20 to 50 mm on paper."""
    least = 20 * scale / 1000
    step = 10.0 ** math.floor(math.log10(least))
    return next(factor * step for factor in (1, 2, 5, 10) if factor * step >= least)


def ground_words(metres: float) -> str:
    """Return a length in 公里 from 1000 m, else in 米."""
    return f"{metres / 1000:g} 公里" if metres >= 1000 else f"{metres:g} 米"
