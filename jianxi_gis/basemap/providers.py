"""The base maps the program knows, and the ones a user brings by address."""

import hashlib
import re
from functools import cache
from urllib.parse import urlsplit

from jianxi_gis.basemap.grid import Datum, geographic_grid, mercator_grid
from jianxi_gis.basemap.keys import split_key
from jianxi_gis.basemap.source import Source, Stack
from jianxi_gis.errors import BasemapError

TIANDITU = "tianditu"

_TIANDITU_ADDRESS = (
    "https://t{{s}}.tianditu.gov.cn/{layer}_{matrix}/wmts?SERVICE=WMTS&REQUEST=GetTile"
    "&VERSION=1.0.0&LAYER={layer}&STYLE=default&TILEMATRIXSET={matrix}&FORMAT=tiles"
    "&TILECOL={{x}}&TILEROW={{y}}&TILEMATRIX={{z}}&tk={{key}}"
)
_TIANDITU_STACKS = (
    ("vec", "cva", "天地图·矢量"),
    ("img", "cia", "天地图·影像"),
    ("ter", "cta", "天地图·地形"),
)
_OPEN = (
    ("OpenStreetMap.Mapnik", "osm", "OpenStreetMap"),
    ("OpenStreetMap.HOT", "osm_hot", "OpenStreetMap 人道主义样式"),
    ("OpenTopoMap", "opentopomap", "OpenTopoMap 地形"),
    ("Esri.WorldImagery", "esri_imagery", "Esri 影像"),
)
_GAODE = (
    ("7", "webrd", "gaode", "高德·街道"),
    ("6", "webst", "gaode_imagery", "高德·影像"),
)
_GAODE_NOTE = "高德瓦片接口没有公开文档，随时可能停用，使用须自行确认授权；坐标为GCJ-02，已纠正。"

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
_WMTS = re.compile(r"\{(TileMatrix|TileCol|TileRow)\}", re.IGNORECASE)
_WMTS_WORDS = {"tilematrix": "z", "tilecol": "x", "tilerow": "y"}
_KNOWN = frozenset({"z", "x", "y", "-y", "s", "key"})


@cache
def stacks() -> tuple[Stack, ...]:
    """Return the base maps that come with the program; none is shown until the user picks it."""
    return (*_tianditu(), *_open(), *_gaode())


def _tianditu() -> list[Stack]:
    found = []
    for matrix, grid, words in (
        ("w", mercator_grid("CGCS2000"), ""),
        ("c", geographic_grid(), "经纬度切片"),
    ):
        for base, labels, title in _TIANDITU_STACKS:
            sources = tuple(
                Source(
                    id=f"{TIANDITU}_{layer}_{matrix}",
                    title=_named(f"{title}{'注记' if layer == labels else ''}", words),
                    kind="web",
                    address=_TIANDITU_ADDRESS.format(layer=layer, matrix=matrix),
                    grid=grid,
                    min_level=1,
                    max_level=14 if base == "ter" else 18,
                    attribution="天地图（国家地理信息公共服务平台）",
                    subdomains=tuple("01234567"),
                    key_service=TIANDITU,
                )
                for layer in (base, labels)
            )
            found.append(Stack(f"{TIANDITU}_{base}_{matrix}", _named(title, words), sources))
    return found


def _named(title: str, words: str) -> str:
    return f"{title}（{words}）" if words else title


def _open() -> list[Stack]:
    from xyzservices.providers import providers

    found = []
    for name, source_id, title in _OPEN:
        item = providers.query_name(name)
        source = Source(
            id=source_id,
            title=title,
            kind="web",
            address=item.build_url(x="{x}", y="{y}", z="{z}", fill_subdomain=False),
            max_level=int(item.get("max_zoom", 18)),
            attribution=str(item.attribution),
            subdomains=tuple(item.get("subdomains", "abc")) if "{s}" in item.url else (),
        )
        found.append(Stack(source_id, title, (source,)))
    return found


def _gaode() -> list[Stack]:
    found = []
    for style, host, source_id, title in _GAODE:
        source = Source(
            id=source_id,
            title=title,
            kind="web",
            address=f"https://{host}0{{s}}.is.autonavi.com/appmaptile"
            f"?lang=zh_cn&size=1&scale=1&style={style}&x={{x}}&y={{y}}&z={{z}}",
            grid=mercator_grid("GCJ-02"),
            min_level=3,
            max_level=18,
            attribution="高德地图",
            subdomains=tuple("1234"),
        )
        found.append(Stack(source_id, title, (source,), default_on=False, note=_GAODE_NOTE))
    return found


def own_source(
    title: str,
    address: str,
    *,
    datum: Datum = "WGS84",
    geographic: bool = False,
    max_level: int = 18,
    attribution: str = "",
) -> tuple[Source, str]:
    """Return a source for an XYZ or WMTS address of the user, and the key that stood in it.

    A key in the address (``tk=...``) is taken out and replaced by ``{key}``, so that the address
    can be remembered in the open; the key goes to the `KeyStore` under ``source.key_service``.

    Parameters
    ----------
    address : str
        Tile address with {z}, {x}, {y} (or {-y}: rows counted from the south), or the words of
        a WMTS template {TileMatrix}, {TileCol}, {TileRow}. {s} stands for a, b or c.
    datum : {"CGCS2000", "WGS84", "GCJ-02", "BD-09"}, optional
        Datum of the service: a wrong one puts the map up to 1.3 km off.
    geographic : bool, optional
        Tiles are cut in degrees (天地图 matrix ``c``), not in web Mercator.

    Raises
    ------
    BasemapError
        The address is no http(s) address, or its placeholders are wrong.
    """
    plain, key = split_key(
        _WMTS.sub(lambda word: f"{{{_WMTS_WORDS[word[1].lower()]}}}", address.strip())
    )
    try:
        parts = urlsplit(plain)
        host = parts.hostname
    except ValueError:
        parts, host = None, None
    if parts is None or not host or parts.scheme not in ("http", "https"):
        raise BasemapError("底图地址必须以 http:// 或 https:// 开头", title, "请检查地址")
    if parts.username or parts.password:
        raise BasemapError("底图地址里不能带用户名和密码", title, "请去掉 @ 之前的部分")
    words = set(_PLACEHOLDER.findall(plain))
    rest = _PLACEHOLDER.sub("", plain)
    if unknown := sorted(words - _KNOWN):
        raise BasemapError(
            f"底图地址里有不认识的占位符 {{{unknown[0]}}}",
            title,
            "可用的占位符是 {z} {x} {y} {-y} {s} {key}",
        )
    if "{" in rest or "}" in rest or not {"z", "x"} <= words or len(words & {"y", "-y"}) != 1:
        raise BasemapError("底图地址缺少 {z}、{x} 或 {y}", title, "请写成 …/{z}/{x}/{y}.png")
    if _PLACEHOLDER.findall(parts.netloc) not in ([], ["s"]):
        raise BasemapError("主机名里只能有占位符 {s}", title, "请检查地址")
    source = Source(
        id=f"own_{_digest(plain)}",
        title=title,
        kind="web",
        address=plain,
        grid=geographic_grid(datum) if geographic else mercator_grid(datum),
        max_level=max_level,
        attribution=attribution,
        subdomains=tuple("abc") if "s" in words else (),
        key_service=f"own_{_digest(plain)}" if "key" in words else "",
    )
    return source, key


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12]
