"""What was made of the objects of last time: given these very objects again, it is not remade."""

from collections.abc import Callable
from typing import Any, Generic, TypeVar

Made = TypeVar("Made")


class Latest(Generic[Made]):
    """A function that remembers its last answers by the identity of what it was given.

    Parameters
    ----------
    make : callable
        Makes the answer; frozen things in, a thing that is not changed out.
    kept : int, optional
        How many answers are remembered.

    Notes
    -----
    May be called from any thread: what is remembered is swapped whole.
    """

    def __init__(self, make: Callable[..., Made], kept: int = 1) -> None:
        self._make = make
        self._most = kept
        self._kept: tuple[tuple[tuple[Any, ...], Made], ...] = ()

    @property
    def last(self) -> Made | None:
        """Return what was made last, if anything was."""
        return self._kept[-1][1] if self._kept else None

    def __call__(self, *things: Any) -> Made:
        """Return the answer for these very objects."""
        for known, made in self._kept:
            if all(one is other for one, other in zip(known, things, strict=True)):
                return made
        made = self._make(*things)
        self._kept = (*self._kept, (things, made))[-self._most :]
        return made
