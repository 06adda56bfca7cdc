"""Alembic's environment: runs the migrations on the connection that `models.schema` hands over."""

from alembic import context
from alembic.autogenerate.api import AutogenContext
from sqlalchemy.types import TypeDecorator
from sqlmodel.sql.sqltypes import AutoString

from models.columns import UtcDateTime
from models.db import metadata


def _render(kind: str, item: object, autogen: AutogenContext) -> str | bool:
    """Write our own columns as the plain types that they are in the database."""
    if kind != "type" or not isinstance(item, TypeDecorator):
        return False
    if isinstance(item, AutoString):
        return "sa.String()"
    return "sa.DateTime(timezone=True)" if isinstance(item, UtcDateTime) else "sa.String(length=40)"


connection = context.config.attributes["connection"]
context.configure(
    connection=connection,
    target_metadata=metadata,
    render_item=_render,
    render_as_batch=connection.dialect.name == "sqlite",
    transaction_per_migration=False,
)
with context.begin_transaction():
    context.run_migrations()
