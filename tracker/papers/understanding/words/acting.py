"""Who is told to act in a sentence: "JB to send the minutes", "It was agreed that the Clerk will write to them"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from tracker.papers.understanding.words.looks import ORDERS
from tracker.papers.understanding.words.orders import is_order
from tracker.rules.owners import OwnerKind, WrittenOwner, split_owners
from tracker.rules.owners.kinds import is_one_word, plain
from tracker.rules.owners.vocabulary import JOBS, LOOSE_TEAMS, TEAMS, is_everyone


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_AGREED = re.compile(
    r"(?:it was |the (?:council|committee|board|meeting|group|governors|members) |members |councillors )?"
    r"(?:unanimously |also |further |therefore )*(?:agreed|resolved|noted|decided|proposed|suggested|requested)"
    r"(?: and agreed)?(?: (?:that|for)\b)?[\s:,]+",
    re.IGNORECASE,
)
WISHES = (
    r"(?:be|have|not|like|need|welcome|prefer|want|wish|hope|expect|mean|cost|seem|suggest|benefit|require|support|agree"
    r"|appreciate|remain|become|take place|allow|never|only|still)\b"
)
"""What somebody "would" without taking anything on."""
_WOULD = re.compile(r"^((?:the )?[A-Z][\w.’'-]*(?: [A-Z][\w.’'-]*){0,3}) would ")
"""How it is told later that somebody will do something."""
_TOLD = re.compile(
    r"(?P<who>(?:[A-Z]\.\s?){0,3}[A-Z@][^.;:!?–—()]{0,70}?(?:\b[A-Z]\.)?[^.;:!?–—()]{0,30}?)(?:\s*\([^()]{1,60}\))?\s+"
    r"(?:to(?: (?:also|then|now|urgently))?+|(?:will|shall|should|must)(?: (?:also|then|now|both))?+"
    r"|(?:is|are|was|were|has|have) (?:asked |requested |reminded |instructed |authori[sz]ed |tasked |agreed |due "
    r"|going |to be asked )?to"
    r"|needs? to|asked to"
    r"|(?:has |have |is |are )?(?:agree[sd]|agreeing|offer(?:s|ed|ing)|undert(?:akes|ook)|volunteer(?:s|ed|ing)"
    r"|promis(?:es|ed|ing)) to"
    rf"|(?:said|added|confirmed|noted) (?:that )?(?:he|she|they) (?:would|will)(?! {WISHES})"
    r"|(?P<doing>(?=obtaining|contacting|checking|arranging|writing|chasing|looking|getting|organising|liaising|working|asking"
    r"|finding|booking|drafting|preparing|sorting|sending|buying|speaking|talking)))\b\s*"
    r"(?!still\b|(?:always |never |all |[a-z]+ly )?be\b"
    r"(?! (?:ready|there|present|available|involved|in charge|responsible)\b)|have\b|take place\b|date\b"
    r"|(?:the|an?|our|its?|their|his|her|this|these|those|each|every)\b)(?=[a-z])"
)
_INITIALS_TOLD = re.compile(r"(?P<who>[A-Z][A-Za-z]?[A-Z]{1,2})\s+to\s+[A-Z][a-z]+\s")
"""Somebody's initials in front of a verb that has a capital: "SK to Message them"."""
_BETWEEN = re.compile(r",? (?:and|&) |, ?|/")
_NICKS = re.compile(
    r"(?P<who>[a-z][a-z0-9_-]*(?:(?:,? (?:and|&) |, ?|/)[a-z][a-z0-9_-]*)*)\s+(?:(?:is|are) )?(?:to|will|shall)\s+"
    r"(?=[a-z])"
)
"""People by short names in small letters, as in chats: "kez and m-ito to test it"."""
_BIDDEN = re.compile(r"(?P<who>[A-Z][\w’'-]+(?:(?:,? (?:and|&) |, |/)[A-Z][\w’'-]+)*)\s+(?=[a-z])")
"""Somebody right in front of a verb: "Ann and Bob write the report"."""
_ACTS = re.compile(r"^([a-z]+[^s\W])s(?= (?:the|an?|our|to|up|out|all|some|with)\b)")
"""What somebody does, as a verb: "tells the", "sends a"."""
_TALKS = re.compile(
    r" (?:will|shall) (?:also |then )?(?:(?:speak|talk|liaise|meet|catch up|get in touch) (?:to|with)|ring|phone"
    r"|find out|report back)\b"
)
"""What only people do, so that whoever does it is one."""
_CHARGED = re.compile(
    r"(?P<who>[A-Z@][\w.'’ /&@-]{1,50}?)\s+(?:(?:is|are|will be|to be)\s+)?(?:in charge of|responsible for)\s+(?=\S)"
)
_TOPIC = re.compile(r"[^.;:!?–—]{2,100}?(?:\s[–—-]\s*|[–—]\s*|:\s+)(?=[A-Z@]|all\b)")
_ASIDE = re.compile(r"(?:At|In|By|For|Following|After|Before|On|Once|When|If|As)\s[^.;:!?–—]{2,70}?,\s+(?=[A-Z@])")
"""When and why it is to be done, in front of who is told: "By Easter, ...", "At the request of the Chair, ..."."""
_LINK = re.compile(
    r"^(?:Instead|However|Meanwhile|Therefore|Then|So|Also|Finally|Lastly|Later|Afterwards|Additionally|Furthermore),? "
    r"(?=[A-Z]|the )"
)
"""What only joins a sentence to the one before: "Then Ann will ring them"."""
_ALSO = re.compile(
    r"(?P<joint>&|\band|[,;])\s+(?P<who>[A-Z][\w.’'-]*(?:\s[A-Z][\w’'-]*){0,2})\s+(?:to|will|can)\s+(?=[a-z])"
)
_BESIDE = re.compile(r",? (?:together |along |jointly )?with (?=[A-Z])")
"""Whom somebody is told to act with, in front of the deed: "Ann, with Bob, to write"."""
_WITH = re.compile(
    r"\b(?:(?:with|between|ask|asking|from)\s[^,;.]*"
    r"|(?:e-?mail|contact|remind|tell|invite|approach|chase|(?:write|speak|talk) to)(?: [A-Z][\w’'-]+){1,3} )$"
)
"""Whom somebody acts with stands behind it: "to agree with Ann and Bob to write", "to email Ann and Bob to write"."""
_NOBODY = _words(
    "we they it this that these those there he she i you who which what where when how why all-of-this here nobody "
    "none some actions action a an"
)
_CONTRACTED = re.compile(r"['’](?:re|m|s|ll|ve|d)$")
_ORDERS_AHEAD = _words("need seek continue agree try work aim plan start begin")
_HELPS = _words("help assist")
_SMALL = _words("of for and the de la van von all both the each every s i/c in charge new local")
_JOINTS = _words("a an for with to in on from by at that is are have has who")
"""Words that no post has within its name."""
_FIELDS_TOO = _words("open design support review test work audit report survey track plan project research contact")
"""Words that give orders and name a team's work as well: "Design team to ...", but "Ask the team to ..."."""
_LONGEST = 9
_DEED = re.compile(r"(?:will|shall|should|must|may|can|to|(?:is|are|needs?|has|have) to)\s")
"""How words begin that say what somebody does, whatever names stand in them."""
_THING = re.compile(r"\w{4,}(?:ance|tion|sion|ment|ness|lity|rity)s?", re.IGNORECASE)
"""A word that ends as no given name does: "Guidance to say who it is for"."""
_ADDRESS = _words("Mr Mrs Ms Miss Dr Prof Cllr Cllrs Councillor Sir Rev Revd Fr Lord Lady")


@dataclass(frozen=True)
class People:
    """Whom a paper names as present, writing or written to: their names word by word, and their initials."""

    words: frozenset[str] = field(default_factory=frozenset)
    initials: frozenset[str] = field(default_factory=frozenset)
    given: frozenset[str] = field(default_factory=frozenset)
    """The first words of their names, without those of posts."""

    def knows(self, text: str) -> bool:
        """Whether all words of a name are among them."""
        words = re.findall(r"[^\W\d_]+", text)
        return bool(words) and (text in self.initials or all(word in self.words for word in words))


NOBODY_KNOWN = People()


def who_acts(text: str, people: People = NOBODY_KNOWN, *, sure: bool = False) -> str:
    """Who is told to act at the beginning of a sentence, or behind the topic in front of it; empty when nobody.

    A single capital word may be anything ("Training to ..."), so that it counts as a person only where the paper names
    one like it, or `sure`: where it is known that the sentence is an action.
    """
    bare = _LINK.sub("", text.strip().lstrip("*_•-? "), count=1)
    agreed = _AGREED.match(bare)
    rest = _WOULD.sub(r"\1 will ", bare[agreed.end() :], count=1) if agreed else bare
    nick = _NICKS.match(rest)
    if nick and all(name in people.words for name in _BETWEEN.split(nick["who"])):
        return nick["who"]
    rest = _capital(rest)
    aside, topic = _ASIDE.match(rest), _TOPIC.match(rest)
    after_aside = _who(rest[aside.end() :], people, sure) if aside else ""
    after_topic = _who(_capital(rest[topic.end() :]), people, sure) if topic else ""
    return after_aside or _who(rest, people, sure) or after_topic


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def _who(text: str, people: People, sure: bool) -> str:
    told = _TOLD.match(text)
    if bidden := _BIDDEN.match(text) if sure and not told else None:
        rest = _ACTS.sub(r"\1", text[bidden.end() :], count=1)
        if is_order(rest) and not is_order(text) and are_owners(bidden["who"], people, firm=True):
            return bidden["who"]
    charged = _CHARGED.match(text) if sure and not told else None
    if charged:
        return charged["who"] if are_owners(charged["who"], people, sure=True) else ""
    if initials := _INITIALS_TOLD.match(text) if sure else None:
        return initials["who"]
    if not told:
        return ""
    sure = sure or _TALKS.match(text, len(told["who"])) is not None
    who = re.sub(r"^[Tt]he (?=[a-zA-Z])|\s(?:We|They|He|She)$", "", told["who"]).strip(" ,")
    lead, *beside = _BESIDE.split(who)
    who = ", ".join((lead, *beside)) if are_owners(lead, people, firm=True) else who
    if told["doing"] is not None and (" " in who or is_everyone(who)) and not people.knows(who):
        return ""
    words = who.split()
    first = _CONTRACTED.sub("", words[0] if words[0] == "IT" else words[0].casefold()) if words else ""
    if not words or len(words) > _LONGEST or first in _NOBODY or "-" in words[:-1]:
        return ""
    orders = ORDERS.match(words[0]) is not None and (len(words) == 1 or plain(words[-1]) not in JOBS | TEAMS)
    alone = len(words) == 1 and not people.knows(who)
    orders = orders or ((alone or not _JOINTS.isdisjoint(words)) and is_order(text))
    if words[0].casefold() in _ORDERS_AHEAD or (len(words) == 1 and first in _HELPS) or orders:
        return ""
    if not is_plain(words) or not are_owners(who, people, sure=sure):
        return ""
    also = _ALSO.search(text, told.end())
    both = also is not None and also["who"] not in who and _also_acts(also, people)
    both = both and not _WITH.search(text[told.end() : also.start()] if also else "")
    return f"{who}, {also['who']}" if also is not None and both else who


def _also_acts(also: re.Match[str], people: People) -> bool:
    """Whether somebody else is told to act; behind a mere comma only whom the paper knows, or initials."""
    return are_owners(also["who"], people, firm=also["joint"] in {",", ";"})


def is_plain(words: Sequence[str]) -> bool:
    """Whether each word may stand in a name or title: none is a verb or a common noun."""
    parts = [part for word in words for part in re.split(r"[/,&+.-]", word) if part]
    posts = JOBS | TEAMS
    if 1 < len(words) <= 5 and plain(words[-1]) in posts and not _JOINTS & set(words):
        named = plain(words[-1]) in TEAMS and plain(words[0]) in _FIELDS_TOO
        return named or plain(words[0]) in posts or not ORDERS.match(words[0])
    return all(part[:1].isupper() or plain(part) in _SMALL | JOBS | TEAMS | LOOSE_TEAMS for part in parts)


def are_owners(who: str, people: People = NOBODY_KNOWN, *, sure: bool = False, firm: bool = False) -> bool:
    """Whether words are nothing but people, posts and teams; `firm` where their kind alone must leave no doubt."""
    owners = () if _DEED.match(who) else split_owners(who)
    if not owners or any(owner.kind is OwnerKind.UNKNOWN for owner in owners):
        return False
    test = _is_firm if firm else _is_someone
    return all(test(owner, people, sure or len(owners) > 1) for owner in owners)


def _is_firm(owner: WrittenOwner, people: People, _: bool) -> bool:
    """Initials, a post, or a name that the paper or the language knows."""
    if people.knows(owner.text) or owner.kind in {
        OwnerKind.INITIALS,
        OwnerKind.EVERYONE,
        OwnerKind.NAME_WITH_TITLE,
        OwnerKind.TITLE,
    }:
        return True
    first = owner.text.split()[0]
    return owner.kind is OwnerKind.NAME and (not is_one_word(first) or first.strip(".") in _ADDRESS)


def _is_someone(owner: WrittenOwner, people: People, sure: bool) -> bool:
    kind, text = owner.kind, owner.text
    if people.knows(text) or kind in {OwnerKind.INITIALS, OwnerKind.EVERYONE, OwnerKind.NAME_WITH_TITLE}:
        return True
    if kind is OwnerKind.NAME and is_one_word(text):
        return sure and not _THING.fullmatch(text)
    if kind is OwnerKind.NAME:
        return not any(word[:1].islower() and word not in {"de", "van", "der", "von"} for word in text.split())
    return text[:1].isupper() or kind is OwnerKind.TITLE or sure
