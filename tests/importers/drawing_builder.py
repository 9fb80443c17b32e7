"""Writes a DXF from a description: each line is an entity, its layer, its place, its words."""

from pathlib import Path

import ezdxf
from ezdxf.document import Drawing

APP = "XM"
SETTINGS = ("version", "encoding", "format")


def drawn(source: Path, folder: Path) -> Path:
    lines = source.read_text("utf-8").splitlines()
    settings = dict(line.split(" ") for line in lines if line.startswith(SETTINGS))
    drawing = ezdxf.new(settings["version"])
    drawing.encoding = settings.get("encoding", drawing.encoding)
    drawing.header["$INSUNITS"] = 6
    drawing.appids.add(APP)
    for line in lines:
        kind, _, words = line.partition(" ")
        if kind not in settings:
            add(drawing, kind, words)
    path = folder / f"{source.stem}.dxf"
    drawing.saveas(path, fmt=settings.get("format", "asc"))
    return path


def add(drawing: Drawing, kind: str, words: str) -> None:
    space = drawing.modelspace()
    if kind == "units":
        drawing.header["$INSUNITS"] = int(words)
    elif kind in ("area", "hatch"):
        outline, *said = words.split(" ; ")
        layer, *figures = outline.split(" ")
        corners = list(zip(map(float, figures[::2]), map(float, figures[1::2]), strict=True))
        if kind == "hatch":
            space.add_hatch(dxfattribs={"layer": layer}).paths.add_polyline_path(corners)
            return
        line = space.add_lwpolyline(corners, close=True, dxfattribs={"layer": layer})
        if said:
            line.set_xdata(APP, [(1000, text) for text in said])
    else:
        layer, x, y, words = words.split(" ", 3)
        at, style = (float(x), float(y)), {"layer": layer}
        if kind == "circle":
            # two arcs, as a closed polyline has them
            (east, north), radius = at, float(words)
            ends = [(east - radius, north, 1.0), (east + radius, north, 1.0)]
            space.add_lwpolyline(ends, "xyb", close=True, dxfattribs=style)
        elif kind == "text":
            space.add_text(words, dxfattribs={**style, "insert": at})
        elif kind == "mtext":
            space.add_mtext(words, dxfattribs={**style, "insert": at})
        elif kind == "paper":
            drawing.layout("Layout1").add_text(words, dxfattribs={**style, "insert": at})
        elif kind == "block":
            if layer not in drawing.blocks:
                drawing.blocks.new(layer).add_circle((0, 0), 5)
            reference = space.add_blockref(layer, at)
            for tag, _, text in (said.partition("=") for said in words.split(" ")):
                reference.add_attrib(tag, text, at)
        else:
            raise AssertionError(kind)
