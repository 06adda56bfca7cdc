"""A paper comes in: preview, questions one by one, then accepted or discarded (domain 1.1, 1.6, 3.2)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from models.plan import Paper, Plan
from models.queries import people, plans
from models.vocabulary import PlanState
from tracker import access, messages, paper_questions, planting
from tracker.answer import Answer
from tracker.forms import Field, Form, FormRefused
from tracker.heard import Brought, FormSent, Pressed
from tracker.papers.draft import Draft
from tracker.refusals import BadKey, KeyTaken, NoSuchPlan, NotADraft
from tracker.said import Said
from tracker.words import say
from tracker.work import Work

_KEY = re.compile(r"[A-Za-z][A-Za-z0-9]{1,11}")
_NAMED_KEY = re.compile(r"\b(?:as|plan|key)[:\s]+([A-Za-z][A-Za-z0-9]{1,11})\b", re.IGNORECASE)


def take(work: Work, heard: Brought) -> object:
    """Keep a paper that was read, and show what it holds; where no key was said, ask for one by a form.

    Raises:
        KeyTaken: a plan with that key is running already. BadKey: it cannot be a key.

    """
    return preview(work, keep(work, heard.file_name, heard.sha256, heard.draft, named_key(heard.words)))


def named_key(words: str) -> str:
    """The plan's key that somebody names with a paper, `import as CQC11` or just `CQC11`; empty where none."""
    found = _NAMED_KEY.search(words)
    if found:
        return found[1]
    return words.strip() if _KEY.fullmatch(words.strip()) else ""


def keep(work: Work, name: str, sha256: str, draft: Draft, key: str) -> Paper:
    """Keep a paper until somebody decides on it; without a key it is named when it is accepted.

    Raises:
        KeyTaken: a plan with that key is running already. BadKey: it cannot be a key.

    """
    key = check_key(work, key) if key else ""
    paper = Paper(
        plan_key=key,
        name=name,
        sha256=sha256,
        brought_by=work.actor.id or 0,
        brought_at=work.now,
        draft=planting.to_data(draft),
    )
    work.db.add(paper)
    work.db.flush()
    return paper


def check_key(work: Work, key: str) -> str:
    """A key as it is kept, if a paper may come in under it.

    Raises:
        BadKey: it cannot be a key. KeyTaken: a plan that was released has it, or one that the person may not see.

    """
    if not _KEY.fullmatch(key):
        raise BadKey(key=key)
    found = plans.by_key(work.db, key)
    if found is not None and (found.state is not PlanState.DRAFT or not access.may_see(work, found, work.actor)):
        raise KeyTaken(key=key.upper())
    return key.upper()


def preview(work: Work, paper: Paper) -> messages.Preview:
    """What a paper was understood to hold, with its counts and doubts."""
    rows = paper.draft["actions"]
    asks = paper_questions.waiting(work, paper)
    doubts = [q for q in paper.draft["questions"] if q["kind"] not in paper_questions.ASKED_AT_ONCE]
    matched = paper_questions.owners(work, paper)
    return messages.Preview(
        paper_id=paper.id or 0,
        file_name=paper.name,
        key=paper.plan_key,
        title=str(paper.draft["plan"]["title"]),
        actions=len(rows),
        areas=len({area["text"] for row in rows for area in row["areas"]}),
        owners=len(matched),
        unmatched=sum(person is None for person in matched.values()),
        dated=sum(planting.target_of(row, paper.answers) is not None for row in rows),
        complete=sum(bool(row["status"]) and row["status"]["status"] == "complete" for row in rows),
        questions=len(asks),
        doubts=tuple(_doubt(q) for q in doubts),
        left_over=len(paper.draft["left_over"]),
        examples=tuple(str(row["action"]) for row in rows[:3]),
    )


def accept(work: Work, paper: Paper) -> messages.Planted:
    """Make the plan of a paper, as a draft that sends nobody anything (domain 1.1).

    Raises:
        KeyTaken: meanwhile another plan has the key. QuestionAnswered: it was decided on already.

    """
    paper_questions.require_open(work, paper)
    key = check_key(work, paper.plan_key)
    plan = planting.plant(work, paper, key)
    return messages.Planted(
        key=plan.key,
        title=plan.title,
        actions=len(paper.draft["actions"]),
        lead=people.by_id(work.db, plan.lead_id).name if plan.lead_id is not None else "",
        ownerless=planting.ownerless(work, plan),
    )


def _doubt(question: Mapping[str, object]) -> messages.Doubt:
    rows = question["rows"]
    return messages.Doubt(str(question["sentence"]), len(rows) if isinstance(rows, list) else 0)


def _instead(work: Work, result: object) -> Answer:
    said: Said = say(result, work.tongues[work.way])
    return Answer(said=said, instead=True)


def _paper(work: Work, value: str) -> Paper:
    found = work.db.get(Paper, int(value.split("|", maxsplit=1)[0]))
    if found is None or (found.brought_by != work.actor_id and not work.actor.is_admin):
        raise NoSuchPlan(key="of that paper")
    return found


def _next(work: Work, heard: Pressed) -> object:
    """Ask the next question of a paper, or show the preview again when none is left."""
    paper = _paper(work, heard.value)
    paper_questions.require_open(work, paper)
    asks = paper_questions.waiting(work, paper)
    if not asks:
        return _instead(work, preview(work, paper))
    return _instead(work, paper_questions.shown(work, paper, asks))


def _answered(work: Work, heard: Pressed) -> object:
    """Keep one answer about a paper, `paper|question|answer`, and ask the next."""
    paper = _paper(work, heard.value)
    paper_questions.require_open(work, paper)
    _, name, *answer = heard.value.split("|", 2)
    paper_questions.keep(work, paper, name, heard.choice or "".join(answer))
    return _next(work, heard)


def _accept(work: Work, heard: Pressed) -> object:
    paper = _paper(work, heard.value)
    if not paper.plan_key:
        return _naming_form(work, paper)
    return _instead(work, accept(work, paper))


def _discard(work: Work, heard: Pressed) -> object:
    paper = _paper(work, heard.value)
    paper_questions.require_open(work, paper)
    paper.state = "discarded"
    return _instead(work, messages.Told(f"{paper.name} is put aside. Nothing was changed."))


def _naming_form(work: Work, paper: Paper) -> Form:
    fields = (
        Field("key", "Short key", hint="2 to 12 letters and digits, such as CQC10"),
        Field("title", "Title", value=str(paper.draft["plan"]["title"])[:150]),
        Field("lead", "Who leads it?", "person", optional=True, hint="They release it and hear of problems."),
        Field("director", "Its director", "person", optional=True),
    )
    return Form("name_plan", "Name the plan", str(paper.id), fields, "Accept")


def _name(work: Work, heard: FormSent) -> object:
    paper = _paper(work, heard.value)
    try:
        paper.plan_key = check_key(work, heard.answers.get("key", "").strip())
    except (BadKey, KeyTaken) as refused:
        raise FormRefused(key=refused.sentence) from refused
    named = {name: heard.answers[name] for name in ("title", "lead", "director") if heard.answers.get(name)}
    paper.answers = {**paper.answers, **named}
    return accept(work, paper)


def release(work: Work, plan: Plan) -> messages.Released:
    """Start chasing: what is due next goes out once, bundled, and never a backlog (domain 1.1).

    Raises:
        LeadOnly: only those who decide on the plan release it. NotADraft: it was released before.

    """
    access.require_lead(work, plan)
    if plan.state is not PlanState.DRAFT or plan.released_at is not None:
        raise NotADraft(key=plan.key, day=str(plan.released_at.date()) if plan.released_at else "an earlier day")
    plan.released_at = work.now
    counts = planting.awaken(work, plan)
    plan.state = PlanState.LIVE
    return messages.Released(plan.key, plan.title, *counts)


def _show(work: Work, heard: Pressed) -> object:
    return _instead(work, preview(work, _paper(work, heard.value)))


def _release(work: Work, heard: Pressed) -> object:
    return _instead(work, release(work, access.plan(work, heard.value)))


PRESSES: Mapping[str, Callable[[Work, Pressed], object]] = {
    "paper_ask": _next,
    "paper_answer": _answered,
    "paper_accept": _accept,
    "paper_discard": _discard,
    "paper_show": _show,
    "release": _release,
}
FORMS: Mapping[str, Callable[[Work, FormSent], object]] = {"name_plan": _name}
