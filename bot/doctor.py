"""Look at everything that Chaser needs, and say in words what is missing."""

from __future__ import annotations

from bot import wiring
from bot.finding import Finding
from bot.mail.doctor import doctor_mail, set_up
from bot.settings import Settings
from bot.slack.doctor import doctor_slack
from models.db import DatabaseTrouble
from models.queries import people, plans


def examine(settings: Settings) -> tuple[Finding, ...]:
    """Look at the database, the register, Slack and mail."""
    try:
        workshop = wiring.workshop_of(wiring.open_database(settings), {})
        with workshop.begin() as work:
            everybody = people.everybody(work.db)
            channels = [plan.channel for plan in plans.everyone(work.db) if plan.channel]
    except DatabaseTrouble as error:
        return (Finding("DATABASE_URL", False, f"The database cannot be opened ({type(error).__name__})."),)
    return (
        Finding("DATABASE_URL", True, "The database is there and up to date."),
        _register(len(everybody), any(person.is_admin for person in everybody)),
        *doctor_slack(settings, channels),
        set_up(settings),
    )


def examine_mail(settings: Settings) -> tuple[Finding, ...]:
    """Send a mail to ourselves and say what became of it."""
    return doctor_mail(settings, wiring.real_clock)


def _register(known: int, has_administrator: bool) -> Finding:
    if not known:
        return Finding("People", False, "Nobody is known. `python -m bot people FILE.csv` takes a list.")
    if not has_administrator:
        return Finding("People", False, "Nobody is an administrator: add a column admin to the list of people.")
    return Finding("People", True, "1 person is known." if known == 1 else f"{known} people are known.")
