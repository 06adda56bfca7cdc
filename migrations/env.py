"""Alembic's environment: runs the migrations on the connection that `models.schema` hands over."""

from alembic import context
from alembic.autogenerate.api import AutogenContext
from models.columns import UtcDateTime
from models.db import metadata


def _render(kind: str, item: object, autogen: AutogenContext) -> str | bool:
    """Write our own moment column as the plain type that it is in the database."""
    return "sa.DateTime(timezone=True)" if kind == "type" and isinstance(item, UtcDateTime) else False


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
