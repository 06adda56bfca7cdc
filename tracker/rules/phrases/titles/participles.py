"""What says of the very thing that a title names that it has been dealt with, in whatever verb (replies' rules 3)."""

from __future__ import annotations

from models.vocabulary import Reported
from tracker.rules.phrases.titles.deed import Deed
from tracker.rules.phrases.words.pattern import Pattern
from tracker.rules.phrases.words.status_phrase import StatusPhrase
from tracker.rules.phrases.words.tables import any_of, words

_FIRST_STEPS = words(
    """
    advertised agreed allocated analysed applied appraised approved assessed assigned audited authorised booked budgeted
    checked chosen circulated collected commissioned compared confirmed considered consulted contacted costed counted
    debated defined delivered demonstrated described designed detailed developed diagnosed discussed documented drafted
    drawn earmarked endorsed estimated evaluated examined explained explored finalised flagged funded given identified
    inspected interviewed invited investigated issued itemised kicked launched listed loaded located logged looked
    mapped
    marked measured mentioned mocked modelled monitored named negotiated nominated noted notified numbered observed
    ordered outlined packed photographed piloted pinpointed planned presented pressed priced prioritised procured
    profiled programmed promised proofed proposed purchased qualified queried quoted raised ranked received recommended
    recorded referred registered rehearsed reported requested requisitioned researched reserved reviewed sampled
    scheduled scoped scored searched secured seen selected shared shipped shortlisted signed sized sketched specified
    sourced spotted staged stored studied submitted suggested surveyed tagged tendered tested tracked trialled unpacked
    valued verified viewed visited voted wanted weighed written assembled prepared primed stripped dismantled emptied
    landed printed typed galvanised stacked powder-coated machined fabricated cast
    painted cleaned washed hosed labelled decorated dusted polished trimmed
    downloaded opened saved started obtained filled emailed
    cleared removed sanded undercoated stacked queued acknowledged answered asked briefed told trained
    """
)
"""What is done to a thing before or beside what a title asks for; the title's own word counts all the same."""
_ILLS = words(
    """
    loaned lent
    abandoned affected attacked axed backed battered bent blocked blown bodged botched burgled burnt burst cancelled
    challenged clogged closed collapsed complained condemned confused contaminated cracked crashed criticised crushed
    damaged deferred delayed denied dented deteriorated disputed dogged downgraded dragged dropped dumped endangered
    escalated excluded expected expired exposed failed flooded forgotten frozen gone graffitied halted hampered held hit
    hoped ignored impounded infected injured intended jammed kept knackered knocked lapsed leaked left limited lost
    meant messed mislaid misplaced missed moved muddled needed neglected objected obstructed opposed overlooked paused
    perforated pinched plagued poisoned postponed pulled punctured quarantined questioned recalled rejected refused
    rescheduled required retained returned ripped rotted ruined rusted scratched seized settled shelved smashed soaked
    stalled started stolen stopped stranded struck stuck supposed suspended swamped threatened tied torn trapped tripped
    undone unfinished upset used vandalised void warped wasted withdrawn withheld worn worried wrecked based called
    concerned connected compared designed dated entitled fed headed hundred involved led located made named related
    situated split spread titled aimed bored delighted excited impressed interested pleased relieved scared surprised
    thrilled tired annoyed bothered red indeed need speed feed seed bed shed weed deed breed bleed tweed unused
    unchanged
    unsigned unpaid unlocked unfunded unresolved uncompleted unplanned limited mixed overrun detached ailing
    discontinued discharged disbanded dissolved bogged mired ended landed wedged sandwiched saddled lumbered rolled
    scaffolded sheeted crated boxed bagged masked taped netted tented cordoned
    """
)
"""What befalls a thing, or only describes it."""
_SAID_AND_FELT = words(
    """
    absorbed acquired adjourned admired admitted advanced affirmed aired alerted alleged allowed announced
    anticipated appealed appreciated argued arrived attended attributed averted avoided awaited awarded banned
    barred bedevilled begged belonged benefited bequeathed besieged betrayed bewitched billed blamed blessed
    blighted blogged bombarded borrowed branded breached buffeted bullied bundled bungled busted bypassed calculated
    camped captured cared cautioned ceded celebrated centred chaired championed changed characterised charged chased
    chided chilled cited claimed clashed classed climbed clobbered coerced commenced commended commented committed
    compelled compensated complicated compromised conceded conducted conflated consigned consisted constrained
    consumed contemplated contested continued contributed convened coordinated countered couriered coveted credited
    crewed crowned cursed curtailed decided declared declined decreased dedicated deemed defended degraded delegated
    deliberated demanded depended depicted deserved desired detected determined devoted differed diminished dipped
    directed dirtied disallowed disappeared disappointed disbelieved disclosed discovered disregarded disrupted
    distracted distressed diverted divided doubled doubted downplayed downsized drenched drifted eased echoed edged
    emerged emphasised encountered encouraged endured enjoyed ensued entered entrusted envied eroded evacuated
    evolved exacerbated exaggerated exceeded exhausted existed expedited experienced extended faced faded favoured
    faxed feared featured feted filmed fined foiled followed forced forgiven fouled frustrated gained gathered
    geared gifted graded greeted grumbled guaranteed guarded guessed guided hailed halved hammered happened haunted
    hindered hired honoured hosted hounded hurried hurt illustrated imagined impeded implicated implied imposed
    inched inclined included increased incurred indicated infested influenced informed inherited inspired instructed
    insulted insured interpreted interrupted invoiced jinxed judged justified lacked lagged languished lashed lauded
    laughed leaned leased lectured lengthened liked loaned looted loved lumped managed mandated manned marketed
    matched misjudged mourned neared nudged obliged occupied offered offset omitted opted outvoted overshadowed
    overtaken overturned owed owned panned passed patrolled peaked pegged penalised pencilled perceived permitted
    persisted pictured plummeted polluted pondered popped portrayed possessed pounded praised preceded predicted
    preferred prejudiced prevailed privatised proceeded proclaimed progressed prohibited projected prolonged
    promoted prompted protested proved provoked publicised pursued quashed raided rained rated rattled reached
    reappraised reassessed rebuffed recategorised reckoned reclassified recognised reconsidered recurred redirected
    reduced reflected refunded regarded regraded reimbursed rejigged released relied remained remembered reminded
    renegotiated rented repeated resented resisted respected responded restarted restricted resurrected retitled
    revealed revisited rewarded ring-fenced ringfenced robbed rubbished rumoured rushed sacrificed sagged sapped
    savaged scolded scrutinised sentenced shamed sheltered shocked shortened showcased shuffled shunned sidelined
    slammed slashed slated slipped slowed slumped smeared smothered snowed soiled spared sponsored squatted squeezed
    staffed staggered stained starved stated steered stretched stumbled stymied subjected subsided subsumed suffered
    suited summarised supervised supported surpassed surrounded suspected sustained swallowed swelled tainted talked
    targeted tarnished tasked taxed teased tempted texted thanked thwarted tilted timed toasted tolerated touched
    toured touted traced trailed trebled trespassed tried trumped trumpeted trusted tweeted undermined urged vacated
    violated walloped warned warranted watched wavered weakened weathered welcomed wished witnessed worsened yielded
    """
)
"""What is said, felt, paid or decreed of a thing, who gets it, and how it goes on: the work itself is none of these."""
_NOT_THESE = "|".join(sorted(_FIRST_STEPS | _ILLS | _SAID_AND_FELT))

_PREDICATE = Pattern(
    r"(?:(?<=is )|(?<=are )|(?<=was )|(?<=were )|(?<=been )|(?<='s )|(?<=all )|(?<=now )|(?<=both )|(?<=fully )"
    r"|(?<=duly )"
    r"|(?<=finally )|(?<=properly )|(?<=safely )|(?<=completely )|(?<=[a-z0-9·] ))"
    r"(?!handed (?:(?:back|over) (?:to|us|me|them)\b|(?!out\b|round\b|over\b|back\b)))"
    rf"(?!(?:{_NOT_THESE})\b|un|mis|over(?!hauled)|under|half|pre-?|part|well\b|re-?(?:sched|tend|sub|jec|fus|view))"
    r"[a-z-]{2,}(?:ed|built|laid|hung|strung|slung|dug|swept|sunk|sewn|woven|bound|cut|put back)"
    r"(?=[^\w@]*$| and\b(?! (?:stacked|stored|waiting|awaiting|delivered|boxed|packed|loaded|crated|on site|in store"
    r"|in stock|ready))| with\b| this (?:morning|afternoon|week)| last (?:week|night|month)| yesterday| today"
    r"| now| @| on @| upstairs| downstairs| for good| over the weekend"
    r"| (?:all )?over\b| (?:to|from|in|on|into|onto|off|out|up|down|away|back|through"
    r"|across|round(?! (?:it|them)\b)|over|at) )"
)

_THINGS = StatusPhrase("it has been dealt with", Reported.COMPLETE, _PREDICATE, names_it=True)
_WORDS_AND_PLANS = r"""
    re-?open  polic  procedure  strateg  review  audit  survey  inspect  assess  report  train  brief  tender  procur
    contract  roll  issu  provi  suppl  distribut  deploy  deliver  launch  open\b  opening  sell  sale  let\b
    lettings?  run\b
    hold\b  host  event  close  web  service  course  stock ?take  consult  design  specif  feasib  budget  approv
    adopt  agree  publish  writ  draft  regist  record  guid  protocol  apprais  recruit  appoint  plan\b  brochure
    decid  decision  lease  licen[cs]  consent  programme  project  quot  bid\b  permit  campaign  meeting  workshop
    minutes  compar  map  list\b  log\b  letter  leaflet  statement  application  case\b  research  analys  evaluat
    stud(?:y|ies)  trial  pilot  test  check  monitor  invest  explor  consider  identif  confirm  discuss  liais
    engage  negotiat  sign\b  secure\b  obtain  seek  ensure  improv  increas  reduc  submit  submission  return\b
    document  pack\b  paper  model  framework  scheme  form\b  forms\b
"""
"""Titles that ask for papers, talk or a lasting change, of which no one verb tells that it has come about."""

PARTICIPLES = (Deed(Pattern(r"\w"), _THINGS, any_of(_WORDS_AND_PLANS, after="")),)
