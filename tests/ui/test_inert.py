"""What documents and files say is drawn as it is, also where Qt guesses at HTML."""

import ast
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtGui import Qt
from PySide6.QtWidgets import QLabel, QWidget

from jianxi_gis.controller import Controller
from jianxi_gis.model.filters import Filter
from jianxi_gis.model.session import Session
from jianxi_gis.store.repository import Repository
from jianxi_gis.ui.inert import Label, inert
from jianxi_gis.ui.main_window import MainWindow
from tests import factories

SLY = "<b>x</b><img src=x>"
ROOM = Path(__file__).resolve().parents[2] / "jianxi_gis" / "ui"
OF_ITS_OWN = {
    "hover.py": "is HTML on purpose, of escaped words",
    "actions.py": "a verb and its key",
    "bookmarks.py": "a scale",
    "export_sheet.py": "a scale",
}


def _is_safe(words: ast.expr) -> bool:
    """Return True for a constant, ``self.tr`` of one, ``inert(…)``, and a choice of such."""
    if isinstance(words, ast.IfExp):
        return _is_safe(words.body) and _is_safe(words.orelse)
    if isinstance(words, ast.Call):
        name = words.func.attr if isinstance(words.func, ast.Attribute) else words.func.id
        return name == "inert" or (name == "tr" and isinstance(words.args[0], ast.Constant))
    return isinstance(words, ast.Constant)


def _guessed_at(source: str) -> Iterator[ast.expr]:
    """Yield the words that Qt takes for HTML where they look like it."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr in {"setToolTip", "setInformativeText", "setLabelText"}:
                yield node.args[-1]
            elif node.func.attr == "showText":
                yield node.args[1]
            elif node.func.attr in {"question", "information", "warning", "critical"}:
                yield node.args[2]
        elif isinstance(node, ast.If) and "ToolTipRole" in ast.unparse(node.test):
            yield from (one.value for one in node.body if isinstance(one, ast.Return) and one.value)


@pytest.mark.parametrize("path", sorted(ROOM.rglob("*.py")), ids=lambda path: path.name)
def test_no_tooltip_shows_words_of_others_as_html(path: Path) -> None:
    if path.name not in OF_ITS_OWN:
        found = _guessed_at(path.read_text(encoding="utf-8"))
        assert [ast.unparse(words) for words in found if not _is_safe(words)] == []


@pytest.mark.parametrize(
    "code",
    [
        "w.setToolTip(name)",
        "w.setToolTip(0, self.tr('{0}').format(n))",
        "T.showText(at, n, w)",
        "QMessageBox.question(self, title, self.tr('{0}').format(n), yes, no)",
        "box.setInformativeText(error.todo)",
        "if role == Role.ToolTipRole: return row.name",
    ],
)
def test_the_rule_finds_words_that_are_not_inert(code: str) -> None:
    assert not all(map(_is_safe, _guessed_at(code)))


@pytest.mark.parametrize("path", sorted(ROOM.rglob("*.py")), ids=lambda path: path.name)
def test_every_label_is_one_that_draws_words_as_they_are(path: Path) -> None:
    if path.name != "inert.py":
        named = {node.id for node in ast.walk(ast.parse(path.read_text("utf-8")))
                 if isinstance(node, ast.Name)}  # fmt: skip
        assert "QLabel" not in named


def test_a_label_draws_a_tag_as_words(qtbot) -> None:
    label = Label("<b>甲</b>")
    qtbot.addWidget(label)
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_nothing_in_the_window_and_its_dialogs_is_html_for_its_words(qtbot, tmp_path) -> None:
    document = replace(factories.DOCUMENT, title=SLY, issuer=SLY, file_name=f"{SLY}.txt")
    projects = [
        replace(
            one, name=f"{SLY}{one.id}", group=SLY, owner=SLY, note=SLY, plan=SLY,
            unlocated_reason="" if one.locations else SLY,
            evidence=tuple(replace(claim, value=SLY, quote=SLY) for claim in one.evidence),
            locations=tuple(replace(at, reasoning=SLY, place=SLY) for at in one.locations),
        )
        for one in factories.five_projects()
    ]  # fmt: skip
    groups = tuple(replace(one, name=SLY) for one in factories.plan().groups)
    plan = replace(factories.plan(projects), documents=(document,), groups=groups)
    Repository.create(tmp_path / "甲.jianxi", plan).close()
    session = Session()
    controller = Controller(session)
    controller.open(tmp_path / "甲.jianxi")
    window = MainWindow(session, controller)
    qtbot.addWidget(window)
    window.show()
    window.finish()
    controller.select(["p1", "p2"])
    window.looking.compare()
    window.edits.edit()
    window.edits.ask_package()
    controller.set_filter(Filter(groups=(SLY,)))
    controller.select(["p1"])
    for ask in (window.edits.edit, window.edits.ask_attach, window.edits.show_project_history,
                window.edits.show_history, window.edits.show_removed):  # fmt: skip
        ask()
    window.files.ask_export(window.canvas.view.extent, 20_000)
    texts = [one for one in window.findChildren(QLabel) if SLY in one.text()]
    assert len(texts) > 5
    for label in window.findChildren(QLabel):
        plain = label.textFormat() is Qt.TextFormat.PlainText
        assert plain or not Qt.mightBeRichText(label.text()), label.text()
    for widget in window.findChildren(QWidget):
        assert not Qt.mightBeRichText(widget.toolTip()), widget.toolTip()
    window.files._composing.dialog.reject()
    controller.close()


def test_inert_words_are_no_rich_text_to_qt() -> None:
    words = '<img src="file:///etc/passwd">甲项目'
    assert Qt.mightBeRichText(words)
    assert not Qt.mightBeRichText(inert(words))
