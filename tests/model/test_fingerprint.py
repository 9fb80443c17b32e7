"""A fingerprint is the same in every run and differs wherever a value does."""

import os
import subprocess
import sys

import numpy as np
import pytest
from shapely.geometry import Point

from jianxi_gis.model.filters import Filter, Near
from jianxi_gis.model.fingerprint import fingerprint


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("a", "b"),
        (("a", "b"), ("ab",)),
        (1, "1"),
        (frozenset({"a"}), frozenset({"b"})),
        (np.zeros(3), np.zeros((3, 1))),
        (np.zeros(2000), np.eye(1, 2000, 1000)[0]),
        (Point(1, 2), Point(1, 2 + 1e-12)),
        (Filter(), Filter(roads=(Near("建设路", 50.0),))),
        ({"a": 1}, {"a": 2}),
    ],
)
def test_other_values_have_other_fingerprints(one: object, other: object) -> None:
    assert fingerprint(one) == fingerprint(one) != fingerprint(other)


def test_another_run_of_the_program_finds_the_same() -> None:
    asked = "from jianxi_gis.model.fingerprint import *; print(fingerprint(set('abcdefgh')))"
    told = [
        subprocess.run(
            [sys.executable, "-c", asked],
            env={**os.environ, "PYTHONHASHSEED": seed},
            capture_output=True, text=True, check=True, timeout=60,
        ).stdout
        for seed in ("1", "2")
    ]  # fmt: skip
    assert told[0] == told[1] == fingerprint(set("abcdefgh")) + "\n"
