"""Say what the hall has said in Block Kit: one message, or the Home page, never more than Slack takes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import count

from bot.slack import blocks
from bot.slack.blocks import Json
from bot.slack.fitting import split, width
from bot.slack.tongue import unspelt
from tracker.voice.said import Part, Said

_FALLBACK = 3_000
_ROOM_OF_AN_OBJECT = 40


@dataclass(frozen=True)
class Room:
    """How much a surface holds: blocks, and characters of all texts with something added for each container.

    A message is refused from about 12,000 characters on, the fewer the more containers there are
    (github.com/slackapi/bolt-js issues 2509 and 2867); a view from 250 kB of JSON, in which a letter takes up to six.
    """

    blocks: int
    characters: int


MESSAGE = Room(50, 11_500)
HOME = Room(100, 40_000)


@dataclass(frozen=True)
class Message:
    """A message for Slack: its blocks, and the text for notifications and for those who have it read to them."""

    text: str
    blocks: tuple[Json, ...]


@dataclass(frozen=True)
class _Piece:
    """Blocks that are kept or left out together."""

    blocks: tuple[Json, ...]
    can_be_pressed: bool = False

    @cached_property
    def room(self) -> Room:
        """What it takes."""
        return Room(len(self.blocks), sum(map(_characters, self.blocks)))


def message(said: Said, picture: str = "") -> Message:
    """Spell a message out; `picture` is Slack's id of the file that shows its picture, which without one is left out.

    Raises:
        Unsayable: the value of a button is longer than Slack can carry.

    """
    return Message(_fallback(said), _fitted(said, MESSAGE, picture))


def home(said: Said) -> Json:
    """Spell the Home page out.

    Raises:
        Unsayable: the value of a button is longer than Slack can carry.

    """
    return {"type": "home", "blocks": list(_fitted(said, HOME)) or blocks.small("There is nothing here yet.")}


def _fitted(said: Said, room: Room, picture: str = "") -> tuple[Json, ...]:
    pieces = list(_pieces(said.parts, picture))
    if sum(piece.room.blocks for piece in pieces) > room.blocks:
        pieces = list(_pieces(_gathered(said.parts), picture))
    if not _fits(pieces, room):
        pieces = _cut(pieces, room)
    return tuple(block for piece in pieces for block in piece.blocks)


def _pieces(parts: Sequence[Part], picture: str) -> Iterator[_Piece]:
    numbers = count()
    for part in parts:
        made = _worded(part, picture)
        last = made.pop() if made else None
        yield from (_Piece((block,)) for block in made)
        offered = [blocks.element(offer, next(numbers)) for offer in part.offers]
        if len(offered) == 1 and last and last["type"] == "section":
            yield _Piece(({**last, "accessory": offered[0]},), can_be_pressed=True)
        elif last or offered:
            yield _Piece((*([last] if last else []), *blocks.actions(offered)), bool(offered))


def _worded(part: Part, picture: str) -> list[Json]:
    match part.kind:
        case "rule":
            return [{"type": "divider"}]
        case "heading":
            return blocks.heading(part.text)
        case "small":
            return blocks.small(part.text)
        case "picture":
            return [blocks.picture(part.text, picture)] if picture else []
        case _:
            return blocks.sections(part.text)


def _gathered(parts: Sequence[Part]) -> list[Part]:
    """Fewer parts for the same words: paragraphs with nothing to press stand together, lines across are left out."""
    fewer: list[Part] = []
    for part in parts:
        last = fewer[-1] if fewer else None
        if last and part.kind == last.kind in {"text", "small"} and not last.offers:
            fewer[-1] = Part(part.kind, f"{last.text}\n\n{part.text}", part.offers)
        elif part.kind != "rule" or part.offers:
            fewer.append(part)
    return fewer


def _cut(pieces: list[_Piece], room: Room) -> list[_Piece]:
    """What there is room for, with a note of how much is not shown; the last buttons, which turn pages, stay."""
    end = [last for last in pieces[-1:] if last.can_be_pressed and _fits([_note(len(pieces)), last], room)]
    rest = pieces[: len(pieces) - len(end)]
    kept: list[_Piece] = []
    for piece in rest:
        if not _fits([*kept, piece, _note(len(rest)), *end], room):
            break
        kept.append(piece)
    return [*kept, _note(len(rest) - len(kept)), *end]


def _note(left_out: int) -> _Piece:
    more = "1 more paragraph" if left_out == 1 else f"{left_out} more paragraphs"
    return _Piece(tuple(blocks.small(f"{more} did not fit in here: ask about a part, or for it as a file.")))


def _fits(pieces: Sequence[_Piece], room: Room) -> bool:
    taken = [piece.room for piece in pieces]
    return sum(t.blocks for t in taken) <= room.blocks and sum(t.characters for t in taken) <= room.characters


def _characters(thing: object) -> int:
    """Characters of all texts in a piece of Block Kit, and something for each object that holds them."""
    if isinstance(thing, dict):
        if isinstance(thing.get("text"), str):
            return width(thing["text"])
        return _ROOM_OF_AN_OBJECT + sum(map(_characters, thing.values()))
    return sum(map(_characters, thing)) if isinstance(thing, list) else 0


def _fallback(said: Said) -> str:
    """What a notification shows and a screen reader reads: the subject, then the words."""
    first, *words = [part.text for part in said.parts if part.text and part.kind != "picture"] or [""]
    if not said.subject.startswith(unspelt(first) or " "):  # else the heading says the same
        words.insert(0, first)
    spoken = "\n".join(word for word in (_escaped(said.subject), *words) if word)
    return next(split(spoken, _FALLBACK), "") or "…"


def _escaped(subject: str) -> str:
    return subject.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
