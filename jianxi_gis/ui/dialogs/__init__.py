"""Dialogs; each asks for one thing and returns it."""
