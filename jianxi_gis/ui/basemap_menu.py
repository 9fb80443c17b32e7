"""The menu 底图: which one, how strong, online or not."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSlider, QWidget, QWidgetAction

from jianxi_gis.controller.basemap_choices import Choice
from jianxi_gis.ui.basemap_tools import BasemapTools
from jianxi_gis.ui.dialogs.basemap_settings import BasemapSettingsDialog
from jianxi_gis.ui.inert import Label, inert


class BasemapMenu(QMenu):
    """Shows: the base maps to pick from, filled anew each time it opens."""

    def __init__(self, tools: BasemapTools, parent: QWidget) -> None:
        super().__init__(parent)
        self._tools = tools
        self._group: QActionGroup | None = None
        self.below: QWidget = parent
        """The button it drops down from."""
        self.setTitle(self.tr("底图"))
        self.setToolTipsVisible(True)
        self.aboutToShow.connect(self.fill)
        tools.settings_requested.connect(self._open_settings)

    def drop_down(self) -> None:
        """Open below the button."""
        self.popup(self.below.mapToGlobal(self.below.rect().bottomLeft()))

    def fill(self) -> None:
        """Build the menu from what can be picked now."""
        self.clear()
        if self._group is not None:
            self._group.deleteLater()
        tools, basemaps = self._tools, self._tools.basemaps
        picked = basemaps.choice
        group = self._group = QActionGroup(self)
        none = self._choice_action(self.tr("无"), None, group)
        none.setChecked(picked is None)
        self.addAction(none)
        own = False
        shown = ""
        for choice in basemaps.choices.all():
            head = choice.title.partition("·")[0] if "·" in choice.title else "open"
            if choice.own and not own:
                self.addSeparator()
                own = True
            elif not choice.own and head != shown:
                self.addSeparator()
                shown = head
            action = self._choice_action(self.tr(choice.title), choice, group)
            action.setChecked(picked is not None and picked.id == choice.id)
            self.addAction(action)
        self.addSeparator()
        self.addAction(self._slider(picked is not None))
        offline = self.addAction(self.tr("离线模式"))
        offline.setCheckable(True)
        offline.setChecked(basemaps.offline)
        offline.setToolTip(self.tr("不发出任何网络请求，只用本机存过的瓦片和底图文件"))
        offline.toggled.connect(tools.set_offline)
        retry = self.addAction(self.tr("重试"))
        retry.setEnabled(picked is not None)
        retry.triggered.connect(tools.retry)
        self.addSeparator()
        self.addAction(self.tr("打开底图文件…")).triggered.connect(tools.ask_file)
        settings = self.addAction(self.tr("底图与密钥…"))
        settings.triggered.connect(self._open_settings)

    def _open_settings(self) -> None:
        dialog = BasemapSettingsDialog(self._tools, self.parentWidget())
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _choice_action(self, title: str, choice: Choice | None, group: QActionGroup) -> QAction:
        action = QAction(title.replace("&", "&&"), self)
        action.setCheckable(True)
        if choice is not None and choice.path is not None:
            action.setToolTip(inert(str(choice.path)))
        group.addAction(action)
        action.triggered.connect(lambda _=False: self._tools.pick(choice))
        return action

    def _slider(self, enabled: bool) -> QWidgetAction:
        basemaps = self._tools.basemaps
        box = QWidget(self)
        box.setEnabled(enabled)
        slider = QSlider(Qt.Orientation.Horizontal, box)
        slider.setRange(0, 100)
        slider.setPageStep(10)
        slider.setValue(round(basemaps.opacity * 100))
        slider.setAccessibleName(self.tr("底图不透明度"))
        percent = Label(f"{slider.value()}%", box)
        percent.setObjectName("muted")
        percent.setFixedWidth(40)
        slider.valueChanged.connect(lambda value: percent.setText(f"{value}%"))
        slider.valueChanged.connect(lambda value: basemaps.set_opacity(value / 100))
        row = QHBoxLayout(box)
        row.setContentsMargins(12, 4, 12, 4)
        row.addWidget(Label(self.tr("不透明度"), box))
        row.addWidget(slider, 1)
        row.addWidget(percent)
        action = QWidgetAction(self)
        action.setDefaultWidget(box)
        return action
