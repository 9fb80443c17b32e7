"""Where the program finds what it ships with.

An installed wheel carries ``layers/``, ``resources/``, ``data/`` and the handbook ``docs/``
inside the package; in a checkout they lie beside it.
"""

from pathlib import Path

from platformdirs import user_config_path, user_data_path

_PACKAGE = Path(__file__).resolve().parent


def bundled(room: str) -> Path:
    """Return the folder of the files shipped with the program.

    Parameters
    ----------
    room : str
        ``"layers"``, ``"resources"``, ``"data"`` or ``"docs"``.

    Returns
    -------
    pathlib.Path
        The folder inside the package if it is there (installed), else beside it (checkout).
    """
    inside = _PACKAGE / room
    return inside if inside.is_dir() else _PACKAGE.parent / room


def user_folder(room: str) -> Path:
    """Return the user's own folder of such files, beside the settings; it may not exist."""
    return user_config_path("jianxi_gis") / room


def unsaved_folder() -> Path:
    """Return the folder of work that has no name yet; it may not exist."""
    return user_data_path("jianxi_gis") / "unsaved"
