"""A paper comes in: preview, questions one by one, then accepted or discarded (domain 1.1, 1.6, 3.2)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import timedelta

from models.plan import Paper, Plan
from models.queries import people, plans, reading
from models.vocabulary import PlanState
from tracker import access, messages
from tracker.actions import noticing
from tracker.heard import Brought, FormSent, Pressed
from tracker.messages.papers import Corrected
from tracker.papers.draft import Draft
from tracker.plans import column_corrections, corrections, naming, paper_questions, paper_rows, planting, previews
from tracker.refusals import NotADraft
from tracker.work import Work

_KEPT = timedelta(days=30)
"""How long the file of a paper is kept on which nobody decides."""


def take(work: Work, heard: Brought) -> object:
    """Keep a paper that was read, and show what it holds, or what it corrects; without a key it is named on acceptance.

    Raises:
        KeyTaken: another plan has that key. BadKey: it cannot be one. LeadOnly: only others can correct the plan.

    """
    key = naming.named_key(heard.words)
    paper = keep(work, heard.file_name, heard.sha256, heard.draft, key)
    reading.forget_files_before(work.db, work.now - _KEPT)
    if heard.content:
        reading.keep_file(work.db, paper.id or 0, heard.content)
    return previews.preview(work, paper)


def keep(work: Work, name: str, sha256: str, draft: Draft, key: str) -> Paper:
    """Keep a paper until somebody decides on it; without a key it is named when it is accepted.

    Raises:
        KeyTaken: another plan has that key. BadKey: it cannot be one. LeadOnly: only others can correct the plan.

    """
    key = naming.check_key(work, key) if key else ""
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


def accept(work: Work, paper: Paper) -> messages.Planted | Corrected:
    """Make the plan of a paper, as a draft that sends nobody anything (domain 1.1), or correct the plan that exists.

    Raises:
        KeyTaken: meanwhile another plan has the key. QuestionAnswered: it was decided on already. LeadOnly: only others
        can correct the plan.

    """
    paper_questions.require_open(work, paper)
    key = naming.check_key(work, paper.plan_key)
    decide(work, paper, "accepted")
    present = plans.by_key(work.db, key)
    if present is not None:
        return corrections.apply(work, present, paper)
    plan = planting.plant(work, paper, key)
    return messages.Planted(
        key=plan.key,
        title=plan.title,
        actions=len(paper.draft["actions"]),
        lead=people.by_id(work.db, plan.lead_id).name if plan.lead_id is not None else "",
        ownerless=planting.ownerless(work, plan),
    )


def decide(work: Work, paper: Paper, state: str) -> None:
    """Accept a paper or discard it, once.

    Raises:
        QuestionAnswered: somebody has decided on it already.

    """
    claimed = plans.claim_paper(work.db, paper.id or 0, state)
    work.db.refresh(paper)
    if not claimed:
        paper_questions.require_open(work, paper)
    reading.forget_file(work.db, paper.id or 0)


def _paper(work: Work, heard: Pressed | FormSent) -> Paper:
    return access.paper(work, int(heard.value.split("|", maxsplit=1)[0]))


def _next(work: Work, heard: Pressed) -> object:
    """Ask the next question of a paper, or show the preview again when none is left."""
    paper = _paper(work, heard)
    paper_questions.require_open(work, paper)
    asks = paper_questions.waiting(work, paper)
    if not asks:
        return previews.instead(work, previews.preview(work, paper))
    return previews.instead(work, paper_questions.shown(work, paper, asks))


def _answered(work: Work, heard: Pressed) -> object:
    """Keep one answer about a paper, `paper|question|answer`, and ask the next."""
    paper = _paper(work, heard)
    paper_questions.require_open(work, paper)
    _, name, *given = heard.value.split("|", 2)
    answer = heard.choice or "".join(given)
    paper_questions.keep(work, paper, name, answer)
    if answer == "yes":
        column_corrections.confirm(work, paper, name)
    return _next(work, heard)


def _accept(work: Work, heard: Pressed) -> object:
    paper = _paper(work, heard)
    if not paper.plan_key:
        return naming.form(work, paper)
    return previews.instead(work, accept(work, paper))


def _discard(work: Work, heard: Pressed) -> object:
    paper = _paper(work, heard)
    decide(work, paper, "discarded")
    return previews.instead(work, messages.Told(f"{paper.name} is put aside. Nothing was changed."))


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
    noticing.of_release(work, plan)
    return messages.Released(plan.key, plan.title, *counts)


def _name(work: Work, heard: FormSent) -> object:
    """Take the name of a plan, and make it; where that is a plan that exists, show what the paper changes of it."""
    paper = _paper(work, heard)
    paper_questions.require_open(work, paper)
    naming.take(work, paper, heard.answers)
    return previews.preview(work, paper) if plans.by_key(work.db, paper.plan_key) is not None else accept(work, paper)


def _show(work: Work, heard: Pressed) -> object:
    return previews.instead(work, previews.preview(work, _paper(work, heard)))


def _rows(work: Work, heard: Pressed) -> object:
    """A page of the paper's rows, `paper|page`, beside what was understood."""
    paper, page = _paper(work, heard), heard.value.partition("|")[2]
    return previews.instead(work, paper_rows.show(work, paper, int(page) if page.isdecimal() else 1))


def _release(work: Work, heard: Pressed) -> object:
    return previews.instead(work, release(work, access.plan(work, heard.value)))


PRESSES: Mapping[str, Callable[[Work, Pressed], object]] = {
    "paper_ask": _next,
    "paper_answer": _answered,
    "paper_accept": _accept,
    "paper_discard": _discard,
    "paper_show": _show,
    "paper_rows": _rows,
    "release": _release,
    **column_corrections.PRESSES,
}
FORMS: Mapping[str, Callable[[Work, FormSent], object]] = {naming.FORM: _name, **column_corrections.FORMS}
