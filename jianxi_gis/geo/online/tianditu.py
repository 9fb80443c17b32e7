"""天地图's geocoder in geopy's form: a question and a key, an answer in CGCS2000."""

import json
from collections.abc import Mapping
from typing import Any

from geopy.exc import GeocoderAuthenticationFailure, GeocoderQueryError, GeocoderQuotaExceeded
from geopy.location import Location

from jianxi_gis.geo.online.keyed import Keyed

_KEY_REFUSED = frozenset({"301000", "301001", "301003", "301012"})


class Tianditu(Keyed):
    """``/geocoder?ds={"keyWord": …}&tk=KEY``; status 0 is an answer, 101 and 404 are none."""

    domain = "api.tianditu.gov.cn"
    path = "/geocoder"

    def _asked(self, query: str) -> Mapping[str, str]:
        return {"ds": json.dumps({"keyWord": query}, ensure_ascii=False), "tk": self._key}

    def _read(self, answer: Any) -> list[Location]:
        code = str(answer.get("code", ""))
        if code in _KEY_REFUSED:
            raise GeocoderAuthenticationFailure(code)
        if code == "301002":
            raise GeocoderQuotaExceeded(code)
        status = str(answer.get("status", ""))
        if status in ("101", "404"):
            return []
        place = answer.get("location")
        if status != "0" or not isinstance(place, dict):
            raise GeocoderQueryError(status or code)
        point = (float(place["lat"]), float(place["lon"]))
        return [Location(str(place.get("keyWord", "")), point, place)]
