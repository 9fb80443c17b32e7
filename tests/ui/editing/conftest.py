"""A window on a workspace of five projects, with a real controller."""

import pytest

from jianxi_gis.controller import Controller
from jianxi_gis.model.session import Session
from jianxi_gis.store.repository import Repository
from jianxi_gis.ui.main_window import MainWindow
from tests import factories


@pytest.fixture
def real(tmp_path):
    file = tmp_path / "涧西.jianxi"
    Repository.create(file, factories.plan()).close()
    session = Session()
    controller = Controller(session)
    controller.open(file)
    yield session, controller
    controller.close()


@pytest.fixture
def window(qtbot, real):
    made = MainWindow(*real)
    qtbot.addWidget(made)
    made.show()
    made.finish()
    return made
