"""Drawings as whole files in memory: what is written to disk is written by others."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QPainter, QPdfWriter

from jianxi_gis.render.png_file import png_file
from jianxi_gis.render.template import Template, page_layout

PDF_DPI = 1200
"""Coordinates of a PDF are whole parts of this at most: 0.02 mm."""


def written(write: Callable[[QIODevice], object]) -> bytes:
    """Return what is written on a device."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    try:
        write(buffer)
    finally:
        buffer.close()
    return bytes(data.data())


def png(image: QImage) -> bytes:
    """Return an image as a PNG file; what is transparent becomes opaque."""
    size = image.width(), image.height()
    texts = {key: image.text(key) for key in image.textKeys()}
    return png_file([image], size, image.dotsPerMeterX(), texts)


def pdf(form: Template, title: str, pages: Iterable[Callable[[QPainter], object]]) -> bytes:
    """Return a PDF file, its pages to the millimetre; each is drawn on a painter of `PDF_DPI`."""

    def write(device: QIODevice) -> None:
        writer = QPdfWriter(device)
        writer.setResolution(PDF_DPI)
        writer.setPageLayout(page_layout(form))
        writer.setTitle(title)
        writer.setCreator("jianxi_gis")
        painter = QPainter(writer)
        try:
            for number, draw in enumerate(pages):
                if number:
                    writer.newPage()
                draw(painter)
        finally:
            painter.end()

    return written(write)
