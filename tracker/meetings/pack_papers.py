"""The pack for a meeting as a Word document and as a workbook (domain 6.6, 10.1, 10.2)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from models.plan import Revision
from models.vocabulary import WORST_FIRST, Colour, Meaning
from tracker import lines, messages
from tracker.answer import Attachment
from tracker.meetings.packs import Pack
from tracker.papers.writing.bars import to_png
from tracker.papers.writing.paper import Drawing, Heading, Paper, Table, Words
from tracker.papers.writing.sheets import Cell, Shaded, Sheet, to_xlsx
from tracker.papers.writing.word import to_docx
from tracker.questions import exports, trends
from tracker.rules.wording import count, ordinal
from tracker.voice.formats import change, day, one_line, sentence
from tracker.work import Work

WORD, EXCEL = "docx", "xlsx"
_TYPES = {
    WORD: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    EXCEL: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}
_SAID = 400
"""Characters of somebody's words that the paper has; all of them are in the journal."""
Part = Heading | Words | Table | Drawing


def as_file(work: Work, pack: Pack, kind: str) -> Attachment:
    """The pack as `docx` or `xlsx`."""
    write: dict[str, Callable[[], bytes]] = {
        WORD: lambda: to_docx(_paper(work, pack)),
        EXCEL: lambda: to_xlsx(*_sheets(work, pack), title=title_of(pack)),
    }
    name = f"{pack.plan.key} {(pack.meets_on or pack.today).isoformat()}.{kind}"
    return Attachment(name, write[kind](), _TYPES[kind])


def title_of(pack: Pack) -> str:
    """What the paper is called."""
    for_ = f"for the meeting on {day(pack.meets_on)}" if pack.meets_on else "how it stands"
    return f"{pack.plan.key}: {for_}"


def _paper(work: Work, pack: Pack) -> Paper:
    people = ". ".join(f"{duty}: {name}" for duty, name in (("Lead", pack.lead), ("Director", pack.director)) if name)
    below = (title_of(pack), f"As of {day(pack.today)}. {people}{'.' if people else ''}")
    decide = _for_decision(work, pack)
    return Paper(
        title=one_line(pack.plan.title, 200),
        below=below,
        parts=(
            Heading("At a glance"),
            Words(_in_short(pack)),
            Table(_glance_header(pack), _glance(pack), (3, 1, 1)),
            *_course(pack),
            *_section("For decision", ("Action", "Owner", "What is to be decided"), decide, (4, 2, 5), ""),
            *_changes(work, pack),
            Heading("All actions, worst first"),
            Table(
                ("No.", "Action", "Owner", "Due", "Rating and why", "Last heard"),
                tuple(_row(work, pack, item) for item in pack.items),
                (2, 6, 3, 3, 4, 6),
            ),
        ),
    )


def _section(
    title: str, header: tuple[str, ...], rows: tuple[tuple[Cell, ...], ...], widths: tuple[int, ...], none: str
) -> tuple[Part, ...]:
    """A heading with its table; with a sentence where there are no rows, or nothing at all."""
    if rows:
        return (Heading(title), Table(header, rows, widths))
    return (Heading(title), Words(none)) if none else ()


def _in_short(pack: Pack) -> str:
    still = sum(item.is_open for item in pack.items)
    done = sum(line.was is not None and line.was.is_open and not line.item.is_open for line in pack.changed)
    finished = f", {done} of them finished" if done else ""
    parts = [f"{count(len(pack.items), 'action')}, {still} of them open."]
    if pack.since:
        moved = f"{pack.worse} got worse, {pack.better} got better{finished}"
        parts.append(f"Since {day(pack.since)}: {moved if pack.worse or pack.better else 'no rating has changed'}.")
    if pack.silent:
        silent = count(pack.silent, "open action has", "open actions have")
        parts.append(f"{silent} not been heard of for {count(pack.plan.cycle_days, 'day')}.")
    return " ".join(parts)


def _glance_header(pack: Pack) -> tuple[str, ...]:
    return ("Rating", f"On {day(pack.today)}", f"On {day(pack.since)}" if pack.since else "Before")


def _glance(pack: Pack) -> tuple[tuple[Cell, ...], ...]:
    return tuple(
        (_rating(lines.colour_of(pack.plan, meaning), meaning), pack.now.get(meaning, 0), pack.then.get(meaning, 0))
        for meaning in WORST_FIRST
        if pack.now.get(meaning) or pack.then.get(meaning)
    )


def _course(pack: Pack) -> tuple[Part, ...]:
    """The ratings week by week as bars, and in words, where there is more than one week to show."""
    picture = trends.picture(pack.weeks) if len(pack.weeks) > 1 else None
    if picture is None:
        return ()
    return (Heading("Week by week"), Drawing(to_png(picture.bars), picture.alt))


def _rating(colour: Colour, meaning: Meaning, *more: str) -> Shaded:
    """The colour with its word, and what else is said of it below."""
    return Shaded("\n".join((f"{colour.value.capitalize()}: {meaning.words}", *filter(None, more))), colour)


def _for_decision(work: Work, pack: Pack) -> tuple[tuple[Cell, ...], ...]:
    asked = ((_named(item), _owners(pack, item), _asked(work, item, row)) for item, row in pack.asked)
    put_off = ((_named(item), _owners(pack, item), _slipped(item)) for item in pack.put_off)
    return (*asked, *put_off)


def _asked(work: Work, item: messages.Item, row: Revision) -> str:
    instead = f" in place of {day(row.from_day)}" if row.from_day else ""
    why = f": {row.reason}" if row.reason else ""
    return f"A new target date, {day(row.to_day)}{instead}{why}"


def _slipped(item: messages.Item) -> str:
    return f"Put off for the {ordinal(item.slips)} time, now due {day(item.target)}: what is to happen?"


def _changes(work: Work, pack: Pack) -> tuple[Part, ...]:
    if pack.since is None:
        return ()
    rows = tuple(
        (
            _named(line.item),
            _owners(pack, line.item),
            _rating(line.item.colour, line.item.meaning, f"was {line.was.words}" if line.was else ""),
            _what_happened(work, pack, line),
        )
        for line in pack.changed
    )
    title = f"What changed since {day(pack.since)}"
    return _section(title, ("Action", "Owner", "Rating", "What happened"), rows, (5, 2, 3, 6), "Nothing.")


def _what_happened(work: Work, pack: Pack, line: messages.ChangeLine) -> str:
    changes = [change(one.field, one.before, one.after) for one in line.changes]
    spoken = _quoted(line.who, work.today_of(pack.plan.zone, line.at), line.words) if line.words else ""
    done = f"{line.who} {line.did}" if line.did and line.who else ""
    return "\n".join(filter(None, (*changes, spoken, done))) or sentence(line.item.why)


def _row(work: Work, pack: Pack, item: messages.Item) -> tuple[Cell, ...]:
    return (
        f"#{item.number}\n{item.ref}",
        f"{item.title}\n(part of: {one_line(item.parent)})" if item.parent else item.title,
        _owners(pack, item),
        "\n".join(filter(None, (_due(item), *_moved(item)))),
        _rating(item.colour, item.meaning, sentence(item.why.removeprefix(item.meaning.words).lstrip(" :"))),
        _last_heard(work, pack, item),
    )


def _named(item: messages.Item) -> str:
    return f"#{item.number} {item.title}"


def _owners(pack: Pack, item: messages.Item) -> str:
    first = (item.owner.name,) if item.owner else ()
    return "\n".join(dict.fromkeys((*first, *pack.owners.get(item.number, ())))) or "Nobody"


def _due(item: messages.Item) -> str:
    return day(item.target) if item.target else item.target_text or "No date"


def _moved(item: messages.Item) -> tuple[str, ...]:
    expected = f"expected {day(item.forecast)}" if item.forecast and item.forecast != item.target else ""
    return (expected, f"{ordinal(item.slips)} slip" if item.slips else "")


def _last_heard(work: Work, pack: Pack, item: messages.Item) -> str:
    said = pack.said.get(item.number)
    if said is None:
        return one_line(item.progress, _SAID) or "Nothing yet"
    who, entry = said
    return _quoted(who, work.today_of(pack.plan.zone, entry.at), entry.open_words)


def _quoted(who: str, on: date, words: str) -> str:
    return f"{who or 'Somebody'}, {day(on)}: “{one_line(words, _SAID)}”"


def _sheets(work: Work, pack: Pack) -> tuple[Sheet, ...]:
    glance = Sheet("At a glance", _glance_header(pack), _glance(pack))
    decide = Sheet("For decision", ("Action", "Owner", "What is to be decided"), _for_decision(work, pack))
    changed = tuple(part for part in _changes(work, pack) if isinstance(part, Table))
    tables = (Sheet("What changed", part.header, part.rows) for part in changed)
    everything = Sheet("All actions", exports.HEADER, exports.rows_of(work, pack.rows, pack.items))
    return (glance, *((decide,) if decide.rows else ()), *tables, everything)
