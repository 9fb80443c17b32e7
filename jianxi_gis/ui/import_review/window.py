"""The window in which documents are looked at, corrected and stored."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QPushButton,
    QSplitter,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis.model.changes import ChangeKind
from jianxi_gis.model.import_review import Decision, ImportReview, ReviewResult, judge
from jianxi_gis.model.mapview import MapLayer
from jianxi_gis.model.project import SkippedLine
from jianxi_gis.ui.extents import Box
from jianxi_gis.ui.group_rows import group_row
from jianxi_gis.ui.import_review.crs_bar import CrsBar
from jianxi_gis.ui.import_review.date_bar import DateBar
from jianxi_gis.ui.import_review.document_list import DocumentList
from jianxi_gis.ui.import_review.draft_table import DraftTable
from jianxi_gis.ui.import_review.judging import Judging
from jianxi_gis.ui.import_review.pages import ChangesPage, DuplicatesPage, SkippedPage
from jianxi_gis.ui.import_review.source_view import SourceView
from jianxi_gis.ui.inert import Label
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.plain_table import PlainTable
from jianxi_gis.ui.screen import fit

_NOWHERE = (0.0, 0.0, 1.0, 1.0)


class ImportReviewWindow(QDialog):
    """Shows: what documents bring, beside their text.

    Emits: ``store_requested()``, the user wants ``review`` stored and the window closed;
    ``crs_chosen(number, crs)``, what the coordinates of a document are. ``ground`` and ``home``
    are for the map on which that is tried, see `CrsBar`.
    """

    store_requested = Signal()
    crs_chosen = Signal(int, str)

    def __init__(
        self,
        review: ImportReview,
        parent: QWidget | None = None,
        *,
        ground: tuple[MapLayer, ...] = (),
        home: Box = _NOWHERE,
    ) -> None:
        super().__init__(parent)
        self.review = review
        self._earlier: list[ImportReview] = []
        self._result: ReviewResult = judge(review)
        self._judging = Judging(self)
        self.setWindowTitle(self.tr("导入审查"))
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint, True)
        fit(self, 1440, 860)
        self.summary = Label(self)
        self.summary.setObjectName("heading")
        self.summary.setWordWrap(True)
        self.documents = DocumentList(self)
        self._make_pages()
        self.source = SourceView(self)
        self.question = CrsBar(ground, home, self)
        self.date = DateBar(self)
        self._make_buttons()
        self._lay_out()
        self._connect()
        self.documents.fill(self._result, review)
        self._show()
        self.documents.setCurrentRow(0)
        self.take.setFocus()

    # --- building ---------------------------------------------------------------------------

    def _make_pages(self) -> None:
        self.drafts = DraftTable(self)
        self.groups = PlainTable(
            self.tr("标题与清单"),
            [
                (self.tr("组"), 200),
                (self.tr("项数 列明 / 实有"), 130),
                (self.tr("总投资（亿元）列明 / 合计"), 190),
                (self.tr("差额"), 80),
            ],
            stretched=0,
            right=(1, 2, 3),
            empty=self.tr("这份文件没有分组清单"),
            parent=self,
        )
        self.duplicates = DuplicatesPage(self)
        self.changes = ChangesPage(self)
        self.skipped = SkippedPage(self)
        self.failure = Label(self)
        self.failure.setWordWrap(True)
        self.failure.setContentsMargins(24, 24, 24, 24)
        self.failure.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.pages = QTabWidget(self)
        self.pages.setDocumentMode(True)
        self.change_crs = QPushButton(self.tr("改坐标系…"), self)
        self.change_crs.setObjectName("link")
        self.change_crs.setAutoDefault(False)
        self.pages.setCornerWidget(self.change_crs)
        for page in (self.drafts, self.groups, self.duplicates, self.changes, self.skipped):
            self.pages.addTab(page, "")

    def _make_buttons(self) -> None:
        self.words = Label(self)
        self.words.setObjectName("muted")
        self.take = QPushButton(self)
        self.take.setObjectName("primary")
        self.take.setDefault(True)
        self.leave = QPushButton(self.tr("取消"), self)
        self.leave.setAutoDefault(False)

    def _lay_out(self) -> None:
        middle = QWidget(self)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.date)
        column.addWidget(self.question)
        column.addWidget(self.pages, 1)
        column.addWidget(self.failure, 1)
        split = QSplitter(Qt.Orientation.Horizontal, self)
        split.setChildrenCollapsible(False)
        for widget, width, stretch in (
            (self.documents, 220, 0), (middle, 840, 3), (self.source, 380, 2)
        ):  # fmt: skip
            split.addWidget(widget)
            split.setStretchFactor(split.count() - 1, stretch)
            widget.setMinimumWidth(width // 2)
        split.setSizes([220, 840, 380])
        bottom = QHBoxLayout()
        bottom.setContentsMargins(16, 10, 16, 12)
        bottom.setSpacing(8)
        bottom.addWidget(self.words, 1)
        bottom.addWidget(self.leave)
        bottom.addWidget(self.take)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        self.summary.setContentsMargins(16, 12, 16, 10)
        whole.addWidget(self.summary)
        whole.addWidget(split, 1)
        whole.addLayout(bottom)

    def _connect(self) -> None:
        self._judging.judged.connect(self._on_judged)
        self.take.clicked.connect(self.store_requested)
        self.leave.clicked.connect(self.reject)
        self.documents.currentRowChanged.connect(self._on_document_chosen)
        drafts = self.drafts
        drafts.pointed.connect(
            lambda row: self._point([drafts.drafts.rows[row].draft.evidence[0].locator.line])
        )
        drafts.drafts.corrected.connect(
            lambda row, wanted: self._change(self.review.correct(self._number, row, **wanted))
        )
        drafts.drafts.taken.connect(self._on_taken)
        drafts.drafts.refused.connect(self._say)
        drafts.restore_requested.connect(self._on_restore)
        self.duplicates.decided.connect(
            lambda pair, decision: self._change(self.review.decide(pair, decision))
        )
        self.pages.currentChanged.connect(self._on_page_changed)
        self.duplicates.pointed.connect(self._on_pair_pointed)
        self.changes.pointed.connect(lambda line: self._point([line]))
        self.changes.refused.connect(
            lambda one, out: self._change(self.review.refuse(one, refused=out))
        )
        self.date.given.connect(lambda day: self._change(self.review.date(self._number, day)))
        self.date.refused.connect(self._say)
        self.skipped.pointed.connect(lambda line: self._point([line]))
        self.skipped.take_requested.connect(self._on_line_taken)
        self.change_crs.clicked.connect(self._on_change_crs)
        self.question.chosen.connect(lambda crs: self.crs_chosen.emit(self._number, crs))
        for number in range(self.pages.count()):
            key = QShortcut(QKeySequence(f"Ctrl+{number + 1}"), self)
            key.activated.connect(lambda n=number: self._show_page(n))
        QShortcut(QKeySequence.StandardKey.Undo, self, self._undo)

    # --- what changes -----------------------------------------------------------------------

    def show_review(self, review: ImportReview) -> None:
        """Show a review in place of the one shown; it can be gone back from."""
        self._change(review)

    def _change(self, review: ImportReview) -> None:
        self._earlier.append(self.review)
        self.review = review
        self._judge()

    def _undo(self) -> None:
        if self._earlier:
            self.review = self._earlier.pop()
            self._judge()

    def _judge(self) -> None:
        self._judging.ask(self.review)
        if self._judging.is_busy:
            self.take.setEnabled(False)
            self._say(self.tr("正在核对…"))
            # rows that are no longer those of the review must not be corrected
            shown = [len(one.rows) for one in self._result.documents]
            drafts = [len(reading.drafts) for reading in self.review.readings]
            self.pages.setEnabled(shown == drafts)

    def _on_judged(self, result: ReviewResult) -> None:
        self._result = result
        self._say("")
        self.pages.setEnabled(True)
        self._show()

    def _on_taken(self, rows: Sequence[int], taken: bool) -> None:
        review = self.review
        for row in rows:
            review = review.take(self._number, row, taken=taken)
        self._change(review)

    def _on_restore(self, rows: Sequence[int]) -> None:
        review = self.review
        for row in rows:
            review = review.restore(self._number, row)
        self._change(review)

    def _on_change_crs(self) -> None:
        """Offer what else the coordinates may be; asked again, leave them as they are."""
        offer = self.review.readings[self._number].offer
        self.question.ask(None if self.question.isVisible() else offer)

    def _on_line_taken(self, line: SkippedLine) -> None:
        self._change(self.review.take_line(self._number, line))
        self._show_page(0)
        for row, shown in enumerate(self.drafts.drafts.rows):
            if shown.draft.evidence[0].locator == line.locator:
                self.drafts.show_row(row)
        self._say(self.tr("已取为项目，请核对名称和金额（F2 修改，Ctrl+Z 退回）"))

    # --- what is shown ----------------------------------------------------------------------

    @property
    def _number(self) -> int:
        return self.documents.number

    def _on_document_chosen(self, _: int) -> None:
        self._say("")
        self._show()
        readings = self.review.readings
        if self._number < len(readings):
            rows = self._result.documents[self._number].rows
            page = 0 if rows else (3 if self._result.documents[self._number].changes else 4)
            if self.pages.currentIndex() != 2:
                self.pages.setCurrentIndex(page)
            if rows:
                self.drafts.show_row(0)

    def _show(self) -> None:
        self._show_summary()
        number = self._number
        failed = number >= len(self.review.readings)
        self.pages.setVisible(not failed)
        self.failure.setVisible(failed)
        self.date.setVisible(not failed)
        self.question.ask(None)
        if failed:
            self._show_failure(number - len(self.review.readings))
            return
        reading, one = self.review.readings[number], self._result.documents[number]
        self.date.show_date(reading.document, fixed=not one.report.changed)
        self.drafts.drafts.set_rows(one.rows, reading.groups)
        self.groups.set_rows([group_row(group) for group in one.groups])
        self.duplicates.show_result(self._result.duplicates, self.review.decisions)
        own = frozenset(
            item.id
            for item in (*self._result.plan.projects, *self._result.plan.removed)
            if item.name in one.report.own and item.plan == reading.document.title
        )
        self.changes.show_changes(one.changes, own, self.review.refused)
        self.skipped.show_lines(reading.skipped)
        self.source.set_source(reading.source)
        wrong = sum(row.doubtful for row in self.groups.rows)
        stated = any(
            g.stated_count is not None or g.difference_yuan is not None for g in one.groups
        )
        held = "✓" if stated else "—"  # nothing stated: nothing was checked
        if wrong:
            held = self.tr("{0} 组不符").format(wrong)
        titles = (
            self.tr("项目 {0}").format(len(one.rows)),
            self.tr("核对 {0}").format(held),
            self.tr("重复 {0}").format(len(self._result.duplicates)),
            self.tr("变化 {0}").format(len(one.changes)),
            self.tr("未取用 {0}").format(len(reading.skipped)),
        )
        for page, title in enumerate(titles):
            self.pages.setTabText(page, title)
        self.question.ask(reading.question)
        self.change_crs.setVisible(reading.offer is not None)

    def _show_failure(self, number: int) -> None:
        name, error = self.review.failures[number]
        self.source.set_source(())
        rest = self.tr("其余文件不受影响。") if self.review.readings else ""
        self.failure.setText(f"{name}\n\n{tr(str(error))}\n\n{rest}")

    def _show_summary(self) -> None:
        result, review = self._result, self.review
        kinds = [
            item.kind
            for one in result.documents
            for item in one.changes
            if item.project_id not in review.refused
        ]
        open_pairs = [
            pair
            for pair in result.duplicates
            if review.decisions.get(pair.project_ids, Decision.OPEN) is Decision.OPEN
        ]
        rows = [row for one in result.documents for row in one.rows]
        left = sum(not row.draft.taken for row in rows)
        left += len(review.refused)
        parts = [self.tr("读出 {0} 个文件").format(len(review.readings))]
        for count, words in (
            *((kinds.count(kind), self.tr(kind.value)) for kind in ChangeKind),
            (left, self.tr("略去")),
            (sum(row.outside_m > 0 for row in rows if row.after), self.tr("位置在区外")),
            (len(open_pairs), self.tr("可能重复")),
        ):
            if count:
                parts.append(f"{words} {count}")
        if review.failures:
            parts.append(self.tr("{0} 个文件没有读成").format(len(review.failures)))
        changed = result.plan is not review.base
        if review.readings and not changed:
            parts.append(self.tr("以前导入过，没有变化"))
        self.summary.setText("　·　".join(parts))
        asked = any(reading.question is not None for reading in review.readings)
        self.take.setVisible(changed)
        self.take.setEnabled(not asked and not self._judging.is_busy)
        self.take.setToolTip(self.tr("请先确认坐标系") if asked else "")
        self.take.setText(
            self.tr("存入（{0} 处重复以后再定）").format(len(open_pairs))
            if open_pairs
            else self.tr("全部存入")
        )
        self.leave.setText(self.tr("取消") if changed else self.tr("关闭"))

    def _on_page_changed(self, _: int) -> None:
        """Show the source of what is current on the page."""
        self._say("")
        page = self.pages.currentWidget()
        if page is self.drafts:
            self.drafts.point(self.drafts.currentIndex().row())
        elif isinstance(page, DuplicatesPage | ChangesPage | SkippedPage):
            page.point(page.table.currentRow())

    # --- the source -------------------------------------------------------------------------

    def _point(self, lines: Sequence[int]) -> None:
        self.source.show_lines(lines)

    def _on_pair_pointed(self, pair: Sequence[str]) -> None:
        rows = self._result.documents[self._number].rows
        self._point(
            [
                row.draft.evidence[0].locator.line
                for row in rows
                if row.after and {row.after.id, *row.after.absorbed} & {*pair}
            ]
        )

    def _show_page(self, number: int) -> None:
        self.pages.setCurrentIndex(number)
        page = self.pages.currentWidget()
        getattr(page, "table", page).setFocus()

    def _say(self, words: str) -> None:
        self.words.setText(words)
