"""All of one's open items on one page: status, per cent, day and note of each, saved in one go (domain 3.5, 5.5)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from models.plan import Action, Plan
from models.queries import actions, people
from models.queries.actions import Line
from models.vocabulary import Way
from tracker import access, lines, messages
from tracker.actions import cards, updates, updating
from tracker.answer import Answer
from tracker.forms import Field, Form, FormRefused
from tracker.refusals import Refusal
from tracker.voice.formats import day, one_line
from tracker.voice.words import say
from tracker.work import Work

NAME = "bulk"
PAGE = 50
"""Items on one page: each takes two of the 100 blocks that Slack allows in a modal (Slack docs, "Modals")."""
_STEPS = tuple(range(0, 101, 10))
_NOTHING = "Nothing was filled in. Say how something is going, or close the form."


@dataclass(frozen=True)
class _Opened:
    """An item as the form showed it, which the form carries along."""

    number: int
    version: int
    percent: str
    expected: str

    def spell(self) -> str:
        """Write it down: `47.3.40.2026-12-31`."""
        return f"{self.number}.{self.version}.{self.percent}.{self.expected}"

    @classmethod
    def read(cls, text: str) -> _Opened:
        """Read it again."""
        number, version, percent, expected = text.split(".")
        return cls(int(number), int(version), percent, expected)


@dataclass(frozen=True)
class _Entered:
    """What was filled in of one item that the form showed."""

    opened: _Opened
    answers: Mapping[str, str]


def ask(work: Work, *, can_open: bool) -> Form | messages.FillIn | messages.MyActions:
    """The page for all of one's items: a form where one can be opened, by mail a page to be filled in by a reply."""
    found = _items(work)
    if work.way is not Way.SLACK and found:
        return messages.FillIn(lines.items(work, found))
    if not can_open or not found:
        return cards.mine(work)
    return _form(work, found, 1, -(-len(found) // PAGE))


def save(work: Work, value: str, answers: Mapping[str, str]) -> Answer:
    """Do what a page says, say it back as one, and open the next page where there is one.

    Raises:
        FormRefused: answers cannot be taken; what is wrong stands beside each item, and nothing is saved.

    """
    page, pages, opened = _read(value)
    entered = [one for one in (_entered(row, answers) for row in opened) if any(one.answers.values())]
    following = _after(work, opened[-1]) if page < pages else []
    if not entered and not following:
        raise FormRefused(**{str(opened[0].number): _NOTHING})
    statements, problems = _statements(work, entered)
    warned = {} if problems else _warned(work, entered)
    if problems or warned:
        return Answer(problems=problems or warned)
    understood = updates.understood(work, updates.apply(work, statements)) if entered else None
    return Answer(
        said=say(understood, work.tongues[work.way]) if understood else None,
        form=_form(work, following, page + 1, pages) if following else None,
    )


def _items(work: Work) -> tuple[Line, ...]:
    """What is open and one's own, or of somebody away whom one covers for; the earliest date first.

    Filling in the form moves no target date, so the order holds from one page to the next.
    """
    me = work.actor.id or 0
    away = people.away(work.db, work.today(work.actor.zone))
    covered = [person_id for person_id, leave in away.items() if leave.deputy_id == me]
    owned = {line[0].id: line for one in (me, *covered) for line in actions.owned_by(work.db, one)}
    mine = [line for line in owned.values() if line[0].meaning.is_open and access.may_see(work, line[1], work.actor)]
    return tuple(sorted(mine, key=lambda line: _order(line[0].target, line[0].number or 0)))


def _order(target: date | None, number: int) -> tuple[bool, str, int]:
    return target is None, str(target or ""), number


def _after(work: Work, last: _Opened) -> Sequence[Line]:
    """The items that come after the last one of a page."""
    action, _ = access.action(work, last.number)
    reached = _order(action.target, last.number)
    return [line for line in _items(work) if _order(line[0].target, line[0].number or 0) > reached]


def _form(work: Work, found: Sequence[Line], page: int, pages: int) -> Form:
    shown = found[:PAGE]
    fields = tuple(_field(work, action, plan) for action, plan in shown)
    title = f"Your actions, {page} of {pages}" if pages > 1 else "Your actions"
    carried = ",".join(_opened(action).spell() for action, _ in shown)
    is_last = len(found) <= PAGE
    return Form(NAME, title, f"{page}/{pages}/{carried}", fields, "Save" if is_last else "Save, next page")


def _opened(action: Action) -> _Opened:
    percent = "" if action.percent is None else str(action.percent)
    return _Opened(action.number or 0, action.version, percent, str(action.forecast or ""))


def _field(work: Work, action: Action, plan: Plan) -> Field:
    """One item: a line for a note, and below it its status, per cent and day."""
    opened, number = _opened(action), str(action.number)
    steps = sorted({*_STEPS, *([int(opened.percent)] if opened.percent else [])})
    percents = tuple((str(step), f"{step} %") for step in steps)
    beside = (
        Field(f"{number}.status", "How is it going?", "choice", options=updating.STATUSES),
        Field(f"{number}.percent", "Per cent done", "choice", opened.percent, percents),
        Field(f"{number}.forecast", "Expected", "day", opened.expected),
    )
    owner_id = action.owner_id
    owners = {person.id for person in actions.owners_of(work.db, action)} | {owner_id}
    whose = "" if work.actor_id in owners or owner_id is None else f"for {people.by_id(work.db, owner_id).name}, "
    hint = f"{plan.key}, {whose}due {day(action.target)}" if action.target else f"{plan.key}, {whose}no date"
    label = f"#{number} {one_line(action.title, 110)}"
    return Field(number, label, hint=f"{hint}: {action.meaning.words}", optional=True, beside=beside)


def _read(value: str) -> tuple[int, int, list[_Opened]]:
    page, pages, carried = value.split("/", 2)
    return int(page), int(pages), [_Opened.read(one) for one in carried.split(",")]


def _entered(opened: _Opened, answers: Mapping[str, str]) -> _Entered:
    """What is new in the answers about an item: what stands there as it was shown says nothing."""
    number = str(opened.number)
    status = answers.get(f"{number}.status", "")
    percent, expected = (answers.get(f"{number}.{name}", "") for name in ("percent", "forecast"))
    return _Entered(
        opened,
        {
            "status": "" if status == updating.SAME else status,
            "percent": "" if percent == opened.percent else percent,
            "forecast": "" if expected == opened.expected else expected,
            "note": answers.get(number, "").strip(),
        },
    )


def _statements(work: Work, entered: Sequence[_Entered]) -> tuple[list[updates.Statement], dict[str, str]]:
    """What the items state, and what is wrong with each that cannot be taken."""
    statements: list[updates.Statement] = []
    problems: dict[str, str] = {}
    for one in entered:
        number = one.opened.number
        try:
            action, plan = access.action_to_update(work, number)
            changes = updating.changes_of(action, one.answers, work.today(plan.zone))
        except FormRefused as refused:
            problems[str(number)] = " ".join(refused.problems.values())
        except Refusal as refusal:
            problems[str(number)] = f"{refusal.sentence} Leave it as it was."
        else:
            statements += [updates.Statement(action, plan, change, one.answers["note"]) for change in changes]
    return statements, problems


def _warned(work: Work, entered: Sequence[_Entered]) -> dict[str, str]:
    """What others wrote of the items while the form was open, said once."""
    said = (
        (one, updating.warning(work, access.action(work, one.opened.number)[0], one.opened.version)) for one in entered
    )
    return {str(one.opened.number): words for one, words in said if words}
