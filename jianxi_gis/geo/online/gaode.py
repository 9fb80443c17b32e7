"""高德's geocoder in geopy's form: a question and a key, answers in GCJ-02."""

from collections.abc import Mapping
from typing import Any

from geopy.exc import GeocoderAuthenticationFailure, GeocoderQueryError, GeocoderQuotaExceeded
from geopy.location import Location

from jianxi_gis.geo.online.keyed import Keyed

_KEY_REFUSED = frozenset({"10001", "10002", "10005", "10006", "10007", "10008", "10009", "10012"})
_TOO_MANY = frozenset({"10003", "10004", "10010", "10014", "10019", "10020", "10021", "10044"})


class Gaode(Keyed):
    """``/v3/geocode/geo?address=…&city=洛阳&key=KEY``; infocode 10000 is an answer."""

    domain = "restapi.amap.com"
    path = "/v3/geocode/geo"

    def _asked(self, query: str) -> Mapping[str, str]:
        return {"address": query, "city": "洛阳", "output": "JSON", "key": self._key}

    def _read(self, answer: Any) -> list[Location]:
        code = str(answer.get("infocode", ""))
        if code in _KEY_REFUSED:
            raise GeocoderAuthenticationFailure(code)
        if code in _TOO_MANY:
            raise GeocoderQuotaExceeded(code)
        if code != "10000":
            raise GeocoderQueryError(code)
        return [
            Location(place["formatted_address"], tuple(map(float, lonlat[::-1])), place)
            for place in answer["geocodes"]
            if len(lonlat := str(place["location"]).split(",")) == 2
        ]
