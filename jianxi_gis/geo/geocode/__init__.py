"""From a project's name to places: candidates with a reason each, or the reason why there are none.

May import: geo, errors, numpy, shapely. Knows no projects and no files.
Order of rules: outside the district, whole district, 街坊, roads and rivers, named places,
owner's site. One more rule: one function that returns candidates, called in ``geocoder``; one
more name: a row in ``data/``.
"""

from jianxi_gis.geo.geocode.answer import Answer, Candidate
from jianxi_gis.geo.geocode.geocoder import geocode

__all__ = ["Answer", "Candidate", "geocode"]
