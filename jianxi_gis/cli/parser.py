"""What can be asked on the command line, and how it is said in Chinese."""

import argparse
import re
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NoReturn

from jianxi_gis import __version__
from jianxi_gis.model.booklet import SERIES
from jianxi_gis.model.sheet import DEFAULT_SECRECY, NO_REVIEW_NUMBER

PROGRAM = "jianxi-gis" if Path(sys.argv[0]).stem == "jianxi-gis" else "main.py"

COMMANDS = {
    "import": "读入规划文件，存进工作区（没有则新建）",
    "check": "核对：标称数与清单、重复项目、前后矛盾",
    "locate": "按名称定位，报告精度分级和未落图项目",
    "projects": "列出项目",
    "export": "导出图纸、数据、网页、幻灯片，格式看后缀",
    "screenshot": "不用显示器画出真实窗口",
}

_SAID: tuple[tuple[str, str], ...] = (
    (r"the following arguments are required: (.*)", r"缺少参数 \1"),
    (r"unrecognized arguments: (.*)", r"不认识的参数 \1"),
    (r"argument (.*): invalid choice: (.*) \(choose from (.*)\)", r"\1 不能是 \2，可用 \3"),
    (r"argument (.*): expected (?:one|at least one) argument", r"\1 后面要有一个值"),
    (r"argument (.*): invalid \w+ value: (.*)", r"\1 的值 \2 不对"),
    (r"argument (.*): not allowed with argument (.*)", r"\1 不能和 \2 同用"),
    (r"argument ([^:]*): (应.*)", r"\1 \2"),
    (r"ambiguous option: (.*) could match (.*)", r"\1 不明确，可能是 \2"),
)
"""What argparse complains about, in English, and the same in Chinese."""


class _Help(argparse.RawDescriptionHelpFormatter):
    def add_usage(
        self, usage: str | None, actions: Any, groups: Any, prefix: str | None = None
    ) -> None:
        super().add_usage(usage, actions, groups, "用法：" if prefix is None else prefix)


class _Parser(argparse.ArgumentParser):
    """A parser that speaks Chinese; arguments are added to its two groups."""

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(**kwargs, add_help=False, allow_abbrev=False, formatter_class=_Help)
        self.given = self.add_argument_group("参数")
        self.options = self.add_argument_group("选项")
        self.options.add_argument("-h", "--help", action="help", help="显示这段说明")

    def error(self, message: str) -> NoReturn:
        for pattern, words in _SAID:
            message = re.sub(f"^{pattern}$", words, message)
        self.exit(2, f"用法错误：{message}。用法见 {self.prog} --help\n")


def window_parser() -> argparse.ArgumentParser:
    """Return the parser of ``main.py [WORKSPACE]``; its help names all commands."""
    parser = _Parser(
        prog=PROGRAM,
        description="涧西区规划项目落图。不带命令打开窗口；没有显示器时把总览图画到 out/。",
        epilog="\n".join(
            (
                f"命令（各有说明：{PROGRAM} 命令 --help）:",
                *(f"  {name:<12}{words}" for name, words in COMMANDS.items()),
            )
        ),
    )
    parser.options.add_argument(
        "--version", action="version", version=__version__, help="显示版本号"
    )
    parser.given.add_argument(
        "workspace", nargs="?", type=Path, metavar="工作区", help="工作区文件（.jianxi）"
    )
    return parser


def command_parser() -> argparse.ArgumentParser:
    """Return the parser of all commands."""
    parser = _Parser(prog=PROGRAM)
    commands = parser.add_subparsers(dest="command", required=True, parser_class=_Parser)
    for name, words in COMMANDS.items():
        _ARGUMENTS[name](commands.add_parser(name, description=words))
    return parser


def _import(parser: _Parser) -> None:
    kinds = "txt、docx、pdf、xlsx、xls、csv，或 shp、gpkg、geojson、kml、kmz、dxf；可以几个一起"
    parser.given.add_argument("files", nargs="+", type=Path, metavar="文件", help=kinds)
    words = "文件没有写坐标系时指定：EPSG:4546、GCJ-02 等；北或纬度在前的加 ,yx；none 不用坐标"
    parser.options.add_argument("--crs", metavar="坐标系", help=words)
    _workspace(parser, required=True)
    _json(parser)


def _report(parser: _Parser) -> None:
    _workspace(parser)
    _json(parser)


def _projects(parser: _Parser) -> None:
    _workspace(parser)
    _where(parser)
    parser.options.add_argument(
        "--format",
        choices=("table", "csv", "json"),
        default="table",
        help="输出格式，默认 table：对齐的表格",
    )


def _export(parser: _Parser) -> None:
    parser.given.add_argument("target", type=Path, metavar="图纸", help="例如 涧西.pdf、涧西.png")
    _workspace(parser)
    _where(parser)
    add = parser.options.add_argument
    papers = ("A4", "A3", "A2", "A1", "A0", "16:9")
    add("--paper", choices=papers, default="A3", help="纸张，默认 A3")
    add("--portrait", action="store_true", help="竖版，默认横版")
    add(
        "--scale",
        type=_number(100, 10_000_000),
        default=0.0,
        metavar="N",
        help="比例尺分母，默认取能装下图面的整数比例",
    )
    add("--template", default="", metavar="模板", help="模板名，自己的模板优先；纸张和方向随模板")
    add("--title", default="", metavar="图名", help="图名，默认由规划名得出")
    add("--subtitle", default="", metavar="副标题", help="写在图名下面，默认是筛选条件")
    add("--unit", default="", metavar="单位", help="制图单位")
    add("--secrecy", default=DEFAULT_SECRECY, metavar="密级", help=f"默认 {DEFAULT_SECRECY}")
    add("--review-number", default="", metavar="审图号", help=f"默认印 {NO_REVIEW_NUMBER}")
    words = f"出图集：{'、'.join(SERIES)}；图纸写 .pdf 是一个文件，写已有的文件夹是一幅一个文件"
    add("--series", choices=tuple(SERIES), metavar="分法", help=words)
    add("--dpi", type=_number(36, 1200), default=300, metavar="N", help="图片分辨率，默认 300")


def _screenshot(parser: _Parser) -> None:
    parser.given.add_argument("target", type=Path, metavar="图片", help="PNG 文件")
    _workspace(parser)
    add = parser.options.add_argument
    add("--size", type=_size, default=(1600, 1000), metavar="宽x高", help="默认 1600x1000")
    add("--scale-factor", type=_number(0.5, 4), default=1.0, metavar="N", help="屏幕缩放倍数")
    add("--theme", choices=("light", "dark"), default="light", help="配色，默认 light")
    add("--language", choices=("zh", "en"), default="zh", help="界面语言，默认 zh")


_ARGUMENTS: dict[str, Callable[[_Parser], None]] = {
    "import": _import,
    "check": _report,
    "locate": _report,
    "projects": _projects,
    "export": _export,
    "screenshot": _screenshot,
}


def _workspace(parser: _Parser, *, required: bool = False) -> None:
    words = "工作区文件（.jianxi）" if required else "工作区文件，默认用程序自带的规划"
    parser.options.add_argument(
        "-w", "--workspace", type=Path, required=required, metavar="工作区", help=words
    )


def _json(parser: _Parser) -> None:
    parser.options.add_argument("--json", action="store_true", help="输出 JSON")


def _where(parser: _Parser) -> None:
    words = "筛选条件，可写多个：街坊 道路 街道 河渠 地铁 专栏 组 状态 类别 投资 文本"
    parser.options.add_argument(
        "--where", action="append", default=[], metavar="字段=值", help=words
    )


def _number(least: float, most: float) -> Callable[[str], float]:
    def read(text: str) -> float:
        value = float(text)
        if not least <= value <= most:
            raise argparse.ArgumentTypeError(f"应在 {least:.10g} 到 {most:.10g} 之间")
        return value

    return read


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{3,5})[xX×](\d{3,5})", text)
    if match is None:
        raise argparse.ArgumentTypeError("应写作 宽x高，例如 1600x1000")
    return int(match[1]), int(match[2])
