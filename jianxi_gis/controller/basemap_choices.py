"""Which base maps can be picked: those that come with the program and the user's own."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from jianxi_gis.errors import BasemapError

if TYPE_CHECKING:
    from jianxi_gis.basemap.grid import Datum
    from jianxi_gis.basemap.source import Source, Stack

FILE_SUFFIXES = (".mbtiles", ".tif", ".tiff")
_MOST_FILES = 6
_OWN, _FILES, _AGREED = "basemap_own", "basemap_files", "basemap_agreed"


class Memory(Protocol):
    """Remembers between runs: ``basemap*``."""

    def get(self, key: str, default: Any = None) -> Any:
        """Return what is remembered."""

    def set(self, key: str, value: Any) -> None:
        """Remember."""


@dataclass(frozen=True, slots=True)
class Choice:
    """A base map the user can pick."""

    id: str
    title: str
    note: str = ""
    """What the user must read and agree to first; empty: nothing."""
    key_service: str = ""
    """Name its key is kept under; empty: none is needed."""
    path: Path | None = None
    """Of a file: `Choices.open_file` may take long and goes into a job."""
    own: bool = False
    """Brought by the user, who may have it forgotten."""
    attribution: str = ""
    """What must stand on the map."""
    address: str = ""
    """Of a service; {key} stands where a key was."""


class Choices:
    """Remembers the addresses, the files and the agreements of the user; never a key."""

    def __init__(self, memory: Memory) -> None:
        self._memory = memory

    def all(self) -> tuple[Choice, ...]:
        """Return what can be picked: those that come with the program, then the user's own."""
        files = (
            Choice(row["id"], row["title"], path=Path(row["path"]), own=True)
            for row in self._rows(_FILES, ("id", "title", "path"))
        )
        return (*map(choice_of, self._stacks()), *files)

    def find(self, choice_id: str) -> "Stack | None":
        """Return a base map by its id; None if there is no such. May read a file: for a job.

        Raises
        ------
        BasemapError
            Its file cannot be read.
        """
        for row in self._rows(_FILES, ("id", "path")):
            if row["id"] == choice_id:
                return self.open_file(Path(row["path"]))
        return next((stack for stack in self._stacks() if stack.id == choice_id), None)

    def open_file(self, path: Path) -> "Stack":
        """Return an MBTiles or GeoTIFF file as a base map; safe in a worker thread.

        Raises
        ------
        BasemapError
            It cannot be read.
        """
        from jianxi_gis.basemap.files import file_stack

        return file_stack(path.absolute())

    def remember_file(self, stack: "Stack") -> None:
        """Remember the file of a base map as the newest; nothing if it is none."""
        path = stack.sources[0].path
        if path is not None:
            newest = {"id": stack.id, "title": stack.title, "path": str(path)}
            rest = [row for row in self._rows(_FILES, ("id",)) if row["id"] != stack.id]
            self._memory.set(_FILES, [newest, *rest][:_MOST_FILES])

    def add_address(
        self, title: str, address: str, *, datum: "Datum", geographic: bool, attribution: str
    ) -> "tuple[Stack, str]":
        """Remember an XYZ or WMTS address; return it as a base map, and the key that was in it.

        Raises
        ------
        BasemapError
            It is no address of tiles.
        """
        from jianxi_gis.basemap.providers import own_source

        source, key = own_source(
            title, address, datum=datum, geographic=geographic, attribution=attribution
        )
        row = {
            "title": title,
            "address": source.address,  # {key} stands where a key was
            "datum": datum,
            "geographic": geographic,
            "attribution": attribution,
        }
        rest = [old for old in self._rows(_OWN, ()) if old.get("address") != source.address]
        self._memory.set(_OWN, [*rest, row])
        return _stack(source), key

    def forget(self, choice_id: str) -> None:
        """Forget an address or a file; a file stays where it is."""
        gone = {stack.sources[0].address for stack in self._own() if stack.id == choice_id}
        rows = [row for row in self._rows(_OWN, ()) if row.get("address") not in gone]
        self._memory.set(_OWN, rows)
        files = [row for row in self._rows(_FILES, ("id",)) if row["id"] != choice_id]
        self._memory.set(_FILES, files)

    def agreed(self, choice_id: str) -> bool:
        """Return whether the user has agreed to the note of a base map."""
        return choice_id in self._memory.get(_AGREED, [])

    def agree(self, choice_id: str) -> None:
        """Remember that the user has agreed."""
        self._memory.set(_AGREED, [*self._memory.get(_AGREED, []), choice_id])

    def source_with(self, key_service: str) -> "Source | None":
        """Return a source that asks for the key of a service, to try the key on."""
        sources = (stack.sources[0] for stack in self._stacks())
        return next((source for source in sources if source.key_service == key_service), None)

    def key_service(self, source_id: str) -> str:
        """Return the name the key of a source is kept under; empty: it needs none."""
        for stack in self._stacks():
            for source in stack.sources:
                if source.id == source_id:
                    return source.key_service
        return ""

    def _stacks(self) -> "tuple[Stack, ...]":
        from jianxi_gis.basemap.providers import stacks

        return (*stacks(), *self._own())

    def _own(self) -> "Iterator[Stack]":
        from jianxi_gis.basemap.providers import own_source

        for row in self._rows(_OWN, ()):
            try:
                yield _stack(own_source(**row)[0])
            except (BasemapError, TypeError, AttributeError):
                continue  # the file of choices was written by another hand

    def _rows(self, key: str, needed: tuple[str, ...]) -> list[dict[str, Any]]:
        """Return remembered rows that are tables and hold words under the needed names."""
        return [
            row
            for row in self._memory.get(key, [])
            if isinstance(row, dict) and all(isinstance(row.get(name), str) for name in needed)
        ]


def choice_of(stack: "Stack") -> Choice:
    """Return a base map as the user sees it."""
    source = stack.sources[0]
    own = source.path is not None or source.id.startswith("own_")
    return Choice(
        stack.id,
        stack.title,
        stack.note,
        source.key_service,
        source.path,
        own,
        stack.attribution,
        source.address,
    )


def _stack(source: "Source") -> "Stack":
    from jianxi_gis.basemap.source import Stack

    return Stack(source.id, source.title, (source,))
