"""The way in and the ways out: 0 done, 1 refused with one line, 2 wrong usage."""

import io
import os
import sys
from collections.abc import Sequence

from jianxi_gis.cli import commands
from jianxi_gis.cli.parser import COMMANDS, command_parser, window_parser
from jianxi_gis.errors import GisError, report_bug


def main(argv: Sequence[str] | None = None) -> int:
    """Run the program.

    Parameters
    ----------
    argv : sequence of str, optional
        Arguments without the program's name. Default: those of the process.

    Returns
    -------
    int
        Exit status: 0 done, 1 refused with one line on standard error, 2 wrong usage.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            # Chinese comes out right under LANG=C and on Windows; CSV brings its own line ends
            stream.reconfigure(encoding="utf-8", errors="replace", newline="\n")
    try:
        status = _run(arguments)
        sys.stdout.flush()
    except SystemExit as stop:  # argparse has spoken
        return stop.code if isinstance(stop.code, int) else 2
    except BrokenPipeError:  # the reader, `head` for one, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except GisError as error:
        return _refuse(str(error))
    except OSError as error:
        return _refuse(str(GisError(f"读写失败（{error.strerror}）", str(error.filename or ""))))
    except KeyboardInterrupt:
        return _refuse("已中断，没有改动")
    except Exception as error:  # a bug: said in one line, kept in full for who mends it
        return _refuse(f"程序出错，没有完成。详情已记在 {report_bug(error)}")
    return status


def _run(arguments: list[str]) -> int:
    if arguments and (arguments[0] in COMMANDS):
        asked = command_parser().parse_args(arguments)
        return commands.RUN[asked.command](asked)
    asked = window_parser().parse_args(arguments)
    return commands.run_window(asked)


def _refuse(words: str) -> int:
    print(" ".join(words.splitlines()), file=sys.stderr)
    return 1
