"""A MapView on a QPainter: the same painter for screen, image and PDF.

May import: model, geo, errors, paths, PySide6.QtCore and QtGui. No QtWidgets.
One more symbol: an entry in ``symbols``. One more piece of sheet furniture: one function in
``furniture``.
"""
