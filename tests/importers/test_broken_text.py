"""Broken text: refused with a reason or read, never a crash, never an invented project."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from jianxi_gis.errors import DocumentError
from jianxi_gis.importers import read_document
from tests.importers.conftest import OUTLINE

_PIECES = st.sampled_from(
    [
        *("投资", "亿元的", "专栏3 工程\n", "专栏十一一 工程\n", "\n", "\t", "#", "。", "第一篇 "),
        *("共9个", "项目：", "1", "．", "“", "（", "竣工投用", "2030年13月99日", "、", "等", "𠮷"),
    ]
)
_LINES = OUTLINE.split("\n")
_QUIET = settings(
    deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture]
)


@st.composite
def mutated(draw: st.DrawFn) -> str:
    """Return the outline with lines dropped, doubled, swapped, and pieces put in or cut out."""
    lines = draw(st.lists(st.sampled_from(_LINES), max_size=8))
    text = OUTLINE if draw(st.booleans()) else "\n".join(lines)
    for _ in range(draw(st.integers(0, 6))):
        start = draw(st.integers(0, len(text)))
        end = min(len(text), start + draw(st.integers(0, 12)))
        text = text[:start] + draw(_PIECES) + text[end:]
    return text


@_QUIET
@given(text=mutated() | st.lists(_PIECES, max_size=40).map("".join) | st.text(max_size=80))
def test_broken_text_is_refused_or_every_name_stands_in_it(tmp_path: Path, text: str):
    path = tmp_path / "破.txt"
    data = text.encode("utf-8", "surrogatepass")
    path.write_bytes(data)
    try:
        reading = read_document(path)
    except DocumentError as error:
        assert error.where.startswith("破.txt")
        assert error.todo
        return
    plain = "".join(text.replace("*", "").split())
    assert all(draft.name in text for draft in reading.drafts)
    assert all("".join(item.subject.split()) in plain for item in reading.statements)


@_QUIET
@given(cut=st.integers(0, len(OUTLINE.encode())), flip=st.integers(0, 255))
def test_a_cut_or_flipped_file_is_refused_or_invents_no_amount(tmp_path: Path, cut: int, flip: int):
    data = bytearray(OUTLINE.encode()[:cut])
    if data:
        data[cut // 2] ^= flip
    path = tmp_path / "破.txt"
    path.write_bytes(bytes(data))
    try:
        drafts = read_document(path).drafts
    except DocumentError:
        return
    text = data.decode("utf-8", "ignore")
    assert all(d.evidence[1].value in text and d.name in text for d in drafts)


@pytest.mark.parametrize("noise", [b"\xe4\xb8", b"\xff", b"\xb9\xab\xcb\xbe", b"\x00"])
@settings(deadline=None, derandomize=True, max_examples=40)
@given(data=st.binary(max_size=60))
def test_bytes_of_any_kind_never_crash_the_reader(
    tmp_path_factory: pytest.TempPathFactory, noise: bytes, data: bytes
):
    path = tmp_path_factory.getbasetemp() / "字节.txt"
    path.write_bytes(data + noise)
    try:
        assert read_document(path).drafts == ()
    except DocumentError as error:
        assert error.where.startswith("字节.txt")
