"""Whether a sign between two pieces of an owner cell separates owners or stands inside one title, team or name."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from tracker.rules.owners.column import OwnerColumn
from tracker.rules.owners.cutting import Piece
from tracker.rules.owners.kinds import (
    are_several,
    goes_on_body,
    has_post,
    has_surname,
    is_body_of,
    is_field,
    is_initials,
    is_job,
    is_letter,
    is_name,
    is_one_word,
    is_team,
    is_titled_of,
    kind_of,
    plain,
    stands_alone,
    tokens_of,
)
from tracker.rules.owners.vocabulary import (
    CHAIRED,
    CHAIRS,
    FUNCTIONS,
    GIVEN_NAMES,
    LOOSE_TEAMS,
    PAIRS,
    SHORT_ADDRESS,
    TEAMS,
)
from tracker.rules.owners.written import OwnerKind

_COMPANIES = frozenset({"ltd", "limited", "llp", "plc", "inc", "partners", "associates", "sons", "co"})


def keeps_together(
    left: str, pieces: Sequence[Piece], position: int, column: OwnerColumn, legend: Collection[str]
) -> bool:
    """True where `pieces[position]` goes on with what stands left of it. RULES 8: titles and names stay whole."""
    right = pieces[position]
    if right.sign in {"+", ";"}:
        return False
    if right.sign == "with":
        return not _one_with_another(left, right.text, legend)
    if is_initials(left, legend) and is_initials(right.text, legend):
        return False
    if left.endswith(")") and (is_field(right.text) or _names_in_brackets(left) or is_job(right.text)):
        return False  # the bracket ends the post: "Estates Surveyor (KP), Legal"
    if right.sign == "&" and any(piece.sign in {";", "+"} for piece in pieces) and _are_fields(left, right.text):
        return True  # another sign parts the owners: "Payroll & Pensions; Unions"
    if right.sign in {",", "and", "&"} and is_body_of(left):
        return _body_goes_on(pieces, position, column)
    if right.sign == "/":
        return _one_by_slash(left, right.text, column)
    if right.sign == ",":
        return _one_by_comma(left, pieces, position, column, legend)
    return _one_by_and(left, right, column, legend)


def _one_with_another(left: str, right: str, legend: Collection[str]) -> bool:
    """True where "with" stands between two owners, and not in a name: "Young People with Disabilities Team"."""
    words = tokens_of(left)
    whole = stands_alone(left, legend) or (len(words) > 1 and plain(words[-1]) in LOOSE_TEAMS)
    if whole and (is_team(left) or not stands_alone(left, legend)):
        return kind_of(right, legend) is not OwnerKind.UNKNOWN
    return whole and stands_alone(right, legend)


def _are_fields(left: str, right: str) -> bool:
    """True for two fields of work, or one beside a single word that is nobody's given name."""
    fields = is_field(left), is_field(right)
    return any(fields) and (fields[0] or is_one_word(left)) and (fields[1] or is_one_word(right))


def _body_goes_on(pieces: Sequence[Piece], position: int, column: OwnerColumn) -> bool:
    """True for "Department for Energy, Water and Waste": what a body is for, to the last of it behind an "and"."""
    for piece in pieces[position:]:
        if column.knows(piece.text) or not goes_on_body(piece.text):
            return False
        if piece.sign != ",":
            return True
    return False


def _one_by_slash(left: str, right: str, column: OwnerColumn) -> bool:
    if is_letter(left) and is_job(right):
        return True
    return is_titled_of(left) and is_field(right) and not is_team(right) and not column.knows(right)


def _one_by_comma(
    left: str, pieces: Sequence[Piece], position: int, column: OwnerColumn, legend: Collection[str]
) -> bool:
    right = pieces[position].text
    if (is_letter(right) and is_name(left)) or (right.casefold() in column.employers and not is_name(left)):
        return True
    if column.surname_first and is_name(left) and is_name(right) and not has_surname(left) and not has_surname(right):
        return True
    if column.knows(right) or _names_in_brackets(left):
        return False
    left_kind, right_kind = kind_of(left, legend), kind_of(right, legend)
    if left_kind is OwnerKind.NAME:
        if has_post(left) or are_several(right):
            return False
        titled = right_kind is OwnerKind.TITLE or (right_kind is OwnerKind.TEAM and has_surname(left))
        return titled and (has_surname(left) or (len(pieces) == 2 and not column.parted))
    if left_kind in {OwnerKind.TITLE, OwnerKind.NAME_WITH_TITLE}:
        if is_field(right) and not is_team(right):
            return True
        if plain(tokens_of(left)[-1]) in CHAIRS and plain(tokens_of(right)[-1]) in CHAIRED:
            return True
        return left_kind is OwnerKind.TITLE and len(pieces) == 2 and len(tokens_of(left)) > 1 and has_surname(right)
    if is_field(left):
        return _one_title_in_the_end(pieces, position)
    return left_kind is OwnerKind.UNKNOWN and not stands_alone(right, legend) and len(pieces) == 2


def _names_in_brackets(left: str) -> bool:
    """True for "SIP (J. Hale)": whoever that is, the name ends it."""
    before, bracket, inside = left.partition("(")
    return bool(before.strip() and bracket) and inside.endswith(")") and is_name(inside[:-1])


def _one_title_in_the_end(pieces: Sequence[Piece], position: int) -> bool:
    """True for "Planning, Housing and Leisure Manager": fields one after another, then "and" and a job named by one."""
    for piece in pieces[position:]:
        words = tokens_of(piece.text)
        if piece.sign in {"and", "&"}:
            return is_job(piece.text) and len(words) > 1 and is_field(words[0])
        if not is_field(piece.text):
            return False
    return False


def _one_by_and(left: str, right: Piece, column: OwnerColumn, legend: Collection[str]) -> bool:
    text = right.text
    if plain(left) in SHORT_ADDRESS or (
        kind_of(left, legend) is OwnerKind.NAME_WITH_TITLE and kind_of(text, legend) is OwnerKind.TITLE
    ):
        return True
    if column.knows(text) and (column.knows(left) or stands_alone(left, legend)) and not is_titled_of(left):
        return False
    words = tokens_of(text)
    last = plain(words[-1]) if words else ""
    if column.knows(left) and _names_body(left) and _names_body(text):
        return False
    if len(words) > 1 and is_job(text) and (plain(left), plain(words[0])) in PAIRS:
        return True
    if last in _COMPANIES and is_name(left) and (text[:1].isupper() or text == "co"):
        return True
    if is_titled_of(left) or (is_job(left) and is_field(tokens_of(left)[-1])):
        return is_field(text)
    if is_field(left) and not is_team(left):
        return _field_goes_on(left, right)
    if is_one_word(left) and is_team(text) and len(tokens_of(text)) > 1 and not is_initials(left, legend):
        return right.sign == "&" or not is_field(tokens_of(text)[0])
    return not stands_alone(left, legend) and (not stands_alone(text, legend) or is_team(text) or is_job(text))


def _names_body(text: str) -> bool:
    """True for a whole name that ends in what the body is: "Property Services", "Leisure Trust"."""
    words = tokens_of(text)
    return len(words) > 1 and plain(words[-1]) in LOOSE_TEAMS | TEAMS


def _field_goes_on(left: str, right: Piece) -> bool:
    """What follows a field of work: a second field of one department's name, or the title or team it all belongs to."""
    words = tokens_of(right.text)
    shared = LOOSE_TEAMS | FUNCTIONS
    if plain(words[-1]) in shared and len(words) > 1 and plain(tokens_of(left)[-1]) not in shared:
        return True
    if is_field(right.text):
        short = any(word.isupper() for word in (*tokens_of(left), *words))
        pair = (plain(tokens_of(left)[-1]), plain(words[0])) in PAIRS
        return pair or (right.sign == "&" and not short)
    if right.sign == "&" and len(words) > 1 and kind_of(right.text) is OwnerKind.NAME:
        return plain(words[0]) not in GIVEN_NAMES
    shouted = left.isupper() or words[0].isupper()
    named = is_field(words[0]) or (right.sign == "&" and is_one_word(words[0]) and not shouted)
    return len(words) > 1 and (is_team(right.text) or (named and is_job(right.text)))
