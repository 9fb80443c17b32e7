"""A document becomes drafts with their evidence; nothing is stored here.

May import: model, geo, errors. No Qt, no database.
One more format: one file with ``read(path) -> Reading`` and one row in ``IMPORTERS``.
"""
