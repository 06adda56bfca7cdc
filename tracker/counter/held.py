"""Mails that nobody can be sure of: whom they claim to be from is told, or asked whether to take them (facts, "Mail").

Nothing is changed by such a mail, and a stranger's words are shown to nobody but whom our own mail went to.
"""

from __future__ import annotations

from models.people import Person
from models.post import Outbox, Question
from models.queries import people
from models.vocabulary import Way
from tracker import access, messages, outbox
from tracker.actions import asked, evidence
from tracker.heard import Replied
from tracker.replies import readings
from tracker.replies.spoken import Spoken
from tracker.voice.formats import one_line
from tracker.work import Work

KIND = "held"
CHOICES = (("yes", "Yes, take it as my answer", "primary"), ("no", "No, leave it", "danger"))


def ask_owner(work: Work, row: Outbox, heard: Replied) -> None:
    """Ask whom a mail of ours went to whether somebody else's answer to it, such as a colleague's, is theirs too."""
    if row.person_id is None:
        return
    owner = people.by_id(work.db, row.person_id)
    written = heard.sender.email or "an address that I could not read"
    who = f"{heard.sender.name} ({written})" if heard.sender.name else written
    is_own = bool(owner.email) and heard.sender.email.casefold() == (owner.email or "").casefold()
    sentence = (
        "A mail in your name answered one of mine, but I cannot be sure that it is from you. Shall I take it?"
        if is_own
        else f"{who} answered a mail that I sent to you. Shall I take it as your answer?"
    )
    asked_of = messages.Asked(
        f"Is this your answer to “{one_line(str(row.said['subject']), 60)}”?",
        f"{sentence} Nothing is changed until you say so.",
        None,
        (f"They wrote: {heard.words}", *(f"File: {name}" for name in heard.evidence)),
        (),
    )
    about = {
        "action": None,
        "message": row.id,
        "words": heard.words,
        "files": list(heard.evidence),
        "from": one_line(who),
    }
    evidence.keep(work, heard)
    asked.send(work, owner, KIND, about, CHOICES, asked_of)


def decide(work: Work, question: Question, choice: str, _words: str) -> object:
    """Take what somebody else wrote as one's own answer, or leave it."""
    if choice != "yes":
        return messages.Told("Then nothing is changed. Thank you for looking.")
    about = question.about
    row = work.db.get_one(Outbox, about["message"])
    evidence.carry(work, about.get("heard"))
    known = readings.known_to(work, row.id or 0)
    mine = tuple(line for line in known if access.may_update(work, *line))
    words = str(about["words"])
    return readings.take(work, Spoken(words, mine or known, known, tuple(about["files"]), row))


def tell_once_a_day(work: Work, person: Person, kind: str, sentence: str) -> None:
    """Tell somebody, at the address in the register and once a day at most, of mails that were not taken as theirs."""
    if person.email and person.left_on is None:
        to = outbox.Address(Way.MAIL, person.email, person.id)
        outbox.queue(work, to, f"{kind}:{person.id}:{work.today(person.zone)}", messages.Told(sentence))
