"""Help: the handbook in a window, the page that belongs to a place of the program, the keys.

May import: ui.actions, ui.icons, ui.theme. A new panel or dialog needs a row in ``pages.PAGES``.
"""
