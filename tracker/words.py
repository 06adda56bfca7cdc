"""Turn a message into words for one way out (the only user of Jinja2 outside the local workspace).

Each message has a folder under `templates/`: `subject.txt`, `body.txt` and `body.html`. One `body.txt` serves
Slack and plain mail alike: the tongue spells bold, links and people, and escapes what people wrote. Blank lines
part the paragraphs; one that begins with `# ` is a heading, with `~ ` small print, `---` a rule across;
`{{ offer(...) }}` puts what can be pressed beside its paragraph.
"""

from __future__ import annotations

import dataclasses
import functools
import re
from collections.abc import Mapping
from datetime import date, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import jinja2

from tracker.said import Offer, Part, Plain, Said, Spelt, Tongue

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"
_MARK = re.compile("\x1e(\\d+)\x1e")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u2028\u2029]")
_KINDS = {"# ": "heading", "~ ": "small"}
_PLAIN = Plain()


def say(message: Any, tongue: Tongue) -> Said:  # noqa: ANN401 - any frozen dataclass of tracker.messages
    """Put a message into words.

    The folder is the message's class name in snake case; its fields are the names that the templates see.
    """
    folder = re.sub(r"(?<!^)(?=[A-Z])", "_", type(message).__name__).lower()
    names = {f.name: getattr(message, f.name) for f in dataclasses.fields(message)}
    subject = " ".join(_text_environment(_PLAIN).get_template(f"{folder}/subject.txt").render(names).split())
    parts = _parts(f"{folder}/body.txt", tongue, names)
    text = "\n\n".join(_plain_part(part) for part in parts if part.text or part.kind == "rule")
    html = ""
    if tongue.by_mail:
        html = _page_environment().get_template(f"{folder}/body.html").render({**names, "subject": subject})
    return Said(subject, parts, text, html)


def _parts(name: str, tongue: Tongue, names: Mapping[str, Any]) -> tuple[Part, ...]:
    offers: list[Offer] = []
    environment = _text_environment(tongue)
    text = environment.get_template(name).render({**names, "offer": functools.partial(_place, offers)})
    paragraphs = re.split(r"\n[ \t]*\n\s*", text.strip("\n"))
    return tuple(_part(paragraph, offers) for paragraph in paragraphs if paragraph.strip())


def _place(offers: list[Offer], *more: Offer) -> Spelt:
    """Leave a mark where offers stand, which no text of people can hold: control characters are taken out of it."""
    marks = "".join(f"\x1e{len(offers) + i}\x1e" for i in range(len(more)))
    offers.extend(more)
    return Spelt(marks)


def _part(paragraph: str, offers: list[Offer]) -> Part:
    own = tuple(offers[int(index)] for index in _MARK.findall(paragraph))
    text = "\n".join(line.rstrip() for line in _MARK.sub("", paragraph).strip().split("\n"))
    if text == "---":
        return Part("rule", "", own)
    kind = _KINDS.get(text[:2], "text")
    return Part(kind, text[2:] if kind != "text" else text, own)


def _plain_part(part: Part) -> str:
    if part.kind == "heading":
        return f"{part.text}\n{'=' * len(part.text)}"
    return "-" * 40 if part.kind == "rule" else part.text


@functools.cache
def _text_environment(tongue: Tongue) -> jinja2.Environment:
    def spell(value: object) -> object:
        if isinstance(value, Spelt) or not isinstance(value, str):
            return "" if value is None else value
        return tongue.escape(_CONTROL.sub(" ", value))

    environment = _environment(finalize=spell)
    environment.globals |= {
        "bold": lambda text: tongue.bold(_CONTROL.sub(" ", str(text))),
        "link": tongue.link,
        "person": tongue.person,
        "by_mail": tongue.by_mail,
        "Offer": Offer,
    }
    environment.filters["raw"] = Spelt
    return environment


@functools.cache
def _page_environment() -> jinja2.Environment:
    return _environment(autoescape=True)


def _environment(**options: Any) -> jinja2.Environment:  # noqa: ANN401 - handed on to Jinja2
    environment = jinja2.Environment(  # noqa: S701 - pages ask for autoescape; texts are escaped by their tongue
        loader=jinja2.FileSystemLoader(TEMPLATES),
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=False,
        **options,
    )
    environment.filters |= {"day": day, "moment": moment, "plural": plural, "one_line": one_line, "ordinal": ordinal}
    return environment


def day(value: date | None, *, year: int | None = None) -> str:
    """Write a day as people do, `Fri 20 Nov 2026`; without the year where it is the one named."""
    if value is None:
        return "no date"
    return f"{value:%a} {value.day} {value:%b}" + ("" if value.year == year else f" {value.year}")


def moment(value: datetime, zone: str) -> str:
    """Write a moment in the reader's zone: `Fri 20 Nov 2026, 09:05`."""
    local = value.astimezone(ZoneInfo(zone))
    return f"{day(local.date())}, {local:%H:%M}"


def plural(count: int, noun: str, nouns: str = "") -> str:
    """Count things: `1 action`, `3 actions`."""
    return f"{count:,} {noun if count == 1 else nouns or noun + 's'}"


def ordinal(number: int) -> str:
    """Say which of several: `second`."""
    names = ("", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth")
    return names[number] if 0 < number < len(names) else f"{number}th"


def one_line(text: str, most: int = 140) -> str:
    """Fold white space, and cut at a word where the text is longer than a line can hold."""
    folded = " ".join(text.split())
    if len(folded) <= most:
        return folded
    return folded[: most - 1].rsplit(" ", 1)[0].rstrip(" ,;:-–") + "…"
