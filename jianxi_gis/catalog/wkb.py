"""Well-known binary to flat arrays, all features at once, without an object for each."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Indices = NDArray[np.int64]

POINT, LINE, POLYGON = 1, 2, 3
_LAST_KNOWN = 7


@dataclass(frozen=True, slots=True, eq=False)
class Parts:
    """Points, lines and rings of some features, in the order of the data; p parts."""

    features: Indices
    """Shape (p,), ascending: the feature a part belongs to."""
    kinds: NDArray[np.uint8]
    """Shape (p,): `POINT`, `LINE` or `POLYGON` (a ring)."""
    starts: Indices
    """Shape (p,): where the first vertex begins, bytes."""
    counts: Indices
    """Shape (p,): vertices."""
    strides: NDArray[np.uint8]
    """Shape (p,): bytes of a vertex; more than 16 with heights."""
    unknown: Indices
    """Features of a kind that is none of these (curves, surfaces)."""


def parts(data: NDArray[np.uint8], offsets: Indices) -> Parts:
    """Find the parts of features in little-endian WKB; collections and multi-parts are opened.

    Parameters
    ----------
    data : ndarray, shape (b,), uint8
        The bytes of all features, one after another.
    offsets : ndarray, shape (f + 1,), int64
        Where each feature begins and ends; an empty one has no geometry.

    Notes
    -----
    All features are read in step: in each round the next part of every feature that has one. The
    number of rounds is the number of parts of the richest feature.
    """
    live = np.flatnonzero(np.diff(offsets) > 0)
    at = offsets[:-1].copy()
    members = np.ones(len(at), np.int64)  # geometries still to be read
    rings = np.zeros(len(at), np.int64)  # of the polygon being read
    strides = np.zeros(len(at), np.int64)
    rounds: list[tuple[Indices, ...]] = []
    unknown: list[Indices] = []
    while len(live):
        heads = live[rings[live] == 0]
        kind, stride = _types(data, at[heads])
        several = heads[kind > POLYGON]
        members[several] += _numbers(data, at[several] + 5) - 1
        at[several] += 9
        odd = heads[(kind < POINT) | (kind > _LAST_KNOWN)]
        unknown.append(odd)
        members[odd] = 0
        strides[heads] = stride
        polygons = heads[kind == POLYGON]
        rings[polygons] = _numbers(data, at[polygons] + 5)
        members[polygons] -= 1
        at[polygons] += 9
        for plain, head in ((POINT, 5), (LINE, 9)):
            simple = heads[kind == plain]
            count = np.ones(len(simple), np.int64)
            if plain == LINE:
                count = _numbers(data, at[simple] + 5)
            rounds.append((simple, np.full(len(simple), plain), at[simple] + head, count,
                           strides[simple]))  # fmt: skip
            at[simple] += head + count * strides[simple]
            members[simple] -= 1
        ringed = live[rings[live] > 0]
        count = _numbers(data, at[ringed])
        rounds.append((ringed, np.full(len(ringed), POLYGON), at[ringed] + 4, count,
                       strides[ringed]))  # fmt: skip
        at[ringed] += 4 + count * strides[ringed]
        rings[ringed] -= 1
        live = live[(rings[live] > 0) | (members[live] > 0)]
    columns = [np.concatenate(column) for column in zip(*rounds, strict=True)] if rounds else []
    if not columns:
        columns = [np.empty(0, np.int64)] * 5
    order = np.argsort(columns[0], kind="stable")
    features, kinds, starts, counts, sizes = (column[order] for column in columns)
    odd = np.concatenate(unknown) if unknown else np.empty(0, np.int64)
    return Parts(features, kinds.astype(np.uint8), starts, counts, sizes.astype(np.uint8), odd)


def vertices(data: NDArray[np.uint8], found: Parts) -> NDArray[np.float64]:
    """Return x and y of the vertices of all parts, shape (n, 2)."""
    total = int(found.counts.sum())
    ends = np.cumsum(found.counts)
    strides = found.strides.astype(np.int64)
    first = found.starts - (ends - found.counts) * strides
    at = np.repeat(first, found.counts) + np.arange(total) * np.repeat(strides, found.counts)
    # every 16 bytes there are, one byte apart: numbers lie anywhere
    pairs: NDArray[np.void] = np.ndarray(max(len(data) - 15, 0), "V16", data, strides=(1,))
    return pairs[at].view("<f8").reshape(-1, 2)


def _types(data: NDArray[np.uint8], at: Indices) -> tuple[Indices, Indices]:
    """Return kinds (1 to 7, others as they are) and bytes of a vertex."""
    code = _numbers(data, at + 1)
    flags = code >> 29  # extended form: heights and measures as bits
    plain = code & 0x1FFFFFFF
    thousands = plain // 1000
    extra = np.where(thousands == 3, 2, (thousands > 0).astype(np.int64))
    extra = np.maximum(extra, (flags >> 2 & 1) + (flags >> 1 & 1))
    kind = np.where(data[at] == 1, plain % 1000, 0)  # the other byte order is never written here
    return kind, 16 + 8 * extra


def _numbers(data: NDArray[np.uint8], at: Indices) -> Indices:
    found: NDArray[np.uint32] = data[at[:, None] + np.arange(4)].view("<u4").ravel()
    return found.astype(np.int64)
