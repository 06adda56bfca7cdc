"""Every "no", as a class whose docstring is the sentence that the person reads."""

from __future__ import annotations

import inspect
from collections.abc import Callable
from functools import partial


class Refusal(Exception):
    """That cannot be done."""

    def __init__(self, **facts: object) -> None:
        """`facts` fill the names in the docstring of the refusal."""
        self.facts = facts
        super().__init__(self.sentence)

    def __reduce__(self) -> tuple[Callable[[], Refusal], tuple[()]]:
        """Keep the facts on the way between processes, where exceptions are pickled."""
        return partial(type(self), **self.facts), ()

    @property
    def sentence(self) -> str:
        """What the person reads: the docstring with the facts filled in."""
        return " ".join((inspect.getdoc(type(self)) or "").split()).format(**self.facts)


class NoSuchPlan(Refusal):
    """There is no plan {key} that you can see. “/plan” lists those that you can."""


class NoSuchAction(Refusal):
    """There is no action #{number} that you can see. “/action” lists yours."""


class NotYours(Refusal):
    """#{number} belongs to {owner}, so only they or the plan's lead can update it. To take it over, ask {lead}."""


class LeadOnly(Refusal):
    """Only {lead}, who leads {key}, can do that."""


class AdministratorsOnly(Refusal):
    """Only an administrator of Chaser can do that: {administrators}."""


class NotKnownHere(Refusal):
    """I do not know you yet. Ask an administrator of Chaser to add you with your e-mail address."""


class UnknownCommand(Refusal):
    """I do not know "{words}". Try `{command} help`."""


class NothingToUndo(Refusal):
    """There is nothing of yours to undo here."""


class QuestionAnswered(Refusal):
    """That question has been answered already: {answer}."""


class NotADraft(Refusal):
    """{key} was released on {day} already."""


class KeyTaken(Refusal):
    """There is already a plan {key}. Choose another short key."""


class BadKey(Refusal):
    """“{key}” cannot be a plan's key: use 2 to 12 letters and digits, beginning with a letter, such as CQC10."""


class NoSuchPerson(Refusal):
    """I do not know anybody called "{name}". “/people” lists everybody."""


class WhichPerson(Refusal):
    """“{name}” may be any of {candidates}. Say which by e-mail address."""


class WhoIsMeant(Refusal):
    """Say who as well, such as “{number} Sam Fisk”."""


class BadPeopleFile(Refusal):
    """{name} cannot be taken as a list of people: {problem}. Nothing was changed."""


class PaperGone(Refusal):
    """I no longer have {name} itself, so I cannot read it again. Please bring it once more."""


class NoOwnCheck(Refusal):
    """Somebody who does not own #{number} has to check it."""


class SnoozeNeedsReason(Refusal):
    """#{number} is overdue: say why it can wait, such as “/action {number} snooze to Friday because …”."""
