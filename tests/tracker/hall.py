"""The hall with the cast in it: what people type, press, fill in, say and mail."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from sqlmodel import col, select

from bot.reading import read_again
from models.journal import Entry, Flip
from models.plan import Action
from models.post import Outbox
from models.queries import actions
from models.vocabulary import Way
from tests.cast import Cast, action, person
from tests.cast.story import PEOPLE
from tests.databases import Copies
from tracker import desk, dispatch, mailroom, messages, outbox
from tracker.answer import Answer
from tracker.heard import Commanded, FormSent, Heard, Pressed, Replied, Sender
from tracker.mailroom import Letter, Proof

NAMES = frozenset(str(one["name"]) for one in PEOPLE)


@dataclass(frozen=True)
class Posted:
    """A message that went out, as its reader has it."""

    row: Outbox
    token: str

    @property
    def text(self) -> str:
        """Its words."""
        return str(self.row.said["text"])

    @property
    def subject(self) -> str:
        """Its subject."""
        return str(self.row.said["subject"])

    def button(self, label: str) -> tuple[str, str]:
        """What a button of it stands for: its verb and its value."""
        offers = (offer for part in self.row.said["parts"] for offer in part["offers"])
        return next((str(one["verb"]), str(one["value"])) for one in offers if one["label"] == label)


@dataclass
class Hall:
    """The hall, and the cast in it."""

    cast: Cast

    def hear(self, heard: Heard) -> Answer:
        """Bring something to the desk; a minute passes."""
        answer = self.cast.workshop.do(lambda work: desk.hear(work, heard), read_again)
        self.cast.clock.wait(minutes=1)
        return answer

    def types(self, who: str, words: str, command: str = "/action") -> Answer:
        """Somebody types a command."""
        return self.hear(Commanded(Way.SLACK, self.cast.next_id(), self.sender(who), command, words))

    def presses(self, who: str, button: tuple[str, str], choice: str = "") -> Answer:
        """Somebody presses a button."""
        return self.hear(Pressed(Way.SLACK, self.cast.next_id(), self.sender(who), *button, choice))

    def fills_in(self, who: str, form: str, value: str, **answers: str) -> Answer:
        """Somebody sends a form off."""
        return self.hear(FormSent(Way.SLACK, self.cast.next_id(), self.sender(who), form, value, answers))

    def says(
        self, who: str, words: str, to: Posted | None = None, *, files: tuple[str, ...] = (), in_channel: bool = False
    ) -> Answer:
        """Somebody says something to the bot, or in the thread of a message: alone with it, or in a channel."""
        user = self.sender(who).slack_user
        return self.hear(
            Replied(
                Way.SLACK,
                self.cast.next_id(),
                self.sender(who),
                words,
                channel=to.row.address if in_channel and to else user,
                thread_id=to.row.outside_id if to else "",
                direct=not in_channel,
                evidence=files,
            )
        )

    def mails(
        self,
        who: str,
        words: str,
        to: Posted | None = None,
        *,
        checked: bool | None = None,
        email: str = "",
        files: tuple[str, ...] = (),
        key: str = "",
        subject: str = "",
    ) -> None:
        """Somebody writes a mail, in answer to one of ours or not; `checked` is what our own server saw of it."""
        token = to.token if to else ""
        sender = Sender(email=email or (self.email(who) if who in NAMES else ""), name=who)
        key = key or self.cast.next_id()
        heard = Replied(Way.MAIL, key, sender, words, direct=True, token=token, evidence=files)
        letter = Letter(f"<{heard.outside_id}@trust.example>", subject)
        proof = Proof(token, checked)
        self.cast.workshop.do(lambda work: mailroom.receive(work, heard, letter, proof), read_again, Way.MAIL)
        self.cast.clock.wait(minutes=1)

    def posts(self) -> tuple[Posted, ...]:
        """Deliver what waits in the outbox; a minute passes."""
        with self.cast.work() as work:
            claims = dispatch.claim_due(work, 100)
            for claim in claims:
                dispatch.sent(work, claim.row_id, f"outside:{claim.row_id}")
            rows = {row.id: row for row in work.db.exec(select(Outbox))}
        self.cast.clock.wait(minutes=1)
        return tuple(Posted(rows[claim.row_id], claim.outgoing.token) for claim in claims)

    def reminds(self, who: str, *titles: str) -> Posted:
        """A message of ours reaches somebody, about some actions in this order."""
        with self.cast.work() as work:
            about = [action(work.db, title).id or 0 for title in titles]
            key = f"remind:{self.cast.next_id()}"
            outbox.tell(work, person(work.db, who), key, messages.Told("How is it going?"), about=about)
        return self.posts()[-1]

    def alerts(self, channel: str, *titles: str) -> Posted:
        """A message of ours reaches a channel, about some actions in this order."""
        with self.cast.work() as work:
            about = [action(work.db, title).id or 0 for title in titles]
            outbox.post_to(work, channel, f"alert:{self.cast.next_id()}", messages.Told("It changed."), about=about)
        return self.posts()[-1]

    def action(self, title: str) -> Action:
        """An action as it stands."""
        with self.cast.work() as work:
            return action(work.db, title)

    def number(self, title: str) -> int:
        """An action's short number."""
        return self.cast.number(title)

    def owners(self, title: str) -> list[str]:
        """Who owns an action, its lead owner first."""
        with self.cast.work() as work:
            return [owner.name for owner in actions.owners_of(work.db, action(work.db, title))]

    def cast_id(self, who: str) -> int:
        """The row of one of the cast."""
        with self.cast.work() as work:
            return person(work.db, who).id or 0

    def entries(self, title: str) -> tuple[Entry, ...]:
        """An action's journal, oldest first."""
        with self.cast.work() as work:
            rows = select(Entry).where(Entry.action_id == action(work.db, title).id).order_by(col(Entry.id))
            return tuple(work.db.exec(rows))

    def flips(self, title: str) -> tuple[Flip, ...]:
        """An action's changes of rating, oldest first."""
        with self.cast.work() as work:
            rows = select(Flip).where(Flip.action_id == action(work.db, title).id).order_by(col(Flip.id))
            return tuple(work.db.exec(rows))

    def sender(self, who: str) -> Sender:
        """How somebody is known in Slack; by mail where they are not there."""
        with self.cast.work() as work:
            found = person(work.db, who)
        return Sender(slack_user=found.slack_user or "", email="" if found.slack_user else found.email or "", name=who)

    def email(self, who: str) -> str:
        """Somebody's mail address."""
        with self.cast.work() as work:
            return person(work.db, who).email or ""


def words(answer: Answer) -> str:
    """What an answer says; empty where it says nothing."""
    return answer.said.text if answer.said else ""


def button(answer: Answer, label: str) -> tuple[str, str]:
    """What a button of an answer stands for: its verb and its value."""
    offers = (offer for part in (answer.said.parts if answer.said else ()) for offer in part.offers)
    return next((offer.verb, offer.value) for offer in offers if offer.label == label)


@contextmanager
def open_hall(copies: Copies) -> Iterator[Hall]:
    """The hall with the cast in a database of its own."""
    with copies.lent() as engine:
        yield Hall(Cast(engine))
