"""A vector base map, road names and blocks from an OpenStreetMap extract the user brings.

May import: model, geo, errors, paths, osmium (only where a file is read). No Qt.
The file is read, never copied: what comes out are values, used and thrown away with the map.
One more class of features: one row in ``classify``; how it looks: a file in
``resources/basemap/osm``.
"""

from jianxi_gis.basemap.osm.blocks import Face, block_faces, face_between, faces_between
from jianxi_gis.basemap.osm.drawing import layers_of
from jianxi_gis.basemap.osm.extract import ATTRIBUTION, Features, OsmExtract, Progress
from jianxi_gis.basemap.osm.isolation import read_extract
from jianxi_gis.basemap.osm.naming import named_lines, places
from jianxi_gis.basemap.osm.reading import default_box

__all__ = [
    "ATTRIBUTION",
    "Face",
    "Features",
    "OsmExtract",
    "Progress",
    "block_faces",
    "default_box",
    "face_between",
    "faces_between",
    "layers_of",
    "named_lines",
    "places",
    "read_extract",
]
