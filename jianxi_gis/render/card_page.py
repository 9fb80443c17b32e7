"""The card of one project on one A4 page: money, map, place, status and where each is said."""

from collections.abc import Iterable

from jianxi_gis.geo.crs import PROJECTED
from jianxi_gis.model.belonging import ATTACHMENT
from jianxi_gis.model.card import Card, stated_fields, status_history
from jianxi_gis.model.check import contradictions
from jianxi_gis.model.claims import TOPIC_WORDS
from jianxi_gis.model.classes import METHOD_WORDS, LocationKind
from jianxi_gis.model.evidence import Evidence
from jianxi_gis.model.listing import source
from jianxi_gis.model.money import format_yuan
from jianxi_gis.model.underlay import credits_of
from jianxi_gis.render.furniture import date_words
from jianxi_gis.render.page import ACCENT, HAIR, INK, SOFT, Page
from jianxi_gis.render.place_map import draw_place_map, place_view

WIDTH_MM, HEIGHT_MM = 210.0, 297.0
_LEFT, _RIGHT, _TOP, _FOOT = 18.0, 192.0, 18.0, 281.0
_MAP_MM = 78.0
_BODY_PT, _NOTE_PT, _HEAD_PT, _FIGURE_PT, _NAME_PT = 9.0, 7.5, 10.5, 15.0, 17.0
_FIELDS_FOOT = 105.0
"""Fields of a ledger end here: the map and the evidence have room on every card, mm."""
_PLACES = 3
_EVIDENCE_MM = 40.0
"""Room kept for contradictions and evidence below the history of the status."""
_ELSEWHERE = frozenset({ATTACHMENT, "listed", "status"})
_LEAD = 0.353 * 1.55
"""Millimetres a line takes for each point of its type."""


class CardPage:
    """Draws a card from the top down; what has no room any more is counted in one line."""

    def __init__(self, page: Page, card: Card) -> None:
        self._page = page
        self._card = card
        self._y = _TOP

    def draw(self) -> None:
        """Draw the page."""
        card, project = self._card, self._card.project
        self._page.box(0, 0, WIDTH_MM, HEIGHT_MM, fill="#ffffff")
        self._page.text(_RIGHT, _TOP - 6, card.secrecy, _BODY_PT, align="right", bold=True)
        section = "" if project.section is None else f"专栏{project.section}"
        where = " · ".join(part for part in (section, project.group, project.kind) if part)
        self._lines([where], _BODY_PT, SOFT)
        self._lines(self._wrapped(project.name, _NAME_PT), _NAME_PT, INK, bold=True)
        money = format_yuan(project.investment_yuan, card.unit)
        self._y += _FIGURE_PT * _LEAD
        self._page.text(_LEFT, self._y - 1.6, money, _FIGURE_PT, color=ACCENT, bold=True)
        self._page.text(_RIGHT, self._y - 1.6, project.status, _HEAD_PT, align="right", bold=True)
        self._fields(stated_fields(project))
        self._place()
        self._heading("进展")
        self._claims(status_history(project), _FOOT - _EVIDENCE_MM)
        doubts = [one.reason for one in contradictions(card.plan, project)]
        if doubts:
            self._heading("说法不一")
            for words in doubts[:3]:
                self._paragraph(words)
        self._heading("依据")
        told = [claim for claim in project.evidence if claim.topic not in _ELSEWHERE]
        self._claims(sorted(told, key=lambda claim: claim.date))
        self._footer()

    def _place(self) -> None:
        project = self._card.project
        self._heading("位置")
        self._draw_map()
        if not project.locations:
            self._paragraph(f"未落图：{project.unlocated_reason or '没有查到位置'}")
        for number, place in enumerate(project.locations):
            if number == _PLACES:
                self._more(len(project.locations) - number, "处")
                break
            how = METHOD_WORDS[place.method]
            if place.kind is not LocationKind.DISTRICT:
                how += f"，误差 {place.accuracy_m:g} 米以内"
            by = f"（{place.confirmed_by} 确认）" if place.confirmed_by else ""
            self._paragraph(f"{place.place}　{how}{by}".strip())
            if place.reasoning:
                self._paragraph(place.reasoning, SOFT)

    def _draw_map(self) -> None:
        scale = self._page.scale
        width, height = (_RIGHT - _LEFT) * scale, _MAP_MM * scale
        card = self._card
        view = place_view(card.project, card.layers, round(width), round(height), self._page.dpi)
        if view is None:
            return
        painter = self._page.painter
        painter.save()
        painter.translate(_LEFT * scale, (self._y + 1) * scale)
        draw_place_map(card.project, view, painter)
        painter.restore()
        self._page.box(_LEFT, self._y + 1, _RIGHT - _LEFT, _MAP_MM, line=0.2, color=SOFT)
        self._y += _MAP_MM + 2
        credits = credits_of(view.layers, None)
        if credits:
            self._lines(self._wrapped(f"底图来源：{'；'.join(credits)}", _NOTE_PT), _NOTE_PT, SOFT)

    def _fields(self, fields: Iterable[tuple[str, str]]) -> None:
        self._y += 1.5
        fields = list(fields)
        widths = (self._page.width(f"{title}　", _BODY_PT) for title, _ in fields)
        indent = max(widths, default=0.0)
        for number, (title, words) in enumerate(fields):
            if self._y > _FIELDS_FOOT:
                self._more(len(fields) - number, "项")
                return
            lines = self._page.wrapped(words, _BODY_PT, _RIGHT - _LEFT - indent)[:4]
            for row, line in enumerate(lines):
                self._y += _BODY_PT * _LEAD
                if not row:
                    self._page.text(_LEFT, self._y, title, _BODY_PT, color=SOFT)
                self._page.text(_LEFT + indent, self._y, line, _BODY_PT)

    def _more(self, count: int, sort: str) -> None:
        self._lines([f"另有 {count} {sort}，见程序里的卡片"], _NOTE_PT, SOFT)

    def _claims(self, claims: Iterable[Evidence], foot: float = _FOOT) -> None:
        """Write what is said, by whom and where; count what has no room."""
        titles = {document.id: document.title for document in self._card.plan.documents}
        listed = list(claims)
        for number, claim in enumerate(listed):
            words = f"{TOPIC_WORDS.get(claim.topic, '')} {claim.value}".strip()
            lines = self._wrapped(
                f"{claim.date}　{words}　{source(claim, titles)}".strip(), _NOTE_PT
            )
            left = foot - self._y - (len(listed) - number > 1) * _NOTE_PT * _LEAD
            if len(lines) * _NOTE_PT * _LEAD > left:
                self._more(len(listed) - number, "条")
                return
            self._lines(lines, _NOTE_PT, INK)

    def _heading(self, words: str) -> None:
        if self._y + 8 > _FOOT:
            return
        self._y += 3
        self._page.line(_LEFT, self._y, _RIGHT, self._y, color=HAIR)
        self._y += _HEAD_PT * _LEAD
        self._page.text(_LEFT, self._y, words, _HEAD_PT, color=ACCENT, bold=True)
        self._y += 0.8

    def _paragraph(self, words: str, color: str = INK) -> None:
        self._lines(self._wrapped(words, _BODY_PT)[:4], _BODY_PT, color)

    def _wrapped(self, words: str, size_pt: float) -> list[str]:
        return self._page.wrapped(words, size_pt, _RIGHT - _LEFT)

    def _lines(self, lines: Iterable[str], size: float, color: str, *, bold: bool = False) -> None:
        for line in lines:
            if self._y + size * _LEAD > _FOOT:
                return
            self._y += size * _LEAD
            self._page.text(_LEFT, self._y, line, size, color=color, bold=bold)

    def _footer(self) -> None:
        card = self._card
        self._page.line(_LEFT, _FOOT + 3, _RIGHT, _FOOT + 3, color=HAIR)
        left = f"数据截止日期：{date_words(card.data_date)}　制卡日期：{date_words(card.made_on)}"
        self._page.text(_LEFT, _FOOT + 7, left, _NOTE_PT, color=SOFT)
        grid = f"2000国家大地坐标系，中央经线111°（{PROJECTED}）　虚线圆为位置误差"
        self._page.text(_RIGHT, _FOOT + 7, grid, _NOTE_PT, color=SOFT, align="right")


def draw_card(card: Card, page: Page) -> None:
    """Draw a card on an A4 page."""
    CardPage(page, card).draw()
