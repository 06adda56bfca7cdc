"""A desk at which papers come in: a few people, papers as text tables, and what is heard of them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from sqlmodel import Session, col, select

from bot.brought import HandedOver, take
from bot.reader import reader
from bot.reading import read_again
from models.db import Engine
from models.journal import Entry
from models.people import Person
from models.plan import Action, Paper, Plan
from models.vocabulary import Way
from tests.cast.stage import Cast
from tracker import desk
from tracker.answer import Answer
from tracker.heard import Commanded, FormSent, Heard, Pressed, Sender

HEADER = "Area | No | Action | Lead | By when | Status"
ROWS = (
    "1 Safe staffing | 1 | Publish the rota four weeks ahead | AB | 30/11/2026 | Complete",
    "1 Safe staffing | 2 | Agree an escalation plan for nights | AB/CD | 31/12/2026 | On track",
    "1 Safe staffing | 3 | Count unfilled shifts every week | CD | 31/12/2026 | ",
    "2 Learning | 1 | Share what complaints teach with all wards | AB | 31/01/2027 | At risk",
    "2 Learning | 2 | Share what incidents teach with all wards | XY | 31/01/2027 | At risk",
    "2 Learning | 3 | Ask families how they were kept informed | | | ",
)
"""A small plan: two areas, initials, one owner unknown, one action that is nobody's and has no date."""
PEOPLE = (
    {"name": "Ada Bell", "slack_user": "U0ADA"},
    {"name": "Cyril Dunn", "slack_user": "U0CYRIL"},
    {"name": "Xenia Young", "slack_user": "U0XENIA"},
    {"name": "Lena Ford", "slack_user": "U0LENA"},
    {"name": "Max Orr", "slack_user": "U0MAX", "is_admin": True},
)
LEAD, OTHER = "Lena Ford", "Cyril Dunn"


def paper_text(rows: Sequence[str] = ROWS, header: str = HEADER) -> bytes:
    """A plan as a pipe table."""
    rule = "|".join("---" for _ in header.split("|"))
    return "\n".join(("# Ward improvement plan", "", header, rule, *rows)).encode()


@dataclass
class PaperDesk(Cast):
    """A workshop in which papers come in."""

    def bring(self, who: str, words: str = "", rows: Sequence[str] = ROWS, name: str = "ward-plan.md") -> Answer:
        """Hand a paper over."""
        return self.hand_over(who, paper_text(rows), words, name)

    def hand_over(self, who: str, content: bytes, words: str = "", name: str = "ward-plan.md") -> Answer:
        """Hand any file over."""
        handed = HandedOver(Way.SLACK, self.next_id(), _sender(who), name, content, words)
        return self._heard(take(handed, reader(self.workshop)))

    def press(self, who: str, verb: str, value: str, choice: str = "") -> Answer:
        """Press a button."""
        return self._hear(who, Pressed, verb, value, choice)

    def fill_in(self, who: str, form: str, value: str, **answers: str) -> Answer:
        """Send a form."""
        return self._hear(who, FormSent, form, value, answers)

    def command(self, who: str, line: str) -> Answer:
        """Type a command."""
        name, _, text = line.partition(" ")
        return self._hear(who, Commanded, name, text)

    def accepted(self, who: str = LEAD, key: str = "WARD1", rows: Sequence[str] = ROWS) -> None:
        """Bring a paper in and accept it as it is."""
        self.bring(who, f"import as {key}", rows)
        self.press(who, "paper_accept", str(self.paper().id))

    def released(self, rows: Sequence[str] = ROWS) -> None:
        """Have a live plan."""
        self.accepted(rows=rows)
        assert "is live" in said(self.press(LEAD, "release", "WARD1"))

    def paper(self) -> Paper:
        """The latest paper."""
        with self.work() as work:
            return max(work.db.exec(select(Paper)), key=lambda paper: paper.id or 0)

    def row(self, title: str) -> Action:
        """The tracked action whose title begins so."""
        with self.work() as work:
            return next(row for row in tracked(work.db) if row.title.startswith(title))

    def _hear(self, who: str, kind: type, *facts: object) -> Answer:
        return self._heard(kind(Way.SLACK, self.next_id(), _sender(who), *facts))

    def _heard(self, heard: Heard) -> Answer:
        return self.workshop.do(lambda work: desk.hear(work, heard), read_again)


def _sender(who: str) -> Sender:
    return Sender(next(str(one["slack_user"]) for one in PEOPLE if one["name"] == who))


def paper_desk(engine: Engine) -> PaperDesk:
    """Open the desk."""
    opened = PaperDesk(engine)
    with opened.work() as work:
        for one in PEOPLE:
            mail = str(one["name"]).lower().replace(" ", ".") + "@ward.example"
            work.db.add(Person(email=mail, **one))
    return opened


def tracked(db: Session) -> tuple[Action, ...]:
    """The tracked actions of all plans in the order of their numbers."""
    return tuple(sorted((row for row in db.exec(select(Action)) if row.number), key=lambda row: row.number or 0))


def entries_of(db: Session, action: Action) -> tuple[Entry, ...]:
    """The journal of an action, oldest first."""
    return tuple(db.exec(select(Entry).where(Entry.action_id == action.id).order_by(col(Entry.id))))


def plans_of(db: Session) -> tuple[Plan, ...]:
    """All plans."""
    return tuple(db.exec(select(Plan)))


def said(answer: Answer) -> str:
    """The words of an answer."""
    return answer.said.text if answer.said else ""
