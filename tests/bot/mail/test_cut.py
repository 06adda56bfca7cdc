"""What a person wrote in a mail is told from what their program, their gateway and we put beside it."""

import pytest

from bot.mail.cut import MARKER, cut

SAID = "Slipping to the end of March, legal have not replied."
OURS = f"{MARKER}\n\nAction 47: put up the handrails\nDue Fri 20 Nov 2026, at risk\n\nReply done, blocked or 50%\n"
QUOTED = "".join(f"> {line}\n" for line in OURS.splitlines())

ATTRIBUTIONS = {
    "Gmail": f"On Fri, 20 Nov 2026 at 09:00, Chaser <bot+k2@anytown.gov.uk> wrote:\n\n{QUOTED}",
    "Gmail, broken": f"On Fri, 20 Nov 2026 at 09:00, Chaser for Anytown Plans\n<b+k2@anytown.uk> wrote:\n{QUOTED}",
    "Gmail, broken twice": f"On Fri, 20 Nov 2026 at 09:00,\nChaser for Anytown <\nb+k2@anytown.uk> wrote:\n{QUOTED}",
    "no address": "On Fri, 20 Nov 2026 at 09:00, Chaser wrote:\n\nDone is what we hope to hear\n",
    "Thunderbird": f"On 20/11/2026 09:00, Chaser wrote:\n{QUOTED}",
    "only a name": f"Chaser wrote:\n{QUOTED}",
    "Apple Mail": f"> On 20 Nov 2026, at 09:00, Chaser <bot@anytown.gov.uk> wrote:\n>\n{QUOTED}",
    "Proton": f"Sent with Proton Mail.\n\nOn Friday, November 20th, 2026 at 9:00 AM, C <c@x.uk> wrote:\n{QUOTED}",
    "Zoho": "---- On Fri, 20 Nov 2026 09:00:00 +0000 Chaser <c@x.uk> wrote ---\n\nDone?\n",
    "Yandex": f'20.11.2026, 09:00, "Chaser" <c@x.uk>:\n{QUOTED}',
    "GroupWise": ">>> Chaser <c@x.uk> 20/11/2026 09:00 >>>\nComplete?\n",
    "Notes": "-----Chaser <c@x.uk> wrote: -----\nTo: Ann\nFrom: Chaser\nSubject: x\n\nDone?\n",
    "newer Notes": "Chaser ---20/11/2026 09:00:00---47\n\nFrom: Chaser <c@x.uk>\nTo: Ann\nSubject: 47\n\nDone?\n",
    "Welsh": f"Ar Gwe, 20 Tach 2026 am 09:00, Chaser <c@x.uk> ysgrifennodd:\n{QUOTED}",
    "French": f"Le ven. 20 nov. 2026 à 09:00, Chaser <c@x.uk> a écrit :\n{QUOTED}",
    "German": f"Am Fr., 20. Nov. 2026 um 09:00 Uhr schrieb Chaser <c@x.uk>:\n{QUOTED}",
    "Spanish": f"El vie, 20 nov 2026 a las 9:00, Chaser (<c@x.uk>) escribió:\n{QUOTED}",
    "Dutch": f"Op vr 20 nov 2026 om 09:00 schreef Chaser <c@x.uk>:\n{QUOTED}",
    "Italian": f"Il giorno ven 20 nov 2026 alle ore 09:00 Chaser <c@x.uk> ha\nscritto:\n{QUOTED}",
    "Portuguese": f"Em sex., 20 de nov. de 2026 às 09:00, Chaser <c@x.uk>\nescreveu:\n{QUOTED}",
    "Danish": f"fre. 20. nov. 2026 kl. 09.00 skrev Chaser <c@x.uk>:\n{QUOTED}",
    "Finnish": f"pe 20. marrask. 2026 klo 9.00 Chaser (c@x.uk) kirjoitti:\n{QUOTED}",
    "Polish": f"pt., 20 lis 2026 o 09:00 Chaser <c@x.uk> napisał(a):\n{QUOTED}",
    "Czech": f"pá 20. 11. 2026 v 9:00 odesílatel Chaser <c@x.uk> napsal:\n{QUOTED}",
    "Romanian": f"Pe vin., 20 nov. 2026 la 09:00, Chaser <c@x.uk> a scris:\n{QUOTED}",
    "Hungarian": f"Chaser <c@x.uk> ezt írta (időpont: 2026. nov. 20., P, 9:00):\n{QUOTED}",
    "Russian": f"пт, 20 нояб. 2026 г. в 09:00, Chaser <c@x.uk>:\n{QUOTED}",
    "Greek": f"Στις Παρ 20 Νοε 2026 στις 9:00 π.μ., ο χρήστης Chaser <c@x.uk> έγραψε:\n{QUOTED}",
    "Turkish": f"Chaser <c@x.uk>, 20 Kas 2026 Cum, 09:00 tarihinde şunu yazdı:\n{QUOTED}",
    "Chinese": f"Chaser <c@x.uk> 于2026年11月20日周五 09:00写道：\n{QUOTED}",
    "Japanese": f"2026年11月20日(金) 9:00 Chaser <c@x.uk>:\n{QUOTED}",
    "Russian, the day in full": f"Пятница, 20 ноября 2026, 9:00 +03:00 от Chaser <c@x.uk>:\n{QUOTED}",
    "written from right to left": f"\u202aOn 20 Nov 2026 at 09:00 \u202bChaser\u202c <c@x.uk> wrote:\u202c\n{QUOTED}",
    "the verb before the date": f"Chaser <c@x.uk> wrote (20/11/2026 09:00):\n{QUOTED}",
    "Quoting": f"Quoting Chaser <c@x.uk>:\n\n{QUOTED}",
    "Yahoo's app": "  On Fri, 20 Nov 2026 at 9:00, Chaser<c@x.uk> wrote:   Action 47\nIs it done?\n",
    "Vietnamese": f"Vào Th 6, 20 thg 11, 2026 vào lúc 09:00 Chaser <c@x.uk> đã viết:\n{QUOTED}",
}
HEADER_BLOCKS = {
    "Outlook": "From: Chaser <c@x.uk>\nSent: 20 November 2026 08:30\nTo: Price, Ann\nSubject: RE: 47\n\nDone?\n",
    "Outlook on the web": "____________________\nFrom: Chaser\nSent: 20 November\nTo: Ann\nSubject: 47\n\nDone?\n",
    "bold": "*From:* Chaser <c@x.uk>\n*Sent:* 20 November 2026 08:30\n*To:* Ann\n*Subject:* 47\n\nDone?\n",
    "bold, long": "**From:** Chaser [mailto:\nc@x.uk]\n**Sent:** 20 November\n**To:** Ann\n**Subject:** 47\n\nDone?\n",
    "a gap": "________________\n\nFrom: Chaser\nDate: 20 November\nTo: Ann\nSubject: 47\nDone?\n",
    "Samsung": "-------- Original message --------\nFrom: Chaser <c@x.uk>\nDate: 20/11/2026 09:00\n\nDone?\n",
    "forwarded": "---------- Forwarded message ---------\nFrom: Chaser <c@x.uk>\nSubject: 47\n\nDone?\n",
    "forwarded by Apple": "Begin forwarded message:\n\nFrom: Chaser <c@x.uk>\nSubject: 47\nDate: today\n\nDone?\n",
    "a paragraph each": "From: Chaser <c@x.uk>\n\nSent: 20 November\n\nTo: Ann\n\nSubject: 47\n\nDone?\n",
    "Irish": "Ó: Chaser\nSeolta: 20 Samhain 2026\nChuig: Ann\nÁbhar: 47\n\nDone?\n",
    "French, Thunderbird": "Expéditeur: Chaser <c@x.uk>\nDate: 20 novembre\nDestinataire: Ann\nObjet: 47\n\nDone?\n",
    "Welsh, Gan": "Gan: Chaser <c@x.uk>\nDyddiad: 20 Tachwedd 2026\nAt: Ann\nTestun: 47\n\nDone?\n",
    "Welsh": "Oddi wrth: Chaser\nAnfonwyd: 20 Tachwedd 2026\nAt: Ann\nPwnc: 47\n\nDone?\n",
    "German": "Von: Chaser <c@x.uk>\nGesendet: Freitag, 20. November\nAn: Ann\nBetreff: 47\n\nDone?\n",
    "French": "De : Chaser\nEnvoyé : vendredi 20 novembre 2026\nÀ : Ann\nObjet : 47\n\nDone?\n",
    "Spanish": "De: Chaser <c@x.uk>\nEnviado el: viernes\nPara: Ann\nAsunto: 47\n\nDone?\n",
    "Polish": "Od: Chaser\nWysłano: piątek\nDo: Ann\nTemat: 47\n\nDone?\n",
}
SIGN_OFFS = (
    "Kind regards\nAnn",
    "Kind regards,\n\nAnn Price\nHead of Completed Works\nAnytown Council\n01234 567890",
    "Thanks\nAnn",
    "Thanks, Ann",
    "Many thanks,\nAnn Price",
    "Diolch / Thanks\nAnn",
    "Best wishes\nDr A. Price (she/her)\nDirector",
    "Cofion gorau\nAnn",
    "-- \nAnn Price\nOn Track Programme",
    "Ann\n\nAnn Price | Red2Green lead",
    "Ann x",
    "AP",
    "Ann Price (she/her)\nDirector",
    "Ann Price | Head of Estates | Anytown\nt: 01234 567890",
    "Sue Moss\nBusiness Support\nTel: 01234 567890",
    "[cid:image001.png@01D9.8A]\n\nAnn Price",
    "Sent from my iPhone",
    "Sent from Nine",
    "Sent from Workspace ONE Boxer",
    "Yahoo Mail: Find, organise, conquer",
    "Outlook für iOS beziehen",
    "Cael Outlook ar gyfer Android<https://aka.ms/x>",
    "Sent from Outlook for Android<https://aka.ms/x>",
    "Get Outlook for iOS<https://aka.ms/x>",
    "Von meinem iPhone gesendet",
    "Anfonwyd o'm ffôn",
    "OFFICIAL",
    "OFFICIAL-SENSITIVE",
    "Kind regards\nAnn\n\n[OFFICIAL - SENSITIVE: COMMERCIAL]",
    "Classification: OFFICIAL",
    "SWYDDOGOL",
    "Swyddogol / Official",
    "This document was classified as: OFFICIAL",
    "NOTICE: the contents of this email are intended for the addressee alone.",
    "Anytown Council may monitor emails and calls for training.",
    "This email and any attachments are confidential and intended solely for the addressee.\nDone by: ICT",
    "Mae'r neges e-bost hon ac unrhyw atodiad yn gyfrinachol.\nThis email and any attachment is confidential.",
    "Please consider the environment before printing this email",
    "_____________\nAnytown Council, Civic Centre",
)
BANNERS = (
    "CAUTION: This email originated from outside of the organisation. Do not click links unless you know the sender.",
    "CAUTION: This email originated from outside\nof the organisation. Do not open links unless\nyou know the sender.",
    "[EXTERNAL EMAIL]",
    "**EXTERNAL**",
    "EXTERNAL EMAIL: take care with links",
    "You don't often get email from ann@x.uk. Learn why this is important<https://aka.ms/x>",
    "*** OFFICIAL-SENSITIVE ***",
    "This Message Is From an External Sender\nThis message came from outside your organization.",
    "Dosbarthiad: SWYDDOGOL / Classification: OFFICIAL",
    "RHYBUDD: Daeth yr e-bost hwn o'r tu allan i'r sefydliad",
)
UNTOUCHED = (
    "Done",
    "Thanks\nDone",
    "Thanks, complete",
    "Cheers\n50%",
    "12 done\n14 about 50%\n\n15 slips to June because legal",
    "External review found work outside the scope, slipping to May",
    "Sent by the depot on Monday",
    "Sent from the depot, outlook for March is poor",
    "Sent from Cardiff",
    "We wrote on 3 May 2026:\nno answer yet",
    "The team may monitor emails from the portal weekly",
    "Ann Price has left\nSue Green has it",
    "The lift is red.\nG",
    "Sent the letter by mail, phone call booked",
    "Privacy notice published on the website, done",
    "Disclaimer added to all letters, complete",
    "The communication plan is intended for all staff",
    "Warning: external contractor late",
    "Date: 30 June\nTo: be agreed",
    "From: May\nTo: June\nmoved",
    "On 3 May the inspector wrote to us about the following:\nall is well",
    "Public consultation closed",
    "Kind regards to the team, it is done\nand more to come",
    "Action 47\n---------\nDone\n\nAction 48\n---------\nLate",
    "```\n--\n> not a quote\n```\nDone",
    "Depots\n\nDepot     Vans   Fitted\n----------------\nEast      12     12\n----------------\nAll       12     12",
)


@pytest.mark.parametrize(
    "quote", [*ATTRIBUTIONS.values(), *HEADER_BLOCKS.values()], ids=[*ATTRIBUTIONS, *HEADER_BLOCKS]
)
def test_the_mail_that_is_answered_is_cut(quote: str) -> None:
    for said in (SAID, f"Hi\n\n{SAID}\n\nThis is all for now.", "50%"):
        found = cut(f"{said}\n\n{quote}")
        assert (found.reply, found.words) == (said, said)


@pytest.mark.parametrize("sign_off", SIGN_OFFS)
@pytest.mark.parametrize(
    "quote", ["", ATTRIBUTIONS["Thunderbird"], HEADER_BLOCKS["Outlook"]], ids=["alone", "marked", "unmarked"]
)
def test_a_sign_off_is_not_among_the_words(sign_off: str, quote: str) -> None:
    assert cut(f"{SAID}\n\n{sign_off}\n\n{quote}", author="Price, Ann").words == SAID


@pytest.mark.parametrize("banner", BANNERS)
def test_what_a_gateway_adds_is_not_among_the_words(banner: str) -> None:
    assert cut(f"{banner}\n\n{SAID}\n\n{ATTRIBUTIONS['Gmail']}").reply == SAID
    assert cut(f"[EXTERNAL] {SAID}").reply == cut(f"[OFFICIAL-SENSITIVE] {SAID}").reply == SAID


@pytest.mark.parametrize("text", UNTOUCHED)
def test_words_that_look_like_an_addition_stay(text: str) -> None:
    assert cut(text).words == text


def test_a_postscript_is_said_though_it_stands_below_the_sign_off() -> None:
    assert cut("47 is done.\n\nKind regards\nAnn Price\n\nPS 48 is blocked").words == "47 is done.\n\nPS 48 is blocked"


def test_a_sign_off_in_the_last_line_is_not_among_the_words() -> None:
    assert cut(f"{SAID} Kind regards, Ann").words == SAID
    assert cut(f"{SAID} Thanks, complete").words == f"{SAID} Thanks, complete"


def test_answers_between_quoted_lines_are_put_together() -> None:
    text = (
        "On 20/11/2026 09:00, Chaser wrote:\n> Action 47: handrails\n47 done\n> Action 48: lamps\n48 waits for parts\n"
    )
    assert cut(text).words == "47 done\n48 waits for parts"


def test_a_mark_that_somebody_wrote_themselves_is_said_and_one_from_the_mail_below_is_not() -> None:
    below = HEADER_BLOCKS["Outlook"]
    for quote in (below, f"> {ATTRIBUTIONS['Gmail'].replace(chr(10), chr(10) + '> ')}"):
        assert cut(f"> 9 of 12 vans fitted\n\n{quote}").words == "> 9 of 12 vans fitted"
    quoted = next(line for line in reversed(below.splitlines()) if len(line.split()) > 2)
    assert cut(f"> {quoted}\nDone\n\n{below}").words == "Done"


def test_an_answer_below_the_quote_is_found() -> None:
    assert cut(f"{ATTRIBUTIONS['Gmail']}\nComplete, see the minutes\n").words == "Complete, see the minutes"


@pytest.mark.parametrize("text", [OURS, QUOTED, ATTRIBUTIONS["Gmail"], HEADER_BLOCKS["Outlook"], f"\n\n{OURS}\nDone"])
def test_nothing_is_said_where_a_person_added_nothing(text: str) -> None:
    assert not cut(text).words


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (f"At risk\n\n{OURS}", "At risk"),
        (f"At risk {OURS}", "At risk"),
        ("Done\n\nAction 47: put up the handrails\nDue Fri 20 Nov 2026, at risk", "Done"),
        (
            "Action 47: put up the handrails\nDue Fri 20 Nov 2026, at risk\nComplete\n50%\n\nwaiting for parts",
            "waiting for parts",
        ),
        ("waiting\nReply done, blocked or 50%, and\nwe shall understand", "waiting"),
        ("Complete", "Complete"),
    ],
    ids=["whole", "on one line", "unmarked", "above", "broken", "a short line of ours is theirs when it stands alone"],
)
def test_a_line_that_we_sent_is_never_a_persons_word(text: str, words: str) -> None:
    sent = [*OURS.splitlines(), "Complete", "50%", "Reply done, blocked or 50%, and we shall understand"]
    assert cut(text, sent).words == words
