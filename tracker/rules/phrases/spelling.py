"""Misspelt words of the trade, put right before anything is read: "finsihed", "complte", "on hodl", "isnt"."""

from __future__ import annotations

import re
from functools import lru_cache

_TRADE = (
    "complete completed completion finished finish started delayed delay slipping slipped slippage awaiting waiting "
    "blocked paused suspended superseded cancelled withdrawn duplicate outstanding progress progressing ongoing "
    "schedule target forecast expected anticipated deadline extension extend revised percent evidence attached approved "
    "implemented delivered achieved published adopted launched partially nearly almost tomorrow yesterday remind "
    "january february september october november december wednesday thursday change update owner"
).split()
"""Words whose misspelling would hide a fact; short ones are left alone, since they resemble too many others."""

_KNOWN_SLIPS = {
    "doen": "done",
    "dnoe": "done",
    "don": "done",
    "hodl": "hold",
    "hlod": "hold",
    "gren": "green",
    "amer": "amber",
    "trak": "track",
    "tmrw": "tomorrow",
    "tmr": "tomorrow",
    "tomoz": "tomorrow",
    "2moro": "tomorrow",
    "compl": "complete",
    "pls": "please",
    "plz": "please",
    "thx": "thanks",
    "wkend": "weekend",
    "wk": "week",
    "mths": "months",
    "mth": "month",
    "prob": "probably",
    "defo": "definitely",
    "gna": "going to",
    "bc": "because",
    "cos": "because",
    "coz": "because",
    "yday": "yesterday",
    "isnt": "isn't",
    "hasnt": "hasn't",
    "havent": "haven't",
    "wasnt": "wasn't",
    "arent": "aren't",
    "wont": "won't",
    "cant": "can't",
    "dont": "don't",
    "didnt": "didn't",
    "doesnt": "doesn't",
    "couldnt": "couldn't",
    "wouldnt": "wouldn't",
    "shouldnt": "shouldn't",
    "thats": "that's",
    "its": "it's",
    "ive": "i've",
    "weve": "we've",
    "itll": "it'll",
    "thatll": "that'll",
    "whos": "who's",
    "incompl": "incomplete",
}
_LEAVE = frozenset(
    "compete competed competent competition incomplete uncompleted completely completes completing change changed changes "
    "update updated updates owner owners owned start starts target targets targeted forecasts schedules scheduled expect "
    "excepted accepted expects relaunched republished finishes finishing finisher approve approves approval relayed "
    "delays decayed delivers deliverer undelivered extends intend intended extent remand rewind blocks blocker clocked "
    "planished punished polished vanished unfinished furnished replayed belayed stated stared stated tarted charted "
    "restarted progresses adapted adopter evidenced owed proved improved achieve archived archive evidences stationed "
    "partial waited baiting wafting chance charge caused passed pursed passed used raised revisited devised revise "
    "advised revives locked backed blacked stocked flocked docked knocked cocked percents extensive nearby merely dearly "
    "yearly clearly lately suspends launches laughed lunched duplicated duplicates cancels implements withdraw".split()
)
"""Right words that stand within one slip of a word above."""

_WORD = re.compile(r"[A-Za-z][A-Za-z']{1,13}")
_BY_FIRST_LETTER = {
    letter: tuple(word for word in _TRADE if word[0] == letter) for letter in {word[0] for word in _TRADE}
}


def put_right(text: str) -> str:
    """The text with misspelt words of the trade put right; all other words and the capitals of others stay."""
    return _WORD.sub(lambda match: _right_word(match[0]) or match[0], text)


@lru_cache(maxsize=4096)
def _right_word(written: str) -> str | None:
    word = written.lower()
    if word in _KNOWN_SLIPS and not (word in {"its", "don"} and written[0].isupper()):
        return _KNOWN_SLIPS[word]
    if len(word) < 5 or word in _LEAVE:
        return None
    near = _BY_FIRST_LETTER.get(word[0], ())
    if word in near:
        return None
    return next((right for right in near if len(right) >= 6 and _one_slip(word, right)), None)


def _one_slip(written: str, right: str) -> bool:
    """True where one letter is missing, doubled, wrong or swapped with its neighbour (two in words of nine letters up)."""
    return _distance(written, right) <= (2 if len(right) >= 9 else 1)


def _distance(one: str, other: str) -> int:
    """Edit distance in which swapping two neighbours counts as one slip; words of very different length are far apart."""
    if abs(len(one) - len(other)) > 2:
        return 3
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        before, last, row = row, before, [i]
        for j, wanted in enumerate(other, start=1):
            step = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                step = min(step, last[j - 2] + 1)
            row.append(step)
    return row[-1]
