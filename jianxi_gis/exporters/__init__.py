"""A map view and its projects become a file.

May import: render, model, geo, errors, paths.
One more format: one file with ``make(content) -> bytes`` and one row in ``EXPORTERS``. A format
of several files returns them by what stands after the name: ``{".shp": …, "_线.shp": …}``; None
is a file it has not this time: that of an earlier export goes.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from jianxi_gis.errors import ExportError
from jianxi_gis.exporters import (
    csv,
    docx,
    dxf,
    geojson,
    html,
    kml,
    pdf,
    png,
    pptx,
    spatial,
    svg,
    xlsx,
)
from jianxi_gis.exporters.writing import write_files
from jianxi_gis.model.sheet import SheetContent

Family = Literal["sheet", "report", "data"]


@dataclass(frozen=True, slots=True)
class Exporter:
    """One format projects can leave the program in."""

    label: str
    suffix: str
    """Lower case, with its dot."""
    make: Callable[[SheetContent], bytes | Mapping[str, bytes | None]]
    """Returns the whole file, or files by the ends of their names; knows nothing of disks."""
    family: Family = "sheet"
    """What it is: paper with a map at scale, something to read with sums, or data."""

    def write(self, content: SheetContent, path: Path) -> tuple[Path, ...]:
        """Write the files, whole or not at all: a file that is there stays until the new is done.

        Needs a running QGuiApplication where a map is drawn.

        Returns
        -------
        tuple of pathlib.Path
            What was written, ``path`` first.

        Raises
        ------
        ExportError
            The content cannot be drawn, or a file not written; says where and what to do.
        """
        if path.is_dir():
            raise ExportError("这是一个文件夹，不能写成文件", str(path), "请在后面加上文件名")
        if not path.parent.is_dir():
            raise ExportError("文件夹不存在", str(path.parent), "请先建立它，或换一个位置")
        made = self.make(content)
        if isinstance(made, bytes):
            write_files({path: made})
            return (path,)
        files = {path.with_name(path.stem + end): data for end, data in made.items()}
        if not path.exists():
            # whoever says that ``path`` may go has not been asked about what lies beside it
            files = {file: data for file, data in files.items() if data is not None}
            if others := [file.name for file in files if file.exists()]:
                raise ExportError(
                    f"旁边已有 {'、'.join(others[:3])}，没有覆盖", str(path), "请换一个名字"
                )
        write_files(files)
        return tuple(file for file, data in files.items() if data is not None)


EXPORTERS = (
    Exporter("PDF 图纸", ".pdf", pdf.make),
    Exporter("PNG 图片", ".png", png.make),
    Exporter("SVG 图形", ".svg", svg.make),
    Exporter("网页", ".html", html.make, "report"),
    Exporter("演示文稿", ".pptx", pptx.make, "report"),
    Exporter("Word 报告", ".docx", docx.make, "report"),
    Exporter("Excel 工作簿", ".xlsx", xlsx.make, "data"),
    Exporter("CSV 表格", ".csv", csv.make, "data"),
    Exporter("GeoPackage", ".gpkg", spatial.make_geopackage, "data"),
    Exporter("Shapefile", ".shp", spatial.make_shapefile, "data"),
    Exporter("GeoJSON", ".geojson", geojson.make, "data"),
    Exporter("KML", ".kml", kml.make, "data"),
    Exporter("DXF 图形", ".dxf", dxf.make, "data"),
)
