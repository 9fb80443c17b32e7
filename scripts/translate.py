"""Bring the translation file up to date with the words of the program: python scripts/translate.py.

Every Chinese word of the window and of the rooms whose words reach it gets an entry; what is new
is unfinished, what the program no longer says goes. Translate in Qt Linguist or in the file.
"""

import ast
import sys
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

REPOSITORY = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(REPOSITORY))

from jianxi_gis.ui.phrasebook import CHINESE  # noqa: E402

PACKAGE = REPOSITORY / "jianxi_gis"
FILE = REPOSITORY / "resources" / "translations" / "jianxi_gis_en.ts"
QUIET = {
    "basemap/osm/": "names and kinds that become data",
    "catalog/layers.py": "errors of who writes a layer file, in its own words",
    "catalog/palettes.py": "names of colours in layer files",
    "cli/": "the command line is Chinese",
    "controller/sheets.py": "paper is Chinese",
    "exporters/": "files are Chinese",
    "geo/blocks.py": "names of blocks",
    "geo/geocode/": "reasons are kept in the workspace with the place",
    "geo/named.py": "kinds of places in the tables",
    "geo/names.py": "how names are written",
    "importers/": "words of documents, and errors that quote them",
    "model/dates.py": "how dates are written",
    "model/kinds.py": "words of project names",
    "model/listing.py": "columns of exported tables",
    "model/matching.py": "words of project names",
    "model/searching.py": "how numbers are written",
    "render/": "paper is Chinese",
}
"""Rooms and files whose Chinese does not reach the window as its own words, and why."""
NO_WORDS = {
    "＜": "takes the place of < in names",
    "亿": "unit of an amount", "万": "unit of an amount", "元": "unit of an amount",
    "{0}亿元": "an amount", "人工": "compared", "顶点": "compared",
    "画": "replaced in data", "修改": "put into data",
    "，": "cuts a sentence", "。": "cuts a sentence", "、": "joins names that are kept",
    "：": "cut off an error", "。. ": "cut off an error",
    "人工在 1:{0} 的图上由“{1}”移来。": "kept as the reason of a place", "原位置": "kept in it",
    "{0}，依据：{1}。": "kept as the reason of a place",
    "人工指定为{0}“{1}”，来源：{2}。": "kept as the reason of a place",
    "人工在 1:{0} 的图上画{1}。": "kept as the reason of a place",
    "涧西区": "a file's name", "地名.csv": "a file's name",
    "由{0}的中线围成": "kept as the source of a place",
}  # fmt: skip
"""Literals that are data or compared with data, and why."""


@dataclass(frozen=True, slots=True)
class Word:
    """Chinese in the source: where it stands, and whether it goes through ``tr``."""

    text: str
    file: str
    line: int
    said: bool


def words_of_the_window() -> Iterator[Word]:
    """Yield every Chinese literal of ui but docstrings."""
    for path in sorted((PACKAGE / "ui").rglob("*.py")):
        for word in _words(path):
            if word.text not in NO_WORDS:
                yield word


def words_from_below() -> Iterator[Word]:
    """Yield what the rooms below say: their literals, and sentences with ``{0}`` for a value."""
    for path in sorted(PACKAGE.rglob("*.py")):
        name = _name(path).removeprefix("jianxi_gis/")
        if not name.startswith("ui/") and not any(name.startswith(quiet) for quiet in QUIET):
            yield from _words(path)
    for path in sorted((REPOSITORY / "layers").glob("*.toml")):
        for text in _layer_words(tomllib.loads(path.read_text(encoding="utf-8"))):
            yield Word(text, _name(path), 0, said=True)


def phrases() -> dict[str, list[str]]:
    """Return every text to translate and the files that say it, in the order of the files."""
    found: dict[str, list[str]] = {}
    for word in (*words_of_the_window(), *words_from_below()):
        files = found.setdefault(word.text, [])
        if word.file not in files:
            files.append(word.file)
    return found


def translations(file: Path = FILE) -> dict[str, str]:
    """Return the translation of every entry of the file; empty where it is unfinished."""
    if not file.exists():
        return {}
    return {
        message.findtext("source", ""): message.findtext("translation") or ""
        for message in ElementTree.parse(file).iter("message")
    }


def written(found: dict[str, list[str]], known: dict[str, str]) -> str:
    """Return the file's text."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        '<TS version="2.1" language="en_US" sourcelanguage="zh_CN">',
        "<context>",
        "    <name>jianxi_gis</name>",
    ]
    for text, files in found.items():
        done = known.get(text, "")
        state = "" if done else ' type="unfinished"'
        lines += [
            "    <message>",
            *(f'        <location filename="../../{name}"/>' for name in files),
            f"        <source>{escape(text)}</source>",
            f"        <translation{state}>{escape(done)}</translation>",
            "    </message>",
        ]
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _words(path: Path) -> Iterator[Word]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    parents = {child: node for node in ast.walk(tree) for child in ast.iter_child_nodes(node)}
    for node in ast.walk(tree):
        text = _text(node)
        if not CHINESE.search(text) or isinstance(parents[node], ast.Expr | ast.JoinedStr):
            continue
        above = list(_above(node, parents))
        if not any(_is_pattern(one) or _is_doc(one) for one in above):
            said = any(map(_says, above)) or not any(
                isinstance(one, ast.FunctionDef | ast.Lambda) for one in above
            )
            yield Word(text, _name(path), node.lineno, said)


def _text(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return ""
    text, place = "", 0
    for part in node.values:
        if isinstance(part, ast.Constant):
            text += str(part.value)
        else:
            text += f"{{{place}}}"
            place += 1
    return text


def _above(node: ast.AST, parents: dict[ast.AST, ast.AST]) -> Iterator[ast.AST]:
    while node in parents:
        node = parents[node]
        yield node


def _called(node: ast.AST) -> str:
    if not isinstance(node, ast.Call):
        return ""
    called = node.func
    return called.attr if isinstance(called, ast.Attribute) else getattr(called, "id", "")


def _says(node: ast.AST) -> bool:
    """Return True for tr(...), and for an error: whoever shows it says it."""
    name = _called(node)
    return name in ("tr", "say") or name.endswith("Error")


def _is_pattern(node: ast.AST) -> bool:
    return _called(node) in ("compile", "fullmatch", "search", "sub")


def _is_doc(node: ast.AST) -> bool:
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)


def _layer_words(table: dict[str, object]) -> Iterator[str]:
    for key, value in table.items():
        if isinstance(value, list):
            for one in value:
                if isinstance(one, dict):
                    yield from _layer_words(one)
        elif key in ("title", "heading", "label") and CHINESE.search(str(value)):
            yield str(value)


def _name(path: Path) -> str:
    return path.relative_to(REPOSITORY).as_posix()


def main() -> int:
    found, known = phrases(), translations()
    FILE.parent.mkdir(exist_ok=True)
    FILE.write_text(written(found, known), encoding="utf-8")
    new = [text for text in found if not known.get(text)]
    gone = [text for text in known if text not in found]
    print(f"{len(found)} 条，其中没有译文 {len(new)} 条；程序不再说的 {len(gone)} 条已去掉")
    for text in new:
        print(f"  {found[text][0]}: {text!r}")
    return bool(new)


if __name__ == "__main__":
    sys.exit(main())
