"""Which actions a reply speaks of, and where: what was named, put in order, with its exceptions (replies' rules 2)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace

from tracker.rules.phrases.clauses.listing import joined, once_each, under_headings
from tracker.rules.phrases.clauses.naming import LIST_GAP, Mention, by_number, with_lead
from tracker.rules.phrases.clauses.places import by_line, by_position, by_written_number
from tracker.rules.phrases.clauses.titles import by_title, opens_clause
from tracker.rules.phrases.clauses.together import by_set
from tracker.rules.phrases.values import About
from tracker.rules.phrases.words.tables import any_of

_EXCEPT = any_of(
    """
    except(?: for)?  bar(?:ring)?  apart from  aside from  other than  but not  with the exception of  excluding
    save(?: for)?  minus  but  leaving (?:aside|out)  not counting  excepting  not including  ignoring  setting aside
    without
    """,
    after=r"\s+(?:for )?(?:the )?(?:#|no\.? ?|number )?$",
)
"""What stands before the actions that a set leaves out."""


def find_mentions(low: str, about: tuple[About, ...], named: str = "") -> tuple[Mention, ...]:
    """Every place at which one or more of several actions are named, joined where they are listed ("12, 14 and 15").

    `low` is in small letters with dates struck out as "@", `named` the same before idioms were crossed out, in which a
    title's words are looked for. Positions, titles, sets mean something only among several.
    """
    found = by_line(low, about) or [*by_number(low, about), *by_written_number(low, about)]
    if len(about) > 1:
        has_numbers = any(mention.ns for mention in found)
        others = (*by_position(low, about), *by_title(named or low, about, has_numbers), *by_set(low, about))
        if _is_of_one(low, found):
            titles = {action.n: action.title for action in about}
            others = tuple(one for one in others if _is_of_another(low, one, titles))
        for mention in others:
            if not any(mention.start < other.end and other.start < mention.end for other in found):
                found.append(mention)
    ordered = sorted((with_lead(low, mention) for mention in found), key=lambda mention: mention.start)
    ordered = under_headings(low, ordered)
    return once_each(low, joined(low, _settle(low, ordered, about)))


OPENS_WITH = re.compile(r"\W*(?:(?:re|for|on|action|item|no|number)\W+)*")
"""What may stand before a number with which a reply opens: "re #47"."""


def _is_of_one(low: str, numbers: list[Mention]) -> bool:
    """True where a reply opens with the only number in it: "all of them" and "the last" are then that action's own."""
    if len({n for mention in numbers for n in (*mention.ns, *mention.unknown)}) != 1 or not numbers[0].ns:
        return False
    first = numbers[0]
    return bool(OPENS_WITH.fullmatch(low, 0, first.start)) and not _ASIDE.match(low, first.end)


def _is_of_another(low: str, mention: Mention, titles: Mapping[int, str]) -> bool:
    """True for what names another action behind the only number: a title at the head of its clause, or the rest.

    One word of a title that is a whole sentence ("staff", "new") names nothing here, and the rest is that of the action
    itself where a share of it was told before. "The last one" is the other of two.
    """
    if mention.how == "title":
        is_short = all(len(titles[n].split()) <= _A_NAME for n in mention.ns)
        return opens_clause(low, mention.start) and (is_short or " " in low[mention.start : mention.end])
    if mention.how == "position":
        return len(titles) == _TWO and low.endswith(" one", mention.start, mention.end)
    is_left = mention.how in {"rest", "other"} and not _OF_MORE.match(low, mention.end)
    return is_left and not _IN_PART.search(low, 0, mention.start) and not low.endswith(" a ", 0, mention.start)


_A_NAME = 5
"""Words: a longer title is a sentence, of which nobody names an action by one word."""
_IN_PART = re.compile(r"%|\b(?:half|part\w*|some|first|one|two|three|four|complete at)\b")

_OF_MORE = re.compile(r" of (?!the(?:m|se)\b|those\b|mine\b|my\b|the (?:actions|items|list|lot)\b)")


def _settle(low: str, mentions: list[Mention], about: tuple[About, ...]) -> list[Mention]:
    """Give "the rest", "the other" and "all except" the actions that the other mentions leave."""
    everyone = tuple(action.n for action in about)
    mentions = [*mentions]
    settled: list[Mention] = []
    excepted: list[Mention] = []
    for position, mention in enumerate(mentions):
        if mention in excepted:
            continue
        if mention.how == "all":
            others = _excepted(low, mentions, position)
            spared = tuple(n for other in others for n in other.ns)
            left = tuple(n for n in everyone if n not in spared)
            mentions[position + 1 : position + 1 + len(others)] = others
            if others and not low[mention.end : others[0].start].strip():
                excepted.extend(others)
                settled.append(replace(mention, end=others[-1].end, ns=left, how="all except", spared=spared))
            elif not _same_sentence(low, settled, mention) and not _just_excepted(low, settled, mention):
                settled.append(replace(mention, ns=left))
        elif mention.how == "both" or _opens_list(low, mentions, position):
            settled.extend(_both(low, settled, mentions, position))
        elif place := _stands_excepted(low, settled, mention):
            left, (start, end) = tuple(n for n in everyone if n not in mention.ns), place
            settled.append(replace(mention, start=start, end=end, ns=left, how="all except", spared=mention.ns))
        elif mention.how == "these":
            if not any(other.how in _ONE_BY_ONE for other in mentions):
                settled.append(replace(mention, how="all"))
        elif mention.how == "so many":
            settled.extend(_counted(low, mentions, position))
        elif mention.how in {"rest", "other"}:
            settled.append(_what_is_left(mention, mentions, everyone))
        else:
            settled.append(mention)
    return settled


def _counted(low: str, mentions: list[Mention], position: int) -> tuple[Mention, ...]:
    """Those of whom "two are done" is said: the two that the sentence names next, of which nothing else is said."""
    mention, end = mentions[position], mentions[position].end
    named: list[Mention] = []
    for other in mentions[position + 1 : position + 1 + mention.count]:
        gap = low[end : other.start]
        if not (LIST_GAP.fullmatch(gap) if named else _BEFORE_NAMES.fullmatch(gap)) or other.how not in _ONE_BY_ONE:
            return ()
        named.append(other)
        end = other.end
    ns = tuple(dict.fromkeys(n for other in named for n in other.ns))
    return (replace(mention, ns=ns),) if len(ns) == mention.count and _NAMES_END.match(low, end) else ()


_ONE_BY_ONE = frozenset(("number", "title", "position"))
_BEFORE_NAMES = re.compile(
    r" [^.;!?\n]{0,40}?(?::| -+|,| \()(?: (?:namely|those being|being|i\.e\.?|viz))?\s*(?:the )?#?"
)
_NAMES_END = re.compile(r"\s*(?:$|[.;)!\n]|,? (?:and|but|while|with)\b)")


def _both(low: str, settled: list[Mention], mentions: list[Mention], position: int) -> tuple[Mention, ...]:
    """The two that are meant by "both": those that its sentence has named; none where it is of one's own things."""
    mention = mentions[position]
    if _opens_list(low, mentions, position):
        return ()
    if named := _same_sentence(low, settled, mention):
        two = tuple(dict.fromkeys(n for other in named for n in other.ns))
        return (replace(mention, ns=two),) if len(two) == _TWO else ()
    pairs = [other for other in settled if other.how in {"rest", "so many"} and len(other.ns) == _TWO]
    if pairs and pairs[-1].start > _sentence_start(low, mention):
        return (replace(mention, ns=pairs[-1].ns),)
    return (mention if mention.ns else replace(mention, how="vague"),)


_TWO = 2


def _opens_list(low: str, mentions: list[Mention], position: int) -> bool:
    """True for the word in "neither 12 nor 14", "both 12 and 14", of which the names say which are meant."""
    mention, after = mentions[position], mentions[position + 1 : position + 2]
    if not after or not _OPENS_LIST.fullmatch(low, mention.start, mention.end):
        return False
    return after[0].how in {"number", "title", "position"} and not low[mention.end : after[0].start].strip(" the#")


_OPENS_LIST = re.compile(r"neither|both")


def _same_sentence(low: str, earlier: list[Mention], mention: Mention) -> tuple[Mention, ...]:
    """What its sentence has named one by one so far: "both" and "all" are of these ("the boiler, all finished")."""
    last = _sentence_start(low, mention)
    return tuple(other for other in earlier if other.start > last and other.how in {"number", "title", "position"})


def _sentence_start(low: str, mention: Mention) -> int:
    near = max(0, mention.start - _LONGEST_SENTENCE)
    return max(near - 1, *(low.rfind(stop, near, mention.start) for stop in (". ", ";", "\n", "! ", "? ")))


_LONGEST_SENTENCE = 400
"""Characters back to which a sentence is looked for."""
_BARRED = any_of(
    """
    except(?: for)?  bar(?:ring)?  apart from  aside from  other than  but not  with the exception of  excluding
    save(?: for)?  minus  leaving (?:aside|out)  not counting  excepting  not including  ignoring  setting aside
    leaving
    """,
    after=r"\s+(?:the )?(?:#|no\.? ?|number )?$",
)
_ASIDE = re.compile(r" (?:aside|excepted|apart|excluded)\b")


def _stands_excepted(low: str, earlier: list[Mention], mention: Mention) -> tuple[int, int] | None:
    """Where "done except the fan" or "the fan aside, done" says it of the others, with the words that except it."""
    near = max(0, mention.start - 40)
    barred, aside = _BARRED.search(low[near : mention.start]), _ASIDE.match(low, mention.end)
    if not mention.ns or not (barred or aside) or mention.how in {"all", "both", "rest", "other", "neither"}:
        return None
    if any(other.start > _sentence_start(low, mention) for other in earlier):
        return None
    return near + barred.start() if barred else mention.start, aside.end() if aside else mention.end


def _just_excepted(low: str, earlier: list[Mention], mention: Mention) -> bool:
    """True where its sentence began with what is excepted: "apart from 14 everything is done"."""
    return bool(earlier) and earlier[-1].how == "all except" and earlier[-1].start > _sentence_start(low, mention)


def _what_is_left(mention: Mention, mentions: list[Mention], everyone: tuple[int, ...]) -> Mention:
    """The actions that no other mention names; where those after it name them all ("the others: 12 red, 14 green") \
    those that none before it does."""
    apart = [other for other in mentions if other.how in {"number", "title", "position"}]
    named = {n for other in apart for n in other.ns}
    if named.issuperset(everyone):
        named = {n for other in apart if other.start < mention.start for n in other.ns}
    left = tuple(n for n in everyone if n not in named)
    certain = bool(named and left) and (mention.how == "rest" or len(left) == 1)
    return replace(mention, ns=left if certain else (), how=mention.how if certain else "vague")


def _excepted(low: str, mentions: list[Mention], position: int) -> list[Mention]:
    """The mentions that follow on a set in the same sentence after "except", "bar", "apart from", with those words."""
    excepted: list[Mention] = []
    end = mentions[position].end
    for other in mentions[position + 1 :]:
        between = low[end : other.start]
        bars = _EXCEPT.search(between)
        if re.search(r"[.;\n]", between) or not (LIST_GAP.fullmatch(between) if excepted else bars):
            break
        excepted.append(other if excepted or not bars else replace(other, start=end + bars.start()))
        end = other.end
    return excepted
