"""Which files of users are read as layers."""

from pathlib import Path

from jianxi_gis.errors import GeoError, LayerError
from jianxi_gis.geo.feature_files import HEAD_BYTES, KINDS, FileKind, check_content


def kind_of(path: Path) -> FileKind:
    """Return what a file is.

    Raises
    ------
    LayerError
        No local file, a kind that is not read, or content that is not what the name says.
    """
    if path.as_posix().lstrip("/").startswith("vsi"):
        raise LayerError("不是本机文件", str(path), "请先把文件复制到本机")
    kind = KINDS.get(path.suffix.lower())
    if kind is None:
        known = "、".join(dict.fromkeys(one.title for one in KINDS.values()))
        raise LayerError("不认识这种文件", path.name, f"可读 {known}")
    try:
        with path.open("rb") as file:
            head = file.read(HEAD_BYTES)
    except OSError as error:
        raise LayerError(
            "文件读不出来", path.name, f"请检查文件是否存在、能否读取（{error}）"
        ) from None
    if not head:
        raise LayerError("文件是空的", path.name)
    try:
        check_content(path.suffix.lower(), head)
    except GeoError as error:
        raise LayerError(error.what, path.name, error.todo) from None
    return kind
