"""Files onto disk: all of them whole, or none."""

import errno
import secrets
from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from jianxi_gis.errors import ExportError


def write_files(files: Mapping[Path, bytes | None]) -> None:
    """Write files; None: the file goes. What is there stays until all that is new is written.

    Raises
    ------
    ExportError
        One could not be written or replaced: all are as they were.
    """
    parts: list[Path] = []
    moves: list[tuple[Path | None, Path]] = []
    try:
        for file, data in files.items():
            target = file.resolve()
            part = None
            if data is not None:
                part = _beside(target)
                parts.append(part)
                with part.open("xb") as opened:
                    opened.write(data)
            moves.append((part, target))
        _swap(moves)
    except OSError as error:
        raise _refused(error, next(iter(files))) from error
    finally:
        _drop(parts)


def _swap(moves: Sequence[tuple[Path | None, Path]]) -> None:
    """Put each file in the place of its target; if one cannot be put there, put all back."""
    (part, target), *more = moves
    if part is not None and not more:
        part.replace(target)  # at no moment is there no file
        return
    old: list[tuple[Path, Path]] = []
    placed: list[Path] = []
    try:
        for part, target in moves:
            if target.is_file():  # a folder is not replaced
                kept = _beside(target)
                target.replace(kept)
                old.append((kept, target))
            if part is not None:
                part.replace(target)
                placed.append(target)
    except OSError:
        _drop(placed)
        for kept, target in old:
            with suppress(OSError):
                kept.replace(target)
        raise
    _drop([kept for kept, _ in old])


def _beside(target: Path) -> Path:
    return target.with_name(f".{secrets.token_hex(8)}.part")


def _drop(files: Sequence[Path]) -> None:
    for file in files:
        with suppress(OSError):
            file.unlink(missing_ok=True)


def _refused(error: OSError, path: Path) -> ExportError:
    if error.errno in (errno.ENOSPC, errno.EDQUOT):
        return ExportError("磁盘已满，文件没有写成", str(path), "请腾出空间，或换一个位置")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS):
        return ExportError(
            "没有写入权限", str(path), "请换一个文件夹；文件若正被别的程序打开，请先关上"
        )
    return ExportError(
        f"文件没有写成：{error.strerror or error}", str(path), "请换一个位置或文件名"
    )
