"""Which actions a reply speaks of, and where: by number, by words of the title, by position, by set (replies' rules 2)."""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace

from tracker.rules.phrases.stems import WORD, stem, telling_stems
from tracker.rules.phrases.tables import any_of
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


_VERDICT = (
    r"is|are|was|were|isn't|aren't|has|hasn't|have|had|will|won't|'ll|can|can't|cannot|could|should|may|might|must|needs?|"
    r"done|complete[d]?|finished|sorted|not|no|nope|yes|yep|still|now|also|on|at|to|slips?|slipping|slipped|waiting|awaiting|"
    r"started|due|going|gone|looks|same|ditto|about|around|approx|circa|half|halfway|please|both|too|as|amber|red|green|blocked|"
    r"paused|parked|partial\w*|part|nearly|almost|yet|nothing|never|superseded|cancelled|stalled|delayed|behind|in|under|underway|"
    r"ok|okay|fine|good|closed|signed|implemented|delivered|eta|expected|forecast|by|until|till|new|move|moved|well|back|all|"
    r"belongs|should|goes|passed|over|for|except|likewise|tickmark|crossmark|thumbsup|put|mark|hopefully|probably|likely|"
    r"progressing|ongoing|then|being|been|i|we|i'm|we're|i've|we've|it's|it|he|she|they|the|my|from|up|with|off|missed|tbc|n/a|"
    r"wants|want|remains?|stays?|looking|running|late|overdue|tight|snooze|remind|chase|hold|awaits|stuck|quarter|two|three|fully|"
    r"just|only|currently|completion|target|date|forecasting|aiming|is|isnt|ready|live|up|100|90|80|70|60|50|40|30|20|10|0"
)
"""What follows a bare number that is an action's: something is said of it. "8 wards" is a count."""

_NUMBER = re.compile(
    r"(?P<lead>#|\b(?:nos?\.? ?|numbers? |actions? |items? |ref\.? |re:? |tasks? |aps? ?#?)|(?<=\bre:))?"
    r"(?<![\d.,/£$@-])(?P<n>\d{1,6})(?![\d/@%]|\.\d|,\d{3}|st\b|nd\b|rd\b|th\b)"
)
_AFTER = re.compile(
    rf"\s*(?:$|[,;:=.?!()\n%]|-\s|- |--|'s\b|&|\+|@|(?:{_VERDICT})(?![\w%])|(?:and|plus|or) #?\d|\d{{1,3}} ?(?:%|per|pc\b))"
)
_UNITS = re.compile(
    r"\s*(?:of\b|out of|pm\b|am\b|x\b|days?\b|weeks?\b|months?\b|years?\b|hours?\b|mins?\b|k\b|m\b|people\b|staff\b)"
)
_LEADS_TO_NUMBER = any_of(
    r"""
    ^  [\n.;:,(!?&+-]\s*
    \b(?:and|but|also|so|then|plus|for|on|with|move|close|mark|finish(?:ed)?|complete[d]?|done|did|snooze|about
    |update|re|is|are|that|think|only|yes|no|to|from|same|as|hand|pass|give|transfer|put|set|make|show|extend
    |while|whereas|undo|not|revert|change|except|bar|than|reassign|chase|remind|please|can|could|has|have|until
    |because)\s+
    """,
    before=r"",
    after=r"$",
)
_JOIN = re.compile(
    r"\s*(?:,|&|\+|/|and|plus|,? ?and also|as well as|,\s*and)\s*(?:the )?(?:#|no\.? ?|number )?\s*", re.IGNORECASE
)

_ALL = r"everything|every one|all of (?:them|these|those|it)|all (?:the )?(?:three|four|five|six|seven|eight|nine|ten|\d{1,2})(?! \w+(?<!of)(?:s|ed)\b)|the lot|the whole lot|all"
_SETS = (
    (
        "both",
        re.compile(
            r"\bboth(?: of (?:them|these|those))?\b(?! (?:sides|teams|parties|depots|sites|halves|parts|unions))"
        ),
    ),
    (
        "neither",
        re.compile(r"\bneither(?: of (?:them|these|those))?\b|\bnone of (?:them|these|those)\b|\bnot any of them\b"),
    ),
    (
        "rest",
        re.compile(
            r"\b(?:the )?(?:rest|others|remainder|remaining ones|other (?:two|three|four|five|six|ones))\b(?! of the (?!list|actions|items))"
        ),
    ),
    (
        "other",
        re.compile(
            r"\bthe other(?: one)?\b(?! (?:day|week|half|side|part|night|hand|team|thing|people|(?!is\b|was\b|has\b)\w{2,}s)\b)"
        ),
    ),
    ("all", re.compile(rf"\b(?:{_ALL})\b")),
)
_EXCEPT = re.compile(
    r"\b(?:except(?: for)?|bar|apart from|other than|but not|with the exception of|excluding|save for|minus|but)\s+(?:for )?(?:the )?(?:#|no\.? ?|number )?$"
)
_POSITIONS = ("first", "second", "third", "fourth", "fifth", "sixth")
_SOME_POSITIONS = re.compile(
    r"\b(?:the )?(?P<word>first|top|last|bottom) (?P<count>two|three|four|2|3|4)\b(?! (?:of|weeks?|months?|days?|phases?|stages?|parts?|drafts?|\w+s\b(?<!is)(?<!was)))"
)
_POSITION = any_of(
    r"""
    \b(?:the )?(?P<word>first|second|third|fourth|fifth|sixth|last|top|bottom|former|latter|1st|2nd|3rd|4th
    |5th)(?= (?:one|two|item|action|of (?:the|these|those) (?:two|three|four)|is|isn't|was|has|hasn't|will|won't
    |done|complete|finished|not|still|now|on hold|on track|waiting|slips|slipping|blocked|nearly|half|started
    |partial|paused|at|to be|needs|red|amber|green)\b|'s\b| ?[:=-]| \d| ?,? ?$)(?: (?:one|item|action|of (?:the
    |these|those) (?:two|three|four)))?
    """,
    before=r"",
    after=r"",
)


def find_mentions(low: str, about: tuple[About, ...]) -> tuple[Mention, ...]:
    """Every place at which one or more of several actions are named, joined where they are listed ("12, 14 and 15").

    `low` is in small letters with dates struck out as "@". Sets and positions mean something only among several.
    """
    found = _numbers(low, about)
    if len(about) > 1:
        taken = [(mention.start, mention.end) for mention in found]
        others = [
            *_positions(low, about),
            *_titles(low, about, has_numbers=any(m.ns for m in found)),
            *_sets(low, about),
        ]
        for mention in others:
            if not any(mention.start < end and start < mention.end for start, end in taken):
                found.append(mention)
                taken.append((mention.start, mention.end))
    return _joined(low, _settle(low, sorted(found, key=lambda mention: mention.start), about))


def _numbers(low: str, about: tuple[About, ...]) -> list[Mention]:
    known = {action.n for action in about}
    found: list[Mention] = []
    for match in _NUMBER.finditer(low):
        n, lead = int(match["n"]), (match["lead"] or "").strip()
        before, after = low[: match.start("n")], low[match.end() :]
        beside = bool(found) and bool(_JOIN.fullmatch(low[found[-1].end : match.start()]))
        if lead:
            named = not _OF_ANOTHER_PLAN.match(after)
        elif n not in known:
            named = (beside and bool(_AFTER.match(after))) or bool(_OPENS.search(before) and _VERDICT_ONLY.match(after))
        else:
            opens = bool(_OPENS.search(before)) and not _UNITS.match(after)
            led = _LEADS_TO_NUMBER.search(before[-24:]) and (bool(found) or not before.rstrip().endswith("and"))
            named = beside or opens or bool(led and _AFTER.match(after) and not _UNITS.match(after))
        if named and (n in known or len(about) > 1 or lead or beside or _OPENS.search(before)):
            ns, unknown = ((n,), ()) if n in known else ((), (n,))
            found.append(Mention(match.start(), match.end(), ns, "number", unknown))
    return found


_OF_ANOTHER_PLAN = re.compile(
    r"\s+(?:on|of|in|from|under) (?:the |our |their )?(?:[\w'-]+ ){0,4}(?:plan|review|report|inspection|audit|strategy|programme|register|list|policy|guidance)\b"
)
_OPENS = re.compile(r"(?:^|[\n.;]\s*)(?:[-*•]\s*)?(?:re:? |so |and |also |ok |yes )?$")
_VERDICT_ONLY = re.compile(
    r"\s*(?::|=|-\s|(?:is |are |all |now )?(?:done|complete[d]?|finished|on hold|on track|closed|not started|blocked)\b(?! (?:out of|of|so far)))"
)


def _titles(low: str, about: tuple[About, ...], has_numbers: bool) -> list[Mention]:
    """Words of a title that no other title has; where numbers are used, one word counts only as what a sentence opens with."""
    stems = {action.n: telling_stems(action.title) for action in about}
    shared = Counter(one for those in stems.values() for one in those)
    runs: list[tuple[Mention, set[str]]] = []
    for match in WORD.finditer(low):
        root = stem(match[0])
        owners = [n for n, those in stems.items() if root in those]
        if not owners or (match[0].endswith("ed") and not any(match[0] in action.title.lower() for action in about)):
            continue
        alone = shared[root] == 1
        last = runs[-1] if runs else None
        if last and set(owners) & set(last[0].ns) and _near(low, last[0].end, match.start()):
            common = tuple(n for n in last[0].ns if n in owners)
            runs[-1] = (replace(last[0], end=match.end(), ns=common), last[1] | {root})
        elif alone or len(owners) < len(about):
            runs.append((Mention(match.start(), match.end(), tuple(owners), "title"), {root}))
    return [
        m for m, roots in runs if len(m.ns) == 1 and (len(roots) > 1 or _opens_clause(low, m.start) or not has_numbers)
    ]


def _near(low: str, end: int, start: int) -> bool:
    return start - end <= 12 and bool(
        re.fullmatch(r"[\s'&-]*(?:(?:the|of|for|in|on|a|and|to|new|our|with|at|by)\s+){0,2}", low[end:start])
    )


def _opens_clause(low: str, start: int) -> bool:
    return bool(
        re.search(
            r"(?:^|[\n.,;:(&-]\s*|\band |\bbut )(?:(?:the|our|my|and|re|on|for|as for|regarding|so|yes|also)\s+){0,3}$",
            low[max(0, start - 40) : start],
        )
    )


def _positions(low: str, about: tuple[About, ...]) -> list[Mention]:
    found = []
    for match in _SOME_POSITIONS.finditer(low):
        count = {"two": 2, "three": 3, "four": 4}.get(match["count"]) or int(match["count"])
        ns = tuple(action.n for action in about)
        some = ns[:count] if match["word"] in {"first", "top"} else ns[-count:]
        found.append(Mention(match.start(), match.end(), some if count <= len(ns) else (), "position"))
    for match in _POSITION.finditer(low):
        word = match["word"]
        if word in {"last", "bottom", "latter"}:
            place = len(about) - 1
        elif word in {"top", "former"}:
            place = 0
        else:
            place = int(word[0]) - 1 if word[0].isdecimal() else _POSITIONS.index(word)
        if place < len(about) and not (word in {"former", "latter"} and len(about) != 2):
            found.append(Mention(match.start(), match.end(), (about[place].n,), "position"))
    return found


def _sets(low: str, about: tuple[About, ...]) -> list[Mention]:
    everyone = tuple(action.n for action in about)
    found = []
    for how, pattern in _SETS:
        for match in pattern.finditer(low):
            if how in {"both", "neither"} and len(about) != 2 and match[0] in {"both", "neither"}:
                found.append(Mention(match.start(), match.end(), (), "vague"))
            elif how == "all" and match[0] in {"all", "everything"} and not _speaks_of_all(low, match):
                continue
            else:
                found.append(Mention(match.start(), match.end(), everyone, how))
    return found


def _speaks_of_all(low: str, match: re.Match[str]) -> bool:
    """ "all done", "everything's complete", not "all staff", "after all", "hi all", "all the best"."""
    after = low[match.end() :]
    if re.search(
        r"\b(?:after|at|hi|hello|above|first of|in|once and for|not|we've|we have|they've|i've|been|is|are|was|were|has|it's|that's|now|nearly|almost|for|of) $",
        low[: match.start()],
    ):
        return bool(re.match(r" (?:except|bar|apart from|but)\b", after))
    return bool(
        re.match(
            r"(?:'s|'ve)?\s*(?:$|[,.:;!-]|(?:is|are|has|have|been|done|complete|completed|finished|on track|on hold|green|amber|red|not|still|now|"
            r"will|should|slipping|delayed|going|good|fine|to|at|bar|except|apart|but|ok|signed|in hand|in place|closed|sorted|blocked|paused|\d{1,3} ?%)\b)",
            after,
        )
    )


def _settle(low: str, mentions: list[Mention], about: tuple[About, ...]) -> list[Mention]:
    """Give "the rest", "the other" and "all except" the actions that the other mentions leave."""
    everyone = tuple(action.n for action in about)
    settled: list[Mention] = []
    excepted: list[Mention] = []
    for position, mention in enumerate(mentions):
        if mention in excepted:
            continue
        if mention.how == "all":
            others = _excepted(low, mentions, position)
            spared = tuple(n for other in others for n in other.ns)
            left = tuple(n for n in everyone if n not in spared)
            if others and _EXCEPT.fullmatch(low[mention.end : others[0].start].lstrip()):
                excepted.extend(others)
                settled.append(replace(mention, end=others[-1].end, ns=left, how="all except", spared=spared))
            else:
                settled.append(replace(mention, ns=left))
        elif mention.how in {"rest", "other"}:
            settled.append(_what_is_left(mention, mentions, everyone))
        else:
            settled.append(mention)
    return settled


def _what_is_left(mention: Mention, mentions: list[Mention], everyone: tuple[int, ...]) -> Mention:
    named = {n for other in mentions if other.how in {"number", "title", "position"} for n in other.ns}
    left = tuple(n for n in everyone if n not in named)
    certain = bool(named and left) and (mention.how == "rest" or len(left) == 1)
    return replace(mention, ns=left if certain else (), how=mention.how if certain else "vague")


def _excepted(low: str, mentions: list[Mention], position: int) -> list[Mention]:
    """The mentions after "except", "bar", "apart from" that follow on a set in the same sentence."""
    excepted: list[Mention] = []
    end = mentions[position].end
    for other in mentions[position + 1 :]:
        between = low[end : other.start]
        if re.search(r"[.;\n]", between) or not (_JOIN.fullmatch(between) if excepted else _EXCEPT.search(between)):
            break
        excepted.append(other)
        end = other.end
    return excepted


def _joined(low: str, mentions: list[Mention]) -> tuple[Mention, ...]:
    """Join what is listed: "12, 14 and 15" is one mention of three."""
    joined: list[Mention] = []
    for mention in mentions:
        last = joined[-1] if joined else None
        if (
            last
            and last.how == mention.how
            and last.how in {"number", "title", "position"}
            and _JOIN.fullmatch(low[last.end : mention.start])
        ):
            joined[-1] = replace(
                last,
                end=mention.end,
                ns=tuple(dict.fromkeys(last.ns + mention.ns)),
                unknown=last.unknown + mention.unknown,
            )
        else:
            joined.append(mention)
    return tuple(joined)
