"""Owners written as sentences: who stands in the cell, without what they are told to do ("AH to arrange")."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace

from tracker.rules.owners.cutting import Piece
from tracker.rules.owners.kinds import is_field, is_initials, is_job, is_team, kind_of, plain, stands_alone, tokens_of
from tracker.rules.owners.vocabulary import BODIES, FIELDS, JOBS, LOOSE_TEAMS, TEAMS
from tracker.rules.owners.written import OwnerKind

_TOLD = re.compile(
    r"(?P<who>[^\s(](?:[^()]|\([^()]*\))*?) to"
    r" (?P<task>(?!be |the |an? |our |your |their |all )(?P<verb>[a-z][a-z-]+)\b.*)"
)
_REMARK = re.compile(r"(?P<who>\S+)\s*\((?P<words>[a-z][^()\s]*\s[^()]*)\)")
"""Initials with what is to be known of their part: "KL (until Easter)"."""
_SUPPORTS = frozenset({"support", "assist", "help"})
_VERBS = _SUPPORTS | frozenset(
    ("lead", "chair", "design", "research", "discuss", "assess", "address", "process", "progress", "send", "place")
)
"""Verbs that are the names of posts and fields as well, or end like a plural."""
_NOUNS = JOBS | TEAMS | FIELDS | LOOSE_TEAMS | BODIES | {"parish", "home", "work"}
_LOOSE = frozenset({"and", "&", "with", ","})


def without_tasks(pieces: Sequence[Piece], legend: Collection[str]) -> list[Piece]:
    """The pieces of a line, each without what its owner is told to do, nor what else belongs to that."""
    return list(_bare(pieces, legend))


def _bare(pieces: Sequence[Piece], legend: Collection[str]) -> Iterator[Piece]:
    task = ""
    for piece in pieces:
        told = _TOLD.fullmatch(piece.text)
        if told and _is_told(told["who"], told["verb"], piece.text, legend):
            task = told["task"]
            yield replace(piece, text=told["who"], supports=piece.supports or told["verb"] in _SUPPORTS)
            continue
        if task and piece.sign in _LOOSE and _goes_on(task, piece, legend):
            continue
        task = ""
        remark = _REMARK.fullmatch(piece.text)
        known = remark is not None and is_initials(remark["who"], legend) and not is_job(remark["words"])
        yield replace(piece, text=remark["who"]) if remark and known else piece


def _is_told(who: str, verb: str, whole: str, legend: Collection[str]) -> bool:
    """Whether somebody is told to do something; a post may be one to somebody, as a clerk is "to governors"."""
    if kind_of(who, legend) is OwnerKind.UNKNOWN:
        return False
    if verb not in _VERBS and (verb in _NOUNS or verb.endswith("s") or verb == "chief"):
        return False
    return stands_alone(who, legend) or (is_field(who) and not (is_team(whole) or is_job(whole)))


def _goes_on(task: str, piece: Piece, legend: Collection[str]) -> bool:
    """Whether a piece belongs to the task before it: "Clerk to check dates, hall", "GP to ask Ann and Bob"."""
    named = stands_alone(piece.text, legend) and plain(tokens_of(piece.text)[0]) not in FIELDS
    return not named or (piece.sign != "," and len(task.split()) > 1)
