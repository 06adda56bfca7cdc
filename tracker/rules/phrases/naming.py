"""The ways of naming an action in a reply: by number, by words of its title, by position, by set (replies' rules 2)."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace

from tracker.rules.phrases.stems import WORD, stem, telling_stems
from tracker.rules.phrases.tables import any_of, phrases
from tracker.rules.phrases.values import About


@dataclass(frozen=True)
class Mention:
    """One place at which actions are named. `unknown` has numbers that nobody asked about, `how` the way of naming."""

    start: int
    end: int
    ns: tuple[int, ...]
    how: str
    unknown: tuple[int, ...] = ()
    spared: tuple[int, ...] = ()
    """Actions that a set excepts in the same breath ("all except 14"); of them nothing is said here."""


LIST_GAP = re.compile(
    r"\s*(?:,|&|\+|/|and|plus|,? ?and also|as well as|,\s*and)\s*(?:the )?(?:#|no\.? ?|number )?\s*", re.IGNORECASE
)
"""What stands between two names of a list."""

_NEAR = 60
"""Characters before a name that are looked at; what stands further off has no say in it."""

_VERDICT = phrases(
    r"""
    is  are  was  were  isn't  aren't  has  hasn't  have  had  will  won't  'll  can  can't  cannot  could  should
    may
    might  must  needs?  done  complete[d]?  finished  sorted  not  no  nope  yes  yep  still  now  also  on  at  to
    slips?  slipping  slipped  waiting  awaiting  started  due  going  gone  looks  same  ditto  about  around  approx
    circa  half  halfway  please  both  too  as  amber  red  green  blocked  paused  parked  partial\w*  part  nearly
    almost  yet  nothing  never  superseded  cancelled  stalled  delayed  behind  in  under  underway  ok  okay  fine
    good  closed  signed  implemented  delivered  eta  expected  forecast  by  until  till  new  move  moved  well
    back
    all  belongs  goes  passed  over  for  except  likewise  tickmark  crossmark  thumbsup  put  mark  hopefully
    probably  likely  progressing  ongoing  then  being  been  i  we  i'm  we're  i've  we've  it's  it  he  she  they
    the  my  from  up  with  off  missed  tbc  n/a  wants?  remains?  stays?  looking  running  late  overdue  tight
    snooze  remind  chase  hold  awaits  stuck  quarter  two  three  fully  just  only  currently  completion  target
    date  forecasting  aiming  ready  live
    """
)
"""What follows a bare number that is an action's: something is said of it. "8 wards" is a count."""

_NUMBER = re.compile(
    r"(?P<lead>#|\b(?:nos?\.? ?|numbers? |actions? |items? |ref\.? |re:? |tasks? |aps? ?#?)|(?<=\bre:))?"
    r"(?<![\d.,/£$@-])(?P<n>\d{1,6})(?![\d/@%]|\.\d|,\d{3}|st\b|nd\b|rd\b|th\b)"
)
_SOMETHING_SAID = re.compile(
    r"\s*(?:$|[,;:=.?!()\n%]|-\s|- |--|'s\b|&|\+|@|(?:and|plus|or) #?\d|\d{1,3} ?(?:%|per|pc\b)"
    rf"|(?:{_VERDICT})(?![\w%]))"
)
_UNIT = any_of(
    "of  out of  pm  am  x  days?  weeks?  months?  years?  hours?  mins?  k  m  people  staff", before=r"\s*"
)
_LEADS_TO_NUMBER = any_of(
    r"""
    ^  [\n.;:,(!?&+-]\s*
    \b(?:and|but|also|so|then|plus|for|on|with|move|close|mark|finish(?:ed)?|complete[d]?|done|did|snooze|about
    |update|re|is|are|that|think|only|yes|no|to|from|same|as|hand|pass|give|transfer|put|set|make|show|extend
    |while|whereas|undo|not|revert|change|except|bar|than|reassign|chase|remind|please|can|could|has|have|until
    |because)\s+
    """,
    before="",
    after="$",
)
_OF_ANOTHER_PLAN = any_of(
    "plan  review  report  inspection  audit  strategy  programme  register  list  policy  guidance",
    before=r"\s+(?:on|of|in|from|under) (?:(?:the|our|their) )?(?:[\w'-]+ ){0,4}",
)
_OPENS = re.compile(r"(?:^|[\n.;]\s*)(?:[-*•]\s*)?(?:re:? |so |and |also |ok |yes )?$")
_ONLY_A_VERDICT = re.compile(
    r"\s*(?::|=|-\s|(?:is |are |all |now )?(?:done|complete[d]?|finished|on hold|on track|closed|not started|blocked)\b"
    r"(?! (?:out of|of|so far)))"
)


def by_number(low: str, about: tuple[About, ...]) -> list[Mention]:
    """Actions named by number; a number of none of them counts only where it can be nothing else."""
    known = {action.n for action in about}
    found: list[Mention] = []
    for match in _NUMBER.finditer(low):
        n, first = int(match["n"]), match.start("n")
        before, after = _before(low, first), low[match.end() : match.end() + _NEAR]
        listed = bool(found) and bool(LIST_GAP.fullmatch(low[found[-1].end : match.start()]))
        opens = bool(_OPENS.search(before))
        if match["lead"]:
            named = not _OF_ANOTHER_PLAN.match(after)
        elif n in known:
            led = bool(_LEADS_TO_NUMBER.search(before)) and (bool(found) or not before.rstrip().endswith("and"))
            named = listed or (not _UNIT.match(after) and (opens or (led and bool(_SOMETHING_SAID.match(after)))))
        else:
            said = _ONLY_A_VERDICT.match(after) if opens else _SOMETHING_SAID.match(after) if listed else None
            named = said is not None
        if named:
            ns, unknown = ((n,), ()) if n in known else ((), (n,))
            found.append(Mention(match.start(), match.end(), ns, "number", unknown))
    return found


def _before(low: str, at: int) -> str:
    """The words shortly before a place; a line feed stands for what is cut off, unless nothing is."""
    return low[:at] if at <= _NEAR else "…" + low[at - _NEAR : at]


_GAP_IN_TITLE = re.compile(r"[\s'&-]*(?:(?:the|of|for|in|on|a|and|to|new|our|with|at|by)\s+){0,2}")
_OPENS_CLAUSE = re.compile(
    r"(?:^|[\n.,;:(&-]\s*|\band |\bbut )(?:(?:the|our|my|and|re|on|for|as for|regarding|so|yes|also)\s+){0,3}$"
)


def by_title(low: str, about: tuple[About, ...], has_numbers: bool) -> list[Mention]:
    """Words of a title that no other title has; beside numbers a single word counts only as what a clause opens with."""
    stems = {action.n: telling_stems(action.title) for action in about}
    shared = Counter(one for those in stems.values() for one in those)
    titles = " ".join(action.title.lower() for action in about)
    runs: list[tuple[Mention, frozenset[str]]] = []
    for match in WORD.finditer(low):
        root = stem(match[0])
        owners = tuple(n for n, those in stems.items() if root in those)
        if not owners or (match[0].endswith("ed") and match[0] not in titles):
            continue
        last, roots = runs[-1] if runs else (None, frozenset[str]())
        common = tuple(n for n in last.ns if n in owners) if last else ()
        if (
            last
            and common
            and match.start() - last.end <= 12
            and _GAP_IN_TITLE.fullmatch(low[last.end : match.start()])
        ):
            runs[-1] = (replace(last, end=match.end(), ns=common), roots | {root})
        elif shared[root] == 1 or len(owners) < len(about):
            runs.append((Mention(match.start(), match.end(), owners, "title"), frozenset((root,))))
    return [
        mention
        for mention, roots in runs
        if len(mention.ns) == 1
        and (len(roots) > 1 or not has_numbers or _OPENS_CLAUSE.search(_before(low, mention.start)))
    ]


_PLACES = {"first": 0, "top": 0, "former": 0, "second": 1, "third": 2, "fourth": 3, "fifth": 4, "sixth": 5}
_COUNTS = {"two": 2, "three": 3, "four": 4, "2": 2, "3": 3, "4": 4}
_SOME_POSITIONS = re.compile(
    r"\b(?:the )?(?P<word>first|top|last|bottom) (?P<count>two|three|four|2|3|4)\b"
    r"(?! (?:of|weeks?|months?|days?|phases?|stages?|parts?|drafts?|\w+s\b(?<!is)(?<!was)))"
)
_ONE = r"(?:one|item|action|of (?:the|these|those) (?:two|three|four))"
_POSITION = any_of(
    r"""
    is  isn't  was  has  hasn't  will  won't  done  complete  finished  not  still  now  on hold  on track  waiting
    slips  slipping  blocked  nearly  half  started  partial  paused  at  to be  needs  red  amber  green  two
    """
    + f"  {_ONE}",
    before=r"\b(?:the )?(?P<word>first|second|third|fourth|fifth|sixth|last|top|bottom|former|latter|[1-5](?:st|nd|rd|th))(?= ",
    after=rf"\b|'s\b| ?[:=-]| \d| ?,? ?$)(?: {_ONE})?",
)


def by_position(low: str, about: tuple[About, ...]) -> list[Mention]:
    """Actions named by their place in the order in which the person was shown them: "first", "the latter", "last two"."""
    everyone = tuple(action.n for action in about)
    found = []
    for match in _SOME_POSITIONS.finditer(low):
        count = _COUNTS[match["count"]]
        some = everyone[:count] if match["word"] in {"first", "top"} else everyone[-count:]
        found.append(Mention(match.start(), match.end(), some if count <= len(about) else (), "position"))
    for match in _POSITION.finditer(low):
        word = match["word"]
        last = word in {"last", "bottom", "latter"}
        place = len(about) - 1 if last else _PLACES[word] if word in _PLACES else int(word[0]) - 1
        if place < len(about) and not (word in {"former", "latter"} and len(about) != 2):
            found.append(Mention(match.start(), match.end(), (everyone[place],), "position"))
    return found


_NOT_ACTIONS = r"(?! (?:sides|teams|parties|depots|sites|halves|parts|unions))"
_SETS = (
    ("both", re.compile(rf"\bboth(?: of (?:them|these|those))?\b{_NOT_ACTIONS}")),
    ("neither", any_of("neither(?: of (?:them|these|those))?  none of (?:them|these|those)  not any of them")),
    (
        "rest",
        any_of(
            "rest  others  remainder  remaining ones  other (?:two|three|four|five|six|ones)",
            before=r"\b(?:the )?",
            after=r"\b(?! of the (?!list|actions|items))",
        ),
    ),
    (
        "other",
        any_of(
            r"day  week  half  side  part  night  hand  team  thing  people  (?!is\b|was\b|has\b)\w{2,}s",
            before=r"\bthe other(?: one)?\b(?! ",
            after=r"\b)",
        ),
    ),
    (
        "all",
        any_of(
            r"""
            everything  every one  all of (?:them|these|those|it)  the lot  the whole lot
            all (?:the )?(?:three|four|five|six|seven|eight|nine|ten|\d{1,2})(?! \w+(?<!of)(?:s|ed)\b)  all
            """
        ),
    ),
)
_AFTER_ALL = any_of(
    """
    after  at  hi  hello  above  first of  in  once and for  not  we've  we have  they've  i've  been  is  are  was
    were
    has  it's  that's  now  nearly  almost  for  of
    """,
    after=" $",
)
_SAID_OF_ALL = any_of(
    r"""
    is  are  has  have  been  done  complete  completed  finished  on track  on hold  green  amber  red  not  still
    now
    will  should  slipping  delayed  going  good  fine  to  at  bar  except  apart  but  ok  signed  in hand  in place
    closed  sorted  blocked  paused  \d{1,3} ?%
    """,
    before=r"(?:'s|'ve)?\s*(?:$|[,.:;!-]|",
    after=r"\b)",
)


def by_set(low: str, about: tuple[About, ...]) -> list[Mention]:
    """Actions named together: both, all, neither, the rest; "both" of three is a mention that names nobody for certain."""
    everyone = tuple(action.n for action in about)
    found = []
    for how, pattern in _SETS:
        for match in pattern.finditer(low):
            if match[0] in {"both", "neither"} and len(about) != 2:
                found.append(Mention(match.start(), match.end(), (), "vague"))
            elif match[0] not in {"all", "everything"} or _speaks_of_all(low, match):
                found.append(Mention(match.start(), match.end(), everyone, how))
    return found


def _speaks_of_all(low: str, match: re.Match[str]) -> bool:
    """ "all done", "everything's complete", not "all staff", "after all", "hi all", "all the best"."""
    after = low[match.end() : match.end() + _NEAR]
    if _AFTER_ALL.search(_before(low, match.start())):
        return bool(re.match(r" (?:except|bar|apart from|but)\b", after))
    return bool(_SAID_OF_ALL.match(after))
