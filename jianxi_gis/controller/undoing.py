"""The deeds of this run: plans to go back and forth to, with the words of the deed between."""

from dataclasses import dataclass, field, replace
from typing import Any

from jianxi_gis.controller.signing import sign
from jianxi_gis.model.history import Deed, differences
from jianxi_gis.model.plan import Plan
from jianxi_gis.model.review import Signature
from jianxi_gis.model.session import State

LONG = 500
"""More projects than a deed can change without a wait one would notice."""


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
    back: bool | None = None
    """True: it undoes a deed, False: it does one again."""


@dataclass(slots=True)
class Turns:
    """What can be undone and done again, the next last."""

    done: list[Turn] = field(default_factory=list)
    undone: list[Turn] = field(default_factory=list)

    def do(self, turn: Turn) -> None:
        """Note a new deed."""
        self.done.append(turn)
        self.undone.clear()

    def goal(self, *, back: bool) -> Plan:
        """Return the plan that going back, or forth, leads to."""
        return (self.done if back else self.undone)[-1].plan

    def size(self, plan: Plan, *, back: bool) -> int:
        """Return in how many projects that differs from the present plan; 0 if there is none."""
        turns = self.done if back else self.undone
        return len(differences(turns[-1].plan, plan)) if turns else 0

    def turn(self, plan: Plan, *, back: bool) -> None:
        """Note that one went back, or forth, from a plan."""
        source, target = (self.done, self.undone) if back else (self.undone, self.done)
        target.append(replace(source.pop(), plan=plan))

    def deeds(self, plan: Plan) -> tuple[Deed, ...]:
        """Return what was done up to the present plan, oldest first."""
        found = []
        for turn in reversed(self.done):
            before = differences(turn.plan, plan)
            found.append(Deed(turn.signed.when, turn.signed.who, turn.words, before))
            plan = turn.plan
        return tuple(reversed(found))
