"""The verbs of the program: open, import, locate, filter, select, export, undo.

May import: everything below ``ui``; no Qt of its own. One more verb: a method of `Controller`;
what it computes is a pure function in a file named after its meaning.
"""

from jianxi_gis.controller.imports import ImportOutcome, Progress
from jianxi_gis.controller.verbs import Controller

__all__ = ["Controller", "ImportOutcome", "Progress"]
