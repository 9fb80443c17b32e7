"""Bring the translation file up to date with the words of the program: python scripts/translate.py.

Every Chinese word of the window and of the rooms whose words reach it gets an entry; what is new
is unfinished, what the program no longer says goes. Translate in Qt Linguist or in the file.
"""

import ast
import re
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
    "catalog/project_features.py": "errors of who writes a layer file",
    "catalog/tables.py": "errors of who writes a layer file",
    "controller/sheets.py": "paper is Chinese",
    "exporters/booklet_pdf.py": "files are Chinese",
    "exporters/docx.py": "files are Chinese",
    "exporters/dxf.py": "files are Chinese",
    "exporters/html.py": "files are Chinese",
    "exporters/kml.py": "files are Chinese",
    "exporters/pptx.py": "files are Chinese",
    "exporters/spatial.py": "files are Chinese",
    "exporters/xlsx.py": "files are Chinese",
    "geo/blocks.py": "names of blocks",
    "geo/geocode/mentions.py": "how names are written",
    "geo/names.py": "how names are written",
    "importers/": "words of documents; what is longer is said of them",
    "model/dates.py": "how dates are written",
    "model/kinds.py": "words of project names",
    "model/listing.py": "columns of exported tables",
    "model/matching.py": "words of project names",
    "model/measures.py": "how indicators are written",
    "model/searching.py": "how numbers are written",
    "render/": "paper is Chinese",
}
"""Rooms and files whose Chinese does not reach the window as its own words, and why."""
NO_WORDS = {
    "compared with data": ("顶点", "画", "修改", "号", "米"),
    "units as typed": ("亿", "万", "元", "{0}亿元"),
    "takes the place of < in names": ("＜",),
    "cut off or joined": ("，", "。", "、", "：", "。. ", " ，。；、,;：:", "=+-@\t\r＝＋－＠"),
    "digits": (
        "０１２３４５６７８９．，－＋：；", "０１２３４５６７８９．，", "零一二三四五六七八九",
    ),
    "printed on sheets": ("公开", "秘密", "内部资料", "内部使用，不得公开", "{0}项目图"),
    "names of languages": ("中文",),
    "names of rivers": ("洛河", "涧河"),
    "names of files": (
        "{0}.未完成", "图集.未完成.json", "涧西区", "地名.csv", "未命名", "打不开-{0}",
    ),
    "columns of files": ("精度米", "填写人", "填写时间", "经度", "纬度", "几何WKT"),
    "headings of pasted cells": (
        "工程名称", "总投资额", "投资额", "项目状态", "项目类别", "所属组", "分组", "牵头单位",
        "开工", "开工时间", "计划开工时间", "竣工", "竣工时间", "计划竣工时间",
    ),
    "words of names and titles": (
        "与", "和", "及", "同", "跨", "上跨", "下穿", "口", "汇", "上", "公里", "城中村", "村",
        "（", "{0}街道", "{0}站", "{0}{1}号", "{0} 号", "{0}以{1}", "{0}{1}。", "{0}，",
        "{0}（{1}—{2}）",
        "立交", "大桥", "小学", "中学", "分校", "学校", "幼儿园", "医院", "工作报告",
    ),
    "asked of a service, or answered by it": (
        "洛阳", "洛阳市涧西区{0}", "门址", "兴趣点", "门牌号", "单元号", "楼栋号", "道路交叉路口",
        "公交地铁站点", "住宅区", "热点商圈", "街", "片", "区",
    ),
    "reports of errors": (
        "Python {0}，{1}", "（错误没有调用栈：Qt 没有能调用所连的函数；当时的调用：）",
    ),
    "kept in the workspace as the reason or source of a place": (
        "人工在 1:{0} 的图上由“{1}”移来。", "原位置", "{0}，依据：{1}。",
        "人工指定为{0}“{1}”，来源：{2}。", "人工在 1:{0} 的图上画{1}。", "由{0}的中线围成",
    ),
}  # fmt: skip
"""Chinese that is no word of the window, by what it is."""
_HAN = re.compile(r"[\u3400-\u9fff]")
_SENTENCE = 5
_FUNCTIONS = ast.FunctionDef | ast.Lambda
_PATTERN = re.compile(r"\(\?|\\d|\w\|\w|\]\*|\[\^")
_NOT_SAID = frozenset(text for texts in NO_WORDS.values() for text in texts)


@dataclass(frozen=True, slots=True)
class Word:
    """Chinese in the source: where it stands, and whether it goes through ``tr``."""

    text: str
    file: str
    line: int
    said: bool
    kept: bool = False
    """In a table of the module: whoever uses the table says it."""


def words_of_the_window() -> Iterator[Word]:
    """Yield every Chinese literal of ui but docstrings."""
    for path in sorted((PACKAGE / "ui").rglob("*.py")):
        for word in _words(path):
            if (word.said and not word.kept) or word.text not in _NOT_SAID:
                yield word


def words_from_below() -> Iterator[Word]:
    """Yield what the rooms below say: literals, and sentences with ``{0}`` for a value.

    Of a quiet room only its errors are said, of the importers what is as long as a sentence.
    """
    for path in sorted(PACKAGE.rglob("*.py")):
        name = _name(path).removeprefix("jianxi_gis/")
        if name.startswith(("ui/", "cli/")):
            continue
        quiet = any(name.startswith(room) for room in QUIET)
        for word in _words(path):
            told = word.said and not word.kept
            if name.startswith("importers/"):
                told = told or len(_HAN.findall(word.text)) >= _SENTENCE
            if word.text not in _NOT_SAID and (told or not quiet):
                yield word
    for path in sorted((REPOSITORY / "layers").glob("*.toml")):
        for text in _layer_words(tomllib.loads(path.read_text(encoding="utf-8"))):
            if text not in _NOT_SAID:
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
        if (
            not CHINESE.search(text)
            or _PATTERN.search(text)
            or isinstance(parents[node], ast.Expr | ast.JoinedStr)
        ):
            continue
        above = list(_above(node, parents))
        if not any(_is_pattern(one) or _is_doc(one) for one in above):
            said = any(map(_says, above))
            kept = not said and not any(isinstance(one, _FUNCTIONS) for one in above)
            yield Word(text, _name(path), node.lineno, said or kept, kept)


def _text(node: ast.AST) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if not isinstance(node, ast.JoinedStr):
        return ""
    text, place = "", 0
    for part in node.values:
        fixed = str(part.value) if isinstance(part, ast.Constant) else "{}"  # {} is filled later
        while "{}" in fixed:
            fixed = fixed.replace("{}", f"{{{place}}}", 1)
            place += 1
        text += fixed
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
    return _called(node) in ("compile", "fullmatch", "search", "split", "sub")


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
