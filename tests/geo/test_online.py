"""Online geocoders, held against a server on this machine that speaks their documented forms."""

import json
import socket
import threading
from collections.abc import Callable, Iterator
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlsplit

import numpy as np
import pytest

from jianxi_gis.errors import GeoError
from jianxi_gis.geo.datum import wgs84_to_gcj02
from jianxi_gis.geo.gazetteer import load_gazetteer
from jianxi_gis.geo.online import SERVICES, Asker, Proxy, Service, parse_proxy, question
from jianxi_gis.geo.online.gaode import Gaode
from jianxi_gis.geo.online.tianditu import Tianditu

GAZETTEER = load_gazetteer()
KEY = "0123456789abcdef"
SPOT = (112.3790, 34.6610)
BY_ID = {service.id: service for service in SERVICES}


class _Server(ThreadingHTTPServer):
    """Answers every question with ``answer``; notes the questions."""

    answer: Any = None
    status = 200
    questions: list[dict[str, list[str]]]
    agents: list[str]


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[_Server]:
    class Handler(BaseHTTPRequestHandler):
        server: _Server

        def do_GET(self) -> None:
            self.server.questions.append(parse_qs(urlsplit(self.path).query))
            self.server.agents.append(self.headers["User-Agent"])
            body = self.server.answer
            raw = body if isinstance(body, bytes) else json.dumps(body).encode()
            self.send_response(self.server.status)
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(raw)))
            self.end_headers()
            self.wfile.write(raw)

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    for name in ("http_proxy", "https_proxy", "all_proxy"):
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    made = _Server(("127.0.0.1", 0), Handler)
    made.questions, made.agents = [], []
    thread = threading.Thread(target=made.serve_forever, args=(0.01,))
    thread.start()
    yield made
    made.shutdown()
    thread.join()
    made.server_close()


def _at(server: _Server, service_id: str) -> Service:
    from geopy.geocoders import Nominatim

    here: dict[str, Any] = {
        "domain": f"127.0.0.1:{server.server_address[1]}",
        "scheme": "http",
        "timeout": 5,
        "user_agent": "jianxi_gis",
    }
    makers: dict[str, Callable[[str], Any]] = {
        "tianditu": lambda key, proxies: Tianditu(key, proxies=proxies, **here),
        "gaode": lambda key, proxies: Gaode(key, proxies=proxies, **here),
        "nominatim": lambda _, proxies: Nominatim(proxies=proxies, **here),
    }
    return replace(BY_ID[service_id], make=makers[service_id])


def _tianditu(lon: float, lat: float, level: str = "门址") -> dict[str, Any]:
    place = {"score": 100, "level": level, "lon": str(lon), "lat": str(lat), "keyWord": "上海市场"}
    return {"msg": "ok", "location": place, "searchVersion": "6.4.9V", "status": "0"}


def _gaode(*lonlats: tuple[float, float], level: str = "兴趣点") -> dict[str, Any]:
    places = [
        {"formatted_address": f"甲{n}", "location": f"{lon:.6f},{lat:.6f}", "level": level}
        for n, (lon, lat) in enumerate(lonlats)
    ]
    return {"status": "1", "info": "OK", "infocode": "10000", "count": "1", "geocodes": places}


def test_tianditu_is_asked_in_its_form_and_answers_in_cgcs2000(server: _Server) -> None:
    server.answer = _tianditu(*SPOT)
    found = Asker().ask(_at(server, "tianditu"), "上海市场", GAZETTEER, key=KEY)
    (asked,) = server.questions
    assert json.loads(asked["ds"][0]) == {"keyWord": "上海市场"}
    assert asked["tk"] == [KEY]
    (place,) = found.places
    assert (place.lon, place.lat, place.accuracy_m) == (*SPOT, 100.0)


def test_gaode_answers_are_brought_from_gcj02_to_cgcs2000(server: _Server) -> None:
    (shifted,) = wgs84_to_gcj02(np.array([SPOT])).tolist()
    server.answer = _gaode((shifted[0], shifted[1]))
    (place,) = Asker().ask(_at(server, "gaode"), "甲", GAZETTEER, key=KEY).places
    assert (place.lon, place.lat) == pytest.approx(SPOT, abs=2e-6)


def test_nominatim_is_asked_under_the_program_s_name(server: _Server) -> None:
    row = {"lat": "34.661", "lon": "112.379", "display_name": "上海市场", "place_rank": 30}
    server.answer = [row, {**row, "place_rank": 12}]
    found = Asker().ask(_at(server, "nominatim"), "上海市场", GAZETTEER)
    assert server.agents == ["jianxi_gis"]
    assert [place.accuracy_m for place in found.places] == [150.0]
    assert "1 个结果只到行政区" in found.note


def test_the_middle_of_a_district_is_no_place(server: _Server) -> None:
    server.answer = _tianditu(*SPOT, level="区县")
    found = Asker().ask(_at(server, "tianditu"), "某项目", GAZETTEER, key=KEY)
    assert found.places == ()
    assert "只到行政区" in found.note


def test_answers_outside_the_district_are_counted_and_not_listed(server: _Server) -> None:
    server.answer = _gaode((116.4, 39.9), (112.45, 34.62))
    found = Asker().ask(_at(server, "gaode"), "甲", GAZETTEER, key=KEY)
    assert found.places == ()
    assert "2 个结果在涧西区外" in found.note


def test_the_same_question_is_asked_once_and_remembered(server: _Server, tmp_path: Path) -> None:
    server.answer = _tianditu(*SPOT)
    service, file = _at(server, "tianditu"), tmp_path / "kept.json"
    first = Asker(file).ask(service, "上海市场", GAZETTEER, key=KEY)
    again = Asker(file).ask(service, "上海市场", GAZETTEER, key="", offline=True)
    assert again == first
    assert len(server.questions) == 1
    assert KEY not in file.read_text(encoding="utf-8")


def test_questions_keep_their_distance(server: _Server) -> None:
    waited: list[float] = []
    server.answer = {"status": "101"}
    asker = Asker(wait=waited.append)
    service = replace(_at(server, "tianditu"), pause_s=60.0)
    for words in ("甲", "乙"):
        assert asker.ask(service, words, GAZETTEER, key=KEY).places == ()
    assert len(waited) == 1
    assert 50 < waited[0] <= 60


def test_offline_opens_no_socket(server: _Server) -> None:
    with pytest.raises(GeoError, match="离线模式"):
        Asker().ask(_at(server, "tianditu"), "甲", GAZETTEER, key=KEY, offline=True)
    assert server.questions == []


def test_without_a_key_nothing_is_asked(server: _Server) -> None:
    with pytest.raises(GeoError, match="没有密钥"):
        Asker().ask(_at(server, "gaode"), "甲", GAZETTEER)
    assert server.questions == []


@pytest.mark.parametrize(
    ("service_id", "status", "answer", "says"),
    [
        ("tianditu", 200, {"code": 301001, "msg": "权限"}, "密钥不对"),
        ("tianditu", 403, {"code": 301003}, "密钥不对"),
        ("tianditu", 418, b"<html>", "回答不能用"),
        ("tianditu", 200, b"<html>no json</html>", "回答不能用"),
        ("tianditu", 200, {"status": "0", "location": {"lon": "x", "lat": "1"}}, "回答读不懂"),
        ("gaode", 200, {"status": "0", "infocode": "10001"}, "密钥不对"),
        ("gaode", 200, {"status": "0", "infocode": "10044"}, "限额"),
        ("gaode", 200, {"infocode": "10000"}, "回答读不懂"),
        ("nominatim", 429, b"", r"被拒绝|限额"),
        ("nominatim", 503, b"", "没有及时回答"),
    ],
)
def test_what_went_wrong_is_said_without_the_key(
    server: _Server, service_id: str, status: int, answer: Any, says: str
) -> None:
    server.answer, server.status = answer, status
    with pytest.raises(GeoError, match=says) as caught:
        Asker().ask(_at(server, service_id), "甲", GAZETTEER, key=KEY)
    assert KEY not in str(caught.value)
    assert caught.value.__cause__ is None


def test_a_server_that_is_not_there_is_said(server: _Server) -> None:
    service = _at(server, "tianditu")
    with socket.socket() as taken:  # bound, but nobody listens
        taken.bind(("127.0.0.1", 0))
        nowhere = f"127.0.0.1:{taken.getsockname()[1]}"
        service = replace(service, make=lambda key, _: Tianditu(key, domain=nowhere, scheme="http"))
        with pytest.raises(GeoError, match=r"连不上|回答不能用"):
            Asker().ask(service, "甲", GAZETTEER, key=KEY)


def test_a_project_is_asked_for_by_what_it_is() -> None:
    assert question("洛阳市第六人民医院康复综合楼建设项目") == "洛阳市涧西区第六人民医院康复综合楼"
    assert question("涧西区紫林观邸建设项目") == "洛阳市涧西区紫林观邸"


@pytest.mark.parametrize("kept", ["[]", "{", '{"a": 1}', '{"a": [{"b": 1}]}'])
def test_remembered_answers_that_cannot_be_read_are_asked_anew(
    server: _Server, tmp_path: Path, kept: str
) -> None:
    file = tmp_path / "answers.json"
    file.write_text(kept, encoding="utf-8")
    server.answer = []
    found = Asker(file).ask(_at(server, "nominatim"), "上海市场", GAZETTEER)
    assert found.places == ()
    assert len(server.questions) == 1


def test_a_question_goes_by_the_proxy_that_was_set(server) -> None:
    server.answer = _tianditu(*SPOT)
    far = replace(
        BY_ID["tianditu"],
        make=lambda key, proxies: Tianditu(
            key, domain="nowhere.invalid", scheme="http", timeout=5, proxies=proxies
        ),
    )
    with pytest.raises(GeoError):
        Asker().ask(far, "甲", GAZETTEER, key=KEY, proxy=Proxy(direct=True))
    assert server.questions == []
    proxy = Proxy("127.0.0.1", server.server_address[1])
    Asker().ask(far, "甲", GAZETTEER, key=KEY, proxy=proxy)
    assert len(server.questions) == 1


@pytest.mark.parametrize("words", ["", "proxy", "proxy:0", "proxy:70000", "a b:80", "socks5://a:1"])
def test_what_is_no_proxy_is_refused_with_the_form_it_should_have(words) -> None:
    with pytest.raises(GeoError, match="主机:端口"):
        parse_proxy(words)
