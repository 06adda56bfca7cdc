"""A deed that titles ask for, and how the words are written that say of it that it has come about."""

from __future__ import annotations

from dataclasses import dataclass

from models.vocabulary import Reported
from tracker.rules.phrases.words.pattern import Pattern
from tracker.rules.phrases.words.status_phrase import StatusPhrase, whole_words
from tracker.rules.phrases.words.tables import any_of


@dataclass(frozen=True)
class Deed:
    """Titles of one kind, and the words that say of what they name that it has come about."""

    titles: Pattern
    phrase: StatusPhrase
    but_not: Pattern | None = None
    """Titles that are of another kind after all: a survey of the roof is no work on the roof."""

    def is_asked_by(self, title: str) -> bool:
        """True for a title of this kind, in small letters."""
        return bool(self.titles.search(title)) and not (self.but_not and self.but_not.search(title))


def deed(
    rule: str,
    titles: str,
    said: str,
    *,
    opens: bool = False,
    says_who: bool = False,
    names_it: bool = False,
    but_not: str = "",
) -> Deed:
    """One kind; where `opens`, only the first word of a title makes it one."""
    phrase = StatusPhrase(rule, Reported.COMPLETE, whole_words(said), says_who=says_who, names_it=names_it)
    of_kind = any_of(titles, before=r"^(?:to )?" if opens else r"\b(?:re-?)?", after="")
    return Deed(of_kind, phrase, any_of(but_not, after="") if but_not else None)
