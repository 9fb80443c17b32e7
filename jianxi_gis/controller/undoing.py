"""The deeds of this run: plans to go back and forth to, with the words of the deed between."""

from dataclasses import dataclass, field
from typing import Any

from jianxi_gis.controller.signing import sign
from jianxi_gis.model.history import Deed, differences
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.review import Signature
from jianxi_gis.model.session import State


@dataclass(frozen=True, slots=True)
class Turn:
    """One deed: its words, the plan on its other side, who did it and when."""

    words: str
    plan: Plan
    signed: Signature = field(default_factory=sign)


@dataclass(frozen=True, slots=True)
class Stored:
    """A deed that is stored and not shown yet."""

    words: str
    state: State
    """What it was made of, with what was read for it."""
    before: State
    """What was shown."""
    changes: dict[str, Any]
    """To the state."""


@dataclass(slots=True)
class Turns:
    """What can be undone and done again, the next last."""

    done: list[Turn] = field(default_factory=list)
    undone: list[Turn] = field(default_factory=list)

    def deeds(self, plan: Plan) -> tuple[Deed, ...]:
        """Return what was done up to the present plan, oldest first."""
        found = []
        for turn in reversed(self.done):
            before = differences(turn.plan, plan)
            found.append(Deed(turn.signed.when, turn.signed.who, turn.words, before))
            plan = turn.plan
        return tuple(reversed(found))
