"""The import review: documents beside their source text, before anything is stored.

One more thing to look at: a page with ``show_result(...)`` and a tab in ``window``.
"""

from jianxi_gis.ui.import_review.window import ImportReviewWindow

__all__ = ["ImportReviewWindow"]
