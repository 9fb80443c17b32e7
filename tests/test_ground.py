"""The ground of the tests gives way where it must: each careless test below fails."""

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

REPOSITORY = Path(__file__).resolve().parents[1]

CARELESS = """
import warnings
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QDialog, QMessageBox, QWidget

left = []

def test_leaves_a_window(qtbot):
    window = QWidget()
    window.setObjectName("forgotten")
    left.append(window)

def test_opens_a_box_nobody_answers(qtbot):
    QMessageBox.warning(None, "title", "words")

def test_opens_a_dialog_nobody_answers(qtbot):
    QDialog().exec()

def test_qt_complains(qtbot):
    qWarning("QPainter::begin: Paint device returned engine == 0")

def test_python_complains():
    warnings.warn("old", DeprecationWarning)

def test_answers_the_box(qtbot, answers):
    answers["QMessageBox.question"] = QMessageBox.StandardButton.Yes
    assert QMessageBox.question(None, "t", "w") == QMessageBox.StandardButton.Yes
"""


def test_careless_tests_fail_and_say_why(tmp_path: Path) -> None:
    tests = tmp_path / "tests"
    tests.mkdir()
    (tests / "test_careless.py").write_text(CARELESS, encoding="utf-8")
    shutil.copy(REPOSITORY / "tests" / "conftest.py", tests)
    shutil.copy(REPOSITORY / "pyproject.toml", tmp_path)
    answer = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "tests"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(REPOSITORY)},
        capture_output=True,
        text=True,
        check=False,
    )
    bad = set(re.findall(r"^(?:FAILED|ERROR) \S+::(\w+)", answer.stdout, re.MULTILINE))
    assert bad == {
        "test_leaves_a_window",
        "test_opens_a_box_nobody_answers",
        "test_opens_a_dialog_nobody_answers",
        "test_qt_complains",
        "test_python_complains",
    }, answer.stdout
    assert "QWidget('forgotten')" in answer.stdout
    assert "没有人回答的对话框：QMessageBox.warning" in answer.stdout
