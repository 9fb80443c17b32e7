"""How far a long piece of work is: told from inside it, which is where it can be stopped."""

from collections.abc import Callable

Tell = Callable[[int, int], None]
"""Told how much is done, of how much in all; raises `StoppedError` if the work is to stop.

What is done never falls. Whoever tells may do so often: whoever listens leaves out what is no news.
"""
_WHOLE = 1000


def nobody(_done: int, _total: int) -> None:
    """Hear how far the work is and do nothing about it."""


def part(tell: Tell, start: float, end: float) -> Tell:
    """Return whom a part of the work tells how far it is itself.

    Parameters
    ----------
    tell : Tell
        Whom the whole tells.
    start, end : float
        How much of the whole is done before and after the part, 0 to 1.

    Examples
    --------
    >>> part(print, 0.5, 1.0)(10, 20)
    750 1000
    """

    def told(done: int, total: int) -> None:
        share = min(done / total, 1.0) if total else 1.0
        tell(round(_WHOLE * (start + (end - start) * share)), _WHOLE)

    return told
