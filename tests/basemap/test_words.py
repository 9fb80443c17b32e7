"""Sources, keys and answers in words."""

import keyring
import pytest
from keyring.backends.fail import Keyring as NoKeyring

from jianxi_gis.basemap.answers import explain, judge
from jianxi_gis.basemap.grid import mercator_grid
from jianxi_gis.basemap.keys import ApiKey, KeyStore, clean_key, redact, split_key
from jianxi_gis.basemap.providers import own_source, stacks
from jianxi_gis.basemap.source import Tile
from jianxi_gis.basemap.transfer import tile_address, user_agent
from jianxi_gis.errors import BasemapError

from .conftest import MemoryKeyring

BY_ID = {stack.id: stack for stack in stacks()}


def test_every_base_map_names_its_maker_and_has_its_own_id() -> None:
    sources = [source for stack in stacks() for source in stack.sources]
    assert all(stack.attribution for stack in stacks())
    assert len({source.id for source in sources}) == len(sources)
    assert all(source.address.startswith("https://") for source in sources)


def test_tianditu_has_its_labels_on_top_and_needs_a_key() -> None:
    for base, labels in (("vec", "cva"), ("img", "cia"), ("ter", "cta")):
        for matrix in "wc":
            stack = BY_ID[f"tianditu_{base}_{matrix}"]
            layers = [source.id.split("_")[1] for source in stack.sources]
            assert layers == [base, labels]
            assert all(source.needs_key for source in stack.sources)
            assert stack.attribution.count("天地图") == 1


def test_only_gaode_is_off_by_default_and_it_is_gcj02() -> None:
    off = [stack for stack in stacks() if not stack.default_on]
    assert {source.grid.datum for stack in off for source in stack.sources} == {"GCJ-02"}
    assert all("没有公开文档" in stack.note for stack in off)
    on = [source for stack in stacks() if stack.default_on for source in stack.sources]
    assert {source.grid.datum for source in on} == {"CGCS2000", "WGS84"}


def test_a_tianditu_address_is_the_one_of_its_manual() -> None:
    source = BY_ID["tianditu_vec_w"].sources[0]
    url = tile_address(source, Tile(source.id, 15, 26614, 13016), ApiKey("abcdef0123456789"))
    assert url.toString() == (
        "https://t6.tianditu.gov.cn/vec_w/wmts?SERVICE=WMTS&REQUEST=GetTile&VERSION=1.0.0"
        "&LAYER=vec&STYLE=default&TILEMATRIXSET=w&FORMAT=tiles&TILECOL=26614&TILEROW=13016"
        "&TILEMATRIX=15&tk=abcdef0123456789"
    )


def test_a_browser_key_is_sent_by_what_calls_itself_a_browser() -> None:
    assert "Mozilla/5.0" in user_agent("browser")
    assert "Mozilla" not in user_agent("server")
    assert "Mozilla" not in user_agent(None)


@pytest.mark.parametrize(
    ("address", "words"),
    [
        ("file:///etc/{z}/{x}/{y}.png", "http"),
        ("ftp://a.example/{z}/{x}/{y}.png", "http"),
        ("/vsicurl/{z}/{x}/{y}", "http"),
        ("https:///{z}/{x}/{y}.png", "http"),
        ("http://[bad/{z}/{x}/{y}", "http"),
        ("https://user:word@a.example/{z}/{x}/{y}.png", "用户名"),
        ("https://a.example/{z}/{x}.png", "缺少"),
        ("https://a.example/{x}/{y}.png", "缺少"),
        ("https://a.example/{z}/{x}/{y}/{-y}.png", "缺少"),
        ("https://a.example/{z}/{x}/{y}/{bbox}", "bbox"),
        ("https://{x}.example/{z}/{x}/{y}", "主机名"),
        ("https://a.example/{z}/{x}/{y}}", "缺少"),
    ],
)
def test_an_address_that_cannot_be_is_refused_in_words(address: str, words: str) -> None:
    with pytest.raises(BasemapError) as caught:
        own_source("我的底图", address)
    assert words in caught.value.what
    assert caught.value.todo


def test_an_address_of_the_user_becomes_a_source() -> None:
    source, key = own_source("我的", " https://{s}.a.example/{z}/{x}/{-y}.png ", datum="GCJ-02")
    assert key == ""
    assert source.grid == mercator_grid("GCJ-02")
    url = tile_address(source, Tile(source.id, 3, 5, 1), None)
    assert url.toString() == "https://a.a.example/3/5/6.png"


def test_a_wmts_template_becomes_a_source() -> None:
    source, _ = own_source(
        "我的", "https://a.example/wmts/l/default/w/{TileMatrix}/{TileRow}/{TileCol}.png"
    )
    url = tile_address(source, Tile(source.id, 3, 5, 1), None)
    assert url.path() == "/wmts/l/default/w/3/1/5.png"


def test_a_key_in_an_address_is_taken_out_of_it() -> None:
    source, key = own_source("我的", "https://a.example/{z}/{x}/{y}?v=1&tk=abcdef0123&w=2")
    assert key == "abcdef0123"
    assert "abcdef0123" not in repr(source)
    url = tile_address(source, Tile(source.id, 1, 0, 0), ApiKey(key))
    assert url.query() == "v=1&tk=abcdef0123&w=2"


def test_an_address_with_a_placeholder_for_the_key_stays_as_it_is() -> None:
    address = "https://a.example/{z}/{x}/{y}?tk={key}"
    assert split_key(address) == (address, "")


@pytest.mark.parametrize(
    ("status", "body", "words"),
    [
        (401, b"", "密钥"),
        (403, b"", "浏览器端"),
        (403, '{"msg":"非法Key","code":1}'.encode(), "密钥无效"),
        (403, '{"msg":"权限类型错误","code":12}'.encode(), "类型不符"),
        (403, '{"msg":"超出日配额"}'.encode(), "配额"),
        (407, b"", "代理"),
        (418, b"<html>teapot</html>", "418"),
        (429, b"", "配额"),
        (503, b"", "503"),
        (302, b"", "转到别处"),
        (200, b"<html></html>", "不是图片"),
        (400, b"", "400"),
    ],
)
def test_each_refusal_says_what_happened_and_what_to_do(
    status: int, body: bytes, words: str
) -> None:
    problem = explain(status, body, "天地图")
    text = str(problem)
    if status == 418:
        assert "多余的字符" in text
    else:
        assert words in text
    assert text.startswith("天地图：")
    assert problem.todo
    assert "<" not in text


def test_a_quoted_answer_is_short_and_without_keys() -> None:
    said = "请求tk=0123456789abcdef无效，key 0123456789abcdef" + "长" * 500
    body = f'{{"msg":"{said}"}}'.encode()
    text = str(explain(403, body, "天地图"))
    assert "0123456789abcdef" not in text
    assert len(text) < 250


@pytest.mark.parametrize("body", [b"\xff\xfe\x00", b"[1,2]", b"{", b"{}", b"null"])
def test_an_answer_that_makes_no_sense_is_not_quoted(body: bytes) -> None:
    assert "\ufffd" not in str(explain(403, body, "天地图"))


def test_a_long_wait_asked_for_by_a_server_is_capped() -> None:
    assert judge(429, "", b"", "999999", "x").retry_after_s == 300.0
    assert judge(429, "", b"", "Wed, 21 Oct 2015", "x").retry_after_s == 0.0


def test_blanks_around_a_pasted_key_are_taken_off() -> None:
    assert clean_key(" \u200babcdef0123456789\r\n").value == "abcdef0123456789"


@pytest.mark.parametrize("text", ["", "   ", "密钥密钥密钥密钥密钥", "a&b=c0123456", "abc"])
def test_what_cannot_be_a_key_is_refused_without_repeating_it(text: str) -> None:
    with pytest.raises(BasemapError) as caught:
        clean_key(text)
    assert not text.strip() or text not in str(caught.value)


def test_a_key_never_shows_in_its_own_words() -> None:
    assert "abcdef0123" not in repr(ApiKey("abcdef0123"))
    assert redact("GET /?TK=abcdef0123&x=1 token=zzz") == "GET /?TK=***&x=1 token=***"


def test_a_key_is_kept_in_the_keyring_of_the_system(memory_keyring: MemoryKeyring) -> None:
    said = KeyStore().save("tianditu", ApiKey("abcdef0123", "server"))
    assert "系统密钥环" in said
    assert KeyStore().load("tianditu") == ApiKey("abcdef0123", "server")
    store = KeyStore()
    store.forget("tianditu")
    store.forget("tianditu")
    assert store.load("tianditu") is None
    assert memory_keyring.kept == {}


def test_without_a_keyring_a_key_lives_until_the_program_ends_and_the_user_is_told() -> None:
    keyring.set_keyring(NoKeyring())
    store = KeyStore()
    assert store.load("tianditu") is None
    assert "只在本次运行中有效" in store.save("tianditu", ApiKey("abcdef0123"))
    assert store.load("tianditu") == ApiKey("abcdef0123")
    assert KeyStore().load("tianditu") is None
    store.forget("tianditu")
    assert store.load("tianditu") is None
