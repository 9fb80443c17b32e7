"""What was worked out about a layer's features, kept for as long as the features are."""

from collections.abc import Callable
from functools import wraps
from threading import Lock
from typing import Concatenate, ParamSpec, TypeVar
from weakref import WeakKeyDictionary

from jianxi_gis.geo.columns import Columns

_Rest = ParamSpec("_Rest")
_Answer = TypeVar("_Answer")
_Asked = Callable[Concatenate[Columns, _Rest], _Answer]


def remembered(most: int) -> Callable[[_Asked[_Rest, _Answer]], _Asked[_Rest, _Answer]]:
    """Make a function of columns remember its latest answers about each of them.

    A cache of the usual sort would keep the features of every filter and of layers taken away.
    The answer must not hold the columns themselves. Safe in several threads.

    Parameters
    ----------
    most : int
        Answers about one layer's columns.
    """

    def remembering(function: _Asked[_Rest, _Answer]) -> _Asked[_Rest, _Answer]:
        kept: WeakKeyDictionary[Columns, dict[object, _Answer]] = WeakKeyDictionary()
        lock = Lock()

        @wraps(function)
        def answer(columns: Columns, /, *rest: _Rest.args, **names: _Rest.kwargs) -> _Answer:
            asked = rest, tuple(names.items())
            with lock:
                answers = kept.setdefault(columns, {})
                if asked in answers:
                    found = answers[asked] = answers.pop(asked)  # now the latest
                    return found
            found = function(columns, *rest, **names)
            with lock:
                answers[asked] = found
                while len(answers) > most:
                    del answers[next(iter(answers))]
            return found

        return answer

    return remembering
