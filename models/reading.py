"""What is kept so that papers can be read again, and read better: a paper's file, and what people told of columns."""

from datetime import datetime

from sqlmodel import Field, SQLModel

from models.columns import UtcDateTime


class PaperFile(SQLModel, table=True):
    """The file of a paper on which nobody has decided; forgotten once somebody has."""

    paper_id: int = Field(foreign_key="paper.id", primary_key=True)
    content: bytes


class ColumnMeaning(SQLModel, table=True):
    """What somebody told that a column holds, in every paper of the same form.

    `tracker.papers.understanding.columns.told` puts it to use.
    """

    form: str = Field(primary_key=True)
    column: str = Field(primary_key=True)
    """What the column is known by."""
    meaning: str
    """One of `tracker.papers.understanding.words.roles.Role`."""
    told_by: int = Field(foreign_key="person.id")
    told_at: datetime = Field(sa_type=UtcDateTime)
