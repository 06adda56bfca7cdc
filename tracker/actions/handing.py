"""Hand actions over: who is meant, who is asked first, who is told, and who covers during leave (domain 3.4)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from models.people import Leave, Person
from models.plan import Action, Plan
from models.queries import actions, people
from models.queries.actions import Line
from models.vocabulary import DateKind, Reported, Visibility
from tracker import access, lines, messages, outbox
from tracker.actions import asked, deciding
from tracker.declined import MayNotSee, OwnedAlready
from tracker.people import directory
from tracker.rules.changes import Ask
from tracker.rules.phrases import Change
from tracker.rules.wording import count
from tracker.voice.formats import day, one_line
from tracker.work import Work

LEAVE = "named a deputy"
"""Kind of the entry by which somebody says who covers for them."""
YES_OR_NO = (("yes", "Yes, it is mine", "primary"), ("no", "No", "danger"))
AGREE_OR_NOT = (("yes", "Agree", "primary"), ("no", "Not agreed", "danger"))


def receiver(work: Work, action: Action, plan: Plan, change: Change) -> Person | None:
    """To whom a statement hands an action, or who is to cover; None where it names nobody.

    Raises:
        OwnedAlready: it is theirs. MayNotSee: they are not among those who may see the plan.

    """
    if not change.to:
        return None
    to = directory.meant(work, plan, change.to)
    if to.id == action.owner_id:
        raise OwnedAlready(number=action.number, name=to.name)
    require_sight(work, plan, to)
    return to


def require_sight(work: Work, plan: Plan, to: Person) -> None:
    """Let nobody own anything in a plan for named people that they may not see.

    Raises:
        MayNotSee: they are none of those named.

    """
    if plan.visibility is Visibility.NAMED and not access.may_see(work, plan, to):
        raise MayNotSee(name=to.name, key=plan.key, lead=access.lead_name(work, plan))


def is_cover(change: Change) -> bool:
    """Whether a statement names somebody who covers until a day, and does not hand anything over."""
    return change.to is not None and change.date_kind is DateKind.UNTIL and change.status is not Reported.ON_HOLD


def ask(work: Work, offered: Sequence[Line], to: Person, words: str) -> None:
    """Ask somebody to take over what is said to be theirs, as one question.

    Whoever cannot be asked is not: the plan's lead is, in their place.
    """
    action, plan = offered[0]
    asks_them = bool(outbox.addresses_of(to))
    reader = to if asks_them else deciding.decider(work, action, plan)
    if reader is None:
        return
    what = f"#{action.number}" if len(offered) == 1 else count(len(offered), "action")
    whose = "yours" if asks_them else f"for {to.name}, who has neither Slack nor e-mail here"
    rows = tuple(f"#{one.number} {one_line(one.title)}" for one, _ in offered)
    question = messages.Asked(
        f"Will you take over {what}?" if asks_them else f"Shall {to.name} take over {what}?",
        f"{work.actor.name} says {'this is' if len(offered) == 1 else 'these are'} {whose}.",
        lines.item(work, action, plan) if len(offered) == 1 else None,
        (*(rows if len(rows) > 1 else ()), *((f"They wrote: {words}",) if words else ())),
        (),
    )
    about = {
        "action": action.number,
        "actions": [one.number for one, _ in offered],
        "owners": [one.owner_id for one, _ in offered],
        "from": work.actor_id,
        "to": to.id,
    }
    choices = YES_OR_NO if asks_them else AGREE_OR_NOT
    asked.send(work, reader, Ask.TAKE_OVER, about, choices, question, action.id)


def note_of_asking(work: Work, action: Action, plan: Plan, to: Person) -> str:
    """What follows for the person who says that something is somebody else's."""
    if outbox.addresses_of(to):
        return f"{to.name} is asked to take it over; until they do it stays where it is."
    decider = deciding.decider(work, action, plan)
    if decider is None:
        return f"{to.name} has neither Slack nor e-mail here, so cannot be asked: it stays where it is."
    return f"{to.name} has neither Slack nor e-mail here, so {decider.name} is asked; until then it stays where it is."


def given(work: Work, action: Action, plan: Plan, to: Person, previous_id: int | None, words: str) -> str:
    """Tell the new owner, and the one before, of what was handed over at once; says so to the person who did it."""
    item = lines.item(work, action, plan)
    details = (f"They wrote: {words}",) if words else ()
    told = {
        to.id: f"{work.actor.name} gave #{action.number} to you.",
        previous_id: f"{work.actor.name} gave #{action.number} to {to.name}.",
    }
    for person_id, sentence in told.items():
        if person_id is not None and person_id != work.actor_id:
            reader = people.by_id(work.db, person_id)
            message = messages.Told(sentence, item, details)
            outbox.tell(work, reader, f"given:{work.heard_id}:{action.number}", message, about=(action.id or 0,))
    return "It is yours now." if to.id == work.actor_id else f"{to.name} owns it now, and is told."


def cover(work: Work, action: Action, plan: Plan, to: Person, until: date) -> str:
    """Note that somebody covers for the owner until a day: reminders go to them, and they may answer (domain 3.4)."""
    owners = {person.id for person in actions.owners_of(work.db, action)}
    away_id = work.actor_id if work.actor_id in owners else action.owner_id
    if away_id is None:
        return "Nobody owns it yet, so there is nobody to cover for."
    today = work.today(plan.zone)
    present = people.away(work.db, today).get(away_id)
    if present is None:
        work.db.add(Leave(person_id=away_id, first_day=today, last_day=until, deputy_id=to.id))
    else:
        present.deputy_id, present.last_day = to.id, max(until, present.last_day)
    work.db.flush()
    away = people.by_id(work.db, away_id)
    told = messages.Told(f"{away.name} is away until {day(until)} and named you: I ask you what is theirs meanwhile.")
    outbox.tell(work, to, f"cover:{away_id}:{to.id}:{until}", told, about=(action.id or 0,))
    whose, owned = ("you", "you own") if away_id == work.actor_id else (away.name, f"{away.name} owns")
    return f"{to.name} covers for {whose} until {day(until)}, for all that {owned}, and is told."


def end_cover(work: Work, action: Action, said_on: date) -> None:
    """Take back that somebody covers: leave that began with those words ends, and other leave has no deputy."""
    for away_id in {work.actor_id, action.owner_id} - {None}:
        present = people.away(work.db, said_on).get(away_id or 0)
        if present is not None and present.first_day == said_on:
            work.db.delete(present)
        elif present is not None:
            present.deputy_id = None
    work.db.flush()
