"""天地图's geocoder in geopy's form: a question and a key, an answer in CGCS2000."""

import json
from typing import Any
from urllib.parse import urlencode

from geopy.exc import GeocoderAuthenticationFailure, GeocoderQueryError, GeocoderQuotaExceeded
from geopy.geocoders.base import DEFAULT_SENTINEL, Geocoder
from geopy.location import Location

_KEY_REFUSED = frozenset({"301000", "301001", "301003", "301012"})


class Tianditu(Geocoder):
    """``/geocoder?ds={"keyWord": …}&tk=KEY``; status 0 is an answer, 101 and 404 are none."""

    def __init__(
        self,
        api_key: str,
        *,
        domain: str = "api.tianditu.gov.cn",
        scheme: str = "https",
        timeout: Any = DEFAULT_SENTINEL,
        user_agent: str | None = None,
        proxies: Any = DEFAULT_SENTINEL,
    ) -> None:
        super().__init__(  # type: ignore[no-untyped-call]
            scheme=scheme, timeout=timeout, user_agent=user_agent, proxies=proxies
        )
        self._key = api_key
        self._address = f"{scheme}://{domain}/geocoder"

    def geocode(self, query: str, **_: Any) -> list[Location]:
        """Return the one place found, with its level in ``raw``; empty: none.

        Raises
        ------
        geopy.exc.GeopyError
            No connection, no answer in time, a key or an answer that cannot be used.
        """
        asked = {"ds": json.dumps({"keyWord": query}, ensure_ascii=False), "tk": self._key}
        url = f"{self._address}?{urlencode(asked)}"
        found: list[Location] = self._call_geocoder(url, self._read)  # type: ignore[no-untyped-call]
        return found

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
