"""A map view and its projects become a file.

May import: render, model, geo, errors, paths.
One more format: one file with ``make(content) -> bytes`` and one row in ``EXPORTERS``.
"""

import errno
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from jianxi_gis.errors import ExportError
from jianxi_gis.exporters import pdf, png
from jianxi_gis.model.sheet import SheetContent


@dataclass(frozen=True, slots=True)
class Exporter:
    """One format a sheet can be written in."""

    label: str
    suffix: str
    """Lower case, with its dot."""
    make: Callable[[SheetContent], bytes]
    """Returns the whole file; knows nothing of disks."""

    def write(self, content: SheetContent, path: Path) -> None:
        """Write a sheet, whole or not at all: a file that is there stays until the new is done.

        Needs a running QGuiApplication.

        Raises
        ------
        ExportError
            The sheet cannot be drawn, or the file not written; says where and what to do.
        """
        if path.is_dir():
            raise ExportError("这是一个文件夹，不能写成文件", str(path), "请在后面加上文件名")
        if not path.parent.is_dir():
            raise ExportError("文件夹不存在", str(path.parent), "请先建立它，或换一个位置")
        data = self.make(content)
        target = path.resolve()
        part = target.with_name(f".{secrets.token_hex(8)}.part")
        try:
            with part.open("xb") as file:
                file.write(data)
            part.replace(target)
        except OSError as error:
            part.unlink(missing_ok=True)
            raise _refused(error, path) from error


EXPORTERS = (
    Exporter("PDF 图纸", ".pdf", pdf.make),
    Exporter("PNG 图片", ".png", png.make),
)


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
