"""What people have said of contradictions and duplicates; settled until something new is said."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Settlement:
    """A person has looked at a doubt and says what holds."""

    subject: str
    """Id of the project, or the words for a subject that is no project; empty for duplicates."""
    claims: tuple[str, ...]
    """Marks of the claims looked at; for duplicates the ids of the projects."""
    note: str
    said_by: str
    date: str
    """ISO date."""


def settled(
    settlements: Iterable[Settlement], subject: str, claims: Iterable[str]
) -> Settlement | None:
    """Return the newest settlement that has looked at all these claims; None if there is none."""
    wanted = set(claims)
    found = [item for item in settlements if item.subject == subject and wanted <= {*item.claims}]
    return found[-1] if found else None


def reopened(
    settlements: Iterable[Settlement], subject: str, claims: Iterable[str]
) -> Settlement | None:
    """Return the newest settlement that looked at some of these claims, if none did at all."""
    wanted = set(claims)
    about = [item for item in settlements if item.subject == subject and wanted & {*item.claims}]
    return (
        None if any(wanted <= {*item.claims} for item in about) else next(iter(about[::-1]), None)
    )
