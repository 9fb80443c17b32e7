"""The card of a project for paper."""

from datetime import date
from pathlib import Path

from jianxi_gis.model.card import Card
from jianxi_gis.model.history import newest_date
from jianxi_gis.model.session import State


def card_of(state: State, project_id: str) -> Card:
    """Return the card of a project.

    Raises
    ------
    EditError
        The plan has none of this id.
    """
    return Card(
        state.plan.project(project_id),
        state.plan,
        state.layers,
        state.unit,
        date.today().isoformat(),
        newest_date(state.plan),
    )


def write_card(card: Card, path: Path) -> None:
    """Write a card as PDF, whole or not at all.

    Raises
    ------
    ExportError
        It cannot be written.
    """
    from jianxi_gis.exporters.card_pdf import make_card
    from jianxi_gis.exporters.writing import write_files

    write_files({path: make_card(card)})
