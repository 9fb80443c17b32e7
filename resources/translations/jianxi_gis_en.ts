<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
<context>
    <name>jianxi_gis</name>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>打开工作区…</source>
        <translation>Open Workspace…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>新建工作区…</source>
        <translation>New Workspace…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/ui/unsaved_notice.py"/>
        <source>另存为…</source>
        <translation>Save As…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>导入文件…</source>
        <translation>Import Files…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>导出图纸…</source>
        <translation>Export Sheet…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>导出数据、网页、幻灯片…</source>
        <translation>Export Data, Web Page, Slides…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/settings.py"/>
        <location filename="../../jianxi_gis/ui/main_window.py"/>
        <source>随程序的规划</source>
        <translation>Bundled Plan</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/ui/basemap_tools.py"/>
        <source>设置…</source>
        <translation>Settings…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>退出</source>
        <translation>Quit</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/controller/verbs.py"/>
        <source>撤销</source>
        <translation>Undo</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/controller/verbs.py"/>
        <source>重做</source>
        <translation>Redo</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>全选</source>
        <translation>Select All</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>清除选择</source>
        <translation>Clear Selection</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>复制表格行</source>
        <translation>Copy Table Rows</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>复制地图</source>
        <translation>Copy Map</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>复制地图（300 dpi）</source>
        <translation>Copy Map (300 dpi)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>从 Excel 粘贴修改…</source>
        <translation>Paste Changes from Excel…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>修改项目…</source>
        <translation>Edit Project…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>添加项目…</source>
        <translation>Add Project…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>项目的历史…</source>
        <translation>Project History…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>工作区的历史…</source>
        <translation>Workspace History…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>历史版本…</source>
        <translation>Earlier Versions…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>给选中项目画点</source>
        <translation>Draw Point for Selected Project</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>给选中项目画线</source>
        <translation>Draw Line for Selected Project</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>给选中项目画面</source>
        <translation>Draw Area for Selected Project</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>移动和修改图形</source>
        <translation>Move and Reshape</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>打印项目卡片…</source>
        <translation>Print Project Card…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>项目卡片存为 PDF…</source>
        <translation>Save Project Card as PDF…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>并入打包项目…</source>
        <translation>Put into Package…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>附上依据…</source>
        <translation>Attach Evidence…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>删除项目</source>
        <translation>Delete Project</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>已删除…</source>
        <translation>Deleted Projects…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>对比选中的项目</source>
        <translation>Compare Selected Projects</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>查找项目</source>
        <translation>Find Project</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/ui/map_notes.py"/>
        <source>清除筛选</source>
        <translation>Clear Filter</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>全图</source>
        <translation>Whole District</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>放大</source>
        <translation>Zoom In</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>缩小</source>
        <translation>Zoom Out</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>缩放至选择</source>
        <translation>Zoom to Selection</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>上一视图</source>
        <translation>Previous View</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>下一视图</source>
        <translation>Next View</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>前往坐标或地名…</source>
        <translation>Go to Coordinates or Place…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>添加书签…</source>
        <translation>Add Bookmark…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>管理书签…</source>
        <translation>Manage Bookmarks…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>选择与平移</source>
        <translation>Select and Pan</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>框选</source>
        <translation>Select by Box</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>多边形选择</source>
        <translation>Select by Polygon</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/ui/map_tools.py"/>
        <location filename="../../jianxi_gis/ui/popover.py"/>
        <source>这里有什么</source>
        <translation>What Is Here</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>量距离</source>
        <translation>Measure Distance</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>量面积</source>
        <translation>Measure Area</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>范围分析</source>
        <translation>Area Analysis</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>核对位置…</source>
        <translation>Review Positions…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>工作区的地名表…</source>
        <translation>Workspace Gazetteer…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>添加图层…</source>
        <translation>Add Layer…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>用 OSM 数据作底图…</source>
        <translation>Use OSM Data as Base Map…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/ui/layer_tools.py"/>
        <source>移除 OSM 底图</source>
        <translation>Remove OSM Base Map</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/ui/layer_tools.py"/>
        <source>按地名重新定位</source>
        <translation>Locate Again by Name</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/ui/basemap_menu.py"/>
        <source>底图</source>
        <translation>Base Map</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>图层与筛选</source>
        <translation>Layers and Filters</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <source>表格</source>
        <translation>Tables</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>项目卡片与统计</source>
        <translation>Project Card and Figures</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>窗口布局：规划编制</source>
        <translation>Window Layout: Plan Making</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>窗口布局：项目审查</source>
        <translation>Window Layout: Project Review</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>窗口布局：会议打印</source>
        <translation>Window Layout: Meeting and Print</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>深色主题</source>
        <translation>Dark Theme</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/ui/help/window.py"/>
        <source>手册</source>
        <translation>Handbook</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>快捷键</source>
        <translation>Keyboard Shortcuts</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/ui/tour.py"/>
        <source>导览</source>
        <translation>Tour</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/about.py"/>
        <source>关于</source>
        <translation>About</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>文件(&amp;F)</source>
        <translation>&amp;File</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>编辑(&amp;E)</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>视图(&amp;V)</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>图层(&amp;L)</source>
        <translation>&amp;Layers</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>工具(&amp;T)</source>
        <translation>&amp;Tools</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>帮助(&amp;H)</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/ui/help/window.py"/>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <location filename="../../jianxi_gis/ui/layer_tree.py"/>
        <location filename="../../jianxi_gis/ui/panels/indicators.py"/>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <location filename="../../jianxi_gis/ui/panels/years.py"/>
        <location filename="../../jianxi_gis/ui/project_rows.py"/>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <location filename="../../jianxi_gis/catalog/plan.py"/>
        <location filename="../../jianxi_gis/controller/added_layers.py"/>
        <location filename="../../jianxi_gis/controller/zones.py"/>
        <location filename="../../jianxi_gis/geo/named.py"/>
        <location filename="../../jianxi_gis/model/certainty.py"/>
        <location filename="../../jianxi_gis/model/check.py"/>
        <location filename="../../jianxi_gis/model/evidence.py"/>
        <location filename="../../jianxi_gis/model/timeline.py"/>
        <source>{0}（{1}）</source>
        <translation>{0} ({1})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/added_survey.py"/>
        <source>添加图层</source>
        <translation>Add layer</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <source>正在分类</source>
        <translation>Classifying</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <source>重命名</source>
        <translation>Rename</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <source>图层名称</source>
        <translation>Layer name</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/layer_style.py"/>
        <source>确定</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <location filename="../../jianxi_gis/ui/buttons.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/progress.py"/>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <location filename="../../jianxi_gis/ui/map_tools.py"/>
        <source>取消</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <source>已添加 {0}：{1} 个图形</source>
        <translation>Added {0}; shapes: {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <source>样式…</source>
        <translation>Style…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/attributes.py"/>
        <source>属性表</source>
        <translation>Attribute Table</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <source>重命名…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <source>上移</source>
        <translation>Move Up</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <source>下移</source>
        <translation>Move Down</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <source>重新指定…</source>
        <translation>Find Its File Again…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <source>移除</source>
        <translation>Remove</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <source>矢量文件 ({0})</source>
        <translation>Vector files ({0})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <source>正在查看 {0}</source>
        <translation>Looking at {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <location filename="../../jianxi_gis/ui/layer_tools.py"/>
        <source>正在读取 {0}</source>
        <translation>Reading {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <source>，另有 {0} 个没有可画的图形</source>
        <translation>, without a shape that can be drawn: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <source>缩放到图层</source>
        <translation>Zoom to Layer</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/bars.py"/>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <location filename="../../jianxi_gis/ui/tour.py"/>
        <location filename="../../jianxi_gis/ui/year_chart.py"/>
        <location filename="../../jianxi_gis/errors.py"/>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <location filename="../../jianxi_gis/model/check.py"/>
        <location filename="../../jianxi_gis/model/conditions.py"/>
        <source>{0}：{1}</source>
        <translation>{0}: {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/bars.py"/>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <location filename="../../jianxi_gis/ui/map_furniture.py"/>
        <location filename="../../jianxi_gis/ui/phrasebook.py"/>
        <location filename="../../jianxi_gis/ui/year_chart.py"/>
        <location filename="../../jianxi_gis/basemap/source.py"/>
        <location filename="../../jianxi_gis/controller/keeping.py"/>
        <location filename="../../jianxi_gis/geo/geocode/axes.py"/>
        <location filename="../../jianxi_gis/geo/geocode/geocoder.py"/>
        <location filename="../../jianxi_gis/geo/geocode/sites.py"/>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <location filename="../../jianxi_gis/model/merging.py"/>
        <source>；</source>
        <translation>; </translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_menu.py"/>
        <source>无</source>
        <translation>None</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_menu.py"/>
        <location filename="../../jianxi_gis/ui/status_line.py"/>
        <source>离线模式</source>
        <translation>Offline Mode</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_menu.py"/>
        <source>不发出任何网络请求，只用本机存过的瓦片和底图文件</source>
        <translation>No network request is made; only stored tiles and base map files are used</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_menu.py"/>
        <location filename="../../jianxi_gis/ui/basemap_tools.py"/>
        <source>重试</source>
        <translation>Try Again</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_menu.py"/>
        <source>底图与密钥…</source>
        <translation>Base Maps and Keys…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_menu.py"/>
        <source>底图不透明度</source>
        <translation>Base map opacity</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_menu.py"/>
        <location filename="../../jianxi_gis/ui/layer_tree.py"/>
        <source>不透明度</source>
        <translation>Opacity</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_menu.py"/>
        <source>打开底图文件…</source>
        <translation>Open Base Map File…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_notice.py"/>
        <source>底图提示</source>
        <translation>Base map notice</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_notice.py"/>
        <location filename="../../jianxi_gis/ui/unsaved_notice.py"/>
        <source>关闭提示</source>
        <translation>Close notice</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_notice.py"/>
        <location filename="../../jianxi_gis/ui/unsaved_notice.py"/>
        <source>{0}：{1}。{2}</source>
        <translation>{0}: {1}. {2}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_tools.py"/>
        <source>打开底图文件</source>
        <translation>Open base map file</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_tools.py"/>
        <source>底图文件 ({0})</source>
        <translation>Base map files ({0})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_tools.py"/>
        <source>离线模式开着，只显示本机存过的瓦片</source>
        <translation>Offline mode is on: only tiles stored on this computer are shown</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_tools.py"/>
        <source>联网后，地图范围会发给这家服务商，项目不会</source>
        <translation>Once online, the map extent is sent to this provider; projects are not</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_tools.py"/>
        <source>联网</source>
        <translation>Go Online</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_tools.py"/>
        <source>{0}

要使用这个底图吗？只问这一次。</source>
        <translation>{0}

Use this base map? You are asked only once.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/breakdown_chart.py"/>
        <location filename="../../jianxi_gis/ui/project_rows.py"/>
        <source>{0} 项</source>
        <translation>{0} proj.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/breakdown_chart.py"/>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>项数</source>
        <translation>Projects</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/breakdown_chart.py"/>
        <source>总投资（{0}）</source>
        <translation>Total investment ({0})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/breakdown_chart.py"/>
        <source>按{0}</source>
        <translation>By {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/breakdown_chart.py"/>
        <source>{0}的分法</source>
        <translation>Divide {0} by</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/canvas.py"/>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>地图</source>
        <translation>Map</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_belonging.py"/>
        <source>系统里没有能打开它的程序</source>
        <translation>No program of the system can open it</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_belonging.py"/>
        <location filename="../../jianxi_gis/model/belonging.py"/>
        <source>附件</source>
        <translation>Attachments</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_belonging.py"/>
        <source>请放回原处，或重新附上；与工作区放在一个文件夹里的附件会跟着工作区走</source>
        <translation>Put it back, or attach it again; attachments in one folder with the workspace go along with it</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_belonging.py"/>
        <source>附件的文件不在了</source>
        <translation>The file of the attachment is gone</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_belonging.py"/>
        <source>子项 {0} 个</source>
        <translation>Parts: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_belonging.py"/>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <source>打包项目</source>
        <translation>Package</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_belonging.py"/>
        <source>本项投资已含在打包项目里，合计只算一次</source>
        <translation>The investment of this part is in that of its package; totals count it once</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_evidence.py"/>
        <source>文件不在工作区中</source>
        <translation>The file is not in the workspace</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_evidence.py"/>
        <source>{0} 核定，对照</source>
        <translation>Settled by {0}, against </translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_evidence.py"/>
        <source>{0}《{1}》{2}</source>
        <translation>{0}“{1}” {2}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_evidence.py"/>
        <source>{0} 填写</source>
        <translation>Entered by {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_evidence.py"/>
        <source>已处理：{0}（{1}，{2}）</source>
        <translation>Settled: {0} ({1}, {2})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_evidence.py"/>
        <source>，</source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_evidence.py"/>
        <source>没有依据</source>
        <translation>No evidence</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_evidence.py"/>
        <source>（曾处理过，又有新说法）</source>
        <translation> (settled before; there is a new statement)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_evidence.py"/>
        <source>{0}（现用）</source>
        <translation>{0} (in use)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_evidence.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/messages.py"/>
        <source>{0}。</source>
        <translation>{0}.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_more.py"/>
        <location filename="../../jianxi_gis/ui/map_furniture.py"/>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <location filename="../../jianxi_gis/geo/measure.py"/>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>{0} 米</source>
        <translation>{0} m</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_more.py"/>
        <source>同一处</source>
        <translation>same spot</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_more.py"/>
        <source>打开原文</source>
        <translation>Open Source</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_more.py"/>
        <source>在原文里看这一行</source>
        <translation>See this line in the source</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_more.py"/>
        <source>{0} 米内的同类项目</source>
        <translation>Similar projects within {0} m</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_parts.py"/>
        <source>　误差 {0} 米以内</source>
        <translation>　within {0} m</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_parts.py"/>
        <source>{0}（{1} 确认）</source>
        <translation>{0} (confirmed by {1})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_parts.py"/>
        <location filename="../../jianxi_gis/ui/panel_list.py"/>
        <location filename="../../jianxi_gis/ui/panels/unlocated.py"/>
        <location filename="../../jianxi_gis/model/analysis.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <location filename="../../jianxi_gis/model/sheet.py"/>
        <location filename="../../jianxi_gis/model/summary.py"/>
        <source>未落图</source>
        <translation>Not mapped</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_parts.py"/>
        <source>没有查到位置</source>
        <translation>No position was found</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/chips.py"/>
        <location filename="../../jianxi_gis/ui/sides.py"/>
        <source>清除全部</source>
        <translation>Clear All</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/chips.py"/>
        <location filename="../../jianxi_gis/ui/map_notes.py"/>
        <source>缩放到结果</source>
        <translation>Zoom to Results</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/chips.py"/>
        <source>去掉条件 {0}</source>
        <translation>Remove condition {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/coordinates.py"/>
        <source>2000 国家大地坐标，米</source>
        <translation>CGCS2000, metres</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/coordinates.py"/>
        <source>北 —  东 —</source>
        <translation>N —  E —</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/coordinates.py"/>
        <source>经纬度，度</source>
        <translation>Longitude, latitude in degrees</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/coordinates.py"/>
        <source>经度 —  纬度 —</source>
        <translation>Lon —  Lat —</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/coordinates.py"/>
        <source>经纬度，度分秒</source>
        <translation>Longitude, latitude in degrees, minutes, seconds</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/coordinates.py"/>
        <source>2000 国家大地坐标，米，加 37 带号</source>
        <translation>CGCS2000, metres, with zone number 37</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/coordinates.py"/>
        <source>北 {0} 米  东 {1} 米</source>
        <translation>N {0} m  E {1} m</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/coordinates.py"/>
        <source>经度 {0}°  纬度 {1}°</source>
        <translation>Lon {0}°  Lat {1}°</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/coordinates.py"/>
        <source>经度 {0}  纬度 {1}</source>
        <translation>Lon {0}  Lat {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/coordinates.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/settings.py"/>
        <source>光标坐标</source>
        <translation>Coordinates at the pointer</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/coordinates.py"/>
        <source>光标坐标：{0}。点击换一种</source>
        <translation>Coordinates at the pointer: {0}. Click for another form</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/about.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/bookmarks.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/compare.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/go_to.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/messages.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/settings.py"/>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <location filename="../../jianxi_gis/ui/editing/removed_dialog.py"/>
        <location filename="../../jianxi_gis/ui/editing/snapshots_dialog.py"/>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <location filename="../../jianxi_gis/ui/popover.py"/>
        <source>关闭</source>
        <translation>Close</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/about.py"/>
        <location filename="../../jianxi_gis/ui/main_window.py"/>
        <source>涧西区规划项目落图</source>
        <translation>Jianxi District: Plan Projects on the Map</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/about.py"/>
        <source>数据来源</source>
        <translation>Data Sources</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/about.py"/>
        <source>版本 {0}
每个数字都注明文件和行，每个位置都注明方法和误差；查不到位置的项目留在未落图列表里，不编造。</source>
        <translation>Version {0}
Every figure names its document and line, every position its method and accuracy; projects without a position stay in the list “Not mapped”. Nothing is invented.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/added_survey.py"/>
        <source>文件里的图层</source>
        <translation>Layers in the file</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/added_survey.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <location filename="../../jianxi_gis/ui/map_tools.py"/>
        <source>添加</source>
        <translation>Add</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/added_survey.py"/>
        <source>不能添加：请先在制图软件里写明坐标系，或转换到 2000 国家大地坐标系。</source>
        <translation>Cannot be added: state the coordinate system in the drawing software first, or convert to CGCS2000.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/added_survey.py"/>
        <source>点一种读法，右边的图上看它落在哪里。</source>
        <translation>Click a reading and see on the map where it falls.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/added_survey.py"/>
        <source>。请对照地图选择坐标系：</source>
        <translation>. Choose the coordinate system by comparing with the map:</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/added_survey.py"/>
        <source>图上是每个图层的前 {0} 个图形。</source>
        <translation>The map shows the first {0} shapes of each layer.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/added_survey.py"/>
        <source>文件里有 {0} 个图层，添加勾选的：</source>
        <translation>Layers in the file: {0}. The ticked ones are added:</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/attributes.py"/>
        <source>{0} 个图形，{1} 个字段。点表头排序。</source>
        <translation>Shapes: {0}, fields: {1}. Click a heading to sort. </translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/attributes.py"/>
        <source>属性表：{0}</source>
        <translation>Attribute table: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/attributes.py"/>
        <source>另有 {0} 个没有可画的图形，不在表里。</source>
        <translation>Without a shape and not in the table: {0}.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <source>http 不加密，同网的人看得到您在看哪里；有 https 的地址请用 https。</source>
        <translation>http is not encrypted: others on the network can see where you look. Use https where there is an https address.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <source>添加底图地址</source>
        <translation>Add base map address</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <source>例如 市局影像 2024</source>
        <translation>e.g. City imagery 2024</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <source>按服务商的说明选；选错了会偏几百米到一公里多</source>
        <translation>Choose what the provider states; a wrong choice is off by some hundred metres to more than a kilometre</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <source>Web 墨卡托（最常见）</source>
        <translation>Web Mercator (most common)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <source>经纬度（天地图的 c 系列）</source>
        <translation>Longitude, latitude (the c series of Tianditu)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <source>印在图上的底图来源</source>
        <translation>Credit printed on the map</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <source>XYZ 地址里写 {z} {x} {y}（行号从南数写 {-y}，多台主机写 {s}），WMTS 地址里写 {TileMatrix} {TileCol} {TileRow}。地址里的密钥会移到系统密钥环。</source>
        <translation>Write {z} {x} {y} in an XYZ address ({-y} for rows counted from the south, {s} for several hosts), {TileMatrix} {TileCol} {TileRow} in a WMTS address. A key in the address moves to the system keyring.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <source>一张瓦片</source>
        <translation>One tile</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <source>取一张瓦片看看</source>
        <translation>Fetch One Tile</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <source>正在取涧西区的一张瓦片…</source>
        <translation>Fetching one tile of Jianxi…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <location filename="../../jianxi_gis/controller/basemaps.py"/>
        <source>自己的地址</source>
        <translation>Own address</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <location filename="../../jianxi_gis/ui/saved_filters.py"/>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>名称</source>
        <translation>Name</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <source>地址</source>
        <translation>Address</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <source>坐标系</source>
        <translation>Coordinate system</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <source>切片方式</source>
        <translation>Tile scheme</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>来源</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <source>从服务商的控制台复制，粘贴到这里</source>
        <translation>Copy it from the provider's console and paste it here</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <source>显示</source>
        <translation>Show</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <location filename="../../jianxi_gis/basemap/loader.py"/>
        <source>浏览器端</source>
        <translation>Browser</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <location filename="../../jianxi_gis/basemap/loader.py"/>
        <source>服务端</source>
        <translation>Server</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <source>申请密钥时选的类型；选错了测试时会自动换另一种再试</source>
        <translation>The type chosen when the key was applied for; if it is wrong, the test tries the other one</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <source>测试密钥</source>
        <translation>Test Key</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <location filename="../../jianxi_gis/ui/editing/edit_dialog.py"/>
        <source>保存</source>
        <translation>Save</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <source>删除已存的密钥</source>
        <translation>Delete Stored Key</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <source>天地图的密钥在 console.tianditu.gov.cn 免费申请，个人密钥有每日次数限制。密钥只存在本机的系统密钥环里，不写进工作区、日志和导出的文件。</source>
        <translation>A Tianditu key is free at console.tianditu.gov.cn; a personal key has a daily limit. Keys are kept only in the system keyring of this computer, never in the workspace, the log or exported files.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <source>服务</source>
        <translation>Service</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/settings.py"/>
        <source>密钥</source>
        <translation>Key</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>类型</source>
        <translation>Type</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <location filename="../../jianxi_gis/geo/online/services.py"/>
        <source>天地图</source>
        <translation>Tianditu</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <source>正在查看系统密钥环…</source>
        <translation>Looking into the system keyring…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <source>正在向服务器要一张涧西区的瓦片…</source>
        <translation>Asking the server for one tile of Jianxi…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <source>密钥已删除</source>
        <translation>Key deleted</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <source>密钥类型</source>
        <translation>Key type</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <source>已经存有密钥；填写新的会替换它。</source>
        <translation>A key is stored; a new one replaces it.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <source>还没有密钥。</source>
        <translation>No key yet.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <source>{0}。点“保存”以后就用它。</source>
        <translation>{0}. Press Save to use it.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>底图与密钥</source>
        <translation>Base Maps and Keys</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>自己的底图</source>
        <translation>Own Base Maps</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>离线与缓存</source>
        <translation>Offline and Cache</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>还没有。地址是单位或服务商给的 XYZ、WMTS 网址；文件是 MBTiles 或 GeoTIFF，也可以直接拖进窗口。</source>
        <translation>None yet. An address is an XYZ or WMTS address from your office or a provider; a file is MBTiles or GeoTIFF and can be dropped into the window.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>使用</source>
        <translation>Use</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>移出清单</source>
        <translation>Take off the List</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>只是不再列出；文件留在原处</source>
        <translation>It is no longer listed; the file stays where it is</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>添加地址…</source>
        <translation>Add Address…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>打开文件…</source>
        <translation>Open File…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>离线模式：不发出任何网络请求</source>
        <translation>Offline mode: no network request is made</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>离线时底图只用本机存过的瓦片（不论多旧）和底图文件。第一次启动是离线的。</source>
        <translation>Offline, the base map uses only stored tiles (however old) and base map files. The first start is offline.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>缓存上限</source>
        <translation>Cache limit</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>清空缓存</source>
        <translation>Clear Cache</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>已用</source>
        <translation>Used</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>正在计算…</source>
        <translation>Counting…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>（正在用）</source>
        <translation> (in use)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/bookmarks.py"/>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <location filename="../../jianxi_gis/ui/map_tools.py"/>
        <source>书签</source>
        <translation>Bookmarks</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/bookmarks.py"/>
        <source>双击前往，F2 改名</source>
        <translation>Double-click to go there, F2 to rename</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/bookmarks.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/go_to.py"/>
        <source>前往</source>
        <translation>Go There</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/bookmarks.py"/>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <location filename="../../jianxi_gis/ui/saved_filters.py"/>
        <source>删除</source>
        <translation>Delete</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/compare.py"/>
        <source>项目对比</source>
        <translation>Compare Projects</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/compare.py"/>
        <source>只看不同的</source>
        <translation>Differences Only</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/compare.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/messages.py"/>
        <source>复制</source>
        <translation>Copy</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>导出图纸</source>
        <translation>Export Sheet</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>可不填；筛选条件总会写上</source>
        <translation>Optional; the filter is always printed</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>指定模板时，纸张和方向随模板</source>
        <translation>A template brings its own paper and orientation</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>自动（能放下的最大整比例）</source>
        <translation>Automatic (largest round scale that fits)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>只管图片；PDF 是矢量</source>
        <translation>For pictures only; PDF is vector</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>选图片…</source>
        <translation>Choose Picture…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>图面内容</source>
        <translation>On the Sheet</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <source>导出…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>比例尺写作 1:20000 或 20000</source>
        <translation>Write the scale as 1:20000 or 20000</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>图名</source>
        <translation>Title</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>副标题</source>
        <translation>Subtitle</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>纸张</source>
        <translation>Paper</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>方向</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>模板</source>
        <translation>Template</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <location filename="../../jianxi_gis/ui/zone_form.py"/>
        <source>范围</source>
        <translation>Extent</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <location filename="../../jianxi_gis/ui/scale_box.py"/>
        <source>比例尺</source>
        <translation>Scale</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>制图单位</source>
        <translation>Issued by</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>密级</source>
        <translation>Classification</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>审图号</source>
        <translation>Map approval number</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>图片分辨率</source>
        <translation>Picture resolution</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>标志</source>
        <translation>Logo</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>附注</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>打印预览…</source>
        <translation>Print Preview…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>图集…</source>
        <translation>Map Series…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>图片 (*.png *.jpg *.jpeg)</source>
        <translation>Pictures (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>去掉标志</source>
        <translation>Remove Logo</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>横向</source>
        <translation>Landscape</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>纵向</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>自动</source>
        <translation>Automatic</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>全区或筛选结果</source>
        <translation>Whole district or filter result</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>窗口中的地图范围</source>
        <translation>Map extent in the window</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>在地图上拖动的图框</source>
        <translation>Frame dragged on the map</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>窗口中的地图现在是 1:{0}</source>
        <translation>The map in the window is at 1:{0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>内容：{0}</source>
        <translation>On the sheet: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/go_to.py"/>
        <source>北 {0} 米，东 {1} 米
读作 {2}</source>
        <translation>N {0} m, E {1} m
read as {2}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/go_to.py"/>
        <source>前往坐标或地名</source>
        <translation>Go to Coordinates or Place</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/go_to.py"/>
        <source>3837765.9, 628334.4　112.4, 34.66　10号街坊</source>
        <translation>3837765.9, 628334.4　10号街坊</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/go_to.py"/>
        <source>坐标或地名</source>
        <translation>Coordinates or place</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/go_to.py"/>
        <source>经纬度的坐标系</source>
        <translation>Datum of longitude and latitude</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/go_to.py"/>
        <source>数字本身看不出是哪一种，要按来源选</source>
        <translation>The numbers do not tell which it is; choose by their source</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/go_to.py"/>
        <source>可能的位置</source>
        <translation>Possible positions</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/go_to.py"/>
        <source>{0}　{1}　精度 {2} 米</source>
        <translation>{0}　{1}　accuracy {2} m</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/go_to.py"/>
        <location filename="../../jianxi_gis/ui/editing/cell_editor.py"/>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <location filename="../../jianxi_gis/errors.py"/>
        <source>{0}。{1}</source>
        <translation>{0}. {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/layer_style.py"/>
        <source>不写</source>
        <translation>None</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/layer_style.py"/>
        <source> 毫米</source>
        <translation> mm</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/layer_style.py"/>
        <source>颜色</source>
        <translation>Colour</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/layer_style.py"/>
        <source>线宽</source>
        <translation>Line width</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/layer_style.py"/>
        <source>点的大小</source>
        <translation>Point size</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/layer_style.py"/>
        <source>填充浓度</source>
        <translation>Fill strength</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/layer_style.py"/>
        <source>标注字段</source>
        <translation>Label field</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/layer_style.py"/>
        <source>分类方法</source>
        <translation>Classes by</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/layer_style.py"/>
        <source>分类字段</source>
        <translation>Class field</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/layer_style.py"/>
        <source>级数</source>
        <translation>Number of classes</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/layer_style.py"/>
        <source>请选择</source>
        <translation>Please choose</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/layer_style.py"/>
        <source>样式：{0}</source>
        <translation>Style: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/messages.py"/>
        <source>知道了</source>
        <translation>OK</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/messages.py"/>
        <source>没有完成</source>
        <translation>Not Done</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/messages.py"/>
        <source>{0}
{1}。</source>
        <translation>{0}
{1}.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/messages.py"/>
        <location filename="../../jianxi_gis/ui/review/replacing.py"/>
        <source>程序出错</source>
        <translation>Program Error</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/messages.py"/>
        <source>错误报告</source>
        <translation>Error report</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/messages.py"/>
        <source>程序遇到没有料到的错误，刚才的操作没有完成，已保存的数据不受影响。请把下面的内容复制给维护人员；它也记在 {0}</source>
        <translation>The program met an error nobody expected. What you just did was not completed; saved data is not affected. Please copy the following to whoever maintains the program; it is also kept in {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/progress.py"/>
        <source>正在停止…</source>
        <translation>Stopping…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/progress.py"/>
        <source>整理结果…</source>
        <translation>Putting results together…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/progress.py"/>
        <source>第 {0} / {1} 个：{2}</source>
        <translation>{0} of {1}: {2}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>导出图集</source>
        <translation>Export Map Series</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <source>分法</source>
        <translation>Divide by</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <location filename="../../jianxi_gis/ui/editing/snapshots_dialog.py"/>
        <location filename="../../jianxi_gis/ui/import_review/document_list.py"/>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <source>文件</source>
        <translation>File</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <source>接着上次：画成了、内容没变的不再画</source>
        <translation>Go on from last time: sheets that are done and unchanged are not drawn again</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <source>页目</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <source>全选／全不选</source>
        <translation>Tick or untick all</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <source>{0} 个项目不在任何一幅分幅图上</source>
        <translation>Projects on none of the sheets: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <source>一个 PDF：封面、总览、目录、分幅图</source>
        <translation>One PDF: cover, overview, contents, sheets</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <source>一幅一个 PDF，放进一个文件夹</source>
        <translation>One PDF a sheet, in a folder</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <source>图</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <source>项目数</source>
        <translation>Projects</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <location filename="../../jianxi_gis/ui/editing/removed_dialog.py"/>
        <location filename="../../jianxi_gis/ui/panels/analysis.py"/>
        <location filename="../../jianxi_gis/ui/panels/unlocated.py"/>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/ui/review/queue_list.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <location filename="../../jianxi_gis/model/editing.py"/>
        <source>总投资</source>
        <translation>Investment</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <source>封面</source>
        <translation>Cover</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <source>总览图</source>
        <translation>Overview map</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <location filename="../../jianxi_gis/ui/help/window.py"/>
        <source>目录</source>
        <translation>Contents</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <source>请至少勾选一幅。</source>
        <translation>Tick at least one sheet.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <source>，见总览图。</source>
        <translation>; see the overview map. </translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <source>。</source>
        <translation>. </translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <source>中途停下的，再导出到同一个文件就接着画。</source>
        <translation>If it was stopped, export to the same file again to go on.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <source>共 {0} 幅分幅图。</source>
        <translation>Sheets: {0}. </translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <source>{0} 个项目在不止一幅上。</source>
        <translation>Projects on more than one sheet: {0}. </translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settings.py"/>
        <source>设置</source>
        <translation>Settings</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settings.py"/>
        <source>恢复默认</source>
        <translation>Restore Defaults</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settings.py"/>
        <source>语言</source>
        <translation>Language</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settings.py"/>
        <source>启动时打开</source>
        <translation>Open at start</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settings.py"/>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <location filename="../../jianxi_gis/ui/project_table.py"/>
        <source>金额单位</source>
        <translation>Unit of money</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settings.py"/>
        <source>常用</source>
        <translation>General</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settings.py"/>
        <location filename="../../jianxi_gis/ui/panels/indicators.py"/>
        <source>主题</source>
        <translation>Topic</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settings.py"/>
        <source>字号</source>
        <translation>Text size</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settings.py"/>
        <source>外观</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settings.py"/>
        <source>代理</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settings.py"/>
        <source>代理的主机和端口</source>
        <translation>Host and port of the proxy</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settings.py"/>
        <source>网络</source>
        <translation>Network</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settings.py"/>
        <source>主机:端口</source>
        <translation>host:port</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settings.py"/>
        <source>上次的工作区</source>
        <translation>Last workspace</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settings.py"/>
        <source>下次启动程序时生效</source>
        <translation>Applies at the next start</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settings.py"/>
        <source>没有保存的修改总是先找回</source>
        <translation>Unsaved changes always come back first</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settings.py"/>
        <source>表格、卡片和统计图用的单位；存的总是整元</source>
        <translation>Unit of tables, cards and charts; stored are always whole yuan</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settings.py"/>
        <source>状态栏里的写法；地图和量算始终是 EPSG:4546</source>
        <translation>Form in the status bar; map and measurements are always in EPSG:4546</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settings.py"/>
        <source>浅色</source>
        <translation>Light</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settings.py"/>
        <source>深色</source>
        <translation>Dark</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settings.py"/>
        <source>跟系统走</source>
        <translation>As the system</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settings.py"/>
        <source>界面文字的大小；图纸上的字不变</source>
        <translation>Size of the text in the window; text on sheets stays as it is</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settings.py"/>
        <source>不用代理</source>
        <translation>No proxy</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settings.py"/>
        <source>手工填写</source>
        <translation>Set by hand</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settings.py"/>
        <source>底图和在线查询怎样上网；离线模式开着时都不联网</source>
        <translation>How base maps and online look-ups reach the network; in offline mode nothing does</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settle.py"/>
        <source>处理存疑</source>
        <translation>Settle Doubt</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settle.py"/>
        <source>依据什么、问过谁</source>
        <translation>On what grounds, who was asked</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settle.py"/>
        <source>结论(&amp;C)</source>
        <translation>Conclusion (&amp;C)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settle.py"/>
        <source>说明(&amp;N)</source>
        <translation>Note (&amp;N)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settle.py"/>
        <source>记下</source>
        <translation>Record</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/target.py"/>
        <source>已有同名的文件</source>
        <translation>A file of this name exists</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/target.py"/>
        <source>{0} 已经在那里，要换成新的吗？</source>
        <translation>{0} is there already. Replace it?</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/district_preview.py"/>
        <source>文件在涧西区的位置</source>
        <translation>Where the file lies in Jianxi</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <source>打包项目写明投资时，子项的投资已含在内，合计只算一次。</source>
        <translation>Where the package states its investment, that of its parts is in it; totals count it once.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <source>只记下在哪里，文件本身不拷进工作区。</source>
        <translation>Only its place is recorded; the file itself is not copied into the workspace.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <location filename="../../jianxi_gis/controller/editing.py"/>
        <source>并入打包项目</source>
        <translation>Put into Package</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <source>不属于打包项目</source>
        <translation>Belongs to no package</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <location filename="../../jianxi_gis/ui/editing/paste_dialog.py"/>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <location filename="../../jianxi_gis/ui/panel_list.py"/>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <location filename="../../jianxi_gis/model/booklet.py"/>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <location filename="../../layers/70_project_accuracy.toml"/>
        <location filename="../../layers/72_project_areas.toml"/>
        <location filename="../../layers/74_project_lines.toml"/>
        <location filename="../../layers/76_project_points.toml"/>
        <source>项目</source>
        <translation>Projects</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <source>附上依据</source>
        <translation>Attach Evidence</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <source>附上</source>
        <translation>Attach</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <source>是什么，例如 可研批复；可空着</source>
        <translation>What it is, e.g. an approval; optional</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <location filename="../../jianxi_gis/model/belonging.py"/>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>说明</source>
        <translation>Details</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <source>https://… 或文件</source>
        <translation>https://… or a file</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <source>网址或文件</source>
        <translation>Address or file</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <source>选文件…</source>
        <translation>Choose File…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <source>选一个文件</source>
        <translation>Choose a file</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <source> 等</source>
        <translation> and more</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <source>{0}：</source>
        <translation>{0}: </translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <location filename="../../jianxi_gis/ui/editing/edit_dialog.py"/>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>。{0}</source>
        <translation>. {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>、</source>
        <translation>, </translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <source>文件 ({0})</source>
        <translation>Files ({0})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/edit_dialog.py"/>
        <source>6亿元、5000万元；不知道就空着</source>
        <translation>6亿元 (¥600 m), 5000万元 (¥50 m) or empty</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/edit_dialog.py"/>
        <source>2026、2026-05 或 2026年5月1日</source>
        <translation>2026, 2026-05 or 2026年5月1日</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/edit_dialog.py"/>
        <source>编号，可空着</source>
        <translation>Number; may be empty</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/edit_dialog.py"/>
        <source>不选就按名称判断</source>
        <translation>If none is chosen, the name decides</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/edit_dialog.py"/>
        <source>各不相同，不填就不改</source>
        <translation>They differ; left empty, nothing changes</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/edits.py"/>
        <source>修改项目</source>
        <translation>Edit project</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/edits.py"/>
        <source>已删除 {0} 个项目，可以撤销，也可以从“已删除”里恢复</source>
        <translation>Projects deleted: {0}. Undo, or restore them from “Deleted Projects”</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/edits.py"/>
        <source>已添加，可以撤销</source>
        <translation>Added; can be undone</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/edits.py"/>
        <source>添加项目</source>
        <translation>Add project</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/edits.py"/>
        <location filename="../../jianxi_gis/ui/editing/placing_tools.py"/>
        <location filename="../../jianxi_gis/ui/looking.py"/>
        <source>请只选一个项目</source>
        <translation>Please select one project only</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/edits.py"/>
        <source>修改选中的 {0} 个项目</source>
        <translation>Edit the {0} selected projects</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/edits.py"/>
        <source>已修改 {0} 个项目，可以撤销</source>
        <translation>Projects changed: {0}; can be undone</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <location filename="../../jianxi_gis/ui/panels/analysis.py"/>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <location filename="../../jianxi_gis/ui/review/queue_list.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <source>位置</source>
        <translation>Position</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <source>未落图原因</source>
        <translation>Why not mapped</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <source>删除或恢复</source>
        <translation>Deleted or restored</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <source>次序</source>
        <translation>Order</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <location filename="../../jianxi_gis/model/changes.py"/>
        <source>新增</source>
        <translation>New</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <source>不再有</source>
        <translation>No longer there</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <source>依据</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <source>项目的历史</source>
        <translation>Project History</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <source>撤回这一步</source>
        <translation>Take Back This Step</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <source>工作区的历史</source>
        <translation>Workspace History</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <source>还没有改动过</source>
        <translation>Nothing has been changed yet</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <source>{0}：{1} → {2}</source>
        <translation>{0}: {1} → {2}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <source>时间</source>
        <translation>Time</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <source>谁</source>
        <translation>Who</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <source>做了什么</source>
        <translation>What was done</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <source>变化</source>
        <translation>Change</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <source>涉及项目</source>
        <translation>Projects concerned</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <location filename="../../jianxi_gis/ui/editing/paste_dialog.py"/>
        <source>未填</source>
        <translation>empty</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/paste_dialog.py"/>
        <source>{0} 行：修改 {1} 个项目，{2} 行没有变化，{3} 行不能用（不会改动）</source>
        <translation>Rows: {0}. Projects to change: {1}; rows without change: {2}; rows that cannot be used: {3} (nothing is changed by them)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/paste_dialog.py"/>
        <source>粘贴前看一遍</source>
        <translation>Look before Pasting</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/paste_dialog.py"/>
        <source>要修改的内容</source>
        <translation>What will change</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/paste_dialog.py"/>
        <source>修改</source>
        <translation>Edit</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/paste_dialog.py"/>
        <source>没有要修改的内容</source>
        <translation>Nothing to change</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/paste_dialog.py"/>
        <source>行</source>
        <translation>Row</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/paste_dialog.py"/>
        <source>内容</source>
        <translation>Content</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/paste_dialog.py"/>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <source>现在</source>
        <translation>Now</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/paste_dialog.py"/>
        <source>改为</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/paste_dialog.py"/>
        <source>{0}（相差十倍以上，请核对）</source>
        <translation>{0} (ten times off or more, please check)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/paste_dialog.py"/>
        <source>不能用</source>
        <translation>Cannot be used</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/placing_tools.py"/>
        <source>图形还没有保存</source>
        <translation>The shape is not saved</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/placing_tools.py"/>
        <source>图上正在修改的图形还没有保存。要保存吗？</source>
        <translation>The shape being changed on the map is not saved. Save it?</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/placing_tools.py"/>
        <source>这个项目没有可以修改的图形，请先画点、画线或画面</source>
        <translation>This project has no shape to reshape: draw a point, line or area first</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/placing_tools.py"/>
        <source>位置里有点也有线面，请在核对窗口里逐个处理</source>
        <translation>The position has points as well as lines or areas: review them one by one in the review window</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/placing_tools.py"/>
        <source>图形没有改动</source>
        <translation>The shape was not changed</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/placing_tools.py"/>
        <source>画的时候项目已不在工作区里，没有落图</source>
        <translation>While you drew, the project left the workspace; nothing was placed</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/placing_tools.py"/>
        <source>已落图，误差按 {0:g} 米记，可以撤销</source>
        <translation>Placed, within {0:g} m; can be undone</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/removed_dialog.py"/>
        <source>已删除的项目</source>
        <translation>Deleted Projects</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/removed_dialog.py"/>
        <source>恢复</source>
        <translation>Restore</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/removed_dialog.py"/>
        <source>没有删除过项目</source>
        <translation>No project was ever deleted</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/removed_dialog.py"/>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <location filename="../../jianxi_gis/ui/panels/analysis.py"/>
        <location filename="../../jianxi_gis/ui/panels/unlocated.py"/>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/ui/review/queue_list.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <location filename="../../jianxi_gis/model/editing.py"/>
        <source>项目名称</source>
        <translation>Project name</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/removed_dialog.py"/>
        <source>谁删除的</source>
        <translation>Deleted by</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/removed_dialog.py"/>
        <source>什么时候</source>
        <translation>When</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/reshape_bar.py"/>
        <location filename="../../jianxi_gis/ui/tools/reshape.py"/>
        <source>保存图形</source>
        <translation>Save Shape</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/reshape_bar.py"/>
        <location filename="../../jianxi_gis/ui/tools/reshape.py"/>
        <source>放弃修改</source>
        <translation>Give up Changes</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/reshape_bar.py"/>
        <source>正在修改“{0}”的图形</source>
        <translation>Changing the shape of “{0}”</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/snapshots_dialog.py"/>
        <source>打开后第一次改动之前、以及工作中每隔几分钟留一份，保留最近 20 份。回到某一版可以撤销。</source>
        <translation>One is kept before the first change after opening and every few minutes of work; the last 20 stay. Going back to one can be undone.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/snapshots_dialog.py"/>
        <source>{0} 个项目，合计 {1}。与现在相比：现在多 {2} 个，少 {3} 个，{4} 个有改动。</source>
        <translation>Projects: {0}, total {1}. Compared with this, now added: {2}, gone: {3}, changed: {4}.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/snapshots_dialog.py"/>
        <source>历史版本</source>
        <translation>Earlier Versions</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/snapshots_dialog.py"/>
        <source>选一个版本，看看当时是什么样</source>
        <translation>Choose a version to see how it was</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/snapshots_dialog.py"/>
        <source>回到这一版</source>
        <translation>Go Back to This Version</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/snapshots_dialog.py"/>
        <source>打开或保存工作区后，这里会有历史版本</source>
        <translation>Earlier versions appear here once a workspace is opened or saved</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/snapshots_dialog.py"/>
        <source>保存时间</source>
        <translation>Saved at</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/facet.py"/>
        <source>收起</source>
        <translation>Less</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/facet.py"/>
        <source>查找{0}</source>
        <translation>Find {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/facet.py"/>
        <source>更多 {0} 个</source>
        <translation>{0} more</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/facet_list.py"/>
        <source>右键或按住 Alt 单击：排除</source>
        <translation>Right-click or Alt-click: exclude</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/facet_list.py"/>
        <source>只要此项</source>
        <translation>Only This</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/facet_list.py"/>
        <source>排除此项</source>
        <translation>Exclude This</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/facet_list.py"/>
        <source>{0} 项，{1}</source>
        <translation>{0} proj., {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>已导出图集 {0}：{1} 幅</source>
        <translation>Map series exported to {0}; sheets: {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>{0}，底图缺 {1} 张瓦片</source>
        <translation>{0}, base map tiles missing: {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>打开工作区</source>
        <translation>Open Workspace</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>新建工作区</source>
        <translation>New Workspace</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <location filename="../../jianxi_gis/ui/taken_along.py"/>
        <location filename="../../jianxi_gis/controller/keeping.py"/>
        <source>另存为</source>
        <translation>Save As</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>还没有存为工作区</source>
        <translation>Not saved as a workspace yet</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>对随程序的规划所做的改动还没有保存。要另存为工作区吗？</source>
        <translation>Your changes to the bundled plan are not saved. Save them as a workspace?</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>丢弃找回的修改？</source>
        <translation>Discard the recovered changes?</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>找回的修改将全部丢弃，回到随程序的规划。</source>
        <translation>All recovered changes will be discarded; the plan that comes with the program is shown again.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>工作区</source>
        <translation>Workspace</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>导入文件</source>
        <translation>Import Files</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <location filename="../../jianxi_gis/controller/imports.py"/>
        <source>正在保存</source>
        <translation>Saving</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>正在导出图集</source>
        <translation>Exporting map series</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>导出数据、网页、幻灯片</source>
        <translation>Export Data, Web Page, Slides</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>工作区 (*{0})</source>
        <translation>Workspaces (*{0})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>已{0}</source>
        <translation>Done: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>分析范围</source>
        <translation>Analysed area</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>图集放进哪个文件夹</source>
        <translation>Folder for the map series</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>已导出 {0}，{1}</source>
        <translation>Exported {0}, {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>规划文件 ({0});;所有文件 (*)</source>
        <translation>Plan documents ({0});;All files (*)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>已导入 {0} 个文件</source>
        <translation>Files imported: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>正在导出 {0}</source>
        <translation>Exporting {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>{0}；共 {1} 个文件</source>
        <translation>{0}; files: {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>已导出 {0}</source>
        <translation>Exported {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>已存为 {0}</source>
        <translation>Saved as {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <location filename="../../jianxi_gis/controller/series.py"/>
        <source>PDF 图集</source>
        <translation>PDF map series</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/group_rows.py"/>
        <source>相符</source>
        <translation>agrees</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/group_rows.py"/>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <location filename="../../jianxi_gis/model/sheet.py"/>
        <source>全部项目</source>
        <translation>All projects</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/group_rows.py"/>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <location filename="../../jianxi_gis/model/facets.py"/>
        <source>专栏{0} {1}</source>
        <translation>Box {0} {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/desk.py"/>
        <source>帮助</source>
        <translation>Help</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>滚轮</source>
        <translation>Mouse wheel</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>以光标为中心缩放</source>
        <translation>Zoom about the pointer</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>拖动</source>
        <translation>Drag</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>平移</source>
        <translation>Pan</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>双击</source>
        <translation>Double-click</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>Shift + 拖动</source>
        <translation>Shift + drag</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>放大到框</source>
        <translation>Zoom to the box</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>单击 / Ctrl + 单击</source>
        <translation>Click / Ctrl + click</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>选中 / 加选</source>
        <translation>Select / add to selection</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>方向键、+、-</source>
        <translation>Arrow keys, +, -</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>平移、缩放</source>
        <translation>Pan, zoom</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <location filename="../../jianxi_gis/ui/sides.py"/>
        <source>项目卡片</source>
        <translation>Project card</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>把项目落到图上</source>
        <translation>Placing Projects on the Map</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>导入审查</source>
        <translation>Import Review</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>在这两个窗口里还有自己的键：</source>
        <translation>These two windows have keys of their own: </translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>按键</source>
        <translation>Key</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>作用</source>
        <translation>What it does</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>菜单与快捷键</source>
        <translation>Menus and Keyboard Shortcuts</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>命令</source>
        <translation>Command</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/view.py"/>
        <source>手册正文</source>
        <translation>Text of the handbook</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/window.py"/>
        <source>在手册里查找，回车找下一处</source>
        <translation>Find in the handbook; Enter finds the next</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/window.py"/>
        <source>在手册里查找</source>
        <translation>Find in the handbook</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/window.py"/>
        <source>上一页（Alt+Left）</source>
        <translation>Previous page (Alt+Left)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/hover.py"/>
        <source>{0} 项合并标注 · {1} · 单击放大</source>
        <translation>{0} proj. in one marker · {1} · click to zoom in</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/hover.py"/>
        <location filename="../../jianxi_gis/ui/popover.py"/>
        <source>位置 {0}</source>
        <translation>Position {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/hover.py"/>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <source>等 {0} 项</source>
        <translation>{0} proj. in all</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/crs_bar.py"/>
        <source>确认坐标系</source>
        <translation>Confirm Coordinate System</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/crs_bar.py"/>
        <source>不用文件里的坐标，项目按名称落图</source>
        <translation>Do not use the coordinates in the file; place projects by name</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/crs_bar.py"/>
        <source>橙色是按这种读法画出的图形，请对照地图再确认；确认前什么也不存。</source>
        <translation>Orange: the shapes as this reading draws them. Compare with the map before you confirm; nothing is stored until then.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/crs_bar.py"/>
        <source>图上是本区，不画文件里的图形。</source>
        <translation>The map shows the district; the shapes of the file are not drawn.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/date_bar.py"/>
        <source>文件日期</source>
        <translation>Document date</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/date_bar.py"/>
        <source>未注明</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/date_bar.py"/>
        <source>年、年月或日期，例如 2023、2023-06、2023-06-30</source>
        <translation>Year, month or date, e.g. 2023, 2023-06, 2023-06-30</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/date_bar.py"/>
        <source>没有日期的按最早的算，金额和进展都让位给有日期的文件</source>
        <translation>A document without a date counts as the oldest: its money and status give way to dated documents</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/date_bar.py"/>
        <source>用名称里的 {0} 年？</source>
        <translation>Use the year {0} of its name?</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/document_list.py"/>
        <source>《{0}》</source>
        <translation>“{0}”</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/document_list.py"/>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>以前导入过，没有变化</source>
        <translation>Imported before, nothing has changed</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/document_list.py"/>
        <source>没有项目</source>
        <translation>No projects</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/document_list.py"/>
        <location filename="../../jianxi_gis/controller/editing.py"/>
        <source>{0} 个项目</source>
        <translation>projects: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/document_list.py"/>
        <source>{0} 条进展</source>
        <translation>progress notes: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/document_list.py"/>
        <source>另立 {0} 个项目</source>
        <translation>projects added separately: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/document_list.py"/>
        <source>没有读成：{0}</source>
        <translation>Could not be read: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <source>不变</source>
        <translation>no change</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <location filename="../../jianxi_gis/ui/panel_list.py"/>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <location filename="../../jianxi_gis/model/timeline.py"/>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>投资</source>
        <translation>Investment</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <source>专栏与组</source>
        <translation>Box and group</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <location filename="../../jianxi_gis/ui/panel_list.py"/>
        <location filename="../../jianxi_gis/ui/panels/status.py"/>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/model/booklet.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <location filename="../../jianxi_gis/model/editing.py"/>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>状态</source>
        <translation>Status</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <source>与工作区相比</source>
        <translation>Against workspace</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <source>出处</source>
        <translation>Found at</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>略去</source>
        <translation>Skip</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <source>读出的项目</source>
        <translation>Projects read</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <source>新增（已合并）</source>
        <translation>New (merged)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <source>不归组</source>
        <translation>No group</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <source>名称不能是空的；不要这一项，请去掉前面的勾</source>
        <translation>The name cannot be empty; to leave this out, take off its tick</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <source>“{0}”不是金额，应写作 3.6亿元 或 5000万元</source>
        <translation>“{0}” is no amount; write 3.6亿元 or 5000万元</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <source>在区外 {0} 公里</source>
        <translation>{0} km outside</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <source>原 {0}</source>
        <translation>was {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <source>文件为 {0}</source>
        <translation>{0} in the document</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <source>文件原文：{0}</source>
        <translation>Text of the document: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <location filename="../../jianxi_gis/model/conditions.py"/>
        <location filename="../../jianxi_gis/model/editing.py"/>
        <location filename="../../jianxi_gis/model/evidence.py"/>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <source>专栏{0}</source>
        <translation>Box {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>可能重复</source>
        <translation>Possible duplicates</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <source>以后再定的照样存成两项，两项的投资都计入合计</source>
        <translation>Undecided pairs are stored as two projects, and both sums count in the total</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <source>不收这一项（D）</source>
        <translation>Do Not Take This One (D)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <source>进展里提到、没有清单列出的工程，另立为项目</source>
        <translation>Works named in progress that no list names are added as projects</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <source>不收</source>
        <translation>Not taken</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <source>新增，另立</source>
        <translation>New, added separately</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <source>像项目而没有取用的行</source>
        <translation>Lines like a project that were not taken</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <source>取为项目（T）</source>
        <translation>Take as Project (T)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <source>没有发现重复</source>
        <translation>No duplicates found</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <source>与工作区没有不同</source>
        <translation>No difference from the workspace</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <source>收回这一项（D）</source>
        <translation>Take This One Again (D)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <source>没有略过像项目的行</source>
        <translation>No line like a project was left out</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <source>前一项</source>
        <translation>Former</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <source>列于</source>
        <translation>Listed in</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <source>后一项</source>
        <translation>Latter</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <source>为什么</source>
        <translation>Why</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>处理</source>
        <translation>Decision</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <source>原来</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <location filename="../../jianxi_gis/ui/import_review/source_view.py"/>
        <source>原文</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <source>为什么没有取用</source>
        <translation>Why it was not taken</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>标题与清单</source>
        <translation>Headings and lists</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>改坐标系…</source>
        <translation>Change Coordinate System…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>已取为项目，请核对名称和金额（F2 修改，Ctrl+Z 退回）</source>
        <translation>Taken as a project; please check name and amount (F2 edits, Ctrl+Z takes back)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>其余文件不受影响。</source>
        <translation>The other files are not affected.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>这份文件没有分组清单</source>
        <translation>This document has no grouped lists</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>正在核对…</source>
        <translation>Checking…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>位置在区外</source>
        <translation>outside the district</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>请先确认坐标系</source>
        <translation>Please confirm the coordinate system first</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>全部存入</source>
        <translation>Store All</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/model/booklet.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <location filename="../../jianxi_gis/model/editing.py"/>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <source>组</source>
        <translation>Group</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>项数 列明 / 实有</source>
        <translation>Count, stated / listed</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>总投资（亿元）列明 / 合计</source>
        <translation>Total (¥ m), stated / summed</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>差额</source>
        <translation>Difference</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>{0} 组不符</source>
        <translation>groups that disagree: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <location filename="../../jianxi_gis/ui/popover.py"/>
        <source>项目 {0}</source>
        <translation>Projects {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>核对 {0}</source>
        <translation>Checks {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>重复 {0}</source>
        <translation>Duplicates {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>变化 {0}</source>
        <translation>Changes {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>未取用 {0}</source>
        <translation>Not taken {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>读出 {0} 个文件</source>
        <translation>Files read: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>{0} 个文件没有读成</source>
        <translation>files not read: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>存入（{0} 处重复以后再定）</source>
        <translation>Store (duplicates left for later: {0})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/jobs.py"/>
        <source>已取消</source>
        <translation>Cancelled</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/language.py"/>
        <source>查找范围(&amp;L)：</source>
        <translation>&amp;Look in:</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/language.py"/>
        <source>文件类型(&amp;T)：</source>
        <translation>Files of &amp;Type:</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/language.py"/>
        <source>文件夹</source>
        <translation>Folder</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/language.py"/>
        <source>大小</source>
        <translation>Size</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/layer_tools.py"/>
        <source>用 OSM 数据作底图</source>
        <translation>Use OSM Data as Base Map</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/layer_tools.py"/>
        <source>已移除 OSM 底图</source>
        <translation>OSM base map removed</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/layer_tools.py"/>
        <source>已用 {0} 作底图</source>
        <translation>{0} is the base map now</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/layer_tools.py"/>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <location filename="../../jianxi_gis/model/content.py"/>
        <source>{0}；{1}</source>
        <translation>{0}; {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/layer_tools.py"/>
        <source>OpenStreetMap 数据 (*{0})</source>
        <translation>OpenStreetMap data (*{0})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/layer_tree.py"/>
        <location filename="../../jianxi_gis/ui/sides.py"/>
        <source>图层</source>
        <translation>Layers</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/layer_tree.py"/>
        <location filename="../../jianxi_gis/ui/panels/filter.py"/>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <location filename="../../jianxi_gis/ui/zone_form.py"/>
        <source> 米</source>
        <translation> m</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/layer_tree.py"/>
        <source>不画</source>
        <translation>Do not draw</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/layer_tree.py"/>
        <source>廊道宽度（每侧）</source>
        <translation>Corridor width (each side)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/layer_tree.py"/>
        <source>廊道每侧</source>
        <translation>Corridor, each side</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/layer_tree.py"/>
        <source>筛选所选的，按筛选的距离画；其余不画</source>
        <translation>Those the filter asks for are drawn as wide as it asks; the others are not drawn</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/layer_tree.py"/>
        <source>底图：{0}</source>
        <translation>Base map: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/layer_tree.py"/>
        <source>来源：{0}</source>
        <translation>Source: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/looking.py"/>
        <source>项目卡片存为 PDF</source>
        <translation>Save Project Card as PDF</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/looking.py"/>
        <source>先选中 2 到 {0} 个项目，再对比</source>
        <translation>Select 2 to {0} projects first, then compare</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/looking.py"/>
        <source>已写成 {0}</source>
        <translation>Written to {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/main_window.py"/>
        <source>工具栏</source>
        <translation>Toolbar</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/main_window.py"/>
        <source>随程序的规划（未命名）</source>
        <translation>Bundled Plan (unnamed)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/map_copy.py"/>
        <source>已复制地图：{0}×{1} 像素，1:{2}</source>
        <translation>Map copied: {0}×{1} pixels, 1:{2}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/map_furniture.py"/>
        <location filename="../../jianxi_gis/geo/measure.py"/>
        <source>{0} 公里</source>
        <translation>{0} km</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/map_furniture.py"/>
        <location filename="../../jianxi_gis/geo/geocode/bounds.py"/>
        <location filename="../../jianxi_gis/geo/geocode/crossings.py"/>
        <location filename="../../jianxi_gis/geo/geocode/roads.py"/>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>北</source>
        <translation>N</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/map_notes.py"/>
        <source>不在图上的项目：点击打开列表</source>
        <translation>Projects that are not on the map: click to open the list</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/map_notes.py"/>
        <source>没有项目符合筛选条件</source>
        <translation>No project meets the filter</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/map_notes.py"/>
        <source>把规划文件拖到这里，或用 文件 &gt; 导入文件</source>
        <translation>Drop plan documents here, or use File &gt; Import Files</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/map_notes.py"/>
        <source>筛选到的 {0} 项都在图幅之外</source>
        <translation>None of the {0} projects the filter found is in view</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/map_notes.py"/>
        <source>全区性 {0} 项 · 未落图 {1} 项</source>
        <translation>District-wide {0} · not mapped {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/map_tools.py"/>
        <source>复制坐标</source>
        <translation>Copy Coordinates</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/map_tools.py"/>
        <source>添加书签</source>
        <translation>Add Bookmark</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/map_tools.py"/>
        <source>书签名称</source>
        <translation>Name of the bookmark</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/map_tools.py"/>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <source>已选 {0} 项</source>
        <translation>{0} selected</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/map_tools.py"/>
        <source>已复制 {0}</source>
        <translation>Copied {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/map_tools.py"/>
        <source>以此为圆心作 15 分钟生活圈</source>
        <translation>15-Minute Circle around This Point</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/map_tools.py"/>
        <source>移到图中央</source>
        <translation>Centre Map Here</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/map_tools.py"/>
        <source>已添加书签 {0}</source>
        <translation>Bookmark {0} added</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/mini_map.py"/>
        <source>位置小图</source>
        <translation>Small map of the position</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/mini_map.py"/>
        <source>虚线圆是位置误差；单击在大图上放大</source>
        <translation>The dashed circle is the error of the position; click to zoom in on the large map</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/nothing.py"/>
        <source>还没有项目：把规划文件拖进窗口，或用 文件 &gt; 导入文件</source>
        <translation>No projects yet: drop plan documents into the window, or use File &gt; Import Files</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/nothing.py"/>
        <source>没有项目符合筛选条件；清除筛选可再看到全部</source>
        <translation>No project passes the filter; clear it to see all again</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panel_list.py"/>
        <location filename="../../jianxi_gis/controller/zones.py"/>
        <source>分析</source>
        <translation>Analysis</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panel_list.py"/>
        <source>核对</source>
        <translation>Checks</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panel_list.py"/>
        <location filename="../../jianxi_gis/ui/panels/indicators.py"/>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <location filename="../../jianxi_gis/model/timeline.py"/>
        <source>进展</source>
        <translation>Progress</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panel_list.py"/>
        <location filename="../../jianxi_gis/ui/panels/indicators.py"/>
        <source>指标</source>
        <translation>Indicators</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panel_list.py"/>
        <source>规模</source>
        <translation>Sizes</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panel_list.py"/>
        <source>分年</source>
        <translation>By Year</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/analysis.py"/>
        <source>位置连同误差都落在范围里</source>
        <translation>The position, with its error, lies within the area</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/analysis.py"/>
        <source>名称里提到这个地方，位置本身定不下来</source>
        <translation>The name mentions this place; the position itself cannot be told</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/analysis.py"/>
        <source>误差圆触及范围，可能在内也可能不在</source>
        <translation>The circle of error touches the area: it may be in or out</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/analysis.py"/>
        <source>选中全部</source>
        <translation>Select All</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/analysis.py"/>
        <source>设为筛选</source>
        <translation>Use as Filter</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/analysis.py"/>
        <source>缩放到此</source>
        <translation>Zoom to It</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/analysis.py"/>
        <source>打印…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/analysis.py"/>
        <source>范围内的项目</source>
        <translation>Projects in the area</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/analysis.py"/>
        <source>在左边选一种范围和地点，或在图上画出</source>
        <translation>Choose a kind of area and a place on the left, or draw on the map</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/analysis.py"/>
        <source>{0} {1} 项 · {2}</source>
        <translation>{0}: {1} proj. · {2}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/analysis.py"/>
        <source>判断</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <source>附依据</source>
        <translation>Attach</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <source>打包</source>
        <translation>Package</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <source>历史</source>
        <translation>History</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <source>打印</source>
        <translation>Print</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <source>画点</source>
        <translation>Draw Point</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <source>画线</source>
        <translation>Draw Line</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <source>画面</source>
        <translation>Draw Area</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <source>对比</source>
        <translation>Compare</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <source>一起修改</source>
        <translation>Edit All</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <source>不在筛选结果里</source>
        <translation>Not among what the filter found</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <source>在地图上点击，或在下方表格中选择一行，这里显示投资、进展、位置和依据。</source>
        <translation>Click on the map or choose a row of the table below: investment, progress, position and evidence are shown here.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <source>在图上放大</source>
        <translation>Zoom In on the Map</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <source>移动或改形</source>
        <translation>Move or reshape</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <source>依据与进展</source>
        <translation>Evidence and progress</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <location filename="../../jianxi_gis/geo/named.py"/>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <location filename="../../jianxi_gis/model/booklet.py"/>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <location filename="../../layers/64_blocks.toml"/>
        <source>街坊</source>
        <translation>Block</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <location filename="../../jianxi_gis/geo/named.py"/>
        <location filename="../../jianxi_gis/geo/online/services.py"/>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <location filename="../../jianxi_gis/model/booklet.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <location filename="../../layers/30_roads.toml"/>
        <source>道路</source>
        <translation>Road</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <location filename="../../jianxi_gis/geo/named.py"/>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <location filename="../../jianxi_gis/model/booklet.py"/>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <location filename="../../layers/20_rivers.toml"/>
        <source>河渠</source>
        <translation>River</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <source>地铁</source>
        <translation>Metro</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <source>没有选中项目</source>
        <translation>No project selected</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <source>其中 {0} 项不在筛选结果里</source>
        <translation>{0} of them are not among what the filter found</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <source>只看这里的项目</source>
        <translation>Only the Projects Here</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <source>{0} {1} 米</source>
        <translation>{0} {1} m</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <source>（可能）</source>
        <translation> (possibly)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <source>相关{0}</source>
        <translation>Related: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/filter.py"/>
        <source>街道（按文字）</source>
        <translation>Sub-district (as named)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/filter.py"/>
        <source>未完工</source>
        <translation>Not finished</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/filter.py"/>
        <source>排除“竣工投用”；只列入规划、进展不明的也留下</source>
        <translation>Leaves out “Completed”; what is only listed in the plan, its progress unknown, stays</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/filter.py"/>
        <source>名称、组、责任单位，或拼音首字母</source>
        <translation>Name, group, body, pinyin</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/filter.py"/>
        <source>文本筛选</source>
        <translation>Text filter</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/filter.py"/>
        <source>投资（亿元）</source>
        <translation>Investment (¥100 m)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/filter.py"/>
        <source>河渠廊道距离</source>
        <translation>Distance of river corridors</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/filter.py"/>
        <source>地铁站距离</source>
        <translation>Distance from metro stations</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/filter.py"/>
        <source>不少于</source>
        <translation>at least</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/filter.py"/>
        <source>不多于</source>
        <translation>at most</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/filter.py"/>
        <source>写 5、5亿 或 5000万，回车生效</source>
        <translation>Write 5 for ¥500 m; Enter applies it</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/filter.py"/>
        <source>距离不超过</source>
        <translation>Within</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/filter.py"/>
        <source>投资{0}（亿元）</source>
        <translation>Investment {0} (unit ¥100 m)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/indicators.py"/>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <location filename="../../jianxi_gis/ui/reader.py"/>
        <source>《{0}》{1}</source>
        <translation>“{0}” {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/indicators.py"/>
        <source>规划指标</source>
        <translation>Plan Indicators</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/indicators.py"/>
        <source>双击打开原文：有进展的打开说进展的那一行</source>
        <translation>Double-click to open the document; where there is progress, at the line that tells it</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/indicators.py"/>
        <source>读入的文件里没有指标表</source>
        <translation>The documents read hold no table of indicators</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/indicators.py"/>
        <source>不能在文件里对照</source>
        <translation>No indicator that can be checked in documents</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/indicators.py"/>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>序号</source>
        <translation>No.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/indicators.py"/>
        <source>基期</source>
        <translation>Base</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/indicators.py"/>
        <source>目标</source>
        <translation>Target</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/indicators.py"/>
        <source>进展依据</source>
        <translation>Evidence of progress</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/indicators.py"/>
        <source>年均增长</source>
        <translation>Yearly growth</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/indicators.py"/>
        <source>属性</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/indicators.py"/>
        <source>之后没有文件说到</source>
        <translation>Not stated later</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>{0} 组标题列明</source>
        <translation>{0} headings</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>{0} 项列明</source>
        <translation>{0} proj.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>只计项目全部在列的组；标题里列明的计划期投资</source>
        <translation>Only groups whose projects are all listed; planned period investment as stated in the headings</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>台账里列明的计划期投资</source>
        <translation>Planned period investment as stated in the ledgers</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>累计完成投资占总投资；只计两个数都列明的项目</source>
        <translation>Completed in all against total investment; only projects that state both</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>按计划开工、竣工和完成投资的数据日期，工期已过 {0}</source>
        <translation>From planned start, planned end and the date of the completed figure; time passed {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>{0} 项的总投资</source>
        <translation>Total investment of {0} proj.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>规划期内计划</source>
        <translation>Plan period</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>台账的年度计划投资</source>
        <translation>Yearly plan in ledgers</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>台账的年度完成投资</source>
        <translation>Spent in the year, as ledgers state it</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <location filename="../../jianxi_gis/ui/panels/years.py"/>
        <source>累计完成</source>
        <translation>Completed in all</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>台账的累计完成投资</source>
        <translation>Completed in all, in ledgers</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>超时间进度</source>
        <translation>Ahead of time</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>欠时间进度</source>
        <translation>Behind time</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>，其中 {0} 项未列投资</source>
        <translation>, without stated investment: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>占总投资 {0}（{1} 项两个数都列明）</source>
        <translation>{0} of the total investment (projects that state both figures: {1})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>完成率</source>
        <translation>Completion rate</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>{0} 个百分点（{1} 项列明工期和完成）</source>
        <translation>{0} points ({1} proj.)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>{0}年度计划</source>
        <translation>Planned for {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>{0}年度完成</source>
        <translation>Spent in {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>，逾期 {0} 天</source>
        <translation>, late by {0} days</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>进展时间线</source>
        <translation>Progress timeline</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>无主进展</source>
        <translation>Unassigned progress</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>文件里的进展，名称对不上任何项目，不替你猜；双击选中可能的项目</source>
        <translation>Progress in the documents whose name fits no project; nothing is guessed for you. Double-click selects the possible project</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>看什么</source>
        <translation>What to show</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>只看此日以来</source>
        <translation>Only since this date</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>起始日期</source>
        <translation>Start date</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>只看逾期</source>
        <translation>Late only</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>全部文件里 {0} 条，名称对不上任何项目；双击选中可能的项目</source>
        <translation>Notes in all documents: {0}. The name fits no project; double-click selects the possible project</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>{0} 件　逾期 {1} 件　资料截至 {2}</source>
        <translation>Events {0}　late {1}　sources up to {2}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>没有带日期的进展或计划</source>
        <translation>No progress or plan with a date</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>文件里的进展都归到了项目</source>
        <translation>All progress in the documents was assigned to projects</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>时间线</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>日期</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>说法</source>
        <translation>Statement</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>进展说的是</source>
        <translation>It speaks of</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>可能是</source>
        <translation>It may be</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>待处理</source>
        <translation>To settle</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>分组核对</source>
        <translation>Groups checked</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>重复与矛盾</source>
        <translation>Duplicates and contradictions</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>斜线前是标题里列明的，斜线后是清单实有的</source>
        <translation>Before the slash: stated in the heading; after it: in the list itself</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>处理(&amp;S)…</source>
        <translation>Settle (&amp;S)…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>写明结论；可以撤销</source>
        <translation>State a conclusion; it can be undone</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>又有新说法</source>
        <translation>There is a new statement</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>是两项，各自保留</source>
        <translation>Two projects, keep both</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>是一项，合并，按 1 的名称和投资</source>
        <translation>One project: merge, with name and investment of 1</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>是一项，合并，按 2 的名称和投资</source>
        <translation>One project: merge, with name and investment of 2</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>只记说明，不改项目</source>
        <translation>Record a note only, change no project</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>以“{0}”为准，状态记为{1}</source>
        <translation>Go by “{0}”, record status {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>{0} {1} 曾处理：{2}。此后又有文件另有说法。</source>
        <translation>{0} {1} settled before: {2}. Since then another document says otherwise.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>读入的文件里没有分组清单</source>
        <translation>The documents read hold no grouped lists</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>没有发现重复或矛盾</source>
        <translation>No duplicates or contradictions found</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>重复</source>
        <translation>Duplicate</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>矛盾</source>
        <translation>Contradiction</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>{0} 组：项数相符 {1} 组，总投资相符 {2} 组　　重复或重叠 {3} 处，说法不一 {4} 处，其中待处理 {5} 处</source>
        <translation>Groups {0}: count agrees {1}, total {2}　Duplicates {3}, contradictions {4}, to settle {5}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>总投资（亿元）</source>
        <translation>Total (¥ m)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>存疑</source>
        <translation>Doubt</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>已处理：{0}</source>
        <translation>Settled: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/sizes.py"/>
        <source>项目规模</source>
        <translation>Sizes of projects</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/sizes.py"/>
        <source>列明投资的 {0} 项的中位数；下面是各档（亿元）的项数，单击一档筛选</source>
        <translation>Median of the {0} projects with stated investment; below, how many there are of each size (in ¥100 m). Click a size to filter</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/status.py"/>
        <source>有进展记载；其余在文件中只列入规划</source>
        <translation>with recorded progress; for the others the documents say only that they are planned</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/status.py"/>
        <source>{0} / {1} 项</source>
        <translation>{0} of {1} proj.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/unlocated.py"/>
        <source>未落图项目</source>
        <translation>Projects not mapped</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/unlocated.py"/>
        <source>筛选到的项目都在图上</source>
        <translation>All projects that meet the filter are on the map</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/unlocated.py"/>
        <source>分类</source>
        <translation>Sort</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/unlocated.py"/>
        <source>为什么不在图上</source>
        <translation>Why it is not on the map</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/unlocated.py"/>
        <source>未落图 {0} 项 · {1}　　全区性 {2} 项 · {3}　　双击选中项目</source>
        <translation>Not mapped {0} · {1}　District-wide {2} · {3}　Double-click selects</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/unlocated.py"/>
        <location filename="../../jianxi_gis/model/analysis.py"/>
        <location filename="../../jianxi_gis/model/sheet.py"/>
        <location filename="../../jianxi_gis/model/summary.py"/>
        <source>全区性</source>
        <translation>District-wide</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/years.py"/>
        <source>分年投资</source>
        <translation>Investment by year</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/years.py"/>
        <source>年度计划</source>
        <translation>Yearly plan</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/years.py"/>
        <source>年度完成</source>
        <translation>Completed in year</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/years.py"/>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <source>年份</source>
        <translation>Year</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/years.py"/>
        <source>只画文件列明的数，没有列明的年份留空；各年列明的项目不一定相同，项数见提示。累计是该年最后一次上报的数。</source>
        <translation>Only figures the documents state are drawn; years without one stay empty. The projects that state a year differ from year to year, see the tooltips. “In all” is the last figure reported in that year.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/years.py"/>
        <source>{0} 年</source>
        <translation>{0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/years.py"/>
        <source>{0}列明项数</source>
        <translation>{0}: projects that state it</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/years.py"/>
        <source>{0} 项都没有按年份列明的投资：规划只列总投资。导入带“年度计划投资”“年度完成投资”“累计完成投资”列的台账后，这里按年份对照。</source>
        <translation>None of the {0} projects states investment by year: the plan lists only totals. Import a ledger with columns for yearly plan, completed in year or completed in all; the years are then compared here.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/years.py"/>
        <source>{0} {1}（{2} 项）</source>
        <translation>{0} {1} ({2} proj.)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/years.py"/>
        <source>计划</source>
        <translation>Planned</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/years.py"/>
        <location filename="../../jianxi_gis/ui/tools/sketch.py"/>
        <source>完成</source>
        <translation>Done</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/years.py"/>
        <source>（{0} 项）</source>
        <translation> ({0} proj.)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/phrasebook.py"/>
        <location filename="../../jianxi_gis/model/duplicates.py"/>
        <source> 和 </source>
        <translation> and </translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/popover.py"/>
        <source>地物</source>
        <translation>Feature</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/popover.py"/>
        <source>精度 {0} 米；{1}</source>
        <translation>within {0} m; {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/popover.py"/>
        <source>这里没有已知的东西</source>
        <translation>Nothing is known here</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/popover.py"/>
        <source>　距 {0}</source>
        <translation>　{0} away</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/printing.py"/>
        <source>打印预览</source>
        <translation>Print Preview</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/model/booklet.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <location filename="../../jianxi_gis/model/editing.py"/>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>专栏</source>
        <translation>Box</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <location filename="../../jianxi_gis/model/booklet.py"/>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <location filename="../../jianxi_gis/model/editing.py"/>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>类别</source>
        <translation>Kind</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>位置精度</source>
        <translation>Accuracy</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/model/card.py"/>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <location filename="../../jianxi_gis/model/editing.py"/>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <source>责任单位</source>
        <translation>Responsible body</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <location filename="../../jianxi_gis/model/editing.py"/>
        <location filename="../../jianxi_gis/model/timeline.py"/>
        <source>计划开工</source>
        <translation>Planned start</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <location filename="../../jianxi_gis/model/editing.py"/>
        <location filename="../../jianxi_gis/model/timeline.py"/>
        <source>计划竣工</source>
        <translation>Planned end</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <source>年度计划投资</source>
        <translation>Planned for year</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <source>年度完成投资</source>
        <translation>Completed in year</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <source>累计完成投资</source>
        <translation>Completed in all</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <source>建设性质</source>
        <translation>Type of work</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <source>形象进度</source>
        <translation>State of works</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <source>存在问题</source>
        <translation>Problems</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <location filename="../../jianxi_gis/model/card.py"/>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <location filename="../../jianxi_gis/model/editing.py"/>
        <source>备注</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <source>出自</source>
        <translation>From</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_rows.py"/>
        <source>{0}，可能</source>
        <translation>{0}, possibly</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_rows.py"/>
        <source>位置只准到 {0} 米：在筛选的距离之内只是可能</source>
        <translation>The position is only within {0} m: it may or may not be within the distance of the filter</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_table.py"/>
        <source>项目表</source>
        <translation>Projects</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_table.py"/>
        <source>分组小计</source>
        <translation>Subtotals by</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_table.py"/>
        <source>恢复常用列</source>
        <translation>Usual Columns</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_table.py"/>
        <source>不分组</source>
        <translation>No groups</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_table.py"/>
        <source>{0} 项 · 合计 {1}</source>
        <translation>{0} proj. · total {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_table.py"/>
        <source>全部折叠</source>
        <translation>Fold All</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_table.py"/>
        <source>全部展开</source>
        <translation>Unfold All</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_table.py"/>
        <source>（{0} 项未列投资）</source>
        <translation> ({0} without stated investment)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_table.py"/>
        <source>　　已选 {0} 项 · {1}</source>
        <translation>　　Selected {0} · {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/reader.py"/>
        <source>找到文件 {0}</source>
        <translation>Find file {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/recent_menu.py"/>
        <source>最近打开</source>
        <translation>Open Recent</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>候选位置</source>
        <translation>Possible positions</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>另查地名，回车列出（/）</source>
        <translation>Look up another place; Enter lists it (/)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>另查地名</source>
        <translation>Look up another place</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>人工落图的精度</source>
        <translation>Accuracy of what is placed by hand</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>例如 现场核实、某规划图</source>
        <translation>e.g. seen on site, a certain plan</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>人工落图的依据</source>
        <translation>Grounds for placing by hand</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <source>精度</source>
        <translation>Within</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>为什么不落图，回车存下</source>
        <translation>Why it is not mapped; Enter stores it</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>留在未落图的原因</source>
        <translation>Why it stays unmapped</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>采用所选（回车）</source>
        <translation>Take It (Enter)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>记入地名 G</source>
        <translation>To Gazetteer G</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>不落图 U</source>
        <translation>Not Mapped U</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>撤销核对 R</source>
        <translation>Undo Review R</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>在线查询 O</source>
        <translation>Ask Online O</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>画点 P</source>
        <translation>Point P</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>画线 L</source>
        <translation>Line L</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>画面 A</source>
        <translation>Area A</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>落图</source>
        <translation>Place</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>留在未落图</source>
        <translation>Leave unmapped</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/drawing.py"/>
        <source>单击号码选中候选，拖动号码移到别处；拖动空白处平移</source>
        <translation>Click a number to choose it, drag it to move the position; drag elsewhere to pan</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/drawing.py"/>
        <source>单击放点；或用方向键移图、空格放在十字处；Esc 放弃</source>
        <translation>Click to place the point; or move the map with the arrow keys and press Space to place it at the cross; Esc gives up</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/drawing.py"/>
        <source>逐点单击画线，双击或回车结束；或用方向键移图、空格放点；退格撤回，Esc 放弃</source>
        <translation>Click point by point for a line, double-click or Enter ends it; or move with the arrow keys and place with Space; Backspace takes one back, Esc gives up</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/drawing.py"/>
        <source>逐点单击画面，双击或回车结束；或用方向键移图、空格放点；退格撤回，Esc 放弃</source>
        <translation>Click point by point for an area, double-click or Enter ends it; or move with the arrow keys and place with Space; Backspace takes one back, Esc gives up</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/drawing.py"/>
        <location filename="../../jianxi_gis/ui/tools/polygon.py"/>
        <location filename="../../jianxi_gis/model/reshaping.py"/>
        <source>边线相交，不能作为范围</source>
        <translation>The edges cross: this is no area</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <source>表格 (*.csv);;GeoPackage (*.gpkg)</source>
        <translation>Tables (*.csv);;GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <source>工作区的地名表</source>
        <translation>Workspace Gazetteer</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <source>筛选名称、别名、来源</source>
        <translation>Filter names, other names, sources</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <location filename="../../jianxi_gis/geo/online/services.py"/>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../layers/15_parks.toml"/>
        <location filename="../../layers/60_parks.toml"/>
        <location filename="../../layers/62_places.toml"/>
        <location filename="../../layers/64_blocks.toml"/>
        <source>地名</source>
        <translation>Place</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <source>导入地名</source>
        <translation>Import Places</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <source>导出地名</source>
        <translation>Export Places</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <source>还没有自己的地名：在图上画一处，或导入</source>
        <translation>No places of your own yet: draw one on the map, or import</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <source>导入…</source>
        <translation>Import…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <source>还没有图形，请先在图上画，或写出四周的道路</source>
        <translation>No shape yet: draw it on the map, or name the roads around it</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <source>自己的地名 {0} 条，先于程序自带的地名；存进工作区，随改随定位，Ctrl+Z 撤销</source>
        <translation>Own places: {0}. They go before those of the program, are kept in the workspace and place projects at once; Ctrl+Z undoes</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <source>已写到 {0}</source>
        <translation>Written to {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <source>面　{0}</source>
        <translation>Area　{0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/option.py"/>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <location filename="../../jianxi_gis/controller/added_layers.py"/>
        <location filename="../../jianxi_gis/geo/online/services.py"/>
        <location filename="../../jianxi_gis/model/shapes.py"/>
        <source>点</source>
        <translation>Point</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/option.py"/>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <location filename="../../jianxi_gis/controller/added_layers.py"/>
        <location filename="../../jianxi_gis/model/shapes.py"/>
        <source>线</source>
        <translation>Line</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/option.py"/>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <location filename="../../jianxi_gis/controller/added_layers.py"/>
        <location filename="../../jianxi_gis/model/shapes.py"/>
        <source>面</source>
        <translation>Area</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/option.py"/>
        <source>现在的位置</source>
        <translation>Position now</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/option.py"/>
        <source>按名称，自动</source>
        <translation>By name, automatic</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/option.py"/>
        <source>按名称，待确认</source>
        <translation>By name, to confirm</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/option.py"/>
        <source>另查的地名</source>
        <translation>Looked up</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/option.py"/>
        <source>在线服务</source>
        <translation>Online service</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/option.py"/>
        <source>人工</source>
        <translation>By hand</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/option.py"/>
        <source>误差 {0} 米</source>
        <translation>within {0} m</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <source>文件里的写法，例如 29号街坊</source>
        <translation>As the documents write it, e.g. 29号街坊</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <source>别的写法，用顿号隔开</source>
        <translation>Other spellings, separated by 、</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <source>厂区、院所填单位名称</source>
        <translation>For plants and institutes: owner</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <source>必填，例如 现场核实、控规图 2024</source>
        <translation>Required, e.g. seen on site</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <source>四周的道路：武汉路、康滇路、青海路、景华路</source>
        <translation>Roads: 武汉路、康滇路、青海路、景华路</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <source>由路围成</source>
        <translation>Enclose by Roads</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <source>保存这一条</source>
        <translation>Save This Place</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>别名</source>
        <translation>Other names</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>责任主体</source>
        <translation>Owner</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <source>图形</source>
        <translation>Shape</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <source>还没有，请在图上画</source>
        <translation>None yet; please draw it on the map</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/queue_list.py"/>
        <source>已核对的项目</source>
        <translation>Projects reviewed</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/queue_list.py"/>
        <source>只列待核对</source>
        <translation>Only those to review</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/queue_list.py"/>
        <source>✓ 未落图</source>
        <translation>✓ Not mapped</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/queue_list.py"/>
        <source>核对队列</source>
        <translation>Review queue</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/queue_list.py"/>
        <source>✓ 已落图</source>
        <translation>✓ Mapped</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/queue_list.py"/>
        <source>都核对过了</source>
        <translation>All reviewed</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/queue_list.py"/>
        <source>已核对 {0} / {1} 项
在图上 {2} 项 · {3} / {4}</source>
        <translation>Reviewed {0} of {1}
On the map {2} · {3} / {4}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/replacing.py"/>
        <source>工作区已经换了，没有改动</source>
        <translation>The workspace was replaced meanwhile; nothing was changed</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/replacing.py"/>
        <source>请在原来的工作区里再做一次</source>
        <translation>Do it again in the original workspace</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/reviews.py"/>
        <source>密钥只存进系统密钥环，不进工作区和日志</source>
        <translation>The key is kept only in the system keyring, not in the workspace or the log</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/reviews.py"/>
        <source>离线模式，只看以前的回答</source>
        <translation>Offline mode: only earlier answers</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/reviews.py"/>
        <source>{0}密钥</source>
        <translation>{0} key</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/reviews.py"/>
        <source>查询“{0}”</source>
        <translation>Looking up “{0}”</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/reviews.py"/>
        <source>正在问 {0}…</source>
        <translation>Asking {0}…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/reviews.py"/>
        <source>{0}密钥…</source>
        <translation>{0} Key…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>下一项 / 上一项</source>
        <translation>Next / previous</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>下一个待核对</source>
        <translation>Next to review</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>选候选，加 Shift 多选</source>
        <translation>Choose a candidate; Shift for several</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>回车</source>
        <translation>Enter</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>采用所选，转下一个待核对</source>
        <translation>Take it, go to the next to review</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>画点 / 线 / 面；方向键移图，空格放点，回车结束</source>
        <translation>Draw point / line / area; arrow keys move, Space places, Enter ends</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>留在未落图，写原因</source>
        <translation>Leave unmapped, say why</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>把所选记入地名表</source>
        <translation>Keep it in the gazetteer</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>在线查询</source>
        <translation>Ask online</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>撤销核对，按名称重来</source>
        <translation>Undo review, locate by name again</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>缩放到候选</source>
        <translation>Zoom to candidate</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>撤销 / 重做</source>
        <translation>Undo / redo</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>放弃画图，回到队列</source>
        <translation>Give up drawing, back to the queue</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <location filename="../../jianxi_gis/ui/tour.py"/>
        <source>核对位置</source>
        <translation>Review Positions</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>先选一个候选（1–9），或画位置（P、L、A），或留在未落图（U）</source>
        <translation>Choose a candidate first (1–9), or draw the position (P, L, A), or leave it unmapped (U)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>{0}　｜　{1}</source>
        <translation>{0}　|　{1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>画在涧西区外，请再看一眼</source>
        <translation>This is outside Jianxi District; please look again</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>地名表里没有“{0}”</source>
        <translation>The gazetteer has no “{0}”</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/saved_filters.py"/>
        <source>存下的筛选</source>
        <translation>Saved filters</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/saved_filters.py"/>
        <source>存下当前筛选…</source>
        <translation>Save Current Filter…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/saved_filters.py"/>
        <source>存下筛选</source>
        <translation>Save Filter</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/saved_filters.py"/>
        <source>存下当前筛选（含分析范围，不能存）</source>
        <translation>Save Current Filter (with an analysed area it cannot be saved)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/scale_box.py"/>
        <source>比例尺：选一个，或输入分母后回车</source>
        <translation>Scale: choose one, or type the denominator and press Enter</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/sheet_preview.py"/>
        <source>正在画预览…</source>
        <translation>Drawing the preview…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/sheet_preview.py"/>
        <source>图纸预览</source>
        <translation>Sheet preview</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/sides.py"/>
        <source>筛选</source>
        <translation>Filters</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/size_chart.py"/>
        <source>{0} 亿元：{1} 项，合计 {2}；单击筛选</source>
        <translation>{0} × ¥100 m: {1} proj., total {2}; click to filter</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/status_line.py"/>
        <source>CGCS2000 / 3 度带 中央经线 111°（EPSG:4546）</source>
        <translation>CGCS2000 / 3-degree zone, CM 111°E (EPSG:4546)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/status_line.py"/>
        <source>不发出任何网络请求；在“底图”菜单里切换</source>
        <translation>No network request is made; switch it in the Base Map menu</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/status_line.py"/>
        <source>{0} / {1} 项{2} · {3}</source>
        <translation>{0} of {1} proj.{2} · {3}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/status_line.py"/>
        <source>地图和量算所用的坐标系</source>
        <translation>Coordinate system of map and measurements</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/status_line.py"/>
        <source>（{0} 项可能）</source>
        <translation> ({0} possibly)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/taken_along.py"/>
        <source>复制图片</source>
        <translation>Copy Picture</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/taken_along.py"/>
        <source>复制表格</source>
        <translation>Copy Table</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/taken_along.py"/>
        <source>图片另存为…</source>
        <translation>Save Picture As…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/taken_along.py"/>
        <source>表格另存为…</source>
        <translation>Save Table As…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tool_strip.py"/>
        <source>地图工具</source>
        <translation>Map tools</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/measure.py"/>
        <source>逐点单击，双击或回车结束；退格撤回一点，Esc 清除；靠近线和顶点自动吸附（按住 Alt 不吸附）</source>
        <translation>Click point by point; double-click or Enter ends; Backspace takes one back, Esc clears; snaps to lines and corners (hold Alt not to)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/measure.py"/>
        <source>逐点单击画出边界，双击或回车结束；退格撤回一点，Esc 清除；靠近线和顶点自动吸附</source>
        <translation>Click along the boundary; double-click or Enter ends; Backspace takes one back, Esc clears; snaps to lines and corners</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/measure.py"/>
        <source>长度 {0}（椭球面）</source>
        <translation>Length {0} (ellipsoid)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/measure.py"/>
        <source>{0}（平面，EPSG:4546）</source>
        <translation>{0} (plane, EPSG:4546)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/measure.py"/>
        <source>末段 {0}（椭球面）</source>
        <translation>Last part {0} (ellipsoid)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/measure.py"/>
        <source>{0}（椭球面）</source>
        <translation>{0} (ellipsoid)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/measure.py"/>
        <source>周长 {0}（椭球面）</source>
        <translation>Perimeter {0} (ellipsoid)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/measure.py"/>
        <source>清除量算</source>
        <translation>Clear Measurement</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/measure.py"/>
        <source>边长 {0}（椭球面）</source>
        <translation>Side {0} (ellipsoid)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/measure.py"/>
        <source>边线相交，没有面积</source>
        <translation>The edges cross: there is no area</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/polygon.py"/>
        <source>逐点单击围住项目，双击或回车选中；结束时按 Shift 或 Ctrl 加选，Alt 减选；退格撤回一点</source>
        <translation>Click around the projects; double-click or Enter selects them; with Shift or Ctrl at the end adds, Alt removes; Backspace takes a point back</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/polygon.py"/>
        <source>逐点单击画出分析范围，双击或回车结束；退格撤回一点，Esc 放弃；靠近线和顶点自动吸附</source>
        <translation>Click along the area to analyse; double-click or Enter ends; Backspace takes a point back, Esc gives up; snaps to lines and corners</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/polygon.py"/>
        <source>在图上单击圆心，Esc 放弃</source>
        <translation>Click the centre on the map; Esc gives up</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/polygon.py"/>
        <source>单击一处，列出那里的项目、道路、河渠、车站及其来源和精度</source>
        <translation>Click a spot: projects, roads, rivers and stations there are listed with source and accuracy</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/polygon.py"/>
        <source>选中其中项目</source>
        <translation>Select the Projects Inside</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/polygon.py"/>
        <source>加入选择</source>
        <translation>Add to Selection</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/polygon.py"/>
        <source>移出选择</source>
        <translation>Take out of Selection</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/reshape.py"/>
        <source>拖动角点移动，双击边线加点，右键删点或在此拆分；回车保存，Esc 放弃；按住 Alt 不捕捉</source>
        <translation>Drag corners to move them, double-click an edge to add one, right-click to delete one or split there; Enter saves, Esc gives up; hold Alt not to snap</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/reshape.py"/>
        <source>删除这个角点</source>
        <translation>Delete This Corner</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/reshape.py"/>
        <source>在此拆成两段</source>
        <translation>Split in Two Here</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/reshape.py"/>
        <source>删除这一段</source>
        <translation>Delete This Piece</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/select.py"/>
        <source>单击选中，Ctrl + 单击加选；拖动平移，Shift + 拖动放大到框</source>
        <translation>Click selects, Ctrl + click adds; drag pans, Shift + drag zooms to the box</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/select.py"/>
        <source>拖出一个框选中其中的项目；Shift 或 Ctrl 加选，Alt 减选；中键平移</source>
        <translation>Drag a box to select the projects in it; Shift or Ctrl adds, Alt removes; middle button pans</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/sheet_frame.py"/>
        <source>按住框内拖动，移动图纸的范围；拖框角改大小；框外拖动地图</source>
        <translation>Drag inside the frame to move what the sheet shows, a corner to resize it; outside to move the map</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/sketch.py"/>
        <source>撤回上一点</source>
        <translation>Take Back Last Point</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/sketch.py"/>
        <source>放弃</source>
        <translation>Give Up</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tour.py"/>
        <source>先问</source>
        <translation>Ask first</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tour.py"/>
        <source>点一个街坊、一条路、一条河，或者打几个字、拼音首字母：地图、表格和统计一起变，只剩您问的。</source>
        <translation>Click a block, a road, a river, or type some words or pinyin initials: map, tables and figures change together and show only what you asked for.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tour.py"/>
        <source>再看</source>
        <translation>Then look</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tour.py"/>
        <source>滚轮缩放，拖动平移，点一个符号就选中它。符号越大投资越多；虚线圆是误差，项目应在圆内。</source>
        <translation>The wheel zooms, dragging pans, a click on a symbol selects it. The larger the symbol, the larger the investment; a dashed circle is the error, the project lies inside.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tour.py"/>
        <source>问到底</source>
        <translation>Ask to the end</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tour.py"/>
        <source>选中的项目：投资、状态、位置和精度。每个数字都写着出自哪份文件哪一行，点开就是原文。</source>
        <translation>The selected project: investment, status, position and accuracy. Every figure says which document and line it is from; a click opens the source.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tour.py"/>
        <source>一个不少</source>
        <translation>Not one is missing</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tour.py"/>
        <source>下面是全部项目的表。“未落图”是图上没有位置的，写着原因；它们在每一个合计里。“核对”把文件写的数和清单的数对着看。</source>
        <translation>Below is the table of all projects. “Not mapped” are those without a position on the map, with the reason; they are in every total. “Checks” holds the figures of the documents against the lists.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tour.py"/>
        <source>程序定不准的位置等您来定：候选列好了，写着依据和误差，按数字选，回车采用。</source>
        <translation>Positions the program cannot settle wait for you: candidates with grounds and error; choose by number, Enter takes it.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tour.py"/>
        <source>拿去开会</source>
        <translation>Take it to the meeting</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tour.py"/>
        <source>一张比例尺真实的 A3 图，图例、密级、合计都排好了。任何地方按 F1，打开讲那一处的手册。</source>
        <translation>An A3 sheet of true scale with legend, classification and totals in place. F1 anywhere opens the handbook at that page.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tour.py"/>
        <source>跳过</source>
        <translation>Skip</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tour.py"/>
        <source>上一步</source>
        <translation>Back</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tour.py"/>
        <source>开始使用</source>
        <translation>Start</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tour.py"/>
        <source>下一步</source>
        <translation>Next</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/unsaved_notice.py"/>
        <source>没有保存的修改</source>
        <translation>Unsaved changes</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/unsaved_notice.py"/>
        <source>丢弃…</source>
        <translation>Discard…</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/unsaved_notice.py"/>
        <source>回到随程序的规划；先问一次</source>
        <translation>Back to the bundled plan; asks first</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/unsaved_notice.py"/>
        <source>上次没有保存的修改已找回。</source>
        <translation>The unsaved changes of last time are back.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/views.py"/>
        <source>书签 {0}</source>
        <translation>Bookmark {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/year_chart.py"/>
        <source>没有列明</source>
        <translation>none stated</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/zone_form.py"/>
        <source>每侧</source>
        <translation>each side</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/zone_form.py"/>
        <source>半径</source>
        <translation>radius</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/zone_form.py"/>
        <source>步行 1,000</source>
        <translation>Walk 1,000</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/zone_form.py"/>
        <source>骑行 3,000</source>
        <translation>Cycle 3,000</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/zone_form.py"/>
        <source>范围种类</source>
        <translation>Kind of area</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/zone_form.py"/>
        <source>地点</source>
        <translation>Place</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/zone_form.py"/>
        <source>选择或输入名称</source>
        <translation>Choose or type</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/zone_form.py"/>
        <source>距离</source>
        <translation>Distance</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/zone_form.py"/>
        <source>清除</source>
        <translation>Clear</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/zone_form.py"/>
        <source>在图上画</source>
        <translation>Draw on Map</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/zone_form.py"/>
        <source>在图上点圆心</source>
        <translation>Set Centre on Map</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/app.py"/>
        <source>窗口只能画成 PNG 图片</source>
        <translation>The window can only be drawn as a PNG picture</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/app.py"/>
        <source>请用 .png 后缀</source>
        <translation>Use the suffix .png</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/app.py"/>
        <source>不能写入图片</source>
        <translation>The picture cannot be written</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/app.py"/>
        <source>请换一个能写的位置</source>
        <translation>Choose a place that can be written</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/app.py"/>
        <source>不能建文件夹</source>
        <translation>The folder cannot be made</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/app.py"/>
        <source>请换一个能写的当前文件夹</source>
        <translation>Choose a current folder that can be written</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>请到服务商的控制台</source>
        <translation>Go to the provider's console to </translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>（服务器说：{0}）</source>
        <translation> (the server says: {0})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>服务器不接受请求（{0}）</source>
        <translation>The server does not accept the request ({0})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <location filename="../../jianxi_gis/basemap/transfer.py"/>
        <source>请核对底图地址</source>
        <translation>Check the address of the base map</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>服务器没有开放</source>
        <translation>The server is not open</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>服务器中途断开</source>
        <translation>The server broke off</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <location filename="../../jianxi_gis/basemap/worker.py"/>
        <source>稍后会自动再试</source>
        <translation>It is tried again later by itself</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>找不到服务器</source>
        <translation>The server cannot be found</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>请检查网络；没有外网时请用离线底图文件</source>
        <translation>Check the network; without one, use an offline base map file</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>服务器没有回应</source>
        <translation>The server does not answer</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>请检查网络；没有外网时请打开离线模式</source>
        <translation>Check the network; without one, turn on offline mode</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>安全连接没有建立：证书不被本机信任</source>
        <translation>No secure connection: this computer does not trust the certificate</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>可能被代理或安全软件拦截，请网管把单位的根证书装入系统</source>
        <translation>A proxy or security software may be in between; ask your administrator to install the root certificate of your office</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>代理服务器没有开放</source>
        <translation>The proxy server is not open</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>请检查系统的代理设置</source>
        <translation>Check the proxy settings of the system</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>找不到代理服务器</source>
        <translation>The proxy server cannot be found</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>代理服务器没有回应</source>
        <translation>The proxy server does not answer</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>代理服务器要求登录</source>
        <translation>The proxy server asks for a login</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>请在系统的网络设置里登录代理，或请网管放行</source>
        <translation>Log in to the proxy in the network settings of the system, or ask your administrator</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>请求太多，今天的配额可能用完了</source>
        <translation>Too many requests: today's quota may be used up</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>{0}看用量，或明天再试，或换离线底图</source>
        <translation>{0}see the usage, or try again tomorrow, or use an offline base map</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>密钥无效</source>
        <translation>The key is not valid</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>{0}核对密钥，重新填写</source>
        <translation>{0}check the key and enter it again</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>密钥类型不符</source>
        <translation>The key is of the wrong type</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>请在密钥设置里换“浏览器端”或“服务端”，再检验密钥</source>
        <translation>Switch between “Browser” and “Server” in the key settings and test the key again</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>服务器要求密钥</source>
        <translation>The server asks for a key</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>请填写密钥</source>
        <translation>Enter the key</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>服务器拒绝访问：密钥无效、类型不符（浏览器端、服务端）、不在白名单或配额用完</source>
        <translation>The server refuses access: key not valid, of the wrong type (browser, server), not on the white list, or quota used up</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>请检验密钥，{0}看用量</source>
        <translation>Test the key, {0}see the usage</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>服务器拒绝了这个客户端：密钥里有多余的字符、配额用完或本机网址被限制</source>
        <translation>The server refuses this client: stray characters in the key, quota used up, or addresses of this computer restricted</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>请重新粘贴密钥并检验，{0}看用量</source>
        <translation>Paste the key again and test it, {0}see the usage</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>服务器回的不是图片，可能要先登录上网认证</source>
        <translation>What the server sends is no picture; a network login may be needed first</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>请用浏览器打开任一网页完成登录，再重试</source>
        <translation>Open any page in a browser, log in, then try again</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>服务器要转到别处，没有跟去</source>
        <translation>The server points elsewhere; it was not followed</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>服务器出错（{0}）</source>
        <translation>Error of the server ({0})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>网络不通</source>
        <translation>No network</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>请检查网络，稍后再试</source>
        <translation>Check the network and try again later</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/files.py"/>
        <source>不认识的底图文件</source>
        <translation>Unknown kind of base map file</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/files.py"/>
        <source>可用的是 .mbtiles、.tif 和 .tiff</source>
        <translation>Possible are .mbtiles, .tif and .tiff</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <location filename="../../jianxi_gis/basemap/mbtiles.py"/>
        <source>找不到底图文件</source>
        <translation>The base map file cannot be found</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <location filename="../../jianxi_gis/basemap/mbtiles.py"/>
        <source>请检查文件是否被移动</source>
        <translation>Check whether the file was moved</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <source>图片里没有坐标</source>
        <translation>The picture has no coordinates</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <source>请用带坐标的 GeoTIFF（例如在 QGIS 里配准后另存）</source>
        <translation>Use a GeoTIFF with coordinates (georeferenced in QGIS, for example)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <source>图片的坐标系（{0}）不能准确换算</source>
        <translation>The coordinate system of the picture ({0}) cannot be converted exactly</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <source>请先转成2000国家大地坐标系</source>
        <translation>Convert it to CGCS2000 first</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <source>只能显示8位的灰度或彩色图片</source>
        <translation>Only 8-bit grey or colour pictures can be shown</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <source>请另存为8位的 GeoTIFF</source>
        <translation>Save it as an 8-bit GeoTIFF</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <source>图片没有分块，读取会占满内存</source>
        <translation>The picture is not tiled; reading it would fill the memory</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <source>请另存为分块（TILED）的 GeoTIFF</source>
        <translation>Save it as a tiled GeoTIFF</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <location filename="../../jianxi_gis/basemap/mbtiles.py"/>
        <source>底图文件打不开或已损坏</source>
        <translation>The base map file cannot be opened or is damaged</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <source>请确认它是完整的 GeoTIFF 文件</source>
        <translation>Make sure it is a complete GeoTIFF file</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <source>图片的坐标系无法识别</source>
        <translation>The coordinate system of the picture is not known</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <source>请转成2000国家大地坐标系</source>
        <translation>Convert it to CGCS2000</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <source>底图文件读到一半出错，可能已损坏</source>
        <translation>Reading the base map file failed halfway; it may be damaged</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <source>请换一份文件</source>
        <translation>Use another copy of the file</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>未知</source>
        <translation>unknown</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/keys.py"/>
        <source>密钥已存入系统密钥环</source>
        <translation>The key is kept in the system keyring</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/keys.py"/>
        <source>这不像一个密钥</source>
        <translation>This does not look like a key</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/keys.py"/>
        <source>密钥由字母和数字组成，请从服务商的控制台复制</source>
        <translation>A key is made of letters and digits; copy it from the provider's console</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/keys.py"/>
        <source>本机没有可用的系统密钥环，密钥只在本次运行中有效，关闭程序后需重新填写</source>
        <translation>This computer has no usable keyring; the key is valid for this run only and must be entered again</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/loader.py"/>
        <source>密钥有效（{0}）</source>
        <translation>The key is valid ({0})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/loader.py"/>
        <source>密钥有效，但它是{0}密钥，已按此使用</source>
        <translation>The key is valid, but it is of type {0} and is used as such</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/loader.py"/>
        <source>服务器没有给出瓦片</source>
        <translation>The server gave no tile</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/loader.py"/>
        <source>请核对地址，尤其是 {z}、{x}、{y} 的次序</source>
        <translation>Check the address, above all the order of {z}, {x}, {y}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/loader.py"/>
        <source>地址可用</source>
        <translation>The address works</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/loader.py"/>
        <source>这张图要{0}张瓦片，一次最多{1}张</source>
        <translation>This map needs {0} tiles; at most {1} at a time</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/loader.py"/>
        <source>请缩小范围或纸张，或改用离线底图文件</source>
        <translation>Choose a smaller extent or paper, or an offline base map file</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/loader.py"/>
        <location filename="../../jianxi_gis/basemap/worker.py"/>
        <source>服务器给的图片不完整</source>
        <translation>The picture from the server is incomplete</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/loader.py"/>
        <source>请核对地址，或稍后再试</source>
        <translation>Check the address or try again later</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/mbtiles.py"/>
        <source>请确认它是完整的 MBTiles 文件</source>
        <translation>Make sure it is a complete MBTiles file</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/mbtiles.py"/>
        <source>这是矢量瓦片，暂不能显示</source>
        <translation>These are vector tiles; they cannot be shown</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/mbtiles.py"/>
        <source>请换 png、jpg 或 webp 的 MBTiles</source>
        <translation>Use MBTiles with png, jpg or webp</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/mbtiles.py"/>
        <source>底图文件里没有瓦片</source>
        <translation>The base map file holds no tiles</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/mbtiles.py"/>
        <source>请换一个文件</source>
        <translation>Choose another file</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/osm/container.py"/>
        <source>数据坏了（第 {0} 字节处）</source>
        <translation>The data are damaged (at byte {0})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/osm/container.py"/>
        <source>文件不完整，应有 {0} 字节以上，只有 {1} 字节</source>
        <translation>The file is incomplete: {0} bytes or more expected, {1} found</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/osm/container.py"/>
        <source>文件里没有数据，只有文件头</source>
        <translation>The file has a header but no data</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/osm/container.py"/>
        <location filename="../../jianxi_gis/catalog/file_kinds.py"/>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <location filename="../../jianxi_gis/importers/text/source.py"/>
        <source>文件是空的</source>
        <translation>The file is empty</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/osm/container.py"/>
        <source>文件太大（{0} MB）</source>
        <translation>The file is too large ({0} MB)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/osm/container.py"/>
        <source>请换成省或市的数据，例如 Geofabrik 的河南省数据</source>
        <translation>Use data of a province or city, for example Henan from Geofabrik</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/osm/container.py"/>
        <source>不是 .osm.pbf 文件</source>
        <translation>Not an .osm.pbf file</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/osm/container.py"/>
        <location filename="../../jianxi_gis/basemap/osm/keeping.py"/>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>文件打不开</source>
        <translation>The file cannot be opened</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/osm/container.py"/>
        <location filename="../../jianxi_gis/basemap/osm/keeping.py"/>
        <source>请检查文件是否还在、能不能读</source>
        <translation>Check that the file is still there and can be read</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/osm/container.py"/>
        <source>读到一半读不下去了</source>
        <translation>Reading stopped halfway</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/osm/container.py"/>
        <source>请检查磁盘或网络</source>
        <translation>Check disk and network</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/osm/keeping.py"/>
        <source>底图存不下来</source>
        <translation>The base map cannot be stored</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/osm/keeping.py"/>
        <source>请检查磁盘空间</source>
        <translation>Check the room on the disk</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/osm/reading.py"/>
        <source>数据坏了（{0}）</source>
        <translation>The data are damaged ({0})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/osm/reading.py"/>
        <source>请重新下载</source>
        <translation>Download it again</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/osm/reading.py"/>
        <source>数据里没有这一片的道路、水系和建筑</source>
        <translation>The data hold no roads, water or buildings here</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/osm/reading.py"/>
        <source>数据范围是东经 {0}–{1}°、北纬 {2}–{3}°，不包括要看的这一片</source>
        <translation>The data cover {0}–{1}° E, {2}–{3}° N, not this area</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>高德瓦片接口没有公开文档，随时可能停用，使用须自行确认授权；坐标为GCJ-02，已纠正。</source>
        <translation>The tile interface of Gaode is not documented and may stop any time; make sure you may use it. Coordinates are GCJ-02 and corrected.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>天地图·矢量</source>
        <translation>Tianditu · map</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>天地图·影像</source>
        <translation>Tianditu · imagery</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>天地图·地形</source>
        <translation>Tianditu · terrain</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>OpenStreetMap 人道主义样式</source>
        <translation>OpenStreetMap, humanitarian style</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>OpenTopoMap 地形</source>
        <translation>OpenTopoMap, terrain</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>Esri 影像</source>
        <translation>Esri imagery</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>高德·街道</source>
        <translation>Gaode · streets</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>高德·影像</source>
        <translation>Gaode · imagery</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>经纬度切片</source>
        <translation>longitude/latitude tiles</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>底图地址必须以 http:// 或 https:// 开头</source>
        <translation>The address of a base map must begin with http:// or https://</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>请检查地址</source>
        <translation>Check the address</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>底图地址里不能带用户名和密码</source>
        <translation>The address of a base map cannot hold a user name and password</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>请去掉 @ 之前的部分</source>
        <translation>Remove what stands before @</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>底图地址里有不认识的占位符 {{0}}</source>
        <translation>Unknown placeholder {{0}} in the address</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>可用的占位符是 {z} {x} {y} {-y} {s} {key}</source>
        <translation>Possible placeholders are {z} {x} {y} {-y} {s} {key}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>底图地址缺少 {z}、{x} 或 {y}</source>
        <translation>The address lacks {z}, {x} or {y}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>请写成 …/{z}/{x}/{y}.png</source>
        <translation>Write …/{z}/{x}/{y}.png</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>主机名里只能有占位符 {s}</source>
        <translation>The host name can only hold the placeholder {s}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>高德地图</source>
        <translation>Gaode Map</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>天地图（国家地理信息公共服务平台）</source>
        <translation>Tianditu (National Platform for Common Geospatial Information Services)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>注记</source>
        <translation>labels</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/transfer.py"/>
        <source>服务器发来的数据太大，不像瓦片</source>
        <translation>The server sends too much for a tile</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/worker.py"/>
        <source>还没有填写密钥</source>
        <translation>No key has been entered yet</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/worker.py"/>
        <source>请在底图设置里填写并检验密钥</source>
        <translation>Enter and test a key in the base map settings</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/worker.py"/>
        <source>离线模式下不能检验</source>
        <translation>Keys cannot be tested in offline mode</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/worker.py"/>
        <source>请先关闭离线模式</source>
        <translation>Turn off offline mode first</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/added_features.py"/>
        <source>没有数值</source>
        <translation>no value</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/added_features.py"/>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../layers/72_project_areas.toml"/>
        <location filename="../../layers/74_project_lines.toml"/>
        <location filename="../../layers/76_project_points.toml"/>
        <source>其他</source>
        <translation>Other</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/added_features.py"/>
        <source>不是数字，不能分级</source>
        <translation>Not numbers: no classes can be made</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/added_features.py"/>
        <source>字段 {0}</source>
        <translation>Field {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/added_features.py"/>
        <source>请选数字字段，或按类别区分</source>
        <translation>Choose a field of numbers, or classes by value</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/added_features.py"/>
        <source>{0}：用户文件</source>
        <translation>{0}: user's file</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/classing.py"/>
        <source>没有 value 为“{0}”的 rules</source>
        <translation>No rules with value “{0}”</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/classing.py"/>
        <location filename="../../jianxi_gis/catalog/features.py"/>
        <location filename="../../jianxi_gis/catalog/project_features.py"/>
        <source>图层 {0}</source>
        <translation>Layer {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/features.py"/>
        <source>source 里有不是 {0} 的图形</source>
        <translation>source holds shapes that are not {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/file_kinds.py"/>
        <source>不是本机文件</source>
        <translation>Not a file on this computer</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/file_kinds.py"/>
        <source>请先把文件复制到本机</source>
        <translation>Copy the file to this computer first</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/file_kinds.py"/>
        <source>不认识这种文件</source>
        <translation>Unknown kind of file</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/file_kinds.py"/>
        <source>可读 {0}</source>
        <translation>Can be read: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/file_kinds.py"/>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <source>文件读不出来</source>
        <translation>The file cannot be read</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/file_kinds.py"/>
        <source>请检查文件是否存在、能否读取（{0}）</source>
        <translation>Check that the file exists and can be read ({0})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/files.py"/>
        <source>文件里没有能画的图形</source>
        <translation>The file holds no shape that can be drawn</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/files.py"/>
        <source>坐标超出 {0} 的范围</source>
        <translation>Coordinates outside the range of {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/files.py"/>
        <source>请检查坐标系或坐标次序</source>
        <translation>Check the coordinate system or the order of coordinates</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/files.py"/>
        <location filename="../../jianxi_gis/controller/added_survey.py"/>
        <location filename="../../jianxi_gis/importers/spatial/systems.py"/>
        <source>文件没有写坐标系</source>
        <translation>The file states no coordinate system</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/files.py"/>
        <source>请指定坐标系，例如 EPSG:4490 或 EPSG:4546</source>
        <translation>State it, for example EPSG:4490 or EPSG:4546</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/files.py"/>
        <source>没有字段 {0}</source>
        <translation>No field {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/files.py"/>
        <location filename="../../jianxi_gis/catalog/tables.py"/>
        <source>有 {0}</source>
        <translation>There are {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/files.py"/>
        <location filename="../../jianxi_gis/importers/spatial/__init__.py"/>
        <source>文件损坏，读不出来</source>
        <translation>The file is damaged and cannot be read</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/files.py"/>
        <source>请换一份文件（{0}）</source>
        <translation>Use another copy of the file ({0})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/files.py"/>
        <location filename="../../jianxi_gis/importers/spatial/__init__.py"/>
        <source>内容是 {0}，不是 {1}</source>
        <translation>The content is {0}, not {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/files.py"/>
        <source>已取消，没有添加图层</source>
        <translation>Cancelled; no layer was added</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/layers.py"/>
        <source>图层文件名应为 两位数字_英文名.toml</source>
        <translation>A layer file is named two digits, underscore, English name, .toml</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/layers.py"/>
        <source>geometry 不能是“{0}”</source>
        <translation>geometry cannot be “{0}”</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/layers.py"/>
        <source>可用 point、line、polygon</source>
        <translation>Possible are point, line, polygon</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/layers.py"/>
        <source>opacity 应在 0 与 1 之间</source>
        <translation>opacity must be between 0 and 1</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/layers.py"/>
        <source>corridor_field 不能是“{0}”</source>
        <translation>corridor_field cannot be “{0}”</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/layers.py"/>
        <location filename="../../jianxi_gis/catalog/project_features.py"/>
        <source>可用 {0}</source>
        <translation>Possible: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/layers.py"/>
        <source>marker 不能是“{0}”</source>
        <translation>marker cannot be “{0}”</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/layers.py"/>
        <source>hatch_mm 应不小于 {0}</source>
        <translation>hatch_mm must be at least {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/layers.py"/>
        <source>rules 不能为空</source>
        <translation>rules cannot be empty</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/layers.py"/>
        <source>有多个 rules 时缺少 class_field</source>
        <translation>With several rules, class_field is needed</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/layers.py"/>
        <source>不是 TOML 文件（{0}）</source>
        <translation>Not a TOML file ({0})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/layers.py"/>
        <source>rules 的 value“{0}”重复</source>
        <translation>The value “{0}” of rules occurs twice</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/layers.py"/>
        <source>不认识的键 {0}</source>
        <translation>Unknown key {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/layers.py"/>
        <source>{0} 的值 {1} 不是{2}</source>
        <translation>The value {1} of {0} is not {2}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/layers.py"/>
        <source>缺少 {0}</source>
        <translation>{0} is missing</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/layers.py"/>
        <source>{0} 里没有用地“{1}”</source>
        <translation>{0} has no land use “{1}”</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/plan.py"/>
        <source>随程序提供的数据已损坏，请重新安装</source>
        <translation>The data of the program are damaged; please install it again</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/plan.py"/>
        <source>依据指向没有的项目 {0}</source>
        <translation>Evidence points to project {0}, which does not exist</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/plan.py"/>
        <source>数据表读不出来</source>
        <translation>The table cannot be read</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/plan.py"/>
        <source>列名不对</source>
        <translation>Wrong column names</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/plan.py"/>
        <source>{0} 第1行</source>
        <translation>{0} line 1</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/plan.py"/>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <location filename="../../jianxi_gis/importers/text/source.py"/>
        <source>{0} 第{1}行</source>
        <translation>{0} line {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/plan.py"/>
        <source>内容不对（{0}）</source>
        <translation>Wrong content ({0})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/project_features.py"/>
        <source>source 不能是“{0}”</source>
        <translation>source cannot be “{0}”</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/project_features.py"/>
        <source>source“{0}”的 geometry 应为 {1}</source>
        <translation>The geometry of source “{0}” must be {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/project_features.py"/>
        <source>class_field 不能是 {0}</source>
        <translation>class_field cannot be {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/tables.py"/>
        <source>source 的表 {0} 不在 data 里</source>
        <translation>The table {0} of source is not in data</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/tables.py"/>
        <source>表里没有列 {0}</source>
        <translation>The table has no column {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/tables.py"/>
        <source>source 的条件 {0} 看不懂</source>
        <translation>The condition {0} of source cannot be understood</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/tables.py"/>
        <source>写作 列=值,值、列!=值 或 列&lt;=数</source>
        <translation>Write column=value,value, column!=value or column&lt;=number</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/tables.py"/>
        <source>source 的条件 {0} 两边应为数</source>
        <translation>Both sides of the condition {0} of source must be numbers</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/added_layers.py"/>
        <source>文件里没有 {0} 的{1}</source>
        <translation>The file does not hold the {1} of {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/added_layers.py"/>
        <source>请重新指定文件</source>
        <translation>Find its file again</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/added_layers.py"/>
        <source>添加图层 {0}</source>
        <translation>Add layer {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/added_layers.py"/>
        <source>重命名图层</source>
        <translation>Rename layer</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/added_layers.py"/>
        <source>改图层样式</source>
        <translation>Change layer style</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/added_layers.py"/>
        <source>重新指定图层 {0}</source>
        <translation>Find the file of layer {0} again</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/added_layers.py"/>
        <source>图层要有名称</source>
        <translation>A layer needs a name</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/added_layers.py"/>
        <source>移动图层 {0}</source>
        <translation>Move layer {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/added_layers.py"/>
        <source>移除图层 {0}</source>
        <translation>Remove layer {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/added_survey.py"/>
        <source>；按常用的坐标系也都不落在涧西附近</source>
        <translation>; nor does it fall near Jianxi in any usual coordinate system</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/added_survey.py"/>
        <location filename="../../jianxi_gis/importers/spatial/systems.py"/>
        <source>DXF 文件不写坐标系</source>
        <translation>DXF files state no coordinate system</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/added_survey.py"/>
        <location filename="../../jianxi_gis/importers/spatial/systems.py"/>
        <source>按文件写的坐标系（{0}），图形不在涧西附近</source>
        <translation>By the coordinate system the file states ({0}), the shapes are not near Jianxi</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/basemaps.py"/>
        <source>没有使用这个密钥的底图</source>
        <translation>No base map uses this key</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/editing.py"/>
        <source>修改 {0}</source>
        <translation>Edit {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/editing.py"/>
        <source>添加 {0}</source>
        <translation>Add {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/editing.py"/>
        <source>不再属于打包项目</source>
        <translation>No longer in a package</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/editing.py"/>
        <source>附上依据 {0}</source>
        <translation>Attach evidence to {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/editing.py"/>
        <source>删除 {0}</source>
        <translation>Delete {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/editing.py"/>
        <source>恢复 {0}</source>
        <translation>Restore {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/editing.py"/>
        <source>撤回 {0}：{1}</source>
        <translation>Take back {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/imports.py"/>
        <source>正在按名称落图</source>
        <translation>Placing by name</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/imports.py"/>
        <source>正在核对变化和重复</source>
        <translation>Looking for changes and duplicates</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/imports.py"/>
        <source>第 {0} / {1} 个：</source>
        <translation>{0} of {1}: </translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/imports.py"/>
        <source>正在读取 {0}{1}</source>
        <translation>Reading {0}{1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/imports.py"/>
        <source>请确认后用 --crs 指定：{0}（{1} 是不用文件里的坐标）</source>
        <translation>Confirm it and state it with --crs: {0} ({1}: do not use the coordinates in the file)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/imports.py"/>
        <source>已取消，没有改动</source>
        <translation>Cancelled; nothing was changed</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/keeping.py"/>
        <source>正在保存刚才的改动</source>
        <translation>What you just did is being saved</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/keeping.py"/>
        <source>请等它存完再试</source>
        <translation>Wait until it is stored, then try again</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/keeping.py"/>
        <source>这个文件夹是留给没有存的改动的</source>
        <translation>This folder is kept for unsaved changes</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/keeping.py"/>
        <source>请换一个文件夹</source>
        <translation>Choose another folder</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/keeping.py"/>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>新建</source>
        <translation>New</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/looking_back.py"/>
        <source>回到 {0} 的版本</source>
        <translation>Back to the version of {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/looking_back.py"/>
        <source>没有打开工作区</source>
        <translation>No workspace is open</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/osm_basemap.py"/>
        <source>已取消，底图没有变</source>
        <translation>Cancelled; the base map is unchanged</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/placing.py"/>
        <source>落图 {0}</source>
        <translation>Place {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/placing.py"/>
        <source>留在未落图 {0}</source>
        <translation>Leave unmapped {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/placing.py"/>
        <source>重新核对 {0}</source>
        <translation>Review again {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/placing.py"/>
        <source>{0}对“{1}”的回答（{2}），换算到 CGCS2000。</source>
        <translation>Answer of {0} for “{1}” ({2}), converted to CGCS2000.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/placing.py"/>
        <source> 等 {0} 条</source>
        <translation> and more, {0} in all</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/placing.py"/>
        <source>记入地名 {0}{1}</source>
        <translation>Keep place {0}{1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/placing.py"/>
        <source>删除地名 {0}</source>
        <translation>Delete place {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/relocating.py"/>
        <source>重新定位</source>
        <translation>Locate again</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/reviewing.py"/>
        <location filename="../../jianxi_gis/controller/verbs.py"/>
        <source>导入 {0}</source>
        <translation>Import {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/reviewing.py"/>
        <source>处理矛盾 {0}</source>
        <translation>Settle contradiction {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/reviewing.py"/>
        <source>判为两项 {0}</source>
        <translation>Judged two projects {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/reviewing.py"/>
        <source>合并 {0}</source>
        <translation>Merge {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/reviewing.py"/>
        <location filename="../../jianxi_gis/controller/verbs.py"/>
        <source>读取文件期间方案已有改动</source>
        <translation>The plan was changed while the files were read</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/reviewing.py"/>
        <location filename="../../jianxi_gis/controller/verbs.py"/>
        <source>请重新导入这些文件</source>
        <translation>Import these files again</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/series.py"/>
        <source>请写 .pdf，或写一个已有的文件夹</source>
        <translation>Write .pdf, or an existing folder</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/series.py"/>
        <source>不能按 {0} 出图集</source>
        <translation>No map series can be made by {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/series.py"/>
        <source>按 {0} 没有可出的图</source>
        <translation>There is no sheet by {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/series.py"/>
        <source>图集不能写成 {0} 格式</source>
        <translation>A map series cannot be written as {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/series.py"/>
        <source>可按：{0}</source>
        <translation>Possible: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/series.py"/>
        <source>请换一种分法，或清除筛选</source>
        <translation>Choose another division, or clear the filter</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/series.py"/>
        <source>封面、总览图、目录</source>
        <translation>cover, overview map, contents</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/series.py"/>
        <source>总览图的底图</source>
        <translation>Base map of the overview map</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/series.py"/>
        <source>图集已停止，画好 {0} / {1} 张</source>
        <translation>Map series stopped; drawn {0} of {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/series.py"/>
        <location filename="../../jianxi_gis/controller/verbs.py"/>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>没有后缀</source>
        <translation>no suffix</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/signing.py"/>
        <source>本机用户</source>
        <translation>user of this computer</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/sources.py"/>
        <source>文件和当初读入的不一样</source>
        <translation>The file is not the one that was read</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/sources.py"/>
        <source>行号对不上，不能打开；请选原来的文件或重新导入</source>
        <translation>The line numbers do not fit, it cannot be opened; choose the original file or import it again</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/underlays.py"/>
        <source>{0}（缺{1}张瓦片）</source>
        <translation>{0} (tiles missing: {1})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/underlays.py"/>
        <source>导出已取消，没有写文件</source>
        <translation>Export cancelled; no file was written</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/unnamed.py"/>
        <source>同名的太多</source>
        <translation>too many of that name</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/unnamed.py"/>
        <source>改动只在这个窗口里，程序意外退出就会丢失（{0}）</source>
        <translation>Changes are in this window only and are lost if the program ends unexpectedly ({0})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/unnamed.py"/>
        <source>有一份没有保存的修改打不开（{0}）</source>
        <translation>Some unsaved changes cannot be opened ({0})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/unnamed.py"/>
        <source>请另存为工作区</source>
        <translation>Save as a workspace</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/unnamed.py"/>
        <source>已移到这个文件夹，较早的副本也在里面，可以用“打开工作区”试</source>
        <translation>They were moved to this folder; earlier copies are there too: try them with Open Workspace</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/unnamed.py"/>
        <source>不能写入</source>
        <translation>cannot be written</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/verbs.py"/>
        <source>不能导出 {0} 格式</source>
        <translation>Cannot export as {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/verbs.py"/>
        <source>可用格式：{0}</source>
        <translation>Possible formats: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/verbs.py"/>
        <source>撤销 {0}</source>
        <translation>Undo {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/verbs.py"/>
        <source>重做 {0}</source>
        <translation>Redo {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/zones.py"/>
        <source>分析范围：{0}</source>
        <translation>Analysed area: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/exporters/__init__.py"/>
        <source>PDF 图纸</source>
        <translation>PDF sheet</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/exporters/__init__.py"/>
        <source>PNG 图片</source>
        <translation>PNG picture</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/exporters/__init__.py"/>
        <source>SVG 图形</source>
        <translation>SVG drawing</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/exporters/__init__.py"/>
        <source>网页</source>
        <translation>Web page</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/exporters/__init__.py"/>
        <source>演示文稿</source>
        <translation>Presentation</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/exporters/__init__.py"/>
        <source>Word 报告</source>
        <translation>Word report</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/exporters/__init__.py"/>
        <source>Excel 工作簿</source>
        <translation>Excel workbook</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/exporters/__init__.py"/>
        <source>CSV 表格</source>
        <translation>CSV table</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/exporters/__init__.py"/>
        <source>DXF 图形</source>
        <translation>DXF drawing</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/exporters/__init__.py"/>
        <source>这是一个文件夹，不能写成文件</source>
        <translation>This is a folder and cannot be written as a file</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/exporters/__init__.py"/>
        <source>请在后面加上文件名</source>
        <translation>Add a file name after it</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/exporters/__init__.py"/>
        <source>文件夹不存在</source>
        <translation>The folder does not exist</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/exporters/__init__.py"/>
        <source>请先建立它，或换一个位置</source>
        <translation>Make it first, or choose another place</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/exporters/__init__.py"/>
        <source>旁边已有 {0}，没有覆盖</source>
        <translation>{0} exists beside it and was not overwritten</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/exporters/__init__.py"/>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>请换一个名字</source>
        <translation>Choose another name</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/exporters/png.py"/>
        <source>{0} dpi 的图片太大或太小</source>
        <translation>A picture of {0} dpi is too large or too small</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/exporters/png.py"/>
        <source>请换一个分辨率，或导出 PDF</source>
        <translation>Choose another resolution, or export PDF</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/exporters/writing.py"/>
        <source>文件没有写成：{0}</source>
        <translation>The file was not written: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/exporters/writing.py"/>
        <source>请换一个位置或文件名</source>
        <translation>Choose another place or file name</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/exporters/writing.py"/>
        <source>磁盘已满，文件没有写成</source>
        <translation>The disk is full; the file was not written</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/exporters/writing.py"/>
        <source>请腾出空间，或换一个位置</source>
        <translation>Make room, or choose another place</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/exporters/writing.py"/>
        <source>没有写入权限</source>
        <translation>No permission to write</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/exporters/writing.py"/>
        <source>请换一个文件夹；文件若正被别的程序打开，请先关上</source>
        <translation>Choose another folder; if another program has the file open, close it first</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/between.py"/>
        <source>请先把它画进地名表，或直接画出这一块</source>
        <translation>Draw it into the gazetteer first, or draw the area itself</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/between.py"/>
        <source>至少要三条路才能围成一块</source>
        <translation>It takes at least three roads to enclose an area</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/between.py"/>
        <source>请写出四周的道路</source>
        <translation>Name the roads around it</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/between.py"/>
        <source>{0}没有可用的线位</source>
        <translation>No usable line for {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/between.py"/>
        <source>这几条路没有围成一块</source>
        <translation>These roads enclose no area</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/between.py"/>
        <source>请检查路名，或直接画出这一块</source>
        <translation>Check the names of the roads, or draw the area itself</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/between.py"/>
        <source>这几条路围成了 {0} 块</source>
        <translation>These roads enclose {0} areas</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/between.py"/>
        <source>请多写一条路，或直接画出这一块</source>
        <translation>Name one more road, or draw the area itself</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/feature_files.py"/>
        <source>KML 里有实体定义，没有打开</source>
        <translation>The KML defines entities; it was not opened</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/feature_files.py"/>
        <source>内容不是 {0} 文件</source>
        <translation>The content is no {0} file</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/feature_files.py"/>
        <source>文件指向别处的数据，没有打开</source>
        <translation>The file points to data elsewhere; it was not opened</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/feature_files.py"/>
        <source>请用地图软件重新导出</source>
        <translation>Export it again with map software</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/feature_files.py"/>
        <source>请检查后缀，或换一份文件</source>
        <translation>Check the suffix, or use another file</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/gazetteer.py"/>
        <source>表打不开</source>
        <translation>The table cannot be opened</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/gazetteer.py"/>
        <source>请重新安装程序</source>
        <translation>Install the program again</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/gazetteer.py"/>
        <source>这一行读不懂</source>
        <translation>This line cannot be read</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/gazetteer.py"/>
        <source>data/{0} 第{1}行</source>
        <translation>data/{0} line {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/gazetteer.py"/>
        <source>区界读不出来</source>
        <translation>The district boundary cannot be read</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/addresses.py"/>
        <source>未核实</source>
        <translation>not verified</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/addresses.py"/>
        <source>名称中的“{0}”即{1}，位置依据：{2}；来源：{3}。</source>
        <translation>“{0}” in the name is {1}; position by {2}; source: {3}.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/addresses.py"/>
        <source>门牌“{0}”没有核实</source>
        <translation>House number “{0}” is not verified</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/addresses.py"/>
        <source>只知道{0}</source>
        <translation>only {0} is known</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/addresses.py"/>
        <source>没有核实过的门牌</source>
        <translation>no verified house number</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/addresses.py"/>
        <source>{0}{1}，推不出 {2} 号</source>
        <translation>{0}: {1}; number {2} cannot be inferred</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/addresses.py"/>
        <source>{0}已知门牌的次序前后不一，推不出 {1} 号</source>
        <translation>The known house numbers of {0} are out of order; number {1} cannot be inferred</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/addresses.py"/>
        <source>名称中的“{0}”，在已知的 {1} 号与 {2} 号之间按号数内插{3}。</source>
        <translation>“{0}” in the name, interpolated between the known numbers {1} and {2}{3}.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/addresses.py"/>
        <source>{0}已知门牌相距太远</source>
        <translation>The known house numbers of {0} are too far apart</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/axes.py"/>
        <source>，线位依据：{0}；来源：{1}{2}</source>
        <translation>, line by {0}; source: {1}{2}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/axes.py"/>
        <location filename="../../jianxi_gis/geo/geocode/sites.py"/>
        <source>；{0}</source>
        <translation>; {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/bounds.py"/>
        <location filename="../../jianxi_gis/geo/geocode/crossings.py"/>
        <location filename="../../jianxi_gis/geo/geocode/roads.py"/>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>东</source>
        <translation>east</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/bounds.py"/>
        <location filename="../../jianxi_gis/geo/geocode/crossings.py"/>
        <location filename="../../jianxi_gis/geo/geocode/roads.py"/>
        <source>西</source>
        <translation>west</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/bounds.py"/>
        <location filename="../../jianxi_gis/geo/geocode/crossings.py"/>
        <location filename="../../jianxi_gis/geo/geocode/roads.py"/>
        <source>南</source>
        <translation>south</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/bounds.py"/>
        <source>名称中的“{0}”等四至（{1}），取道路中线围成的一块{2}。</source>
        <translation>“{0}” and the other sides in the name ({1}): the area enclosed by the road centre lines{2}.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/bounds.py"/>
        <source>“{0}”围成的地块定不了：{1}</source>
        <translation>The area “{0}” cannot be told: {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/bounds.py"/>
        <source>{0}围成的地块不在{1}以{2}</source>
        <translation>The area enclosed by {0} is not {2} of {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/crossings.py"/>
        <source>名称中的“{0}”路口</source>
        <translation>the junction “{0}” in the name</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/crossings.py"/>
        <source>名称中的“{0}”立交可能在{1}</source>
        <translation>the interchange “{0}” in the name may be at {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/crossings.py"/>
        <source>只说在{0}路口{1}，沿哪条路、到哪里定不了</source>
        <translation>It only says the junction {0} {1}; along which road and how far cannot be told</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/crossings.py"/>
        <source>，沿{0}{1}</source>
        <translation>, along {0} {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/crossings.py"/>
        <source>只说在{0}路口{1}，多远没有说</source>
        <translation>It only says the junction {0} {1}; how far is not said</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/crossings.py"/>
        <source>{0}，取两条中线的交点{1}。</source>
        <translation>{0}, where the two centre lines cross{1}.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/crossings.py"/>
        <source>{0}，位置依据：{1}；来源：{2}。</source>
        <translation>{0}, position by {1}; source: {2}.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/crossings.py"/>
        <source>{0}不止一处相交，或线位太粗</source>
        <translation>{0} cross more than once, or the lines are too coarse</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/geocoder.py"/>
        <source>“{0}”中没有地名、道路、街坊，也没有厂址已知的单位</source>
        <translation>“{0}” names no place, road or block, nor a body whose site is known</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/geocoder.py"/>
        <source>没有说是哪个村</source>
        <translation>which village is not said</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/geocoder.py"/>
        <source>只有住宅小区的名称</source>
        <translation>only the name of a housing estate</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/geocoder.py"/>
        <source>只有村名</source>
        <translation>only the name of a village</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/geocoder.py"/>
        <source>只有医疗养老机构的名称或类别</source>
        <translation>only the name or kind of a medical or care institution</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/geocoder.py"/>
        <source>只有教育机构的名称或类别</source>
        <translation>only the name or kind of a school</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/geocoder.py"/>
        <source>只有园区名</source>
        <translation>only the name of an industrial park</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/geocoder.py"/>
        <source>只有公园名</source>
        <translation>only the name of a park</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/geocoder.py"/>
        <source>只有楼盘或商业建筑的名称</source>
        <translation>only the name of a building or estate</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/geocoder.py"/>
        <source>只有机构或场馆的名称</source>
        <translation>only the name of an institution or venue</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/geocoder.py"/>
        <source>只有设施类别，没有列出地点</source>
        <translation>only a kind of facility, no place is listed</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/geocoder.py"/>
        <source>只有企业、产品或行业的名称</source>
        <translation>only the name of a company, product or trade</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/geocoder.py"/>
        <source>“{0}”可能是单位自己的编号，不一定是{1}</source>
        <translation>“{0}” may be the body's own numbering, not necessarily {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/geocoder.py"/>
        <source>只说了起讫两地，走向没有说</source>
        <translation>Only the two ends are named; the course is not said</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/geocoder.py"/>
        <source>“{0}”与另一条路连着说，是路口、路段还是两条路定不了</source>
        <translation>“{0}” stands together with another road: junction, section or two roads, it cannot be told</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/geocoder.py"/>
        <source>{0}；另有：{1}。</source>
        <translation>{0}; also: {1}.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/geocoder.py"/>
        <source>“{0}”{1}，地名表中没有它的位置</source>
        <translation>“{0}”: {1}; the gazetteer has no position of it</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/geocoder.py"/>
        <source>{0}的位置误差 {1} 米，要人确认</source>
        <translation>The position of {0} is within {1} m only; a person must confirm it</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/geocoder.py"/>
        <source>地名表中没有“{0}”</source>
        <translation>The gazetteer has no “{0}”</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/geocoder.py"/>
        <source>“{0}”不经过{1}</source>
        <translation>“{0}” does not pass {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/geocoder.py"/>
        <source>名称中的“{0}”即地铁{1}，按车站顺序连线并截取区内一段，走向是示意；来源：{2}。</source>
        <translation>“{0}” in the name is metro {1}: the stations joined in order, cut to the district; the course is schematic; source: {2}.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/geocoder.py"/>
        <source>公开资料只说“{0}”（{1}），还定不了位置</source>
        <translation>Public sources only say “{0}” ({1}); that gives no position</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/geocoder.py"/>
        <source>只说在地铁{0}上，没有说是哪一处</source>
        <translation>It only says on metro {0}, not where</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/geocoder.py"/>
        <source>“{0}”上的立交，与哪条路相交没有说，要人确认</source>
        <translation>Interchange on “{0}”: which road it crosses is not said; a person must confirm it</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/roads.py"/>
        <location filename="../../jianxi_gis/geo/geocode/spans.py"/>
        <source>名称中的“{0}”</source>
        <translation>“{0}” in the name</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/roads.py"/>
        <source>，没有说是哪一段，标出已知全线</source>
        <translation>; which section is not said, the whole known line is marked</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/roads.py"/>
        <source>只说在{0}{1}，没有说是哪一段（已知线位长 {2} 米）</source>
        <translation>It only says {0} {1}, not which section (known line {2} m)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/roads.py"/>
        <source>在{0}上（{1}）</source>
        <translation>on {0} ({1})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/roads.py"/>
        <source>只说由{0}{1}端继续修建，起讫没有说</source>
        <translation>It only says to go on from the {1} end of {0}, not from where to where</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/roads.py"/>
        <source>只说在{0}“{1}”，起讫没有可引用的位置</source>
        <translation>It only says {0} “{1}”; its ends have no position that can be cited</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/roads.py"/>
        <source>只说在{0}{1}，起讫没有说</source>
        <translation>It only says {0} {1}, not from where to where</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/roads.py"/>
        <source>{0}只知道其中一段的线位，要人确认</source>
        <translation>Only one section of the line of {0} is known; a person must confirm it</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/roads.py"/>
        <source>{0}，取已知中线的{1}半段</source>
        <translation>{0}, the {1} half of the known centre line</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/roads.py"/>
        <location filename="../../jianxi_gis/geo/geocode/sites.py"/>
        <source>即{0}</source>
        <translation>is {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/roads.py"/>
        <source>{0}向哪边延伸没有说</source>
        <translation>To which side {0} is extended is not said</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/roads.py"/>
        <source>{0}要修建的是哪一段没有说，要人确认</source>
        <translation>Which section of {0} is to be built is not said; a person must confirm it</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/roads.py"/>
        <source>只说在{0}上，没有说是哪一段</source>
        <translation>It only says on {0}, not which section</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/roads.py"/>
        <source>{0}由{1}端继续修建，取已知中线的{2}端{3}。</source>
        <translation>{0} goes on from its {1} end: the {2} end of the known centre line{3}.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/roads.py"/>
        <source>{0}只说在路{1}，取已知中线的中点{2}。</source>
        <translation>{0} only says {1} of the road: the middle of the known centre line{2}.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/scope.py"/>
        <source>说明是飞地，不在涧西区内</source>
        <translation>it says it is an enclave, outside Jianxi District</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/scope.py"/>
        <source>说明在境外</source>
        <translation>it says it is abroad</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/scope.py"/>
        <source>跨出涧西区，没有可引用的线位</source>
        <translation>it leaves Jianxi District; there is no line that can be cited</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/scope.py"/>
        <source>不在涧西区内</source>
        <translation>outside Jianxi District</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/scope.py"/>
        <source>名称中的“{0}”{1}。</source>
        <translation>“{0}” in the name: {1}.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/scope.py"/>
        <source>名称中的“{0}”遍及全区，不落到某一点；范围用{1}区界，来源：{2}。</source>
        <translation>“{0}” in the name covers the whole district, no single point; the extent is the boundary of {1}, source: {2}.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/sites.py"/>
        <source>只说距“{0}”多远，方向没有说</source>
        <translation>It only says how far from “{0}”, not in which direction</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/sites.py"/>
        <source>“{0}”的厂址已知，但“{1}”说明不一定在{2}内</source>
        <translation>The site of “{0}” is known, but “{1}” says it need not lie in {2}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/sites.py"/>
        <source>是责任主体，按其{0}落图</source>
        <translation>is the responsible body: placed at its {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/sites.py"/>
        <source>只说在“{0}”{1}，范围不明</source>
        <translation>It only says “{0}” {1}; the extent is not clear</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/sites.py"/>
        <source>{0}没有可引用的位置</source>
        <translation>{0} has no position that can be cited</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/sites.py"/>
        <source>{0}的位置只是{1}，要人确认</source>
        <translation>The position of {0} is only {1}; a person must confirm it</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/sites.py"/>
        <source>只知道{0}的位置，不是{1}</source>
        <translation>Only the position of {0} is known, not of {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/sites.py"/>
        <source>名称中的“{0}”{1}，位置依据：{2}；来源：{3}{4}。</source>
        <translation>“{0}” in the name {1}; position by {2}; source: {3}{4}.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/sites.py"/>
        <source>“{0}”的位置要人确认（{1}）</source>
        <translation>The position of “{0}” must be confirmed by a person ({1})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/sites.py"/>
        <source>名称中的“{0}”即地铁{1}{2}，来源：{3}。</source>
        <translation>“{0}” in the name is metro {1} {2}; source: {3}.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/spans.py"/>
        <source>名称中的“{0}{1}”</source>
        <translation>“{0}{1}” in the name</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/spans.py"/>
        <source>路段端点“{0}”在{1}上没有可引用的位置</source>
        <translation>The end “{0}” of the section has no position on {1} that can be cited</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/spans.py"/>
        <source>{0}，按两端从{1}中线截取</source>
        <translation>{0}, cut at both ends from the centre line of {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/spans.py"/>
        <source>{0}这一段的端点只是大致位置</source>
        <translation>The ends of this section of {0} are only approximate</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/geocode/spans.py"/>
        <source>路段两端在{0}上是同一点</source>
        <translation>The two ends of the section are one point on {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/measure.py"/>
        <source>{0} 平方米 = {1} 公顷 = {2} 亩</source>
        <translation>{0} m² = {1} ha = {2} mu</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/named.py"/>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <location filename="../../layers/42_stations.toml"/>
        <source>地铁站</source>
        <translation>Metro stations</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/named.py"/>
        <source>区县</source>
        <translation>District</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/named.py"/>
        <location filename="../../jianxi_gis/geo/online/services.py"/>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>村庄</source>
        <translation>Village</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/named.py"/>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>厂区</source>
        <translation>Plant</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/named.py"/>
        <source>厂区大门</source>
        <translation>Plant gate</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/named.py"/>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>院所</source>
        <translation>Institute</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/named.py"/>
        <source>高校</source>
        <translation>University</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/named.py"/>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>公园</source>
        <translation>Park</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/named.py"/>
        <source>湿地</source>
        <translation>Wetland</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/named.py"/>
        <source>水面</source>
        <translation>Water</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/named.py"/>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <location filename="../../layers/15_parks.toml"/>
        <source>广场</source>
        <translation>Square</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/named.py"/>
        <source>商业</source>
        <translation>Shops</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/named.py"/>
        <source>宾馆</source>
        <translation>Hotel</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/named.py"/>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>小区</source>
        <translation>Housing estate</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/named.py"/>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>路口</source>
        <translation>Junction</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/named.py"/>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>桥</source>
        <translation>Bridge</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/named.py"/>
        <location filename="../../jianxi_gis/model/reconcile.py"/>
        <source>隧道</source>
        <translation>Tunnel</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/named.py"/>
        <source>文物</source>
        <translation>Monument</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/named.py"/>
        <source>地标</source>
        <translation>Landmark</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/named.py"/>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>片区</source>
        <translation>Quarter</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/named.py"/>
        <source>交通枢纽</source>
        <translation>Transport hub</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/named.py"/>
        <source>道路端点</source>
        <translation>End of a road</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/named.py"/>
        <location filename="../../jianxi_gis/model/analysis.py"/>
        <location filename="../../jianxi_gis/model/index.py"/>
        <source>站</source>
        <translation>station</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/names.py"/>
        <location filename="../../jianxi_gis/importers/text/amounts.py"/>
        <source>不是数字：{0}</source>
        <translation>Not a number: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>密钥不对或没有权限</source>
        <translation>Wrong key or no permission</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>请检查密钥的类型和额度</source>
        <translation>Check the type and quota of the key</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>查询次数超过限额</source>
        <translation>The limit of queries is used up</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>请稍后再查</source>
        <translation>Ask again later</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>查询太快，被拒绝</source>
        <translation>Asked too fast; refused</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>没有及时回答</source>
        <translation>No answer in time</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>请检查网络</source>
        <translation>Check the network</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>连不上</source>
        <translation>No connection</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>请检查网络和代理</source>
        <translation>Check network and proxy</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>回答不能用</source>
        <translation>The answer is of no use</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>请稍后再查，或换一个服务</source>
        <translation>Ask again later, or another service</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>回答读不懂</source>
        <translation>The answer cannot be understood</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>请换一个服务</source>
        <translation>Choose another service</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>{0} 个结果只到行政区或级别不明，没有列出</source>
        <translation>Not listed, since only a district or of unknown level: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>{0} 个结果在涧西区外，没有列出</source>
        <translation>Not listed, since outside Jianxi District: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>没有“{0}”</source>
        <translation>No “{0}”</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>离线模式，没有查询</source>
        <translation>Offline mode; nothing was asked</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>联网后再查</source>
        <translation>Ask again once online</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>没有密钥</source>
        <translation>No key</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>请先在底图设置里填写密钥</source>
        <translation>Enter a key in the base map settings first</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/proxy.py"/>
        <source>代理地址看不懂</source>
        <translation>The proxy address cannot be understood</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/proxy.py"/>
        <source>写成 主机:端口，例如 proxy.example.com:8080</source>
        <translation>Write host:port, for example proxy.example.com:8080</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/services.py"/>
        <source>高德</source>
        <translation>Gaode</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>门牌</source>
        <translation>House number</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>院区</source>
        <translation>Institute grounds</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>没有名称</source>
        <translation>No name</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>请写上文件里用的名称</source>
        <translation>Write the name the documents use</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>没有来源</source>
        <translation>No source</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>请写明位置的来源，例如 现场核实、某份图纸</source>
        <translation>State where the position is from, e.g. seen on site, a certain drawing</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>不认识的类别 {0}</source>
        <translation>Unknown kind {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <location filename="../../jianxi_gis/model/belonging.py"/>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>可用：{0}</source>
        <translation>Possible: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>精度要在 {0} 到 {1} 米之间</source>
        <translation>Accuracy must be between {0} and {1} m</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>门牌要写成 路名和号数</source>
        <translation>A house number is written as road and number</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>例如 建设路154号</source>
        <translation>For example 建设路154号</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>工作区自己的地名表</source>
        <translation>Gazetteer of the workspace</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>图形是空的或自相交</source>
        <translation>The shape is empty or crosses itself</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>请重新画</source>
        <translation>Draw it again</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>坐标不是经纬度</source>
        <translation>The coordinates are not longitude and latitude</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>应为 CGCS2000 经纬度</source>
        <translation>They should be CGCS2000 longitude and latitude</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>{0}要画成线</source>
        <translation>{0} is drawn as a line</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>{0}要画成点或面</source>
        <translation>{0} is drawn as a point or an area</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>离涧西区 {0} 公里</source>
        <translation>{0} km from Jianxi District</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>请检查坐标</source>
        <translation>Check the coordinates</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>不能从 {0} 文件读地名</source>
        <translation>Places cannot be read from a {0} file</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>可用 .csv、.gpkg</source>
        <translation>Possible are .csv, .gpkg</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>文件里没有地名</source>
        <translation>The file holds no places</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>不能写成 {0} 文件</source>
        <translation>Cannot be written as a {0} file</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>还没有自己的地名</source>
        <translation>There are no own places yet</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>缺 {0}</source>
        <translation>{0} is missing</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>请补上再导入</source>
        <translation>Add it and import again</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>超过 {0} 行</source>
        <translation>More than {0} lines</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>坐标系是 {0}</source>
        <translation>The coordinate system is {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>请转成 CGCS2000 经纬度（EPSG:4490）</source>
        <translation>Convert to CGCS2000 longitude and latitude (EPSG:4490)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>文件太大，不像地名表</source>
        <translation>The file is too large for a table of places</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>请检查文件</source>
        <translation>Check the file</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>文件写不了</source>
        <translation>The file cannot be written</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>请换一个位置</source>
        <translation>Choose another place</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>数字或图形读不懂</source>
        <translation>A number or shape cannot be read</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>请检查这一行</source>
        <translation>Check this line</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>表格读不懂</source>
        <translation>The table cannot be read</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>不是能读的 GeoPackage</source>
        <translation>No GeoPackage that can be read</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>有 {0} 个图层，应只有一个地名图层</source>
        <translation>It has {0} layers; there should be one layer of places</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>位置读不懂</source>
        <translation>The position cannot be read</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>文字编码不是 UTF-8 或 GB18030</source>
        <translation>The encoding is neither UTF-8 nor GB18030</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>请另存为 UTF-8</source>
        <translation>Save it as UTF-8</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>例如 3837765.9, 628334.4 或 112.4, 34.66 或 112°24′00″ 34°39′36″</source>
        <translation>For example 3837765.9, 628334.4 or 112.4, 34.66 or 112°24′00″ 34°39′36″</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>CGCS2000 或 WGS 84</source>
        <translation>CGCS2000 or WGS 84</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>GCJ-02（高德、腾讯）</source>
        <translation>GCJ-02 (Gaode, Tencent)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>BD-09（百度）</source>
        <translation>BD-09 (Baidu)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>CGCS2000 3 度带，中央经线 111°，无带号</source>
        <translation>CGCS2000 3-degree, CM 111°E, no zone number</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>CGCS2000 3 度带，中央经线 114°，无带号</source>
        <translation>CGCS2000 3-degree, CM 114°E, no zone number</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>CGCS2000 3 度带第 37 带，中央经线 111°</source>
        <translation>CGCS2000 3-degree, zone 37, CM 111°E</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>CGCS2000 3 度带第 38 带，中央经线 114°</source>
        <translation>CGCS2000 3-degree, zone 38, CM 114°E</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>CGCS2000 6 度带第 19 带，中央经线 111°</source>
        <translation>CGCS2000 6-degree, zone 19, CM 111°E</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>先经度后纬度</source>
        <translation>longitude first, then latitude</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>先纬度后经度</source>
        <translation>latitude first, then longitude</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>{0} 经纬度；{1}</source>
        <translation>{0} longitude and latitude; {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>不像坐标</source>
        <translation>These do not look like coordinates</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>离涧西区 {0} 公里（按{1}）</source>
        <translation>{0} km from Jianxi District (as {1})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>请检查带号、坐标系和数字</source>
        <translation>Check zone number, coordinate system and digits</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>X 北、Y 东（米，中央经线 111°）</source>
        <translation>X north, Y east (m, CM 111°E)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>X 北、Y 东（米，37 带）</source>
        <translation>X north, Y east (m, zone 37)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>经度, 纬度</source>
        <translation>longitude, latitude</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>度分秒</source>
        <translation>degrees, minutes, seconds</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>GCJ-02 经度, 纬度（高德、腾讯）</source>
        <translation>GCJ-02 longitude, latitude (Gaode, Tencent)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>BD-09 经度, 纬度（百度）</source>
        <translation>BD-09 longitude, latitude (Baidu)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>要两个数，读到 {0} 个</source>
        <translation>Two numbers are needed; numbers read: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>经纬度不在中国</source>
        <translation>Longitude and latitude are not in China</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>先北（X）后东（Y）</source>
        <translation>north (X) first, then east (Y)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>先东后北</source>
        <translation>east first, then north</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>{0} 只有经纬度，没有米</source>
        <translation>{0} has longitude and latitude only, no metres</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>换成 CGCS2000，或输入经纬度</source>
        <translation>Use CGCS2000, or type longitude and latitude</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>空</source>
        <translation>empty</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>经纬度，CGCS2000 或 WGS 84</source>
        <translation>Longitude, latitude; CGCS2000 or WGS 84</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>CGCS2000 3 度带第 37 带，东坐标带带号</source>
        <translation>CGCS2000 3-degree, zone 37, easting with zone number</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>CGCS2000 3 度带第 38 带，东坐标带带号</source>
        <translation>CGCS2000 3-degree, zone 38, easting with zone number</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>CGCS2000 6 度带第 19 带，东坐标带带号</source>
        <translation>CGCS2000 6-degree, zone 19, easting with zone number</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>Web 墨卡托（网络地图的平面坐标）</source>
        <translation>Web Mercator (plane coordinates of web maps)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>经纬度，GCJ-02（只用于来自高德、腾讯地图的数据）</source>
        <translation>Longitude, latitude; GCJ-02 (only for data from Gaode or Tencent maps)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>经纬度，BD-09（只用于来自百度地图的数据）</source>
        <translation>Longitude, latitude; BD-09 (only for data from Baidu maps)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>经纬度，WGS 84</source>
        <translation>Longitude, latitude; WGS 84</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>（{0}在前，{1}在后）</source>
        <translation> ({0} first, {1} second)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>坐标系 {0} 的基准（{1}）换算参数不公开，位置会错</source>
        <translation>The datum of {0} ({1}) has no public parameters: the position would be wrong</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <location filename="../../jianxi_gis/importers/ledger/points.py"/>
        <source>不认识坐标系 {0}</source>
        <translation>Unknown coordinate system {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>请先转换到 2000 国家大地坐标系</source>
        <translation>Convert to CGCS2000 first</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>请用 EPSG 代号，例如 EPSG:4490 或 EPSG:4546</source>
        <translation>Use an EPSG code, for example EPSG:4490 or EPSG:4546</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/__init__.py"/>
        <source>阅读器另存为 PDF</source>
        <translation>Save as PDF in the reader</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/__init__.py"/>
        <source>旧版 Excel 工作簿</source>
        <translation>Old Excel workbook</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/__init__.py"/>
        <source>其他格式请另存为其中一种</source>
        <translation>Save other formats as one of these</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/__init__.py"/>
        <source>不支持的文件类型 {0}</source>
        <translation>Files of type {0} are not supported</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/__init__.py"/>
        <source>可导入的类型：{0}；{1}</source>
        <translation>Types that can be imported: {0}; {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/ledger/cells.py"/>
        <source>“{0}”是外币，没有折算</source>
        <translation>“{0}” is foreign currency and was not converted</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/ledger/cells.py"/>
        <source>“{0}”不是一个金额</source>
        <translation>“{0}” is no amount</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/ledger/cells.py"/>
        <source>“{0}”没有写单位（亿元、万元或元）</source>
        <translation>“{0}” has no unit (亿元, 万元 or 元)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/ledger/cells.py"/>
        <source>“{0}”不像项目的金额</source>
        <translation>“{0}” does not look like the amount of a project</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/ledger/points.py"/>
        <source>文件给出{0}；文件没有写精度，按 {1} 米计</source>
        <translation>The document gives {0}; it states no accuracy, {1} m is assumed</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/ledger/points.py"/>
        <source>表里有坐标列，没有写坐标系</source>
        <translation>The table has columns of coordinates but no coordinate system</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/ledger/points.py"/>
        <source>请用 EPSG 代号、GCJ-02 或 BD-09</source>
        <translation>Use an EPSG code, GCJ-02 or BD-09</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/ledger/projects.py"/>
        <source>{0} 个要素没有名称，没有取用</source>
        <translation>Features without a name, not taken: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/ledger/projects.py"/>
        <source>表格没有“项目名称”一列，没有读取；是项目清单的，请在表头写明后再导入</source>
        <translation>The table has no column 项目名称 (project name) and was not read; if it is a list of projects, add the heading and import again</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/ledger/projects.py"/>
        <source>名称过长，不像项目名称</source>
        <translation>The name is too long for a project</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/ledger/projects.py"/>
        <source>投资{0}，项目按未列金额收入</source>
        <translation>Investment {0}; the project was taken without an amount</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/ledger/projects.py"/>
        <source>{0}：{1}；这一列这样的金额都没有取用</source>
        <translation>{0}: {1}; no such amount of this column was taken</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/ledger/projects.py"/>
        <source>合并单元格的投资“{0}”属于几个项目，没有分开</source>
        <translation>The merged cell “{0}” belongs to several projects and was not divided</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/ledger/projects.py"/>
        <source>有金额，没有项目名称</source>
        <translation>There is an amount but no project name</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <source>旧版 Excel 工作簿（.xls）</source>
        <translation>Old Excel workbook (.xls)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <source>{0}，不像正常文件，没有打开</source>
        <translation>{0}; it does not look like a normal file and was not opened</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <source>请确认来源，重新另存后再导入</source>
        <translation>Make sure where it is from, save it anew, then import</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <location filename="../../jianxi_gis/importers/text/source.py"/>
        <source>请确认导出是否成功</source>
        <translation>Make sure the export succeeded</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <location filename="../../jianxi_gis/importers/workbook.py"/>
        <source>文件有打开密码</source>
        <translation>The file is protected by a password</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <source>请在 Office 里去掉密码后另存</source>
        <translation>Remove the password in Office and save it anew</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <source>内容不是 {0}，或文件已损坏</source>
        <translation>The content is not {0}, or the file is damaged</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <source>请用原来的软件打开后重新另存</source>
        <translation>Open it with its own software and save it anew</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <source>内容是{0}</source>
        <translation>The content is {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <source>请用 Word 或 Excel 另存为新格式再导入</source>
        <translation>Save it in the new format with Word or Excel, then import</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <source>后缀与内容不符：内容是{0}</source>
        <translation>The suffix does not fit: the content is {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <source>请把后缀改对，或重新另存后再导入</source>
        <translation>Correct the suffix, or save it anew, then import</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <source>压缩包里什么也没有</source>
        <translation>The archive is empty</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <source>请重新导出文件</source>
        <translation>Export the file again</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <source>压缩包里有 {0} 个文件</source>
        <translation>The archive holds {0} files</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <source>解开后超过 {0} MB</source>
        <translation>Unpacked it exceeds {0} MB</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <source>XML 的编码不是 UTF-8</source>
        <translation>The encoding of the XML is not UTF-8</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <source>XML 里有实体定义</source>
        <translation>The XML defines entities</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <source>这是文件夹，不是文件</source>
        <translation>This is a folder, not a file</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <source>请选择其中的文件</source>
        <translation>Choose a file in it</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <source>这不是普通文件</source>
        <translation>This is not an ordinary file</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <source>请选择文档或表格文件</source>
        <translation>Choose a document or a table</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <source>文件太大（超过 {0} MB），不像规划文件</source>
        <translation>The file is too large (over {0} MB) for a plan document</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <source>请只保留要导入的部分后另存</source>
        <translation>Keep only what is to be imported and save it</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <source>文件不存在</source>
        <translation>The file does not exist</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <source>请检查路径和文件名</source>
        <translation>Check path and file name</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <source>请检查权限和存储设备（{0}）</source>
        <translation>Check permissions and the disk ({0})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <location filename="../../jianxi_gis/importers/workbook.py"/>
        <source>文件被截断或损坏</source>
        <translation>The file is cut off or damaged</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <source>请从原来的软件重新另存（{0}）</source>
        <translation>Save it anew with its own software ({0})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <source>请去掉密码后另存</source>
        <translation>Remove the password and save it anew</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <source>路径通向文件之外</source>
        <translation>A path leads out of the file</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/opening.py"/>
        <source>解开后膨胀 {0} 倍</source>
        <translation>It swells {0} times when unpacked</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/pdf.py"/>
        <source>PDF 里只有图片，没有文字</source>
        <translation>The PDF has pictures only, no text</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/pdf.py"/>
        <source>请先做文字识别（OCR），或找原来的 Word 文件</source>
        <translation>Run text recognition (OCR) first, or find the original Word file</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/pdf.py"/>
        <source>PDF 损坏，读不出来</source>
        <translation>The PDF is damaged and cannot be read</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/pdf.py"/>
        <source>请重新导出或重新下载（{0}）</source>
        <translation>Export or download it again ({0})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/pdf.py"/>
        <source>这一页的表格没有读成，只按文字读了</source>
        <translation>The table on this page could not be read; only its text was</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/pdf.py"/>
        <source>PDF 超过 {0} 页</source>
        <translation>The PDF has more than {0} pages</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/pdf.py"/>
        <source>请只保留要导入的页</source>
        <translation>Keep only the pages to be imported</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/pdf.py"/>
        <source>PDF 有打开密码</source>
        <translation>The PDF is protected by a password</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/pdf.py"/>
        <source>请去掉密码后再导入</source>
        <translation>Remove the password, then import</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/pdf.py"/>
        <source>这一页没有文字，可能是图片</source>
        <translation>This page has no text; it may be a picture</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/spatial/__init__.py"/>
        <source>缺少同名的 .dbf（属性表）</source>
        <translation>The .dbf of the same name (the attributes) is missing</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/spatial/__init__.py"/>
        <source>请把 .shp、.shx、.dbf、.prj 放在一起</source>
        <translation>Put .shp, .shx, .dbf and .prj together</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/spatial/__init__.py"/>
        <source>{0} 个项目名称写在图纸空间里，没有地面坐标，没有取用</source>
        <translation>Project names in paper space, without ground coordinates, not taken: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/spatial/__init__.py"/>
        <source>文件里没有图形和属性</source>
        <translation>The file has neither shapes nor attributes</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/spatial/__init__.py"/>
        <source>请确认导出的图层</source>
        <translation>Check which layer was exported</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/spatial/__init__.py"/>
        <source>请重新导出（{0}）</source>
        <translation>Export it again ({0})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/spatial/__init__.py"/>
        <source>图上没有像项目名称的文字，也没有带项目名称的图块</source>
        <translation>The drawing has no text like a project name, nor a block with one</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/spatial/__init__.py"/>
        <source>{0} 个要素没有能用的坐标</source>
        <translation>Features without usable coordinates: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/spatial/__init__.py"/>
        <source>图层 {0} 超过 {1} 个要素</source>
        <translation>Layer {0} has more than {1} features</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/spatial/__init__.py"/>
        <source>请只导出项目图层</source>
        <translation>Export only the layer of the projects</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/spatial/drawing.py"/>
        <source>；名称写在闭合线里的，取这条线围成的面</source>
        <translation>; for a name inside a closed line, the area of that line</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/spatial/features.py"/>
        <source>{0} 个要素有 {1} 个字段，不像项目图层</source>
        <translation>{0} features with {1} fields: not like a layer of projects</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/spatial/kml.py"/>
        <source>不认识编码 {0}</source>
        <translation>Unknown encoding {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/spatial/kml.py"/>
        <source>文件夹套了 {0} 层以上</source>
        <translation>Folders are nested more than {0} deep</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/spatial/systems.py"/>
        <source>坐标按{0}读作 {1}，可以改</source>
        <translation>Coordinates read, by {0}, as {1}; this can be changed</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/spatial/systems.py"/>
        <source>没有用文件里的坐标，可以改</source>
        <translation>The coordinates of the file were not used; this can be changed</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/amounts.py"/>
        <location filename="../../jianxi_gis/model/money.py"/>
        <source>金额不是整数元：{0}</source>
        <translation>Not a whole number of yuan: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/amounts.py"/>
        <source>不是确定的数字：{0}</source>
        <translation>Not a definite number: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/anaphora.py"/>
        <source>“{0}”指哪一项不清楚：前文没有写明项目</source>
        <translation>Which one “{0}” means is not clear: no project is named before it</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/anaphora.py"/>
        <source>“{0}”指哪一项不清楚：前文有{1}</source>
        <translation>Which one “{0}” means is not clear: before it stand {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/anaphora.py"/>
        <source>“{0}”指哪一项不清楚：前文同一段已超过 {1} 字</source>
        <translation>Which one “{0}” means is not clear: its paragraph already has more than {1} characters before it</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/anaphora.py"/>
        <source>“{0}”指哪一项不清楚：前文还提到别的项目</source>
        <translation>Which one “{0}” means is not clear: other projects are named before it</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/boxes.py"/>
        <source>投资“{0}”不是一个确定的金额</source>
        <translation>The investment “{0}” is not a definite amount</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/boxes.py"/>
        <source>“{0}”只有标题，没有项目</source>
        <translation>“{0}” has a heading but no projects</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/boxes.py"/>
        <source>请补全项目后再导入</source>
        <translation>Complete the projects, then import again</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/boxes.py"/>
        <source>外币，没有折算</source>
        <translation>Foreign currency, not converted</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/boxes.py"/>
        <source>看不懂的项目行“{0}”</source>
        <translation>The line “{0}” cannot be understood</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/boxes.py"/>
        <source>应写作“投资N亿元的…项目”</source>
        <translation>It should read 投资N亿元的…项目</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/boxes.py"/>
        <source>专栏{0}只有标题，没有列表</source>
        <translation>Box {0} has a heading but no list</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/boxes.py"/>
        <source>请补全专栏内容后再导入</source>
        <translation>Complete the box, then import again</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/boxes.py"/>
        <source>专栏内的行不是“投资…的…项目”</source>
        <translation>The line in the box does not read 投资…的…项目</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/boxes.py"/>
        <source>投资“{0}”不是金额</source>
        <translation>The investment “{0}” is no amount</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/boxes.py"/>
        <source>应写作“3.6亿元”或“5000万元”</source>
        <translation>Write 3.6亿元 or 5000万元</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/ending.py"/>
        <source>文件像是被截断：停在“…{0}”，句子没有完</source>
        <translation>The file looks cut off: it stops at “…{0}”, in the middle of a sentence</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/ending.py"/>
        <source>请换用完整的文件；原文确实到此为止的，在末尾加一个句号或换行再导入</source>
        <translation>Use the complete file; if the text does end there, add a full stop or an empty line at its end and import again</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/ending.py"/>
        <source>文件像是被截断：“{0}”写明{1}个项目，到文件末尾只列出{2}个</source>
        <translation>The file looks cut off: “{0}” states {1} projects, only {2} are listed up to its end</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/ending.py"/>
        <source>请换用完整的文件；原文确实如此的，在末尾另起一行写上“以上为全部项目。”再导入</source>
        <translation>Use the complete file; if the text is so, add a last line 以上为全部项目。 and import again</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/grids.py"/>
        <source>表格读不出来（{0}）</source>
        <translation>The table cannot be read ({0})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/grids.py"/>
        <source>请检查引号是否成对</source>
        <translation>Check that quotation marks come in pairs</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/grids.py"/>
        <source>表格超过 {0} 行，不像项目清单</source>
        <translation>The table has more than {0} rows, too many for a project list</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/grids.py"/>
        <location filename="../../jianxi_gis/importers/workbook.py"/>
        <source>请只保留清单后另存</source>
        <translation>Keep only the list and save it</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/grids.py"/>
        <source>一格里的文字过长</source>
        <translation>The text of a cell is too long</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/indicator_tables.py"/>
        <location filename="../../jianxi_gis/importers/text/indicators.py"/>
        <source>指标表中看不懂的行</source>
        <translation>A line of the indicator table cannot be understood</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/progress.py"/>
        <source>正文中的投资额，看不出是哪一个项目的</source>
        <translation>Investment in running text; which project it belongs to cannot be told</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/progress.py"/>
        <source>“{0}”：没有金额，没有作为项目收入</source>
        <translation>“{0}”: without an amount it was not taken as a project</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/progress.py"/>
        <source>正文中的外币，没有折算</source>
        <translation>Foreign currency in running text, not converted</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/progress.py"/>
        <source>投资是一个范围，不是确定的金额</source>
        <translation>The investment is a range, no definite amount</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/progress.py"/>
        <source>“{0}{1}”只是一部分（年度、分期、已完成或某一来源），不是项目的总投资</source>
        <translation>“{0}{1}” is a part only (a year, a phase, what is completed or one source), not the total of the project</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/progress.py"/>
        <source>正文中的合计投资，没有逐项列出</source>
        <translation>A total in running text; its parts are not listed</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/prose.py"/>
        <source>超过 {0} 字没有句号，没有按句子读</source>
        <translation>More than {0} characters without a full stop: not read as sentences</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/source.py"/>
        <source>请从原文件重新导出为 UTF-8 文本</source>
        <translation>Export it again as UTF-8 text from the original</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/source.py"/>
        <source>这不是文本文件（含有二进制内容）</source>
        <translation>This is no text file (it has binary content)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/source.py"/>
        <source>请另存为 UTF-8 文本再导入</source>
        <translation>Save it as UTF-8 text, then import</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/source.py"/>
        <source>看不出文件的编码，可能不是文本文件</source>
        <translation>The encoding cannot be told; it may be no text file</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/source.py"/>
        <source>文件在字符中间被截断（GB18030）</source>
        <translation>The file is cut off within a character (GB18030)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/source.py"/>
        <source>文件被截断或损坏（UTF-16）</source>
        <translation>The file is cut off or damaged (UTF-16)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/source.py"/>
        <source>文件在字符中间被截断</source>
        <translation>The file is cut off within a character</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/source.py"/>
        <source>文件编码损坏</source>
        <translation>the encoding of the file is damaged</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/source.py"/>
        <source>{0}（UTF-8）</source>
        <translation>{0} (UTF-8)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/text/told.py"/>
        <source>{0}在同一文件里另有金额，没有改动</source>
        <translation>{0} has another amount in the same document; nothing was changed</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/word.py"/>
        <source>文档里没有文字</source>
        <translation>The document has no text</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/word.py"/>
        <source>如果内容是图片，请先做文字识别</source>
        <translation>If it consists of pictures, run text recognition first</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/word.py"/>
        <source>Word 文档损坏，读不出来</source>
        <translation>The Word document is damaged and cannot be read</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/word.py"/>
        <source>请用 Word 打开后重新另存（{0}）</source>
        <translation>Open it with Word and save it anew ({0})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/word.py"/>
        <source>表格太大</source>
        <translation>The table is too large</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/word.py"/>
        <source>请另存为 Excel 再导入</source>
        <translation>Save it as Excel, then import</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/workbook.py"/>
        <source>工作表 {0} 太大（超过 {1} 行或 {2} 格），不像项目清单</source>
        <translation>Sheet {0} is too large (over {1} rows or {2} cells) for a project list</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/workbook.py"/>
        <source>请删去空行空列，只保留清单后另存</source>
        <translation>Delete empty rows and columns, keep only the list, and save it</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/workbook.py"/>
        <source>有 {0} 行是隐藏的（可能是筛选），也读了；不要的请删去后再导入</source>
        <translation>{0} rows are hidden (perhaps filtered) and were read too; delete those you do not want and import again</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/workbook.py"/>
        <source>工作表超过 {0} 张</source>
        <translation>More than {0} worksheets</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/workbook.py"/>
        <source>工作簿里没有内容</source>
        <translation>The workbook is empty</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/workbook.py"/>
        <source>请确认保存的是有数据的工作表</source>
        <translation>Make sure a worksheet with data was saved</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/workbook.py"/>
        <source>Excel 工作簿损坏，读不出来</source>
        <translation>The Excel workbook is damaged and cannot be read</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/workbook.py"/>
        <source>请用 Excel 打开后重新另存（{0}）</source>
        <translation>Open it with Excel and save it anew ({0})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/workbook.py"/>
        <source>请用 Excel 打开后另存为 xlsx（{0}）</source>
        <translation>Open it with Excel and save it as xlsx ({0})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/workbook.py"/>
        <source>请在 Excel 里去掉密码后另存</source>
        <translation>Remove the password in Excel and save it anew</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/workbook.py"/>
        <source>隐藏的工作表，没有读</source>
        <translation>Hidden worksheet, not read</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/workbook.py"/>
        <source>请用 Excel 重新另存（{0}）</source>
        <translation>Save it anew with Excel ({0})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/importers/workbook.py"/>
        <source>公式没有算出的值，请用 Excel 打开保存一次</source>
        <translation>The formula has no computed value; open it in Excel and save it once</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/added.py"/>
        <source>添加的图层</source>
        <translation>Added layers</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/added.py"/>
        <source>一种符号</source>
        <translation>One symbol</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/added.py"/>
        <source>按类别</source>
        <translation>By value</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/added.py"/>
        <source>自然断点</source>
        <translation>Natural breaks</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/added.py"/>
        <source>等数量</source>
        <translation>Equal count</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/added.py"/>
        <source>等间隔</source>
        <translation>Equal interval</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/added.py"/>
        <source>文件里没有字段 {0}</source>
        <translation>The file has no field {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/added.py"/>
        <source>请重新选择样式</source>
        <translation>Choose the style again</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/analysis.py"/>
        <source>确在其内</source>
        <translation>surely inside</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/analysis.py"/>
        <source>名称提到</source>
        <translation>mentioned by name</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/analysis.py"/>
        <source>可能在内</source>
        <translation>possibly inside</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/analysis.py"/>
        <source>在外</source>
        <translation>outside</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/analysis.py"/>
        <source>{0}。项目位置按各自精度计，线和面有一部分在内即算；{1}未作判断。</source>
        <translation>{0}. Each project counts by its own accuracy; lines and areas count if part of them is inside; {1} not judged.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/analysis.py"/>
        <source>{0}，{1}：{2}。{3}</source>
        <translation>{0}, {1}: {2}. {3}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/analysis.py"/>
        <source>{0} {1} 项</source>
        <translation>{0} {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/analysis.py"/>
        <source>{0} {1} 项 {2}</source>
        <translation>{0} {1}, {2}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/belonging.py"/>
        <source>没有写地址</source>
        <translation>No address given</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/belonging.py"/>
        <source>请填网址，或选一个文件</source>
        <translation>Type an address, or choose a file</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/belonging.py"/>
        <source>“{0}”不是网址，也不是完整的文件路径</source>
        <translation>“{0}” is neither a web address nor a full path</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/belonging.py"/>
        <source>网址以 https:// 开头</source>
        <translation>Web addresses begin with https://</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/belonging.py"/>
        <source>这种文件不能作附件</source>
        <translation>Files of this kind cannot be attached</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/belonging.py"/>
        <source>没有这个打包项目</source>
        <translation>There is no such package</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/belonging.py"/>
        <source>已经属于另一个打包项目，不能再作打包项目</source>
        <translation>It belongs to another package already and cannot be a package</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/belonging.py"/>
        <source>请先让它单列</source>
        <translation>Take it out of that package first</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/belonging.py"/>
        <location filename="../../jianxi_gis/model/plan.py"/>
        <source>请重新选择</source>
        <translation>Choose again</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/belonging.py"/>
        <source>自己是打包项目，不能再并入别的项目</source>
        <translation>It is a package itself and cannot be put into another project</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/belonging.py"/>
        <source>请先让它的子项单列</source>
        <translation>Take its parts out first</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/breakdown.py"/>
        <source>其他文件</source>
        <translation>Other documents</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/breakdown.py"/>
        <location filename="../../jianxi_gis/model/editing.py"/>
        <source>未分组</source>
        <translation>No group</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/breakdown.py"/>
        <source>未列责任单位</source>
        <translation>No responsible body stated</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/breakdown.py"/>
        <location filename="../../jianxi_gis/model/money.py"/>
        <location filename="../../jianxi_gis/model/session.py"/>
        <source>亿元</source>
        <translation>¥ m</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/breakdown.py"/>
        <source>{0} 项属于两个以上{1}，在每条里都计入全额：各条相加比合计 {2}多 {3}</source>
        <translation>Projects that belong to two or more of {1}: {0}. Each counts in full in every bar; the bars add up to {3} more than the total {2}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/breakdown.py"/>
        <location filename="../../jianxi_gis/model/summary.py"/>
        <source>合计</source>
        <translation>Total</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/breakdown.py"/>
        <source>这里不计{0}条件，以便比较；{1}</source>
        <translation>The condition on {0} is left aside here for comparison; {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/breakdown.py"/>
        <source>各条相加等于合计 {0} 项、{1}</source>
        <translation>The bars add up to the total: {0} proj., {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/breakdown.py"/>
        <source>没有{0}</source>
        <translation>No {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/certainty.py"/>
        <source>可能</source>
        <translation>possibly</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/certainty.py"/>
        <source>其中 {0} 项按位置只是{1}</source>
        <translation>{0} of them only {1} by their position</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/certainty.py"/>
        <source>另有 {0} 项在误差内{1}也算</source>
        <translation>{0} more {1} within their error</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/changes.py"/>
        <source>本版不再列出</source>
        <translation>No longer listed</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/changes.py"/>
        <source>投资有变</source>
        <translation>Investment changed</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/changes.py"/>
        <source>进展有变</source>
        <translation>Progress changed</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/changes.py"/>
        <source>保留人工的说法</source>
        <translation>A person's statement is kept</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/check.py"/>
        <source>打包项目投资 {0}，少于 {1} 个子项之和 {2}，差 {3}</source>
        <translation>The package has {0}, less than the sum {2} of its {1} parts, by {3}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/check.py"/>
        <source>打包项目已{0}，{1} 个子项还没有：{2}{3}</source>
        <translation>The package is {0}, {1} of its parts are not yet: {2}{3}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/check.py"/>
        <source>{0}的投资说法不一：{1}</source>
        <translation>Differing investment for {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/check.py"/>
        <source>等</source>
        <translation> and more</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/check.py"/>
        <location filename="../../jianxi_gis/model/facets.py"/>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <source>{0}年</source>
        <translation>{0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/check.py"/>
        <source>同期</source>
        <translation>same period</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/check.py"/>
        <source>{0}的进展说法不一：{1}</source>
        <translation>Differing progress for {0}: {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/check.py"/>
        <source>{0}年已{1}，{2}年印发的规划仍列入</source>
        <translation>{1} in {0}, yet still listed in the plan issued in {2}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <source>名称改为</source>
        <translation>Renamed to</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <source>归入</source>
        <translation>Filed under</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <source>计划期投资</source>
        <translation>Investment in the plan period</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <source>建设规模及内容</source>
        <translation>Size and content</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <source>建设地点</source>
        <translation>Site</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <source>所在街道社区</source>
        <translation>Sub-district, community</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <source>建设期限</source>
        <translation>Period of works</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <source>户数</source>
        <translation>Households</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <source>面积</source>
        <translation>Area</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <source>楼栋</source>
        <translation>Buildings</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>列入规划</source>
        <translation>Listed</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>储备</source>
        <translation>In reserve</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>前期谋划</source>
        <translation>In preparation</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>拟开工</source>
        <translation>About to start</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>新开工</source>
        <translation>Newly started</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>续建</source>
        <translation>Continued</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>在建</source>
        <translation>Under way</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>竣工投用</source>
        <translation>Completed</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>停工</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>暂缓</source>
        <translation>Put off</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../layers/72_project_areas.toml"/>
        <location filename="../../layers/74_project_lines.toml"/>
        <location filename="../../layers/76_project_points.toml"/>
        <source>更新改造</source>
        <translation>Renewal</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../layers/72_project_areas.toml"/>
        <location filename="../../layers/74_project_lines.toml"/>
        <location filename="../../layers/76_project_points.toml"/>
        <source>安置住房</source>
        <translation>Resettlement</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../layers/72_project_areas.toml"/>
        <location filename="../../layers/74_project_lines.toml"/>
        <location filename="../../layers/76_project_points.toml"/>
        <source>住宅与综合开发</source>
        <translation>Housing, mixed use</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../layers/72_project_areas.toml"/>
        <location filename="../../layers/74_project_lines.toml"/>
        <location filename="../../layers/76_project_points.toml"/>
        <source>商业商务</source>
        <translation>Commerce, offices</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../layers/72_project_areas.toml"/>
        <location filename="../../layers/74_project_lines.toml"/>
        <location filename="../../layers/76_project_points.toml"/>
        <source>工业技改</source>
        <translation>Industry</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../layers/72_project_areas.toml"/>
        <location filename="../../layers/74_project_lines.toml"/>
        <location filename="../../layers/76_project_points.toml"/>
        <source>科创平台与园区</source>
        <translation>Science and parks</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../layers/72_project_areas.toml"/>
        <location filename="../../layers/74_project_lines.toml"/>
        <location filename="../../layers/76_project_points.toml"/>
        <source>物流与开放</source>
        <translation>Logistics, trade</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../layers/72_project_areas.toml"/>
        <location filename="../../layers/74_project_lines.toml"/>
        <location filename="../../layers/76_project_points.toml"/>
        <source>轨道交通</source>
        <translation>Rail transit</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../layers/72_project_areas.toml"/>
        <location filename="../../layers/74_project_lines.toml"/>
        <location filename="../../layers/76_project_points.toml"/>
        <source>道路桥隧</source>
        <translation>Roads, bridges</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../layers/72_project_areas.toml"/>
        <location filename="../../layers/74_project_lines.toml"/>
        <location filename="../../layers/76_project_points.toml"/>
        <source>河渠生态</source>
        <translation>Rivers, ecology</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../layers/72_project_areas.toml"/>
        <location filename="../../layers/74_project_lines.toml"/>
        <location filename="../../layers/76_project_points.toml"/>
        <source>市政与环保</source>
        <translation>Utilities</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../layers/72_project_areas.toml"/>
        <location filename="../../layers/74_project_lines.toml"/>
        <location filename="../../layers/76_project_points.toml"/>
        <source>文化旅游</source>
        <translation>Culture, tourism</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../layers/72_project_areas.toml"/>
        <location filename="../../layers/74_project_lines.toml"/>
        <location filename="../../layers/76_project_points.toml"/>
        <source>公共服务</source>
        <translation>Public services</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>人工落图</source>
        <translation>Placed by hand</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>文件坐标</source>
        <translation>Coordinates in a file</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>路段</source>
        <translation>Road section</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>四至道路</source>
        <translation>Roads around it</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>道路全线</source>
        <translation>Whole road</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>门牌推算</source>
        <translation>House number, interpolated</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>责任主体厂址</source>
        <translation>Site of the owner</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>在线地名服务</source>
        <translation>Online geocoder</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>全区性项目</source>
        <translation>District-wide</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <source>{0} 条</source>
        <translation>{0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/conditions.py"/>
        <source>范围：{0}</source>
        <translation>Area: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/conditions.py"/>
        <source>投资 ≥ {0}</source>
        <translation>Investment ≥ {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/conditions.py"/>
        <source>投资 ≤ {0}</source>
        <translation>Investment ≤ {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/conditions.py"/>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <source>含“{0}”</source>
        <translation>has “{0}”</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/conditions.py"/>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <source>不含 {0}</source>
        <translation>without {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/content.py"/>
        <source>第{0}个要素</source>
        <translation>feature {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/content.py"/>
        <source>按数值像是 {0}</source>
        <translation>By its numbers it looks like {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/content.py"/>
        <source>数值不落在涧西附近</source>
        <translation>The numbers do not fall near Jianxi</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/content.py"/>
        <location filename="../../jianxi_gis/model/evidence.py"/>
        <source>第{0}行</source>
        <translation>line {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/duplicates.py"/>
        <source>名称相同</source>
        <translation>Same name</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/duplicates.py"/>
        <source>名称只差数量或年度，可能重复计列</source>
        <translation>The names differ only in number or year; may be counted twice</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/duplicates.py"/>
        <source>都含{0}</source>
        <translation>Both have {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/duplicates.py"/>
        <source>同在{0}，类别相同</source>
        <translation>Both in {0}, same kind</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/duplicates.py"/>
        <source>名称相近，可能是同一项目</source>
        <translation>Similar names; may be one project</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/duplicates.py"/>
        <source>{0}，投资分别为 {1}</source>
        <translation>{0}; the investments are {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/editing.py"/>
        <source>手工添加</source>
        <translation>added by hand</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/editing.py"/>
        <source>计划竣工 {0} 早于计划开工 {1}</source>
        <translation>Planned end {0} is before planned start {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/editing.py"/>
        <source>请改其中一个</source>
        <translation>Change one of them</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/evidence.py"/>
        <location filename="../../jianxi_gis/model/sheet.py"/>
        <source>项目清单</source>
        <translation>Project list</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/evidence.py"/>
        <source>列入清单</source>
        <translation>In a list</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/evidence.py"/>
        <source>第{0}页</source>
        <translation>page {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/evidence.py"/>
        <source>第{0}项</source>
        <translation>item {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/evidence.py"/>
        <source>{0}第{1}行</source>
        <translation>{0} line {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/evidence.py"/>
        <source>第{0}段</source>
        <translation>paragraph {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <source>任一道路</source>
        <translation>any road</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <source>街道</source>
        <translation>Sub-district</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <source>任一河渠</source>
        <translation>any river or canal</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <source>任一站</source>
        <translation>any station</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <source>{0} {1} 米内</source>
        <translation>{0} within {1} m</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <source>范围 {0}</source>
        <translation>Area {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <source>投资不少于 {0}</source>
        <translation>Investment at least {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <source>投资不多于 {0}</source>
        <translation>Investment at most {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/history.py"/>
        <source>这一步是新增项目，不能单独撤回</source>
        <translation>This step added the project and cannot be taken back alone</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/history.py"/>
        <location filename="../../jianxi_gis/model/plan.py"/>
        <source>项目已不在工作区里</source>
        <translation>The project is no longer in the workspace</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/history.py"/>
        <source>这一步合并了两个项目，不能单独撤回</source>
        <translation>This step merged two projects and cannot be taken back alone</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/history.py"/>
        <source>请用撤销，或回到以前的版本</source>
        <translation>Use Undo, or go back to an earlier version</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/history.py"/>
        <source>同一内容后来又改过，不能单独撤回</source>
        <translation>The same content was changed again later; it cannot be taken back alone</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/history.py"/>
        <source>请先撤回后来的改动</source>
        <translation>Take back the later change first</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/history.py"/>
        <source>要去掉它，请删除该项目</source>
        <translation>To remove it, delete the project</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/import_review.py"/>
        <source>以后再定</source>
        <translation>Decide later</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/import_review.py"/>
        <source>是两项</source>
        <translation>Two projects</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/import_review.py"/>
        <source>合并，按前一项</source>
        <translation>Merge, as the former</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/import_review.py"/>
        <source>合并，按后一项</source>
        <translation>Merge, as the latter</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/import_review.py"/>
        <source>本版新列，与本版不再列出的名称相近，可能是改名</source>
        <translation>New here and similar to a name no longer listed: perhaps renamed</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/import_review.py"/>
        <source>导入时判为两项</source>
        <translation>Judged two projects at the import</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/locating.py"/>
        <source>只说在“{0}”，没有说是哪一段。</source>
        <translation>Only said to be on “{0}”, not on which part.</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/locating.py"/>
        <source>{0}建设地点：{1}</source>
        <translation>{0} Site: {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/locating.py"/>
        <source>名称中的</source>
        <translation>in the name: </translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/locating.py"/>
        <source>建设地点中的</source>
        <translation>in the site: </translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/merging.py"/>
        <source>两项合并为一项</source>
        <translation>Merge two projects into one</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/money.py"/>
        <source>万元</source>
        <translation>¥ k</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/money.py"/>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <source>未列</source>
        <translation>Not stated</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/money.py"/>
        <source>不是金额：{0}</source>
        <translation>Not an amount: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>粘贴的内容有 {0} 行，太多</source>
        <translation>The pasted block has {0} rows, too many</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>第一行里没有“项目名称”或“序号”</source>
        <translation>The first row has no 项目名称 (project name) or 序号 (number)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>粘贴的内容</source>
        <translation>The pasted block</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>请在 Excel 里连同列名一起复制</source>
        <translation>Copy it in Excel together with its headings</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>没有可以修改的列</source>
        <translation>There is no column that can be changed</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>认得的列名：{0}</source>
        <translation>Known headings: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>与第 {0} 行是同一项目</source>
        <translation>Same project as row {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>一次最多 {0} 行</source>
        <translation>At most {0} rows at a time</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>有 {0} 个同名项目，请加上序号</source>
        <translation>{0} projects have this name; add the number</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>没有叫这个名字的项目</source>
        <translation>No project has this name</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>没有序号 {0}</source>
        <translation>No number {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/plan.py"/>
        <source>文件已不在工作区里</source>
        <translation>The document is no longer in the workspace</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/reshaping.py"/>
        <source>没有留下图形</source>
        <translation>No shape is left</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/reshaping.py"/>
        <source>要撤去位置，请在核对窗口里留作未落图</source>
        <translation>To withdraw the position, leave it unmapped in the review window</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/reshaping.py"/>
        <source>请把交叉的角点移开</source>
        <translation>Move the crossing corners apart</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/reshaping.py"/>
        <source>线没有长度</source>
        <translation>The line has no length</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/reshaping.py"/>
        <source>请把端点移开</source>
        <translation>Move the end points apart</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/review.py"/>
        <source>没有位置可存</source>
        <translation>No position to store</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/review.py"/>
        <source>请选一个候选或在图上画</source>
        <translation>Choose a candidate or draw on the map</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/review.py"/>
        <source>留在未落图要写原因</source>
        <translation>To leave it unmapped, say why</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/sheet.py"/>
        <source>位置图</source>
        <translation>Locator map</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/sheet.py"/>
        <source>投资构成图</source>
        <translation>Investment chart</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/sheet.py"/>
        <source>公里网</source>
        <translation>Kilometre grid</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/sheet.py"/>
        <source>签署栏</source>
        <translation>Signature block</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/sheet.py"/>
        <source>图上</source>
        <translation>on the map</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/sheet.py"/>
        <source>图面外</source>
        <translation>off the sheet</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/summary.py"/>
        <source>人工留在未落图</source>
        <translation>Left unmapped by a person</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/summary.py"/>
        <source>名称里没有能查的地点</source>
        <translation>No place in the name that can be looked up</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/summary.py"/>
        <source>{0} 米以上</source>
        <translation>over {0} m</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/summary.py"/>
        <source>{0} 米内</source>
        <translation>within {0} m</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/summary.py"/>
        <source>在区外或跨区</source>
        <translation>Outside the district or beyond it</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/summary.py"/>
        <source>有候选，待人确认</source>
        <translation>Candidates to be confirmed</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/summary.py"/>
        <source>有地名，没有可引用的位置</source>
        <translation>A place is named, its position cannot be cited</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <source>没有“{0}”这种{1}</source>
        <translation>There is no {1} “{0}”</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <source>{0}不能空着</source>
        <translation>{0} cannot be empty</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <source>{0}太长，有 {1} 字</source>
        <translation>{0} is too long: {1} characters</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <source>{0}“{1}”太大</source>
        <translation>{0} “{1}” is too large</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <source>{0}“{1}”不是编号</source>
        <translation>{0} “{1}” is not a number</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <source>请填写</source>
        <translation>Fill it in</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <source>最多 {0} 字</source>
        <translation>At most {0} characters</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <source>{0}“{1}”没有写单位</source>
        <translation>{0} “{1}” has no unit</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <source>{0}“{1}”不是金额</source>
        <translation>{0} “{1}” is not an amount</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <source>请检查单位</source>
        <translation>Check the unit</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <source>写 1 到 999 的数字，或空着</source>
        <translation>Write a number from 1 to 999, or leave it empty</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <source>{0}“{1}”不是日期</source>
        <translation>{0} “{1}” is not a date</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <source>例如 6亿元、5000万元</source>
        <translation>For example 6亿元, 5000万元</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <source>例如 6亿元、5000万元；不知道就空着</source>
        <translation>For example 6亿元, 5000万元; empty if unknown</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <source>例如 2026、2026-05、2026年5月1日</source>
        <translation>For example 2026, 2026-05, 2026年5月1日</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>文本</source>
        <translation>Text</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>投资{0}{1}</source>
        <translation>Investment {0}{1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>文本={0}</source>
        <translation>Text={0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>同一个值既要又不要</source>
        <translation>The same value is both wanted and excluded</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>年</source>
        <translation>year</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>没有这种{0}</source>
        <translation>There is no such {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>文本条件只能有一个</source>
        <translation>Only one text condition is possible</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>距离要写成不小于 0 的数字（米）</source>
        <translation>Write the distance as a number of metres, 0 or more</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>投资的下限大于上限</source>
        <translation>The lower bound of the investment is above the upper</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>看不懂的筛选条件</source>
        <translation>The filter condition cannot be understood</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>写作 字段=值，字段可用：{0}</source>
        <translation>Write FIELD=VALUE; fields: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>{0}条件不能写“不等于”</source>
        <translation>{0} cannot be written as “not equal”</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>{0}要写数字</source>
        <translation>{0} must be a number</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>投资条件不是金额</source>
        <translation>The investment condition is not an amount</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>例如 投资≥5亿 或 投资=1亿..5亿</source>
        <translation>For example 投资≥5亿 or 投资=1亿..5亿</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>全部车站</source>
        <translation>All stations</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>河渠廊道</source>
        <translation>River corridor</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>道路廊道</source>
        <translation>Road corridor</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>地铁站周边</source>
        <translation>Around a station</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>15 分钟生活圈</source>
        <translation>15-minute circle</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>画出的范围</source>
        <translation>Drawn area</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>{0}没有边界数据，以它的位置圆代替（精度 {1} 米），因此按位置只能判断可能在内</source>
        <translation>{0} has no boundary data; the circle of its position stands for it (within {1} m), so by position only “possibly inside” can be said</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>图上所点位置（北 {0}，东 {1}）</source>
        <translation>Point clicked on the map (N {0}, E {1})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>以{0}为圆心，{1}</source>
        <translation>Centre {0}, {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>15 分钟生活圈（{0} 米）</source>
        <translation>15-minute circle ({0} m)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>取在图上画出的多边形，面积 {0} 公顷（平面）</source>
        <translation>Polygon drawn on the map, area {0} ha (plane)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>{0}直线 {1} 米（不是沿路的实际路程）</source>
        <translation>{0}{1} m straight (not the way along roads)</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>位置精度 {0} 米</source>
        <translation>position within {0} m</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>{0}周边 {1}</source>
        <translation>Around {0}, {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>以{0}的站点位置为圆心、{1}为半径（直线距离），{2}</source>
        <translation>Centre at the position of {0}, radius {1} (straight), {2}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>取{0}的边界，{1}</source>
        <translation>Boundary of {0}, {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>{0}位置圆</source>
        <translation>Circle of the position of {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>步行 15 分钟按</source>
        <translation>15 minutes on foot as </translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source> {0} 个地铁站</source>
        <translation>{0} metro stations</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>{0} 15 分钟生活圈（{1}）</source>
        <translation>{0}, 15-minute circle ({1})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>以{0}为圆心，{1}，{2}</source>
        <translation>Centre {0}, {1}, {2}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>{0}两侧 {1}</source>
        <translation>{1} on both sides of {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>沿{0}已知的 {1} 段线位向两侧各取 {2}，{3}</source>
        <translation>{2} to either side of the {1} known lines of {0}, {3}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>没有可引用的位置</source>
        <translation>No position that can be cited</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>请从列表里选，或在图上画出范围</source>
        <translation>Choose from the list, or draw the area on the map</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>距离不能用</source>
        <translation>The distance cannot be used</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>应大于 0，不超过 5,000 米</source>
        <translation>It should be above 0 and at most 5,000 m</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>画出的范围不成面</source>
        <translation>What was drawn is no area</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>多边形</source>
        <translation>Polygon</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>请重画：至少三个角点，边线不相交</source>
        <translation>Draw again: at least three corners, no crossing edges</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>骑行 15 分钟按</source>
        <translation>15 minutes by bicycle as </translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>半径取</source>
        <translation>radius </translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/render/booklet.py"/>
        <source>目录在纸上放不下</source>
        <translation>The contents do not fit on the paper</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/render/booklet.py"/>
        <location filename="../../jianxi_gis/render/composition.py"/>
        <source>{0} 图幅</source>
        <translation>Sheet template {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/render/composition.py"/>
        <source>图例在纸上放不下</source>
        <translation>The legend does not fit on the paper</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/render/composition.py"/>
        <source>图面范围不是一个矩形</source>
        <translation>The extent of the map is no rectangle</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/render/composition.py"/>
        <source>比例尺分母要是正数</source>
        <translation>The denominator of the scale must be positive</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/render/map_image.py"/>
        <source>图片太大</source>
        <translation>The picture is too large</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/render/map_image.py"/>
        <source>请换一个分辨率</source>
        <translation>Choose another resolution</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/render/template.py"/>
        <source>没有 {0} 模板</source>
        <translation>There is no template {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/render/template.py"/>
        <source>可用模板：{0}</source>
        <translation>Templates: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/render/template.py"/>
        <source>没有 {0} {1}图幅</source>
        <translation>There is no template {0} {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/render/template.py"/>
        <source>图幅模板有不认识的项</source>
        <translation>The sheet template has unknown entries</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/render/template.py"/>
        <source>可用图幅：{0}</source>
        <translation>Templates: {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/render/template.py"/>
        <source>图幅模板读不出来</source>
        <translation>The sheet template cannot be read</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/render/template.py"/>
        <source>图幅模板缺这一项或写法不对</source>
        <translation>The sheet template lacks this entry, or it is written wrongly</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/added_layers.py"/>
        <source>没有 {0} 这种图形</source>
        <translation>There is no shape of kind {0}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>正被另一个程序写入</source>
        <translation>Another program is writing to it</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>请稍后再试</source>
        <translation>Try again later</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>不是工作区文件</source>
        <translation>It is no workspace</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>请选择 .jianxi 文件</source>
        <translation>Choose a .jianxi file</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>工作区文件已损坏</source>
        <translation>The workspace file is damaged</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <location filename="../../jianxi_gis/store/migrations.py"/>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <location filename="../../jianxi_gis/store/rows.py"/>
        <source>请改用备份</source>
        <translation>Use a backup</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>文件或所在文件夹是只读的</source>
        <translation>The file or its folder is read-only</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>请复制到能写的文件夹</source>
        <translation>Copy it to a folder that can be written</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>打不开，所在文件夹不存在、只读或没有权限</source>
        <translation>It cannot be opened: the folder does not exist, is read-only or not permitted</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>请换一个能写的文件夹</source>
        <translation>Choose a folder that can be written</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>磁盘已满，没有写入</source>
        <translation>The disk is full; nothing was written</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>请腾出空间后再试</source>
        <translation>Make room and try again</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>工作区读写失败（{0}）</source>
        <translation>The workspace could not be read or written ({0})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>请检查磁盘和网络</source>
        <translation>Check disk and network</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>路径太长</source>
        <translation>The path is too long</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>请放到层数更少、名字更短的文件夹</source>
        <translation>Put it into a folder with fewer levels and shorter names</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>有数字大得存不下，没有写入</source>
        <translation>A number is too large to be stored; nothing was written</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>请检查文件中的金额</source>
        <translation>Check the amounts in the documents</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>工作区正被另一个程序打开</source>
        <translation>Another program has the workspace open</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>请先在那边关闭它</source>
        <translation>Close it there first</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/migrations.py"/>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>工作区的版本 {0} 无法识别</source>
        <translation>Version {0} of the workspace is not known</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/past.py"/>
        <source>不是压缩的记录</source>
        <translation>Not a compressed record</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/past.py"/>
        <source>历史记录已损坏</source>
        <translation>The history is damaged</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/past.py"/>
        <source>方案本身不受影响</source>
        <translation>The plan itself is not affected</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>工作区的内容已损坏</source>
        <translation>The content of the workspace is damaged</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>是别的数据库，不是工作区</source>
        <translation>It is another database, no workspace</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>工作区由更新的程序写成（版本 {0}，本程序认到 {1}）</source>
        <translation>The workspace was written by a newer program (version {0}; this one knows up to {1})</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>请升级程序</source>
        <translation>Update the program</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>工作区里有外来的触发器或视图</source>
        <translation>The workspace holds foreign triggers or views</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>已有同名的文件或文件夹</source>
        <translation>A file or folder of that name exists</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>所在文件夹不存在</source>
        <translation>The folder does not exist</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>请先建好文件夹</source>
        <translation>Make the folder first</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>没有这个工作区文件</source>
        <translation>There is no such workspace file</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>请检查名字和位置</source>
        <translation>Check name and place</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>文件是空的，不是工作区</source>
        <translation>The file is empty, no workspace</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>工作区是只读打开的，不能保存</source>
        <translation>The workspace is open read-only and cannot be saved</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>另一个程序已改动工作区，没有保存</source>
        <translation>Another program changed the workspace; nothing was saved</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>请重新打开后再做一次</source>
        <translation>Open it again and repeat what you did</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>不能写入工作区文件</source>
        <translation>The workspace file cannot be written</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/rows.py"/>
        <source>{0} 第 {1} 处</source>
        <translation>{0} place {1}</translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/rows.py"/>
        <source>工作区里有一处位置读不懂</source>
        <translation>A position in the workspace cannot be read</translation>
    </message>
    <message>
        <location filename="../../layers/10_ground.toml"/>
        <source>涧西区底色</source>
        <translation>Ground of Jianxi</translation>
    </message>
    <message>
        <location filename="../../layers/10_ground.toml"/>
        <location filename="../../layers/12_neighbours.toml"/>
        <location filename="../../layers/50_boundary.toml"/>
        <source>境界</source>
        <translation>Boundaries</translation>
    </message>
    <message>
        <location filename="../../layers/12_neighbours.toml"/>
        <source>邻区</source>
        <translation>Neighbouring districts</translation>
    </message>
    <message>
        <location filename="../../layers/15_parks.toml"/>
        <source>公园广场（面）</source>
        <translation>Parks and squares (areas)</translation>
    </message>
    <message>
        <location filename="../../layers/20_rivers.toml"/>
        <source>大明渠、秦岭防洪渠（示意）</source>
        <translation>Daming Canal, Qinling Flood Canal (schematic)</translation>
    </message>
    <message>
        <location filename="../../layers/30_roads.toml"/>
        <location filename="../../layers/40_metro.toml"/>
        <location filename="../../layers/42_stations.toml"/>
        <source>交通</source>
        <translation>Transport</translation>
    </message>
    <message>
        <location filename="../../layers/30_roads.toml"/>
        <source>道路（示意）</source>
        <translation>Roads (schematic)</translation>
    </message>
    <message>
        <location filename="../../layers/30_roads.toml"/>
        <source>次干路</source>
        <translation>Secondary roads</translation>
    </message>
    <message>
        <location filename="../../layers/30_roads.toml"/>
        <source>主干路</source>
        <translation>Main roads</translation>
    </message>
    <message>
        <location filename="../../layers/40_metro.toml"/>
        <source>地铁线路</source>
        <translation>Metro lines</translation>
    </message>
    <message>
        <location filename="../../layers/40_metro.toml"/>
        <source>地铁 1 号线（示意）</source>
        <translation>Metro line 1 (schematic)</translation>
    </message>
    <message>
        <location filename="../../layers/40_metro.toml"/>
        <source>地铁 2 号线（示意）</source>
        <translation>Metro line 2 (schematic)</translation>
    </message>
    <message>
        <location filename="../../layers/42_stations.toml"/>
        <source>地铁 1 号线车站</source>
        <translation>Stations of line 1</translation>
    </message>
    <message>
        <location filename="../../layers/42_stations.toml"/>
        <source>地铁 2 号线车站</source>
        <translation>Stations of line 2</translation>
    </message>
    <message>
        <location filename="../../layers/50_boundary.toml"/>
        <source>区界</source>
        <translation>District boundary</translation>
    </message>
    <message>
        <location filename="../../layers/50_boundary.toml"/>
        <source>涧西区界</source>
        <translation>Boundary of Jianxi</translation>
    </message>
    <message>
        <location filename="../../layers/60_parks.toml"/>
        <source>公园广场</source>
        <translation>Parks and squares</translation>
    </message>
    <message>
        <location filename="../../layers/60_parks.toml"/>
        <source>公园、广场</source>
        <translation>Park, square</translation>
    </message>
    <message>
        <location filename="../../layers/62_places.toml"/>
        <source>村庄与单位</source>
        <translation>Villages and institutions</translation>
    </message>
    <message>
        <location filename="../../layers/62_places.toml"/>
        <source>村庄、单位</source>
        <translation>Village, institution</translation>
    </message>
    <message>
        <location filename="../../layers/64_blocks.toml"/>
        <source>街坊（编号）</source>
        <translation>Blocks (numbers)</translation>
    </message>
    <message>
        <location filename="../../layers/70_project_accuracy.toml"/>
        <source>项目位置精度</source>
        <translation>Accuracy of project positions</translation>
    </message>
    <message>
        <location filename="../../layers/70_project_accuracy.toml"/>
        <source>项目真实位置所在范围</source>
        <translation>Where the project really lies</translation>
    </message>
    <message>
        <location filename="../../layers/72_project_areas.toml"/>
        <source>项目范围</source>
        <translation>Project areas</translation>
    </message>
    <message>
        <location filename="../../layers/74_project_lines.toml"/>
        <source>项目线位（虚线为示意）</source>
        <translation>Project lines (dashed: schematic)</translation>
    </message>
</context>
</TS>
