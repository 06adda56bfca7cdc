"""All of one's actions on one form, in the local workspace through the real app: it opens, turns over and saves."""

from __future__ import annotations

from bot.sandbox.things import Message, View
from models.plan import Action
from models.queries import actions
from tests.journeys.company import House, Seat, said


def give_more(seat: Seat, count: int) -> None:
    """Let somebody own many more actions."""
    with seat.house.opened.workshop.begin() as work:
        like, _ = actions.owned_by(work.db, seat.person.id or 0)[0]
        plan_id, block_id, owner_id = like.plan_id, like.block_id, seat.person.id
        for at in range(5000, 5000 + count):
            one = Action(plan_id=plan_id, block_id=block_id, number=at, ref=str(at), position=at, title=f"Further {at}")
            one.owner_id = owner_id
            work.db.add(one)


def test_the_form_with_all_actions_opens_turns_over_and_saves(house: House) -> None:
    dan, general = house.seat("Dan Burke"), house.channel("general")
    give_more(dan, 60)

    def on_top() -> View | None:
        return next(reversed(house.opened.workspace.screens.stack(dan.hands.member)), None)

    def told(words: str) -> Message:
        return dan.wait(lambda: next((m for m in dan.hands.seen(general) if words in said(m)), None))

    dan.hands.type(general, "/action update")
    form = dan.wait(on_top)
    first = form.blocks[0]["block_id"]
    dan.hands.choose(form, f"entered:0::{first}.status", "At risk")
    assert dan.hands.submit({form.blocks[0]["label"]["text"]: "the trainer has left"}) == {}
    assert f"#{first}" in said(told("the trainer has left"))

    following = dan.hands.form
    assert following.payload["title"]["text"] == "Your actions, 2 of 2"
    assert dan.hands.submit({following.blocks[-2]["label"]["text"]: "begun"}) == {}
    assert "Further" in said(told("Noted"))
    assert on_top() is None
