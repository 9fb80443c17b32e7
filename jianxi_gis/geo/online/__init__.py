"""Online geocoders: asked only on request, one name at a time; answers are for a person to judge.

May import: geo, errors, geopy. Runs on Python threads by the proxy they are given. One more
service: one file with a geopy geocoder and one row in ``services``.
"""

from jianxi_gis.geo.online.asking import Asker, Found, OnlinePlace, question
from jianxi_gis.geo.online.proxy import Proxy, parse_proxy
from jianxi_gis.geo.online.services import SERVICES, Service

__all__ = [
    "SERVICES",
    "Asker",
    "Found",
    "OnlinePlace",
    "Proxy",
    "Service",
    "parse_proxy",
    "question",
]
