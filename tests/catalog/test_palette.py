"""Facts about the colours of project kinds: apart for every eye, at least with the shape."""

from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray

from jianxi_gis.catalog import layer_specs

Matrix = NDArray[np.float64]

# Machado, Oliveira and Fernandes 2009, severity 1: linear RGB as these eyes see it.
EYES = {
    "usual": np.eye(3),
    "deutan": np.array([[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
                        [-0.011820, 0.042940, 0.968881]]),
    "protan": np.array([[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216],
                        [-0.003882, -0.048116, 1.051998]]),
    "tritan": np.array([[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
                        [0.004733, 0.691367, 0.303900]]),
}  # fmt: skip
TO_XYZ = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
WHITE = np.array([0.95047, 1.0, 1.08883])


def seen(color: str, eye: Matrix) -> Matrix:
    """Return CIELAB of a colour #rrggbb as an eye sees it."""
    channels = np.array([int(color[start : start + 2], 16) for start in (1, 3, 5)]) / 255
    linear = np.where(channels <= 0.04045, channels / 12.92, ((channels + 0.055) / 1.055) ** 2.4)
    xyz = TO_XYZ @ np.clip(eye @ linear, 0, 1) / WHITE
    root = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.array([116 * root[1] - 16, 500 * (root[0] - root[1]), 200 * (root[1] - root[2])])


def closest(eye: str, same_shape: bool) -> float:
    """Return the least distance (CIE 1976) between two kinds, of one shape or of any."""
    rules = next(spec for spec in layer_specs() if spec.id == "project_points").rules
    return min(
        float(np.linalg.norm(seen(a.symbol.fill, EYES[eye]) - seen(b.symbol.fill, EYES[eye])))
        for a, b in combinations(rules, 2)
        if not same_shape or a.symbol.marker == b.symbol.marker
    )


@pytest.mark.parametrize("eye", EYES)
def test_kinds_of_one_shape_differ_in_colour_for_every_eye(eye: str) -> None:
    assert closest(eye, same_shape=True) > 12


def test_all_kinds_differ_in_colour_for_most_eyes() -> None:
    assert closest("usual", same_shape=False) > 20


def test_lines_and_areas_have_the_colours_of_the_markers() -> None:
    specs = {spec.id: spec for spec in layer_specs()}
    for name in ("project_lines", "project_areas"):
        assert [rule.symbol.outline for rule in specs[name].rules] == [
            rule.symbol.fill for rule in specs["project_points"].rules
        ]
