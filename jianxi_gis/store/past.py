"""What projects were before each change, packed: the history of a workspace."""

import json
import zlib
from collections import defaultdict
from collections.abc import Iterator

from sqlalchemy import Connection, insert, select

from jianxi_gis.model.history import Deed
from jianxi_gis.model.project import Project
from jianxi_gis.store import schema
from jianxi_gis.store.rows import project_of, project_rows


def pack(project: Project) -> bytes:
    """Return a project as bytes that `unpack` reads."""
    row, claims, places = project_rows(project)
    for place in places:
        place["geometry"] = place["geometry"].hex()
    return zlib.compress(json.dumps([row, claims, places], ensure_ascii=False).encode())


def unpack(packed: bytes) -> Project:
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
    return project_of(row, claims, places)


def write(connection: Connection, revision: int, before: dict[str, Project | None]) -> None:
    """Note what projects were before a revision."""
    if before:
        connection.execute(
            insert(schema.edits),
            [
                {
                    "revision": revision,
                    "project_id": project_id,
                    "before": None if project is None else pack(project),
                }
                for project_id, project in before.items()
            ],
        )


def read(connection: Connection) -> Iterator[Deed]:
    """Yield what was done, oldest first.

    Raises
    ------
    ValueError, KeyError, TypeError
        A row is none that `write` makes.
    """
    before: dict[int, dict[str, Project | None]] = defaultdict(dict)
    for edit in connection.execute(select(schema.edits)):
        packed = edit.before
        before[edit.revision][edit.project_id] = None if packed is None else unpack(packed)
    for row in connection.execute(select(schema.changes).order_by(schema.changes.c.revision)):
        yield Deed(row.at, row.who, row.what, before[row.revision])
