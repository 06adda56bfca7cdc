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
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import jinja2
import markupsafe

from models.vocabulary import Colour
from tracker.formats import day, moment, one_line, sentence
from tracker.rules.wording import count, ordinal
from tracker.said import Offer, Part, Plain, Said, Spelt, Tongue

TEMPLATES = Path(__file__).resolve().parent.parent / "templates"
_MARK = re.compile("\ue000(\\d+)\ue000")
_MARKS = re.compile("\\s*((?:\ue000\\d+\ue000\\s*)+)")
_TAG_AFTER_WORDS = re.compile(r"(?m)^(?!\s*\{%(?:(?!%\}).)*%\}\s*$)(.*(?<!-)%\})[ \t]*$")
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f\u2028\u2029\ue000]")
_KINDS = {"# ": "heading", "~ ": "small"}
_PLAIN = Plain()
_EMOJI = {Colour.RED: "🔴", Colour.AMBER: "🟠", Colour.GREEN: "🟢", Colour.BLUE: "🔵", Colour.GREY: "⚪"}
_PAINT = {
    Colour.RED: "#b3261e", Colour.AMBER: "#8a5a00", Colour.GREEN: "#1b6e3c", Colour.BLUE: "#1f5fa8",
    Colour.GREY: "#56606b",
}  # fmt: skip


class Page(Plain):
    """A page of a mail: what people wrote is escaped, and a rating is a chip with its word."""

    def escape(self, text: str) -> Spelt:
        """Escape for HTML."""
        return Spelt(markupsafe.escape(text))

    def bold(self, text: str) -> Spelt:
        """Make it strong."""
        return Spelt(f"<strong>{markupsafe.escape(text)}</strong>")

    def link(self, text: str, url: str) -> Spelt:
        """Link the words."""
        return Spelt(f'<a href="{markupsafe.escape(url)}">{markupsafe.escape(text)}</a>')

    def person(self, name: str, slack_user: str | None) -> Spelt:
        """Say the name."""
        return self.escape(name)


_PAGE = Page()


def _rating(tongue: Tongue, colour: Colour, words: str) -> Spelt:
    """A colour with its word beside it, never alone (domain 4.1)."""
    if isinstance(tongue, Page):
        style = f"background:{_PAINT[colour]};color:#ffffff;border-radius:4px;padding:1px 8px;white-space:nowrap"
        return Spelt(f'<span style="{style}">{colour.value.capitalize()}: {markupsafe.escape(words)}</span>')
    said = f"{colour.value.capitalize()}: {words}"
    return Spelt(f"[{said}]" if tongue.by_mail else f"{_EMOJI[colour]} {tongue.bold(said)}")


def say(message: Any, tongue: Tongue) -> Said:  # noqa: ANN401 - any frozen dataclass of tracker.messages
    """Put a message into words.

    The folder is the message's class name in snake case; its fields are the names that the templates see.
    """
    folder = re.sub(r"(?<!^)(?=[A-Z])", "_", type(message).__name__).lower()
    names = {f.name: getattr(message, f.name) for f in dataclasses.fields(message)}
    subject = " ".join(_text_environment(_PLAIN).get_template(f"{folder}/subject.txt").render(names).split())
    parts = _parts(f"{folder}/body.txt", tongue, names)
    text = "\n\n".join(_plain_part(part) for part in parts if part.text or part.kind == "rule")
    html = _page(folder, {**names, "subject": subject}) if tongue.by_mail else ""
    return Said(subject, parts, text, html)


def _page(folder: str, names: Mapping[str, Any]) -> str:
    """The page of a mail: the message's own, where a table reads better, else its paragraphs."""
    environment = _page_environment()
    if (TEMPLATES / folder / "body.html").exists():
        return environment.get_template(f"{folder}/body.html").render(names)
    parts = _parts(f"{folder}/body.txt", _PAGE, names)
    return environment.get_template("page.html").render({**names, "parts": parts})


def _parts(name: str, tongue: Tongue, names: Mapping[str, Any]) -> tuple[Part, ...]:
    offers: list[Offer] = []
    environment = _text_environment(tongue)
    text = environment.get_template(name).render({**names, "offer": functools.partial(_place, offers)})
    paragraphs = re.split(r"\n[ \t]*\n\s*", _MARKS.sub(r"\n\1\n\n", text).strip("\n"))
    return tuple(_part(paragraph, offers) for paragraph in paragraphs if paragraph.strip())


def _place(offers: list[Offer], *more: Offer) -> Spelt:
    """Leave a mark where offers stand, which no text of people can hold: that character is taken out of it."""
    marks = "".join(f"\ue000{len(offers) + i}\ue000" for i in range(len(more)))
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
        if isinstance(value, markupsafe.Markup) or not isinstance(value, str):
            return "" if value is None else value
        return tongue.escape(_CONTROL.sub(" ", value))

    environment = _environment(finalize=spell)
    environment.globals |= {
        "bold": lambda text: tongue.bold(_CONTROL.sub(" ", str(text))),
        "link": tongue.link,
        "person": tongue.person,
        "by_mail": tongue.by_mail,
        "rating": functools.partial(_rating, tongue),
        "Offer": Offer,
    }
    return environment


@functools.cache
def _page_environment() -> jinja2.Environment:
    return _environment()


class _Loader(jinja2.FileSystemLoader):
    """Loads templates so that a line with words keeps its end, also where a tag stands last in it."""

    def get_source(self, environment: jinja2.Environment, template: str) -> tuple[str, str, Callable[[], bool]]:
        source, name, is_fresh = super().get_source(environment, template)
        return _TAG_AFTER_WORDS.sub(r"\1{{ '' }}", source), name, is_fresh


def _environment(finalize: Callable[..., Any] | None = None) -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=_Loader(TEMPLATES),
        autoescape=True,
        finalize=finalize,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters |= {"day": day, "moment": moment, "plural": count, "one_line": one_line, "ordinal": ordinal}
    environment.filters |= {"sentence": sentence}
    return environment
