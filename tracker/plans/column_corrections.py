"""Whoever brought a paper says what its columns hold: it is read again, and the next of its form is read so at once."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from models.plan import Paper
from models.queries import reading
from tracker import access, messages
from tracker.answer import Answer
from tracker.forms import Form, FormRefused
from tracker.heard import FormSent, Pressed
from tracker.messages.papers import TableNamed
from tracker.papers.again import PaperToRead
from tracker.papers.refusals import UnreadablePaper
from tracker.papers.understanding.columns.told import Told
from tracker.papers.understanding.words.roles import Role
from tracker.plans import paper_columns, paper_questions, planting, previews
from tracker.plans.paper_columns import Table
from tracker.refusals import PaperGone
from tracker.voice.said import Offer
from tracker.work import Work

_ONCE = (Role.ACTION, Role.SUB_ACTION, Role.OWNER, Role.TARGET)
"""What one column alone can hold."""
_MOST = 15
"""Tables that can be chosen from."""


def ask(work: Work, heard: Pressed) -> object:
    """What the columns of a paper's table hold, `paper|form`; with several tables and none named, of which of them.

    Raises:
        PaperGone: its file is no longer kept. QuestionAnswered: somebody has decided on it.

    """
    paper, named = _open(work, heard.value)
    if not reading.has_file(work.db, paper.id or 0):
        raise PaperGone(name=paper.name)
    tables = paper_columns.tables(paper)
    chosen = [table for table in tables if named in {"", table["form"]}]
    if len(chosen) == 1:
        return paper_columns.form(paper, chosen[0])
    rows = tuple(_named(paper, table) for table in tables[:_MOST])
    return previews.instead(work, messages.WhichTable(paper.id or 0, paper.name, rows))


def _named(paper: Paper, table: Table) -> TableNamed:
    part, headings = str(table["part"]), tuple(title for title, _ in paper_columns.named(table))
    offer = Offer("paper_columns", part[:75], f"{paper.id}|{table['form']}")
    return TableNamed(part, headings, (offer,))


def save(work: Work, heard: FormSent) -> Answer:
    """Read the paper again by what is said of a table's columns, and remember it for the next of the same form.

    Raises:
        FormRefused: it cannot be so. Unread: the paper is to be read first. PaperGone, QuestionAnswered: as above.

    """
    paper, form = _open(work, heard.value)
    table = next(table for table in paper_columns.tables(paper) if table["form"] == form)
    before = paper_columns.meanings(table["columns"])
    now = {name: Role(heard.answers.get(title) or before[name]) for title, name in paper_columns.named(table)}
    changed = {name for name, role in now.items() if role is not before[name]}
    if not changed:
        return previews.instead(work, previews.preview(work, paper))
    titles = {name: title for title, name in paper_columns.named(table)}
    _check(now, changed, titles)
    said = {name: role for name, role in now.items() if name in changed or role is not Role.NOTE}
    try:
        _renew(work, paper, _merged(paper_columns.told(work), _told_here(paper), {form: said}))
    except UnreadablePaper as refused:
        raise FormRefused(**{titles[min(changed)]: "Read so, the paper holds no actions."}) from refused
    _remember(work, table, said)
    return previews.instead(work, previews.preview(work, paper))


def confirm(work: Work, paper: Paper, question: str) -> None:
    """Remember that a column was taken rightly, as somebody answered to the question that names it."""
    for table in paper_columns.tables(paper):
        asked_of = [each for each in table["columns"] if paper_questions.of_column(each["heading"]) == question]
        _remember(work, table, paper_columns.meanings(asked_of))


def forget(work: Work, heard: Pressed) -> Answer:
    """Forget what was told of the columns of a paper, for the organisation, and read it by its headings again.

    Raises:
        Unread: the paper is to be read first. UnreadablePaper: it holds nothing so. PaperGone: as above.

    """
    paper, _ = _open(work, heard.value)
    reading.forget(work.db, {str(table["form"]) for table in paper_columns.tables(paper)})
    _renew(work, paper, paper_columns.told(work))
    return previews.instead(work, previews.preview(work, paper))


def _open(work: Work, value: str) -> tuple[Paper, str]:
    """A paper on which nobody has decided, nor can until this is done; and what is named behind it."""
    number, _, named = value.partition("|")
    paper = access.paper(work, int(number))
    paper_questions.require_open(work, paper)
    held = reading.open_paper(work.db, int(number))
    if held is None:
        work.db.refresh(paper)
        paper_questions.require_open(work, paper)
    return paper, named


def _check(now: Mapping[str, Role], changed: set[str], titles: Mapping[str, str]) -> None:
    problems: dict[str, str] = {}
    for role in _ONCE:
        same = [name for name, each in now.items() if each is role]
        if len(same) > 1:
            others = " and ".join(f"“{titles[name]}”" for name in same if name not in changed) or "another"
            at = next(name for name in same if name in changed)
            label = paper_columns.LABELS[role]
            problems[titles[at]] = f"Only one column can hold the {label}, and {others} does already: change that too."
    if not {Role.ACTION, Role.SUB_ACTION} & set(now.values()):
        at = next(iter(changed))
        problems[titles[at]] = "One column has to hold the action: say which."
    if problems:
        raise FormRefused(**problems)


def _renew(work: Work, paper: Paper, told: Told) -> None:
    """Read a paper again; what was answered before stays answered wherever it is asked again."""
    content = reading.file_of(work.db, paper.id or 0)
    if content is None:
        raise PaperGone(name=paper.name)
    draft = planting.to_data(work.reading(PaperToRead(paper.name, content, told)))
    paper.answers = paper_questions.carried(paper, draft["questions"])
    paper.draft = draft
    work.db.flush()


def _told_here(paper: Paper) -> Told:
    """What a paper was read by: it may have been told of tables without headings, which nothing else can know."""
    return {
        str(table["form"]): paper_columns.meanings([each for each in table["columns"] if each["told"]])
        for table in paper_columns.tables(paper)
    }


def _merged(*parts: Told) -> Told:
    """All that was told, the later before the earlier."""
    forms = {form for part in parts for form in part}
    return {form: {name: role for part in parts for name, role in part.get(form, {}).items()} for form in forms}


def _remember(work: Work, table: Table, meanings: Mapping[str, Role]) -> None:
    """A table without headings has no form by which the next could be known."""
    if any(column["heading"] for column in table["columns"]):
        words = {name: role.value for name, role in meanings.items()}
        reading.tell(work.db, str(table["form"]), words, work.actor.id or 0, work.now)


PRESSES: Mapping[str, Callable[[Work, Pressed], Answer | Form | object]] = {
    "paper_columns": ask,
    "paper_forget": forget,
}
FORMS: Mapping[str, Callable[[Work, FormSent], object]] = {paper_columns.FORM: save}
