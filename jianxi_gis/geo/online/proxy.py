"""The way to the network: what the computer says, none, or a proxy the user names."""

import re
from dataclasses import dataclass

from jianxi_gis.errors import GeoError

SYSTEM, NONE = "system", "none"
_ADDRESS = re.compile(r"(?:http://)?(?P<host>[\w.-]+|\[[0-9a-fA-F:]+\]):(?P<port>\d{1,5})/?")


@dataclass(frozen=True, slots=True)
class Proxy:
    """An HTTP proxy; without a host: the computer's own, or none."""

    host: str = ""
    port: int = 0
    direct: bool = False
    """Ask no proxy, whatever the computer says."""

    @property
    def mapping(self) -> dict[str, str] | None:
        """Return it as geopy takes it: None is the computer's own, an empty one is none."""
        if self.host:
            address = f"http://{self.host}:{self.port}"
            return {"http": address, "https": address}
        return {} if self.direct else None


def parse_proxy(text: str) -> Proxy:
    """Read ``system``, ``none`` or HOST:PORT.

    Raises
    ------
    GeoError
        It is none of these.

    Examples
    --------
    >>> parse_proxy("proxy.example.com:8080").mapping["https"]
    'http://proxy.example.com:8080'
    >>> parse_proxy("system").mapping, parse_proxy("none").mapping
    (None, {})
    """
    words = text.strip()
    if words == SYSTEM:
        return Proxy()
    if words == NONE:
        return Proxy(direct=True)
    match = _ADDRESS.fullmatch(words)
    if match is None or not 0 < int(match["port"]) < 65536:
        raise GeoError("代理地址看不懂", words, "写成 主机:端口，例如 proxy.example.com:8080")
    return Proxy(match["host"], int(match["port"]))
