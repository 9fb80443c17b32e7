"""What the mouse does on the map: one small class for each tool.

May import: render, model, geo, ui.theme, ui.map_furniture. One more tool: a class derived from
`tool.Tool` (or `sketch.Sketch` if it draws vertices) and one row in `ui.map_tools`.
"""
