"""Base maps: where tiles come from, how they are fetched, kept and placed on the map.

May import: model, geo, errors, paths, QtCore, QtGui, QtNetwork; no widgets. Opened only by
controller, app and cli.
One more public tile service: one row in ``providers``. One more kind of file: one reader with
``source`` and ``read`` like ``mbtiles``, named in ``files``.
"""
