"""Words that ask something of the bot, by mail or in a direct message: a command without its slash, or a question.

The same words are understood in answer to a message of ours as in a message of their own, where they cannot be meant
as an update of what that message was about.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping

from models.queries import plans
from tracker.actions import cards, evidence
from tracker.counter import people_commands, plan_commands
from tracker.indicators import indicators_said
from tracker.meetings import calendars
from tracker.questions import finding
from tracker.rules.questions import is_question
from tracker.rules.wishes import is_of_confirmations, read_wishes
from tracker.work import Work

Command = Callable[[Work, str, str], object]
Commands = Mapping[str, Command]

_ACTION = re.compile(r"#?\d{1,6}\b")
_MINE = re.compile(r"\W*(?:my (?:own )?actions?|actions|mine)(?: page (\d{1,4}))?\W*", re.IGNORECASE)
_OF_ONE = re.compile(
    r"\W*(?:when(?:'s| is)|who(?:'s| is| has| owns| leads)(?: (?:on|doing))?|whose is|how(?:'s| is)"
    r"|what(?:'s| is)(?: the)?(?: (?:status|rating|target|deadline|due date|target date|state))?(?: (?:of|on|for))?)"
    r" (?:action |item |number )?#?(\d{1,6})(?: (?:due|doing|going|getting on|about|with|standing|rated|at))*\s*\?+\s*",
    re.IGNORECASE,
)
"""What is asked of one action by its number, which all that is known of it answers: "when is 47 due?"."""
_RELEASE = re.compile(r"\W*(?:please )?release (?:plan )?(\w{2,12})\W*", re.IGNORECASE)
_NUMBERED = re.compile(r"#?\d{1,6}:? +(.*)", re.DOTALL)
_FORM = re.compile(r"#?\d{1,6}:? update[.… ]*", re.IGNORECASE)
HAND_OVER = re.compile(r"hand ?over(?: (?:all|everything|an action))?[.…! ]*", re.IGNORECASE)
"""That somebody wants to hand over what is theirs, without saying what or to whom."""
_PLANS = re.compile(r"\W*(?:my |the |all )?plans(?: (page \d{1,4}))?\W*", re.IGNORECASE)
_INDICATORS = re.compile(r"\W*(?:my |the )?indicators\W*", re.IGNORECASE)
_NAME = 3
"""Words of a person's name at most."""


def command_in(work: Work, words: str, commands: Commands) -> tuple[str, str] | None:
    """The command that words are, and what stands behind it; None where they are none.

    "plan CQC10 late" is one also without its slash, "plan is on track" is none; "CQC10 release" needs no "plan".
    """
    words = words.strip()
    first, _, rest = words.lstrip("/").partition(" ")
    name, rest = first.lower().strip(".!?"), rest.strip()
    if name in commands and (words.startswith("/") or not rest or _is_named(work, name, rest)):
        return name, rest
    if _INDICATORS.fullmatch(words):
        return "indicator", ""
    if is_of_confirmations(words):
        return "settings", words
    all_plans = _PLANS.fullmatch(words)
    if all_plans:
        return "plan", all_plans[1] or ""
    if HAND_OVER.fullmatch(words) or _FORM.fullmatch(words):
        return "action", words
    numbered = _NUMBERED.fullmatch(words)
    if numbered and evidence.is_request(numbered[1]):
        return "action", words
    release = _RELEASE.fullmatch(words)
    if release and plans.by_key(work.db, release[1]) is not None:
        return "plan", f"{release[1]} release"
    setting, _, behind = rest.partition(" ")
    is_setting = setting.lower() in plan_commands.SETTINGS and len(behind.split()) <= _NAME
    is_setting = is_setting or setting.lower() in plan_commands.BY_WORDS
    return ("plan", words) if is_setting and plans.by_key(work.db, first) is not None else None


def shown_in(work: Work, words: str) -> object | None:
    """One's own actions, where words ask for them ("my actions page 2"), or the one that they ask about by its number.

    Raises:
        NoSuchAction: there is none of that number that the person may see.

    """
    own, one = _MINE.fullmatch(words), _OF_ONE.fullmatch(words)
    if own:
        return cards.mine(work, int(own[1] or 1))
    return cards.card(work, int(one[1])) if one else None


def in_answer(work: Work, words: str, commands: Commands) -> object | None:
    """What is asked in answer to a message of ours; None where words may say how something goes."""
    found = command_in(work, words, commands)
    if found is not None:
        return commands[found[0]](work, found[1], "")
    shown = shown_in(work, words)
    if shown is not None:
        return shown
    asked = finding.understand(work, words)
    query = asked.query
    names_what = query.plans or query.owners or query.file or (query.late and " " in words.strip())
    if not (words.strip() and asked.is_answerable and names_what and is_question(words, asked, owns_something=True)):
        return None
    return finding.answer_asked(work, asked, words)


def _is_named(work: Work, name: str, rest: str) -> bool:
    """Whether what stands behind the first word of a command goes with it."""
    first = rest.split(maxsplit=1)[0]
    return {
        "action": bool(_ACTION.match(first) or HAND_OVER.fullmatch(rest)),
        "plan": first.lower() in {"help", "import", "page"} or plans.by_key(work.db, first) is not None,
        "people": len(rest.split()) <= _NAME or people_commands.is_said(rest),
        "chaser": first.lower() in {"help", "settings", "status", "calendar"},
        "indicator": name == "indicator" and indicators_said.is_said(work, rest),
        "calendar": rest.lower() in calendars.WORDS,
        "settings": " " not in rest or read_wishes(rest) is not None,
    }.get(name, False)
