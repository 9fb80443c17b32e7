"""Keys of map services: kept in the system's keyring, never in a file, a log or an error."""

import re
from dataclasses import dataclass, field
from typing import Literal

from jianxi_gis.errors import BasemapError

KeyKind = Literal["browser", "server"]
"""What the key was applied for: 天地图 answers a browser's key only to a browser, and so on."""

SERVICE = "jianxi_gis"

_SECRETS = r"tk|key|ak|sk|token|access_token|api_?key|appkey|apptoken|sig|signature"
_SECRET = re.compile(rf"(?<![0-9A-Za-z_])({_SECRETS})=([^&\s\"'<>]+)", re.IGNORECASE)
_PLAIN = re.compile(r"[0-9A-Za-z_.-]{8,128}")


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A key of the user. Its value never shows in ``repr``."""

    value: str = field(repr=False)
    kind: KeyKind = "browser"


def clean_key(text: str, kind: KeyKind = "browser") -> ApiKey:
    """Return the key as typed or pasted, without the blanks a web page puts around it.

    Raises
    ------
    BasemapError
        It cannot be a key. The message does not repeat it.
    """
    value = "".join(char for char in text if char.isprintable() and not char.isspace())
    if not _PLAIN.fullmatch(value):
        raise BasemapError("这不像一个密钥", todo="密钥由字母和数字组成，请从服务商的控制台复制")
    return ApiKey(value, kind)


def redact(text: str) -> str:
    """Return the text with the values of ``tk=`` and the like replaced.

    Examples
    --------
    >>> redact("https://t0.example/wmts?x=1&tk=abcdef12&y=2")
    'https://t0.example/wmts?x=1&tk=***&y=2'
    """
    return _SECRET.sub(r"\1=***", text)


def split_key(address: str) -> tuple[str, str]:
    """Return an address with ``{key}`` for the first key in it, and that key (or nothing).

    Examples
    --------
    >>> split_key("https://a.example/{z}/{x}/{y}.png?token=abcdef12")
    ('https://a.example/{z}/{x}/{y}.png?token={key}', 'abcdef12')
    """
    found = _SECRET.search(address)
    if found is None or found[2].startswith("{"):
        return address, ""
    return f"{address[: found.start(2)]}{{key}}{address[found.end(2) :]}", found[2]


class KeyStore:
    """The keys of this user.

    Where the system has no keyring they live in memory until the program ends. The keyring may
    ask the user for a password and so block: call it from a job, not from the window's thread.
    """

    def __init__(self) -> None:
        self._memory: dict[str, ApiKey] = {}

    def load(self, service: str) -> ApiKey | None:
        """Return the key of a service, or None."""
        if service not in self._memory:
            import keyring
            import keyring.errors

            try:
                kept = keyring.get_password(SERVICE, service)
            except keyring.errors.KeyringError:
                kept = None
            kind, _, value = (kept or "").partition(":")
            if not value or kind not in ("browser", "server"):
                return None
            self._memory[service] = ApiKey(value, "browser" if kind == "browser" else "server")
        return self._memory[service]

    def save(self, service: str, key: ApiKey) -> str:
        """Keep a key; return words for the user on where it is kept."""
        import keyring
        import keyring.errors

        self._memory[service] = key
        try:
            keyring.set_password(SERVICE, service, f"{key.kind}:{key.value}")
        except keyring.errors.KeyringError:
            return "本机没有可用的系统密钥环，密钥只在本次运行中有效，关闭程序后需重新填写"
        return "密钥已存入系统密钥环"

    def forget(self, service: str) -> None:
        """Remove the key of a service from memory and from the keyring."""
        import keyring
        import keyring.errors

        self._memory.pop(service, None)
        try:
            keyring.delete_password(SERVICE, service)
        except keyring.errors.KeyringError:
            return  # there was none
