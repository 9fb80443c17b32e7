"""What documents report and plan day by day, what is late, and reports that fit no project."""

from datetime import date

from PySide6.QtCore import QDate
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDateEdit,
    QHBoxLayout,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from jianxi_gis.controller import Controller
from jianxi_gis.model.figures import figures_of
from jianxi_gis.model.listing import source
from jianxi_gis.model.session import Session, State
from jianxi_gis.model.timeline import Event, Sort, data_day, timeline
from jianxi_gis.ui.follow import follow_when_seen
from jianxi_gis.ui.inert import Label
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.plain_table import PlainRow, PlainTable


class ProgressPanel(QWidget):
    """Shows: events of the projects that pass the filter; statements no project could take."""

    def __init__(
        self, session: Session, controller: Controller, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session = session
        self.events = PlainTable(
            self.tr("进展时间线"),
            [
                (self.tr("日期"), 100),
                (self.tr("项目"), 220),
                (self.tr("说法"), 176),
                (self.tr("依据"), 250),
            ],
            stretched=1,
            empty=self.tr("没有带日期的进展或计划"),
            parent=self,
        )
        self.events.chosen.connect(controller.select)
        self.statements = PlainTable(
            self.tr("无主进展"),
            [
                (self.tr("进展说的是"), 150),
                (self.tr("说法"), 90),
                (self.tr("可能是"), 190),
                (self.tr("依据"), 110),
            ],
            stretched=2,
            empty=self.tr("文件里的进展都归到了项目"),
            parent=self,
        )
        self.statements.setToolTip(
            self.tr("文件里的进展，名称对不上任何项目，不替你猜；双击选中可能的项目")
        )
        self.statements.chosen.connect(controller.select)
        self.page = QComboBox(self)
        self.page.addItems([self.tr("时间线"), self.tr("无主进展")])
        self.page.setAccessibleName(self.tr("看什么"))
        self.since = QCheckBox(self.tr("只看此日以来"), self)
        self.day = QDateEdit(self)
        self.day.setCalendarPopup(True)
        self.day.setDisplayFormat("yyyy-MM-dd")
        self.day.setAccessibleName(self.tr("起始日期"))
        self.day.setEnabled(False)
        self.since.toggled.connect(self.day.setEnabled)
        self.since.toggled.connect(lambda _: self._fill(session.state))
        self.day.dateChanged.connect(lambda _: self._fill(session.state))
        self.late = QCheckBox(self.tr("只看逾期"), self)
        self.late.toggled.connect(lambda _: self._fill(session.state))
        self.summary = Label(self)
        self.summary.setObjectName("muted")
        self.summary.setContentsMargins(12, 4, 12, 4)
        head = QHBoxLayout()
        head.setContentsMargins(12, 4, 12, 4)
        head.setSpacing(10)
        for widget in (self.page, self.since, self.day, self.late):
            head.addWidget(widget)
        head.addStretch(1)
        pages = QStackedWidget(self)
        pages.addWidget(self.events)
        pages.addWidget(self.statements)
        self.page.currentIndexChanged.connect(pages.setCurrentIndex)
        self.page.currentIndexChanged.connect(lambda _: self._fill(session.state))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(pages, 1)
        column.addWidget(self.summary)
        follow_when_seen(self, session, self._fill, "plan", "shown")

    def _fill(self, state: State) -> None:
        today = data_day(state.plan.projects)
        if today is not None and not self.since.isChecked():
            self.day.blockSignals(True)
            self.day.setDate(QDate(today.year, 1, 1))
            self.day.blockSignals(False)
        chosen = self.day.date()
        since = (
            date(chosen.year(), chosen.month(), chosen.day()) if self.since.isChecked() else None
        )
        events = timeline(figures_of(state).projects, today, since)
        late = [event for event in events if event.delay_days]
        titles = {document.id: document.title for document in state.plan.documents}
        listed = late if self.late.isChecked() else events
        self.events.set_rows([_event_row(event, titles) for event in listed])
        names = {project.id: project.name for project in state.plan.projects}
        self.statements.set_rows(
            [
                PlainRow(
                    (
                        item.subject,
                        item.value,
                        tr("、").join(names[one] for one in item.near if one in names) or "—",
                        tr(f"《{titles.get(item.document_id, '')}》{item.locator}"),
                    ),
                    tuple(one for one in item.near if one in names),
                )
                for item in state.plan.statements
            ]
        )
        statements = self.page.currentIndex() == 1
        for widget in (self.since, self.day, self.late):
            widget.setVisible(not statements)
        if statements:
            words = self.tr("全部文件里 {0} 条，名称对不上任何项目；双击选中可能的项目")
            self.summary.setText(words.format(len(state.plan.statements)))
        else:
            until = "—" if today is None else today.isoformat()
            words = self.tr("{0} 件　逾期 {1} 件　资料截至 {2}")
            self.summary.setText(words.format(len(events), len(late), until))


def _event_row(event: Event, titles: dict[str, str]) -> PlainRow:
    words = event.words if event.sort is Sort.REPORTED else f"{event.sort} {event.words}"
    if event.delay_days:
        words += tr(f"，逾期 {event.delay_days} 天")
    return PlainRow(
        (
            event.day.isoformat(),
            event.name,
            tr(words),
            tr(source(event.claim, titles)),
        ),
        (event.project_id,),
        doubtful=bool(event.delay_days),
    )
