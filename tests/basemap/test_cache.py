import os
import time
from multiprocessing import get_context
from pathlib import Path

import pytest

from jianxi_gis.basemap.cache import TileCache
from jianxi_gis.basemap.providers import own_source, stacks
from jianxi_gis.basemap.source import Tile

SOURCE = stacks()[0].sources[0]
TILE = Tile(SOURCE.id, 15, 26614, 13016)


def _files(folder: Path) -> list[Path]:
    return [file for file in folder.rglob("*") if file.is_file()]


def test_a_tile_comes_back_as_it_was_put(tmp_path: Path) -> None:
    cache = TileCache(tmp_path)
    assert cache.get(SOURCE, TILE) is None
    cache.put(SOURCE, TILE, b"one")
    cache.put(SOURCE, TILE, b"two")
    assert TileCache(tmp_path).get(SOURCE, TILE) == b"two"
    assert len(_files(tmp_path)) == 1


def test_another_address_has_other_tiles(tmp_path: Path) -> None:
    cache = TileCache(tmp_path)
    cache.put(SOURCE, TILE, b"one")
    other, _ = own_source("试验", "https://a.example/{z}/{x}/{y}.png")
    assert cache.get(other, TILE) is None


@pytest.mark.parametrize("bad", [b"", b"x", b"\0" * 40])
def test_a_damaged_entry_is_missing_and_goes_away(tmp_path: Path, bad: bytes) -> None:
    cache = TileCache(tmp_path)
    cache.put(SOURCE, TILE, b"good bytes of a tile")
    file = _files(tmp_path)[0]
    file.write_bytes(bad)
    assert cache.get(SOURCE, TILE) is None
    assert _files(tmp_path) == []
    cache.put(SOURCE, TILE, b"again")
    assert cache.get(SOURCE, TILE) == b"again"


def test_a_flipped_bit_is_noticed(tmp_path: Path) -> None:
    cache = TileCache(tmp_path)
    cache.put(SOURCE, TILE, b"good bytes of a tile")
    file = _files(tmp_path)[0]
    kept = bytearray(file.read_bytes())
    kept[-1] ^= 1
    file.write_bytes(kept)
    assert cache.get(SOURCE, TILE) is None


def test_after_thirty_days_a_tile_is_fetched_again_but_still_shown_offline(tmp_path: Path) -> None:
    cache = TileCache(tmp_path)
    cache.put(SOURCE, TILE, b"old")
    file = _files(tmp_path)[0]
    then = time.time() - 31 * 86400
    os.utime(file, (then, then))
    assert cache.get(SOURCE, TILE) is None
    assert cache.get(SOURCE, TILE, any_age=True) == b"old"


def test_looking_at_a_tile_does_not_make_it_younger(tmp_path: Path) -> None:
    cache = TileCache(tmp_path)
    cache.put(SOURCE, TILE, b"old")
    file = _files(tmp_path)[0]
    then = time.time() - 20 * 86400
    os.utime(file, (then, then))
    assert cache.get(SOURCE, TILE) == b"old"
    assert file.stat().st_mtime == pytest.approx(then, abs=2)


def test_what_was_used_longest_ago_goes_first(tmp_path: Path) -> None:
    cache = TileCache(tmp_path, most_bytes=5_000)
    for x in range(10):
        tile = Tile(SOURCE.id, 15, x, 0)
        cache.put(SOURCE, tile, bytes([x]) * 984)
        file = next(file for file in _files(tmp_path) if file.name == f"{x}_0")
        os.utime(file, (1000.0 + x, time.time()))
    cache.get(SOURCE, Tile(SOURCE.id, 15, 0, 0))
    assert cache.tidy() <= 5_000
    left = {int(file.name.split("_")[0]) for file in _files(tmp_path)}
    assert left == {0, 7, 8, 9}


def test_a_folder_that_cannot_be_written_is_no_failure(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.write_text("no folder")
    cache = TileCache(file)
    cache.put(SOURCE, TILE, b"one")
    assert cache.get(SOURCE, TILE) is None


def _write_many(folder: str, seed: int) -> None:
    cache = TileCache(Path(folder), most_bytes=200_000)
    for number in range(150):
        tile = Tile(SOURCE.id, 15, number % 20, 0)
        cache.put(SOURCE, tile, bytes([seed]) * 5_000)
        data = cache.get(SOURCE, tile)
        assert data is None or set(data) <= {1, 2}
    cache.tidy()


def test_two_programs_may_write_at_once(tmp_path: Path) -> None:
    context = get_context("spawn")
    writers = [context.Process(target=_write_many, args=(str(tmp_path), n)) for n in (1, 2)]
    for writer in writers:
        writer.start()
    for writer in writers:
        writer.join(60)
    assert [writer.exitcode for writer in writers] == [0, 0]
    assert not [file for file in _files(tmp_path) if file.name.startswith(".")]
