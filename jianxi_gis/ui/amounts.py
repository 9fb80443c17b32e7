"""Amounts of money in the language of the window: 3.6亿元, or ¥360 m; exact in both."""

from jianxi_gis.model.money import UNITS, format_yuan
from jianxi_gis.ui.language import tr


def amount(yuan: int | None, unit: str = UNITS[0]) -> str:
    """Return an amount with its unit; an unknown one is said to be unknown."""
    return tr(format_yuan(yuan, unit))


def figure(yuan: int | None, unit: str = UNITS[0]) -> str:
    """Return the number alone, for a column whose heading says the unit."""
    return "".join(sign for sign in amount(yuan, unit) if sign in "-0123456789.,")
