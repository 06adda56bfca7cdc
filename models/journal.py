"""The journal: what was said and what changed. Rows are only ever added (domain 5.3, 4.5)."""

from datetime import datetime
from typing import Any

from sqlmodel import Field, SQLModel

from models.columns import UtcDateTime, json_column, word
from models.vocabulary import Meaning, Way

KEPT = "kept among the plan’s people"
"""What is shown in place of words that are for the people of the plan alone."""


class Entry(SQLModel, table=True):
    """One thing said or done about an action: who, when, by which way, the words as written, before and after."""

    id: int | None = Field(default=None, primary_key=True)
    action_id: int = Field(foreign_key="action.id", index=True)
    plan_id: int = Field(foreign_key="plan.id", index=True)
    at: datetime = Field(sa_type=UtcDateTime, index=True)
    actor_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    way: Way = Field(sa_type=word(Way))
    kind: str
    """`imported`, `update`, `note`, `undo`, `handover`, `checked`, `sent back`, `new date`, `override` ..."""
    words: str = ""
    plan_only: bool = False
    """Its words are for the people of the plan alone: no channel, alert or paper shows them (domain 11.2)."""
    before: dict[str, Any] = Field(default_factory=dict, sa_column=json_column())
    after: dict[str, Any] = Field(default_factory=dict, sa_column=json_column())
    heard_id: int | None = Field(default=None, foreign_key="inbox.id")
    """The thing heard of which it came: entries of one reply are undone together."""
    undoes_id: int | None = Field(default=None, foreign_key="entry.id", unique=True)

    @property
    def open_words(self) -> str:
        """What everybody who sees the plan may read of its words."""
        return KEPT if self.plan_only else self.words


class Flip(SQLModel, table=True):
    """A change of rating as a fact: from, to, which rule, why, when. Alerts follow from it (domain 4.5)."""

    id: int | None = Field(default=None, primary_key=True)
    action_id: int = Field(foreign_key="action.id", index=True)
    plan_id: int = Field(foreign_key="plan.id", index=True)
    at: datetime = Field(sa_type=UtcDateTime, index=True)
    was: Meaning = Field(sa_type=word(Meaning))
    now: Meaning = Field(sa_type=word(Meaning))
    rule: str
    why: str
    entry_id: int | None = Field(default=None, foreign_key="entry.id")
    told_at: datetime | None = Field(default=None, sa_type=UtcDateTime)
    """When an alert about it was queued, or when it was decided that none is due; None until then."""
    alerted: bool = False
    """True where an alert told it."""
