"""Asking a service one question: politely, once, and with an answer on our datum."""

import json
import os
import re
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

import numpy as np
import shapely

from jianxi_gis.errors import GeoError
from jianxi_gis.geo.gazetteer import Gazetteer
from jianxi_gis.geo.names import normalise
from jianxi_gis.geo.online.proxy import Proxy
from jianxi_gis.geo.online.services import Service
from jianxi_gis.geo.positions import to_cgcs2000

_MARGIN_DEGREES = 0.005
"""An answer this far outside the district may still be meant."""
_MOST = 8
_USUAL = Proxy()
_TAIL = re.compile(r"(?:\([^()]*\))?(?:[一二三四]期)?(?:开发|改造|建设|提升|整治)*(?:项目|工程)?$")
_REGION = re.compile(r"^(?:河南省|河南)?(?:洛阳市|洛阳)?(?:涧西区)?[-·]?")


@dataclass(frozen=True, slots=True)
class OnlinePlace:
    """One answer."""

    name: str
    lon: float
    """CGCS2000, degrees."""
    lat: float
    accuracy_m: float
    """By the level the service names, metres."""
    level: str


@dataclass(frozen=True, slots=True)
class Found:
    """What a service answered."""

    service: str
    """Its title."""
    question: str
    places: tuple[OnlinePlace, ...]
    note: str = ""
    """What was left out, in Chinese."""


def question(name: str) -> str:
    """Return what to ask for a project's name.

    Examples
    --------
    >>> question("洛阳喜来登酒店建设项目")
    '洛阳市涧西区喜来登酒店'
    """
    plain = normalise(name)
    core = _TAIL.sub("", _REGION.sub("", plain)) or plain
    return f"洛阳市涧西区{core}"


class Asker:
    """Asks services, keeps their answers, and waits between questions.

    Parameters
    ----------
    cache : pathlib.Path, optional
        File that remembers answers; without one they are remembered for this run.
    wait : callable, optional
        Sleeps so many seconds.
    """

    def __init__(
        self, cache: Path | None = None, wait: Callable[[float], object] = time.sleep
    ) -> None:
        self._cache = cache
        self._wait = wait
        self._lock = threading.Lock()
        self._asked_at: dict[str, float] = {}
        self._kept = _read(cache)

    def ask(
        self,
        service: Service,
        words: str,
        gazetteer: Gazetteer,
        *,
        key: str = "",
        offline: bool = False,
        proxy: Proxy = _USUAL,
    ) -> Found:
        """Return the places a service knows under these words, inside the district.

        Waits for its turn and for the answer: for a worker, not for the window's thread.

        Raises
        ------
        GeoError
            Offline and not asked before, no key, no connection, or an answer that cannot be
            used. The message never holds the key.
        """
        remembered = f"{service.id} {words}"
        with self._lock:
            if remembered not in self._kept:
                if offline:
                    raise GeoError("离线模式，没有查询", service.title, "联网后再查")
                if service.needs_key and not key:
                    raise GeoError("没有密钥", service.title, "请先在底图设置里填写密钥")
                self._take_turn(service)
                self._kept[remembered] = _answers(service, words, key, proxy)
                _write(self._cache, self._kept)
            places = [OnlinePlace(**row) for row in self._kept[remembered]]
        return _inside(service, words, places, gazetteer)

    def _take_turn(self, service: Service) -> None:
        since = time.monotonic() - self._asked_at.get(service.id, -service.pause_s)
        if since < service.pause_s:
            self._wait(service.pause_s - since)
        self._asked_at[service.id] = time.monotonic()


def _answers(service: Service, words: str, key: str, proxy: Proxy) -> list[dict[str, Any]]:
    from geopy import exc

    said = (
        (exc.GeocoderAuthenticationFailure, "密钥不对或没有权限", "请检查密钥的类型和额度"),
        (exc.GeocoderInsufficientPrivileges, "密钥不对或没有权限", "请检查密钥的类型和额度"),
        (exc.GeocoderQuotaExceeded, "查询次数超过限额", "请稍后再查"),
        (exc.GeocoderRateLimited, "查询太快，被拒绝", "请稍后再查"),
        (exc.GeocoderTimedOut, "没有及时回答", "请检查网络"),
        (exc.GeocoderUnavailable, "连不上", "请检查网络和代理"),
        (exc.GeopyError, "回答不能用", "请稍后再查，或换一个服务"),
        ((ValueError, KeyError, TypeError, AttributeError), "回答读不懂", "请换一个服务"),
    )
    try:
        found = service.make(key, proxy.mapping).geocode(words, exactly_one=False) or []
        return [asdict(_place(service, one)) for one in found[:_MOST]]
    except (exc.GeopyError, ValueError, KeyError, TypeError, AttributeError) as error:
        what, todo = next((what, todo) for kind, what, todo in said if isinstance(error, kind))
        raise GeoError(what, service.title, todo) from None  # its address holds the key


def _place(service: Service, found: Any) -> OnlinePlace:
    level = service.level(found.raw)
    lonlat = to_cgcs2000(np.array([[found.longitude, found.latitude]]), service.datum)[0]
    lon, lat = lonlat.tolist()
    return OnlinePlace(
        str(found.address), lon, lat, float(service.accuracies_m.get(level, 0.0)), level
    )


def _inside(service: Service, words: str, places: list[OnlinePlace], gazetteer: Gazetteer) -> Found:
    around = gazetteer.district.buffer(_MARGIN_DEGREES)
    sharp = [place for place in places if place.accuracy_m]
    near = [p for p in sharp if shapely.contains_xy(around, p.lon, p.lat)]
    notes = []
    if len(places) > len(sharp):
        notes.append(f"{len(places) - len(sharp)} 个结果只到行政区或级别不明，没有列出")
    if len(sharp) > len(near):
        notes.append(f"{len(sharp) - len(near)} 个结果在涧西区外，没有列出")
    if not places:
        notes.append(f"没有“{words}”")
    note = f"{service.title}：{'；'.join(notes)}" if notes else ""
    return Found(service.title, words, tuple(near), note)


def _read(file: Path | None) -> dict[str, list[dict[str, Any]]]:
    with suppress(OSError, ValueError, TypeError, AttributeError):
        found = json.loads(file.read_text(encoding="utf-8")) if file else {}
        for rows in found.values():
            for row in rows:
                OnlinePlace(**row)
        return dict(found)
    return {}


def _write(file: Path | None, kept: dict[str, list[dict[str, Any]]]) -> None:
    if file is None:
        return
    with suppress(OSError):  # an answer that is not kept is asked again
        file.parent.mkdir(parents=True, exist_ok=True)
        half = file.with_name(f"{file.name}.{os.getpid()}")
        half.write_text(json.dumps(kept, ensure_ascii=False), encoding="utf-8")
        half.replace(file)
