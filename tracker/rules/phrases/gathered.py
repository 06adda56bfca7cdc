"""What a reply has been found to say, of each action and of none that could be told."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from tracker.rules.phrases.clauses.clauses import Clause
from tracker.rules.phrases.clauses.naming import Mention
from tracker.rules.phrases.figures.percents import Percent
from tracker.rules.phrases.handovers.whom import Handover
from tracker.rules.phrases.moments.setting import Moment
from tracker.rules.phrases.standing.moods import Mood
from tracker.rules.phrases.standing.statuses import Verdict
from tracker.rules.phrases.words.plain import Plain


@dataclass
class Facts:
    """What was said of one action, in the order in which it was said; `clauses` holds where."""

    n: int
    clauses: list[Clause] = field(default_factory=list)
    verdicts: list[Verdict] = field(default_factory=list)
    percents: list[Percent] = field(default_factory=list)
    moments: list[Moment] = field(default_factory=list)
    evidence: list[str] = field(default_factory=list)
    handover: Handover | None = None
    put_off: bool = False
    """True where the person asks to be asked again later."""
    wants_date: bool = False
    ditto: bool = False

    @property
    def says_anything(self) -> bool:
        """True where something in it could change an action."""
        meant = any(verdict.mood is not Mood.OTHER for verdict in self.verdicts)
        return meant or bool(self.percents or self.moments or self.handover or self.put_off)


@dataclass(frozen=True)
class Gathered:
    """A whole reply, taken apart: its text, its body in small letters, its clauses, the facts of each action named."""

    plain: Plain
    body: str
    clauses: tuple[Clause, ...]
    mentions: tuple[Mention, ...]
    facts: dict[int, Facts]
    loose: Facts
    """What was said of no action that could be told."""

    def everything(self) -> Iterable[Facts]:
        """The facts of every action and those of none."""
        return (*self.facts.values(), self.loose)
