"""Which actions of a plan need a check by somebody who does not own them: shown, set, applied (domain 5.4)."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from models.plan import Action, Plan
from models.queries import actions, questions
from tracker import access, messages
from tracker.actions import asked, deciding, nudging, ratings
from tracker.refusals_settings import ChecksUnclear
from tracker.rules.changes import Ask
from tracker.rules.checks import in_words, read_checks
from tracker.work import Work


def command(work: Work, plan: Plan, text: str, _channel: str = "") -> messages.Told:
    """`/plan KEY checks`: what is set; with words such as `none`, `tagged Wards`, `4, 7` behind it: set it.

    Raises:
        LeadOnly: the person does not decide on the plan. ChecksUnclear: the words say nothing that can be set.

    """
    if not text.strip():
        return messages.Told(_said(plan))
    access.require_lead(work, plan)
    checks = read_checks(text)
    if checks is None:
        raise ChecksUnclear(words=text.strip(), key=plan.key)
    keep(work, plan, checks)
    return messages.Told(_said(plan))


def keep(work: Work, plan: Plan, checks: Mapping[str, Any]) -> None:
    """Keep which of its actions need a check, and rate and plan everything in it anew."""
    plan.checks = dict(checks)
    for action, _ in actions.leaves(work.db, {plan.id or 0}):
        ratings.rerate(work, action, plan)
        nudging.replan(work, action, plan)
        if not deciding.needs_check(action, plan):
            _ask_no_longer(work, action)


def _said(plan: Plan) -> str:
    which = in_words(plan.checks)
    return (
        f"{which[0].upper()}{which[1:]} of {plan.key} {'needs' if which == 'no action' else 'need'} a check once done."
    )


def _ask_no_longer(work: Work, action: Action) -> None:
    for row in questions.about_action(work.db, action.number or 0):
        if row.kind == Ask.CHECK:
            asked.withdraw(work, row, "its plan asks for no check of it any more")


SETTINGS: Mapping[str, Callable[[Work, Plan, str, str], object]] = {"checks": command}
