"""Deeds of a review: reading documents to look at, storing them; settling what is in doubt."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from jianxi_gis.controller.deeds import Deeds
from jianxi_gis.controller.imports import (
    JUDGING,
    LOCATING,
    STORING,
    Advance,
    Progress,
    in_folder,
    located,
)
from jianxi_gis.controller.signing import sign
from jianxi_gis.controller.undoing import Stored
from jianxi_gis.errors import DocumentError, GisError, StoppedError, WorkspaceError
from jianxi_gis.model.check import Contradiction
from jianxi_gis.model.claims import corrections, said
from jianxi_gis.model.classes import Status
from jianxi_gis.model.dating import dated
from jianxi_gis.model.duplicates import Duplicate
from jianxi_gis.model.import_review import ImportReview, judge
from jianxi_gis.model.merging import merge_projects, settle
from jianxi_gis.model.reconcile import merge


def document_suffixes() -> tuple[str, ...]:
    """Return the suffixes of all documents that can be read, with the dot."""
    from jianxi_gis.importers import suffixes

    return suffixes()


class Reviewing(Deeds):
    """What people say of documents."""

    # --- documents --------------------------------------------------------------------------

    def read(
        self,
        paths: Sequence[Path],
        progress: Progress | None = None,
        crs: Mapping[str, str] | None = None,
    ) -> ImportReview:
        """Read documents to be looked at, changing nothing; safe in a worker thread.

        Parameters
        ----------
        paths : sequence of pathlib.Path
            One that cannot be read is noted and stops none of the others.
        progress : callable, optional
            See `jianxi_gis.controller.imports.Progress`.
        crs : mapping of str to str, optional
            What the coordinates of a file (by its name) are, where it does not say.

        Raises
        ------
        StoppedError
            ``progress`` said so.
        """
        from jianxi_gis.importers import read_document

        readings, read = [], []
        failures: list[tuple[str, GisError]] = []
        advance = Advance(progress, len(paths))
        for number, path in enumerate(paths):
            tell = advance.of(number, path.name)
            try:
                readings.append(read_document(path, (crs or {}).get(path.name), tell))
            except StoppedError:
                raise
            except DocumentError as error:
                failures.append((path.name, in_folder(error, path, paths)))
            except GisError as error:
                failures.append((path.name, error))
            else:
                read.append(path)
        review = ImportReview(
            self._session.state.plan, tuple(readings), sign(), tuple(failures), paths=tuple(read)
        )
        plan = review.base
        for reading in readings:
            plan, _ = merge(plan, reading)
        extension = self._session.state.extension
        plan = located(review.base, plan, extension, advance.together(LOCATING, 0, 0.4))
        places = {item.name: (item.locations, item.unlocated_reason) for item in plan.projects}
        review = replace(review, places=places)
        tell = advance.together(JUDGING, 0.4)
        judge(review)  # here, so that the window has it at once
        tell(1, 1)
        return review

    def reread(self, review: ImportReview, number: int, crs: str) -> ImportReview:
        """Return a review with one document read anew, its coordinates being in ``crs``; pure.

        Raises
        ------
        DocumentError
            They cannot be.
        """
        from jianxi_gis.importers import read_document

        readings = list(review.readings)
        anew = read_document(review.paths[number], crs)
        readings[number] = dated(anew, readings[number].document.date)
        return replace(review, readings=tuple(readings))

    def store(self, review: ImportReview, progress: Progress | None = None) -> Stored | None:
        """Store what comes of a review in one transaction; safe in a worker thread.

        Returns
        -------
        Stored or None
            What is to be shown with `jianxi_gis.controller.Controller.show`, then one deed to
            undo; None if the documents brought nothing.

        Raises
        ------
        WorkspaceError
            It cannot be stored, or the plan has changed since the documents were read.
        """
        if review.base is not self._session.state.plan:
            raise WorkspaceError("读取文件期间方案已有改动", todo="请重新导入这些文件")
        result = judge(review)
        if result.plan is review.base:
            return None

        def tell(done: int, total: int) -> None:
            if progress is not None:  # what it answers is let be: nothing is stored by halves
                progress(done, total, STORING)

        tell(0, 1)
        plan = located(review.base, result.plan, self._session.state.extension)
        return self._controller.store(f"导入 {'、'.join(result.titles)}", plan, tell=tell)

    # --- doubts -----------------------------------------------------------------------------

    def settle(self, found: Contradiction, note: str, holds: Status | None = None) -> None:
        """Settle a contradiction with a note, and say which status holds if it is one's place to.

        Raises
        ------
        WorkspaceError
            It cannot be stored.
        """
        signed = sign()
        plan = settle(self._plan, found.key, found.marks, note, signed)
        if holds is not None and found.project_id:
            project = plan.project(found.project_id)
            claims = corrections(project.evidence, signed.who, signed.when[:10], {"status": holds})
            fields = said(project, claims) | {"status": holds, "version": project.version + 1}
            plan = replace(
                plan,
                projects=tuple(
                    replace(one, **fields) if one is project else one for one in plan.projects
                ),
            )
        self._controller.change(f"处理矛盾 {found.subject}", plan)

    def keep_both(self, pair: Duplicate, note: str) -> None:
        """Settle that two projects are two.

        Raises
        ------
        WorkspaceError
            It cannot be stored.
        """
        plan = settle(self._plan, "", pair.project_ids, note, sign())
        self._controller.change(f"判为两项 {pair.names[0]}", plan)

    def merge(self, pair: Duplicate, like_id: str, note: str) -> None:
        """Make two projects one, and say why; the name and amount of ``like_id`` hold.

        Raises
        ------
        WorkspaceError
            It cannot be stored.
        """
        plan = merge_projects(self._plan, *pair.project_ids, like_id, sign(), note=note)
        self._controller.change(f"合并 {pair.names[0]}", plan)
