"""Changing projects in the window: typing, pasting, drawing, looking back."""

from jianxi_gis.ui.editing.edits import Edits

__all__ = ["Edits"]
