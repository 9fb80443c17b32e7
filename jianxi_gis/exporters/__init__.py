"""A map view and its projects become a file.

May import: render, model, geo, errors, paths.
One more format: one file with ``write`` and one row in ``EXPORTERS``.
"""
