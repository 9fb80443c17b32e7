"""The card of one project as a PDF of one A4 page."""

from jianxi_gis.model.card import Card
from jianxi_gis.render.card_page import draw_card
from jianxi_gis.render.in_memory import PDF_DPI, pdf
from jianxi_gis.render.page import Page
from jianxi_gis.render.template import templates


def make_card(card: Card) -> bytes:
    """Return the PDF file; needs a running QGuiApplication."""
    form = templates("A4", landscape=False)[0]
    title = card.project.name
    return pdf(form, title, [lambda painter: draw_card(card, Page(painter, PDF_DPI))])
