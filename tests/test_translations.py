"""Every word of the window goes through tr and has its English, and nothing more is in the file."""

import ast
import re
from pathlib import Path

import pytest

from jianxi_gis.ui.phrasebook import CHINESE
from scripts import translate

QUOTED = {
    "6亿元、5000万元；不知道就空着": "shows what can be typed",
    "2026、2026-05 或 2026年5月1日": "shows what can be typed",
    "3837765.9, 628334.4　112.4, 34.66　10号街坊": "shows what can be typed",
    "文件里的写法，例如 29号街坊": "shows what can be typed",
    "别的写法，用顿号隔开": "shows what can be typed",
    "四周的道路：武汉路、康滇路、青海路、景华路": "shows what can be typed",
    "“{0}”不是金额，应写作 3.6亿元 或 5000万元": "shows what can be typed",
    "例如 建设路154号": "shows what can be typed",
    "例如 6亿元、5000万元": "shows what can be typed",
    "例如 6亿元、5000万元；不知道就空着": "shows what can be typed",
    "例如 2026、2026-05、2026年5月1日": "shows what can be typed",
    "例如 投资≥5亿 或 投资=1亿..5亿": "shows what can be typed",
    "“{0}”没有写单位（亿元、万元或元）": "shows what can be typed",
    "表格没有“项目名称”一列，没有读取；是项目清单的，请在表头写明后再导入": "quotes a heading",
    "应写作“投资N亿元的…项目”": "shows how it is written",
    "专栏内的行不是“投资…的…项目”": "shows how it is written",
    "应写作“3.6亿元”或“5000万元”": "shows how it is written",
    "请换用完整的文件；原文确实如此的，在末尾另起一行写上“以上为全部项目。”再导入": "names a line",
    "第一行里没有“项目名称”或“序号”": "names what the table must hold",
}
"""Chinese whose English quotes Chinese, and why."""


@pytest.fixture(scope="module")
def found() -> dict[str, list[str]]:
    return translate.phrases()


@pytest.fixture(scope="module")
def known() -> dict[str, str]:
    return translate.translations()


def test_every_chinese_word_of_the_window_goes_through_tr() -> None:
    loose = [word for word in translate.words_of_the_window() if not word.said]
    assert [f"{word.file}:{word.line}: {word.text!r}" for word in loose] == []


def test_everything_that_is_said_is_translated(
    found: dict[str, list[str]], known: dict[str, str]
) -> None:
    missing = [f"{files[0]}: {text!r}" for text, files in found.items() if not known.get(text)]
    assert missing == [], "python scripts/translate.py 列出要译的"


def test_the_file_holds_nothing_the_program_no_longer_says(
    found: dict[str, list[str]], known: dict[str, str]
) -> None:
    assert [text for text in known if text not in found] == []


@pytest.mark.parametrize(
    ("what", "sign"),
    [
        ("fields", r"\{[^}]*\}"),
        ("mnemonics", r"&\w?"),
        ("lines", r"\n"),
        ("an ellipsis", r"…$"),
        ("numbers of systems", r"EPSG:\d+"),
    ],
)
def test_a_translation_keeps(known: dict[str, str], what: str, sign: str) -> None:
    lost = [
        (text, english)
        for text, english in known.items()
        if english and sorted(re.findall(sign, text)) != sorted(re.findall(sign, english))
    ]
    assert lost == [], what


def test_english_is_english(known: dict[str, str]) -> None:
    mixed = {text for text, english in known.items() if CHINESE.search(english)}
    assert mixed == set(QUOTED) & set(known)


def test_a_colon_or_space_at_the_end_of_a_part_is_kept(known: dict[str, str]) -> None:
    lost = [
        (text, english)
        for text, english in known.items()
        if text.endswith("：") and not english.endswith((":", ": "))
    ]
    assert lost == []


@pytest.mark.parametrize(
    ("code", "said"),
    [
        ("def f(self):\n    return self.tr('撤销')", True),
        ("def f(self):\n    return '撤销'", False),
        ("def f(self):\n    raise EditError('不能撤销')", True),
        ("WORDS = ('撤销',)", True),
        ("def f(n):\n    return f'{n} 项'", False),
        ("def f(n):\n    return tr(f'{n} 项')", True),
    ],
)
def test_a_word_outside_tr_is_found(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str, said: bool
) -> None:
    ast.parse(code)
    (tmp_path / "jianxi_gis" / "ui").mkdir(parents=True)
    (tmp_path / "jianxi_gis" / "ui" / "one.py").write_text(code, encoding="utf-8")
    monkeypatch.setattr(translate, "REPOSITORY", tmp_path)
    monkeypatch.setattr(translate, "PACKAGE", tmp_path / "jianxi_gis")
    (word,) = translate.words_of_the_window()
    assert word.said is said
    assert word.text in ("撤销", "不能撤销", "{0} 项")


@pytest.mark.parametrize(
    "code", ['"""撤销"""', "X = re.compile('撤|销')", "def f():\n    '''撤销'''"]
)
def test_a_docstring_or_pattern_is_no_word(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: str
) -> None:
    (tmp_path / "jianxi_gis" / "ui").mkdir(parents=True)
    (tmp_path / "jianxi_gis" / "ui" / "one.py").write_text(code, encoding="utf-8")
    monkeypatch.setattr(translate, "REPOSITORY", tmp_path)
    monkeypatch.setattr(translate, "PACKAGE", tmp_path / "jianxi_gis")
    assert list(translate.words_of_the_window()) == []


def test_reasons_for_silence_name_files_that_exist() -> None:
    assert [name for name in translate.QUIET if not (translate.PACKAGE / name).exists()] == []
