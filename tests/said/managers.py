"""What managers are told: answers to their questions, plans, people, help."""

from __future__ import annotations

import dataclasses
from datetime import UTC, datetime

from models.vocabulary import Meaning
from tests.said.rows import AT_RISK, DRAFT, EMPTY, EVERY, HOME, LATE, OFF_TRACK, ON_TRACK
from tracker import messages
from tracker.messages.managers import ChangeLine, OwnerLine
from tracker.messages.owners import Change
from tracker.messages.people import PersonLine

_LATE_ECHO = "Late actions in HOME26, worst first"
_SUMMARY = messages.Summary(
    echo="How HOME26 stands",
    doubts=(),
    plans=(HOME,),
    worst=EVERY[:3],
    troubled=6,
    lead="Owen Bright",
    is_draft=False,
    may_release=True,
    text="HOME26",
)
_SINCE = "What changed since Friday 20 November"
_CHANGES = (
    ChangeLine(
        LATE,
        Meaning.ON_TRACK,
        datetime(2026, 11, 20, 14, 30, tzinfo=UTC),
        "Tom Asher",
        "two wards want another form",
        "",
        (Change("target date", "Wed 30 Sep 2026", "Fri 20 Nov 2026"), Change("owner", "Ruth Cole", "Tom Asher")),
    ),
    ChangeLine(OFF_TRACK, Meaning.AT_RISK, datetime(2026, 11, 21, 1, 0, tzinfo=UTC), "", "", "", ()),
    ChangeLine(ON_TRACK, None, datetime(2026, 11, 22, 9, 0, tzinfo=UTC), "Owen Bright", "", "checked and accepted", ()),
)
_TOM = PersonLine("Tom Asher", "Ward manager", "tom.asher@trust.example", "Slack and e-mail", False)
_TEAM = PersonLine("Family Liaison Team", "", "", "nowhere yet", True)

SAMPLES: dict[str, object] = {
    "plans/none": messages.Plans((), 1, 1, 0),
    "plans/one": messages.Plans((HOME,), 1, 1, 1),
    "plans/many": messages.Plans((HOME, DRAFT, EMPTY), 2, 3, 23),
    "found/none": messages.Found(_LATE_ECHO, (), (), 1, 1, 0, "HOME26 late"),
    "found/one": messages.Found(_LATE_ECHO, (), (LATE,), 1, 1, 1, "HOME26 late"),
    "found/many": messages.Found(
        'Open actions with the words "ward", worst first', ('I looked for the words "ward"',), EVERY, 2, 3, 27, "ward"
    ),
    "summary/one": _SUMMARY,
    "summary/draft": dataclasses.replace(_SUMMARY, plans=(DRAFT,), worst=(), troubled=0, is_draft=True, lead=""),
    "summary/many": dataclasses.replace(
        _SUMMARY, echo="How everything stands", plans=(HOME, EMPTY), worst=(), troubled=0, lead="", text="everything"
    ),
    "summary/none": dataclasses.replace(
        _SUMMARY, echo="How everything stands", plans=(), worst=(), troubled=0, lead="", may_release=False
    ),
    "changes/none": messages.Changes(_SINCE, (), (), 1, 1, 0, "changes since friday", "Europe/London"),
    "changes/one": messages.Changes(_SINCE, (), _CHANGES[:1], 1, 1, 1, "changes since friday", "Europe/London"),
    "changes/many": messages.Changes(_SINCE, (), _CHANGES, 1, 2, 12, "changes since friday", "Europe/Athens"),
    "by_owner/none": messages.ByOwner("Owners of late actions, most first", (), (), 0, 1, 1, "who is late"),
    "by_owner/many": messages.ByOwner(
        "Owners of open actions, most first",
        (),
        (OwnerLine("Tom Asher", 3, LATE), OwnerLine("Ruth Cole", 1, AT_RISK), OwnerLine("", 1, EVERY[3])),
        5,
        1,
        1,
        "who",
    ),
    "by_owner/pages": messages.ByOwner(
        "Owners of open actions, most first", (), (OwnerLine("", 2, LATE),), 42, 2, 3, "who"
    ),
    "puzzled/one": messages.Puzzled(('I do not know who "Bob" is',)),
    "puzzled/two": messages.Puzzled(('I do not know who "Bob" is', 'there is no plan "MOON33" that you can see')),
    "in_file/one": messages.InFile(_LATE_ECHO, (), "HOME26 2026-11-23.csv", 1),
    "help/all": messages.Help("all"),
    "help/action": messages.Help("action"),
    "help/plan": messages.Help("plan"),
    "people/none": messages.People((), False),
    "people/many": messages.People((_TEAM, _TOM), True),
    "person_card/person": messages.PersonCard(_TOM, "Owen Bright", ("HOME26: TA",), "away until Fri 27 Nov 2026", 3, 2),
    "person_card/team": messages.PersonCard(_TEAM, "", (), "", 0, 0),
    "people_taken/new": messages.PeopleTaken("people.csv", 1, 0, ("Family Liaison Team",)),
    "people_taken/both": messages.PeopleTaken("people.csv", 12, 3, ()),
}
