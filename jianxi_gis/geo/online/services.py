"""The services that can be asked: one row each."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from jianxi_gis.geo.positions import Datum

TIMEOUT_S = 8.0
AGENT = "jianxi_gis"


@dataclass(frozen=True, slots=True)
class Service:
    """A geocoder of the network."""

    id: str
    """Under which its key is kept, too."""
    title: str
    needs_key: bool
    datum: Datum
    """What its coordinates are counted in."""
    pause_s: float
    """Least time between two questions, seconds."""
    accuracies_m: Mapping[str, float]
    """Level of an answer -> accuracy, metres; a level that is not here places nothing."""
    level: Callable[[Mapping[str, Any]], str]
    """Reads the level from an answer."""
    make: Callable[[str, Mapping[str, str] | None], Any]
    """Makes the geopy geocoder with a key and `Proxy.mapping`; loaded when it is first asked."""


def _tianditu(key: str, proxies: Mapping[str, str] | None) -> Any:
    from jianxi_gis.geo.online.tianditu import Tianditu

    return Tianditu(key, timeout=TIMEOUT_S, user_agent=AGENT, proxies=proxies)


def _gaode(key: str, proxies: Mapping[str, str] | None) -> Any:
    from jianxi_gis.geo.online.gaode import Gaode

    return Gaode(key, timeout=TIMEOUT_S, user_agent=AGENT, proxies=proxies)


def _nominatim(_: str, proxies: Mapping[str, str] | None) -> Any:
    from geopy.geocoders import Nominatim

    return Nominatim(timeout=TIMEOUT_S, user_agent=AGENT, proxies=proxies)


def _osm_level(raw: Mapping[str, Any]) -> str:
    """Return 点, 街 or 片 by the rank of the answer: 30 is a house, 26 a street, 20 a quarter."""
    rank = int(raw.get("place_rank", 0))
    if rank >= 28:
        return "点"
    if rank >= 26:
        return "街"
    return "片" if rank >= 20 else "区"


SERVICES: tuple[Service, ...] = (
    Service(
        id="tianditu",
        title="天地图",
        needs_key=True,
        datum=Datum.CGCS2000,
        pause_s=0.5,
        accuracies_m={"门址": 100.0, "地名": 500.0, "兴趣点": 200.0, "POI": 200.0, "道路": 1500.0},
        level=lambda raw: str(raw.get("level", "")),
        make=_tianditu,
    ),
    Service(
        id="gaode",
        title="高德",
        needs_key=True,
        datum=Datum.GCJ02,
        pause_s=0.5,
        accuracies_m={
            "门牌号": 100.0, "门址": 100.0, "单元号": 60.0, "楼栋号": 60.0, "兴趣点": 200.0,
            "道路交叉路口": 80.0, "公交地铁站点": 100.0,
            "住宅区": 200.0, "村庄": 500.0, "热点商圈": 500.0, "道路": 1500.0,
        },
        level=lambda raw: str(raw.get("level", "")),
        make=_gaode,
    ),
    Service(
        id="nominatim",
        title="OpenStreetMap Nominatim",
        needs_key=False,
        datum=Datum.CGCS2000,
        pause_s=1.1,
        accuracies_m={"点": 150.0, "街": 1500.0, "片": 800.0},
        level=_osm_level,
        make=_nominatim,
    ),
)  # fmt: skip
