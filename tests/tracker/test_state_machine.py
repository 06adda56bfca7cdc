"""Random histories: whatever people say, take back, decide and hand over, the journal explains how things stand.

Two owners who share an action, their lead and somebody outside speak by command, form, button and answer; days pass.
After each step: what the journal wrote, one entry upon the other, is what the rows hold; each change of rating is a
fact; the rating is the one that the rules give; nobody is asked what needs no answer. At the end all that can be taken
back is, and everything stands as the papers had it.
"""

from __future__ import annotations

from contextlib import ExitStack
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule, run_state_machine_as_test
from sqlmodel import col, select

from models.journal import Entry, Flip
from models.people import Person
from models.plan import Action, ActionOwner, Plan
from models.post import Question
from models.vocabulary import Meaning, Reported
from tests.cast import DEPUTY, LEAD, OUTSIDER, OWNER
from tests.databases import Copies
from tests.tracker.hall import Hall, open_hall
from tracker.actions import journal, ratings
from tracker.clock import sweep
from tracker.rules.changes import Ask
from tracker.work import Work

FORM, CLERKS, RING, BEDS = "Agree one", "Train the", "Ring everybody", "Buy twelve"
TITLES = st.sampled_from([FORM, CLERKS, RING, BEDS])
PEOPLE = st.sampled_from([OWNER, DEPUTY, LEAD, OUTSIDER])
SAID = st.sampled_from(
    [
        "done", "done https://intranet.example/a", "50%", "80%", "100%", "at risk", "off track", "on track",
        "on hold until 1 March because the roof leaks", "slips to 30 June because legal", "no change",
        "new date 31 May please", "new date 15 December", "superseded by the new contract", "not mine, it's Sam's",
        "give it to Jamal", "give it to Tom", "snooze to 1 February because we wait", "the minutes are in the safe",
        "not started", "I am on leave until 5 March, Sam covers for me", "thanks", "partly done", "hm",
        "at risk, Sam is off sick", "share", "review on 1 June: who comes back",
    ]
)  # fmt: skip
DERIVED = {"version", "meaning", "rule", "why", "next_look", "next_nudge"}


class Histories(RuleBasedStateMachine):
    """Everybody speaks in turn."""

    copies: Copies

    def __init__(self) -> None:
        super().__init__()
        self._open = ExitStack()
        self.hall: Hall = self._open.enter_context(open_hall(self.copies))
        self.said: list[tuple[str, int]] = []
        self.forms: list[tuple[str, str]] = []
        self.written: dict[int, dict[str, Any]] = {}
        self.first = self._rows()

    @rule(who=PEOPLE, title=TITLES, words=SAID)
    def say(self, who: str, title: str, words: str) -> None:
        """Somebody says how an action goes."""
        self._heard(who, lambda: self.hall.types(who, f"{self.hall.number(title)} {words}"))

    @rule(who=PEOPLE, title=TITLES)
    def open_form(self, who: str, title: str) -> None:
        """Somebody opens the form of an action, to send it later."""
        form = self.hall.presses(who, ("update", str(self.hall.number(title)))).form
        self.forms += [(who, form.value)] if form else []

    @precondition(lambda self: self.forms)
    @rule(data=st.data(), status=st.sampled_from(["", "complete", "at_risk", "closed"]), percent=st.integers(0, 100))
    def send_form(self, data: st.DataObject, status: str, percent: int) -> None:
        """Somebody sends a form that may be out of date; warned once, it is sent again."""
        who, value = data.draw(st.sampled_from(self.forms))
        filled = {"status": status, "percent": "" if status else str(percent), "note": "as it stands"}
        for _ in range(2):
            self._heard(who, lambda: self.hall.fills_in(who, "update", value, **filled))

    @rule(who=PEOPLE)
    def undo(self, who: str) -> None:
        """Somebody takes back what they said last."""
        self.hall.types(who, "undo")

    @precondition(lambda self: self.said)
    @rule(data=st.data())
    def undo_earlier(self, data: st.DataObject) -> None:
        """Somebody presses Undo under something that they said earlier."""
        who, heard_id = data.draw(st.sampled_from(self.said))
        self.hall.presses(who, ("undo", str(heard_id)))

    @rule(data=st.data(), words=st.sampled_from(["", "as I saw it"]))
    def answer(self, data: st.DataObject, words: str) -> None:
        """Somebody answers a question, with words where it needs some."""
        with self.hall.cast.work() as work:
            rows = [row for row in work.db.exec(select(Question).order_by(col(Question.id))) if row.choices]
        if not rows:
            return
        row = data.draw(st.sampled_from(rows))
        choice = data.draw(st.sampled_from([str(one["answer"]) for one in row.choices]))
        with self.hall.cast.work() as work:
            who = self._name(work, row.person_id)
        press = ("answer", f"{row.id}/{choice}")
        answer = self._heard(who, lambda: self.hall.presses(who, press))
        if answer.form and words:
            self._heard(who, lambda: self.hall.fills_in(who, "answer", press[1], words=words))

    @rule(days=st.integers(1, 40))
    def pass_time(self, days: int) -> None:
        """Days pass, with a sweep at the end."""
        self.hall.cast.clock.wait(days=days)
        with self.hall.cast.work() as work:
            sweep.sweep(work)

    @rule()
    def deliver(self) -> None:
        """What waits goes out."""
        self.hall.posts()

    @invariant()
    def the_journal_explains_how_things_stand(self) -> None:
        """Each entry goes on from where the one before it ended; the last ones say what the rows hold."""
        rows, owners, entries = self._rows(), self._owners(), self._entries()
        told: dict[int, dict[str, Any]] = {action_id: {} for action_id in rows}
        for entry in entries:
            known = told[entry.action_id]
            assert {name: known.get(name, before) for name, before in entry.before.items()} == entry.before
            known |= entry.after
        for action_id, known in told.items():
            row = rows[action_id]
            shared = known.pop("owners", owners[action_id])
            assert known == {name: row[name] for name in known}
            assert shared == owners[action_id]
            assert next(iter(owners[action_id]), None) == row["owner_id"]

    @invariant()
    def nothing_that_was_written_is_ever_changed_or_lost(self) -> None:
        """The journal only grows; numbers and first dates stay."""
        now = {entry.id or 0: entry.model_dump() for entry in self._entries()}
        assert {entry_id: now[entry_id] for entry_id in self.written} == self.written
        self.written = now
        for action_id, row in self._rows().items():
            kept = ("number", "ref", "title", "baseline")
            assert {name: row[name] for name in kept} == {name: self.first[action_id][name] for name in kept}

    @invariant()
    def each_rating_is_the_one_of_the_rules_and_each_change_a_fact(self) -> None:
        """Rating by the rules today; the facts lead from one rating to the next and end at the present one."""
        with self.hall.cast.work() as work:
            for action, plan in self._lines(work):
                assert action.meaning is ratings.rating_of(work, action, plan).meaning
                flips = work.db.exec(select(Flip).where(Flip.action_id == action.id).order_by(col(Flip.id))).all()
                assert all(one.now is following.was for one, following in pairwise(flips))
                assert not flips or flips[-1].now is action.meaning

    @invariant()
    def nobody_is_asked_what_needs_no_answer(self) -> None:
        """A check only of what waits for one, evidence only where there is none."""
        with self.hall.cast.work() as work:
            rows = {action.number: action for action, _ in self._lines(work)}
            for row in work.db.exec(select(Question).where(col(Question.answered_at).is_(None))):
                action = rows.get(row.about.get("action"))
                if action is not None and row.kind in {Ask.CHECK, Ask.EVIDENCE}:
                    assert action.reported is Reported.COMPLETE
                    assert action.checked_by is None or row.kind != Ask.CHECK
                    assert not action.evidence or row.kind != Ask.EVIDENCE
                if action is not None and row.kind in {Ask.NEW_DATE, Ask.CLOSE}:
                    assert action.meaning.is_open

    def teardown(self) -> None:
        """All is taken back, the last first, until nothing more can be: then all stands as the papers had it."""
        undone: set[int] = set()
        while True:
            before = len(undone)
            for who, heard_id in reversed(self.said):
                if heard_id not in undone and "Taken back" in self._words(who, heard_id):
                    undone.add(heard_id)
            if len(undone) == before:
                break
        if not self._standing() and not self._story_is_touched():
            now = {key: _without(row, DERIVED) for key, row in self._rows().items()}
            assert now == {key: _without(row, DERIVED) for key, row in self.first.items()}
        self._open.close()

    def _heard(self, who: str, do: Any) -> Any:
        """Do something, and remember who brought entries by it."""
        known = {entry.id for entry in self._entries()}
        answer = do()
        new = {entry.heard_id for entry in self._entries() if entry.id not in known and entry.undoes_id is None}
        self.said += [(who, heard_id) for heard_id in sorted(filter(None, new))]
        return answer

    def _words(self, who: str, heard_id: int) -> str:
        said = self.hall.presses(who, ("undo", str(heard_id))).said
        return said.text if said else ""

    def _lines(self, work: Work) -> list[tuple[Action, Plan]]:
        found = work.db.exec(select(Action, Plan).join(Plan).where(Plan.key == "HOME26").order_by(col(Action.id)))
        return [(action, plan) for action, plan in found]

    def _rows(self) -> dict[int, dict[str, Any]]:
        with self.hall.cast.work() as work:
            return {
                action.id or 0: {name: journal.to_data(value) for name, value in action.model_dump().items()}
                for action, _ in self._lines(work)
            }

    def _owners(self) -> dict[int, list[int]]:
        with self.hall.cast.work() as work:
            found: dict[int, list[int]] = {action.id or 0: [] for action, _ in self._lines(work)}
            for row in work.db.exec(select(ActionOwner).order_by(col(ActionOwner.position))):
                if row.action_id in found:
                    found[row.action_id].append(row.person_id)
            return found

    def _entries(self) -> list[Entry]:
        with self.hall.cast.work() as work:
            ids = [action.id for action, _ in self._lines(work)]
            rows = select(Entry).where(col(Entry.action_id).in_(ids)).order_by(col(Entry.id))
            return list(work.db.exec(rows))

    def _standing(self) -> list[Entry]:
        """What people have said through this history and not taken back."""
        entries = self._entries()
        gone = {entry.undoes_id for entry in entries}
        return [e for e in entries if e.heard_id is not None and e.undoes_id is None and e.id not in gone]

    def _story_is_touched(self) -> bool:
        """Whether something was taken back that was said before this history began."""
        entries = self._entries()
        before = {entry.id for entry in entries if entry.heard_id is None}
        return any(entry.undoes_id in before for entry in entries)

    def _name(self, work: Work, person_id: int) -> str:
        return work.db.get_one(Person, person_id).name


def _without(row: dict[str, Any], names: set[str]) -> dict[str, Any]:
    return {name: value for name, value in row.items() if name not in names}


def play(copies: Copies, examples: int, steps: int) -> None:
    """Play random histories, each on a copy of its own."""
    machine = type("OnCopies", (Histories,), {"copies": copies})
    run_state_machine_as_test(
        machine,
        settings=settings(
            max_examples=examples,
            stateful_step_count=steps,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_the_journal_explains_every_history(copies: Copies) -> None:
    play(copies, examples=8, steps=12)


@pytest.mark.soak
def test_the_journal_explains_many_long_histories(copies: Copies) -> None:
    play(copies, examples=150, steps=40)


def test_the_meanings_of_the_cast_are_all_there(copies: Copies) -> None:
    with open_hall(copies) as hall:
        assert {hall.action(title).meaning for title in (FORM, CLERKS, RING, BEDS)} == {
            Meaning.OVERDUE,
            Meaning.OFF_TRACK,
            Meaning.ON_TRACK,
            Meaning.COMPLETE,
        }
