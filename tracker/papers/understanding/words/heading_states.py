"""The state that a heading gives all that stands below it, as the lists of a board do: "Done", "In progress"."""

from __future__ import annotations

import re

_KANBAN = {
    **dict.fromkeys(
        ("done", "completed", "complete", "closed", "finished", "completed actions", "closed actions", "done actions"),
        "Complete",
    ),
    **dict.fromkeys(
        (
            "actions completed",
            "completed items",
            "actions closed",
            "closed items",
            "closed tasks",
            "complete actions",
            "completed tasks",
            "done tasks",
            "wedi'i gwblhau",
        ),
        "Complete",
    ),
    **dict.fromkeys(("in progress", "doing", "in-progress", "wip", "ongoing", "under way", "underway"), "In progress"),
    **dict.fromkeys(
        ("to do", "todo", "to-do", "not started", "backlog", "open", "planned", "pending", "upcoming"), "Not started"
    ),
    **dict.fromkeys(("blocked", "on hold", "paused", "deferred"), "On hold"),
}
_ACTIONS_SINCE = re.compile(
    r"(?:actions?|items?|tasks?|action points?) (?P<how>closed|completed?|done|finished|discharged)"
    r"(?: (?:by|at|on|in|since|at|as at|before|this|during|from|prior to)\b.*)?$"
    r"|(?:recently |newly )?(?P<what>closed|completed|finished|discharged) (?:actions?|items?|tasks?|action points?)"
    r"(?: (?:by|at|on|in|since|as at|before|this|during|from|prior to)\b.*)?$",
    re.IGNORECASE,
)
"""Heads the actions that were done by some day: "Actions closed by 3 March"."""
_ROADMAP = {
    **dict.fromkeys(("shipped", "recently shipped", "recently completed", "recently done"), "Complete"),
    **dict.fromkeys(("now", "doing now", "working on", "working on now", "currently working on"), "In progress"),
    **dict.fromkeys(("what we're working on", "what we are working on", "in development"), "In progress"),
    **dict.fromkeys(("next", "later", "soon", "up next", "coming up", "coming up next", "coming soon"), "Not started"),
    **dict.fromkeys(("future", "future plans"), "Not started"),
}
_OF_EVENTS = frozenset(("upcoming", "planned", "pending"))


def status_of_heading(heading: str, *, board: bool = True) -> str:
    """The status that a heading gives all below it, as on a board: "Done", "In progress"; empty for others.

    Where no heading but this one gives a status, so that there is no `board`, "Upcoming" and the like may head events,
    and "Now" or "Next" anything.
    """
    if _ACTIONS_SINCE.match(" ".join(heading.split()).strip(" :.")):
        return "Complete"
    inside = re.search(r"\(([^()]+)\)\W*$", heading)
    for words in (inside[1] if inside else "", re.sub(r"\(.*?\)", " ", heading)):
        bare = re.sub(r"[^\w\s'-]|\d", " ", words.replace("’", "'"))
        bare = " ".join(bare.casefold().split()).removeprefix("already ")
        if bare in _KANBAN and (board or bare not in _OF_EVENTS):
            return _KANBAN[bare]
        if board and bare in _ROADMAP:
            return _ROADMAP[bare]
    return ""
