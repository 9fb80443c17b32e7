"""The projects as one page that opens anywhere: map, search, cards and sums, without a network.

Leaflet is written into the page; a content security policy forbids it every request and every
script but its own. Words of the data stand in a block of JSON and reach the page as text alone.
"""

import base64
import hashlib
import json
import re
from html import escape
from importlib import metadata
from importlib.resources import files
from itertools import pairwise
from typing import Any

import numpy as np
import shapely

from jianxi_gis.geo.crs import unproject
from jianxi_gis.model.classes import METHOD_WORDS
from jianxi_gis.model.listing import facts, group_of, source, sources
from jianxi_gis.model.mapview import MapLayer
from jianxi_gis.model.money import format_yuan
from jianxi_gis.model.project import Location, Project
from jianxi_gis.model.sheet import SheetContent
from jianxi_gis.model.summary import accuracy_class
from jianxi_gis.paths import bundled
from jianxi_gis.render.corridor import band_layers

MOST_VERTICES = 60_000
"""A layer with more is left out: the page stays small. It says so."""
_DIGITS = 6
"""Of degrees: 0.1 m."""
_POLICY = (
    "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; "
    "form-action 'none'; script-src {hashes}"
)
_SCRIPT = re.compile(r"<script>(.*?)</script>", re.DOTALL)


def make(content: SheetContent) -> bytes:
    """Return the page (UTF-8). Coordinates are those of EPSG:4490, drawn in Web Mercator."""
    import folium
    from branca.element import MacroElement
    from jinja2 import Template

    def piece(place: str, words: str) -> MacroElement:
        """Return words that are written into the page as they are, at a place of its template."""
        made = MacroElement()
        macro = f"{{% macro {place}(this, kwargs) %}}{{{{ words }}}}{{% endmacro %}}"
        made._template = Template(macro)
        made._template.globals["words"] = words  # never a part of a template itself
        return made

    page = folium.Map(
        tiles=None,
        zoom_control="topright",
        attribution_control=False,
        zoom_snap=0.25,
    )
    page._id = "page"  # the name of the map in page.js, and the same page every time
    page.default_js, page.default_css = [], []
    folder = bundled("resources") / "page"
    data = json.dumps(_data(content), ensure_ascii=False, separators=(",", ":"))
    for place, words in (
        ("header", f"<title>{escape(content.sheet.title)}</title>"),
        ("header", f"<style>{_leaflet('leaflet.css')}</style>"),
        ("header", f"<script>{_leaflet('leaflet.js')}</script>"),
        ("header", f"<style>{(folder / 'page.css').read_text('utf-8')}</style>"),
        ("html", (folder / "page.html").read_text("utf-8")),
        ("html", f'<script type="application/json" id="data">{_escaped(data)}</script>'),
        ("html", f'<script type="text/plain" id="licence">{_escaped(_licence())}</script>'),
        ("script", (folder / "page.js").read_text("utf-8")),
    ):
        page.add_child(piece(place, words))
    return _locked(page.get_root().render()).encode()


def _locked(page: str) -> str:
    """Return the page in Chinese with a policy that lets run what is in it now, and no more."""
    page = page.replace("<html>", '<html lang="zh-CN">', 1)
    digests = (hashlib.sha256(code.encode()).digest() for code in _SCRIPT.findall(page))
    hashes = " ".join(f"'sha256-{base64.b64encode(digest).decode()}'" for digest in digests)
    policy = _POLICY.format(hashes=hashes)
    meta = f'<head><meta http-equiv="Content-Security-Policy" content="{policy}">'
    return page.replace("<head>", meta, 1)


def _escaped(words: str) -> str:
    """Return text that ends no element: in JSON the escapes stand for the same characters."""
    for sign in "<>&":
        words = words.replace(sign, f"\\u{ord(sign):04x}")
    return words


def _leaflet(name: str) -> str:
    """Return a file of Leaflet with its pictures inside and without the address of its map."""
    folder = files("js_lib_leaflet") / "static" / "js_lib_leaflet"
    text = (folder / name).read_text("utf-8")

    def picture(match: re.Match[str]) -> str:
        data = (folder / match[1]).read_bytes()
        return f"url(data:image/png;base64,{base64.b64encode(data).decode()})"

    text = re.sub(r"url\((images/[\w.-]+)\)", picture, text)
    return re.sub(r"//# sourceMappingURL=\S+", "", text)


def _licence() -> str:
    package = metadata.distribution("django-js-lib-leaflet")
    named = next(path for path in package.files or () if path.name == "LICENSE")
    return f"Leaflet\n\n{named.read_text('utf-8')}"


def _data(content: SheetContent) -> dict[str, Any]:
    rules = next(
        (layer.spec.rules for layer in content.layers if layer.spec.source == "projects point"), ()
    )
    titles = {document.id: document.title for document in content.plan.documents}
    context = [layer for layer in content.layers if not _holds_projects(layer)]
    drawn = [layer for layer in context if len(layer.columns.xy) <= MOST_VERTICES]
    large = [layer.spec.title for layer in context if layer not in drawn and layer.visible]
    attributions = dict.fromkeys(
        part for layer in drawn for part in layer.spec.attribution.split("；") if part
    )
    corners = unproject(np.reshape(content.extent, (2, 2)))[:, ::-1]
    return {
        "title": content.sheet.title,
        "bounds": np.round(corners, _DIGITS).tolist(),
        "facts": facts(content),
        "sources": ["，".join(filter(None, document)) for document in sources(content)],
        "attributions": list(attributions),
        "omitted": large,
        "kinds": {
            rule.value: {"color": rule.symbol.fill, "marker": rule.symbol.marker} for rule in rules
        },
        "layers": [_layer(one) for layer in drawn for one in (*band_layers(layer), layer)],
        "projects": [_project(project, titles) for project in content.projects],
    }


def _holds_projects(layer: MapLayer) -> bool:
    return layer.spec.source.startswith("projects")


def _layer(layer: MapLayer) -> dict[str, Any]:
    """Return a layer: styles by class, features as rings or lines of [latitude, longitude]."""
    columns, spec = layer.columns, layer.spec
    lonlat = unproject(columns.xy + np.asarray(columns.origin))
    points = np.round(lonlat[:, ::-1], _DIGITS).tolist()
    ends = columns.part_offsets.tolist()
    parts = [points[start:end] for start, end in pairwise(ends)]
    owned = columns.feature_offsets.tolist()
    index = range(len(columns)) if layer.mask is None else np.flatnonzero(layer.mask).tolist()
    form: dict[str, Any] = {
        "title": spec.title,
        "heading": spec.heading,
        "geometry": spec.geometry,
        "visible": layer.visible,
        "opacity": layer.opacity,
        "most": spec.max_scale_denominator,
        "styles": [
            {
                "fill": rule.symbol.fill,
                "outline": rule.symbol.outline,
                "width": rule.symbol.width_mm,
                "dash": rule.symbol.dash_mm,
                "casing": rule.symbol.casing,
                "casingWidth": rule.symbol.casing_mm,
                "size": rule.symbol.size_mm,
            }
            for rule in spec.rules
        ],
        "features": [
            {
                "style": int(columns.codes[number]),
                "name": columns.labels[number] if columns.labels else "",
                "parts": parts[owned[number] : owned[number + 1]],
            }
            for number in index
        ],
    }
    if spec.label is not None:
        form["label"] = {
            "color": spec.label.color,
            "halo": spec.label.halo,
            "badge": spec.label.badge,
            "priority": spec.label.priority,
            "most": spec.label.min_scale,
        }
    return form


def _project(project: Project, titles: dict[str, str]) -> dict[str, Any]:
    return {
        "id": project.id,
        "name": project.name,
        "kind": project.kind.value,
        "group": group_of(project),
        "status": project.status.value,
        "owner": project.owner,
        "note": project.note,
        "parent": project.parent,
        "yuan": project.investment_yuan,
        "money": format_yuan(project.investment_yuan),
        "accuracy": accuracy_class(project),
        "reason": project.unlocated_reason,
        "district": project.whole_district,
        "places": [] if project.whole_district else [_place(place) for place in project.locations],
        "claims": [
            [claim.value, source(claim, titles)]
            for claim in project.evidence
            if claim.topic != "listed"
        ]
        or [[claim.value, source(claim, titles)] for claim in project.evidence],
    }


def _place(place: Location) -> dict[str, Any]:
    shape = place.geometry
    middle = (
        shape.interpolate(0.5, normalized=True)
        if shape.geom_type == "LineString"
        else shapely.point_on_surface(shape)
    )
    rings = [] if shapely.get_dimensions(shape) == 0 else _rings(shape)
    return {
        "at": [round(middle.y, _DIGITS), round(middle.x, _DIGITS)],
        "area": bool(shapely.get_dimensions(shape) == 2),
        "parts": rings,
        "words": place.place,
        "method": METHOD_WORDS[place.method],
        "accuracy": place.accuracy_m,
        "reasoning": place.reasoning,
    }


def _rings(shape: Any) -> list[list[list[float]]]:
    leaves = shapely.get_parts(shape)
    if shapely.get_dimensions(shape) == 2:
        leaves = shapely.get_rings(leaves)
    return [np.round(shapely.get_coordinates(leaf)[:, ::-1], _DIGITS).tolist() for leaf in leaves]
