"""Owner cells: who is printed as responsible, one by one, with initials, names, titles and teams told apart."""

from tracker.rules.owners.written import OwnerKind, WrittenOwner

__all__ = ["OwnerKind", "WrittenOwner"]
