"""高德's geocoder in geopy's form: a question and a key, answers in GCJ-02."""

from typing import Any
from urllib.parse import urlencode

from geopy.exc import GeocoderAuthenticationFailure, GeocoderQueryError, GeocoderQuotaExceeded
from geopy.geocoders.base import DEFAULT_SENTINEL, Geocoder
from geopy.location import Location

_KEY_REFUSED = frozenset({"10001", "10002", "10005", "10006", "10007", "10008", "10009", "10012"})
_TOO_MANY = frozenset({"10003", "10004", "10010", "10014", "10019", "10020", "10021", "10044"})


class Gaode(Geocoder):
    """``/v3/geocode/geo?address=…&city=洛阳&key=KEY``; infocode 10000 is an answer."""

    def __init__(
        self,
        api_key: str,
        *,
        domain: str = "restapi.amap.com",
        scheme: str = "https",
        timeout: Any = DEFAULT_SENTINEL,
        user_agent: str | None = None,
        proxies: Any = DEFAULT_SENTINEL,
    ) -> None:
        super().__init__(  # type: ignore[no-untyped-call]
            scheme=scheme, timeout=timeout, user_agent=user_agent, proxies=proxies
        )
        self._key = api_key
        self._address = f"{scheme}://{domain}/v3/geocode/geo"

    def geocode(self, query: str, **_: Any) -> list[Location]:
        """Return the places found, each with its level in ``raw``.

        Raises
        ------
        geopy.exc.GeopyError
            No connection, no answer in time, a key or an answer that cannot be used.
        """
        asked = {"address": query, "city": "洛阳", "output": "JSON", "key": self._key}
        url = f"{self._address}?{urlencode(asked)}"
        found: list[Location] = self._call_geocoder(url, self._read)  # type: ignore[no-untyped-call]
        return found

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
