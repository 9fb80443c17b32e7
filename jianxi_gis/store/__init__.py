"""The workspace file: schema, repository, migrations. SQLAlchemy lives here and nowhere else.

May import: model, geo, errors. No Qt.
One more column: ``schema`` and the next numbered step in ``migrations``.
"""
