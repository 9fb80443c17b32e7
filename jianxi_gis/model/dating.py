"""The date of a document that bears none: proposed from its names, given by a person."""

import re
from dataclasses import replace

from jianxi_gis.model.evidence import Document, Evidence
from jianxi_gis.model.plan import Reading

_YEAR = re.compile(r"(?<!\d)20\d\d(?!\d)")
_YEARLY = frozenset({"year_plan", "year_completed"})


def proposed_year(document: Document) -> str:
    """Return the one year that the title or file name of an undated document names, or nothing.

    It is a proposal for a person: 2023 台账 may have been written down in 2024.
    """
    if document.date:
        return ""
    years = set(_YEAR.findall(f"{document.title} {document.file_name}"))
    return years.pop() if len(years) == 1 else ""


def dated(reading: Reading, day: str) -> Reading:
    """Return a reading with the date of its document as a person gives it.

    Parameters
    ----------
    reading : Reading
    day : str
        ISO date, month or year; empty: the document bears none.

    Returns
    -------
    Reading
        Claims that hold for the document's date follow it; those with a date of their own stay.
        Money of 本年 is of the year the document bears.
    """
    old = reading.document.date
    if day == old:
        return reading

    def moved(claim: Evidence) -> Evidence:
        if claim.said_by:
            return claim
        if claim.topic in _YEARLY:
            return replace(claim, date=day[:4]) if claim.date == old[:4] == "" else claim
        return replace(claim, date=day) if claim.date == old else claim

    return replace(
        reading,
        document=replace(reading.document, date=day),
        drafts=tuple(
            replace(draft, evidence=tuple(map(moved, draft.evidence))) for draft in reading.drafts
        ),
        statements=tuple(
            replace(item, date=day) if item.date == old else item for item in reading.statements
        ),
    )
