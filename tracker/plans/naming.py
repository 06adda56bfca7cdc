"""Name the plan of a paper: its key, its title, who leads and directs it (domain 1.1)."""

from __future__ import annotations

import re
from collections.abc import Mapping

from models.plan import Paper
from models.queries import people, plans
from models.vocabulary import PlanState
from tracker import access
from tracker.forms import Field, Form, FormRefused
from tracker.people import directory
from tracker.refusals import BadKey, KeyTaken, LeadOnly, NoSuchPerson, WhichPerson
from tracker.work import Work

FORM = "name_plan"
_KEY = re.compile(r"[A-Za-z][A-Za-z0-9]{1,11}")
_NAMED_KEY = re.compile(r"\b(?:as|plan|key)[:\s]+([A-Za-z][A-Za-z0-9]{1,11})\b", re.IGNORECASE)
_LONGEST_TITLE = 150


def named_key(words: str) -> str:
    """The plan's key that somebody names with a paper, `import as CQC11` or just `CQC11`; empty where none."""
    found = _NAMED_KEY.search(words)
    if found:
        return found[1]
    return words.strip() if _KEY.fullmatch(words.strip()) else ""


def check_key(work: Work, key: str) -> str:
    """A key as it is kept, if a paper may come in under it: a new one, or that of a plan which the person may correct.

    Raises:
        BadKey: it cannot be a key. KeyTaken: a plan that is closed has it, or one that the person may not see.
        LeadOnly: the plan is live, and the person neither leads nor directs it.

    """
    if not _KEY.fullmatch(key):
        raise BadKey(key=key)
    found = plans.by_key(work.db, key)
    if found is not None:
        if found.state is PlanState.CLOSED or not access.may_see(work, found, work.actor):
            raise KeyTaken(key=key.upper())
        if found.state is PlanState.LIVE:
            access.require_lead(work, found)
    return key.upper()


def form(work: Work, paper: Paper) -> Form:
    """Ask for what a plan is called and who leads it. A paper with a plan's title is rather that plan corrected."""
    title = " ".join(str(paper.draft["plan"]["title"]).split())[:_LONGEST_TITLE]
    same = [plan for plan in access.visible_plans(work) if title and plan.title.casefold() == title.casefold()]
    key = next((plan.key for plan in same if plan.state is not PlanState.CLOSED), "")
    fields = (
        Field("key", "Short key", value=key, hint="2 to 12 letters and digits, such as CQC10"),
        Field("title", "Title", value=title or paper.name[:_LONGEST_TITLE]),
        Field("lead", "Who leads it?", "person", optional=True, hint="They release it. Left empty, you lead it."),
        Field("director", "Its director", "person", optional=True, hint="They hear of what stays late."),
    )
    return Form(FORM, "Name the plan", str(paper.id), fields, "Accept")


def take(work: Work, paper: Paper, answers: Mapping[str, str]) -> None:
    """Keep what was answered.

    Raises:
        FormRefused: what cannot be taken, each beside its field.

    """
    problems: dict[str, str] = {}
    named = {"title": answers["title"].strip()} if answers.get("title", "").strip() else {}
    try:
        paper.plan_key = check_key(work, answers.get("key", "").strip())
    except (BadKey, KeyTaken, LeadOnly) as refused:
        problems["key"] = refused.sentence
    for name in ("lead", "director"):
        try:
            named |= _person(work, name, answers.get(name, "").strip())
        except (NoSuchPerson, WhichPerson) as refused:
            problems[name] = refused.sentence
    if problems:
        raise FormRefused(**problems)
    paper.answers = {**paper.answers, **named}


def _person(work: Work, name: str, answer: str) -> dict[str, str]:
    """Who was chosen, or written by name where the form was answered in words."""
    if not answer:
        return {}
    known = {person.id for person in people.everybody(work.db)}
    if answer.isdigit() and int(answer) in known:
        return {name: answer}
    return {name: str(directory.meant(work, None, answer).id)}
