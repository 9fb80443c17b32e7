"""What documents and files say is drawn as it is, also where Qt guesses at HTML."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import Qt

from jianxi_gis.ui.inert import inert

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


def _tooltips(source: str) -> Iterator[ast.expr]:
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr == "setToolTip":
                yield node.args[-1]
            elif node.func.attr == "showText":
                yield node.args[1]


@pytest.mark.parametrize("path", sorted(ROOM.rglob("*.py")), ids=lambda path: path.name)
def test_no_tooltip_shows_words_of_others_as_html(path: Path) -> None:
    if path.name not in OF_ITS_OWN:
        found = _tooltips(path.read_text(encoding="utf-8"))
        assert [ast.unparse(words) for words in found if not _is_safe(words)] == []


@pytest.mark.parametrize(
    "code",
    ["w.setToolTip(name)", "w.setToolTip(0, self.tr('{0}').format(n))", "T.showText(at, n, w)"],
)
def test_the_rule_finds_words_that_are_not_inert(code: str) -> None:
    assert not all(map(_is_safe, _tooltips(code)))


def test_inert_words_are_no_rich_text_to_qt() -> None:
    words = '<img src="file:///etc/passwd">甲项目'
    assert Qt.mightBeRichText(words)
    assert not Qt.mightBeRichText(inert(words))
