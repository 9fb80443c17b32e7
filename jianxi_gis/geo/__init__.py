"""Places and coordinates; this room knows no projects.

May import: errors, paths, numpy, shapely, pyproj. No Qt.
One more place source: add a table to ``data/`` and read it in ``gazetteer``. One more way to
find a place in a name: one rule in ``geocode`` that answers with candidates and a reason.
"""
