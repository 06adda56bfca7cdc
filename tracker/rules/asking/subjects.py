"""Who and what a question is about: plans, people, areas, tags, numbers, and the words that name nothing known."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from tracker.rules.asking import grammar
from tracker.rules.asking.names import Named, Names, fold
from tracker.rules.asking.query import Doubt, DoubtKind, Known
from tracker.rules.asking.remaining import Remaining

_LONGEST_NAME = 6
"""Words of the longest name that is looked up."""


@dataclass
class Subjects:
    """What was named so far."""

    known: Known
    names: Names
    plans: tuple[str, ...] = ()
    owners: tuple[int, ...] = ()
    areas: tuple[int, ...] = ()
    tags: tuple[str, ...] = ()
    numbers: tuple[int, ...] = ()
    words: tuple[str, ...] = ()
    doubts: list[Doubt] = field(default_factory=list)

    def take_full_names(self, rest: Remaining) -> None:
        """Names of several words, before a word in them is read as something else."""
        text = rest.text.casefold()
        for name in self.names.in_full():
            if name.casefold() in text and rest.take(grammar.phrase(rf"{re.escape(name)}(?:'s)?")):
                self._note(self.names.look_up(name, ()), name)

    def take_marked(self, rest: Remaining) -> None:
        """What is marked by the words around it: plans by key or title, numbers, areas by number, and "my"."""
        keys = "|".join(re.escape(key) for key in sorted(self.names.plans, key=len, reverse=True))
        if keys:
            self._add_plans(self.names.plans[found[0].casefold()] for found in rest.take_all(grammar.phrase(keys)))
        titled = grammar.TITLED_PLAN.search(rest.text)
        if titled and self.names.plans_called(titled["title"]):
            rest.take(grammar.TITLED_PLAN)
            self._add_plans(self.names.plans_called(titled["title"]))
        found = rest.take_all(grammar.NUMBERS) or rest.take_all(grammar.ONLY_NUMBER)
        self.numbers = tuple(dict.fromkeys(int(match[1]) for match in found))
        for numbered in rest.take_all(grammar.AREAS):
            self._take_numbered(numbered["numbers"])
        self._take_mine(rest)

    def take_rest(self, rest: Remaining, *, whole: str) -> None:
        """Look up the runs of words that are left; what names nothing known is kept as words, with a doubt."""
        about = rest.take(grammar.ABOUT)
        if about:
            self.words += tuple(about["words"].split())
        for run in rest.runs():
            self._take_run(run, alone=[whole] == run, shouted=len(run) > 1 and whole.upper() == whole)

    def _take_run(self, run: list[str], *, alone: bool, shouted: bool) -> None:
        frame, unknown, at = "", list[str](), 0
        while at < len(run):
            word = fold(run[at])
            width = self._look_up_at(run, at, framed=frame in grammar.OWNER_FRAMES or alone, shouted=shouted)
            if not width and word and word not in grammar.NOISE:
                unknown.append(run[at])
            elif unknown:
                self._doubt(frame, unknown)
                frame, unknown = "", []
            if not width and word in _FRAMES:
                frame = word
            at += width or 1
        if unknown:
            self._doubt(frame, unknown)

    def _look_up_at(self, run: list[str], at: int, *, framed: bool, shouted: bool) -> int:
        """How many words from here on name something known; 0 for none."""
        for width in range(min(_LONGEST_NAME, len(run) - at), 0, -1):
            words = run[at : at + width]
            is_noise = fold(words[0]) in grammar.NOISE or fold(words[-1]) in grammar.NOISE
            if width == 1 and (framed or not (shouted and is_noise)):
                people = self.names.by_initials(words[0], self.plans, exact=not framed)
                if people:
                    self._note(Named(people=people), words[0])
                    return 1
            if not is_noise and self._note(self.names.look_up(" ".join(words), self.plans), " ".join(words)):
                return width
        return 0

    def _note(self, named: Named, words: str) -> bool:
        if len(named.people) > 1:
            candidates = tuple(self.names.person(person) for person in named.people)
            self.doubts.append(Doubt(DoubtKind.WHICH_PERSON, words, candidates))
        self.owners = tuple(dict.fromkeys((*self.owners, *named.people)))
        self.areas = tuple(dict.fromkeys((*self.areas, *named.areas)))
        if named.tag and named.tag not in self.tags:
            self.tags += (named.tag,)
        return bool(named)

    def _doubt(self, frame: str, unknown: list[str]) -> None:
        words = " ".join(unknown)
        if frame in grammar.OWNER_FRAMES:
            self.doubts.append(Doubt(DoubtKind.NO_SUCH_PERSON, words))
        elif frame in grammar.PLAN_FRAMES or grammar.KEY_LIKE.fullmatch(words):
            self.doubts.append(Doubt(DoubtKind.NO_SUCH_PLAN, words))
        else:
            self.words += tuple(unknown)
            kind = DoubtKind.NO_SUCH_AREA if frame in grammar.AREA_FRAMES else DoubtKind.WORDS
            self.doubts.append(Doubt(kind, words))

    def _take_numbered(self, numbers: str) -> None:
        sought = re.findall(r"\d+[a-z]?", numbers, re.IGNORECASE)
        areas = self.names.areas_numbered(sought, self.plans)
        if not areas:
            self.doubts.append(Doubt(DoubtKind.NO_SUCH_AREA, numbers))
        self._note(Named(areas=areas), numbers)

    def _take_mine(self, rest: Remaining) -> None:
        if rest.take(grammar.MY_PLANS):
            self._add_plans(self.known.led)
            if not self.known.led:
                self.doubts.append(Doubt(DoubtKind.NO_SUCH_PLAN, "my plans"))
        if rest.take(grammar.MY_TEAM):
            self.owners += self.known.team
            if not self.known.team:
                self.doubts.append(Doubt(DoubtKind.NO_SUCH_PERSON, "my team"))
        if rest.take_all(grammar.MINE) and self.known.asker is not None:
            self.owners += (self.known.asker,)

    def _add_plans(self, keys: Iterable[str]) -> None:
        self.plans = tuple(dict.fromkeys((*self.plans, *keys)))


_FRAMES = grammar.OWNER_FRAMES | grammar.AREA_FRAMES | grammar.PLAN_FRAMES
