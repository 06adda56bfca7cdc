"""What owners are told: their actions, what was understood, what is asked of them."""

from __future__ import annotations

import dataclasses
from datetime import UTC, date, datetime

from models.vocabulary import Meaning
from tests.said.rows import AT_RISK, DONE, EVERY, HOME, LATE, OFF_TRACK, ON_TRACK, RUTH, TOM
from tracker import messages
from tracker.messages.owners import Change, Changed, Choice, HistoryLine, OpenQuestion, Reached, Urgency

_HISTORY = (
    HistoryLine(datetime(2026, 11, 9, 10, 5, tzinfo=UTC), "Tom Asher", "slack", "said “60%, four wards have agreed”"),
    HistoryLine(datetime(2026, 10, 26, 11, 0, tzinfo=UTC), "It", "line", "came in with the paper"),
)
_LATE = messages.ActionCard(
    item=LATE,
    areas=("Leaving hospital in good time",),
    owners=(TOM, RUTH),
    baseline=date(2026, 9, 30),
    moves=("from Wed 30 Sep 2026 to Fri 20 Nov 2026, because two wards want another form; Owen Bright agreed",),
    milestones=("Phase I: Wed 30 Sep 2026", "Phase II: Fri 20 Nov 2026"),
    outputs="One form, printed and on the wards",
    evidence=(),
    status_text="",
    contradiction="",
    links=(AT_RISK, ON_TRACK),
    questions=(),
    history=_HISTORY,
    may_update=True,
    may_decide=False,
    zone="Europe/London",
)
_DONE = dataclasses.replace(
    _LATE,
    item=DONE,
    owners=(TOM,),
    baseline=None,
    milestones=(),
    evidence=("https://intranet.example/beds", "delivery note in the store"),
    status_text="Complete",
    contradiction="It says complete, but also that two beds are missing.",
    history=_HISTORY[1:],
    may_update=False,
)
_CHANGED = Changed(AT_RISK, Meaning.ON_TRACK, (Change("expected", "nothing", "Fri 5 Feb 2027"),))
_FINISHED = Changed(
    DONE,
    Meaning.OVERDUE,
    (
        Change("status", "on track", "complete"),
        Change("progress", "60 %", "100 %"),
        Change("done on", "nothing", "Wed 18 Nov 2026"),
        Change("expected", "Fri 4 Dec 2026", "nothing"),
    ),
    ("Owen Bright is asked to check it.", "What shows it? Reply with a link, a file or where it is kept."),
)
_YES_NO = (Choice("answer", "7/yes", "Agree", "primary"), Choice("answer", "7/no", "Not agreed", "danger"))

_HOME = messages.Home(TOM, (), (), 0, (), (), 0, Reached("4", "Slack", 9, 17, "London", ""))

SAMPLES: dict[str, object] = {
    "my_actions/none": messages.MyActions((), 1, 1, 0, 0),
    "my_actions/one": messages.MyActions((LATE,), 1, 1, 1, 1),
    "my_actions/many": messages.MyActions(EVERY, 2, 3, 24, 20),
    "my_actions/all_done": messages.MyActions((DONE,), 1, 1, 1, 0),
    "home/none": _HOME,
    "home/one": dataclasses.replace(
        _HOME,
        groups=(Urgency("Now", (LATE,)),),
        open_count=1,
        plans=(HOME,),
        reached=Reached("4", "", 9, 17, "London", ""),
    ),
    "home/many": messages.Home(
        TOM,
        (OpenQuestion("Tom Asher says it is done. Is it?", (), 8),),
        (Urgency("Now", EVERY[:2]), Urgency("Soon, or at risk", EVERY[2:3]), Urgency("Later", EVERY[3:7], 12)),
        19,
        (
            messages.TeamLine("Ruth Cole", 4, 2, LATE),
            messages.TeamLine("Jamal Reed", 1, 0, ON_TRACK),
        ),
        (HOME, dataclasses.replace(HOME, key="WARD9", state="draft")),
        3,
        Reached("4", "Slack and e-mail", 8, 16, "London", "until Fri 4 Dec 2026; Ruth Cole covers for you"),
    ),
    "action_card/late": _LATE,
    "action_card/done": _DONE,
    "action_card/asked": dataclasses.replace(
        _DONE,
        moves=(),
        links=(),
        evidence=(),
        may_decide=True,
        questions=(OpenQuestion("Tom Asher says it is done. Is it?", _YES_NO),),
    ),
    "action_card/lead": dataclasses.replace(_LATE, may_decide=True, links=(), moves=()),
    "understood/one": messages.Understood((_CHANGED,), (), 31),
    "understood/with_files": messages.Understood(
        (_CHANGED,), (), 31, ("I keep memo.pdf as evidence.", "I did not keep film.mp4: larger than 10 MB.")
    ),
    "understood/many": messages.Understood((_FINISHED, _CHANGED), (OFF_TRACK,), 31),
    "understood/nothing_changes": messages.Understood((), (ON_TRACK, OFF_TRACK), 31),
    "undone/one": messages.Undone((_CHANGED,), ()),
    "undone/kept": messages.Undone((_CHANGED,), ("#3: progress stays, since Owen Bright wrote it later.",)),
    "not_sure/two": messages.NotSure(
        "Is all of #1 done, or part of it?",
        "done with the first ward",
        (
            Choice("answer", "9/0", "#1 is partly complete"),
            Choice("answer", "9/1", "#1 is complete"),
            Choice("answer", "9/none", "None of these"),
        ),
    ),
    "asked/check": messages.Asked(
        "Please check #8",
        "Tom Asher says it is done. Is it?",
        DONE,
        ("They wrote: done, all twelve are delivered", "Evidence: none given yet"),
        _YES_NO,
    ),
    "asked/without_action": messages.Asked("Is this you?", "A mail came in your name.", None, (), _YES_NO),
    "told/sentence": messages.Told("Thank you, I told them."),
    "told/with_action": messages.Told("Owen Bright agreed: #1 is now due Fri 4 Dec 2026.", LATE, ("They wrote: fine",)),
    "refused/one": messages.Refused("There is no action #99 that you can see. `/action` lists yours."),
}
