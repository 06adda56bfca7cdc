"""Actions marked within running text, as minutes have them: "ACTION: Clerk to ...", "... by Friday. Action 2.1: JB"."""

from __future__ import annotations

import re
from dataclasses import dataclass

from tracker.papers.understanding.words.acting import are_owners, is_plain, who_acts
from tracker.papers.understanding.words.looks import is_level, is_status_like
from tracker.papers.understanding.words.orders import is_order
from tracker.rules.owners.kinds import is_job
from tracker.rules.owners.vocabulary import is_everyone

_LABEL = (
    r"ACTIONS?(?: POINTS?| ITEMS?)?|Actions?(?: [Pp]oints?| [Ii]tems?)?|AP|TODO|To[- ][Dd]o|CAM GWEITHREDU|Gweithredu"
)
_MARK = re.compile(
    rf"(?:^|(?<=[\s.;:,!?)]))[(\[*_]*(?P<label>{_LABEL})"
    r"(?:\s+(?:[Nn]o\.?\s*|#)?(?P<ref>(?:[A-Z]{1,6}[-/])?[A-Z]{0,4}\d[\w./-]*))?"
    r"(?P<sep>(?:\s*[(\[](?:(?P<lead>[Oo]wner|[Ll]ead|[Bb]y|[Ww]ho)\s*:\s*)?(?P<inside>[^()\[\]]{1,40})[)\]]"
    r"|,?\s+(?:(?:on|for|by|-|–)\s+)?(?P<who>(?:[A-Z]|all\b)[\w.'’/&, -]{0,40}?))?"
    r"(?:\s*[(\[](?P<day>(?:due|by|before|until|deadline)\b[^()\[\]]{3,40})[)\]])?"
    r"(?:(?<=\w)\s+(?=to [a-z])|\s*[*_]*\s*:(?=[\s*_]|[A-Z])[*_]*\s*)|\s+[–—-]\s+|\s*[*_]*\s+(?=[A-Z]{2,4}\b[^a-z]*$))"
)
_COLUMN = re.compile(
    r"\b(?:owners?|lead|officer|date|status|plan|log|list|required|agreed|taken|group|holder|summary|review|area|update|points?|items?|no|number)$",
    re.IGNORECASE,
)
"""What follows "Action" in the heading of a column or a document."""
_BOXED = re.compile(
    rf"[(\[]\s*(?P<label>{_LABEL}|action)(?:\s*(?:[:–—-]|on|for|by)\s*(?P<who>[^()\[\]]{{2,40}}?))?\s*[)\]]\s*[:–—-]?\s*"
    r"(?P<words>[^\W\d_].*)$",
    re.DOTALL,
)
"""A mark in brackets in front of the words: "[Action] ...", "[action: Ben] ..."."""
_SHOUTED = re.compile(r"(?P<label>ACTION)\s+(?P<words>(?=.*[a-z]{3})(?![A-Z]{2,}\b)\S+(?:\s+\S+){2,})$", re.DOTALL)
"""A mark in capitals that nothing parts from the words: "ACTION new price list. Ann to print it"."""
_SHORT = "".join(
    rf"(?<!\b{word}\.)" for word in ("Cllr", "Cllrs", "Mr", "Mrs", "Ms", "Dr", "Prof", "Rev", "Revd", "St")
)
"""What is shortened in front of a name, whose stop ends no sentence."""
_END = re.compile(rf"(?<=[.!?])(?<!\s[A-Z]\.)(?<!^[A-Z]\.){_SHORT}\s+(?=[A-Z“\"(\[]|(?:\d{{1,2}}|[a-h])[.)]\s+[A-Z])")
_FRONT = re.compile(r"(?P<who>[^:–—]{2,40}?)\s+[–—-]\s+(?P<rest>\S.*)$")
"""Somebody in front of what they are to do: "Ann - first aid course"; behind them may as well stand their post."""
_MOST_NAMES = 12
_LONGEST = 10_000
"""Letters of a paragraph; what is longer is a whole text without line ends."""


@dataclass(frozen=True)
class Marked:
    """An action that a mark points out. `words` are empty where the mark stands alone and means what is above it."""

    words: str
    owner: str = ""
    ref: str = ""
    label: str = ""
    before: str = ""
    """What stands in front of it and belongs to no action."""
    day: str = ""
    """By when it is to be done, in brackets behind the mark: "Action on JB (due 3 March): ..."."""


def marked_in(text: str, *, listed: bool = False) -> tuple[Marked, ...]:
    """The marked actions of a paragraph, in order; empty where it has none, or only a label in front of its words.

    In an item that is `listed` by itself, a mark at its end that only names people speaks of the whole item, unless its
    last sentence tells somebody to act.
    """
    boxed = _BOXED.match(text)
    if boxed and not (boxed["who"] and not _names(boxed["who"])):
        return (Marked(_bare(boxed["words"]), (boxed["who"] or "").strip(), "", boxed["label"]),)
    shouted = _SHOUTED.match(text)
    if shouted and not _MARK.match(text):
        return (Marked(_bare(shouted["words"]), label=shouted["label"]),)
    found = [mark for mark in _MARK.finditer(text) if not _is_word(mark)] if len(text) < _LONGEST else []
    if not found:
        return ()
    ends = [mark.start() for mark in found[1:]] + [len(text)]
    marked: list[Marked] = []
    begin = 0
    for mark, end in zip(found, ends, strict=True):
        before, value = text[begin : mark.start()].strip(), _bare(text[mark.end() : end])
        begin = end
        label = text[mark.start() : mark.end()].strip(" *_:–—-([")
        who = (mark["inside"] or mark["who"] or "").strip()
        if who and value:
            named = f"{mark['label']} {mark['lead'] or ''}".strip()
            marked.append(Marked(value, who, mark["ref"] or "", named, before, mark["day"] or ""))
        elif names_only(value):
            rest, words = cut_clause(before, value)
            if listed and len(found) == 1 and not (is_order(words) or who_acts(words, sure=True)):
                rest, words = "", before
            marked.append(Marked(words, value, mark["ref"] or "", label, rest))
        elif value:
            marked.append(Marked(value, "", mark["ref"] or "", label, before, mark["day"] or ""))
    plain = len(marked) == 1 and not marked[0].before and not marked[0].owner and not text.startswith(("(", "["))
    if plain and marked[0].label[:1] in "Aa" and marked[0].label[:2] != "AP":
        return ()
    return tuple(marked)


def names_only(value: str) -> bool:
    """Whether words behind a mark only say who is to act."""
    bare = value.strip(" .;")
    words = bare.split()
    told = _FRONT.match(bare)
    if told and are_owners(told["who"], sure=True) and (is_order(told["rest"]) or not is_job(told["rest"])):
        return False
    return 0 < len(words) <= _MOST_NAMES and is_plain(words) and are_owners(bare, sure=True)


def _names(who: str, *, firm: bool = False) -> bool:
    """Whether words beside a mark name people or posts: "Action Plan" and "Action (high)" name none."""
    bare = who.strip(" .;")
    if is_level(bare) or is_status_like(bare) or _COLUMN.search(bare):
        return False
    return is_everyone(bare) or (is_plain(bare.split()) and are_owners(bare, sure=not firm, firm=firm))


def _is_word(mark: re.Match[str]) -> bool:
    """ "Action" within a sentence, before a dash, is a word of it; a mark begins a line, a sentence or a bracket."""
    who = mark["inside"] or mark["who"]
    ordered = is_order(mark.string[mark.end() :])
    if who and not _names(who, firm=bool(mark["who"]) and not ordered):
        return True
    before = mark.string[: mark.start()].rstrip()
    begins = not before or before.endswith((".", "!", "?", ")", ";", ":"))
    if who:
        return not begins
    if ":" in mark["sep"]:
        return not (begins or mark["label"][0].isupper())
    bare = not mark["sep"].strip()
    return not begins or (bare and not before) or (not bare and not (mark["label"].isupper() or mark["ref"]))


def _bare(value: str) -> str:
    bare = value.strip(" *_;")
    while bare.rstrip(".").endswith((")", "]")) and len(re.findall(r"[(\[]", bare)) < len(re.findall(r"[)\]]", bare)):
        bare = bare.rstrip(".")[:-1].rstrip()
    return bare.lstrip("–—- ")


def cut_clause(before: str, owner: str) -> tuple[str, str]:
    """The text before a mark that names somebody, and its last sentence or clause, which is what they are to do."""
    names = "|".join(re.escape(name.strip()) for name in re.split(r"[/,&;]|\band\b", owner) if name.strip())
    told = rf"(?:^|(?<=[.;!?,:)–—-]\s)|(?<=\band\s))(?:The )?(?:{names})\b[^.]{{0,40}}?\b(?:to|will)\s"
    clauses = [found.start() for found in re.finditer(told, before)] if names else []
    if clauses:
        return before[: clauses[-1]].strip(), before[clauses[-1] :].strip()
    sentences = [0, *(end.end() for end in _END.finditer(before))]
    undertaken = (
        rf"(?:The )?(?:{names})\b.{{0,90}}?\b(?:would|will|agreed|offered|undertook|volunteered|is to|are to)\b"
    )
    for start, stop in reversed(list(zip(sentences, [*sentences[1:], len(before)], strict=True))[-3:]):
        if names and re.match(undertaken, before[start:stop]):
            return f"{before[:start]}{before[stop:]}".strip(), before[start:stop].strip()
    for start in reversed(sentences):
        if len(before[start:].split()) >= 3:
            return before[:start].strip(), before[start:].strip()
    return "", before


def last_clause(before: str, owner: str) -> str:
    """What the named are to do, of a paragraph above their names."""
    return cut_clause(before, owner)[1]


def told_apart(text: str) -> list[str]:
    """The actions that semicolons part, where each tells somebody to act: "Ann to write; Bob to read"."""
    parts = [part.strip() for part in re.split(r";\s+(?:and\s+)?", text) if part.strip()]
    return parts if len(parts) > 1 and all(who_acts(part, sure=True) for part in parts) else [text]


def sentences_of(text: str) -> list[str]:
    """The sentences of a paragraph."""
    return [sentence for sentence in _END.split(text) if sentence] if len(text) < _LONGEST else [text]
