"""Who there is, what is planned, and what was said of it: the cast's story as data."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from typing import Any

from models.vocabulary import Meaning, Reported

BROUGHT = datetime(2026, 10, 26, 11, 0, tzinfo=UTC)
RELEASED = datetime(2026, 11, 2, 9, 0, tzinfo=UTC)
NOW = datetime(2026, 11, 23, 9, 30, tzinfo=UTC)
"""A Monday morning in London, three weeks after the release."""
TODAY = NOW.date()


@dataclass(frozen=True)
class Said:
    """Something that changed an action: when, by whom, what, in whose words."""

    day: date
    who: str
    sets: Mapping[str, Any]
    words: str = ""
    kind: str = "update"


@dataclass(frozen=True)
class Row:
    """An action as the paper had it, how it is rated now, and what was said of it since."""

    title: str
    area: int
    owners: tuple[str, ...]
    target: date | None
    is_now: Meaning
    values: Mapping[str, Any] = field(default_factory=dict)
    said: tuple[Said, ...] = ()


PEOPLE: tuple[dict[str, Any], ...] = (
    {"name": "Nerys Hughes", "title": "Improvement office", "slack_user": "U0NERYS", "is_admin": True},
    {"name": "Owen Bright", "title": "Head of discharge", "slack_user": "U0OWEN", "manager": "Dilys Grant"},
    {"name": "Dilys Grant", "title": "Director of operations", "slack_user": "U0DILYS"},
    {"name": "Tom Asher", "title": "Ward manager", "slack_user": "U0TOM", "manager": "Owen Bright"},
    {"name": "Ruth Cole", "title": "Equipment store", "manager": "Owen Bright"},
    {"name": "Jamal Reed", "title": "Community nurse", "slack_user": "U0JAMAL", "manager": "Owen Bright"},
    {"name": "Mari Penn", "title": "Rota planner", "slack_user": "U0MARI", "zone": "Europe/Athens"},
    {"name": "Sam Fisk", "title": "Catering", "slack_user": "U0SAM"},
    {"name": "Ellis Moor", "title": "Estates", "left_on": date(2026, 11, 6)},
    {"name": "Family Liaison Team", "is_team": True},
)
"""Administrator, lead, director, owner, owner by mail only, deputy, named person, outsider, leaver, team."""
ADMINISTRATOR, LEAD, DIRECTOR, OWNER, BY_MAIL, DEPUTY, NAMED, OUTSIDER, LEAVER, TEAM = (
    str(one["name"]) for one in PEOPLE
)
INITIALS = {"TA": OWNER, "RC": BY_MAIL, "JR": DEPUTY, "EM": LEAVER, "FLT": TEAM}

AREAS = ("Leaving hospital in good time", "Safe at home", "Knowing how we do")

HOME: tuple[Row, ...] = (
    Row("Agree one discharge form with all wards", 0, (OWNER,), date(2026, 11, 20), Meaning.OVERDUE,
        {"outputs": "Discharge form", "tags": "Wards; Forms"},
        (Said(date(2026, 11, 9), OWNER, {"reported": Reported.ON_TRACK, "percent": 60},
              "60%, four wards have agreed"),)),
    Row("Train the ward clerks in the new form", 0, (OWNER, DEPUTY), date(2026, 12, 31), Meaning.OFF_TRACK,
        {"tags": "Wards (Training)"},
        (Said(date(2026, 11, 16), OWNER, {"reported": Reported.OFF_TRACK}, "off track, our trainer has left"),)),
    Row("Find a firm that mends stair lifts within a day", 1, (BY_MAIL,), date(2027, 1, 15), Meaning.AT_RISK,
        {"tags": "Equipment"},
        (Said(date(2026, 11, 5), BY_MAIL, {"percent": 20}, "20%, two firms asked"),
         Said(date(2026, 11, 19), BY_MAIL, {"forecast": date(2027, 2, 5)}, "will be 5 Feb, legal have the contract"))),
    Row("Publish how many people wait, week by week", 2, (), None, Meaning.UNKNOWN, {"target_text": "to be agreed"}),
    Row("Rewrite the leaflet for families", 1, (TEAM,), date(2027, 1, 29), Meaning.ON_HOLD, {},
        (Said(date(2026, 11, 12), LEAD, {"reported": Reported.ON_HOLD, "hold_until": date(2027, 1, 11),
              "reason": "the printer is being replaced"}, "on hold until 11 Jan, the printer is being replaced"),)),
    Row("Open the lounge for people who wait for transport", 0, (LEAVER,), date(2027, 4, 30), Meaning.NOT_STARTED,
        {"starts_on": date(2027, 2, 1)}),
    Row("Ring everybody on the day after they go home", 1, (DEPUTY,), date(2027, 2, 26), Meaning.ON_TRACK,
        {"tags": "Community nursing"},
        (Said(date(2026, 11, 17), DEPUTY, {"percent": 40}, "40 %, two of five areas do it"),)),
    Row("Buy twelve hospital beds for use at home", 1, (OWNER,), date(2026, 11, 30), Meaning.COMPLETE,
        {"tags": "Equipment", "outputs": "Delivery note"},
        (Said(date(2026, 11, 18), OWNER, {"reported": Reported.COMPLETE, "complete_on": date(2026, 11, 18),
              "percent": 100}, "done, all twelve are delivered"),)),
    Row("Name one person for each ward to ask", 0, (BY_MAIL,), date(2026, 11, 13), Meaning.VERIFIED, {},
        (Said(date(2026, 11, 10), BY_MAIL, {"reported": Reported.COMPLETE, "complete_on": date(2026, 11, 10),
              "percent": 100, "evidence": ["https://intranet.example/ward-contacts"]}, "done, the list is online"),
         Said(date(2026, 11, 11), LEAD, {"checked_by": LEAD}, kind="checked"))),
    Row("Move the pharmacy to the ground floor", 0, (DEPUTY,), date(2027, 3, 31), Meaning.CLOSED, {},
        (Said(date(2026, 11, 13), LEAD, {"reported": Reported.CLOSED, "approver_id": LEAD,
              "reason": "the new building will have it"}, "will not be done, the new building will have it"),)),
)  # fmt: skip
"""An action in every rating, worst first."""

NIGHT: tuple[Row, ...] = (
    Row("Count how often nights were short of staff", 0, (NAMED,), date(2026, 11, 18), Meaning.OVERDUE),
    Row("Ask night staff what would help", 0, (OWNER,), date(2026, 12, 18), Meaning.ON_TRACK, {},
        (Said(date(2026, 11, 6), OWNER, {"percent": 10}, "10%, the questions are written"),)),
)  # fmt: skip
