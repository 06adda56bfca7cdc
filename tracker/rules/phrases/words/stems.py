"""Words of a title and how to know them again in a reply: "Calibrate torque wrenches" in "wrenches are calibrated"."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise

from tracker.rules.phrases.words.tables import each, words

_ENDINGS = each(
    """
    ionings  ioning  ioned  isations  isation  ations  ation  ating  als  ated  ates  ate  ments  ment  ings  ing  ions
    ion  ers  er  ies
    ied  ed
    es
    ly  al  ys  s  y  e
    """
)
LITTLE_WORDS = words(
    """
    the a an of for and or to in on at by with from into as is are be was were been being am our all per via not any
    each other out up off over no it its this that these those they them their he she him her his hers we us you your
    i me my mine who whom whose which what when where why how whether if but so than then because while until before
    after during about once only just also too very more most some such own same both few many much every another
    do does did doing have has had having will would shall should can could may might must get gets got there here
    """
)
"""What holds sentences together, and names nothing."""
_EMPTY = LITTLE_WORDS | words("new year number plan stage phase part level action item task review")
"""Words of titles that say nothing of which action is meant; "plan" and "review" count only as its subject."""

WORD = re.compile(r"[a-z0-9][a-z0-9'&-]*")


def without_accents(text: str) -> str:
    """The text with "é" as "e" and "ŵ" as "w", character by character, as people type who are in a hurry."""
    return "".join(unicodedata.normalize("NFD", letter)[0] for letter in text)


_FULL = re.compile(r"[^a]lly$")
"""Where the "l" is the word's own: "gully" is one of the gullies, and "medically" is how."""


@lru_cache(maxsize=8192)
def stem(word: str) -> str:
    """The part of a word that its forms share; at least three letters stay."""
    bare = word.removesuffix("'s").strip("'-").replace("-", "")
    for ending in _ENDINGS:
        if bare.endswith(ending) and len(bare) - len(ending) >= 3 and not (ending == "ly" and _FULL.search(bare)):
            bare = bare[: -len(ending)]
            break
    if len(bare) > _DOUBLED and bare.endswith(("ell", "oll")):
        return bare[:-1]
    return bare[:-1] if len(bare) > 3 and bare[-1] == bare[-2] and bare[-1] not in "sl" else bare


_DOUBLED = 5
"""Letters from which on a second "l" is that of the ending: "labelling", "controlled", not "spelling"."""


_SMALL = words("the a an of for and or to in on at by with from into as all new per via no")
_SHORTENED = 4
"""Letters that a word cut short must keep to be known again: "memo" for "memorandum"."""


def is_agent(word: str) -> bool:
    """True for who does a thing rather than the thing, "trainer", "inspectors"; and for such words as "computer"."""
    return len(word.removesuffix("s")) > 4 and word.removesuffix("s").endswith(("er", "or"))


IRREGULAR = dict(
    pair.split(" ", maxsplit=1)
    for pair in each(
        """
        buy bought  build built  write written  send sent  hold held  make made  take taken  find found  pay paid
        lay laid  choose chosen  draw drawn  teach taught  give given  bring brought  sell sold  hang hung  sweep swept
        spend spent  lend lent  dig dug  grow grown  bind bound  set set  put put
        cut cut  mow mown  sow sown  strike struck  throw thrown
        """
    )
)
"""Deeds of titles whose past is not made with -ed."""

_ALSO_CALLED = tuple(
    pair.split(" ", maxsplit=1)
    for pair in each(
        """
        recruit post role vacancy position  appoint post role vacancy position  vacanc post role  polic document
        purchas order  procure contract  tender contract  relocat move  moving move relocation  procedure sop document
        resurfac tarmac asphalt blacktop macadam surface surfacing road carriageway lane  window pane glass glazing
        cctv camera
        respon response reply answer  reply response answer  writ letter  laptop device machine  computer pc machine
        telephon phone line handset  phone handset  websit page  mailbox mail  agreement mou document deal
        memorandum mou agreement  self-evaluation sef  minibus bus van  gritter vehicle  fleet vehicle van
        lighting light lamp fitting  hoarding fence  strategy document  terms tor  licence permit  consent permission
        footbridge bridge  noticeboard board  defib aed  handbook document  minutes document
        invoic bill  tenant resident  heating radiator boiler  wifi wi-fi signal  carpet flooring  toilet loo wc
        ramp access  gate gates  wall brickwork  roof slate tile  fence panel fencing  hoist lift  server box machine
        fridge unit  kiosk machine  minute minutes  evaluation sef  refurb room  insurance policy cover  pay payroll
        ash tree  oak tree  willow tree  elm tree  main pipe  generator genny genset  data figures  cupboard cabinet
        shredd paper  induct session  call buzzer bell  fire-alarm detector  alarm panel detector sounder  water tap
        apply application  yard hardstanding  extract duct canopy
        signage sign board  drainage drain  sewerage sewer drain  leakage leak  haulage lorry
        multi-factor mfa  two-factor 2fa mfa  single-sign-on sso
        retir old  dispos old  decommission old  scrap old  demoli old
        """
    )
)
"""Other names of what titles name."""


def _verb(word: str, again: str) -> str:
    """The irregular verb that a word is, without the "re" before it; empty where it is none."""
    verb = word.removeprefix(again)
    return verb if word.startswith(again) and verb in IRREGULAR else ""


SEVERAL = frozenset(("=and",))
"""Stands among the stems of a title that names several things or places, of which one is not the whole."""
_AND = re.compile(r"\band\b|[&+/]")


_SHORT_WORDS = words("was has his its gas bus yes ads as is us this does cos pcs")
"""Words that are no initials of two words in the plural, as "aps" is of "access points"."""


_MASS = ("age", "ering")
"""How things together are called: signs are the signage, fenders the fendering."""


@lru_cache(maxsize=1024)
def title_stems(title: str) -> frozenset[str]:
    """What can stand for the thing that a title names: the stems of its words, and its initials ("MoU").

    What is to be done again may be called by its plain name, "the claim" for "Reclaim". A word for a person or a tool
    stands whole, with "=" before it: a trainer is not the training.
    """
    found = WORD.findall(without_accents(title.lower()))
    whole = {f"={word.removesuffix('s')}" for word in found if is_agent(word)}
    letters = "".join(part[0] for word in found for part in word.split("-") if part)
    initials = {letters[at : at + size] for size in (3, 4, 5) for at in range(len(letters) - size + 1)}
    initials |= {f"{one}{two}s" for one, two in pairwise(letters)} - _SHORT_WORDS
    parts = [part for word in found for part in word.split("-")]
    past = {stem(f"{again}{IRREGULAR[verb]}") for word in parts for again in ("", "re") if (verb := _verb(word, again))}
    others = [name for word, names in _ALSO_CALLED for name in names.split() if word in title.lower()]
    called = {f"={name}" if is_agent(name) else stem(name) for name in others}
    once = [word[2:].lstrip("-") for word in found if word.startswith("re") and len(word) > 6]
    again = {f"={word}" if is_agent(word) else stem(word) for word in once}
    again |= {stem(word[:-3]) for word in found if word.endswith(_MASS) and len(word) > 6}
    whole |= {f"={word[:-3]}" for word in found if word.endswith("ering") and len(word) > 7}
    several = SEVERAL if _AND.search(title.lower()) else frozenset[str]()
    plain = {stem(word) for word in found if word not in _SMALL}
    return frozenset(plain | whole | initials | again | called | past | several)


def stands_for(word: str, stems: frozenset[str]) -> bool:
    """True where a word of a reply names what the title names, in another form, cut short or by its initials."""
    if is_agent(word):
        return f"={word.removesuffix('s')}" in stems
    word = word.removesuffix("'s")
    if len(word) == 2 and f"{word}s" in stems:
        return True
    root = stem(word.rstrip("0123456789") or word)
    return root in stems or word in stems or (len(word) >= _SHORTENED and any(one.startswith(word) for one in stems))


def telling_stems(title: str) -> frozenset[str]:
    """Stems of the words of a title by which it can be told from another title; "signage" may be "signs"."""
    telling = [
        word
        for word in WORD.findall(without_accents(title.lower()))
        if word not in _EMPTY and (len(word) > 2 or word.isdecimal())
    ]
    shorter = {stem(word[:-3]) for word in telling if word.endswith(_MASS) and len(word) > 6}
    return frozenset({stem(word) for word in telling} | shorter)


def numbers_in(titles: tuple[str, ...]) -> frozenset[int]:
    """The numbers that titles have in them, as the 11 of "Windows 11", which begins no range before a percentage."""
    return frozenset(int(figure) for title in titles for figure in re.findall(r"\b\d{1,3}\b", title))
