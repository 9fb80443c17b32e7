"""jianxi_gis: a district's plan documents as a map that can be trusted in a meeting.

The house, bottom floor first: ``errors`` and ``paths``; ``settings``; ``geo`` (places and
coordinates, knows no projects); ``model`` (projects, filters, views: pure Python); ``render``
(a MapView on a QPainter); the outside doors ``store``, ``importers``, ``exporters`` and
``catalog``; ``controller`` (the verbs); ``ui`` (widgets); ``app`` and ``cli`` on top.
Each floor imports only what is below it; tests/test_architecture.py holds the rules.
"""

__version__ = "0.1.0"
