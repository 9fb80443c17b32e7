"""A project is found by characters in any spelling, by pinyin and by its initials."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from jianxi_gis.geo.gazetteer import load_gazetteer
from jianxi_gis.geo.named import search
from jianxi_gis.model.searching import Searched, places_called

GAZETTEER = load_gazetteer()

NAMES = (
    "牡丹广场改造项目",
    "二号冶炼车间",
    "长安路（重庆路—银川路）道路工程",
    "Ａ区地块",
    "光华路",
)


def found(words: str) -> list[str]:
    return [name for name, hit in zip(NAMES, Searched(NAMES).matches(words), strict=True) if hit]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("牡丹", NAMES[0]),
        ("mdgc", NAMES[0]),
        ("MDGC", NAMES[0]),
        ("mudanguangch", NAMES[0]),
        ("mu'dan", NAMES[0]),
        ("2号", NAMES[1]),
        ("贰号", NAMES[1]),
        ("２号", NAMES[1]),
        ("二号", NAMES[1]),
        ("cal", NAMES[2]),
        ("chongqinglu", NAMES[2]),
        ("A区", NAMES[3]),
        ("牡丹 gz", NAMES[0]),
    ],
)
def test_words_find_a_name(words: str, name: str) -> None:
    assert found(words) == [name]


@pytest.mark.parametrize("words", ["an", "hua"])
def test_pinyin_begins_where_a_syllable_does(words: str) -> None:
    assert NAMES[0] not in found(words)


def test_every_word_must_be_there() -> None:
    assert found("牡丹 车间") == []
    assert found("") == list(NAMES)


@given(st.text(max_size=8))
def test_any_text_finds_itself(text: str) -> None:
    assert Searched([text]).matches(text).all()


def test_getting_ready_changes_no_answer() -> None:
    cold, ready = (Searched(["牡丹广场", "建设路"]) for _ in range(2))
    ready.prepare()
    for words in ("mdgc", "jianshe", "路", "xx"):
        assert ready.matches(words).tolist() == cold.matches(words).tolist()


@pytest.mark.parametrize(
    ("words", "hits"),
    [
        ("2号", [True, False, False, False]),
        ("2号街坊", [False, False, False, False]),
        ("二号", [True, False, False, False]),
        ("22号街坊", [False, True, False, False]),
        ("22", [False, True, False, True]),
        ("5公里", [False, False, False, False]),
    ],
)
def test_a_number_is_no_part_of_a_longer_one(words: str, hits: list[bool]) -> None:
    names = ("二号车间", "22号街坊", "1.5公里道路", "二十二号楼、2022年")
    assert Searched(names).matches(words).tolist() == hits


@pytest.mark.parametrize(
    ("words", "name"), [("牡丹广场", "牡丹广场"), ("mdgc", "牡丹广场"), ("jianshelu", "建设路")]
)
def test_a_place_is_found_by_its_characters_or_its_sound(words: str, name: str) -> None:
    found = [thing.proper for thing in places_called(GAZETTEER, words)]
    assert any(name in one for one in found)


def test_what_sounds_so_does_not_push_in_where_characters_are_found() -> None:
    assert places_called(GAZETTEER, "建设路") == search(GAZETTEER, "建设路")
