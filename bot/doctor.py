"""Look at everything that Chaser needs, and say in words what is missing."""

from __future__ import annotations

from bot import wiring
from bot.finding import Finding
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
        _mail(settings),
    )


def _register(known: int, has_administrator: bool) -> Finding:
    if not known:
        return Finding("People", False, "Nobody is known. `python -m bot people FILE.csv` takes a list.")
    if not has_administrator:
        return Finding("People", False, "Nobody is an administrator: add a column admin to the list of people.")
    return Finding("People", True, "1 person is known." if known == 1 else f"{known} people are known.")


def _mail(settings: Settings) -> Finding:
    if not settings.has_mail:
        return Finding("Mail", settings.mode == "local", "No mail is set up: people without Slack cannot be reached.")
    if not settings.imap_host:
        return Finding("Mail", False, "Mail goes out, but no mailbox is read (IMAP_HOST): replies are lost.")
    return Finding("Mail", True, f"Mail goes out as {settings.mail_from} and is read from {settings.imap_host}.")
