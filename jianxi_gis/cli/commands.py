"""One function a command; each joins rooms and prints, and decides nothing."""

import sys
from argparse import Namespace
from collections.abc import Callable
from pathlib import Path

from jianxi_gis.controller import Controller, ImportOutcome
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.session import Session

_FRESH = "\r\033[K"
"""Begins the line of a terminal anew."""


def run_window(asked: Namespace) -> int:
    """Open the window, or draw the overview where there is no display."""
    from jianxi_gis import app

    if app.has_display():
        return app.run(asked.workspace)
    files = app.overview(asked.workspace, Path("out"))
    print(f"没有显示器，不能打开窗口；总览图已画到 {'、'.join(str(file) for file in files)}")
    return 0


def import_documents(asked: Namespace) -> int:
    """Read documents into a workspace; a new one is written only once all could be read."""
    from jianxi_gis.cli import forms, text

    session = Session()
    controller = Controller(session)
    is_new = not asked.workspace.exists()
    try:
        if not is_new:
            controller.open(asked.workspace)
        outcome = _waiting(lambda: controller.read_documents(asked.files, _tell, asked.crs))
        controller.accept(outcome)
        if is_new:
            controller.save_as(asked.workspace)
    finally:
        controller.close()
    print(forms.to_json(forms.import_json(outcome)) if asked.json else text.imported(outcome))
    return 0


def _tell(done: int, total: int, words: str) -> bool:
    """Say how far an import is to a person who waits, in one line that is written over."""
    if sys.stderr.isatty():
        print(f"{_FRESH}{100 * done // total:3d}%  {words}", end="", file=sys.stderr, flush=True)
    return True


def _waiting(work: Callable[[], ImportOutcome]) -> ImportOutcome:
    """Do work that tells how far it is; leave no trace of that."""
    try:
        return work()
    finally:
        if sys.stderr.isatty():
            print(_FRESH, end="", file=sys.stderr)


def check(asked: Namespace) -> int:
    """Hold what documents state against what they list."""
    from jianxi_gis.cli import forms, text
    from jianxi_gis.model.check import check as check_plan

    plan = _plan(asked.workspace)
    report = check_plan(plan)
    if asked.json:
        print(forms.to_json(forms.check_json(report, plan)))
    else:
        print(text.checked(report, plan))
    return 0


def locate(asked: Namespace) -> int:
    """Place by name again, store it, and report accuracy classes and the unlocated."""
    from jianxi_gis.cli import forms, text

    session = Session()
    controller = Controller(session)
    if asked.workspace is None:
        controller.open_bundled()
    else:
        controller.open(asked.workspace)
        try:
            controller.relocate()
        finally:
            controller.close()
    plan = session.state.plan
    print(forms.to_json(forms.accuracy_json(plan)) if asked.json else text.located(plan))
    return 0


def projects(asked: Namespace) -> int:
    """List the projects that pass."""
    from jianxi_gis.cli import forms, text
    from jianxi_gis.controller.derive import by_ids
    from jianxi_gis.model import certainty

    session = Session()
    _opened(session, asked)
    state = session.state
    shown = by_ids(state.plan, state.shown)
    possible = certainty.possible(state.plan, state.relations, state.filter)
    if asked.format == "json":
        listed = [
            forms.project_json(project, state.plan) | {"possible": project.id in possible}
            for project in shown
        ]
        print(forms.to_json(listed))
    elif asked.format == "csv":
        print(forms.projects_csv(shown, possible), end="")
    else:
        words = certainty.filter_words(state.plan, state.relations, state.filter)
        print(text.project_table(shown, possible, words))
    return 0


def export(asked: Namespace) -> int:
    """Write a sheet, or the projects as data."""
    from jianxi_gis import app
    from jianxi_gis.controller import series
    from jianxi_gis.model.sheet import Sheet

    session = Session()
    controller = _opened(session, asked)
    sheet = Sheet(
        title=asked.title,
        paper=asked.paper,
        landscape=not asked.portrait,
        template=asked.template,
        scale=asked.scale,
        dpi=int(asked.dpi),
        subtitle=asked.subtitle,
        maker=asked.unit,
        secrecy=asked.secrecy,
        review_number=asked.review_number,
    )
    with app.paper():
        if asked.series:
            made = series.booklet(session.state, sheet, asked.series)
            files = series.write(session.state, sheet, made, asked.target)
        else:
            files = controller.export(controller.sheet_content(sheet), asked.target)
    print(f"已导出 {'、'.join(map(str, files))}")
    return 0


def screenshot(asked: Namespace) -> int:
    """Draw the real window into a PNG."""
    from jianxi_gis import app

    app.screenshot(
        asked.target,
        asked.workspace,
        size=asked.size,
        scale_factor=asked.scale_factor,
        theme=asked.theme,
        language=asked.language,
    )
    print(f"已画出 {asked.target}")
    return 0


RUN: dict[str, Callable[[Namespace], int]] = {
    "import": import_documents,
    "check": check,
    "locate": locate,
    "projects": projects,
    "export": export,
    "screenshot": screenshot,
}


def _plan(workspace: Path | None) -> Plan:
    """Return a plan as it is stored; nothing is located or drawn."""
    if workspace is None:
        from jianxi_gis.catalog import bundled_plan

        return bundled_plan()
    from jianxi_gis.store.repository import Repository

    with Repository.open(workspace, read_only=True) as repository:
        return repository.load()


def _opened(session: Session, asked: Namespace) -> Controller:
    """Return a controller that shows what is asked for, read beside whoever has it open."""
    from jianxi_gis.model.where import parse_where

    wanted = parse_where(asked.where)
    controller = Controller(session)
    if asked.workspace is None:
        controller.open_bundled()
    else:
        controller.open(asked.workspace, read_only=True)
        controller.close()
    controller.set_filter(wanted)
    return controller
