"""How the columns of a paper were taken, as people see it and can say otherwise (issue 3.9)."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from models.plan import Paper
from models.queries import people, reading
from tracker.forms import Field, Form
from tracker.messages.papers import ColumnsTaken, TableTaken
from tracker.papers.understanding.columns.told import Told
from tracker.papers.understanding.words.roles import Role
from tracker.voice.said import Offer
from tracker.work import Work

FORM = "paper_columns"
Table = Mapping[str, Any]
"""A table of a draft as plain data (`tracker.papers.draft.TableRead`)."""
_MOST_FIRST = (
    Role.ACTION,
    Role.SUB_ACTION,
    Role.OWNER,
    Role.SUPPORT,
    Role.TARGET,
    Role.STATUS,
    Role.PROGRESS,
    Role.AREA,
)
"""What matters most of a plan."""
_FULLER = {
    Role.SUPPORT: "supporting owner",
    Role.STATUS: "status or RAG",
    Role.OUTCOME: "outcome or evidence",
    Role.TYPE: "type of row",
    Role.NOTE: "other, kept as a note",
}
LABELS: Mapping[Role, str] = {role: _FULLER.get(role, role.value) for role in (*_MOST_FIRST, *Role)}
"""What people read for each meaning that a column can have, what matters most first."""
_UNASKED = frozenset((Role.HOW, Role.RECOMMENDATION, Role.LEVEL))
"""What only the reader tells apart."""
_OFFERED = tuple((role.value, label) for role, label in LABELS.items() if role not in _UNASKED)
_FORGET = "Forget what was told of these columns? I read this paper and the next by their headings alone then."
_FEW = 6
"""Columns of a table, and tables, that are named in a preview."""
_HEADING, _EXAMPLE = 100, 80
"""Letters of a heading and of an example that are shown."""


def told(work: Work) -> Told:
    """All that people of the organisation told of columns."""
    found: defaultdict[str, dict[str, Role]] = defaultdict(dict)
    for row in reading.told(work.db):
        found[row.form][row.column] = Role(row.meaning)
    return found


def tables(paper: Paper) -> tuple[Table, ...]:
    """The tables of a paper that hold the plan."""
    return tuple(paper.draft["plan"]["tables"])


def taken(work: Work, paper: Paper) -> ColumnsTaken:
    """How the columns of a paper were taken, in short, and who told so."""
    shown = tables(paper)
    by_word = {table["form"] for table in shown if any(column["told"] for column in table["columns"])}
    latest = next(iter(reading.told(work.db, by_word)), None) if by_word else None
    return ColumnsTaken(
        tables=tuple(_taken(table) for table in shown[:_FEW]),
        more=len(shown[_FEW:]),
        offers=_offers(paper, is_told=latest is not None) if reading.has_file(work.db, paper.id or 0) else (),
        told_by=people.by_id(work.db, latest.told_by).name if latest else "",
        told_on=work.today_of(work.actor.zone, latest.told_at) if latest else None,
        told_here=latest is not None and latest.told_at > paper.brought_at,
    )


def _offers(paper: Paper, *, is_told: bool) -> tuple[Offer, ...]:
    value = str(paper.id)
    forget = Offer("paper_forget", "Forget columns", value, confirm=_FORGET)
    return (Offer("paper_columns", "Columns", value), *((forget,) if is_told else ())) if tables(paper) else ()


def named(table: Table) -> tuple[tuple[str, str], ...]:
    """What each column of a table is called on a form, once each, with what it is known by."""
    found: dict[str, str] = {}
    for column in table["columns"]:
        title = str(column["heading"])[:_HEADING] or _unnamed(column)
        found[title if title not in found else f"{title} ({column['name']})"] = str(column["name"])
    return tuple(found.items())


def form(paper: Paper, table: Table) -> Form:
    """Ask what each column of a table holds."""
    fields = tuple(
        Field(
            title,
            title,
            "choice",
            str(column["meaning"]),
            _choices(str(column["meaning"])),
            hint=f"Such as “{str(column['example'])[:_EXAMPLE]}”" if column["example"] else "Nothing stands in it.",
        )
        for (title, _), column in zip(named(table), table["columns"], strict=True)
    )
    then = "I read the paper again by what you say, and take the next paper with these columns so too."
    words = Field("then", "What does each column hold?", "words", then)
    return Form(FORM, "Columns", f"{paper.id}|{table['form']}", (words, *fields), "Read again")


def _choices(now: str) -> tuple[tuple[str, str], ...]:
    """What a column can hold; what it was taken for is among it."""
    return _OFFERED if now in dict(_OFFERED) else (*_OFFERED, (now, LABELS.get(Role(now), now)))


def _taken(table: Table) -> TableTaken:
    said = [column for column in table["columns"] if column["meaning"] != Role.NOTE]
    said.sort(key=lambda column: list(LABELS).index(Role(column["meaning"])))
    pairs = tuple(_pair(column) for column in said[:_FEW])
    return TableTaken(str(table["part"]), pairs, len(said[_FEW:]), len(table["columns"]) - len(said))


def _pair(column: Mapping[str, Any]) -> tuple[str, str]:
    """A heading and what it was taken for, which is left out where it says the same."""
    heading, words = str(column["heading"]), LABELS[Role(column["meaning"])].partition(" or ")[0]
    return heading or _unnamed(column), "" if heading.casefold().strip(" :") == words else words


def _unnamed(column: Mapping[str, Any]) -> str:
    return str(column["name"]).capitalize()


def meanings(columns: Sequence[Mapping[str, Any]]) -> dict[str, Role]:
    """What the columns of a table were taken for."""
    return {str(column["name"]): Role(column["meaning"]) for column in columns}
