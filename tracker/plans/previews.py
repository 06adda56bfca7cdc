"""What a paper is shown as before it is accepted: what was understood, what is in doubt, what it corrects."""

from __future__ import annotations

from collections.abc import Mapping

from models.plan import Paper
from models.queries import plans
from models.vocabulary import Reported
from tracker import messages
from tracker.answer import Answer
from tracker.messages.papers import Correction
from tracker.plans import corrections, paper_columns, paper_questions
from tracker.plans.plan_rows import PaperRows
from tracker.voice.words import say
from tracker.work import Work


def preview(work: Work, paper: Paper) -> messages.Preview | Correction:
    """What a paper was understood to hold, with its counts and doubts; of a plan that exists, what it changes."""
    doubts = tuple(_doubt(q) for q in paper.draft["questions"] if q["kind"] not in paper_questions.ASKED_AT_ONCE)
    plan = plans.by_key(work.db, paper.plan_key) if paper.plan_key else None
    if plan is not None:
        return corrections.preview(work, plan, paper, doubts)
    read = PaperRows(paper)
    rows = read.rows
    asks = paper_questions.waiting(work, paper)
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
        dated=sum(read.target(row) is not None for row in rows),
        complete=sum(read.reported(row) is Reported.COMPLETE for row in rows),
        questions=len(asks),
        doubts=doubts,
        left_over=len(paper.draft["left_over"]),
        examples=tuple(str(row["action"]) for row in rows[:3]),
        taken=paper_columns.taken(work, paper),
    )


def _doubt(question: Mapping[str, object]) -> messages.Doubt:
    rows = question["rows"]
    return messages.Doubt(str(question["sentence"]), len(rows) if isinstance(rows, list) else 0)


def instead(work: Work, result: object) -> Answer:
    """Words that take the place of the message in which something was pressed."""
    return Answer(said=say(result, work.tongues[work.way]), instead=True)
