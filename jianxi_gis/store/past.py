"""What projects were before each change, packed: the history of a workspace."""

import json
import zlib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from pathlib import Path

from sqlalchemy import Connection, insert, select

from jianxi_gis.errors import WorkspaceError
from jianxi_gis.model.history import Deed
from jianxi_gis.model.project import Project
from jianxi_gis.store import schema
from jianxi_gis.store.rows import project_of, project_rows


def pack(project: Project, home: Path) -> bytes:
    """Return a project as bytes that `unpack` reads."""
    row, claims, places = project_rows(project, home)
    for place in places:
        place["geometry"] = place["geometry"].hex()
    return zlib.compress(json.dumps([row, claims, places], ensure_ascii=False).encode())


def unpack(packed: bytes, home: Path) -> Project:
    """Return the project that was packed.

    Raises
    ------
    ValueError, KeyError, TypeError
        The bytes are none that `pack` makes.
    """
    try:
        row, claims, places = json.loads(zlib.decompress(packed))
    except zlib.error as error:
        raise ValueError("不是压缩的记录") from error
    for place in places:
        place["geometry"] = bytes.fromhex(place["geometry"])
    return project_of(row, claims, places, home)


def write(
    connection: Connection, revision: int, before: dict[str, Project | None], home: Path
) -> None:
    """Note what projects were before a revision, in a workspace in the folder ``home``."""
    if before:
        connection.execute(
            insert(schema.edits),
            [
                {
                    "revision": revision,
                    "project_id": project_id,
                    "before": None if project is None else pack(project, home),
                }
                for project_id, project in before.items()
            ],
        )


def copy(source: Connection, target: Connection) -> None:
    """Put the history of one workspace into another, whose own is empty."""
    for table in (schema.changes, schema.edits):
        rows = [dict(row) for row in source.execute(select(table)).mappings()]
        if rows:
            target.execute(insert(table), rows)


def read(connection: Connection, home: Path) -> Iterator[Deed]:
    """Yield what was done, oldest first; what a project was before is unpacked when asked for."""
    before: dict[int, dict[str, bytes | None]] = defaultdict(dict)
    for edit in connection.execute(select(schema.edits)):
        before[edit.revision][edit.project_id] = edit.before
    for row in connection.execute(select(schema.changes).order_by(schema.changes.c.revision)):
        yield Deed(row.at, row.who, row.what, _Packed(before[row.revision], home))


class _Packed(Mapping[str, Project | None]):
    """Projects as they were, by id; raises WorkspaceError for one that cannot be unpacked."""

    def __init__(self, packed: dict[str, bytes | None], home: Path) -> None:
        self._packed = packed
        self._home = home

    def __getitem__(self, project_id: str) -> Project | None:
        packed = self._packed[project_id]
        try:
            return None if packed is None else unpack(packed, self._home)
        except (ValueError, KeyError, TypeError) as error:
            raise WorkspaceError("历史记录已损坏", project_id, "方案本身不受影响") from error

    def __contains__(self, project_id: object) -> bool:
        return project_id in self._packed

    def __iter__(self) -> Iterator[str]:
        return iter(self._packed)

    def __len__(self) -> int:
        return len(self._packed)
