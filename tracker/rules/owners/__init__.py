"""Owner cells: who is printed as responsible, one by one, with initials, names, titles and teams told apart."""

from tracker.rules.owners.column import OwnerColumn, settle_owners
from tracker.rules.owners.legend import read_legend
from tracker.rules.owners.splitting import split_owners
from tracker.rules.owners.written import OwnerKind, WrittenOwner

__all__ = ["OwnerColumn", "OwnerKind", "WrittenOwner", "read_legend", "settle_owners", "split_owners"]
