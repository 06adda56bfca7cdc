"""What a paper leaves open - who is who, which year, what a colour or a sign means - asked one by one (domain 3.2)."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from models.people import Person
from models.plan import Paper
from models.queries import people, plans
from tracker import messages
from tracker.papers.draft import Asked
from tracker.people import directory
from tracker.plans.plan_rows import answer_name
from tracker.refusals import NoSuchPerson, QuestionAnswered, WhichPerson
from tracker.rules.owners import OwnerKind
from tracker.voice.said import Offer
from tracker.work import Work

ASKED_AT_ONCE = {
    Asked.WHO_IS, Asked.SAME_PERSON, Asked.WHICH_YEAR, Asked.COLOUR_MEANING, Asked.STATUS_MEANING,
    Asked.COLUMN_MEANING,
}  # fmt: skip
"""Kinds that are answered before a paper is accepted; the rest are shown as doubts and asked of the owners."""
NOBODY = "nobody"
VERB = "paper_answer"


def require_open(work: Work, paper: Paper) -> None:
    """Let only a paper pass on which nobody has decided.

    Raises:
        QuestionAnswered: it was accepted or discarded.

    """
    if paper.state != "asked":
        raise QuestionAnswered(answer=f"{paper.name} was {paper.state}")


def owners(work: Work, paper: Paper) -> dict[str, Person | None]:
    """Everybody whom a paper writes, as written, and who they are; None where that is not known yet."""
    legend = dict(paper.draft["plan"]["initials"])
    found: dict[str, Person | None] = {}
    for row in paper.draft["actions"]:
        for owner in (*row["owners"], *row["supporting"]):
            if owner["text"] not in found:
                found[owner["text"]] = _known(work, paper, owner, legend)
    return found


def short_or_answered(paper: Paper) -> tuple[str, ...]:
    """Whom the paper writes by initials, and whom somebody was asked about and named: to be remembered."""
    written = {
        owner["text"]: owner["kind"] == OwnerKind.INITIALS
        for row in paper.draft["actions"]
        for owner in (*row["owners"], *row["supporting"])
    }
    return tuple(text for text, short in written.items() if short or _answer(paper, text).isdigit())


def waiting(work: Work, paper: Paper) -> tuple[messages.PaperQuestion, ...]:
    """The questions that nobody has answered: people first, those with the most rows leading."""
    who = [_who(paper, text) for text, person in owners(work, paper).items() if person is None]
    who = [question for question in who if question.name not in paper.answers]
    who.sort(key=lambda question: -question.rows)
    others = [
        _other(question)
        for question in paper.draft["questions"]
        if question["kind"] in ASKED_AT_ONCE - {Asked.WHO_IS}
        and answer_name(question["kind"], question["about"]) not in paper.answers
    ]
    return (*who, *(one for one in others if not _settled(work, paper, one)))


def shown(work: Work, paper: Paper, asks: tuple[messages.PaperQuestion, ...]) -> messages.PaperAsked:
    """The first question with what can be answered."""
    first = asks[0]
    value = f"{paper.id}|{first.name}"
    offers: tuple[Offer, ...]
    if first.kind == Asked.WHO_IS:
        likely = _likely(work, first.about)
        offers = (
            *(Offer(VERB, person.name, f"{value}|{person.id}") for person in likely),
            Offer(VERB, "Somebody else…", value, seek="people"),
            Offer(VERB, "Leave open", f"{value}|{NOBODY}"),
        )
    else:
        offers = tuple(_offer(paper, first, option) for option in _options(work, paper, first))
        offers += (Offer(VERB, "Leave open", f"{value}|{NOBODY}"),)
    return messages.PaperAsked(paper.id or 0, first, len(asks) - 1, offers)


def _options(work: Work, paper: Paper, question: messages.PaperQuestion) -> tuple[str, ...]:
    """What can be answered; a year is that of the paper, or one around the present."""
    if question.kind != Asked.WHICH_YEAR:
        return question.options
    year = int(paper.draft["plan"]["year"] or work.now.year)
    return tuple(str(each) for each in range(year - 1, year + 3))


def _offer(paper: Paper, question: messages.PaperQuestion, option: str) -> Offer:
    """An answer to press; that a column was not taken rightly opens the form that says what it holds."""
    if question.kind == Asked.COLUMN_MEANING and option == "no":
        tables = paper.draft["plan"]["tables"]
        named = (
            str(table["form"]) for table in tables if question.about in {each["heading"] for each in table["columns"]}
        )
        return Offer("paper_columns", "No, something else…", f"{paper.id}|{next(named, '')}")
    return Offer(VERB, option[:75], f"{paper.id}|{question.name}|{option}")


def keep(work: Work, paper: Paper, name: str, answer: str) -> None:
    """Keep an answer. A person's answer counts for every row in which they are written so."""
    paper.answers = {**paper.answers, name: answer}


def carried(paper: Paper, questions: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
    """The answers of a paper that is read again: all of them hold for what they name, and a year for every date."""
    year = next((answer for name, answer in paper.answers.items() if name.startswith(f"{Asked.WHICH_YEAR}:")), None)
    dates = [
        answer_name(question["kind"], question["about"])
        for question in questions
        if question["kind"] == Asked.WHICH_YEAR
    ]
    return {**paper.answers, **({} if year is None else dict.fromkeys(dates, year))}


def _known(work: Work, paper: Paper, owner: Mapping[str, Any], legend: Mapping[str, str]) -> Person | None:
    """Who is written: as answered, by the plan's initials, by the paper's legend, by name or alias; never a guess."""
    answer = _answer(paper, owner["text"])
    if answer.isdigit():
        return people.by_id(work.db, int(answer))
    plan = plans.by_key(work.db, paper.plan_key) if paper.plan_key else None
    for written in (owner["text"], legend.get(owner["text"], ""), owner["name"]):
        if not written:
            continue
        if plan is not None and written in (known := people.initials(work.db, plan.id or 0)):
            return people.by_id(work.db, known[written])
        called = people.called(work.db, written)
        if len(called) == 1:
            return called[0]
    return None


def _answer(paper: Paper, written: str) -> str:
    """What was answered to who is written so, or to who is written in another way and is the same person."""
    same = (written, *_same_as(paper, written))
    answers = (paper.answers.get(answer_name(Asked.WHO_IS, text), "") for text in same)
    return next((answer for answer in answers if answer), "")


def _same_as(paper: Paper, written: str) -> Iterator[str]:
    """How else somebody is written, by the answers to whether two are the same person."""
    for name, answer in paper.answers.items():
        kind, _, about = name.partition(":")
        pair = about.split("/")
        if kind == Asked.SAME_PERSON and answer == "yes" and written in pair:
            yield from (other for other in pair if other != written)


def _likely(work: Work, written: str) -> tuple[Person, ...]:
    """Whom initials or a first name may mean, those whom another plan writes so first: offered, never taken."""
    letters = written.upper()
    elsewhere = people.known_initials(work.db, written)
    by_letters = [p for p in people.everybody(work.db) if _letters(p.name) == letters]
    if elsewhere or by_letters:
        return tuple({person.id: person for person in (*elsewhere, *by_letters)}.values())[:4]
    try:
        return (directory.meant(work, None, written),)
    except (NoSuchPerson, WhichPerson):
        return ()


def _letters(name: str) -> str:
    return "".join(part[0] for part in name.replace("-", " ").split()).upper()


def _who(paper: Paper, written: str) -> messages.PaperQuestion:
    rows = [
        row
        for row in paper.draft["actions"]
        if any(owner["text"] == written for owner in (*row["owners"], *row["supporting"]))
    ]
    example = str(rows[0]["action"]) if rows else ""
    return messages.PaperQuestion(
        name=answer_name(Asked.WHO_IS, written),
        kind=Asked.WHO_IS,
        about=written,
        sentence=f"Who is {written}?",
        rows=len(rows),
        example=example,
        options=(),
    )


def _other(question: Mapping[str, Any]) -> messages.PaperQuestion:
    return messages.PaperQuestion(
        name=answer_name(question["kind"], question["about"]),
        kind=question["kind"],
        about=question["about"],
        sentence=question["sentence"],
        rows=len(question["rows"]),
        example="",
        options=tuple(question["options"]),
    )


def of_column(heading: str) -> str:
    """The name of the question whether a column was taken rightly."""
    return answer_name(Asked.COLUMN_MEANING, heading)


def _settled(work: Work, paper: Paper, question: messages.PaperQuestion) -> bool:
    """Two look-alikes need no question once it is known who each of them is."""
    if question.kind != Asked.SAME_PERSON:
        return False
    known = owners(work, paper)
    return all(known.get(text.strip()) is not None for text in question.about.split("/"))
