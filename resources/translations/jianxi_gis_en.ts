<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US" sourcelanguage="zh_CN">
<context>
    <name>jianxi_gis</name>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>打开工作区…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>新建工作区…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>另存为…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>导入文件…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>导出图纸…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>导出数据、网页、幻灯片…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/ui/main_window.py"/>
        <source>随程序的规划</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>退出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/controller/verbs.py"/>
        <source>撤销</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/controller/verbs.py"/>
        <source>重做</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>全选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>清除选择</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>复制表格行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>复制地图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>复制地图（300 dpi）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>从 Excel 粘贴修改…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>修改项目…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>添加项目…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>项目的历史…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>工作区的历史…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>历史版本…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>给选中项目画点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>给选中项目画线</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>给选中项目画面</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>移动和修改图形</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>并入打包项目…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>附上依据…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>删除项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>已删除…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>对比选中的项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>查找项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/ui/map_notes.py"/>
        <source>清除筛选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>全图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>放大</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>缩小</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>缩放至选择</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>上一视图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>下一视图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>前往坐标或地名…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>添加书签…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>管理书签…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>选择与平移</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>框选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>多边形选择</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/ui/map_tools.py"/>
        <location filename="../../jianxi_gis/ui/popover.py"/>
        <source>这里有什么</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>量距离</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>量面积</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>范围分析</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>核对位置…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>工作区的地名表…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>添加图层…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>用 OSM 数据作底图…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/ui/layer_tools.py"/>
        <source>移除 OSM 底图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>按地名重新定位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/ui/basemap_menu.py"/>
        <source>底图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>图层与筛选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>表格</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>项目卡片与统计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>窗口布局：规划编制</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>窗口布局：项目审查</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>窗口布局：会议打印</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>深色主题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/ui/help/window.py"/>
        <source>手册</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>快捷键</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/about.py"/>
        <source>关于</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <location filename="../../jianxi_gis/ui/editing/snapshots_dialog.py"/>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <source>文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>编辑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>视图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/ui/layer_tree.py"/>
        <location filename="../../jianxi_gis/ui/sides.py"/>
        <source>图层</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>工具</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <source>帮助</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/actions.py"/>
        <location filename="../../jianxi_gis/ui/help/window.py"/>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <location filename="../../jianxi_gis/ui/layer_tree.py"/>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <location filename="../../jianxi_gis/ui/panels/years.py"/>
        <location filename="../../jianxi_gis/catalog/plan.py"/>
        <location filename="../../jianxi_gis/controller/added_layers.py"/>
        <location filename="../../jianxi_gis/controller/zones.py"/>
        <location filename="../../jianxi_gis/model/certainty.py"/>
        <location filename="../../jianxi_gis/model/evidence.py"/>
        <location filename="../../jianxi_gis/model/timeline.py"/>
        <source>{0}（{1}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/added_survey.py"/>
        <source>添加图层</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <source>正在分类</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <source>重命名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <source>图层名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/layer_style.py"/>
        <source>确定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/added_survey.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/layer_style.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/progress.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/settle.py"/>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <location filename="../../jianxi_gis/ui/editing/edit_dialog.py"/>
        <location filename="../../jianxi_gis/ui/editing/paste_dialog.py"/>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <location filename="../../jianxi_gis/ui/map_tools.py"/>
        <source>取消</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <source>已添加 {0}：{1} 个图形</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <source>样式…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/attributes.py"/>
        <source>属性表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <source>重命名…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <source>上移</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <source>下移</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <source>重新指定…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <source>移除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <source>矢量文件 ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <source>正在查看 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <location filename="../../jianxi_gis/ui/layer_tools.py"/>
        <source>正在读取 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <source>，另有 {0} 个没有可画的图形</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/added_tools.py"/>
        <source>缩放到图层</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/bars.py"/>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <location filename="../../jianxi_gis/ui/year_chart.py"/>
        <location filename="../../jianxi_gis/errors.py"/>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <location filename="../../jianxi_gis/model/conditions.py"/>
        <source>{0}：{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/bars.py"/>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <location filename="../../jianxi_gis/ui/map_furniture.py"/>
        <location filename="../../jianxi_gis/ui/phrasebook.py"/>
        <location filename="../../jianxi_gis/ui/year_chart.py"/>
        <location filename="../../jianxi_gis/basemap/source.py"/>
        <location filename="../../jianxi_gis/controller/verbs.py"/>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <source>；</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_menu.py"/>
        <source>无</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_menu.py"/>
        <location filename="../../jianxi_gis/ui/status_line.py"/>
        <source>离线模式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_menu.py"/>
        <source>不发出任何网络请求，只用本机存过的瓦片和底图文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_menu.py"/>
        <location filename="../../jianxi_gis/ui/basemap_tools.py"/>
        <source>重试</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_menu.py"/>
        <source>底图与密钥…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_menu.py"/>
        <source>底图不透明度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_menu.py"/>
        <location filename="../../jianxi_gis/ui/layer_tree.py"/>
        <source>不透明度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_menu.py"/>
        <source>打开底图文件…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_notice.py"/>
        <source>底图提示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_notice.py"/>
        <source>关闭提示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_notice.py"/>
        <source>{0}：{1}。{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_tools.py"/>
        <source>打开底图文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_tools.py"/>
        <source>设置…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_tools.py"/>
        <source>离线模式开着，只显示本机存过的瓦片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_tools.py"/>
        <source>联网后，地图范围会发给这家服务商，项目不会</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_tools.py"/>
        <source>底图文件 ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_tools.py"/>
        <source>联网</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/basemap_tools.py"/>
        <source>{0}

要使用这个底图吗？只问这一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/breakdown_chart.py"/>
        <location filename="../../jianxi_gis/ui/project_rows.py"/>
        <source>{0} 项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/breakdown_chart.py"/>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>项数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/breakdown_chart.py"/>
        <source>总投资（{0}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/breakdown_chart.py"/>
        <source>按{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/breakdown_chart.py"/>
        <source>{0}的分法</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/canvas.py"/>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>地图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_belonging.py"/>
        <location filename="../../jianxi_gis/model/belonging.py"/>
        <source>附件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_belonging.py"/>
        <source>子项 {0} 个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_belonging.py"/>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <source>打包项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_belonging.py"/>
        <source>本项投资已含在打包项目里，合计只算一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_evidence.py"/>
        <source>文件不在工作区中</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_evidence.py"/>
        <source>{0} 核定，对照</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_evidence.py"/>
        <source>{0}《{1}》{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_evidence.py"/>
        <source>{0} 填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_evidence.py"/>
        <source>已处理：{0}（{1}，{2}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_evidence.py"/>
        <source>没有依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_evidence.py"/>
        <source>（曾处理过，又有新说法）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_evidence.py"/>
        <source>{0}（现用）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_evidence.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/messages.py"/>
        <source>{0}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_more.py"/>
        <location filename="../../jianxi_gis/ui/map_furniture.py"/>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <location filename="../../jianxi_gis/ui/review/queue_list.py"/>
        <location filename="../../jianxi_gis/geo/measure.py"/>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>{0} 米</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_more.py"/>
        <source>同一处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_more.py"/>
        <source>打开原文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_more.py"/>
        <source>在原文里看这一行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_more.py"/>
        <source>{0} 米内的同类项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_parts.py"/>
        <source>　误差 {0} 米以内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_parts.py"/>
        <source>{0}（{1} 确认）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_parts.py"/>
        <location filename="../../jianxi_gis/ui/panel_list.py"/>
        <location filename="../../jianxi_gis/ui/panels/unlocated.py"/>
        <location filename="../../jianxi_gis/ui/review/queue_list.py"/>
        <location filename="../../jianxi_gis/model/analysis.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <location filename="../../jianxi_gis/model/sheet.py"/>
        <location filename="../../jianxi_gis/model/summary.py"/>
        <source>未落图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/card_parts.py"/>
        <source>没有查到位置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/chips.py"/>
        <location filename="../../jianxi_gis/ui/sides.py"/>
        <source>清除全部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/chips.py"/>
        <source>缩放到结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/chips.py"/>
        <source>去掉条件 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/coordinates.py"/>
        <source>光标坐标</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/coordinates.py"/>
        <source>光标坐标：点击在 2000 国家大地坐标（米）与经纬度之间切换</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/coordinates.py"/>
        <source>经度 —  纬度 —</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/coordinates.py"/>
        <source>北 —  东 —</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/coordinates.py"/>
        <source>经度 {0}°  纬度 {1}°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/coordinates.py"/>
        <source>北 {0} 米  东 {1} 米</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/about.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/bookmarks.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/compare.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/go_to.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/messages.py"/>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <location filename="../../jianxi_gis/ui/editing/removed_dialog.py"/>
        <location filename="../../jianxi_gis/ui/editing/snapshots_dialog.py"/>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <location filename="../../jianxi_gis/ui/popover.py"/>
        <source>关闭</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/about.py"/>
        <location filename="../../jianxi_gis/ui/main_window.py"/>
        <source>涧西区规划项目落图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/about.py"/>
        <source>数据来源</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/about.py"/>
        <source>版本 {0}
每个数字都注明文件和行，每个位置都注明方法和误差；查不到位置的项目留在未落图列表里，不编造。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/added_survey.py"/>
        <source>文件在涧西区的位置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/added_survey.py"/>
        <source>文件里的图层</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/added_survey.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <location filename="../../jianxi_gis/ui/map_tools.py"/>
        <source>添加</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/added_survey.py"/>
        <source>不能添加：请先在制图软件里写明坐标系，或转换到 2000 国家大地坐标系。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/added_survey.py"/>
        <source>点一种读法，右边的图上看它落在哪里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/added_survey.py"/>
        <source>。请对照地图选择坐标系：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/added_survey.py"/>
        <source>图上是每个图层的前 {0} 个图形。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/added_survey.py"/>
        <source>文件里有 {0} 个图层，添加勾选的：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/attributes.py"/>
        <source>{0} 个图形，{1} 个字段。点表头排序。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/attributes.py"/>
        <source>属性表：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/attributes.py"/>
        <source>另有 {0} 个没有可画的图形，不在表里。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <source>http 不加密，同网的人看得到您在看哪里；有 https 的地址请用 https。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <source>添加底图地址</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <source>例如 市局影像 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <source>按服务商的说明选；选错了会偏几百米到一公里多</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <source>Web 墨卡托（最常见）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <source>经纬度（天地图的 c 系列）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <source>印在图上的底图来源</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <source>XYZ 地址里写 {z} {x} {y}（行号从南数写 {-y}，多台主机写 {s}），WMTS 地址里写 {TileMatrix} {TileCol} {TileRow}。地址里的密钥会移到系统密钥环。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <source>一张瓦片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <source>取一张瓦片看看</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <source>正在取涧西区的一张瓦片…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <location filename="../../jianxi_gis/controller/basemaps.py"/>
        <source>自己的地址</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <location filename="../../jianxi_gis/ui/saved_filters.py"/>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <source>地址</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <location filename="../../jianxi_gis/ui/import_review/crs_bar.py"/>
        <source>坐标系</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <source>切片方式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_address.py"/>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>来源</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <source>从服务商的控制台复制，粘贴到这里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <source>显示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <location filename="../../jianxi_gis/basemap/loader.py"/>
        <source>浏览器端</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <location filename="../../jianxi_gis/basemap/loader.py"/>
        <source>服务端</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <source>申请密钥时选的类型；选错了测试时会自动换另一种再试</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <source>测试密钥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <location filename="../../jianxi_gis/ui/editing/edit_dialog.py"/>
        <source>保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <source>删除已存的密钥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <source>天地图的密钥在 console.tianditu.gov.cn 免费申请，个人密钥有每日次数限制。密钥只存在本机的系统密钥环里，不写进工作区、日志和导出的文件。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <source>服务</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>密钥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>类型</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <location filename="../../jianxi_gis/geo/online/services.py"/>
        <source>天地图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <source>正在查看系统密钥环…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <source>正在向服务器要一张涧西区的瓦片…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <source>密钥已删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <source>密钥类型</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <source>已经存有密钥；填写新的会替换它。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <source>还没有密钥。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_keys.py"/>
        <source>{0}。点“保存”以后就用它。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>底图与密钥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>自己的底图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>离线与缓存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>还没有。地址是单位或服务商给的 XYZ、WMTS 网址；文件是 MBTiles 或 GeoTIFF，也可以直接拖进窗口。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>使用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>移出清单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>只是不再列出；文件留在原处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>添加地址…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>打开文件…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>离线模式：不发出任何网络请求</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>离线时底图只用本机存过的瓦片（不论多旧）和底图文件。第一次启动是离线的。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>缓存上限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>清空缓存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>已用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>正在计算…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/basemap_settings.py"/>
        <source>（正在用）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/bookmarks.py"/>
        <location filename="../../jianxi_gis/ui/map_tools.py"/>
        <source>书签</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/bookmarks.py"/>
        <source>双击前往，F2 改名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/bookmarks.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/go_to.py"/>
        <source>前往</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/bookmarks.py"/>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <location filename="../../jianxi_gis/ui/saved_filters.py"/>
        <source>删除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/compare.py"/>
        <source>项目对比</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/compare.py"/>
        <source>只看不同的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/compare.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/messages.py"/>
        <source>复制</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>公开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>秘密</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>导出图纸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>可不填；筛选条件总会写上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>指定模板时，纸张和方向随模板</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>自动（能放下的最大整比例）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>只管图片；PDF 是矢量</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>选图片…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>图面内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <source>导出…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>比例尺写作 1:20000 或 20000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>图名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>副标题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>纸张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>方向</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>模板</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <location filename="../../jianxi_gis/ui/zone_form.py"/>
        <source>范围</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <location filename="../../jianxi_gis/ui/scale_box.py"/>
        <source>比例尺</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>制图单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>密级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>审图号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>图片分辨率</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>标志</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>附注</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>打印预览…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>图集…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>图片 (*.png *.jpg *.jpeg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>去掉标志</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>横向</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>纵向</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>自动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>全区或筛选结果</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>窗口中的地图范围</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>在地图上拖动的图框</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>窗口中的地图现在是 1:{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/export_sheet.py"/>
        <source>内容：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/go_to.py"/>
        <source>北 {0} 米，东 {1} 米
读作 {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/go_to.py"/>
        <source>前往坐标或地名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/go_to.py"/>
        <source>3837765.9, 628334.4　112.4, 34.66　10号街坊</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/go_to.py"/>
        <source>坐标或地名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/go_to.py"/>
        <source>经纬度的坐标系</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/go_to.py"/>
        <source>数字本身看不出是哪一种，要按来源选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/go_to.py"/>
        <source>可能的位置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/go_to.py"/>
        <source>{0}　{1}　精度 {2} 米</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/go_to.py"/>
        <location filename="../../jianxi_gis/ui/editing/cell_editor.py"/>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <location filename="../../jianxi_gis/errors.py"/>
        <source>{0}。{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/layer_style.py"/>
        <source>不写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/layer_style.py"/>
        <source> 毫米</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/layer_style.py"/>
        <source>颜色</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/layer_style.py"/>
        <source>线宽</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/layer_style.py"/>
        <source>点的大小</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/layer_style.py"/>
        <source>填充浓度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/layer_style.py"/>
        <source>标注字段</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/layer_style.py"/>
        <source>分类方法</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/layer_style.py"/>
        <source>分类字段</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/layer_style.py"/>
        <source>级数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/layer_style.py"/>
        <source>请选择</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/layer_style.py"/>
        <source>样式：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/messages.py"/>
        <source>知道了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/messages.py"/>
        <source>没有完成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/messages.py"/>
        <source>{0}
{1}。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/messages.py"/>
        <source>程序出错</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/messages.py"/>
        <source>错误报告</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/messages.py"/>
        <source>程序遇到没有料到的错误，刚才的操作没有完成，已保存的数据不受影响。请把下面的内容复制给维护人员；它也记在 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/progress.py"/>
        <source>整理结果…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/progress.py"/>
        <source>正在停止…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/progress.py"/>
        <source>第 {0} / {1} 个：{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>导出图集</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <source>分法</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <source>接着上次：文件夹里已有的不再画</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <source>页目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <source>全选／全不选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <source>{0}　{1} 项　{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <source>{0} 个项目不在任何一幅分幅图上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <source>一个 PDF：封面、总览、目录、分幅图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <source>一幅一个 PDF，放进一个文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <source>请至少勾选一幅。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <source>，见总览图。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <source>中途停下的，再导出到同一个文件就接着画。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <source>封面</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <source>总览图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <location filename="../../jianxi_gis/ui/help/window.py"/>
        <source>目录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <source>共 {0} 幅分幅图。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/series.py"/>
        <source>{0} 个项目在不止一幅上。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settle.py"/>
        <source>处理存疑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settle.py"/>
        <source>依据什么、问过谁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settle.py"/>
        <source>结论(&amp;C)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settle.py"/>
        <source>说明(&amp;N)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/dialogs/settle.py"/>
        <source>记下</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <source>打包项目写明投资时，子项的投资已含在内，合计只算一次。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <source>只记下在哪里，文件本身不拷进工作区。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <location filename="../../jianxi_gis/controller/editing.py"/>
        <source>并入打包项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <source>不属于打包项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <location filename="../../jianxi_gis/ui/editing/paste_dialog.py"/>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <source>附上依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <source>附上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <source>是什么，例如 可研批复；可空着</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <location filename="../../jianxi_gis/model/belonging.py"/>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>说明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <source>https://… 或文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <source>网址或文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <source>选文件…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <source>选一个文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <source> 等</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <source>{0}：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <location filename="../../jianxi_gis/ui/editing/edit_dialog.py"/>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>。{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/belonging_dialogs.py"/>
        <source>文件 ({0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/edit_dialog.py"/>
        <source>6亿元、5000万元；不知道就空着</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/edit_dialog.py"/>
        <source>2026、2026-05 或 2026年5月1日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/edit_dialog.py"/>
        <source>编号，可空着</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/edit_dialog.py"/>
        <source>不选就按名称判断</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/edit_dialog.py"/>
        <source>各不相同，不填就不改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/edits.py"/>
        <source>修改项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/edits.py"/>
        <source>已删除 {0} 个项目，可以撤销，也可以从“已删除”里恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/edits.py"/>
        <source>已添加，可以撤销</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/edits.py"/>
        <source>添加项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/edits.py"/>
        <location filename="../../jianxi_gis/ui/editing/placing_tools.py"/>
        <source>请只选一个项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/edits.py"/>
        <source>修改选中的 {0} 个项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/edits.py"/>
        <source>已修改 {0} 个项目，可以撤销</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <location filename="../../jianxi_gis/ui/panels/analysis.py"/>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <location filename="../../jianxi_gis/ui/review/queue_list.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <source>位置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <source>未落图原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <source>删除或恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <source>次序</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <location filename="../../jianxi_gis/model/changes.py"/>
        <source>新增</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <source>不再有</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <source>依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <source>项目的历史</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <source>撤回这一步</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <source>工作区的历史</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <source>还没有改动过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <source>{0}：{1} → {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <source>时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <source>谁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <source>做了什么</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>变化</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <source>涉及项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/history_dialog.py"/>
        <location filename="../../jianxi_gis/ui/editing/paste_dialog.py"/>
        <source>未填</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/paste_dialog.py"/>
        <source>{0} 行：修改 {1} 个项目，{2} 行没有变化，{3} 行不能用（不会改动）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/paste_dialog.py"/>
        <source>粘贴前看一遍</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/paste_dialog.py"/>
        <source>要修改的内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/paste_dialog.py"/>
        <source>没有要修改的内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/paste_dialog.py"/>
        <source>行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/paste_dialog.py"/>
        <source>内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/paste_dialog.py"/>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>现在</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/paste_dialog.py"/>
        <source>改为</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/paste_dialog.py"/>
        <source>不能用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/placing_tools.py"/>
        <source>这个项目没有可以修改的图形，请先画点、画线或画面</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/placing_tools.py"/>
        <source>位置里有点也有线面，请在核对窗口里逐个处理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/placing_tools.py"/>
        <source>图形没有改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/placing_tools.py"/>
        <source>画的时候项目已不在工作区里，没有落图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/placing_tools.py"/>
        <source>已落图，误差按 {0:g} 米记，可以撤销</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/removed_dialog.py"/>
        <source>已删除的项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/removed_dialog.py"/>
        <source>恢复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/removed_dialog.py"/>
        <source>没有删除过项目</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/removed_dialog.py"/>
        <location filename="../../jianxi_gis/ui/panels/analysis.py"/>
        <location filename="../../jianxi_gis/ui/panels/unlocated.py"/>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/ui/review/queue_list.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <location filename="../../jianxi_gis/model/editing.py"/>
        <source>总投资</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/removed_dialog.py"/>
        <source>谁删除的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/removed_dialog.py"/>
        <source>什么时候</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/snapshots_dialog.py"/>
        <source>打开后第一次改动之前、以及工作中每隔几分钟留一份，保留最近 20 份。回到某一版可以撤销。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/snapshots_dialog.py"/>
        <source>{0} 个项目，合计 {1}。与现在相比：现在多 {2} 个，少 {3} 个，{4} 个有改动。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/snapshots_dialog.py"/>
        <source>历史版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/snapshots_dialog.py"/>
        <source>选一个版本，看看当时是什么样</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/snapshots_dialog.py"/>
        <source>回到这一版</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/snapshots_dialog.py"/>
        <source>打开或保存工作区后，这里会有历史版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/editing/snapshots_dialog.py"/>
        <source>保存时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/facet.py"/>
        <source>收起</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/facet.py"/>
        <source>查找{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/facet.py"/>
        <source>更多 {0} 个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/facet_list.py"/>
        <source>右键或按住 Alt 单击：排除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/facet_list.py"/>
        <source>只要此项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/facet_list.py"/>
        <source>排除此项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/facet_list.py"/>
        <source>{0} 项，{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>已导出图集 {0}：{1} 幅</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>打开工作区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>新建工作区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <location filename="../../jianxi_gis/ui/taken_along.py"/>
        <source>另存为</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>还没有存为工作区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>对随程序的规划所做的改动还没有保存。要另存为工作区吗？</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>导入文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>正在导出图集</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>导出数据、网页、幻灯片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>{0}，底图缺 {1} 张瓦片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>分析范围</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>图集放进哪个文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>已导出 {0}，{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>已导出 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>工作区 (*{0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>规划文件 ({0});;所有文件 (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>正在导出 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>{0}；共 {1} 个文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>已存为 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <source>已导入 {0} 个文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/files.py"/>
        <location filename="../../jianxi_gis/controller/series.py"/>
        <source>PDF 图集</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/group_rows.py"/>
        <source>相符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/group_rows.py"/>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <location filename="../../jianxi_gis/model/facets.py"/>
        <source>专栏{0} {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>滚轮</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>以光标为中心缩放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>拖动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>平移</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>双击</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>Shift + 拖动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>放大到框</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>单击 / Ctrl + 单击</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>选中 / 加选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>方向键、+、-</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>平移、缩放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>[{0}](locating.md)、[{1}](import-review.md)。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>在核对位置和导入审查的窗口里还有自己的键，见：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>按键</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>作用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>菜单与快捷键</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>把项目落到图上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>导入审查</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/keys_page.py"/>
        <source>命令</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/view.py"/>
        <source>手册正文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/window.py"/>
        <source>在手册里查找，回车找下一处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/window.py"/>
        <source>在手册里查找</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/help/window.py"/>
        <source>上一页（Alt+Left）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/hover.py"/>
        <source>{0} 项合并标注 · {1} · 单击放大</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/hover.py"/>
        <location filename="../../jianxi_gis/ui/popover.py"/>
        <source>位置 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/hover.py"/>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <source>等 {0} 项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/crs_bar.py"/>
        <source>确认坐标系</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <source>不变</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <source>专栏与组</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <source>与工作区相比</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>出处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>略去</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <source>读出的项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <source>新增（已合并）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <source>不归组</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <source>名称不能是空的；不要这一项，请去掉前面的勾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <source>“{0}”不是金额，应写作 3.6亿元 或 5000万元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <source>原 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <source>文件为 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/draft_table.py"/>
        <source>文件原文：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>可能重复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <source>像项目而没有取用的行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <source>取为项目（T）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <source>没有发现重复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <source>没有略过像项目的行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <source>前一项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <source>后一项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <source>为什么</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>处理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <location filename="../../jianxi_gis/ui/import_review/source_view.py"/>
        <source>原文</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/pages.py"/>
        <source>为什么没有取用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>标题与清单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>已取为项目，请核对名称和金额（F2 修改，Ctrl+Z 退回）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>《{0}》</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>其余文件不受影响。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>这份文件没有分组清单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>与工作区没有不同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>正在核对…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>以前导入过，没有变化</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>没有项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>请先确认坐标系</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>全部存入</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>项数 列明 / 实有</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>总投资（亿元）列明 / 合计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>差额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>原来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <location filename="../../jianxi_gis/ui/popover.py"/>
        <source>项目 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>核对 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>重复 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>变化 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>未取用 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>读出 {0} 个文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <location filename="../../jianxi_gis/controller/editing.py"/>
        <source>{0} 个项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>{0} 条进展</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>没有读成：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>{0} 个文件没有读成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>存入（{0} 处重复以后再定）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/import_review/window.py"/>
        <source>{0} 组不符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/layer_tools.py"/>
        <source>用 OSM 数据作底图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/layer_tools.py"/>
        <source>已移除 OSM 底图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/layer_tools.py"/>
        <source>已用 {0} 作底图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/layer_tools.py"/>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>{0}；{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/layer_tools.py"/>
        <source>OpenStreetMap 数据 (*{0})</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/layer_tree.py"/>
        <location filename="../../jianxi_gis/ui/panels/filter.py"/>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <location filename="../../jianxi_gis/ui/zone_form.py"/>
        <source> 米</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/layer_tree.py"/>
        <source>不画</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/layer_tree.py"/>
        <source>廊道宽度（每侧）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/layer_tree.py"/>
        <source>廊道每侧</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/layer_tree.py"/>
        <source>底图：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/layer_tree.py"/>
        <source>来源：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/looking.py"/>
        <source>先选中 2 到 {0} 个项目，再对比</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/main_window.py"/>
        <source>工具栏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/map_copy.py"/>
        <source>已复制地图：{0}×{1} 像素，1:{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/map_furniture.py"/>
        <location filename="../../jianxi_gis/geo/measure.py"/>
        <source>{0} 公里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/map_furniture.py"/>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>北</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/map_notes.py"/>
        <source>不在图上的项目：点击打开列表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/map_notes.py"/>
        <source>没有项目符合筛选条件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/map_notes.py"/>
        <source>把规划文件拖到这里，或用 文件 &gt; 导入文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/map_notes.py"/>
        <source>全区性 {0} 项 · 未落图 {1} 项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/map_tools.py"/>
        <source>复制坐标</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/map_tools.py"/>
        <source>添加书签</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/map_tools.py"/>
        <source>书签名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/map_tools.py"/>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <source>已选 {0} 项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/map_tools.py"/>
        <source>已复制 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/map_tools.py"/>
        <source>以此为圆心作 15 分钟生活圈</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/map_tools.py"/>
        <source>移到图中央</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/map_tools.py"/>
        <source>已添加书签 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panel_list.py"/>
        <location filename="../../jianxi_gis/controller/zones.py"/>
        <source>分析</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panel_list.py"/>
        <source>核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panel_list.py"/>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <location filename="../../jianxi_gis/model/timeline.py"/>
        <source>进展</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panel_list.py"/>
        <location filename="../../jianxi_gis/ui/panels/indicators.py"/>
        <source>指标</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panel_list.py"/>
        <source>规模</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panel_list.py"/>
        <source>分年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/analysis.py"/>
        <source>位置连同误差都落在范围里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/analysis.py"/>
        <source>名称里提到这个地方，位置本身定不下来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/analysis.py"/>
        <source>误差圆触及范围，可能在内也可能不在</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/analysis.py"/>
        <source>选中全部</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/analysis.py"/>
        <source>设为筛选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/analysis.py"/>
        <source>缩放到此</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/analysis.py"/>
        <source>打印…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/analysis.py"/>
        <source>范围内的项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/analysis.py"/>
        <source>在左边选一种范围和地点，或在图上画出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/analysis.py"/>
        <source>{0} {1} 项 · {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/analysis.py"/>
        <source>判断</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/analysis.py"/>
        <source>{0}项目图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <source>附依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <source>打包</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <source>历史</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <source>对比</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <source>一起修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <location filename="../../jianxi_gis/ui/sides.py"/>
        <source>项目卡片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <source>在地图上点击，或在下方表格中选择一行，这里显示投资、进展、位置和依据。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <location filename="../../jianxi_gis/model/editing.py"/>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <source>责任单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <location filename="../../jianxi_gis/model/editing.py"/>
        <source>备注</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <source>依据与进展</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <location filename="../../jianxi_gis/model/booklet.py"/>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <location filename="../../layers/64_blocks.toml"/>
        <source>街坊</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <location filename="../../jianxi_gis/geo/online/services.py"/>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <location filename="../../jianxi_gis/model/booklet.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <location filename="../../layers/30_roads.toml"/>
        <source>道路</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <location filename="../../jianxi_gis/model/booklet.py"/>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <location filename="../../layers/20_rivers.toml"/>
        <source>河渠</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <source>地铁</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <source>没有选中项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <source>在图上放大</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <source>只看这里的项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <source>{0} {1} 米</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <source>（可能）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/card.py"/>
        <source>相关{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/filter.py"/>
        <source>名称、组、责任单位，或拼音首字母</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/filter.py"/>
        <source>文本筛选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/filter.py"/>
        <source>投资（亿元）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/filter.py"/>
        <source>河渠廊道距离</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/filter.py"/>
        <source>地铁站距离</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/filter.py"/>
        <source>不少于</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/filter.py"/>
        <source>不多于</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/filter.py"/>
        <source>写 5、5亿 或 5000万，回车生效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/filter.py"/>
        <source>距离不超过</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/filter.py"/>
        <source>投资{0}（亿元）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/indicators.py"/>
        <source>规划指标</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/indicators.py"/>
        <source>读入的文件里没有指标表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/indicators.py"/>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>序号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/indicators.py"/>
        <source>主题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/indicators.py"/>
        <source>基期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/indicators.py"/>
        <source>目标</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/indicators.py"/>
        <source>年均增长</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/indicators.py"/>
        <source>属性</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>金额单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>{0} 组标题列明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>{0} 项列明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>只计项目全部在列的组；标题里列明的计划期投资</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>台账里列明的计划期投资</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>累计完成投资占总投资；只计两个数都列明的项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>按计划开工、竣工和完成投资的数据日期，工期已过 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>{0} 项的总投资</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>规划期内计划</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>台账的年度计划投资</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>已完成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>台账的累计完成投资</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>超时间进度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>欠时间进度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>，其中 {0} 项未列投资</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>{0}（{1} 项两个数都列明）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>完成率</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>{0} 个百分点（{1} 项列明工期和完成）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/investment.py"/>
        <source>{0}年度计划</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>，逾期 {0} 天</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>进展时间线</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>无主进展</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>文件里的进展，名称对不上任何项目，不替你猜；双击选中可能的项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>看什么</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>只看此日以来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>起始日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>只看逾期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>全部文件里 {0} 条，名称对不上任何项目；双击选中可能的项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>{0} 件　逾期 {1} 件　资料截至 {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <location filename="../../jianxi_gis/ui/reader.py"/>
        <source>《{0}》{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>没有带日期的进展或计划</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>文件里的进展都归到了项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>时间线</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>说法</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>进展说的是</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/progress.py"/>
        <source>可能是</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>待处理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>分组核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>重复与矛盾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>斜线前是标题里列明的，斜线后是清单实有的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>处理(&amp;S)…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>写明结论；可以撤销</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>又有新说法</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>是两项，各自保留</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>是一项，合并，按 1 的名称和投资</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>是一项，合并，按 2 的名称和投资</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>{0}　{1}
《{2}》{3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>只记说明，不改项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>以“{0}”为准，状态记为{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>{0} {1} 曾处理：{2}。此后又有文件另有说法。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>读入的文件里没有分组清单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>没有发现重复或矛盾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>重复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>矛盾</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>{0} 组：项数相符 {1} 组，总投资相符 {2} 组　　重复或重叠 {3} 处，说法不一 {4} 处，其中待处理 {5} 处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>总投资（亿元）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>存疑</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/reconciliation.py"/>
        <source>已处理：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/sizes.py"/>
        <source>项目规模</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/sizes.py"/>
        <source>列明投资的 {0} 项的中位数；下面是各档（亿元）的项数，单击一档筛选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/status.py"/>
        <source>有进展记载；其余在文件中只列入规划</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/status.py"/>
        <source>{0} / {1} 项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/unlocated.py"/>
        <source>未落图项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/unlocated.py"/>
        <source>筛选到的项目都在图上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/unlocated.py"/>
        <source>分类</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/unlocated.py"/>
        <source>为什么不在图上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/unlocated.py"/>
        <source>未落图 {0} 项 · {1}　　全区性 {2} 项 · {3}　　双击选中项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/unlocated.py"/>
        <location filename="../../jianxi_gis/ui/review/queue_list.py"/>
        <location filename="../../jianxi_gis/model/analysis.py"/>
        <location filename="../../jianxi_gis/model/sheet.py"/>
        <location filename="../../jianxi_gis/model/summary.py"/>
        <source>全区性</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/years.py"/>
        <source>分年投资</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/years.py"/>
        <source>年度计划</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/years.py"/>
        <source>年度完成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/years.py"/>
        <source>累计完成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/years.py"/>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <source>年份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/years.py"/>
        <source>只画文件列明的数，没有列明的年份留空；各年列明的项目不一定相同，项数见提示。累计是该年最后一次上报的数。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/years.py"/>
        <source>{0} · {1} 项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/years.py"/>
        <source>{0} 年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/years.py"/>
        <source>{0}列明项数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/years.py"/>
        <source>{0} 项都没有按年份列明的投资：规划只列总投资。导入带“年度计划投资”“年度完成投资”“累计完成投资”列的台账后，这里按年份对照。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/years.py"/>
        <source>{0} {1}（{2} 项）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/years.py"/>
        <source>计划</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/panels/years.py"/>
        <location filename="../../jianxi_gis/ui/tools/sketch.py"/>
        <source>完成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/popover.py"/>
        <source>地物</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/popover.py"/>
        <source>精度 {0} 米；{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/popover.py"/>
        <source>这里没有已知的东西</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/popover.py"/>
        <source>　距 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/printing.py"/>
        <source>打印预览</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>位置精度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <location filename="../../jianxi_gis/model/editing.py"/>
        <location filename="../../jianxi_gis/model/timeline.py"/>
        <source>计划开工</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <location filename="../../jianxi_gis/model/editing.py"/>
        <location filename="../../jianxi_gis/model/timeline.py"/>
        <source>计划竣工</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <source>年度计划投资</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <source>年度完成投资</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <source>累计完成投资</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <source>建设性质</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <source>形象进度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <source>存在问题</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_columns.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <source>出自</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_rows.py"/>
        <location filename="../../jianxi_gis/model/money.py"/>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <source>未列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_table.py"/>
        <source>项目表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_table.py"/>
        <source>分组小计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_table.py"/>
        <source>不分组</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_table.py"/>
        <source>{0} 项 · 合计 {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_table.py"/>
        <source>（{0} 项未列投资）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_table.py"/>
        <source>　　已选 {0} 项 · {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/project_table.py"/>
        <source>恢复常用列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/reader.py"/>
        <source>找到文件 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/recent_menu.py"/>
        <source>最近打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>候选位置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>另查地名，回车列出（/）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>另查地名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>人工落图的精度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>例如 现场核实、某规划图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>人工落图的依据</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <source>精度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>为什么不落图，回车存下</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>留在未落图的原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>采用所选（回车）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>记入地名 G</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>不落图 U</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>撤销核对 R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>在线查询 O</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>画点 P</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>画线 L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>画面 A</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>落图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/choice_panel.py"/>
        <source>留在未落图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/drawing.py"/>
        <source>单击号码选中候选，拖动号码移到别处；拖动空白处平移</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/drawing.py"/>
        <source>单击放点；或用方向键移图、空格放在十字处；Esc 放弃</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/drawing.py"/>
        <source>逐点单击画线，双击或回车结束；或用方向键移图、空格放点；退格撤回，Esc 放弃</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/drawing.py"/>
        <source>逐点单击画面，双击或回车结束；或用方向键移图、空格放点；退格撤回，Esc 放弃</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/drawing.py"/>
        <location filename="../../jianxi_gis/ui/tools/polygon.py"/>
        <location filename="../../jianxi_gis/model/reshaping.py"/>
        <source>边线相交，不能作为范围</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <source>表格 (*.csv);;GeoPackage (*.gpkg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <source>工作区的地名表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <source>筛选名称、别名、来源</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <source>导入地名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <source>导出地名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <source>还没有自己的地名：在图上画一处，或导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <source>导入…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <source>还没有图形，请先在图上画，或写出四周的道路</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <source>自己的地名 {0} 条，先于程序自带的地名；存进工作区，随改随定位，Ctrl+Z 撤销</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <source>已写到 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/gazetteer_window.py"/>
        <source>面　{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/option.py"/>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <location filename="../../jianxi_gis/controller/added_layers.py"/>
        <location filename="../../jianxi_gis/geo/online/services.py"/>
        <location filename="../../jianxi_gis/model/shapes.py"/>
        <source>点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/option.py"/>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <location filename="../../jianxi_gis/controller/added_layers.py"/>
        <location filename="../../jianxi_gis/model/shapes.py"/>
        <source>线</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/option.py"/>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <location filename="../../jianxi_gis/controller/added_layers.py"/>
        <location filename="../../jianxi_gis/model/shapes.py"/>
        <source>面</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/option.py"/>
        <source>现在的位置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/option.py"/>
        <source>按名称，自动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/option.py"/>
        <source>按名称，待确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/option.py"/>
        <source>另查的地名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/option.py"/>
        <source>在线服务</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/option.py"/>
        <source>误差 {0} 米</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <source>文件里的写法，例如 29号街坊</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <source>别的写法，用顿号隔开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <source>厂区、院所填单位名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <source>必填，例如 现场核实、控规图 2024</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <source>四周的道路：武汉路、康滇路、青海路、景华路</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <source>由路围成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <source>保存这一条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>别名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>责任主体</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <source>图形</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <source>画点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <source>画线</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <source>画面</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/place_form.py"/>
        <source>还没有，请在图上画</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/queue_list.py"/>
        <source>已核对的项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/queue_list.py"/>
        <source>只列待核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/queue_list.py"/>
        <source>核对队列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/queue_list.py"/>
        <source>✓ 已落图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/queue_list.py"/>
        <source>✓ 未落图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/queue_list.py"/>
        <source>都核对过了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/queue_list.py"/>
        <source>已核对 {0} / {1} 项
在图上 {2} 项 · {3} / {4}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/reviews.py"/>
        <source>密钥只存进系统密钥环，不进工作区和日志</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/reviews.py"/>
        <source>离线模式，只看以前的回答</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/reviews.py"/>
        <source>{0}密钥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/reviews.py"/>
        <source>查询“{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/reviews.py"/>
        <source>正在问 {0}…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/reviews.py"/>
        <source>{0}密钥…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>下一项 / 上一项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>下一个待核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>选候选，加 Shift 多选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>回车</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>采用所选，转下一个待核对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>画点 / 线 / 面；方向键移图，空格放点，回车结束</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>留在未落图，写原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>把所选记入地名表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>在线查询</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>撤销核对，按名称重来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>缩放到候选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>撤销 / 重做</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>放弃画图，回到队列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>核对位置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>先选一个候选（1–9），或画位置（P、L、A），或留在未落图（U）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>{0}　｜　{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>画在涧西区外，请再看一眼</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/review/window.py"/>
        <source>地名表里没有“{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/saved_filters.py"/>
        <source>存下的筛选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/saved_filters.py"/>
        <source>存下当前筛选…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/saved_filters.py"/>
        <source>存下筛选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/saved_filters.py"/>
        <source>存下当前筛选（含分析范围，不能存）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/scale_box.py"/>
        <source>比例尺：选一个，或输入分母后回车</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/sheet_preview.py"/>
        <source>正在画预览…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/sheet_preview.py"/>
        <source>图纸预览</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/sides.py"/>
        <source>筛选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/size_chart.py"/>
        <source>{0} 亿元：{1} 项，合计 {2}；单击筛选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/status_line.py"/>
        <source>CGCS2000 / 3 度带 中央经线 111°（EPSG:4546）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/status_line.py"/>
        <source>不发出任何网络请求；在“底图”菜单里切换</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/status_line.py"/>
        <source>地图和量算所用的坐标系</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/status_line.py"/>
        <source>{0} / {1} 项{2} · {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/status_line.py"/>
        <source>（{0} 项可能）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/taken_along.py"/>
        <source>图片写不出来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/taken_along.py"/>
        <source>换一个文件夹，或关掉正在看它的程序</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/taken_along.py"/>
        <source>换一个文件夹，或关掉正在用它的程序</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/taken_along.py"/>
        <source>表格写不出来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/taken_along.py"/>
        <source>复制图片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/taken_along.py"/>
        <source>复制表格</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/taken_along.py"/>
        <source>图片另存为…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/taken_along.py"/>
        <source>表格另存为…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tool_strip.py"/>
        <source>地图工具</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/measure.py"/>
        <source>逐点单击，双击或回车结束；退格撤回一点，Esc 清除；靠近线和顶点自动吸附（按住 Alt 不吸附）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/measure.py"/>
        <source>逐点单击画出边界，双击或回车结束；退格撤回一点，Esc 清除；靠近线和顶点自动吸附</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/measure.py"/>
        <source>长度 {0}（椭球面）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/measure.py"/>
        <source>{0}（平面，EPSG:4546）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/measure.py"/>
        <source>末段 {0}（椭球面）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/measure.py"/>
        <source>{0}（椭球面）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/measure.py"/>
        <source>周长 {0}（椭球面）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/measure.py"/>
        <source>清除量算</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/measure.py"/>
        <source>边长 {0}（椭球面）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/measure.py"/>
        <source>边线相交，没有面积</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/polygon.py"/>
        <source>逐点单击围住项目，双击或回车选中；结束时按 Shift 或 Ctrl 加选，Alt 减选；退格撤回一点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/polygon.py"/>
        <source>逐点单击画出分析范围，双击或回车结束；退格撤回一点，Esc 放弃；靠近线和顶点自动吸附</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/polygon.py"/>
        <source>在图上单击圆心，Esc 放弃</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/polygon.py"/>
        <source>单击一处，列出那里的项目、道路、河渠、车站及其来源和精度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/polygon.py"/>
        <source>选中其中项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/polygon.py"/>
        <source>加入选择</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/polygon.py"/>
        <source>移出选择</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/reshape.py"/>
        <source>拖动角点移动，双击边线加点，右键删点或在此拆分；回车保存，Esc 放弃；按住 Alt 不捕捉</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/reshape.py"/>
        <source>保存图形</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/reshape.py"/>
        <source>放弃修改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/reshape.py"/>
        <source>删除这个角点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/reshape.py"/>
        <source>在此拆成两段</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/reshape.py"/>
        <source>删除这一段</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/select.py"/>
        <source>单击选中，Ctrl + 单击加选；拖动平移，Shift + 拖动放大到框</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/select.py"/>
        <source>拖出一个框选中其中的项目；Shift 或 Ctrl 加选，Alt 减选；中键平移</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/sheet_frame.py"/>
        <source>按住框内拖动，移动图纸的范围；框外拖动地图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/sketch.py"/>
        <source>撤回上一点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/tools/sketch.py"/>
        <source>放弃</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/views.py"/>
        <source>书签 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/year_chart.py"/>
        <source>没有列明</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/zone_form.py"/>
        <source>每侧</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/zone_form.py"/>
        <source>半径</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/zone_form.py"/>
        <source>步行 1,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/zone_form.py"/>
        <source>骑行 3,000</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/zone_form.py"/>
        <source>范围种类</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/zone_form.py"/>
        <source>地点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/zone_form.py"/>
        <source>选择或输入名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/zone_form.py"/>
        <source>距离</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/zone_form.py"/>
        <source>清除</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/zone_form.py"/>
        <source>在图上画</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/ui/zone_form.py"/>
        <source>在图上点圆心</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/app.py"/>
        <source>窗口只能画成 PNG 图片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/app.py"/>
        <source>请用 .png 后缀</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/app.py"/>
        <source>不能写入图片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/app.py"/>
        <source>请换一个能写的位置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/app.py"/>
        <source>不能建文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/app.py"/>
        <source>请换一个能写的当前文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>请到服务商的控制台</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>（服务器说：{0}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>服务器不接受请求（{0}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <location filename="../../jianxi_gis/basemap/transfer.py"/>
        <source>请核对底图地址</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>服务器没有开放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>服务器中途断开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <location filename="../../jianxi_gis/basemap/worker.py"/>
        <source>稍后会自动再试</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>找不到服务器</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>请检查网络；没有外网时请用离线底图文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>服务器没有回应</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>请检查网络；没有外网时请打开离线模式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>安全连接没有建立：证书不被本机信任</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>可能被代理或安全软件拦截，请网管把单位的根证书装入系统</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>代理服务器没有开放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>请检查系统的代理设置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>找不到代理服务器</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>代理服务器没有回应</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>代理服务器要求登录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>请在系统的网络设置里登录代理，或请网管放行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>请求太多，今天的配额可能用完了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>{0}看用量，或明天再试，或换离线底图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>密钥无效</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>{0}核对密钥，重新填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>密钥类型不符</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>请在密钥设置里换“浏览器端”或“服务端”，再检验密钥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>服务器要求密钥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>请填写密钥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>服务器拒绝访问：密钥无效、类型不符（浏览器端、服务端）、不在白名单或配额用完</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>请检验密钥，{0}看用量</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>服务器拒绝了这个客户端：密钥里有多余的字符、配额用完或本机网址被限制</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>请重新粘贴密钥并检验，{0}看用量</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>服务器回的不是图片，可能要先登录上网认证</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>请用浏览器打开任一网页完成登录，再重试</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>服务器要转到别处，没有跟去</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>服务器出错（{0}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>网络不通</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <source>请检查网络，稍后再试</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/answers.py"/>
        <location filename="../../jianxi_gis/model/analysis.py"/>
        <location filename="../../jianxi_gis/model/certainty.py"/>
        <source>，</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/files.py"/>
        <source>不认识的底图文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/files.py"/>
        <source>可用的是 .mbtiles、.tif 和 .tiff</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <location filename="../../jianxi_gis/basemap/mbtiles.py"/>
        <source>找不到底图文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <location filename="../../jianxi_gis/basemap/mbtiles.py"/>
        <source>请检查文件是否被移动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <source>图片里没有坐标</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <source>请用带坐标的 GeoTIFF（例如在 QGIS 里配准后另存）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <source>图片的坐标系（{0}）不能准确换算</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <source>请先转成2000国家大地坐标系</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <source>只能显示8位的灰度或彩色图片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <source>请另存为8位的 GeoTIFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <source>图片没有分块，读取会占满内存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <source>请另存为分块（TILED）的 GeoTIFF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <location filename="../../jianxi_gis/basemap/mbtiles.py"/>
        <source>底图文件打不开或已损坏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <source>请确认它是完整的 GeoTIFF 文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <source>图片的坐标系无法识别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <source>请转成2000国家大地坐标系</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <source>底图文件读到一半出错，可能已损坏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <source>请换一份文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/geotiff.py"/>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>未知</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/keys.py"/>
        <source>密钥已存入系统密钥环</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/keys.py"/>
        <source>这不像一个密钥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/keys.py"/>
        <source>密钥由字母和数字组成，请从服务商的控制台复制</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/keys.py"/>
        <source>本机没有可用的系统密钥环，密钥只在本次运行中有效，关闭程序后需重新填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/loader.py"/>
        <source>密钥有效（{0}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/loader.py"/>
        <source>密钥有效，但它是{0}密钥，已按此使用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/loader.py"/>
        <source>服务器没有给出瓦片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/loader.py"/>
        <source>请核对地址，尤其是 {z}、{x}、{y} 的次序</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/loader.py"/>
        <source>地址可用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/loader.py"/>
        <source>这张图要{0}张瓦片，一次最多{1}张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/loader.py"/>
        <source>请缩小范围或纸张，或改用离线底图文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/loader.py"/>
        <location filename="../../jianxi_gis/basemap/worker.py"/>
        <source>服务器给的图片不完整</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/loader.py"/>
        <source>请核对地址，或稍后再试</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/mbtiles.py"/>
        <source>请确认它是完整的 MBTiles 文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/mbtiles.py"/>
        <source>这是矢量瓦片，暂不能显示</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/mbtiles.py"/>
        <source>请换 png、jpg 或 webp 的 MBTiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/mbtiles.py"/>
        <source>底图文件里没有瓦片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/mbtiles.py"/>
        <source>请换一个文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>高德瓦片接口没有公开文档，随时可能停用，使用须自行确认授权；坐标为GCJ-02，已纠正。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>天地图·矢量</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>天地图·影像</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>天地图·地形</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>OpenStreetMap 人道主义样式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>OpenTopoMap 地形</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>Esri 影像</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>高德·街道</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>高德·影像</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>（经纬度切片）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>底图地址必须以 http:// 或 https:// 开头</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>请检查地址</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>底图地址里不能带用户名和密码</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>请去掉 @ 之前的部分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>底图地址里有不认识的占位符 {{0}}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>可用的占位符是 {z} {x} {y} {-y} {s} {key}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>底图地址缺少 {z}、{x} 或 {y}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>请写成 …/{z}/{x}/{y}.png</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>主机名里只能有占位符 {s}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>高德地图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>天地图（国家地理信息公共服务平台）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/providers.py"/>
        <source>注记</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/transfer.py"/>
        <source>服务器发来的数据太大，不像瓦片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/worker.py"/>
        <source>还没有填写密钥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/worker.py"/>
        <source>请在底图设置里填写并检验密钥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/worker.py"/>
        <source>离线模式下不能检验</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/basemap/worker.py"/>
        <source>请先关闭离线模式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/added_features.py"/>
        <source>没有数值</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/added_features.py"/>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../layers/72_project_areas.toml"/>
        <location filename="../../layers/74_project_lines.toml"/>
        <location filename="../../layers/76_project_points.toml"/>
        <source>其他</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/added_features.py"/>
        <source>不是数字，不能分级</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/added_features.py"/>
        <source>字段 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/added_features.py"/>
        <source>请选数字字段，或按类别区分</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/added_features.py"/>
        <source>{0}：用户文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/classing.py"/>
        <source>没有 value 为“{0}”的 rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/classing.py"/>
        <location filename="../../jianxi_gis/catalog/features.py"/>
        <location filename="../../jianxi_gis/catalog/project_features.py"/>
        <source>图层 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/classing.py"/>
        <location filename="../../jianxi_gis/catalog/file_kinds.py"/>
        <location filename="../../jianxi_gis/catalog/files.py"/>
        <location filename="../../jianxi_gis/catalog/project_features.py"/>
        <location filename="../../jianxi_gis/catalog/tables.py"/>
        <location filename="../../jianxi_gis/controller/imports.py"/>
        <location filename="../../jianxi_gis/controller/placing.py"/>
        <location filename="../../jianxi_gis/controller/reviewing.py"/>
        <location filename="../../jianxi_gis/controller/series.py"/>
        <location filename="../../jianxi_gis/controller/verbs.py"/>
        <location filename="../../jianxi_gis/controller/zones.py"/>
        <location filename="../../jianxi_gis/geo/between.py"/>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <location filename="../../jianxi_gis/model/analysis.py"/>
        <location filename="../../jianxi_gis/model/belonging.py"/>
        <location filename="../../jianxi_gis/model/check.py"/>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>、</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/features.py"/>
        <source>source 里有不是 {0} 的图形</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/file_kinds.py"/>
        <source>不是本机文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/file_kinds.py"/>
        <source>请先把文件复制到本机</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/file_kinds.py"/>
        <source>不认识这种文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/file_kinds.py"/>
        <source>可读 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/file_kinds.py"/>
        <source>文件是空的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/file_kinds.py"/>
        <source>文件读不出来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/file_kinds.py"/>
        <source>请检查文件是否存在、能否读取（{0}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/files.py"/>
        <source>文件里没有能画的图形</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/files.py"/>
        <source>坐标超出 {0} 的范围</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/files.py"/>
        <source>请检查坐标系或坐标次序</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/files.py"/>
        <location filename="../../jianxi_gis/controller/added_survey.py"/>
        <source>文件没有写坐标系</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/files.py"/>
        <source>请指定坐标系，例如 EPSG:4490 或 EPSG:4546</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/files.py"/>
        <source>没有字段 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/files.py"/>
        <location filename="../../jianxi_gis/catalog/tables.py"/>
        <source>有 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/files.py"/>
        <source>文件损坏，读不出来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/files.py"/>
        <source>请换一份文件（{0}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/files.py"/>
        <source>内容是 {0}，不是 {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/files.py"/>
        <source>已取消，没有添加图层</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/plan.py"/>
        <source>随程序提供的数据已损坏，请重新安装</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/plan.py"/>
        <source>依据指向没有的项目 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/plan.py"/>
        <source>数据表读不出来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/plan.py"/>
        <source>列名不对</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/plan.py"/>
        <source>{0} 第1行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/plan.py"/>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>{0} 第{1}行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/plan.py"/>
        <source>内容不对（{0}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/project_features.py"/>
        <source>source 不能是“{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/project_features.py"/>
        <source>可用 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/project_features.py"/>
        <source>source“{0}”的 geometry 应为 {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/project_features.py"/>
        <source>class_field 不能是 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/tables.py"/>
        <source>source 的表 {0} 不在 data 里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/tables.py"/>
        <source>表里没有列 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/tables.py"/>
        <source>source 的条件 {0} 看不懂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/tables.py"/>
        <source>写作 列=值,值、列!=值 或 列&lt;=数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/catalog/tables.py"/>
        <source>source 的条件 {0} 两边应为数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/added_layers.py"/>
        <source>文件里没有 {0} 的{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/added_layers.py"/>
        <source>请重新指定文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/added_layers.py"/>
        <source>添加图层 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/added_layers.py"/>
        <source>重命名图层</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/added_layers.py"/>
        <source>改图层样式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/added_layers.py"/>
        <source>重新指定图层 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/added_layers.py"/>
        <source>图层要有名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/added_layers.py"/>
        <source>移动图层 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/added_layers.py"/>
        <source>移除图层 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/added_survey.py"/>
        <source>；按常用的坐标系也都不落在涧西附近</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/added_survey.py"/>
        <source>DXF 文件不写坐标系</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/added_survey.py"/>
        <source>按文件写的坐标系（{0}），图形不在涧西附近</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/basemaps.py"/>
        <source>没有使用这个密钥的底图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/editing.py"/>
        <source>修改 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/editing.py"/>
        <source>添加 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/editing.py"/>
        <source>不再属于打包项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/editing.py"/>
        <source>附上依据 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/editing.py"/>
        <source>删除 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/editing.py"/>
        <source>恢复 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/editing.py"/>
        <source>撤回 {0}：{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/imports.py"/>
        <source>正在按名称落图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/imports.py"/>
        <source>正在核对变化和重复</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/imports.py"/>
        <source>第 {0} / {1} 个：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/imports.py"/>
        <source>正在读取 {0}{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/imports.py"/>
        <source>请确认后用 --crs 指定，例如 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/imports.py"/>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>请检查坐标</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/imports.py"/>
        <source>导入已取消，没有改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/looking_back.py"/>
        <source>回到 {0} 的版本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/looking_back.py"/>
        <source>没有打开工作区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/osm_basemap.py"/>
        <source>已取消，底图没有变</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/pieces.py"/>
        <source>{0}.未完成</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/placing.py"/>
        <source>落图 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/placing.py"/>
        <source>留在未落图 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/placing.py"/>
        <source>重新核对 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/placing.py"/>
        <source> 等 {0} 条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/placing.py"/>
        <source>记入地名 {0}{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/placing.py"/>
        <source>删除地名 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/placing.py"/>
        <source>{0}对“{1}”的回答（{2}），换算到 CGCS2000。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/reviewing.py"/>
        <source>处理矛盾 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/reviewing.py"/>
        <source>判为两项 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/reviewing.py"/>
        <source>合并 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/reviewing.py"/>
        <location filename="../../jianxi_gis/controller/verbs.py"/>
        <source>读取文件期间方案已有改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/reviewing.py"/>
        <location filename="../../jianxi_gis/controller/verbs.py"/>
        <source>导入 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/reviewing.py"/>
        <location filename="../../jianxi_gis/controller/verbs.py"/>
        <source>请重新导入这些文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/series.py"/>
        <source>请写 .pdf，或写一个已有的文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/series.py"/>
        <source>不能按 {0} 出图集</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/series.py"/>
        <source>按 {0} 没有可出的图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/series.py"/>
        <source>图集不能写成 {0} 格式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/series.py"/>
        <source>可按：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/series.py"/>
        <source>请换一种分法，或清除筛选</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/series.py"/>
        <source>封面、总览图、目录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/series.py"/>
        <source>图集已停止，画好 {0} / {1} 张</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/series.py"/>
        <location filename="../../jianxi_gis/controller/verbs.py"/>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>没有后缀</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/series.py"/>
        <source>总览图的底图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/signing.py"/>
        <source>本机用户</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/sources.py"/>
        <source>文件和当初读入的不一样</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/sources.py"/>
        <source>行号对不上，不能打开；请选原来的文件或重新导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/underlays.py"/>
        <source>{0}（缺{1}张瓦片）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/underlays.py"/>
        <source>导出已取消，没有写文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/verbs.py"/>
        <source>重新定位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/verbs.py"/>
        <source>不能导出 {0} 格式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/verbs.py"/>
        <source>可用格式：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/verbs.py"/>
        <source>撤销 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/verbs.py"/>
        <source>重做 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/verbs.py"/>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>新建</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/controller/zones.py"/>
        <source>分析范围：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/errors.py"/>
        <source>Python {0}，{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/between.py"/>
        <source>请先把它画进地名表，或直接画出这一块</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/between.py"/>
        <source>至少要三条路才能围成一块</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/between.py"/>
        <source>请写出四周的道路</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/between.py"/>
        <source>{0}没有可用的线位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/between.py"/>
        <source>这几条路没有围成一块</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/between.py"/>
        <source>请检查路名，或直接画出这一块</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/between.py"/>
        <source>这几条路围成了 {0} 块</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/between.py"/>
        <source>请多写一条路，或直接画出这一块</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/feature_files.py"/>
        <source>KML 里有实体定义，没有打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/feature_files.py"/>
        <source>内容不是 {0} 文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/feature_files.py"/>
        <source>文件指向别处的数据，没有打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/feature_files.py"/>
        <source>请用地图软件重新导出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/feature_files.py"/>
        <source>请检查后缀，或换一份文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/gazetteer.py"/>
        <location filename="../../layers/10_ground.toml"/>
        <source>涧西区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/gazetteer.py"/>
        <source>表打不开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/gazetteer.py"/>
        <source>请重新安装程序</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/gazetteer.py"/>
        <source>这一行读不懂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/gazetteer.py"/>
        <source>data/{0} 第{1}行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/gazetteer.py"/>
        <source>区界读不出来</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/measure.py"/>
        <source>{0} 平方米 = {1} 公顷 = {2} 亩</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>洛阳市涧西区{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>密钥不对或没有权限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>请检查密钥的类型和额度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>查询次数超过限额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>请稍后再查</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>查询太快，被拒绝</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>没有及时回答</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>请检查网络</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>连不上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>请检查网络和代理</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>回答不能用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>请稍后再查，或换一个服务</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>回答读不懂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>请换一个服务</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>{0} 个结果只到行政区或级别不明，没有列出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>{0} 个结果在涧西区外，没有列出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>没有“{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>离线模式，没有查询</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>联网后再查</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>没有密钥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/asking.py"/>
        <source>请先在底图设置里填写密钥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/gaode.py"/>
        <source>洛阳</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/services.py"/>
        <source>街</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/services.py"/>
        <source>片</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/services.py"/>
        <source>区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/services.py"/>
        <source>高德</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/services.py"/>
        <source>门址</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/services.py"/>
        <source>兴趣点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/services.py"/>
        <source>门牌号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/services.py"/>
        <source>单元号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/services.py"/>
        <source>楼栋号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/services.py"/>
        <source>道路交叉路口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/services.py"/>
        <source>公交地铁站点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/services.py"/>
        <source>住宅区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/services.py"/>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>村庄</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/online/services.py"/>
        <source>热点商圈</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>厂区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>院所</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>小区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>公园</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <location filename="../../layers/15_parks.toml"/>
        <source>广场</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>路口</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>桥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>门牌</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>片区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>院区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>没有名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>请写上文件里用的名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>没有来源</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>请写明位置的来源，例如 现场核实、某份图纸</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>不认识的类别 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <location filename="../../jianxi_gis/model/belonging.py"/>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>可用：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>精度要在 {0} 到 {1} 米之间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>门牌要写成 路名和号数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>例如 建设路154号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>工作区自己的地名表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>图形是空的或自相交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>请重新画</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>坐标不是经纬度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>应为 CGCS2000 经纬度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>{0}要画成线</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>{0}要画成点或面</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own.py"/>
        <source>离涧西区 {0} 公里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>精度米</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>填写人</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>填写时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>经度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>纬度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>几何WKT</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>=+-@	＝＋－＠</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>不能从 {0} 文件读地名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>可用 .csv、.gpkg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>文件里没有地名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>不能写成 {0} 文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>还没有自己的地名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>缺 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>请补上再导入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>超过 {0} 行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>坐标系是 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>请转成 CGCS2000 经纬度（EPSG:4490）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>文件太大，不像地名表</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>文件打不开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>请检查文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>文件写不了</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>请换一个位置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>数字或图形读不懂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>请检查这一行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>表格读不懂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>不是能读的 GeoPackage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>有 {0} 个图层，应只有一个地名图层</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>位置读不懂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>文字编码不是 UTF-8 或 GB18030</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/own_files.py"/>
        <source>请另存为 UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>例如 3837765.9, 628334.4 或 112.4, 34.66 或 112°24′00″ 34°39′36″</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>CGCS2000 或 WGS 84</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>GCJ-02（高德、腾讯）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>BD-09（百度）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>０１２３４５６７８９．，－＋：；</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>CGCS2000 3 度带，中央经线 111°，无带号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>CGCS2000 3 度带，中央经线 114°，无带号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>CGCS2000 3 度带第 37 带，中央经线 111°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>CGCS2000 3 度带第 38 带，中央经线 114°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>CGCS2000 6 度带第 19 带，中央经线 111°</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>先经度后纬度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>先纬度后经度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>{0} 经纬度；{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>不像坐标</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>离涧西区 {0} 公里（按{1}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>请检查带号、坐标系和数字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>X 北、Y 东（米，中央经线 111°）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>X 北、Y 东（米，37 带）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>经度, 纬度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>度分秒</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>GCJ-02 经度, 纬度（高德、腾讯）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>BD-09 经度, 纬度（百度）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>要两个数，读到 {0} 个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>经纬度不在中国</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>先北（X）后东（Y）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>先东后北</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>{0} 只有经纬度，没有米</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>换成 CGCS2000，或输入经纬度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/positions.py"/>
        <source>空</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>经纬度，CGCS2000 或 WGS 84</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>CGCS2000 3 度带第 37 带，东坐标带带号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>CGCS2000 3 度带第 38 带，东坐标带带号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>CGCS2000 6 度带第 19 带，东坐标带带号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>Web 墨卡托（网络地图的平面坐标）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>经纬度，GCJ-02（只用于来自高德、腾讯地图的数据）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>经纬度，BD-09（只用于来自百度地图的数据）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>（{0}在前，{1}在后）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>坐标系 {0} 的基准（{1}）换算参数不公开，位置会错</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>东</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>不认识坐标系 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>请先转换到 2000 国家大地坐标系</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/geo/readings.py"/>
        <source>请用 EPSG 代号，例如 EPSG:4490 或 EPSG:4546</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/added.py"/>
        <source>添加的图层</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/added.py"/>
        <source>一种符号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/added.py"/>
        <source>按类别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/added.py"/>
        <source>自然断点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/added.py"/>
        <source>等数量</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/added.py"/>
        <source>等间隔</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/added.py"/>
        <source>文件里没有字段 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/added.py"/>
        <source>请重新选择样式</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/analysis.py"/>
        <source>确在其内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/analysis.py"/>
        <source>名称提到</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/analysis.py"/>
        <source>可能在内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/analysis.py"/>
        <source>在外</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/analysis.py"/>
        <source>{0}。项目位置按各自精度计，线和面有一部分在内即算；{1}未作判断。</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/analysis.py"/>
        <source>{0}，{1}：{2}。{3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/analysis.py"/>
        <location filename="../../jianxi_gis/model/index.py"/>
        <source>站</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/analysis.py"/>
        <source>{0} {1} 项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/analysis.py"/>
        <source>{0} {1} 项 {2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/belonging.py"/>
        <source>没有写地址</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/belonging.py"/>
        <source>请填网址，或选一个文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/belonging.py"/>
        <source>“{0}”不是网址，也不是完整的文件路径</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/belonging.py"/>
        <source>网址以 https:// 开头</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/belonging.py"/>
        <source>这种文件不能作附件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/belonging.py"/>
        <source>没有这个打包项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/belonging.py"/>
        <source>已经属于另一个打包项目，不能再作打包项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/belonging.py"/>
        <source>请先让它单列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/belonging.py"/>
        <location filename="../../jianxi_gis/model/plan.py"/>
        <source>请重新选择</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/belonging.py"/>
        <source>自己是打包项目，不能再并入别的项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/belonging.py"/>
        <source>请先让它的子项单列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/breakdown.py"/>
        <source>其他文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/breakdown.py"/>
        <location filename="../../jianxi_gis/model/editing.py"/>
        <source>未分组</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/breakdown.py"/>
        <source>未列责任单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/breakdown.py"/>
        <location filename="../../jianxi_gis/model/money.py"/>
        <location filename="../../jianxi_gis/model/session.py"/>
        <source>亿元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/breakdown.py"/>
        <source>{0} 项属于两个以上{1}，在每条里都计入全额：各条相加比合计 {2}多 {3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/breakdown.py"/>
        <location filename="../../jianxi_gis/model/summary.py"/>
        <source>合计</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/breakdown.py"/>
        <source>各条相加等于合计 {0} 项、{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/breakdown.py"/>
        <source>没有{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/certainty.py"/>
        <source>可能</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/certainty.py"/>
        <source>其中 {0} 项按位置只是{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/certainty.py"/>
        <source>另有 {0} 项在误差内{1}也算</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/changes.py"/>
        <source>本版不再列出</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/changes.py"/>
        <source>投资有变</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/changes.py"/>
        <source>进展有变</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/changes.py"/>
        <source>保留人工的说法</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/check.py"/>
        <source>{0}的投资说法不一：{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/check.py"/>
        <location filename="../../jianxi_gis/model/facets.py"/>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <source>{0}年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/check.py"/>
        <source>同期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/check.py"/>
        <source>{0}的进展说法不一：{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/check.py"/>
        <source>{0}年已{1}，{2}年印发的规划仍列入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <source>名称改为</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <source>归入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <source>计划期投资</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <source>建设规模及内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <source>建设地点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <source>所在街道社区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <source>建设期限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <source>户数</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <source>面积</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/claims.py"/>
        <source>楼栋</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>列入规划</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>储备</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>前期谋划</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>拟开工</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>新开工</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>续建</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>在建</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>竣工投用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>停工</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>暂缓</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../layers/72_project_areas.toml"/>
        <location filename="../../layers/74_project_lines.toml"/>
        <location filename="../../layers/76_project_points.toml"/>
        <source>更新改造</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../layers/72_project_areas.toml"/>
        <location filename="../../layers/74_project_lines.toml"/>
        <location filename="../../layers/76_project_points.toml"/>
        <source>安置住房</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../layers/72_project_areas.toml"/>
        <location filename="../../layers/74_project_lines.toml"/>
        <location filename="../../layers/76_project_points.toml"/>
        <source>住宅与综合开发</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../layers/72_project_areas.toml"/>
        <location filename="../../layers/74_project_lines.toml"/>
        <location filename="../../layers/76_project_points.toml"/>
        <source>商业商务</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../layers/72_project_areas.toml"/>
        <location filename="../../layers/74_project_lines.toml"/>
        <location filename="../../layers/76_project_points.toml"/>
        <source>工业技改</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../layers/72_project_areas.toml"/>
        <location filename="../../layers/74_project_lines.toml"/>
        <location filename="../../layers/76_project_points.toml"/>
        <source>科创平台与园区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../layers/72_project_areas.toml"/>
        <location filename="../../layers/74_project_lines.toml"/>
        <location filename="../../layers/76_project_points.toml"/>
        <source>物流与开放</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../layers/72_project_areas.toml"/>
        <location filename="../../layers/74_project_lines.toml"/>
        <location filename="../../layers/76_project_points.toml"/>
        <source>轨道交通</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../layers/72_project_areas.toml"/>
        <location filename="../../layers/74_project_lines.toml"/>
        <location filename="../../layers/76_project_points.toml"/>
        <source>道路桥隧</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../layers/72_project_areas.toml"/>
        <location filename="../../layers/74_project_lines.toml"/>
        <location filename="../../layers/76_project_points.toml"/>
        <source>河渠生态</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../layers/72_project_areas.toml"/>
        <location filename="../../layers/74_project_lines.toml"/>
        <location filename="../../layers/76_project_points.toml"/>
        <source>市政与环保</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../layers/72_project_areas.toml"/>
        <location filename="../../layers/74_project_lines.toml"/>
        <location filename="../../layers/76_project_points.toml"/>
        <source>文化旅游</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <location filename="../../layers/72_project_areas.toml"/>
        <location filename="../../layers/74_project_lines.toml"/>
        <location filename="../../layers/76_project_points.toml"/>
        <source>公共服务</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>人工落图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>文件坐标</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>路段</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>四至道路</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>道路全线</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>门牌推算</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>责任主体厂址</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>在线地名服务</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/classes.py"/>
        <source>全区性项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/comparison.py"/>
        <source>{0} 条</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/conditions.py"/>
        <source>范围：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/conditions.py"/>
        <source>投资 ≥ {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/conditions.py"/>
        <source>投资 ≤ {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/conditions.py"/>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <source>含“{0}”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/conditions.py"/>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <source>不含 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/content.py"/>
        <source>第{0}个要素</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/content.py"/>
        <location filename="../../jianxi_gis/model/evidence.py"/>
        <source>第{0}行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/duplicates.py"/>
        <source>名称相同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/duplicates.py"/>
        <source>名称只差数量或年度，可能重复计列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/duplicates.py"/>
        <source>都含{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/duplicates.py"/>
        <source>同在{0}，类别相同</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/duplicates.py"/>
        <source>名称相近，可能是同一项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/duplicates.py"/>
        <source> 和 </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/duplicates.py"/>
        <source>{0}，投资分别为 {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/editing.py"/>
        <source>手工添加</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/editing.py"/>
        <source>计划竣工 {0} 早于计划开工 {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/editing.py"/>
        <source>请改其中一个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/evidence.py"/>
        <source>第{0}页</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/evidence.py"/>
        <source>第{0}项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/evidence.py"/>
        <source>{0}第{1}行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/evidence.py"/>
        <source>第{0}段</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/facets.py"/>
        <source>号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <source>任一</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <source>{0} {1} 米内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <source>范围 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <location filename="../../jianxi_gis/model/sheet.py"/>
        <source>全部项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <source>投资不少于 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/filters.py"/>
        <source>投资不多于 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/history.py"/>
        <source>这一步是新增项目，不能单独撤回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/history.py"/>
        <location filename="../../jianxi_gis/model/plan.py"/>
        <source>项目已不在工作区里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/history.py"/>
        <source>同一内容后来又改过，不能单独撤回</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/history.py"/>
        <source>请先撤回后来的改动</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/history.py"/>
        <source>要去掉它，请删除该项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/import_review.py"/>
        <source>以后再定</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/import_review.py"/>
        <source>是两项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/import_review.py"/>
        <source>合并，按前一项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/import_review.py"/>
        <source>合并，按后一项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/import_review.py"/>
        <source>本版新列，与本版不再列出的名称相近，可能是改名</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/import_review.py"/>
        <source>导入时判为两项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/import_review.py"/>
        <source> ，。；、,;：:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/merging.py"/>
        <source>两项合并为一项</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/money.py"/>
        <source>万元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/money.py"/>
        <source>亿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/money.py"/>
        <source>万</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/money.py"/>
        <source>０１２３４５６７８９．，</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/money.py"/>
        <source>不是金额：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/money.py"/>
        <source>金额不是整数元：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>工程名称</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>总投资额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>投资额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>项目状态</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>项目类别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>所属组</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>分组</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>牵头单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>开工</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>开工时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>计划开工时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>竣工</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>竣工时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>计划竣工时间</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>粘贴的内容有 {0} 行，太多</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>第一行里没有“项目名称”或“序号”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>粘贴的内容</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>请在 Excel 里连同列名一起复制</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>没有可以修改的列</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>认得的列名：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>与第 {0} 行是同一项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>一次最多 {0} 行</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>有 {0} 个同名项目，请加上序号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>没有叫这个名字的项目</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/pasting.py"/>
        <source>没有序号 {0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/plan.py"/>
        <source>文件已不在工作区里</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/reconcile.py"/>
        <source>立交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/reconcile.py"/>
        <source>隧道</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/reconcile.py"/>
        <source>大桥</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/reconcile.py"/>
        <source>小学</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/reconcile.py"/>
        <source>中学</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/reconcile.py"/>
        <source>分校</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/reconcile.py"/>
        <source>学校</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/reconcile.py"/>
        <source>幼儿园</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/reconcile.py"/>
        <source>医院</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/reconcile.py"/>
        <source>工作报告</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/relating.py"/>
        <source>{0}站</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/reshaping.py"/>
        <source>没有留下图形</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/reshaping.py"/>
        <source>要撤去位置，请在核对窗口里留作未落图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/reshaping.py"/>
        <source>请把交叉的角点移开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/reshaping.py"/>
        <source>线没有长度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/reshaping.py"/>
        <source>请把端点移开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/review.py"/>
        <source>没有位置可存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/review.py"/>
        <source>请选一个候选或在图上画</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/review.py"/>
        <source>留在未落图要写原因</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/sheet.py"/>
        <source>内部资料</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/sheet.py"/>
        <source>内部使用，不得公开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/sheet.py"/>
        <source>项目清单</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/sheet.py"/>
        <source>位置图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/sheet.py"/>
        <source>投资构成图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/sheet.py"/>
        <source>公里网</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/sheet.py"/>
        <source>签署栏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/sheet.py"/>
        <source>图上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/sheet.py"/>
        <source>图面外</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/summary.py"/>
        <source>人工留在未落图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/summary.py"/>
        <source>名称里没有能查的地点</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/summary.py"/>
        <source>{0} 米以上</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/summary.py"/>
        <source>在区外或跨区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/summary.py"/>
        <source>有候选，待人确认</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/summary.py"/>
        <source>有地名，没有可引用的位置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/summary.py"/>
        <source>{0} 米内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <source>没有“{0}”这种{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <source>{0}不能空着</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <source>{0}太长，有 {1} 字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <source>{0}“{1}”太大</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <source>{0}“{1}”不是编号</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <source>请填写</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <source>最多 {0} 字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <source>{0}“{1}”没有写单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <source>{0}“{1}”不是金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <source>请检查单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <source>写 1 到 999 的数字，或空着</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <source>{0}“{1}”不是日期</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <source>例如 6亿元、5000万元</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <source>例如 6亿元、5000万元；不知道就空着</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/typed.py"/>
        <source>例如 2026、2026-05、2026年5月1日</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>文本</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>投资{0}{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>文本={0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>同一个值既要又不要</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>年</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>没有这种{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>文本条件只能有一个</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>距离要写成不小于 0 的数字（米）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>投资的下限大于上限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>看不懂的筛选条件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>写作 字段=值，字段可用：{0}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>{0}条件不能写“不等于”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>{0}要写数字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>：</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>投资条件不是金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>例如 投资=&gt;=5亿 或 投资=1亿..5亿</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/where.py"/>
        <source>米</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>全部车站</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>河渠廊道</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>道路廊道</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>地铁站周边</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>15 分钟生活圈</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>画出的范围</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>{0}没有边界数据，以它的位置圆代替（精度 {1} 米），因此按位置只能判断可能在内</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>图上所点位置（北 {0}，东 {1}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>以{0}为圆心，{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>15 分钟生活圈（{0} 米）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>取在图上画出的多边形，面积 {0} 公顷（平面）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>{0}直线 {1} 米（不是沿路的实际路程）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>位置精度 {0} 米</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>{0}周边 {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>以{0}的站点位置为圆心、{1}为半径（直线距离），{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>取{0}的边界，{1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>{0}位置圆</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>步行 15 分钟按</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source> {0} 个地铁站</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>{0} 15 分钟生活圈（{1}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>以{0}为圆心，{1}，{2}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>{0}两侧 {1}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>沿{0}已知的 {1} 段线位向两侧各取 {2}，{3}</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>没有可引用的位置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>请从列表里选，或在图上画出范围</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>距离不能用</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>应大于 0，不超过 5,000 米</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>画出的范围不成面</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>多边形</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>请重画：至少三个角点，边线不相交</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>骑行 15 分钟按</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <source>半径取</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/model/zone.py"/>
        <location filename="../../layers/42_stations.toml"/>
        <source>地铁站</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/added_layers.py"/>
        <source>没有 {0} 这种图形</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>正被另一个程序写入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>请稍后再试</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>不是工作区文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>请选择 .jianxi 文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>工作区文件已损坏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <location filename="../../jianxi_gis/store/migrations.py"/>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <location filename="../../jianxi_gis/store/rows.py"/>
        <source>请改用备份</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>文件或所在文件夹是只读的</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>请复制到能写的文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>打不开，所在文件夹不存在、只读或没有权限</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>请换一个能写的文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>磁盘已满，没有写入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>请腾出空间后再试</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>工作区读写失败（{0}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>请检查磁盘和网络</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>路径太长</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>请放到层数更少、名字更短的文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>有数字大得存不下，没有写入</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>请检查文件中的金额</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>工作区正被另一个程序打开</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/database.py"/>
        <source>请先在那边关闭它</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/migrations.py"/>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>工作区的版本 {0} 无法识别</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/past.py"/>
        <source>不是压缩的记录</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>工作区的内容已损坏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>是别的数据库，不是工作区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>工作区由更新的程序写成（版本 {0}，本程序认到 {1}）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>请升级程序</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>工作区里有外来的触发器或视图</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>已有同名的文件或文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>请换一个名字</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>所在文件夹不存在</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>请先建好文件夹</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>没有这个工作区文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>请检查名字和位置</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>文件是空的，不是工作区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>工作区是只读打开的，不能保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>另一个程序已改动工作区，没有保存</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>请重新打开后再做一次</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>历史记录已损坏</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>方案本身不受影响</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/repository.py"/>
        <source>不能写入工作区文件</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/rows.py"/>
        <source>{0} 第 {1} 处</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../jianxi_gis/store/rows.py"/>
        <source>工作区里有一处位置读不懂</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../layers/10_ground.toml"/>
        <source>涧西区底色</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../layers/10_ground.toml"/>
        <location filename="../../layers/12_neighbours.toml"/>
        <location filename="../../layers/50_boundary.toml"/>
        <source>境界</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../layers/12_neighbours.toml"/>
        <source>邻区</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../layers/15_parks.toml"/>
        <source>公园广场（面）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../layers/20_rivers.toml"/>
        <source>洛河</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../layers/20_rivers.toml"/>
        <source>涧河</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../layers/20_rivers.toml"/>
        <source>大明渠、秦岭防洪渠（示意）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../layers/30_roads.toml"/>
        <location filename="../../layers/40_metro.toml"/>
        <location filename="../../layers/42_stations.toml"/>
        <source>交通</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../layers/30_roads.toml"/>
        <source>道路（示意）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../layers/30_roads.toml"/>
        <source>次干路</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../layers/30_roads.toml"/>
        <source>主干路</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../layers/40_metro.toml"/>
        <source>地铁线路</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../layers/40_metro.toml"/>
        <source>地铁 1 号线（示意）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../layers/40_metro.toml"/>
        <source>地铁 2 号线（示意）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../layers/42_stations.toml"/>
        <source>地铁 1 号线车站</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../layers/42_stations.toml"/>
        <source>地铁 2 号线车站</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../layers/50_boundary.toml"/>
        <source>区界</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../layers/50_boundary.toml"/>
        <source>涧西区界</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../layers/60_parks.toml"/>
        <source>公园广场</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../layers/60_parks.toml"/>
        <source>公园、广场</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../layers/62_places.toml"/>
        <source>村庄与单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../layers/62_places.toml"/>
        <source>村庄、单位</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../layers/64_blocks.toml"/>
        <source>街坊（编号）</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../layers/70_project_accuracy.toml"/>
        <source>项目位置精度</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../layers/70_project_accuracy.toml"/>
        <source>项目真实位置所在范围</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../layers/72_project_areas.toml"/>
        <source>项目范围</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <location filename="../../layers/74_project_lines.toml"/>
        <source>项目线位（虚线为示意）</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
