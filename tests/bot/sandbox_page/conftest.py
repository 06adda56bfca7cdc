"""A running local workspace with a tiny app, and the browser to look at it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from flask.testing import FlaskClient
from playwright.sync_api import Locator, Page

from bot.sandbox.page_mount import create_page
from bot.sandbox.server import Sandbox
from tests.bot.sandbox_page.cast import House, organisation
from tests.bot.sandbox_page.scenes import Scene
from tests.bot.sandbox_page.tiny_app import tiny_app
from tests.browser import browser, page

__all__ = ["browser", "page"]


class Running:
    """A workspace that answers."""

    def __init__(self, sandbox: Sandbox, house: House) -> None:
        self.sandbox = sandbox
        self.workspace = sandbox.service.workspace
        self.house = house

    def key(self, name: str) -> str:
        """The seat of the person with this first name."""
        return next(seat.key for seat in self.house.seats if seat.name.split()[-2] == name)

    def channel(self, name: str) -> str:
        return next(channel.id for channel in self.workspace.people.channels() if channel.name == name)

    def at(self, name: str, rest: str = "") -> str:
        """Where this person sits: `rest` is the place."""
        return f"/as/{self.key(name)}{rest}"

    def in_channel(self, name: str, channel: str) -> str:
        return self.at(name, f"/in/{self.channel(channel)}")

    def direct(self, name: str) -> str:
        """This person's conversation with the bot."""
        channel = self.workspace.people.open_direct((self.workspace.bot.id, self.key(name)))
        return self.at(name, f"/in/{channel.id}")


Sit = Callable[[str], None]
"""Goes to a place of the workspace."""


def said(page: Page) -> Locator:
    """The messages of the conversation."""
    return page.get_by_role("log").first.get_by_role("article")


def write(page: Page, text: str) -> None:
    """Type a message and send it."""
    box = page.get_by_label("Message", exact=True)
    box.fill(text)
    box.press("Enter")


@pytest.fixture
def go(page: Page, running: Running) -> Sit:
    """Goes to a place of the workspace in the browser."""

    def to(place: str) -> None:
        page.goto(running.sandbox.origin + place)

    return to


@pytest.fixture
def client(running: Running) -> FlaskClient:
    """The page without a browser."""
    return create_page(running.workspace, running.sandbox.dispatcher, running.house).test_client()


@pytest.fixture
def running() -> Iterator[Running]:
    """The small organisation, some time into its day, with the tiny app behind it."""
    workspace, house = organisation()
    Scene(workspace, house).play()
    sandbox = Sandbox(workspace)
    sandbox.mount(app=tiny_app(sandbox), page=create_page(workspace, sandbox.dispatcher, house))
    sandbox.start()
    yield Running(sandbox, house)
    sandbox.stop()
