"""Colours of layers the user adds: planners' land-use colours, distinct ones, light to deep."""

LAND_USE = {
    "城镇住宅": "#ffff2d",
    "商业": "#ff0000",
    "工业": "#bb9674",
    "教育": "#ff85c9",
    "科研": "#e6005c",
    "医疗": "#ff7f7e",
    "仓储": "#8761d3",
    "交通": "#b7b7b7",
    "道路": "#a3a3a3",
    "公园绿地": "#00ff00",
    "防护绿地": "#148d4a",
    "广场": "#acffcf",
    "水域": "#338ec0",
    "留白": "#ffffff",
}
"""Of 市级国土空间总体规划制图规范, appendix B, by the name of the use."""
QUALITATIVE = (
    "#3b6fb0", "#d9822b", "#4c9a5f", "#b8433f", "#8265a7", "#8c6d52",
    "#c766a4", "#7d8a2e", "#2f9aa0", "#d1a73a", "#5d6b7a", "#a3543e",
)  # fmt: skip
"""One for each of the most categories a layer can have."""
OTHER = "#a8a8a8"


def ramp(color: str, steps: int) -> list[str]:
    """Return colours from a light tint to the colour itself."""
    shares = [1.0] if steps == 1 else [0.22 + 0.78 * step / (steps - 1) for step in range(steps)]
    parts = [int(color[at : at + 2], 16) for at in (1, 3, 5)]
    return [
        "#" + "".join(f"{round(255 - (255 - part) * share):02x}" for part in parts)
        for share in shares
    ]


def translucent(color: str, opacity: float) -> str:
    """Return #aarrggbb of #rrggbb; empty for what cannot be seen."""
    alpha = round(255 * opacity)
    return f"#{alpha:02x}{color[1:]}" if alpha else ""


def darker(color: str) -> str:
    """Return the colour of an outline around an area of this colour."""
    parts = [int(color[at : at + 2], 16) for at in (1, 3, 5)]
    return "#" + "".join(f"{round(part * 0.62):02x}" for part in parts)
