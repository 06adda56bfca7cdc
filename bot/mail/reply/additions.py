"""What others add to a person's mail: protective markings, warnings of gateways, disclaimers, greetings of phones.

Each pattern is tried only where its hint is found, which costs little on the lines of ordinary words.
"""

from __future__ import annotations

import re

from bot.mail.reply import lexicon

_MAIL = r"(?:e-?mail|message|communication|transmission|electronic (?:mail|message))"
_OUTSIDE = r"(?:outside|external|unknown sender|untrusted|someone outside|o'r tu allan|tu fas)"

_MARKING_HINT = re.compile(
    "OFFICIAL|Official|SWYDD|Swydd|PROTECT|RESTRICT|CLASSIFIED|CONFIDENTIAL|Confidential|PUBLIC|INTERNAL|Internal"
)
_MARKED = (
    r"(?:OFFICIAL|SWYDDOGOL|PROTECT|RESTRICTED|UNCLASSIFIED|UNRESTRICTED|NOT PROTECTIVELY MARKED|CONFIDENTIAL|PUBLIC"
    r"|INTERNAL|Official|Swyddogol|Internal(?= use)|Confidential(?=\W*$))"
    r"(?:\W{0,4}(?:(?i:sensitive|sensitif|commercial|personal|locsen|policy|use|only|staff|data)|HR|GENERAL|UK EYES))*"
)
_LABELLED = r"(?i:(?:security |protective )?(?:classification|marking|sensitivity|dosbarthiad)\s*[:\-]\s*)"
_MARKING = re.compile(
    rf"\W*(?:{_LABELLED}"
    r"|(?i:(?:this|the) (?:e-?mail|message|document)(?: and its attachments?)? (?:is|was|has been|have been) "
    r"(?:protectively )?(?:classified|marked)(?: as)?\s*:?\s*))?\W*"
    rf"{_MARKED}(?:\W{{1,3}}{_LABELLED}?{_MARKED})?\W*"
)
_BANNER_HINT = re.compile("external|outside|often get|click|learn why|zjqcm|allan|tu fas|recogni|untrusted|unknown")
_BANNER = re.compile(
    r"\W*(?:"
    + "|".join(
        (
            r"(?:external|allanol)(?: e-?mail| sender| message)?\W*$",
            r"external (?:e-?mail|sender|message)\s*[:.!–-]",
            (
                r"(?:caution|warning|attention|notice|external|rhybudd|important|be aware|security)\b"
                rf"(?=.*(?:mail|message|sender|originat|e-bost|neges)).{{0,80}}{_OUTSIDE}"
            ),
            (
                r"this (?:e-?mail|message|sender) (?:has )?(?:originate[ds]|was sent|came|comes|is)(?: from)?"
                rf" (?:an? )?{_OUTSIDE}"
            ),
            rf"e-?mail from (?:an? )?(?:unknown|{_OUTSIDE})",
            r"you don't often get e-?mail from",
            r"some people who received this message don't often get",
            (
                r"(?:please )?(?:do not|don't|never) (?:click|open|follow|reply to this)"
                r".{0,80}(?:link|attachment|unless|recogni[sz]e|sender)"
            ),
            r"learn why this is important",
            r"zjqcmqryfpfptbanner",
        )
    )
    + ")"
)
_BANNER_GOES_ON = re.compile(
    r"\b(?:attachments?|links?|sender|safe|phishing|suspicious|verify|report|recogni[sz]e|caution|dolen|anfonwr)\b"
)
_DISCLAIMER_HINT = re.compile(
    "confiden|intended|privileg|scanned|virus|monitor|record|intercept|disclaimer|privacy|environment|amgylchedd"
    "|print this|save |addressee|in error|received this|author|sender|necessarily|ymwadiad|yfrinach|fwriedir"
    "|bwriadwyd|unsubscribe|this e|this m|this n|this t"
)
_DISCLAIMER = re.compile(
    r"\W*(?:(?:important|please note|notice|warning|attention|note|nb|legal notice)\b\W{1,5})?(?:"
    + "|".join(
        (
            (
                r"(?:(?:legal |e-?mail )?disclaimer|confidentiality (?:notice|statement)"
                r"|privacy (?:notice|statement|policy)|ymwadiad)\s*(?:$|[:.<]|https?|www|this\b)"
            ),
            (
                r"(?:please |pls )?(?:consider|think (?:of|about)|meddyliwch am|ystyriwch)"
                r" (?:the|your|our|yr) (?:environment|amgylchedd)"
            ),
            r"before (?:you )?print(?:ing)? this|save (?:paper|trees)|p save a tree",
            (
                rf"(?:this|your) {_MAIL}(?:'s contents?| message| transmission)?"
                r"(?:,| and| \(| is | may | has been | contains| was )"
                r".{0,160}(?:confidential|intended (?:only|solely|for)|privileged|scanned|monitored|virus|addressee)"
            ),
            (
                r"[^.]{2,60} may (?:\w+ and )?(?:monitor|record|intercept) .{0,30}(?:e-?mails?|communications)\b"
                r"(?:\W*$|.{0,60}(?:secur|law|legislat|complian|accordance|training))"
            ),
            r"(?:all |incoming |outgoing |internet )+e-?mails? .{0,60}(?:monitored|recorded|scanned)",
            (
                rf"(?:the |any )?(?:information|contents?|views|opinions)\b.{{0,60}} (?:this|the) {_MAIL}"
                r".{0,120}(?:confidential|intended|privileged|author|sender|necessarily)"
            ),
            (
                r"if you (?:are not|have received|receive|aren't) (?:the |this |an )?"
                r".{0,20}(?:intended recipient|in error|e-?mail|addressee)"
            ),
            r"virus-free\b",
            r"diese e-?mail enthält vertrauliche",
            r"ce (?:message|courriel|mail) .{0,60}confidentiel",
            r"este (?:mensaje|correo).{0,60}confidencial",
            r"mae'?r (?:neges|e-?bost).{0,80}(?:g?yfrinachol|fwriedir|bwriadwyd)",
            r"unsubscribe\W*(?:$|https?|from this|here)|to unsubscribe\b",
            r"you(?:'re| are)? (?:receiv\w+|getting) this (?:e-?mail|message|notification)",
            (
                r"(?:reply to|view|read) this (?:e-?mail|message|topic|thread) .{0,20}"
                r"(?:online|directly or view|in your browser|on the web)"
            ),
        )
    )
    + ")"
)
_TAG = re.compile(
    r"\s*[\[(*]{1,2}\s*(?:(?i:external|ext|allanol)(?i: e-?mail| sender| message)?"
    rf"|{_MARKED})\s*[\])*]{{1,2}}[:\s]*"
)
_PICTURE = re.compile(
    r"[\[<(](?:cid:|image:|image removed|(?:image|picture|logo|icon)\d*\.\w{3,4}\W*$|.{0,80}description automatically)"
    r".{0,160}|\[(?:logo|icon|signature|facebook|twitter|linkedin|instagram)[^\[\]]{0,40}\]?"
)
_APP = re.compile(r"Sent (?:from|via|with|using)(?: [A-Z0-9][\w.&+'-]*){1,4}\W*")


def is_marking(line: str) -> bool:
    """`OFFICIAL-SENSITIVE` and its like, alone on a line."""
    return len(line) < 90 and bool(_MARKING_HINT.search(line)) and _MARKING.fullmatch(line) is not None


def is_banner(low: str) -> bool:
    """A gateway's warning of a mail from outside, in a line folded to lower case."""
    return bool(_BANNER_HINT.search(low)) and _BANNER.match(low) is not None


def banner_goes_on(low: str) -> bool:
    """Tell whether the line below a banner still belongs to it."""
    return _BANNER_GOES_ON.search(low) is not None


def is_disclaimer(low: str) -> bool:
    """Tell whether a legal notice begins, in a line folded to lower case."""
    return bool(_DISCLAIMER_HINT.search(low)) and _DISCLAIMER.match(low) is not None


def is_device(low: str) -> bool:
    """`Sent from my iPhone`, in a line folded to lower case. `Sent by the depot on Monday` is not."""
    if len(low) > 120 or not lexicon.DEVICE_HINT.search(low):
        return False
    bare = low.strip(" <>()[]*_\"'")
    return bool(lexicon.SENT_BY_DEVICE.match(bare) or lexicon.SENT_BY_DEVICE_AT_END.match(bare))


def is_picture(low: str) -> bool:
    """`[cid:image001.png]`: where a picture stood, such as the logo of a signature."""
    return low[0] in "[<(" and len(low) < 200 and _PICTURE.fullmatch(low) is not None


def is_app(line: str) -> bool:
    """`Sent from Nine`: by capitals alone, so that it counts only below what is said, in a paragraph of its own."""
    return line.startswith("Sent ") and len(line) < 60 and _APP.fullmatch(line) is not None


def without_tag(line: str) -> str:
    """Take a gateway's `[EXTERNAL]`, or a marking in brackets, from before the words of a line."""
    tag = _TAG.match(line) if line[:1] in " [(*" else None
    return line[tag.end() :] if tag and tag.end() < len(line) else line
