"""Field names of a KML: the library that reads it loses those that are not Latin letters."""

import re
from collections.abc import Sequence
from html import unescape

_NAMED = re.compile(
    r"(?P<before><(?:\w+:)?(?:Data|SimpleData|SimpleField)\b[^<>]*?\bname\s*=\s*)"
    r"(?P<quote>[\"'])(?P<name>[^\"'<>]*)(?P=quote)"
)
_DECLARED = re.compile(rb"<\?xml[^>]*?encoding\s*=\s*[\"']([\w.-]+)[\"']")
_ENCODING = re.compile(r"(?<=<\?xml)([^>]*?)\s+encoding\s*=\s*[\"'][\w.-]+[\"']")
_ALIAS = "field_of_kml_{}"


def with_aliases(data: bytes) -> tuple[bytes, dict[str, str]]:
    """Return a KML in UTF-8 whose fields have plain names, and what each was called.

    A KML in an encoding that is not known comes back as it is.
    """
    declared = _DECLARED.match(data.lstrip(b"\xef\xbb\xbf \t\r\n"))
    encoding = declared[1].decode("ascii") if declared is not None else "utf-8"
    try:
        text = data.decode(encoding)
    except (LookupError, UnicodeDecodeError):
        return data, {}
    aliases: dict[str, str] = {}

    def renamed(match: re.Match[str]) -> str:
        name = unescape(match["name"]).strip()
        alias = aliases.setdefault(name, _ALIAS.format(len(aliases)))
        return f"{match['before']}{match['quote']}{alias}{match['quote']}"

    plain = _NAMED.sub(renamed, text).removeprefix("\ufeff")
    plain = _ENCODING.sub(r"\1", plain, count=1)
    return plain.encode(), {alias: name for name, alias in aliases.items()}


def original(fields: Sequence[str], names: dict[str, str]) -> tuple[str, ...]:
    """Return the fields under the names the file gives them."""
    return tuple(names.get(field, field) for field in fields)
