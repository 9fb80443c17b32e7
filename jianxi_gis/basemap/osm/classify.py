"""Which tags make which feature: OpenStreetMap's words turned into the map's."""

import unicodedata
from collections.abc import Mapping
from typing import Literal

Shape = Literal["point", "line", "polygon"]
Found = tuple[str, str]
"""Theme and class."""
Tags = Mapping[str, str]

THEMES: dict[str, Shape] = {
    "greens": "polygon",
    "squares": "polygon",
    "waters": "polygon",
    "waterways": "line",
    "buildings": "polygon",
    "roads": "line",
    "rails": "line",
    "metro": "line",
    "stations": "point",
    "sites": "polygon",
    "spots": "point",
    "places": "point",
}
"""Sites are schools, hospitals, compounds and plants with an outline; spots those without."""

POINT_KEYS = ("railway", "amenity", "place")
LINE_KEYS = ("highway", "railway", "waterway")
AREA_KEYS = (
    "building", "amenity", "leisure", "landuse", "natural", "waterway", "place", "highway"
)  # fmt: skip
"""What has none of these is of no interest as a point, a line, an area."""

MAIN_ROADS = ("快速路", "主干路", "次干路")
PATH = "小路"
RAMP = "匝道"
SIDING = "站线"

_ROADS = {
    **dict.fromkeys(("motorway", "trunk"), "快速路"),
    "primary": "主干路",
    "secondary": "次干路",
    **dict.fromkeys(("tertiary", "unclassified", "residential", "living_street"), "支路"),
    **dict.fromkeys(
        ("motorway_link", "trunk_link", "primary_link", "secondary_link", "tertiary_link"), RAMP
    ),
    **dict.fromkeys(
        ("service", "pedestrian", "footway", "path", "track", "cycleway", "steps", "bridleway"),
        PATH,
    ),
}
_RAILS = {"rail": "铁路", "light_rail": "铁路", "narrow_gauge": "铁路"}
_WATERWAYS = {"river": "河流", "canal": "渠道", "stream": "溪沟", "drain": "溪沟", "ditch": "溪沟"}
_AREAS: dict[str, dict[str, Found]] = {
    "leisure": {
        "park": ("greens", "公园"),
        "garden": ("greens", "公园"),
        "golf_course": ("greens", "草地"),
    },
    "landuse": {
        "forest": ("greens", "林地"),
        **dict.fromkeys(
            ("grass", "meadow", "recreation_ground", "village_green"), ("greens", "草地")
        ),
        **dict.fromkeys(("reservoir", "basin"), ("waters", "水面")),
        "residential": ("sites", "小区"),
        "industrial": ("sites", "厂区"),
    },
    "natural": {
        "wood": ("greens", "林地"),
        **dict.fromkeys(("grassland", "scrub"), ("greens", "草地")),
        "water": ("waters", "水面"),
    },
    "waterway": {"riverbank": ("waters", "水面"), "dock": ("waters", "水面")},
    "place": {"square": ("squares", "广场"), "neighbourhood": ("sites", "小区")},
    "highway": {"pedestrian": ("squares", "广场")},
}
_AMENITIES = {
    **dict.fromkeys(("school", "kindergarten", "college", "university"), "学校"),
    **dict.fromkeys(("hospital", "clinic"), "医院"),
}
_PLACES = {
    **dict.fromkeys(("city", "town", "suburb", "borough", "quarter"), "城镇街道"),
    **dict.fromkeys(("village", "hamlet", "isolated_dwelling"), "村庄"),
    "neighbourhood": "小区",
}
_LONGEST_NAME = 255


def of_way(tags: Tags) -> Found | None:
    """Return what a way is as a line, or None."""
    road = _ROADS.get(tags.get("highway", ""))
    if road is not None and tags.get("area", "") != "yes":
        return "roads", road
    railway = tags.get("railway", "")
    if railway == "subway":
        return "metro", "地铁"
    if railway in _RAILS:
        return "rails", SIDING if "service" in tags else _RAILS[railway]
    waterway = tags.get("waterway", "")
    if waterway in _WATERWAYS:
        return "waterways", _WATERWAYS[waterway]
    return None


def of_area(tags: Tags) -> list[Found]:
    """Return what an area is: a school in one building is a building and a site."""
    found: list[Found] = []
    if tags.get("building", "no") != "no":
        found.append(("buildings", "建筑"))
    amenity = _AMENITIES.get(tags.get("amenity", ""))
    if amenity is not None:
        found.append(("sites", amenity))
        return found
    for key, values in _AREAS.items():
        area = values.get(tags.get(key, ""))
        if area is None or (key == "highway" and tags.get("area", "") != "yes"):
            continue
        found.append(area)
        break
    return found


def of_node(tags: Tags) -> Found | None:
    """Return what a node is, or None."""
    if tags.get("railway", "") in ("station", "halt"):
        subway = tags.get("station", "") == "subway" or tags.get("subway", "") == "yes"
        return "stations", "地铁站" if subway else "火车站"
    amenity = _AMENITIES.get(tags.get("amenity", ""))
    if amenity is not None:
        return "spots", amenity
    place = _PLACES.get(tags.get("place", ""))
    return None if place is None else ("places", place)


def is_hidden(tags: Tags) -> bool:
    """Return True for what lies in a tunnel or culvert."""
    return tags.get("tunnel", "no") != "no"


def name_of(tags: Tags) -> str:
    """Return the Chinese name, else the local one, on one line in half width; empty if none."""
    for key in ("name:zh-Hans", "name:zh", "name"):
        text = " ".join(unicodedata.normalize("NFKC", tags.get(key, "")).split())
        if text and len(text) <= _LONGEST_NAME:
            return text
    return ""
