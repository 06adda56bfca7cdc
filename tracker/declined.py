"""The "no"s to what people say of actions, each with what to do instead; the others are in `tracker.refusals`."""

from __future__ import annotations

from tracker.refusals import Refusal


class PutToSomebodyElse(Refusal):
    """That question was put to {name}, so only they can answer it."""


class NoLongerAsked(Refusal):
    """That is no longer asked: {why}."""


class StillToCome(Refusal):
    """{day} is still to come, so #{number} cannot have been done on it. Nothing was changed: which day did you mean?"""


class DayHasGone(Refusal):
    """{day} has gone by, so nothing was changed. Which day did you mean for #{number}?"""


class WhyNotDone(Refusal):
    """Say why #{number} will not be done, such as `/action {number} no longer needed, since …`."""


class MayNotSee(Refusal):
    """{name} may not see {key}, so cannot own anything in it. {lead} can name them to see it."""


class OwnedAlready(Refusal):
    """{name} owns #{number} already."""


class NoSuchLeave(Refusal):
    """{name} has no leave that is still to come."""


class NobodyCovers(Refusal):
    """Nobody can cover for themselves. Choose somebody else."""


class NotGoneYet(Refusal):
    """{day} is still to come. Say it on that day; until then “/people {name} leave …” says who covers."""


class NotOneself(Refusal):
    """Somebody else who is an administrator has to say that you have left."""


class NothingKept(Refusal):
    """Nothing that you said of #{number} is kept back: all who see the plan can read it."""


class WhichReviewDay(Refusal):
    """Say on which day to come, such as “{number} review on 1 June: what to see”."""


class UndoneAlready(Refusal):
    """That has been taken back already, or was not said by you."""
