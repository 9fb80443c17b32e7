"""What the user can do by menu, toolbar and key: one row each."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow, QMenu, QToolBar, QToolButton

from jianxi_gis.ui.icons import icon
from jianxi_gis.ui.language import tr
from jianxi_gis.ui.theme import current_colors


@dataclass(frozen=True, slots=True)
class Verb:
    """One thing to do."""

    name: str
    words: str
    key: str = ""
    icon: str = ""
    checkable: bool = False


VERBS = (
    Verb("open", "打开工作区…", "Ctrl+O", "open"),
    Verb("create", "新建工作区…", "Ctrl+N", "new"),
    Verb("save_as", "另存为…", "Ctrl+Shift+S", "save"),
    Verb("import", "导入文件…", "Ctrl+I", "import"),
    Verb("export", "导出图纸…", "Ctrl+P", "export"),
    Verb("export_data", "导出数据、网页、幻灯片…", "Ctrl+Shift+E", "export"),
    Verb("bundled", "随程序的规划"),
    Verb("settings", "设置…", "Ctrl+,"),
    Verb("quit", "退出", "Ctrl+Q"),
    Verb("undo", "撤销", "Ctrl+Z", "undo"),
    Verb("redo", "重做", "Ctrl+Y", "redo"),
    Verb("select_all", "全选", "Ctrl+A"),
    Verb("clear_selection", "清除选择", "Ctrl+D", "clear"),
    Verb("copy", "复制表格行", "Ctrl+C", "copy"),
    Verb("copy_map", "复制地图", "Ctrl+Shift+C", "copy"),
    Verb("copy_map_print", "复制地图（300 dpi）"),
    Verb("paste", "从 Excel 粘贴修改…", "Ctrl+V"),
    Verb("edit_project", "修改项目…", "F2"),
    Verb("add_project", "添加项目…", "Ctrl+Shift+N"),
    Verb("project_history", "项目的历史…", "Ctrl+H"),
    Verb("history", "工作区的历史…", "Ctrl+Shift+H"),
    Verb("snapshots", "历史版本…"),
    Verb("place_point", "给选中项目画点"),
    Verb("place_line", "给选中项目画线"),
    Verb("place_area", "给选中项目画面"),
    Verb("reshape", "移动和修改图形", "Ctrl+E"),
    Verb("print_card", "打印项目卡片…", "Ctrl+Alt+P"),
    Verb("card_pdf", "项目卡片存为 PDF…"),
    Verb("package", "并入打包项目…"),
    Verb("attach", "附上依据…"),
    Verb("remove_project", "删除项目", "Ctrl+Del"),
    Verb("removed", "已删除…"),
    Verb("compare", "对比选中的项目", "Ctrl+Shift+P"),
    Verb("find", "查找项目", "Ctrl+F", "search"),
    Verb("clear_filter", "清除筛选", "Ctrl+Shift+F", "filter"),
    Verb("fit", "全图", "Ctrl+0", "fit"),
    Verb("zoom_in", "放大", "Ctrl++", "zoom-in"),
    Verb("zoom_out", "缩小", "Ctrl+-", "zoom-out"),
    Verb("zoom_selection", "缩放至选择", "Ctrl+J", "zoom-selection"),
    Verb("view_back", "上一视图", "Alt+Left", "back"),
    Verb("view_forward", "下一视图", "Alt+Right", "forward"),
    Verb("go_to", "前往坐标或地名…", "Ctrl+G", "go-to"),
    Verb("bookmark_add", "添加书签…", "Ctrl+B", "bookmark"),
    Verb("bookmarks_edit", "管理书签…", "Ctrl+Shift+B"),
    Verb("tool_select", "选择与平移", "Ctrl+1", "tool-select", checkable=True),
    Verb("tool_box", "框选", "Ctrl+2", "tool-box", checkable=True),
    Verb("tool_polygon", "多边形选择", "Ctrl+3", "tool-polygon", checkable=True),
    Verb("tool_identify", "这里有什么", "Ctrl+4", "tool-identify", checkable=True),
    Verb("tool_length", "量距离", "Ctrl+5", "tool-length", checkable=True),
    Verb("tool_area", "量面积", "Ctrl+6", "tool-area", checkable=True),
    Verb("analysis", "范围分析", "Ctrl+R", "analysis"),
    Verb("review", "核对位置…", "Ctrl+K", "review"),
    Verb("places", "工作区的地名表…", "Ctrl+Shift+K"),
    Verb("add_layer", "添加图层…", "Ctrl+L", "layers"),
    Verb("osm_basemap", "用 OSM 数据作底图…"),
    Verb("osm_remove", "移除 OSM 底图"),
    Verb("relocate", "按地名重新定位"),
    Verb("basemap", "底图", "Ctrl+M", "layers"),
    Verb("panel_left", "图层与筛选", "F6", "panel-left", checkable=True),
    Verb("panel_bottom", "表格", "F7", "panel-bottom", checkable=True),
    Verb("panel_right", "项目卡片与统计", "F8", "panel-right", checkable=True),
    Verb("layout_planning", "窗口布局：规划编制", "Ctrl+Alt+1"),
    Verb("layout_review", "窗口布局：项目审查", "Ctrl+Alt+2"),
    Verb("layout_meeting", "窗口布局：会议打印", "Ctrl+Alt+3"),
    Verb("dark", "深色主题", "Ctrl+Shift+D", "theme", checkable=True),
    Verb("handbook", "手册", "F1"),
    Verb("shortcuts", "快捷键", "Ctrl+F1"),
    Verb("tour", "导览"),
    Verb("about", "关于", "", "info"),
)

MENUS: tuple[tuple[str, tuple[str, ...]], ...] = (
    (
        "文件(&F)",
        ("open", "create", "save_as", "", "import", "recent", "bundled", "", "export",
         "export_data", "print_card", "card_pdf", "", "settings", "", "quit"),
    ),
    ("编辑(&E)", ("undo", "redo", "", "select_all", "clear_selection", "copy", "paste", "copy_map",
              "copy_map_print", "", "compare",
              "edit_project", "add_project", "package", "attach", "remove_project", "removed", "",
              "project_history", "history", "snapshots", "",
              "find", "clear_filter")),
    ("视图(&V)", ("fit", "zoom_in", "zoom_out", "zoom_selection", "", "view_back", "view_forward",
              "go_to", "bookmarks", "", "basemap", "", "panel_left", "panel_bottom",
              "panel_right", "", "layout_planning", "layout_review",
              "layout_meeting", "", "dark")),
    ("图层(&L)", ("add_layer", "", "osm_basemap", "osm_remove", "", "relocate")),
    ("工具(&T)", ("tool_select", "tool_box", "tool_polygon", "tool_identify", "", "tool_length",
              "tool_area", "", "analysis", "", "place_point", "place_line", "place_area", "reshape",
              "", "review", "places")),
    ("帮助(&H)", ("handbook", "shortcuts", "tour", "", "about")),
)  # fmt: skip
"""Title with its letter, and verbs of each menu; an empty name is a gap."""
TOOLBAR_LEFT = ("open", "import", "review", "export", "", "undo", "redo", "", "fit", "zoom_in",
                "zoom_out", "zoom_selection", "view_back", "view_forward", "", "find", "go_to",
                "clear_selection", "", "basemap")  # fmt: skip
LABELLED = frozenset({"import", "review", "export", "basemap"})
"""Verbs of the toolbar that bear their words: what people come for."""
TOOLBAR_RIGHT = ("panel_left", "panel_bottom", "panel_right", "", "dark")


def make_actions(
    window: QMainWindow, deeds: Mapping[str, Callable[..., object]]
) -> dict[str, QAction]:
    """Return an action for every verb; ``deeds`` maps its name to what is called."""
    actions = {}
    for verb in VERBS:
        action = QAction(window.tr(verb.words), window)
        action.setCheckable(verb.checkable)
        if verb.key:
            action.setShortcut(QKeySequence(verb.key))
            tip = window.tr(verb.words).removesuffix("…")
            action.setToolTip(tr(f"{tip}（{verb.key}）"))
            action.setIconText(tip)
        if verb.checkable:
            action.toggled.connect(deeds[verb.name])
        else:
            action.triggered.connect(lambda _=False, deed=deeds[verb.name]: deed())
        actions[verb.name] = action
    return actions


def set_icons(actions: Mapping[str, QAction]) -> None:
    """Give the actions their icons in the colours of the theme."""
    colors = current_colors()
    for verb in VERBS:
        if verb.icon:
            actions[verb.name].setIcon(icon(verb.icon, colors))


def fill_menus(
    window: QMainWindow, actions: Mapping[str, QAction], submenus: Mapping[str, QMenu]
) -> None:
    """Build the menu bar; a name in ``submenus`` stands for that menu."""
    bar = window.menuBar()
    for title, names in MENUS:
        menu = bar.addMenu(window.tr(title))
        _fill(menu, names, actions, submenus)
    first = bar.actions()[0]
    # Qt itself opens the menus with Alt only
    QShortcut(QKeySequence("F10"), window).activated.connect(lambda: bar.setActiveAction(first))


def fill_toolbar(bar: QToolBar, names: tuple[str, ...], actions: Mapping[str, QAction]) -> None:
    """Add actions to a toolbar; an empty name is a gap."""
    for name in names:
        if name:
            bar.addAction(actions[name])
            button = bar.widgetForAction(actions[name])
            button.setAccessibleName(actions[name].text())
            if name in LABELLED and isinstance(button, QToolButton):
                button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        else:
            bar.addSeparator()


def _fill(
    menu: QMenu,
    names: tuple[str, ...],
    actions: Mapping[str, QAction],
    submenus: Mapping[str, QMenu],
) -> None:
    for name in names:
        if name in submenus:
            menu.addMenu(submenus[name])
        elif name:
            menu.addAction(actions[name])
        else:
            menu.addSeparator()
