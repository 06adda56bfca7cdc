"""How each person wants to be written to: by which way, from which hour, with confirmations or without (domain 6.1)."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from models.people import Person
from models.vocabulary import Way
from tracker import messages
from tracker.forms import Field, Form, FormRefused
from tracker.heard import FormSent, Pressed
from tracker.refusals import Refusal
from tracker.refusals_settings import OutOfHours, WayUnclear, WayUnknown
from tracker.rules.wishes import Wishes, read_wishes
from tracker.work import Work

FORM = "preferences"
"""The form, and the verb of the buttons that open it."""
FIRST_HOUR = 6
_WAYS = {"slack": "Slack", "mail": "e-mail", "both": "Slack and e-mail"}
_YES_NO = (("yes", "Yes"), ("no", "No"))


def command(work: Work, text: str, _channel: str = "") -> messages.YourSettings | Form:
    """`/chaser settings`: the form, by mail how it is; with words such as `mail` or `hour 10` behind it: done at once.

    Raises:
        WayUnclear: the words say nothing that can be set. WayUnknown: they cannot be reached so. OutOfHours: their day
        does not begin then.

    """
    if not text.strip():
        return form(work) if work.way is Way.SLACK else shown(work.actor)
    wishes = read_wishes(text)
    if wishes is None:
        raise WayUnclear(words=text.strip())
    return keep(work, wishes)


def form(work: Work) -> Form:
    """What can be set, as it is."""
    person = work.actor
    ways = tuple((way, _WAYS[way]) for way in _open_to(person))
    by = (Field("by", "By which way?", "choice", _way_of(person), ways),) if len(ways) > 1 else ()
    hours = tuple((str(hour), f"{hour:02}:00") for hour in range(FIRST_HOUR, person.day_ends))
    fields = (
        *by,
        Field("hour", "From which hour of your day?", "choice", str(person.day_starts), hours),
        Field("confirm", "Say what I understood of your mails?", "choice", "yes" if person.confirms else "no", _YES_NO),
    )
    return Form(FORM, "How I write to you", "", fields)


def keep(work: Work, wishes: Wishes) -> messages.YourSettings:
    """Keep what somebody wishes for themselves, and say how it is now.

    Raises:
        WayUnknown: they cannot be reached so. OutOfHours: their day does not begin then.

    """
    person = work.actor
    if wishes.way is not None:
        if wishes.way not in _open_to(person):
            raise WayUnknown(way=_WAYS[wishes.way])
        person.prefers = wishes.way
        person.bounced = "" if wishes.way != "slack" else person.bounced
    if wishes.hour is not None:
        if not FIRST_HOUR <= wishes.hour < person.day_ends:
            raise OutOfHours(first=f"{FIRST_HOUR:02}:00", last=f"{person.day_ends - 1:02}:00")
        person.day_starts = wishes.hour
    if wishes.confirms is not None:
        person.confirms = wishes.confirms
    work.db.flush()
    return shown(person)


def shown(person: Person) -> messages.YourSettings:
    """How somebody is written to."""
    way = _way_of(person)
    return messages.YourSettings(
        by=_WAYS.get(way, "no way yet"),
        hour=person.day_starts,
        confirms=person.confirms,
        others=tuple(_WAYS[other] for other in _open_to(person) if other != way),
    )


def _save(work: Work, heard: FormSent) -> messages.YourSettings:
    """Keep the form.

    Raises:
        FormRefused: an answer cannot be taken; beside its field.

    """
    said = heard.answers
    try:
        return keep(work, Wishes(said.get("by"), int(said["hour"]), said["confirm"] == "yes"))
    except WayUnknown as refused:
        raise FormRefused(by=refused.sentence) from refused
    except Refusal as refused:
        raise FormRefused(hour=refused.sentence) from refused


def _open_to(person: Person) -> tuple[str, ...]:
    """The ways by which somebody can be reached, and both where there are two."""
    ways = (("slack", person.slack_user), ("mail", person.email))
    found = tuple(way for way, address in ways if address)
    return (*found, "both") if len(found) == 2 else found


def _way_of(person: Person) -> str:
    """The way that is taken, also where somebody has not chosen."""
    ways = _open_to(person)
    return person.prefers if person.prefers in ways else next(iter(ways), "")


PRESSES: Mapping[str, Callable[[Work, Pressed], object]] = {FORM: lambda work, _heard: form(work)}
FORMS: Mapping[str, Callable[[Work, FormSent], object]] = {FORM: _save}
