"""A short name for what something is made of, the same in every run of the program."""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from hashlib import sha256
from typing import Any

import numpy as np
from shapely.geometry.base import BaseGeometry


def fingerprint(*made_of: object) -> str:
    """Return 16 hexadecimal digits that differ wherever one of these values does.

    Takes dataclasses, containers, arrays, geometries, and what ``repr`` tells in full.

    Examples
    --------
    >>> fingerprint({"b", "a"}, 1) == fingerprint({"a", "b"}, 1) != fingerprint({"a"}, "b1")
    True
    """
    digest = sha256()
    _feed(made_of, digest.update)
    return digest.hexdigest()[:16]


def _feed(value: Any, take: Callable[[bytes], object]) -> None:
    take(f"<{type(value).__name__} ".encode())
    if isinstance(value, np.ndarray):
        take(f"{value.dtype}{value.shape}".encode())
        take(np.ascontiguousarray(value).tobytes())
    elif isinstance(value, BaseGeometry):
        take(value.wkb)
    elif is_dataclass(value):
        for field in fields(value):
            _feed(getattr(value, field.name), take)
    elif isinstance(value, Mapping):
        for pair in value.items():
            _feed(pair, take)
    elif isinstance(value, set | frozenset):
        for digits in sorted(
            fingerprint(item) for item in value
        ):  # their order is another each run
            take(digits.encode())
    elif isinstance(value, list | tuple):
        for item in value:
            _feed(item, take)
    else:
        take(repr(value).encode())
    take(b">")
