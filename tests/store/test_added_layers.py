"""Layers of the user's files in a workspace, and the step that brought them."""

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import create_engine

from jianxi_gis.errors import WorkspaceError
from jianxi_gis.model.added import AddedLayer, Classing, Source, Style
from jianxi_gis.store import migrations, schema
from jianxi_gis.store.repository import Repository
from tests import factories


def columns(raw: sqlite3.Connection) -> list[tuple[str, str, int, int]]:
    rows = raw.execute("PRAGMA table_info(added_layers)").fetchall()
    return [(name, kind, required, key) for _, name, kind, required, _, key in rows]


def layer(path: Path) -> AddedLayer:
    source = Source(str(path), "地块", "polygon", "GCJ-02", swapped=True)
    style = Style("#112233", 0.4, 2.5, 0.6, "名称", "面积", Classing.QUANTILES, 7)
    return AddedLayer("added_1", "现状用地", source, style)


def test_the_step_makes_the_table_of_the_schema(tmp_path: Path) -> None:
    stepped = sqlite3.connect(":memory:")
    migrations.STEPS[3](stepped)
    engine = create_engine(f"sqlite:///{tmp_path / 'new.db'}")
    schema.added_layers.create(engine)
    engine.dispose()
    made = sqlite3.connect(tmp_path / "new.db")
    assert columns(stepped) == columns(made)
    stepped.close()
    made.close()


def test_a_layer_comes_back_to_the_last_setting(tmp_path: Path) -> None:
    near, far = layer(tmp_path / "数据" / "a.gpkg"), layer(Path("/elsewhere/b.gpkg").absolute())
    added = (near, replace(far, id="added_2"))
    file = tmp_path / "涧西.jianxi"
    Repository.create(file, replace(factories.plan(), added=added)).close()
    with Repository.open(file) as repository:
        assert repository.load().added == added
    raw = sqlite3.connect(file)
    paths = [path for (path,) in raw.execute("SELECT path FROM added_layers ORDER BY position")]
    raw.close()
    assert paths == ["数据/a.gpkg", Path("/elsewhere/b.gpkg").absolute().as_posix()]


def test_a_row_that_is_no_layer_is_damage(tmp_path: Path) -> None:
    file = tmp_path / "涧西.jianxi"
    plan = replace(factories.plan(), added=(layer(tmp_path / "a.gpkg"),))
    Repository.create(file, plan).close()
    raw = sqlite3.connect(file)
    raw.execute("UPDATE added_layers SET geometry = 'surface'")
    raw.execute("UPDATE meta SET digest = ''")
    raw.commit()
    raw.close()
    with Repository.open(file) as repository, pytest.raises(WorkspaceError, match="已损坏"):
        repository.load()
