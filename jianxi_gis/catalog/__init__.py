"""What can be drawn, and the plan that ships: ``layers/*.toml`` and ``data/`` made ready.

May import: model, geo, errors, paths. No Qt.
One more layer: a file ``layers/NN_name.toml`` on a table in ``data/``; no Python. ``source`` is
``TABLE.csv`` or ``TABLE.geojson``, then ``column=value,value``, ``column!=value`` or
``column<=number`` to select rows, and ``joined:column`` to join points into lines; or
``projects point|line|area|accuracy``.
"""

from jianxi_gis.catalog.features import map_layer
from jianxi_gis.catalog.layers import layer_specs
from jianxi_gis.catalog.plan import bundled_plan

__all__ = ["bundled_plan", "layer_specs", "map_layer"]
