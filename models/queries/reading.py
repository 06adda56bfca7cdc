"""Look up what papers are read again from, and what people told of their columns."""

from collections.abc import Collection, Mapping
from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import Session, col, select

from models.plan import Paper
from models.reading import ColumnMeaning, PaperFile


def keep_file(db: Session, paper_id: int, content: bytes) -> None:
    """Keep the file of a paper until somebody decides on it."""
    db.add(PaperFile(paper_id=paper_id, content=content))
    db.flush()


def file_of(db: Session, paper_id: int) -> bytes | None:
    """The file of a paper; None where it is not kept, or no longer."""
    return db.exec(select(PaperFile.content).where(PaperFile.paper_id == paper_id)).first()


def has_file(db: Session, paper_id: int) -> bool:
    """Whether the file of a paper is still kept."""
    return db.exec(select(PaperFile.paper_id).where(PaperFile.paper_id == paper_id)).first() is not None


def forget_file(db: Session, paper_id: int) -> None:
    """Delete the file of a paper on which somebody has decided."""
    db.execute(delete(PaperFile).where(col(PaperFile.paper_id) == paper_id))


def forget_files_before(db: Session, moment: datetime) -> None:
    """Delete the files of papers that were brought before a moment and that nobody has decided on."""
    old = select(Paper.id).where(Paper.brought_at < moment)
    db.execute(delete(PaperFile).where(col(PaperFile.paper_id).in_(old)))


def open_paper(db: Session, paper_id: int) -> Paper | None:
    """A paper on which nobody has decided, held so that nobody can until the work is done; None for any other."""
    rows = select(Paper).where(Paper.id == paper_id, Paper.state == "asked").with_for_update()
    return db.exec(rows.execution_options(populate_existing=True)).first()


def told(db: Session, forms: Collection[str] | None = None) -> tuple[ColumnMeaning, ...]:
    """What people told of columns, the latest first; of these forms only, where some are named."""
    rows = select(ColumnMeaning).order_by(col(ColumnMeaning.told_at).desc(), col(ColumnMeaning.column))
    rows = rows if forms is None else rows.where(col(ColumnMeaning.form).in_(forms))
    return tuple(db.exec(rows.execution_options(populate_existing=True)))


def tell(db: Session, form: str, meanings: Mapping[str, str], person_id: int, at: datetime) -> None:
    """Remember what columns hold, in place of what was told of them before."""
    make = postgresql.insert if db.get_bind().dialect.name == "postgresql" else sqlite.insert
    for column in sorted(meanings):
        row = ColumnMeaning(form=form, column=column, meaning=meanings[column], told_by=person_id, told_at=at)
        values = row.model_dump()
        changed = {name: values[name] for name in ("meaning", "told_by", "told_at")}
        statement = make(ColumnMeaning).values(**values)
        db.execute(statement.on_conflict_do_update(index_elements=("form", "column"), set_=changed))


def forget(db: Session, forms: Collection[str]) -> None:
    """Forget what was told of the columns of these forms."""
    db.execute(delete(ColumnMeaning).where(col(ColumnMeaning.form).in_(forms)))
