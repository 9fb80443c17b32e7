"""What is said where no project is shown: why, and what to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractScrollArea, QVBoxLayout

from jianxi_gis.model.session import Session, State
from jianxi_gis.ui.follow import follow_when_seen
from jianxi_gis.ui.inert import Label
from jianxi_gis.ui.language import tr


def nothing(state: State) -> str:
    """Return why no project is shown and what to do; "" where there are some."""
    if state.shown:
        return ""
    if state.plan.projects:
        return tr("没有项目符合筛选条件；清除筛选可再看到全部")
    return tr("还没有项目：把规划文件拖进窗口，或用 文件 > 导入文件")


def say_nothing(view: QAbstractScrollArea, session: Session) -> None:
    """Write `nothing` into an empty view."""
    words = Label(view.viewport())
    words.setObjectName("muted")
    words.setAlignment(Qt.AlignmentFlag.AlignCenter)
    words.setWordWrap(True)
    words.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    QVBoxLayout(view.viewport()).addWidget(words)
    follow_when_seen(words, session, lambda state: words.setText(nothing(state)), "plan", "shown")
