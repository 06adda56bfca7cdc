"""Actions, people and plans of the samples."""

from __future__ import annotations

from datetime import date

from models.vocabulary import DEFAULT_COLOURS, WORST_FIRST, Meaning
from tracker.lines import COUNTED
from tracker.messages.items import Item, Name, PlanLine

TODAY = date(2026, 11, 23)
TOM, RUTH = Name("Tom Asher", "U0TOM"), Name("Ruth Cole")

_TITLES = (
    "Agree one discharge form with all wards",
    "Train the ward clerks in the new form",
    "Find a firm that mends stair lifts within a day",
    "Publish how many people wait, week by week",
    "Rewrite the leaflet for families",
    "Open the lounge for people who wait for transport",
    "Ring everybody on the day after they go home",
    "Buy twelve hospital beds for use at home",
    "Name one person for each ward to ask",
    "Move the pharmacy to the ground floor",
)
_WHY = {
    Meaning.OVERDUE: "was due Friday 20 November, second slip",
    Meaning.OFF_TRACK: "its owner says off track",
    Meaning.AT_RISK: "expected Friday 5 February 2027, target is Friday 15 January 2027",
    Meaning.UNKNOWN: "no owner, no date",
    Meaning.ON_HOLD: "on hold until Monday 11 January 2027: the printer is being replaced",
    Meaning.NOT_STARTED: "starts on Monday 1 February 2027",
    Meaning.ON_TRACK: "due Friday 26 February 2027, 40 % done",
    Meaning.COMPLETE: "done on Wednesday 18 November, no evidence yet",
    Meaning.VERIFIED: "done on Tuesday 10 November, checked by somebody else",
    Meaning.CLOSED: "closed, not done: the new building will have it",
}
_TARGETS = {
    Meaning.OVERDUE: date(2026, 11, 20),
    Meaning.AT_RISK: date(2027, 1, 15),
    Meaning.UNKNOWN: None,
    Meaning.ON_TRACK: date(2027, 2, 26),
}


def item(meaning: Meaning) -> Item:
    """An action of this rating."""
    place = WORST_FIRST.index(meaning)
    return Item(
        number=place + 1,
        plan="HOME26",
        ref=f"IA1/A{place + 1}",
        title=_TITLES[place],
        parent="",
        owner=None if meaning is Meaning.UNKNOWN else RUTH if meaning is Meaning.AT_RISK else TOM,
        meaning=meaning,
        colour=DEFAULT_COLOURS[meaning],
        why=_WHY[meaning],
        target=_TARGETS.get(meaning, date(2027, 1, 29)),
        target_text="to be agreed" if meaning is Meaning.UNKNOWN else "",
        forecast=date(2027, 2, 5) if meaning is Meaning.AT_RISK else None,
        slips=2 if meaning is Meaning.OVERDUE else 0,
        percent={Meaning.OVERDUE: 60, Meaning.ON_TRACK: 40}.get(meaning),
        updated_on=date(2026, 11, 9),
        progress="60%, four wards have agreed",
    )


LATE, OFF_TRACK, AT_RISK = item(Meaning.OVERDUE), item(Meaning.OFF_TRACK), item(Meaning.AT_RISK)
ON_TRACK, DONE = item(Meaning.ON_TRACK), item(Meaning.COMPLETE)
RATINGS = tuple(meaning for meaning in WORST_FIRST if meaning is not Meaning.DONE)
"""The ratings of a plan in which all that is done is checked."""
EVERY = tuple(item(meaning) for meaning in RATINGS)
"""One in each of them, worst first."""

HOME = PlanLine(
    "HOME26",
    "Getting people home from hospital",
    "live",
    tuple(
        (DEFAULT_COLOURS[one], COUNTED.get(one, one.words), number)
        for one, number in zip(RATINGS, (3, 1, 2, 1, 1, 1, 14, 2, 6, 1), strict=True)
    ),
)
DRAFT = PlanLine("WARD9", "A ward of its own", "draft", ((DEFAULT_COLOURS[Meaning.UNKNOWN], "unknown", 1),))
EMPTY = PlanLine("NEW27", "Nothing yet", "live", ())
