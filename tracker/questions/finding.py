"""Answer managers' questions: understood, said back, and answered worst first (domain 7.3)."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from models.plan import Plan
from models.queries import actions, asking, people
from models.queries.actions import Line
from models.vocabulary import Meaning, PlanState
from tracker import access, lines, messages
from tracker.answer import Answer, Attachment
from tracker.questions import exports, happened, nameable, past
from tracker.questions.matching import matching
from tracker.rules.asking import Asked, Query, Wanted, read_question
from tracker.rules.wording import listed
from tracker.voice.formats import day
from tracker.voice.words import say
from tracker.work import Work

MAX_SUMMARY = 5
"""Actions that a summary names; the rest are a question away."""
LONGEST = 400
"""Characters of a question that are read, and carried along to its next page."""
_PAGE = re.compile(r"[\s,;]*\bpage (\d{1,4})$", re.IGNORECASE)
_TROUBLED = frozenset({Meaning.OVERDUE, Meaning.OFF_TRACK, Meaning.AT_RISK})


@dataclass(frozen=True)
class Ask:
    """A question with what was found for it."""

    asked: Asked
    text: str
    """As asked, without its page."""
    page: int
    plans: tuple[Plan, ...]
    found: tuple[Line, ...]

    @property
    def doubts(self) -> tuple[str, ...]:
        """What was read with doubt, to be said beside the answer."""
        return tuple(doubt.sentence for doubt in self.asked.doubts)


def understand(work: Work, text: str) -> Asked:
    """Read a question, with the plans, people and areas that the person who asks may name."""
    return read_question(_PAGE.sub("", text)[:LONGEST], nameable.known(work))


def answer(work: Work, text: str, page: int = 0) -> object:
    """Answer a question; a page that it names at its end (`CQC10 late page 2`) counts unless a button names one."""
    return answer_asked(work, understand(work, text), text, page)


def answer_asked(work: Work, asked: Asked, text: str, page: int = 0) -> object:
    """Answer a question that was read already; where somebody or something unknown is named, only say so."""
    if not asked.is_answerable:
        return messages.Puzzled(tuple(doubt.sentence for doubt in asked.doubts if doubt.blocks))
    query = asked.query
    if query.wanted is Wanted.HELP:
        return messages.Help("plan")
    chosen = _plans(work, query)
    too_early = _too_early(work, query, chosen)
    if too_early:
        return messages.Told(too_early)
    whole = query.wanted in {Wanted.SUMMARY, Wanted.CHANGES}
    found = matching(work, query, _lines(work, query, chosen), also_ended=whole)
    named = _PAGE.search(text)
    page = page or (int(named[1]) if named else 1)
    return _ANSWERS[query.wanted](work, Ask(asked, _PAGE.sub("", text)[:LONGEST], page, chosen, found))


def _list(work: Work, ask: Ask) -> object:
    shown = lines.worst_first(lines.items(work, ask.found))
    if ask.asked.query.file:
        return _in_file(work, ask, exports.of_actions(work, ask.asked, ask.found, shown), len(shown))
    part, page, pages = lines.page_of(shown, ask.page)
    return messages.Found(ask.asked.echo, ask.doubts, part, page, pages, len(shown), ask.text)


def _by_owner(work: Work, ask: Ask) -> object:
    if ask.asked.query.file:
        return _list(work, ask)
    shown = lines.worst_first(lines.items(work, ask.found))
    worst: dict[str, messages.Item] = {}
    for item in shown:
        worst.setdefault(item.owner.name if item.owner else "", item)
    counts = Counter(item.owner.name if item.owner else "" for item in shown)
    rows = tuple(messages.OwnerLine(name, count, worst[name]) for name, count in counts.most_common())
    part, page, pages = lines.page_of(rows, ask.page)
    return messages.ByOwner(ask.asked.echo, ask.doubts, part, len(shown), page, pages, ask.text)


def _changes(work: Work, ask: Ask) -> object:
    told = happened.changes(work, ask.asked.query, ask.found)
    if ask.asked.query.file:
        return _in_file(work, ask, exports.of_changes(work, ask.asked, ask.found, told), len(told))
    part, page, pages = lines.page_of(told, ask.page)
    zone = work.actor.zone
    return messages.Changes(ask.asked.echo, ask.doubts, part, page, pages, len(told), ask.text, zone)


def _summary(work: Work, ask: Ask) -> object:
    """How what was asked about is doing: numbers, then the worst."""
    if ask.asked.query.file:
        return _list(work, ask)
    shown = lines.worst_first(lines.items(work, ask.found))
    worst = tuple(item for item in shown if item.meaning in _TROUBLED)
    one = ask.plans[0] if len(ask.plans) == 1 else None
    return messages.Summary(
        echo=ask.asked.echo,
        doubts=ask.doubts,
        plans=tuple(lines.plan_line(plan, _count(ask.found, plan)) for plan in ask.plans),
        worst=worst[:MAX_SUMMARY],
        troubled=len(worst),
        lead=people.by_id(work.db, one.lead_id).name if one is not None and one.lead_id is not None else "",
        is_draft=one is not None and one.released_at is None,
        may_release=one is not None and access.may_decide(work, one),
        text=ask.text,
    )


def _in_file(work: Work, ask: Ask, file: Attachment, total: int) -> Answer:
    message = messages.InFile(ask.asked.echo, ask.doubts, file.name, total)
    return Answer(said=say(message, work.tongues[work.way]), file=file)


def _count(found: Sequence[Line], plan: Plan) -> Counter[Meaning]:
    return Counter(action.meaning for action, its_plan in found if its_plan.id == plan.id)


def _plans(work: Work, query: Query) -> tuple[Plan, ...]:
    """The plans asked about, among those that the person may see; the live ones where none is named."""
    seen = access.visible_plans(work)
    if query.plans:
        return tuple(plan for plan in seen if plan.key in query.plans)
    live = tuple(plan for plan in seen if plan.state is PlanState.LIVE)
    if not query.areas:
        return live
    under = {area.plan_id for area in asking.areas(work.db, {plan.id or 0 for plan in seen}) if area.id in query.areas}
    return tuple(plan for plan in seen if plan.id in under)


def _lines(work: Work, query: Query, chosen: Sequence[Plan]) -> tuple[Line, ...]:
    """All tracked actions of some plans: today, as of a day, or at the end of the time in which changes are sought."""
    if query.as_of is None and query.changed is None:
        return actions.leaves(work.db, {plan.id or 0 for plan in chosen})
    return tuple(line for plan in chosen for line in _lines_of(work, query, plan))


def _lines_of(work: Work, query: Query, plan: Plan) -> tuple[Line, ...]:
    today = work.today(plan.zone)
    ends = query.changed.last if query.changed and query.changed.last else today
    day = min(query.as_of or today, ends)
    if query.as_of is None and day == today:
        return actions.leaves(work.db, {plan.id or 0})
    return past.as_of(work, plan, day)


def _too_early(work: Work, query: Query, chosen: Sequence[Plan]) -> str:
    """What to say where every plan asked about was released later than the day asked about; else nothing."""
    if query.as_of is None or not chosen:
        return ""
    released = [work.today_of(plan.zone, plan.released_at) for plan in chosen if plan.released_at is not None]
    if released and min(released) <= query.as_of:
        return ""
    keys = listed(tuple(plan.key for plan in chosen))
    begun = f", it began on {day(min(released))}" if released else ""
    return f"Nothing in {keys} was followed up on {day(query.as_of)} yet{begun}."


_ANSWERS = {
    Wanted.LIST: _list,
    Wanted.OWNERS: _by_owner,
    Wanted.CHANGES: _changes,
    Wanted.SUMMARY: _summary,
}
