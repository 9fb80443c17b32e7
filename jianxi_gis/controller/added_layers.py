"""Deeds about the layers a user adds: which file, read how, drawn how, in which order."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Literal
from uuid import uuid4

from jianxi_gis.controller.added_drawing import with_added
from jianxi_gis.controller.deeds import Deeds
from jianxi_gis.controller.imports import Progress
from jianxi_gis.errors import GisError, LayerError, StoppedError
from jianxi_gis.geo.readings import Reading
from jianxi_gis.model.added import AddedLayer, Features, Read, Source, Style, trouble

if TYPE_CHECKING:
    from jianxi_gis.catalog.files import FileLayer
    from jianxi_gis.controller.added_survey import Survey


@dataclass(frozen=True, slots=True, eq=False)
class Brought:
    """Features that were read, ready to be added."""

    path: Path
    reading: Reading | None
    """None: as the file says."""
    layers: "tuple[FileLayer, ...]"


class AddedLayers(Deeds):
    """The layers of the user's files.

    `survey`, `bring`, `read` and `prepare` are pure and made for a worker.
    """

    # --- files ------------------------------------------------------------------------------

    def survey(self, path: Path) -> "Survey":
        """Look into a file; see `jianxi_gis.controller.added_survey.survey`.

        Raises
        ------
        LayerError
            It is not what it says, is broken, or holds nothing that can be drawn.
        """
        from jianxi_gis.controller.added_survey import survey

        return survey(path)

    def bring(
        self,
        path: Path,
        reading: Reading | None = None,
        parts: Sequence[str] = (),
        progress: Progress | None = None,
    ) -> Brought:
        """Read the layers of a file that are to be added; none named: all.

        Raises
        ------
        LayerError
            It cannot be read.
        StoppedError
            The user wishes so.
        """
        from jianxi_gis.catalog.files import Wish, read_file

        wish = Wish(progress=progress)
        if reading is not None:
            wish = replace(wish, crs=reading.crs, swapped=reading.swapped)
        wanted = [replace(wish, part=part) for part in parts] or [wish]
        layers = tuple(layer for one in wanted for layer in read_file(path, one))
        return Brought(path, reading, layers)

    def add(self, brought: Brought) -> tuple[str, ...]:
        """Add what was read, each geometry kind of each part as a layer; return their ids.

        Raises
        ------
        WorkspaceError
            It cannot be stored.
        """
        path = str(brought.path.absolute())
        names = [layer.name for layer in brought.layers]
        added = []
        read: dict[Source, Features | GisError] = dict(self._session.state.read)
        for number, layer in enumerate(brought.layers):
            kind = layer.columns.kind
            source = Source(path, layer.name, kind)
            if brought.reading is not None:
                crs, swapped = brought.reading.crs, brought.reading.swapped
                source = replace(source, crs=crs, swapped=swapped)
            read[source] = layer
            title = brought.path.stem if len(set(names)) == 1 else layer.name
            if names.count(layer.name) > 1:
                title = f"{title}（{_KINDS[kind]}）"
            color = _COLORS[(len(self._all) + number) % len(_COLORS)]
            added.append(AddedLayer(f"{_ID}{uuid4().hex[:12]}", title, source, Style(color)))
        self._store(f"添加图层 {brought.path.name}", (*self._all, *added), read)
        return tuple(layer.id for layer in added)

    def unread(self) -> tuple[Source, ...]:
        """Return the sources of the plan's layers that were not read yet."""
        read = self._session.state.read
        return tuple({layer.source: None for layer in self._all if layer.source not in read})

    def read(self, sources: Iterable[Source], progress: Progress | None = None) -> Read:
        """Read sources; one that cannot be read is its error, none stops the others.

        Raises
        ------
        StoppedError
            The user wishes so.
        """
        from jianxi_gis.catalog.files import Wish, read_file

        found: dict[Source, Features | GisError] = {}
        layers = {layer.source: layer for layer in self._all}
        for source in sources:
            path = Path(source.path)
            wish = Wish(source.crs, source.swapped, source.part, progress=progress)
            try:
                found[source] = _of_kind(read_file(path, wish), source)
                if source in layers:
                    self.prepare(layers[source], found[source])
            except StoppedError:
                raise
            except GisError as error:
                found.setdefault(source, error)
        return found

    def take(self, read: Read) -> None:
        """Show what was read."""
        state = self._session.state
        known = {**state.read, **read}
        self._session.update(read=known, **with_added(state.layers, state.plan, known))

    def read_now(self) -> None:
        """Read what is not read yet and show it; for sheets and pictures without a window."""
        self.take(self.read(self.unread()))

    # --- layers -----------------------------------------------------------------------------

    def layer(self, layer_id: str) -> AddedLayer | None:
        """Return an added layer by the id of its row in the tree; None: it is no such."""
        return next((layer for layer in self._all if layer.id == layer_id), None)

    def features(self, layer_id: str) -> Features | None:
        """Return what was read of a layer, None if nothing."""
        layer = self.layer(layer_id)
        found = None if layer is None else self._session.state.read.get(layer.source)
        return None if isinstance(found, GisError) else found

    def trouble(self, layer_id: str) -> GisError | None:
        """Return why a layer is not on the map, None if it is or is not read yet."""
        layer = self.layer(layer_id)
        return None if layer is None else trouble(layer, self._session.state.read)

    def rename(self, layer_id: str, title: str) -> None:
        """Give a layer another name.

        Raises
        ------
        LayerError
            The name is empty.
        WorkspaceError
            It cannot be stored.
        """
        if not title.strip():
            raise LayerError("图层要有名称")
        self._change(layer_id, "重命名图层", lambda layer: replace(layer, title=title.strip()))

    def prepare(self, layer: AddedLayer, features: Features | GisError) -> None:
        """Work out classes and names of a layer, which may take a while, so that they are known.

        Raises
        ------
        LayerError
            The style asks for a field that is not there, or for classes of what is no number.
        """
        from jianxi_gis.catalog.added_features import added_map_layer

        if not isinstance(features, GisError):
            added_map_layer(layer, features)

    def restyle(self, layer_id: str, style: Style) -> None:
        """Draw a layer otherwise.

        Raises
        ------
        LayerError
            See `prepare`.
        WorkspaceError
            It cannot be stored.
        """
        layer, features = self.layer(layer_id), self.features(layer_id)
        if layer is not None and features is not None:
            self.prepare(replace(layer, style=style), features)
        self._change(layer_id, "改图层样式", lambda layer: replace(layer, style=style))

    def move(self, layer_id: str, way: Literal["up", "down"]) -> None:
        """Draw a layer over the next one above, or below the one beneath.

        Raises
        ------
        WorkspaceError
            It cannot be stored.
        """
        order = list(self._all)
        at = next((n for n, layer in enumerate(order) if layer.id == layer_id), None)
        if at is None:
            return
        to = at + 1 if way == "up" else at - 1
        if 0 <= to < len(order):
            order[at], order[to] = order[to], order[at]
            self._store(f"移动图层 {order[to].title}", tuple(order))

    def remove(self, layer_id: str) -> None:
        """Take a layer off the map; its file stays.

        Raises
        ------
        WorkspaceError
            It cannot be stored.
        """
        layer = self.layer(layer_id)
        if layer is not None:
            rest = tuple(one for one in self._all if one.id != layer_id)
            self._store(f"移除图层 {layer.title}", rest)

    def repoint(self, layer_id: str, brought: Brought) -> None:
        """Take the features of a layer from another file, or read otherwise.

        Raises
        ------
        LayerError
            The file has no part of that geometry.
        WorkspaceError
            It cannot be stored.
        """
        layer = self.layer(layer_id)
        if layer is None:
            return
        try:
            found = _of_kind(brought.layers, layer.source)
        except LayerError:
            found = _of_kind(brought.layers, replace(layer.source, part=brought.layers[0].name))
        path = str(brought.path.absolute())
        reading = brought.reading or Reading("", swapped=False)
        kind = layer.source.geometry
        source = Source(path, found.name, kind, reading.crs, reading.swapped)
        if source == layer.source:
            self.take({source: found})
            return
        every = tuple(replace(one, source=source) if one is layer else one for one in self._all)
        read = {**self._session.state.read, source: found}
        self._store(f"重新指定图层 {layer.title}", every, read)

    # --- inside -----------------------------------------------------------------------------

    @property
    def _all(self) -> tuple[AddedLayer, ...]:
        return self._session.state.plan.added

    def _change(
        self, layer_id: str, words: str, change: Callable[[AddedLayer], AddedLayer]
    ) -> None:
        layer = self.layer(layer_id)
        if layer is not None and change(layer) != layer:
            every = tuple(change(one) if one is layer else one for one in self._all)
            self._store(f"{words} {layer.title}", every)

    def _store(self, words: str, added: tuple[AddedLayer, ...], read: Read | None = None) -> None:
        self._controller.change(words, replace(self._session.state.plan, added=added), read)


_ID = "added_"
_KINDS = {"polygon": "面", "line": "线", "point": "点"}
_COLORS = ("#3b6fb0", "#d9822b", "#4c9a5f", "#b8433f", "#8265a7", "#2f9aa0")


def _of_kind(layers: "Sequence[FileLayer]", source: Source) -> "FileLayer":
    for layer in layers:
        if layer.name == source.part and layer.columns.kind == source.geometry:
            return layer
    name = Path(source.path).name
    what = f"文件里没有 {source.part} 的{_KINDS[source.geometry]}"
    raise LayerError(what, name, "请重新指定文件")
