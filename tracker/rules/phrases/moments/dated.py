"""A date as it stands in its clause, which is all that there is to tell what it is."""

from __future__ import annotations

from dataclasses import dataclass

from models.vocabulary import Reported
from tracker.rules.phrases.clauses.clauses import Clause
from tracker.rules.phrases.clauses.own import is_own_standing
from tracker.rules.phrases.moments.setting import Setting
from tracker.rules.phrases.standing.moods import Mood
from tracker.rules.phrases.standing.statuses import Verdict
from tracker.rules.phrases.when.written import When


@dataclass(frozen=True)
class Dated:
    """One date in its clause: the words before and after it, and the statuses that the clause speaks of."""

    when: When
    before: str
    after: str
    clause: Clause
    said: tuple[Verdict, ...]
    setting: Setting

    def done_in(self, *moods: Mood) -> bool:
        """True where the clause speaks of completion in one of these moods."""
        return any(one.status is Reported.COMPLETE and one.mood in moods for one in self.said)

    def own(self, before: str) -> bool:
        """True where these words speak of the action itself."""
        return is_own_standing(before, self.setting.stems)

    @property
    def is_missed(self) -> bool:
        """True within what says that it will or may be missed: "we shan't have the doors in by the 4th"."""
        late = {Reported.AT_RISK, Reported.OFF_TRACK}
        told = (one for one in self.said if one.status in late and one.mood is Mood.PLAIN)
        return not self.when.is_length and any(one.start <= self.at < one.end for one in told)

    @property
    def stands_so_today(self) -> bool:
        """True for "on track today", which tells of no end."""
        told = (one for one in self.said if one.status is not Reported.COMPLETE and one.mood is Mood.PLAIN)
        return self.when.ahead == self.setting.today and any(not self.before[one.end :].strip() for one in told)

    @property
    def at(self) -> int:
        """Where the date starts in its clause."""
        return len(self.before)

    @property
    def lies_ahead(self) -> bool | None:
        """Whether it is to come rather than past; None where it can be either."""
        return self.when.lies_ahead(self.setting.today)
