"""Reading in a process of its own: a file that brings the C++ decoder down leaves the window up.

libosmium trusts what it decodes; a name with a zero byte in it ends the process. Besides, the
reading then holds neither the interpreter lock of the window nor, when it is over, its memory.
"""

import multiprocessing
import traceback
from collections.abc import Callable
from multiprocessing.connection import Connection
from pathlib import Path

from jianxi_gis.basemap.osm.extract import Box, OsmExtract, Progress
from jianxi_gis.basemap.osm.reading import broken, read_here
from jianxi_gis.errors import BasemapError

Reader = Callable[[Path, Box | None, Progress], OsmExtract | None]
_Said = tuple[int, int, str] | Exception | OsmExtract | None
"""Progress, then at the end a result or an error."""


def read_extract(
    path: Path,
    box: Box | None = None,
    progress: Progress | None = None,
    reader: Reader = read_here,
) -> OsmExtract | None:
    """Read what an OpenStreetMap extract holds inside a box; pure, safe in a worker thread.

    Parameters
    ----------
    path : pathlib.Path
        A ``.osm.pbf`` file of at most 600 MB; only read, never copied.
    box : tuple of float, optional
        West, south, east, north in degrees (EPSG:4490); default: the bounds of the district with
        3 km around. Lines and areas are cut at its edge.
    progress : callable, optional
        See `Progress`; asked every megabyte.
    reader : callable, optional
        What reads in the other process.

    Returns
    -------
    OsmExtract or None
        None if ``progress`` returned False.

    Raises
    ------
    BasemapError
        No file, another kind of file, empty, truncated, broken, or nothing of it is in the box.

    Notes
    -----
    WGS 84 is taken as CGCS2000: they agree within centimetres, while streets are drawn from
    imagery within 10 to 20 m. Relations that are no closed area are left out and counted; ways
    with unknown nodes are cut there, never bridged.
    """
    spawn = multiprocessing.get_context("spawn")
    ours, theirs = spawn.Pipe(duplex=False)
    process = spawn.Process(target=_work, args=(theirs, reader, path, box), daemon=True)
    process.start()
    theirs.close()  # else the end of the other process would not be noticed
    try:
        return _outcome(ours, path.name, progress)
    finally:
        ours.close()
        process.kill()
        process.join()
        process.close()


def _outcome(ours: Connection, name: str, progress: Progress | None) -> OsmExtract | None:
    while True:
        try:
            said: _Said = ours.recv()
        except EOFError:
            raise broken(name, "读取程序中途停止") from None
        if isinstance(said, Exception):
            raise said
        if not isinstance(said, tuple):
            return said
        if progress is not None and not progress(*said):
            return None


def _work(theirs: Connection, reader: Reader, path: Path, box: Box | None) -> None:
    def progress(done: int, total: int, words: str) -> bool:
        theirs.send((done, total, words))
        return True

    try:
        theirs.send(reader(path, box, progress))
    except BasemapError as error:
        theirs.send(error)
    except Exception:  # a bug: it is reported where the reading was asked for
        theirs.send(RuntimeError(traceback.format_exc()))
