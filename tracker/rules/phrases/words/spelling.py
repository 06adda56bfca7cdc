"""Misspelt words of the trade, put right before anything is read: "finsihed", "complte", "on hodl", "isnt"."""

from __future__ import annotations

import re
from functools import lru_cache

from tracker.rules.phrases.words.stems import stem
from tracker.rules.phrases.words.tables import each, words

_TRADE = words(
    """
    complete completed completion finished finish started delayed delay slipping slipped slippage awaiting waiting
    blocked
    paused suspended superseded cancelled withdrawn duplicate outstanding progress progressing ongoing schedule target
    forecast expected anticipated deadline extension extend revised percent evidence attached approved implemented
    delivered achieved published adopted launched partially nearly almost tomorrow yesterday remind january february
    september october november december monday tuesday wednesday thursday friday saturday
    change update owner
    """
)
"""Words whose misspelling would hide a fact; short ones are left alone, since they resemble too many others."""

_SHORT = words("track risk hold done green amber thanks change target sorted update delay")
"""Short words of the trade, known again only with two neighbouring letters swapped."""

_SLIPS = """
    cmplt complete  cmplete complete  cmpltd completed  compltd completed  cmpleted completed  complt complete
    fnshd finished
    fnished finished  finshd finished  dun done
    doen done  dnoe done  hodl hold  gren green  amer amber  trak track  onhold on hold  ontrack on track
    compleat complete  compl complete  tmrw tomorrow  tmr tomorrow  tomoz tomorrow  2moro tomorrow  yday yesterday
    yest yesterday  wk week  mths months  mth month  pls please  plz please  thx thanks  prob probably  defo definitely
    hopefuly hopefully  hopfully hopefully
    naw no  noo now  needit needed
    bc because  cos because  coz because  isnt isn't  hasnt hasn't  havent haven't  wasnt wasn't  arent aren't
    havnt haven't  hasn hasn't  hvnt haven't  hasnot hasn't  wouldnt wouldn't  shouldnt shouldn't  werent weren't
    wont won't  cant can't  dont don't  didnt didn't  doesnt doesn't  couldnt couldn't
    wouldnt wouldn't  shouldnt shouldn't
    wis was  wiz was
    thats that's  nae no  isnae isn't  wasnae wasn't  hasnae hasn't  havenae haven't  cannae can't  winnae won't
    willnae won't  dinnae don't  didnae didn't  ive i've  weve we've  itll it'll  thatll that'll  whos who's
    nxt next  shd should  tomo tomorrow  2mrw tomorrow  fcst forecast  mnth month  mnths months  thur thurs
    fcast forecast  gimme give me  lemme let me
    fortnite fortnight  wkend weekend
    mornin morning  evenin evening  nite night  tonite tonight  2day today  2nite tonight  arvo afternoon
    hav have  hve have  hv have  wll will  wil will  shud should  shld should  shoud should  wud would  wld would
    cud could  cld could  cn can  gunna gonna  gona gonna  gonnae gonna  goin going  doin doing  waitin waiting
    wating waiting  w8ing waiting  w8in waiting  runnin running  slippin slipping  slippn slipping  happenin happening
    movin moving  comin coming  workin working  finishin finishing  startin starting  nothin nothing  nuthin nothing
    nuffin nothing  nufink nothing  nt not  nto not  abt about  bout about  abuot about  aboot about  trck track
    trk track  skedule schedule  schedul schedule  shedule schedule  scedule schedule  sched schedule  hld hold
    tgt target  trgt target  complet complete  teh the  hte the  adn and  hlf half  hafl half  agn again  chg change
    chng change  chnge change  longr longer  neded needed  neeed needed  finisht finished  reet right  noo now
    mak make  tak take  thru through  becuase because  becasue because  bcos because  bcoz because  yr year  yrs years
    ppl people  mtg meeting  wrk work  strt start  strtd started  startd started  prgrs progress  upd8 update
    updte update  l8 late  gr8 great  b4 before  lst last  werent weren't  hadnt hadn't  cudnt couldn't
    wudnt wouldn't  shudnt shouldn't  theres there's  whats what's  hows how's  havnt haven't  hvnt haven't
    hasn hasn't  dinna don't  canna can't  isna isn't  wasna wasn't  arenae aren't  werenae weren't  couldnae couldn't
    wouldnae wouldn't  shouldnae shouldn't  oot out  doon down  ower over  fae from  frae from  thon that  yon that
    exept except  exceot except  excpt except  ecxept except  summat something  mebbe maybe  mebbes maybe
    mibbe maybe  prolly probably  probly probably  probs probably
    deffo definitely  obvs obviously  eom end of the month  eow end of the week  parst past  mins minutes
    tae to  im i'm  theyre they're  youre you're  shes she's  hes he's  theyve they've
    ahint behind  nothings nothing's  nowts nowt's
"""
"""Slips and short forms that people make on purpose or all the time, each before what it stands for."""


def _swapped(word: str) -> tuple[str, ...]:
    """The word with two neighbouring letters swapped, in every way that changes it."""
    turned = (word[:at] + word[at + 1] + word[at] + word[at + 2 :] for at in range(len(word) - 1))
    return tuple(slip for slip in turned if slip != word)


_KNOWN_SLIPS = {slip: word for word in sorted(_SHORT) for slip in _swapped(word)}
_KNOWN_SLIPS.update((slip, word) for slip, _, word in (pair.partition(" ") for pair in each(_SLIPS)))
_LEAVE = words(
    """
    compete competed competent competition incomplete uncompleted completely completes completing change changed
    changes update updated updates owner owners owned start starts target targets targeted forecasts schedules
    scheduled expect excepted accepted expects relaunched republished finishes finishing finisher approve approves
    approval relayed delays decayed delivers deliverer undelivered extends intend intended extent remand rewind
    blocks blocker clocked planished punished polished vanished unfinished furnished replayed belayed stated stared
    tarted charted restarted progresses adapted adopter evidenced owed proved improved achieve archived archive
    evidences stationed partial waited baiting wafting chance charge caused passed pursed used raised revisited
    devised revise advised revives locked backed blacked stocked flocked docked knocked cocked percents extensive
    nearby merely dearly yearly clearly lately suspends launches laughed lunched duplicated duplicates cancels
    implements withdraw
    """
)
"""Right words that stand within one slip of a word above."""

_WORD = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9']{0,12}[A-Za-z0-9])")
_TO = re.compile(
    r"\b((?:give|pass|hand|move|goes?|going|gone|push|slip(?:ping|ped)?|slid|extend|shift|put|due|over|back)"
    r"(?: (?:it|this|that|them|over|back|out|on))*+) 2 (?=(?!to\b|over\b|back\b|out\b|on\b|off\b|from\b|is\b|as\b|and\b"
    r"|until\b|till?\b|by\b|forward\b|up\b|along\b|for\b|please\b|pls\b|weeks?\b|days?\b|months?\b|more\b|of\b|w?ks?\b"
    r"|hours?\b|(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?"
    r"|oct(?:ober)?"
    r"|nov(?:ember)?|dec(?:ember)?)\b)[a-z])",
    re.IGNORECASE,
)
"""What is typed on a phone for "to": "pass it 2 Jo"."""
_ONE = re.compile(r"\b(this|that|other) 1\b(?! ?\d|\.\d|%)", re.IGNORECASE)
_SHOULD_OF = re.compile(
    r"\b(should|could|would|must|might)(n't)? of (?=(?:[a-z]+(?:ed|en|t)|been|said|put|read|gone|had|sent)\b)",
    re.IGNORECASE,
)
"""What is heard for "should have"."""
_AND = re.compile(r"(?<=[a-z,]) n (?=[a-z])")
_ILL = re.compile(r"\b([Ii])ll (?=(?:be|have|get|hit|make|do|send|finish|let|need|try|sort|not|never|meet|manage)\b)")
"""What is typed for "I'll"."""
_ITS = re.compile(
    r"\b([Ii])ts(?= (?:done|complete[d]?|finished|sorted|closed|now|not|all|been|gonna|going|looking|only|just|nearly"
    r"|almost|more|likely|probably|due|still|gone|slipped|slipping|behind|a|an|the|with|ready|on hold|on track)\b)"
)
"""What is typed for "it's"."""
_BY_FIRST_LETTER = {
    letter: tuple(word for word in sorted(_TRADE) if word[0] == letter) for letter in {word[0] for word in _TRADE}
}


def put_right(text: str) -> str:
    """The text with misspelt words of the trade put right; all other words and the capitals of others stay."""
    text = _ITS.sub(r"\1t's", _ILL.sub(r"\1'll ", text))
    text = _AND.sub(" and ", _ONE.sub(r"\1 one", _TO.sub(r"\1 to ", text)))
    text = _SHOULD_OF.sub(r"\1\2 have ", text)
    return _WORD.sub(lambda match: _right_word(match[0]) or match[0], text)


_INITIALS = 2
"""Letters: so few in capitals are somebody's initials."""


@lru_cache(maxsize=4096)
def _right_word(written: str) -> str | None:
    word = written.lower()
    if word in _KNOWN_SLIPS and (len(word) > _INITIALS or written.islower()):
        return _KNOWN_SLIPS[word]
    if len(word) < 5 or word in _LEAVE:
        return None
    near = _BY_FIRST_LETTER.get(word[0], ())
    if word in near:
        return None
    return next((right for right in near if len(right) >= 6 and _one_slip(word, right)), None)


def _one_slip(written: str, right: str) -> bool:
    """True where one letter is missing, too many or swapped with its neighbour; two such slips from nine letters up.

    A wrong letter counts twice, and an ending cut off or put on is none: these turn one right word into another
    ("writing" and "waiting", "publish" and "published").
    """
    if right.startswith(written) or written.startswith(right) or stem(written) == stem(right):
        return False
    return _distance(written, right) <= (2 if len(right) >= 9 else 1)


def _distance(one: str, other: str) -> int:
    """Edit distance in which swapping two neighbours is one slip; words of very different length are far apart."""
    if abs(len(one) - len(other)) > 2:
        return 3
    before: list[int] = []
    row = list(range(len(other) + 1))
    for i, letter in enumerate(one, start=1):
        before, last, row = row, before, [i]
        for j, wanted in enumerate(other, start=1):
            step = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + 2 * (letter != wanted))
            if i > 1 and j > 1 and letter == other[j - 2] and one[i - 2] == wanted:
                step = min(step, last[j - 2] + 1)
            row.append(step)
    return row[-1]
