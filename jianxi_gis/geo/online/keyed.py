"""What geocoders with a key share, in geopy's form: a question and a key, a list of answers."""

from abc import abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar
from urllib.parse import urlencode

from geopy.geocoders.base import Geocoder
from geopy.location import Location


class Keyed(Geocoder):
    """Asks ``path`` of a host; a child says how a question is put and an answer read."""

    domain: ClassVar[str]
    path: ClassVar[str]

    def __init__(
        self, api_key: str, *, domain: str = "", scheme: str = "https", **options: Any
    ) -> None:
        super().__init__(scheme=scheme, **options)  # type: ignore[no-untyped-call]
        self._key = api_key
        self._address = f"{scheme}://{domain or self.domain}{self.path}"

    def geocode(self, query: str, **_: Any) -> list[Location]:
        """Return the places found, each with its level in ``raw``; empty: none.

        Raises
        ------
        geopy.exc.GeopyError
            No connection, no answer in time, a key or an answer that cannot be used.
        """
        url = f"{self._address}?{urlencode(self._asked(query))}"
        found: list[Location] = self._call_geocoder(url, self._read)  # type: ignore[no-untyped-call]
        return found

    @abstractmethod
    def _asked(self, query: str) -> Mapping[str, str]:
        """Return what is asked, the key too."""

    @abstractmethod
    def _read(self, answer: Any) -> list[Location]:
        """Return the places of an answer."""
