"""Blocks of text and symbols that flow down the columns of a sheet, none cut, none overlapping."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from jianxi_gis.render.template import Box

Draw = Callable[[float, float, float], None]
"""Draws a block: x and y of its upper left corner and its width, mm."""


@dataclass(frozen=True, slots=True)
class Block:
    """A piece that is never cut."""

    height: float
    """Millimetres."""
    draw: Draw
    space_before: float = 0.0
    """Free mm above; dropped at the top of a column."""
    keep_with_next: bool = False
    """A heading never stands alone at the foot of a column."""
    continued: "Block | None" = None
    """Stands above this block where it begins a column that is not the first: a heading again."""
    new_column: bool = False
    """Begins a column."""
    of_split_legend: bool = False
    """Heads a legend that goes on in another column."""


Placed = list[tuple[Block, float, float, float]]
"""Blocks with x, y and width, mm."""


def placed(blocks: Sequence[Block], columns: Sequence[Box]) -> Placed | None:
    """Return the blocks at their places down the columns; None if there is not room for all."""
    result: Placed = []
    waiting = list(_groups(blocks))
    for box in columns:
        y = box.y
        while waiting:
            group = waiting[0]
            if group[0].new_column and y > box.y:
                break
            if y == box.y and result and group[0].continued is not None:
                group = [group[0].continued, *group]
            space = group[0].space_before if y > box.y else 0.0
            height = space + sum(block.height for block in group)
            height += sum(block.space_before for block in group[1:])
            if y + height > box.bottom + 1e-6:
                break
            for number, block in enumerate(group):
                y += block.space_before if number else space
                result.append((block, box.x, y, box.width))
                y += block.height
            waiting.pop(0)
    return None if waiting else result


def _groups(blocks: Sequence[Block]) -> list[list[Block]]:
    groups: list[list[Block]] = [[]]
    for block in blocks:
        groups[-1].append(block)
        if not block.keep_with_next:
            groups.append([])
    return [group for group in groups if group]
