"""A vector base map, road names and blocks from an OpenStreetMap extract the user brings.

May import: model, geo, errors, paths, osmium (only where a file is read). No Qt.
The file is read, never copied; what is drawn or named of it is kept in the user's folder.
One more class of features: one row in ``classify``; how it looks: a file in
``resources/basemap/osm``.
"""

from jianxi_gis.basemap.osm.blocks import Face, block_faces, face_between, faces_between
from jianxi_gis.basemap.osm.drawing import layers_of
from jianxi_gis.basemap.osm.extract import ATTRIBUTION, Features, OsmExtract, Progress
from jianxi_gis.basemap.osm.isolation import read_extract
from jianxi_gis.basemap.osm.keeping import digest_of, keep, kept
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
    "digest_of",
    "face_between",
    "faces_between",
    "keep",
    "kept",
    "layers_of",
    "named_lines",
    "places",
    "read_extract",
]
