"""What stands inside one line or cell of marked-up text: emphasis, links, tags, struck words, tick boxes."""

from __future__ import annotations

import html
import re
from dataclasses import dataclass

from tracker.rules.written_status import read_status
from tracker.rules.written_status.signs import colours_of

_MARKS = re.compile(r"[<&*_`~\[\\]")
_STRUCK = re.compile(r"~~(.+?)~~|<(s|del|strike)\b[^>]*>(.*?)</\2>", re.IGNORECASE | re.DOTALL)
_BREAK = re.compile(r"<br\s*/?>|</(?:p|li|div|h\d)>(?=.)", re.IGNORECASE)
_ITEM = re.compile(r"<li\b[^>]*>", re.IGNORECASE)
_TAG = re.compile(r"</?[a-zA-Z][a-zA-Z0-9]*(?:\s[^<>]*)?/?>|<!--.*?-->", re.DOTALL)
_RAISED = re.compile(r"(?<=\d)<sup\b[^>]*>\s*(st|nd|rd|th)\s*</sup>", re.IGNORECASE)
"""The end of "31st", raised."""
_CLOSED = re.compile(r"(?:</[a-zA-Z][a-zA-Z0-9]*>)+(?=[:;,.!?)])")
"""Tags that end right before a stop, which belongs to the words in them."""
_PICTURE = re.compile(
    r"<img\b[^<>]*?\salt\s*=\s*(?P<quote>[\"'])(?P<alt>[^\"'<>]{2,40})(?P=quote)[^<>]*>|!\[(?P<named>[^\]]{2,40})\]\([^)]*\)",
    re.IGNORECASE,
)
_DRAWN = re.compile(
    r"\b(?:icons?|images?|pictures?|symbols?|circles?|dots?|flags?|squares?|(?:traffic )?lights?|faces?|marks?|rag|brag"
    r"|status|ratings?|progress|of|an?|is)\b|[\s:.,–-]+",
    re.IGNORECASE,
)
"""What the words of a picture say besides of how it is drawn: "Green circle", "RAG status: amber"."""
_IMAGE = re.compile(r"!\[[^\]]*\]\([^)]*\)")
_LINK = re.compile(r"\[([^\]\[]+)\]\(((?:[^()\s]|\([^()]*\))*)(?:\s+\"[^\"]*\")?\)")
_CHANGE = re.compile(r"/(?:pulls?|pull-requests|merge_requests|issues|changes|\+)/(?P<number>\d+)\b")
"""The address of a change to a program, or of what is to be changed."""
_LETTERS = re.compile(r"[A-Z]{2,3}")
_REFERENCE_LINK = re.compile(r"\[([^\]\[]+)\]\[[^\]\[]*\]")
_STRONG = re.compile(r"(\*\*\*|\*\*|__)(?=\S)(.+?)(?<=\S)\1", re.DOTALL)
_SLOPPY = re.compile(r"\*\*(?=\S)([^*]+?)\s+\*\*(?!\S)")
"""Bold with a blank before its end, which shows the asterisks."""
_SOFT = re.compile(
    r"(?<![\w*\\])\*(?=[^\s*])([^*\n]+?)(?<=[^\s*\\])\*(?![\w*])|(?<![\w_])_(?=\S)([^_\n]+?)(?<=\S)_(?![\w_])"
)
_BOLD_FRONT = re.compile(
    r"(\*\*|__)(?P<front>(?:[A-Z@][\w.'’-]*|all)(?:(?:\s*[&/,+]\s*|\s+(?:and\s+)?)[A-Z][\w.'’-]*){0,4})\1\s+(?=[A-Z][a-z])"
)
_TITLE = re.compile(
    r"(?:\s|<(?:td|th|p|div|span)\b[^<>]*>){0,9}"
    r"(?:<(?P<tag>b|strong)\b[^<>]*>(?P<inside>[^\n]{2,200}?)</(?P=tag)>|(?P<stars>\*\*|__)(?P<between>[^*\n]{2,200}?)(?P=stars))"
    r"(?P<behind>[^\n<]*(?:<(?!br\b|/?p\b)[^\n<]*)*)",
    re.IGNORECASE,
)
"""Words in bold at the beginning of a cell, and what follows on their line."""
_BOLD_MARK = re.compile(r"\*\*(?P<mark>(?:ACTION|Action|AP)[^*:]{0,12}:\s+[A-Z][\w.,'’ /&-]{1,40})\*\*\s+(?=[a-z])")
_MARGIN = re.compile(
    r"(?P<words>\S[.!?][)”’\"]?)\s*(?:<(?P<tag>em|i|strong|b)\b[^>]*>|(?P<stars>\*{1,3}|_{1,2}))"
    r"(?P<who>\s*[A-Z][^<>*_]{1,60}?)(?:</(?P=tag)>|(?P=stars))\s*(?P<end>(?:</p>)?\s*)$",
)
"""Words in bold or italics behind the end of a sentence, where minutes have whose action it is."""
_STATE = re.compile(
    r"(?<=\S)\s*(?:(?<=\s)[–—-]\s*|(?<=\w)-\s+)?(?P<mark>\*{1,3}|(?<!\w)_{1,2})(?P<state>(?:partly |not |not yet )?"
    r"(?:completed?|done|finished|started)|in progress|on-?going|on hold|on track|at risk|deferred|cancelled|blocked"
    r"|overdue|pending)(?P=mark)(?P<behind>\W*$|\s+(?=(?-i:[A-Z])))",
    re.IGNORECASE,
)
_OWN_WORD = re.compile(r"(?:\b(?:is|are|be|been|being|was|were|as|until|when|once|if|not|to|the|an?|and|or|of)|:)\s*$")
"""What stands in front of a status that is the sentence's own word: "until all of it is **done**"."""
_CODE = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
_ESCAPED = re.compile(r"\\([!-/:-@\[-`{-~])")
"""A mark that stands for itself (CommonMark 2.4)."""


@dataclass(frozen=True)
class Marked:
    """A text without its marks, and what the marks said."""

    text: str
    struck: str = ""
    bold: bool = False
    picture: bool = False
    title: str = ""
    """Words in bold that it begins with, where others follow on the same line."""


def unmark(source: str) -> Marked:
    """The words of a piece of Markdown or of text with HTML tags in it."""
    if not _MARKS.search(source):
        return Marked(_tidy(source))
    struck = " ".join(" ".join(found[1] or found[3] or "" for found in _STRUCK.finditer(source)).split())
    text = _PICTURE.sub(_words_of_picture, _STRUCK.sub(" ", source))
    picture = bool(_IMAGE.search(text)) or _only_boxes(text)
    text = _ITEM.sub("• ", _BREAK.sub("\n", _IMAGE.sub("", text)))
    text = html.unescape(_TAG.sub(" ", _CLOSED.sub("", _RAISED.sub(r"\1", text))))
    strong = _STRONG.fullmatch(text.strip())
    bold = bool(strong) and "**" not in (strong[2] if strong else "")
    for _ in range(2):
        text = _STRONG.sub(r"\2", text)
    text = _SLOPPY.sub(r"\1 ", text)
    text = _SOFT.sub(lambda found: found[1] or found[2], text)
    text = _ESCAPED.sub(r"\1", _CODE.sub(r"\1", _REFERENCE_LINK.sub(r"\1", _LINK.sub(_words_of_link, text))))
    return Marked(_tidy(text), unmark(struck).text if struck else "", bold, picture, _title(source))


def _title(source: str) -> str:
    found = _TITLE.match(source)
    if found is None or not re.search(r"\w", _TAG.sub("", found["behind"])):
        return ""
    return " ".join(html.unescape(_TAG.sub(" ", found["inside"] or found["between"])).split())


def parted_front(source: str) -> str:
    """A list item whose first words are bold names with nothing to part them from the others, with a dash between."""
    marked = _BOLD_MARK.match(source)
    if marked:
        return f"{marked['mark']} – {source[marked.end() :]}"
    front = _BOLD_FRONT.match(source)
    return f"{front['front']} – {source[front.end() :]}" if front else source


def parted_margin(source: str) -> str:
    """A paragraph with a dash in front of what stands in bold or italics behind its last sentence."""
    margin = _MARGIN.search(source)
    return f"{source[: margin.end('words')]} – {margin['who'].strip()}{margin['end']}" if margin else source


def parted_state(source: str) -> str:
    """A list item with dashes around how it stands, in bold or italics behind its words: "Mend the gate **done**"."""
    found = _STATE.search(source)
    if found is None or _OWN_WORD.search(source[: found.start()]):
        return source
    behind = " – " if found["behind"].isspace() else ""
    return f"{source[: found.start()].rstrip()} – {found['state']}{behind}{source[found.end() :]}"


def _tidy(text: str) -> str:
    lines = (" ".join(line.split()) for line in text.split("\n"))
    return "\n".join(line for line in lines if line)


def _words_of_picture(picture: re.Match[str]) -> str:
    """What a picture of a light or tick says to those who cannot see it; any other picture stays as it is.

    Of one in front of words, as in a key, these are the meaning.
    """
    words = " ".join(_DRAWN.sub(" ", picture["alt"] or picture["named"] or "").split())
    if not (colours_of(words) or read_status(words).status is not None):
        return picture[0]
    text = picture.string
    leads = not _TAG.sub("", text[: picture.start()]).strip() and bool(_TAG.sub("", text[picture.end() :]).strip())
    return f" {words}{':' if leads else ''} "


def _words_of_link(link: re.Match[str]) -> str:
    """What a link says; letters that lead to a change are nobody's initials, and stand with its number."""
    label, change = link[1], _CHANGE.search(link[2])
    return f"{label} #{change['number']}" if change and _LETTERS.fullmatch(label) else label


def _only_boxes(text: str) -> bool:
    """Tags with nothing in them, or an image: what is left of a drawing, such as a traffic light."""
    return bool(re.search(r"<(?:div|img|svg|span)\b", text, re.IGNORECASE)) and not _TAG.sub("", text).strip()
