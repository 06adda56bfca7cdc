"""Every "no" to a value of an indicator, as a class whose docstring is the sentence that is read."""

from __future__ import annotations

from tracker.refusals import Refusal


class NoSuchIndicator(Refusal):
    """There is no indicator “{name}” that you can see. `/indicator` lists those that you can."""


class WhichIndicator(Refusal):
    """“{name}” may be any of {candidates}. Say which by its code."""


class ValueNotYours(Refusal):
    """The values of {code} are entered by {owner}, so nothing was changed."""


class NotANumber(Refusal):
    """I could not tell the value from “{words}”, so nothing was changed. Say it such as
    `/indicator {code} 82.5 for {period}`."""


class WrongUnit(Refusal):
    """{code} is measured in another unit ({unit}) than per cent, so nothing was changed."""


class OutOfRange(Refusal):
    """{value} cannot be a value of {code}, which is measured as {unit}, so nothing was changed."""


class PeriodUnclear(Refusal):
    """“{words}” is no {span}, and {code} is measured by the {span}. Say it such as `/indicator {code} {value} for
    {period}`."""


class PeriodNotEnded(Refusal):
    """{period} ends on {day}, so its value can be entered after that. Nothing was changed."""


class NoPeriodOpen(Refusal):
    """Each {span} that has ended has its value. To put another in place of one, name it: `/indicator {code} {value} for
    {period}`."""


class ValueMoved(Refusal):
    """The value has been changed again meanwhile, so it stays as it is."""
