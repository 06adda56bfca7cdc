"""The words that owner cells are made of: jobs, teams, fields of work, forms of address, and words for nobody."""

from __future__ import annotations

import re


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


JOBS = _words(
    "asst dir mgr coord supt sbm paramedic paramedics firefighter constable accountant accountants administrator "
    "administrators advisor advisors adviser advisers advocate analyst analysts architect assistant assistants "
    "auditor auditors bursar business-manager buyer caretaker chair chairs chairman chairperson chairwoman champion "
    "champions chancellor chief clerk clerks clinician clinicians commander commissioner commissioners consultant "
    "consultants contractor controller coordinator coordinators co-ordinator co-ordinators councillor custodian "
    "dean deputy developer director directors doctor editor engineer engineers executive executives governor "
    "guardian head heads headteacher headteachers head-teacher holder inspector lawyer lead leader leaders leads "
    "librarian manager managers matron matrons mayor mentor midwife minister monitor nurse nurses officer officers "
    "owner partner owners pharmacist physio physiotherapist planner planners practitioner practitioners president "
    "principal principals producer professor provost ranger receptionist registrar rep representative reps reviewer "
    "secretary sendco senco sencos sergeant solicitor specialist specialists sponsor steward superintendent "
    "supervisor supervisors surveyor teacher teachers technician technicians therapist therapists trainer treasurer "
    "trustee tutor tutors vice-chair vice-chairman warden wardens worker workers ceo cfo coo cio ciso cto cmo cno cpo "
    "dpo siro sro rfo dsl ddsl dht aht eht hoh hod slo dcs dass s151 proper-officer pennaeth clerc cyfarwyddwr "
    "rheolwr swyddog cadeirydd directeur directrice responsable chef maire vicar rector curate churchwarden "
    "churchwardens chaplain verger janitor handyman handyperson groundsman lengthsman sec treas"
)
"""Words that make a job title (`Estates Manager`, `Head of ...`)."""

SHORT_JOBS = _words("ad add dd vp svp hos don dos do ao")
"""Jobs in two or three letters, when more words follow (`AD Housing`); alone they are somebody's initials."""

JOB_STARTS = _words(
    "acting assistant associate chief deputy executive group interim joint junior lead managing senior strategic "
    "vice non-executive operational principal regional"
)
"""Words that stand before a job and are none by themselves at the end of a title."""

ENDS = _words(
    "manager managers officer officers director directors executive coordinator coordinators co-ordinator "
    "co-ordinators assistant assistants administrator administrators leader leaders lead leads team teams group "
    "committee board unit department staff service services council partnership forum support office"
)
"""Words that, alone on a line, end the title or team of the line above it."""

OPENERS = _words(
    "public mental human social environmental democratic internal external clinical corporate strategic adult early "
    "special community children's children all local area senior"
)
"""Words that at the end of a line want another, so that the line below goes on with them."""

TEAMS = _words(
    "cttee ctte chamber ministry bureau institute team teams group groups board boards committee committees "
    "secretariat "
    "subcommittee sub-committee council councils cabinet department departments dept directorate directorates "
    "division divisions unit units office panel forum partnership network networks staff governors trustees members "
    "councillors schools practices police trust trusts authority authorities agency agencies association society "
    "company ltd limited llp plc inc hub cell party workgroup subgroup sub-group taskforce providers contractors "
    "college university hospital hospitals federation consortium partners residents volunteers parents pupils "
    "leadership ward wards branch crew stakeholders landlords suppliers supplier provider leaders colleagues tim "
    "officials équipe equipe inspectorate commission corporation government ombudsman constabulary"
)
"""Words that, at the end, make a team or a body that stands by itself."""

LOOSE_TEAMS = _words("service services care support function programme project school gwasanaethau gwasanaeth")
"""Words that end a team's name, but as often the name of a field of work."""

FUNCTIONS = _words("management")
"""Words that end the name of what a department does, which its other half shares: "Identity and Access Management"."""

BODIES = _words(
    "slt smt cmt emt smlt lmt elt clt mlt sltg icb icbs ccg ccgs pct pcts nhs nhse nhsi cqc ofsted dfe dhsc la las "
    "lgb lea pcc pc tc dc cc mat fgb gps phe ukhsa defra desnz dluhc mhclg ea hse sab lscb lscp pmo sltw governors "
    "council hmrc hee gov lga cdop wmca tfl ico"
)
"""Short names of bodies and leadership teams, which are not somebody's initials."""

FIELDS = _words(
    "open spaces streets street scene countryside commerce student affairs students public town centre academic "
    "accounts acute administration admin adult adults allotments arts assessment asset assets assurance attendance "
    "audit behaviour benefits building buildings business cancer capital care catering cemeteries change children "
    "children's childrens civil climate clinical commercial commissioning committee communications community "
    "communities comms compliance contract contracts corporate council counter crime culture curriculum customer "
    "customers cyber data democratic design development digital diversity early economic economy education elderly "
    "emergency emissions employment energy enforcement engagement engineering english environment environmental "
    "equalities equality estate estates events experience facilities families family finance financial fire fleet "
    "food fraud fundraising governance grounds growth health heritage highways hospitality housing hr human "
    "humanities ict improvement inclusion information infection infrastructure innovation insight inspection "
    "integrated intelligence internal investment it justice knowledge learning legal leisure libraries licensing "
    "literacy logistics maintenance marketing maternity maths media medical medicine mental midwifery museums "
    "neighbourhood neighbourhoods nursing nutrition od operational operations organisational outreach parks "
    "partnership partnerships pastoral patient payroll pensions people performance personnel pharmacy place "
    "planning policy political pr prevention primary procurement product programmes projects property protection "
    "purchasing qa quality records recreation recruitment regeneration registration regulation regulatory "
    "rehabilitation research resilience resource rescue resources response revenues risk safeguarding safety sales "
    "science secondary security sen send services sexual skills social sport sports standards statistics strategic "
    "strategy supply support surgery surgical sustainability systems tax technical technology theatre therapies "
    "therapy tourism trading training transformation transition transport treasury urban urgent utilities "
    "volunteering waste water web welfare wellbeing well-being women workforce works years young youth addysg "
    "cyllid tai iechyd access analytics applications cloud desktop hosting identity incident teaching threat "
    "vulnerability assessments income reward "
    "repairs insurance cohesion voids lettings tenancy homelessness surveying parking renewals recycling schools "
    "staffing travel voluntary wildlife chaplaincy cleaning discharge imaging theatres radiology pathology "
    "cardiology oncology paediatrics neonatal stroke frailty dementia allocations elections electoral bereavement "
    "drainage flood lighting worship music depot depots valuation valuations vehicles"
)
"""Fields of work that departments and jobs are named after; alone they are a department at most."""

PAIRS = frozenset(
    {
        ("health", "safety"),
        ("health", "wellbeing"),
        ("health", "social"),
        ("learning", "development"),
        ("police", "crime"),
        ("estates", "facilities"),
        ("research", "development"),
        ("policy", "performance"),
        ("communications", "engagement"),
        ("communications", "marketing"),
        ("equality", "diversity"),
        ("equality", "inclusion"),
        ("children", "families"),
        ("quality", "safety"),
        ("teaching", "learning"),
        ("parks", "leisure"),
        ("revenues", "benefits"),
        ("planning", "building"),
        ("performance", "improvement"),
        ("audit", "risk"),
        ("behaviour", "attendance"),
        ("people", "culture"),
        ("data", "analytics"),
        ("marketing", "communications"),
        ("research", "innovation"),
        ("risk", "compliance"),
        ("sales", "marketing"),
        ("training", "development"),
    }
)
"""Fields that are commonly one department's name when "and" stands between them."""

CHAIRS = _words("chair vice-chair chairman chairperson chairwoman vice-chairman convenor secretary")
CHAIRED = _words("committee board panel group forum subcommittee sub-committee partnership association")
"""What a chair is the chair of, also with a comma between (`Chair, Finance Committee`)."""

ADDRESS = _words(
    "mr mrs ms miss mx dr prof professor rev revd reverend fr sir dame lord lady baroness cllr cllrs councillor "
    "councillors ald alderman hon capt captain col sgt sergeant insp supt pc dc m mme mlle cyng"
)
"""Forms of address that make the next word a person's name."""

SHORT_ADDRESS = _words("mr mrs ms miss dr cllr cllrs rev sir lady lord")
"""Those after which "and" stands inside one couple's name."""

PARTICLES = _words("de der den van von le la du di da ap ab ferch bin al el o' mac st st.")

GIVEN_NAMES = _words(
    "aaron abby abdul abigail ada adam adele adnan adrian agatha agnes ahmed aidan aimee aisha akiko alan alana "
    "alastair albert alec aled alejandro alex alexander alexandra alexis alfred ali alice alicia alison alistair "
    "alma alun amanda amelia amir amit amrit amy ana anders andre andrea andreas andrei andrew andy angela angus "
    "anil anita anjali ann anna anne annette annie anthony anton antonia antonio antony anya aoife arjun arlo arnold "
    "arthur arwel asha ashley astrid audrey ava ayesha barbara barry bart beatrice becky bella ben benjamin "
    "bernadette bernard bernie beryl beth bethan bev beverley bilal bill bob bobby boris bradley brandon brenda "
    "brendan brett brian bridget bronwen bruce bruno bryn brynn bryony caitlin callum cameron camilla carl carla "
    "carlos carly carmen carol caroline carys cassie cath catherine cathy catrin cecilia cedric celia ceri cerys "
    "charles charlie charlotte cheryl chiara chloe chris chrissie christian christina christine christopher ciara "
    "claire clara clare claudia clifford clive colin connie conor conrad cora cormac courtney craig cristina curtis "
    "cynthia cyril daisy damian dan dana daniel daniela danielle danny darcy darren daryl dave david davide dawn deb "
    "debbie deborah declan denis denise dennis derek derrick derya desmond dexter diana diane diego dimitri dominic "
    "donald donna dora doreen doris dorothy doug douglas duncan dylan eamonn ed eddie edith edmund edna edward edwin "
    "eileen eilidh elaine eleanor elena eleri elias elin elise eliza elizabeth ella ellen elliot elliott elsie "
    "elspeth emily emlyn emma enrique eoin eric erica erik erin ernest esme estelle esther ethan eugene eva eve "
    "evelyn ewan faisal farah fatima faye felicity felix fergus ffion finlay finn fiona florence fran frances "
    "francesca francis francois frank fred freddie frederick freya gabriel gabriella gail gareth gary gavin gaynor "
    "gemma genevieve geoff geoffrey george georgia georgina geraint gerald geraldine gerry gethin gianni giles gill "
    "gillian gina ginny giulia gladys glen glenda glenn glenys gloria gordon graham grant greg greta gus guy gwen "
    "gwilym gwyneth hamish hamza hannah hans harold harriet harry harvey hassan hayley hazel heather heidi helen "
    "helena helga henrik henry herbert hilary hilda hiroshi hollie holly howard hugh hugo huw hywel iain ian ibrahim "
    "ida ieuan imogen imran ines ingrid iolo iona irene irina iris isaac isabel isabella isla ismail isobel ivan "
    "ivor jack jackie jacob jacqueline jacqui jade jaime jake jamal james jamie jan jane janet janice jared jasmine "
    "jason jasper javier jay jayne jean jeanette jeannie jeff jeffrey jemima jemma jen jenna jenni jennifer jenny "
    "jeremiah jeremy jerome jerry jess jessica jez jill jim jo joachim joan joanna joanne joaquin jocelyn jodie joe "
    "joel johann johannes john jon jonas jonathan jonny jordan jorge jose josef joseph josephine josh joshua josie "
    "joyce juan judith judy jules julia julian julie juliet june jurgen justin kamal kara karen karim karin karina "
    "karl karolina kasia kat katarina kate kath katharine katherine kathie kathleen kathryn kathy katie katja "
    "katrina katy kay kaye kayleigh keith kellie kelly kelvin ken kenneth kenny kerry kev kevin kieran kim kimberley "
    "kimberly kiran kirsten kirstie kirsty klaus kofi krishna kristen kristian kristin kristina kumar kurt kyle kyra "
    "lana lara lars laura lauren laurence laurent lawrence layla leah leanne lee leigh leila len lena leo leon leona "
    "leonard leonie leroy lesley leslie letitia lewis leyla liam lila lilian lily lina linda lindsay lindsey linus "
    "lionel lisa liz lizzie lloyd logan lois lola lorenzo lorna lorraine lou louis louisa louise luca lucas lucia "
    "lucinda lucy luis luisa lukas luke lydia lynda lynette lynn lynne mabel maddie madeleine maeve magda maggie "
    "magnus mahmoud maisie malcolm mandy manuel marc marcel marcia marco marcus margaret margo margot maria mariam "
    "marian marianne marie marilyn marina mario marion marissa marjorie mark marlene marlon marnie marta martha "
    "martin martina martyn marvin mary mathew matilda matt matteo matthew mattias maureen maurice mavis max maxine "
    "maya meg megan mehmet mei meirion mel melanie melissa melvin mercedes meredith mervyn meryl mhairi mia michael "
    "michaela michele michelle mick miguel mikael mike mikey mikhail mila milan mildred milena miles millie mimi "
    "mina miriam mitch mo mohamed mohammad mohammed moira mollie molly monica monika morag morgan morwenna muhammad "
    "murdo muriel murray myles myra nadia nadine nancy naomi natalie natasha nate nathan ned neha neil nell nerys "
    "nia niall niamh nicholas nick nicki nicky nico nicola nicolas nicole nigel nikhil nikita nikki nikolai nils "
    "nina noah noel nora noreen norma norman nuala oisin olga oliver olivia ollie omar orla oscar osman oswald otto "
    "owen pablo padraig paige pam pamela paolo pascal pat patrice patricia patrick patrik patsy paul paula paulina "
    "pauline pavel pedro peggy penny per percy perry pete peter petra phil philip philippa phillip phoebe phyllis "
    "pierre piotr pippa polly prakash priya quentin quinn rachael rachel radu rafael raj rajesh ralph ramesh randy "
    "ravi ray raymond rebecca rebekah reg regina renee rex reza rhian rhiannon rhodri rhona rhys ricardo richard "
    "rick ricky rita rob robert roberta roberto robin roderick rodney roger rohan roisin roland roman ron ronald "
    "ronan ronnie rory ros rosa rosalind rose rosemary rosie ross rowan rowena roxanne roy roz ruben ruby rudy rufus "
    "rupert russell ruth ryan sabine sabrina sadie saira salim sally salma sam samantha samir samira sandeep sandra "
    "sandy sanjay santiago sara sarah sasha saskia scott sean seb sebastian selina selwyn serena sergei sergio seth "
    "shane shannon sharon shaun shauna sheena sheila shelagh shelley shelly shirley shona sian sid sidney silvia "
    "simon simone sinead siobhan sioned sofia sonia sonya sophie soren spencer stacey stan stanley stefan stefania "
    "stella steph stephan stephanie stephen steve steven stevie stewart stu stuart sue sunil sunita suresh susan "
    "susanna susannah susie suzanna suzanne suzie suzy sven sybil sylvia tabitha tamara tammy tamsin tania tanya "
    "tara tariq tasha tatiana ted terence teresa teri terri terry tess tessa thea thelma theo theresa thomas tiffany "
    "tilly tim timothy tina tobias toby todd tom tomas tomos toni tony tracey tracy trevor trish trisha tristan "
    "trudi trudy tyler ulrich ulrike uma una ursula val valentina valerie vanessa vaughan vera vernon veronica vic "
    "vicki vicky victor victoria vijay vikram viktor vince vincent viola violet virginia viv vivian vivien vivienne "
    "vladimir walter wanda warren wayne wendy werner wesley wilf wilfred wilhelm will william winifred winston "
    "wojciech xavier yasmin yuki yusuf yvette yvonne zach zack zainab zak zara zoe zofia"
)
"""Common given names, which tell `Jane Parks` from a department, and `SUE LEE` from two sets of initials."""

_NOBODY = re.compile(
    r"[\W_]*|t\.?b\.?[acd]\.?|n\.?/?a\.?|none|nil|to-?do|unknown|unassigned|vacant|vacancy"
    r"|not (?:known|assigned|applicable|yet assigned)"
    r"|(?:(?:owner|lead|name|person|officer)s? )?to be"
    r" (?:confirmed|agreed|appointed|assigned|determined|decided|advised|identified|allocated|recruited)",
    re.IGNORECASE,
)
_EVERYONE = re.compile(
    r"all(?: (?:staff|members|colleagues|employees|governors|teams|managers|officers|partners|of us|councillors"
    r"|teachers|trustees|departments|services|users|schools|agencies|parties|interested(?: parties)?|concerned|present"
    r"|attendees|participants|speakers|presenters|chairs|authors|volunteers|parents|residents|leads))?|every(?:one|body)|various|pawb|tous|alle",
    re.IGNORECASE,
)


def is_nobody(text: str) -> bool:
    """True for a blank cell, a dash, "TBC", "vacant" and the like."""
    return _NOBODY.fullmatch(text.strip()) is not None


def is_everyone(text: str) -> bool:
    """True for "All", "all staff", "everyone"."""
    return _EVERYONE.fullmatch(text.strip(" .")) is not None
