"""All widgets: window, canvas, layer tree, table, panels, dialogs.

May import: controller, render, model, geo, errors, paths.
One more panel: one file in ``panels/`` with a widget that takes ``(session, controller, parent)``
and one row in ``panel_list.PANELS``; its figures come from ``model.summary``.
"""
