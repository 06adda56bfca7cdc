"""Plans, their areas and their actions (domain 1 to 4)."""

from datetime import date, datetime
from typing import Any

from sqlmodel import Field, Index, SQLModel, UniqueConstraint

from models.columns import UtcDateTime, json_column, word
from models.vocabulary import Meaning, Nation, PlanState, Precision, Reported, Visibility


class Plan(SQLModel, table=True):
    """An improvement plan (domain 1.1)."""

    id: int | None = Field(default=None, primary_key=True)
    key: str = Field(unique=True)
    title: str
    source: str = ""
    state: PlanState = Field(default=PlanState.DRAFT, sa_type=word(PlanState))
    visibility: Visibility = Field(default=Visibility.EVERYONE, sa_type=word(Visibility))
    lead_id: int | None = Field(default=None, foreign_key="person.id")
    director_id: int | None = Field(default=None, foreign_key="person.id")
    channel: str = ""
    """Slack channel of the plan, by its id; empty where alerts go to the lead."""
    zone: str = "Europe/London"
    nation: Nation = Field(default=Nation.ENGLAND, sa_type=word(Nation))
    cycle_days: int = 28
    """Days within which each open action is expected to be heard of (domain 4.3, 6.6)."""
    colours: dict[str, Any] = Field(default_factory=dict, sa_column=json_column())
    """Meaning to colour where the plan differs from the default preset (domain 4.1)."""
    ladder: dict[str, Any] = Field(default_factory=dict, sa_column=json_column())
    """Steps of the reminder ladder where the plan differs from the default (domain 6.1)."""
    meetings: dict[str, Any] = Field(default_factory=dict, sa_column=json_column())
    """When the plan meets (`tracker.rules.meetings`); empty where it does not (domain 6.6)."""
    checks: dict[str, Any] = Field(default_factory=dict, sa_column=json_column())
    """Which of its actions need a second pair of eyes (`tracker.rules.checks`); empty: all (domain 5.4)."""
    released_at: datetime | None = Field(default=None, sa_type=UtcDateTime)


class PlanPerson(SQLModel, table=True):
    """Somebody named to see a plan (domain 1.1)."""

    plan_id: int = Field(foreign_key="plan.id", primary_key=True)
    person_id: int = Field(foreign_key="person.id", primary_key=True)


class DigestWish(SQLModel, table=True):
    """When somebody wants the weekly digest of a plan, where that is not Monday 08:30 (domain 7.2)."""

    plan_id: int = Field(foreign_key="plan.id", primary_key=True)
    person_id: int = Field(foreign_key="person.id", primary_key=True)
    weekday: int = 0
    """Monday is 0."""
    minute: int = 510
    """Minutes after midnight where they are."""
    is_off: bool = False
    wished_at: datetime = Field(sa_type=UtcDateTime)
    """A time of the week that had gone by then is not made up for."""


class Area(SQLModel, table=True):
    """A heading of the plan under which actions stand."""

    id: int | None = Field(default=None, primary_key=True)
    plan_id: int = Field(foreign_key="plan.id", index=True)
    number: str = ""
    title: str
    position: int


class Block(SQLModel, table=True):
    """A run of actions under one or more areas at once (domain 1.2)."""

    id: int | None = Field(default=None, primary_key=True)
    plan_id: int = Field(foreign_key="plan.id", index=True)
    code: str
    """How it begins its actions' references: `IA1+4`."""
    position: int


class BlockArea(SQLModel, table=True):
    """That a block stands under an area."""

    block_id: int = Field(foreign_key="block.id", primary_key=True)
    area_id: int = Field(foreign_key="area.id", primary_key=True)


class Action(SQLModel, table=True):
    """An action, or a sub-action of one (`parent_id`). The leaf is what is tracked and has a number (domain 1.3)."""

    __table_args__ = (
        UniqueConstraint("plan_id", "ref"),
        Index("action_due_a_look", "next_look"),
        Index("action_due_a_nudge", "next_nudge"),
    )

    id: int | None = Field(default=None, primary_key=True)
    plan_id: int = Field(foreign_key="plan.id", index=True)
    block_id: int = Field(foreign_key="block.id", index=True)
    parent_id: int | None = Field(default=None, foreign_key="action.id", index=True)
    number: int | None = Field(default=None, unique=True)
    """The short number for chat (`#47`), over all plans; only leaves have one."""
    ref: str
    """The stable printed reference (`IA1+4/A3/S2`)."""
    position: int
    title: str
    tags: str = ""
    outputs: str = ""
    progress: str = ""
    """The last words on how it goes: the paper's, then the owners'."""
    owner_id: int | None = Field(default=None, foreign_key="person.id", index=True)
    owner_text: str = ""

    target_text: str = ""
    baseline: date | None = None
    target: date | None = Field(default=None, index=True)
    forecast: date | None = None
    starts_on: date | None = None
    slips: int = 0
    slipped_on: date | None = None
    """The day on which its target was last put off (domain 2.3)."""

    reported: Reported | None = Field(default=None, sa_type=word(Reported))
    percent: int | None = None
    complete_on: date | None = None
    evidence: list[str] = Field(default_factory=list, sa_column=json_column())
    checked_by: int | None = Field(default=None, foreign_key="person.id")
    review_on: date | None = Field(default=None, index=True)
    """The day on which somebody looks whether what was done has brought what it was for (domain 5.4)."""
    review_of: str = ""
    """What is looked at then."""
    hold_until: date | None = None
    reason: str = ""
    """Why it is on hold, closed or late, in the owner's words."""
    approver_id: int | None = Field(default=None, foreign_key="person.id")
    status_text: str = ""
    status_lost: bool = False
    """The paper showed a status that could not be read (domain 4.2)."""
    updated_on: date | None = None
    """Day of the last real update; a "thanks" is none (domain 6.3)."""
    contradiction: str = ""
    """What the paper says against itself, until the owner has answered (domain 4.6)."""

    override: Meaning | None = Field(default=None, sa_type=word(Meaning))
    override_why: str = ""
    override_until: date | None = None
    meaning: Meaning = Field(default=Meaning.UNKNOWN, sa_type=word(Meaning))
    rule: str = ""
    why: str = ""
    next_look: date | None = None
    """The next day on which time alone can change the rating; None where it cannot."""
    snoozed_until: date | None = None
    told_on: date | None = None
    """The last day on which its owner was reminded of it."""
    told_owner_id: int | None = Field(default=None, foreign_key="person.id")
    """Who its owner was on that day: a new owner has been reminded of nothing (domain 3.4)."""
    lead_told_on: date | None = None
    director_told_on: date | None = None
    next_nudge: date | None = None
    """The next day on which a step of the ladder can fall; None where none is left."""
    gone: bool = False
    """The latest paper no longer has it; kept for its history (domain 1.7)."""
    version: int = 1
    """Counts changes, so that a form can tell that somebody else has written meanwhile (domain 5.3)."""


class ActionOwner(SQLModel, table=True):
    """Who owns an action; the first is its lead owner (domain 3.2)."""

    action_id: int = Field(foreign_key="action.id", primary_key=True)
    person_id: int = Field(foreign_key="person.id", primary_key=True, index=True)
    position: int = 0


class ActionMilestone(SQLModel, table=True):
    """One day named by a written target (domain 2.2)."""

    id: int | None = Field(default=None, primary_key=True)
    action_id: int = Field(foreign_key="action.id", index=True)
    position: int
    label: str = ""
    earliest: date
    latest: date
    precision: Precision = Field(sa_type=word(Precision))
    doubt: str = ""


class Revision(SQLModel, table=True):
    """A new target date, asked for or agreed (domain 2.3)."""

    id: int | None = Field(default=None, primary_key=True)
    action_id: int = Field(foreign_key="action.id", index=True)
    from_day: date | None
    to_day: date
    reason: str = ""
    author_id: int = Field(foreign_key="person.id")
    asked_at: datetime = Field(sa_type=UtcDateTime)
    approver_id: int | None = Field(default=None, foreign_key="person.id")
    approved: bool | None = None
    """None while nobody has decided."""


class Written(SQLModel, table=True):
    """A value as a paper had it and where it stood (domain 1.6)."""

    id: int | None = Field(default=None, primary_key=True)
    action_id: int = Field(foreign_key="action.id", index=True)
    paper_id: int = Field(foreign_key="paper.id")
    field: str
    words: str
    place: str


class Paper(SQLModel, table=True):
    """A plan as it came in: the file, how it was read, what was answered, and whether it was taken (domain 1.7)."""

    id: int | None = Field(default=None, primary_key=True)
    plan_key: str = Field(index=True)
    plan_id: int | None = Field(default=None, foreign_key="plan.id")
    name: str
    sha256: str
    brought_by: int = Field(foreign_key="person.id")
    brought_at: datetime = Field(sa_type=UtcDateTime)
    draft: dict[str, Any] = Field(default_factory=dict, sa_column=json_column())
    answers: dict[str, Any] = Field(default_factory=dict, sa_column=json_column())
    state: str = "asked"
    """`asked` until somebody decides, then `accepted` or `discarded`."""
