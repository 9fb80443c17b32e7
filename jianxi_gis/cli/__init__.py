"""The command line: what scripts rely on (``python main.py --help``).

May import: everything. One more command: a sub-parser in ``parser`` and a function of the same
name in ``commands``; what it prints is made in ``forms`` (JSON) and ``text``. Qt is imported by
the commands that draw, and only when they run.
"""

from jianxi_gis.cli.run import main

__all__ = ["main"]
