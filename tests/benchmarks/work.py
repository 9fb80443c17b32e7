"""What is drawn, how it looks, and how often: one description for every program under test.

Standard library only: QGIS brings its own Python.
"""

WIDTH_PX, HEIGHT_PX, DPI = 1600, 1000, 96
MIDDLE = (626_325.0, 3_838_165.0)
"""Easting, northing (EPSG:4546) of the middle of the city."""
WHOLE_M = 11_130.0 * WIDTH_PX / HEIGHT_PX
"""Ground width of the picture that shows the whole city."""

# widths and diameters in pixels at 96 dpi
LAND = {
    "park": "#c8e6b0",
    "farmland": "#eef3cf",
    "industrial": "#e3dcea",
    "water": "#a9d3e8",
    "residential": "#f3e6d4",
}
LAND_OUTLINE = ("#9aa58c", 0.75)
ROADS = {
    "residential": ("#b9b9b9", 0.9),
    "tertiary": ("#e0b050", 1.6),
    "secondary": ("#e58a3c", 2.4),
    "primary": ("#c0392b", 3.4),
}
BUILDINGS = ("#d8c8b8", "#7a6a5a", 0.75)
PROJECTS = {
    "工业": "#4e79a7",
    "基础设施": "#f28e2b",
    "民生": "#e15759",
    "文旅": "#76b7b2",
    "科技": "#59a14f",
    "农业": "#edc948",
}
PROJECT_MARK = (7.0, "#ffffff", 0.75)
POINT_MARK = (2.0, "#1f4e9e")
PAPER = "#e9e6df"
FILTER = ("projects", "category", "工业")
CITY = ("land", "roads", "buildings", "projects")
"""Drawn from below to above."""
ROWS = ("whole", "quarter", "sixteenth", "zoomout16", "pan10", "points1m", "filter")
WIDENED = ("quarter", "sixteenth")
"""Drawn by our side as users see them, too: roads wider at large scales."""
REPEATS = {"sixteenth": 30, "quarter": 20, "whole": 8, "pan10": 3, "points1m": 3}
"""How often a row is measured at a turn; 5 where nothing is said."""


def repeats(row: str) -> int:
    """Return how often a row is measured at a turn."""
    return REPEATS.get(row, 5)


def frames(row: str) -> list[tuple[float, float, float]]:
    """Return middle (easting, northing) and ground width, metres, of the pictures of a row.

    Of ``pan10`` the first is where the panning starts: it is drawn before the clock.
    """
    x, y = MIDDLE
    share = {"quarter": 1 / 4, "sixteenth": 1 / 16, "zoomout16": 16.0, "pan10": 1 / 4}
    width = WHOLE_M * share.get(row, 1.0)
    if row != "pan10":
        return [(x, y, width)]
    steps = [(x - WHOLE_M / 16, y - WHOLE_M / 16, width)]
    for number in range(10):
        east, north, _ = steps[-1]
        up = number % 3 == 2
        steps.append((east + (not up) * width / 10, north + up * width / 10, width))
    return steps
