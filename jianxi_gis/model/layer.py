"""What a layer file says: which features, how they look, from which scale. Data, no drawing."""

from dataclasses import dataclass

from jianxi_gis.geo.columns import GeometryKind


@dataclass(frozen=True, slots=True)
class Symbol:
    """How features of one class look. Lengths are millimetres on paper and on the screen."""

    fill: str = ""
    """#rrggbb or #aarrggbb; empty: none."""
    hatch: str = ""
    """Colour of parallel lines over the fill of areas; empty: none."""
    hatch_mm: float = 1.5
    """Between two of the lines."""
    hatch_width_mm: float = 0.15
    hatch_degrees: tuple[float, ...] = (45.0,)
    """Directions of the lines, from the east against the clock; two make a grid."""
    outline: str = ""
    width_mm: float = 0.2
    dash_mm: tuple[float, ...] = ()
    """Lengths of strokes and gaps; empty: solid."""
    casing: str = ""
    """Colour of a wider line below the line; empty: none."""
    casing_mm: float = 0.0
    """Extra width of the casing on each side."""
    marker: str = "circle"
    """For points: circle, square, diamond, triangle, station."""
    size_mm: float = 2.0

    @property
    def covers(self) -> bool:
        """Return True if there is ink within an area, not only along its edge."""
        return bool(self.fill or self.hatch)


@dataclass(frozen=True, slots=True)
class Rule:
    """One class of a layer: the value it stands for, its word in the legend, its symbol."""

    value: str
    label: str
    symbol: Symbol


@dataclass(frozen=True, slots=True)
class LabelStyle:
    """How the names of a layer are written."""

    field: str
    size_mm: float = 2.4
    """Height of the em."""
    color: str = "#333333"
    halo: str = "#ffffff"
    """Rim around the characters, or the outline of the badge."""
    badge: str = ""
    """Colour of a box behind the text, which then stands on its point; empty: beside it."""
    bold: bool = False
    priority: int = 0
    """Higher is placed first."""
    min_scale: float = 0.0
    """Written only where the scale denominator is at most this; 0: always."""
    thin_beyond: float = 0.0
    """At scales smaller than 1:this only the largest figures are named; 0: all at any scale."""


@dataclass(frozen=True, slots=True)
class LayerSpec:
    """One file of ``layers/``."""

    id: str
    """File name without number and suffix."""
    title: str
    heading: str
    """Group in the layer tree: 项目, 河渠, 交通, 地名, 境界."""
    source: str
    """``data`` table and selection, or ``projects``."""
    geometry: GeometryKind
    rules: tuple[Rule, ...]
    class_field: str = ""
    """Column whose value picks the rule; empty: the first rule for all."""
    label: LabelStyle | None = None
    visible: bool = True
    opacity: float = 1.0
    max_scale_denominator: float = 0.0
    """Drawn only at 1:this and larger; 0: always."""
    corridor_m: float = 0.0
    """Half width of a corridor drawn along the lines, metres; 0: none."""
    corridor_field: str = ""
    """Field of the filter that lists these lines by name, ``rivers`` or ``roads``: where it asks
    for some, they alone have a corridor, as wide as asked."""
    graduated: bool = False
    """Marker area grows with the figure in ``Columns.sizes``."""
    cluster_beyond: float = 0.0
    """Neighbouring projects are drawn as one marker at scales smaller than 1:this; 0: never."""
    cluster_mm: float = 6.0
    """How near neighbours are, millimetres on the map."""
    attribution: str = ""
    backdrop: bool = False
    """The ground where there is no base map: over one its polygons go and its lines are faint."""
    order: int = 0
    """Drawing order: the number the file name starts with."""
