"""A window that is closed while work goes on: nothing is half done, nothing goes on for ever."""

import csv
import hashlib
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from threading import Event, Timer

import numpy as np
import pyogrio.raw
import pytest
import shapely

from jianxi_gis.controller import Controller
from jianxi_gis.model.evidence import Locator
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.session import Session
from jianxi_gis.model.sheet import Sheet
from jianxi_gis.store.repository import Repository
from jianxi_gis.ui.import_review import ImportReviewWindow
from jianxi_gis.ui.jobs import stop_all
from jianxi_gis.ui.main_window import MainWindow
from tests import factories

REPOSITORY = Path(__file__).resolve().parents[2]


def import_ledger(window: MainWindow, folder: Path, most: int = 4999) -> None:
    with (folder / "台账.csv").open("w", encoding="utf-8-sig", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(("序号", "项目名称", "建设地点", "总投资（万元）", "责任单位"))
        rows.writerows((n, f"{n}号街坊改造项目", "建设路", n, "甲") for n in range(1, most + 1))
    window.files.import_documents([folder / "台账.csv"])


def export_sheet(window: MainWindow, folder: Path) -> None:
    content = window._controller.sheet_content(Sheet(title="总图"))
    window.files._ask_target = lambda *_: folder / "总图.pdf"
    window.files._on_sheet_chosen(content)


def read_layer(window: MainWindow, folder: Path) -> None:
    x, y = np.meshgrid(np.arange(200) * 50.0 + 620_000, np.arange(200) * 50.0 + 3_830_000)
    shapes = shapely.box(x.ravel(), y.ravel(), x.ravel() + 40, y.ravel() + 40)
    names = np.array([f"地块{n}" for n in range(shapes.size)], dtype=object)
    file = folder / "用地.gpkg"
    pyogrio.raw.write(file, shapely.to_wkb(shapes), [names], ["名称"], geometry_type="Polygon",
                      crs="EPSG:4546", driver="GPKG")  # fmt: skip
    window.layer_tools.added.take([file])


def read_source(window: MainWindow, folder: Path) -> None:
    content = "\n".join(f"投资{n}万元的{n}号街坊改造项目" for n in range(1, 20_000)).encode()
    (folder / "plan.txt").write_bytes(content)
    digest = hashlib.sha256(content).hexdigest()
    document = replace(factories.DOCUMENT, sha256=digest)
    window.looking.reader.read(folder / "plan.txt", document, Locator(40))


@pytest.mark.parametrize("begin", [import_ledger, export_sheet, read_layer, read_source])
def test_work_ends_with_the_window_and_leaves_nothing_half_done(qtbot, tmp_path, begin) -> None:
    file = tmp_path / "涧西.jianxi"
    Repository.create(file, factories.plan()).close()
    session = Session()
    controller = Controller(session)
    controller.open(file)
    window = MainWindow(session, controller)
    window.show()
    begin(window, tmp_path)
    window.close()
    assert stop_all(30)
    window.deleteLater()
    qtbot.wait(1)
    controller.close()
    with Repository.open(file) as repository:
        assert repository.load() == factories.plan()
    assert not list(tmp_path.glob(".*"))
    sheet = tmp_path / "总图.pdf"
    assert not sheet.exists() or sheet.read_bytes().rstrip().endswith(b"%%EOF")


def test_an_import_that_is_being_stored_is_stored_though_the_window_closes(
    qtbot, tmp_path, monkeypatch
) -> None:
    file = tmp_path / "涧西.jianxi"
    Repository.create(file, factories.plan()).close()
    session = Session()
    controller = Controller(session)
    controller.open(file)
    window = MainWindow(session, controller)
    window.show()
    begun, go = Event(), Event()
    save = Repository.save

    def slowly(repository: Repository, plan: Plan, what: str) -> None:
        begun.set()
        assert go.wait(30)
        save(repository, plan, what)

    monkeypatch.setattr(Repository, "save", slowly)
    import_ledger(window, tmp_path, 20)
    qtbot.waitUntil(lambda: bool(window.findChildren(ImportReviewWindow)), timeout=30_000)
    window.findChild(ImportReviewWindow).store_requested.emit()
    qtbot.waitUntil(begun.is_set, timeout=30_000)
    Timer(0.1, go.set).start()
    window.close()
    window.deleteLater()
    controller.close()
    assert stop_all(30)
    qtbot.wait(1)
    with Repository.open(file) as repository:
        assert len(repository.load().projects) == len(factories.plan().projects) + 20


def test_the_program_ends_though_its_work_hangs() -> None:
    code = """
import sys, time
from PySide6.QtCore import QTimer
from jianxi_gis import app
from jianxi_gis.ui import main_window
from jianxi_gis.ui.jobs import Job

class Window(main_window.MainWindow):
    def showEvent(self, event):
        self.files.start(Job(lambda report: time.sleep(600), self.files))
        QTimer.singleShot(0, self.close)

main_window.MainWindow = Window
app.PATIENCE_S = 0.1
sys.exit(app.run(None))
"""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    subprocess.run([sys.executable, "-c", code], cwd=REPOSITORY, env=environment, timeout=60,
                   check=True)  # fmt: skip
