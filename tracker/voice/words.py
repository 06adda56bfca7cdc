"""Turn a message into words for one way out (the only user of Jinja2 outside the local workspace).

Each message has a folder under `templates/`: `subject.txt`, `body.txt` and, where a table reads better, `body.html`.
One `body.txt` serves Slack and mail alike: the tongue spells bold, links and people, and escapes what people wrote.
Blank lines part the paragraphs; one that begins with `# ` is a heading, with `~ ` small print, with `! ` the words
for the message's picture, which stands there (its field `picture`), `---` a rule across;
`{{ offer(...) }}` puts what can be pressed beside its paragraph; `{{ choose(...) }}` does so too, and by mail, where
nothing can be pressed, lists it under numbers with which one replies.

Only a template can do so: what people wrote stands between marks of our own, which no text of theirs can hold, until
the paragraphs are told apart.
"""

from __future__ import annotations

import dataclasses
import functools
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import jinja2
import markupsafe

from tracker.rules.wording import count, ordinal
from tracker.voice import pages, signs
from tracker.voice.formats import change, clause, day, moment, names_day, one_line, sentence
from tracker.voice.said import Offer, Part, Plain, Said, Spelt, Tongue

TEMPLATES = Path(__file__).resolve().parents[2] / "templates"
_OFFER, _WRITTEN, _BREAK = "\ue000", "\ue001", "\ue002"
"""Marks of our own: around the number of an offer, before what people wrote, and for the end of a line in it."""
_MARK = re.compile(f"{_OFFER}(\\d+){_OFFER}")
_MARKS = re.compile(f"\\s*((?:{_OFFER}\\d+{_OFFER}\\s*)+)")
_TAG_AFTER_WORDS = re.compile(r"(?m)^(?!\s*\{%(?:(?!%\}).)*%\}\s*$)(.*(?<!-)%\})[ \t]*$")
_CONTROL = re.compile(
    r"[\x00-\x08\x0b-\x1f\x7f-\x9f]"  # control characters but tab and end of line
    r"|[\u2028\u2029\u202a-\u202e\u2066-\u2069]"  # ends of lines that few know; what turns the order of letters round
    r"|[\ud800-\udfff]"  # halves of characters
    f"|[{_OFFER}{_WRITTEN}{_BREAK}]"
)
_KINDS = {"# ": "heading", "~ ": "small", "! ": "picture"}
_PLAIN, _PAGE = Plain(), signs.Page()


def say(message: Any, tongue: Tongue) -> Said:  # noqa: ANN401 - any frozen dataclass of tracker.messages
    """Put a message into words.

    The folder is the message's class name in snake case; its fields are the names that the templates see.
    """
    folder = _folder(type(message).__name__)
    names = {f.name: getattr(message, f.name) for f in dataclasses.fields(message)}
    subject = " ".join(_finished(_text_environment(_PLAIN).get_template(f"{folder}/subject.txt").render(names)).split())
    parts = _parts(f"{folder}/body.txt", tongue, names)
    shown = (part for part in parts if part.kind != "picture" and (part.text or part.kind == "rule"))
    text = "\n\n".join(map(_plain_part, shown))
    html = _page(folder, {**names, "subject": subject}) if tongue.by_mail else ""
    return Said(subject, parts, text, html, names.get("picture"))


@functools.cache
def _folder(name: str) -> str:
    return re.sub(r"(?<!^)(?=[A-Z])", "_", name).lower()


@functools.cache
def _has_own_page(folder: str) -> bool:
    return (TEMPLATES / folder / "body.html").exists()


def _page(folder: str, names: Mapping[str, Any]) -> str:
    """The page of a mail: the message's own, where a table reads better, else its paragraphs."""
    environment = _page_environment()
    if _has_own_page(folder):
        return environment.get_template(f"{folder}/body.html").render(names)
    parts = _parts(f"{folder}/body.txt", _PAGE, names)
    shown = {"blocks": pages.laid_out(parts), "preheader": pages.preheader(str(names["subject"]), parts)}
    return environment.get_template("page.html").render({**names, **shown}).lstrip()


def _parts(name: str, tongue: Tongue, names: Mapping[str, Any]) -> tuple[Part, ...]:
    offers: list[Offer] = []
    place = functools.partial(_place, offers)
    asks = {"offer": _leave_out if tongue.by_mail else place, "choose": place}
    text = _text_environment(tongue).get_template(name).render({**names, **asks})
    paragraphs = re.split(r"\n[ \t]*\n\s*", _MARKS.sub(r"\n\1\n\n", text).strip("\n"))
    parts = (_part(paragraph, offers) for paragraph in paragraphs)
    found = tuple(part for part in parts if part.text or part.offers or part.kind == "rule")
    if not offers or not tongue.by_mail:
        return found
    return tuple(signs.numbered(found, lambda label: tongue.escape(" ".join(_clean(label).split()))))


def _place(offers: list[Offer], *more: Offer) -> Spelt:
    """Leave a mark where offers stand."""
    marks = "".join(f"{_OFFER}{len(offers) + i}{_OFFER}" for i in range(len(more)))
    offers.extend(more)
    return Spelt(marks)


def _leave_out(*_offers: Offer) -> Spelt:
    """Nothing can be pressed by mail."""
    return Spelt("")


def _part(paragraph: str, offers: list[Offer]) -> Part:
    own = tuple(offers[int(index)] for index in _MARK.findall(paragraph))
    text = _MARK.sub("", paragraph).strip()
    if text == "---":
        return Part("rule", "", own)
    kind = _KINDS.get(text[:2], "text")
    words = _finished(text[2:] if kind != "text" else text)
    return Part(kind, "\n".join(line.rstrip() for line in words.split("\n")).strip(), own)


def _plain_part(part: Part) -> str:
    if part.kind == "heading":
        return f"{part.text}\n{'=' * len(part.text)}"
    return "-" * 40 if part.kind == "rule" else part.text


def _written(spelt: str) -> Spelt:
    """What people wrote, marked so that none of it parts paragraphs or begins one of another kind."""
    return Spelt(_WRITTEN + spelt.replace("\n", _BREAK) if spelt else "")


def _finished(text: str) -> str:
    return text.replace(_WRITTEN, "").replace(_BREAK, "\n")


def _clean(value: object) -> str:
    return _CONTROL.sub(" ", str(value))


@functools.cache
def _text_environment(tongue: Tongue) -> jinja2.Environment:
    def spell(value: object) -> object:
        if isinstance(value, markupsafe.Markup):  # what a macro gives; the line that calls it has its own end
            return value.strip("\n")
        if not isinstance(value, str):
            return "" if value is None else value
        return _written(tongue.escape(_clean(value)))

    environment = _environment(finalize=spell)
    environment.globals |= {
        "bold": lambda text: _written(tongue.bold(" ".join(_clean(text).split()))),
        "link": lambda text, url: _written(signs.link(tongue, _clean(text), _clean(url))),
        "person": lambda name, user: _written(tongue.person(_clean(name), user)),
        "typed": lambda command, reply="": _written(signs.typed(tongue, _clean(command), _clean(reply))),
        "commands": lambda sentence: _written(signs.commands(tongue, _clean(sentence))),
        "by_mail": tongue.by_mail,
        "rating": functools.partial(signs.rating, tongue),
        "bar": functools.partial(signs.bar, tongue),
        "Offer": Offer,
    }
    return environment


@functools.cache
def _page_environment() -> jinja2.Environment:
    return _environment(finalize=lambda value: _clean(value) if type(value) is str else value)


class _Loader(jinja2.FileSystemLoader):
    """Loads templates so that a line with words keeps its end, also where a tag stands last in it."""

    def get_source(self, environment: jinja2.Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        source, name, is_fresh = super().get_source(environment, template)
        return _TAG_AFTER_WORDS.sub(r"\1{{ '' }}", source), name, is_fresh


def _environment(finalize: Callable[..., Any] | None = None) -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=_Loader(TEMPLATES),
        autoescape=True,
        auto_reload=False,
        finalize=finalize,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"day": day, "moment": moment, "plural": count, "one_line": one_line, "ordinal": ordinal}
    environment.filters |= {"sentence": sentence, "clause": clause, "change": change, "by_colour": signs.by_colour}
    environment.filters |= {"names_day": names_day}
    return environment
