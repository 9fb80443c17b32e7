"""What the program knows: projects, money, status, places, evidence, filters, views.

May import: geo, errors. Pure Python: no Qt, no files, no database.
One more fact about a project: a field in ``project``, a column in ``store/schema``, a row in the
card. One more figure on a panel: a pure function in ``summary``.
"""
