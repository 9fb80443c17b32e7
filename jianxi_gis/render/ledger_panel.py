"""The ledger as blocks of text: sums with their bar, lists as long as there is room."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from jianxi_gis.model.classes import Status
from jianxi_gis.model.money import format_yuan
from jianxi_gis.model.project import Project
from jianxi_gis.model.sheet import STANDINGS, Standing
from jianxi_gis.model.summary import Share, shares, total
from jianxi_gis.render.flow import Block, Draw
from jianxi_gis.render.ledger import Ledger
from jianxi_gis.render.page import ACCENT, HAIR, INK, SOFT, Page
from jianxi_gis.render.template import TypeSizes

COLORS: Mapping[Standing, str] = {
    Standing.ON_MAP: "#0f4c6b",
    Standing.OFF_MAP: "#5f8fa8",
    Standing.DISTRICT: "#d99a2b",
    Standing.UNLOCATED: "#b9bfc4",
}
"""Parts of the bar, and the squares before their rows."""

_USUAL_HEADING_PT = 8.5
_USUAL_PT = 7.0
"""Gaps, squares and the bar are made for text of this size; larger text has larger ones."""


class LedgerPanel:
    """Makes the blocks of the ledger for columns of one width."""

    def __init__(self, page: Page, sizes: TypeSizes, width: float) -> None:
        self._page = page
        self._sizes = sizes
        self._width = width
        self._lead = sizes.body * 0.353 * 1.62
        self._large = max(1.0, sizes.body / _USUAL_PT)

    def totals(self, content: Ledger) -> list[Block]:
        """Return the sums: the whole, its bar, its parts."""
        shown = [part for part in STANDINGS if part is not Standing.OFF_MAP or content.parts[part]]
        blocks = [self.heading("投资总账", 0.0), self._whole(content), self._bar(content, shown)]
        blocks += [self._part(part, content.share(part)) for part in shown]
        blocks.append(self._sum(content.whole))
        if content.unpriced:
            words = f"其中 {content.unpriced} 项文件未列投资额，计项数、不计金额"
            blocks += self._note(words)
        return blocks

    def numbered(self, content: Ledger, ids: Sequence[str]) -> list[Block]:
        """Return the projects on the map by number, 1 the first of ``ids``; then the others."""
        on_map = {item.id: item for item in content.parts[Standing.ON_MAP]}
        room = self._page.width(str(len(ids)), self._sizes.body) + 1.5 * self._large
        rows = [self._project(on_map.pop(one), str(n), room) for n, one in enumerate(ids, 1)]
        if on_map:
            rows.append(self._rest(total(on_map.values()), "图上其余"))
        if any(item.status is Status.LISTED for item in content.parts[Standing.ON_MAP]):
            rows += self._note("未注状态的为列入规划")
        return self._list("图上项目", content.share(Standing.ON_MAP), rows)

    def groups(self, content: Ledger) -> list[Block]:
        """Return the sums of the projects on the map by group, most money first."""
        listed = content.parts[Standing.ON_MAP]
        parts = sorted(shares(listed, _group), key=lambda part: -part.total_yuan)
        priced = {_group(item) for item in listed if item.investment_yuan is not None}
        rows = [
            self._row(
                "",
                part.label,
                f"{part.count} 项",
                part.total_yuan if part.label in priced else None,
            )
            for part in parts
        ]
        return self._list("图上项目（按组）", content.share(Standing.ON_MAP), rows)

    def others(self, content: Ledger, rows: int) -> list[Block]:
        """Return the projects that are not on the map, ``rows`` of them one by one."""
        parts = [part for part in STANDINGS if part is not Standing.ON_MAP]
        ranked = sorted(
            (item for part in parts for item in content.parts[part]),
            key=lambda item: -(item.investment_yuan or 0),
        )
        named = {item.id for item in ranked[:rows]}
        blocks: list[Block] = []
        for part in parts:
            lines = [self._project(item) for item in content.parts[part] if item.id in named]
            rest = [item for item in content.parts[part] if item.id not in named]
            if rest:
                lines.append(self._rest(total(rest), "其余" if lines else "共"))
            blocks += self._list(f"{part}项目", content.share(part), lines)
        return blocks

    def nothing(self) -> list[Block]:
        """Return the word that no project passes the filter."""
        return self._note("没有项目符合筛选条件，图上只有底图。")

    def heading(self, words: str, space: float, right: str = "") -> Block:
        """Return the heading of a panel; ``right`` is a unit for the figures below."""
        page, sizes = self._page, self._sizes
        large = max(1.0, sizes.heading / _USUAL_HEADING_PT)

        def draw(x: float, y: float, width: float) -> None:
            base, rule = y + 3.6 * large, y + 5.0 * large
            page.text(x, base, words, sizes.heading, color=ACCENT, bold=True)
            page.text(x + width, base, right, sizes.note, color=SOFT, align="right")
            page.line(x, rule, x + width, rule, width=0.35, color=ACCENT)

        return Block(6.4 * large, draw, space_before=space, keep_with_next=True)

    # --- pieces -----------------------------------------------------------------------------

    def _whole(self, content: Ledger) -> Block:
        page, sizes = self._page, self._sizes
        lead = max(2.8, sizes.note * 0.43)
        height = sizes.figure * 0.353 + lead + 2.4 * self._large

        def draw(x: float, y: float, width: float) -> None:
            base = y + height - 1.6 * self._large
            page.text(x, y + lead, "本图项目", sizes.note, color=SOFT)
            page.text(x + width, y + lead, "总投资", sizes.note, color=SOFT, align="right")
            page.text(x, base, f"{content.whole.count} 项", sizes.figure, bold=True)
            page.text(x + width, base, _yi(content.whole), sizes.figure, align="right", bold=True)

        return Block(height, draw)

    def _bar(self, content: Ledger, shown: Sequence[Standing]) -> Block:
        def draw(x: float, y: float, width: float) -> None:
            left, top = x, y + 0.4 * self._large
            for part in shown if content.whole.total_yuan else ():
                share = content.share(part).total_yuan / content.whole.total_yuan
                self._page.box(left, top, width * share, 2.2 * self._large, fill=COLORS[part])
                left += width * share

        return Block(3.8 * self._large, draw)

    def _part(self, part: Standing, share: Share) -> Block:
        page = self._page
        middle, side = 0.353 * self._sizes.body * 0.36, 1.8 * self._large

        def draw(x: float, y: float, width: float) -> None:
            base = y + self._lead * 0.72
            page.box(x, base - middle - side / 2, side, side, fill=COLORS[part])
            self._figures(x, base, width, share)
            page.text(x + 3.2 * self._large, base, part, self._sizes.body)

        return Block(self._lead, draw)

    def _sum(self, whole: Share) -> Block:
        def draw(x: float, y: float, width: float) -> None:
            self._page.line(x, y + 0.3, x + width, y + 0.3, color=SOFT)
            base = y + 0.6 + self._lead * 0.72
            self._page.text(x + 3.2 * self._large, base, "合计", self._sizes.body)
            self._figures(x, base, width, whole)

        return Block(self._lead + 0.8, draw)

    def _figures(self, x: float, base: float, width: float, share: Share) -> None:
        page, size = self._page, self._sizes.body
        page.text(x + width * 0.58, base, f"{share.count} 项", size, align="right")
        page.text(x + width, base, _yi(share), size, align="right")

    def _list(self, words: str, share: Share, rows: Sequence[Block]) -> list[Block]:
        """Return a list under its heading, which comes again where a column ends within it."""
        if not rows:
            return []
        again = self._list_heading(f"{words}（续）", "")
        heading = self._list_heading(words, f"{share.count} 项　{_yi(share)}")
        return [heading, rows[0], *(replace(row, continued=again) for row in rows[1:])]

    def _list_heading(self, words: str, right: str) -> Block:
        page, size = self._page, self._sizes.body

        def draw(x: float, y: float, width: float) -> None:
            base = y + self._lead * 0.72
            page.text(x, base, words, size, color=ACCENT)
            page.text(x + width, base, right, size, align="right")
            page.line(x, y + self._lead, x + width, y + self._lead, color=SOFT)

        return Block(self._lead + 0.5, draw, space_before=2.0, keep_with_next=True)

    def _project(self, project: Project, number: str = "", indent: float = 0.0) -> Block:
        status = project.status if number and project.status is not Status.LISTED else ""
        return self._row(number, project.name, status, project.investment_yuan, indent=indent)

    def _row(
        self, number: str, name: str, middle: str, yuan: int | None, *, indent: float = 0.0
    ) -> Block:
        """Return a row: number in its indent, name (wrapped, never cut), a word, 亿元."""
        page, size = self._page, self._sizes.body
        money = format_yuan(yuan).removesuffix("亿元")
        money_room = max(page.width("000.0", size), page.width(money, size)) + 1.5
        word_room = page.width(middle, size) + 1.5 if middle else 0.0
        lines = page.wrapped(name, size, self._width - indent - money_room - word_room)

        def draw(x: float, y: float, width: float) -> None:
            base = y + self._lead * 0.72
            if number:
                page.text(x + indent - 1.5 * self._large, base, number, size, align="right")
            for row, line in enumerate(lines):
                page.text(x + indent, base + row * self._lead * 0.86, line, size)
            page.text(x + width - money_room, base, middle, size, color=SOFT, align="right")
            page.text(x + width, base, money, size, align="right",
                      color=INK if yuan is not None else SOFT)  # fmt: skip
            page.line(x, y + height, x + width, y + height, width=0.07, color=HAIR)

        height = self._lead * (1 + 0.86 * (len(lines) - 1))
        return Block(height, draw)

    def _rest(self, rest: Share, lead: str) -> Block:
        words = f"{lead} {rest.count} 项，合计 {_yi(rest)}"

        def draw(x: float, y: float, width: float) -> None:
            self._page.text(x, y + self._lead * 0.72, words, self._sizes.body, color=SOFT)

        return Block(self._lead, draw)

    def _note(self, words: str) -> list[Block]:
        size = self._sizes.note
        return [
            Block(self._lead, _writer(self._page, line, size, self._lead))
            for line in self._page.wrapped(words, size, self._width)
        ]


def _writer(page: Page, line: str, size_pt: float, lead: float) -> Draw:
    def draw(x: float, y: float, width: float) -> None:
        page.text(x, y + lead * 0.72, line, size_pt, color=SOFT)

    return draw


def _yi(share: Share) -> str:
    return format_yuan(share.total_yuan).replace("亿元", " 亿元")


def _group(project: Project) -> str:
    return project.group or "其他文件"
