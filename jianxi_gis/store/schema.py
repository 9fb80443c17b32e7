"""Tables of a workspace file and the rows a plan is made of.

A plan becomes rows and comes back the same, to the last character. Geometry is WKB in EPSG:4490.
"""

from typing import Any

from sqlalchemy import (
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    MetaData,
    Table,
    Text,
)
from sqlalchemy import Float as Real

VERSION = 7
"""Number of the schema below, in ``user_version``; steps to it are in ``migrations``."""

APPLICATION_ID = 0x4A584749
"""``JXGI`` in ``application_id``: what makes a SQLite file a workspace."""

metadata = MetaData()


def _text(name: str) -> Column[str]:
    return Column(name, Text, nullable=False)


def _locator() -> tuple[Column[Any], ...]:
    return (
        Column("at_line", Integer, nullable=False),
        Column("at_section", Integer),
        Column("at_group", Text, nullable=False),
        Column("at_item", Integer),
        Column("at_page", Integer, nullable=False),
        Column("at_row", Integer, nullable=False),
        _text("at_sheet"),
        _text("at_cell"),
    )


meta = Table(
    "meta",
    metadata,
    Column("id", Integer, primary_key=True),
    Column("revision", Integer, nullable=False),
    Column("digest", Text, nullable=False),
)

changes = Table(
    "changes",
    metadata,
    Column("revision", Integer, primary_key=True),
    _text("at"),
    _text("who"),
    _text("what"),
)

edits = Table(
    "edits",
    metadata,
    Column("revision", Integer, primary_key=True),
    Column("project_id", Text, primary_key=True),
    Column("before", LargeBinary),
)
"""Projects as they were before a change, as `past` writes them; NULL: there was none."""

documents = Table(
    "documents",
    metadata,
    Column("id", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    _text("title"),
    _text("kind"),
    _text("date"),
    _text("issuer"),
    _text("file_name"),
    _text("sha256"),
)

groups = Table(
    "groups",
    metadata,
    Column("position", Integer, primary_key=True),
    Column("section", Integer, nullable=False),
    _text("section_title"),
    _text("name"),
    Column("stated_count", Integer),
    Column("stated_total_yuan", Integer),
    Column("stated_period_yuan", Integer),
    *_locator(),
    _text("document_id"),
)

projects = Table(
    "projects",
    metadata,
    Column("id", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    _text("name"),
    _text("plan"),
    Column("section", Integer),
    _text("group_name"),
    Column("seq", Integer, nullable=False),
    Column("investment_yuan", Integer),
    _text("kind"),
    _text("status"),
    _text("owner"),
    _text("note"),
    _text("parent"),
    _text("unlocated_reason"),
    _text("absorbed"),
    Column("version", Integer, nullable=False),
    _text("reviewed_by"),
    _text("reviewed_at"),
    _text("removed_by"),
    _text("removed_at"),
)


def _project_id() -> Column[str]:
    return Column(
        "project_id", Text, ForeignKey("projects.id", ondelete="CASCADE"), primary_key=True
    )


evidence = Table(
    "evidence",
    metadata,
    _project_id(),
    Column("position", Integer, primary_key=True),
    _text("document_id"),
    *_locator(),
    _text("topic"),
    _text("value"),
    _text("date"),
    Column("status", Text),
    _text("quote"),
    _text("said_by"),
)

locations = Table(
    "locations",
    metadata,
    _project_id(),
    Column("position", Integer, primary_key=True),
    Column("geometry", LargeBinary, nullable=False),
    _text("kind"),
    _text("method"),
    Column("accuracy_m", Real, nullable=False),
    _text("reasoning"),
    _text("place"),
    _text("confirmed_by"),
)

indicators = Table(
    "indicators",
    metadata,
    Column("position", Integer, primary_key=True),
    Column("seq", Integer, nullable=False),
    _text("theme"),
    _text("name"),
    _text("base"),
    _text("target"),
    _text("growth"),
    _text("nature"),
    *_locator(),
    _text("document_id"),
)

statements = Table(
    "statements",
    metadata,
    Column("position", Integer, primary_key=True),
    _text("document_id"),
    *_locator(),
    _text("subject"),
    _text("value"),
    _text("status"),
    _text("date"),
    _text("near"),
    _text("quote"),
)

reported = Table(
    "reported",
    metadata,
    Column("position", Integer, primary_key=True),
    _text("measure"),
    _text("value"),
    _text("date"),
    *_locator(),
    _text("document_id"),
    _text("quote"),
)

own_places = Table(
    "own_places",
    metadata,
    Column("name", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    _text("kind"),
    Column("geometry", LargeBinary, nullable=False),
    Column("accuracy_m", Real, nullable=False),
    _text("source"),
    _text("aliases"),
    _text("owners"),
    _text("note"),
    _text("added_by"),
    _text("added_at"),
)

added_layers = Table(
    "added_layers",
    metadata,
    Column("id", Text, primary_key=True),
    Column("position", Integer, nullable=False),
    _text("title"),
    _text("path"),
    _text("part"),
    _text("geometry"),
    _text("crs"),
    Column("swapped", Integer, nullable=False),
    _text("style"),
)
"""``path`` with / and relative where the file lies beside or below the workspace; ``style`` is
JSON."""

settlements = Table(
    "settlements",
    metadata,
    Column("position", Integer, primary_key=True),
    _text("subject"),
    _text("claims"),
    _text("note"),
    _text("said_by"),
    _text("date"),
)

CONTENT: tuple[Table, ...] = (
    documents,
    groups,
    projects,
    evidence,
    locations,
    indicators,
    statements,
    reported,
    settlements,
    own_places,
    added_layers,
)
"""The tables a plan lives in, parents before children."""
