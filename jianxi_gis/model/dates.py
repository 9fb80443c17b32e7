"""Days in the words of documents: 2023年6月, 2023-06, 2023.06.30, 2023年底, 2023年三季度."""

import re
from calendar import monthrange
from datetime import date

_DAY = re.compile(
    r"(?P<year>20\d\d|19\d\d)\s*[年.\-/]?\s*"
    r"(?:第?(?P<quarter>[一二三四1-4])季度|(?P<half>[上下])半年|(?P<end>年?底|年?末|年?初)"
    r"|(?P<month>1[0-2]|0?[1-9])(?!\d)\s*[月.\-/]?\s*(?:(?P<day>3[01]|[12]\d|0?[1-9])(?!\d)日?)?)?"
)
_QUARTERS = {"一": 1, "二": 2, "三": 3, "四": 4, "1": 1, "2": 2, "3": 3, "4": 4}


def day_of(text: str) -> date | None:
    """Return an ISO date, None for anything else."""
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def first_day(words: str) -> date | None:
    """Return the first day of the time that the words name, None if they name none.

    Examples
    --------
    >>> first_day("2023年6月"), first_day("2023年三季度"), first_day("待定")
    (datetime.date(2023, 6, 1), datetime.date(2023, 7, 1), None)
    """
    span = _span(words)
    return None if span is None else span[0]


def last_day(words: str) -> date | None:
    """Return the last day of the time that the words name, None if they name none.

    Examples
    --------
    >>> last_day("2024.02"), last_day("2024年"), last_day("2024年上半年")
    (datetime.date(2024, 2, 29), datetime.date(2024, 12, 31), datetime.date(2024, 6, 30))
    """
    span = _span(words)
    return None if span is None else span[1]


def _span(words: str) -> tuple[date, date] | None:
    found = _DAY.search(words)
    if found is None:
        return None
    year = int(found["year"])
    months = (1, 12)
    if found["quarter"]:
        last = _QUARTERS[found["quarter"]] * 3
        months = (last - 2, last)
    elif found["half"]:
        months = (1, 6) if found["half"] == "上" else (7, 12)
    elif found["end"]:
        months = (1, 1) if found["end"].endswith("初") else (12, 12)
    elif found["month"]:
        months = (int(found["month"]), int(found["month"]))
    try:
        if found["day"]:
            day = date(year, months[0], int(found["day"]))
            return day, day
        return date(year, months[0], 1), date(year, months[1], monthrange(year, months[1])[1])
    except ValueError:
        return None
