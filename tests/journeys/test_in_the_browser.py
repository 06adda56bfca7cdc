"""The whole main job as a newcomer lives it: one person, one browser, one clock."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from bot import sample
from tests.browser import browser, page
from tests.journeys.company import House

pytestmark = pytest.mark.browser
__all__ = ["browser", "page"]


class Newcomer:
    """Somebody who has never seen Chaser, with the README in hand."""

    def __init__(self, page: Page, house: House) -> None:
        self.page = page
        page.set_default_timeout(20_000)
        expect.set_options(timeout=20_000)
        page.goto(house.opened.address)

    def sit_down_as(self, name: str) -> None:
        self.page.goto(self.page.url.split("/as/")[0].rstrip("/") + "/")
        with self.page.expect_navigation():
            self.page.get_by_role("link", name=re.compile(name)).click()

    def go(self, place: str) -> None:
        with self.page.expect_navigation():
            self.page.get_by_role("navigation").get_by_role("link", name=re.compile(place)).first.click()

    def write(self, text: str) -> None:
        box = self.page.get_by_label("Message", exact=True)
        box.fill(text)
        box.press("Enter")

    @property
    def last(self) -> Locator:
        return self.page.get_by_role("log").first.get_by_role("article").last

    def press(self, name: str) -> None:
        self.last.get_by_role("button", name=name, exact=True).click()


def test_a_newcomer_lives_through_the_main_job(house: House, page: Page) -> None:
    me = Newcomer(page, house)

    me.sit_down_as("Priya Raman")
    me.go("Messages")
    page.get_by_label("Attach a file").set_input_files(sample.PLAN)
    me.write("import as DEMO")
    expect(me.last).to_contain_text("49 actions in 8 areas")
    me.press("Answer 1 question")
    expect(me.last).to_contain_text("Who is LMT?")
    me.press("Leave open")
    me.press("Accept")
    expect(me.last).to_contain_text("stands as a draft")
    me.go("general")
    me.write("/plan DEMO alerts here")
    expect(me.last).to_contain_text("come here from now on")
    me.write("/plan DEMO release")
    expect(me.last).to_contain_text("is live")

    page.get_by_role("button", name="Next working morning").click()
    expect(page.get_by_text("It is now 09:05 on Wednesday 16 September 2026.")).to_be_visible(timeout=60_000)

    me.sit_down_as("Dan Burke")
    me.go("Messages")
    reminder = page.get_by_role("log").first.get_by_role("article").filter(has_text="Write a one-page standard").last
    expect(reminder).to_contain_text("How is it going?")
    number = re.search(r"#(\d+)\s+Write a one-page standard[^\n]*\s+DEMO", reminder.inner_text())
    assert number is not None
    reminder.hover()
    reminder.get_by_role("link", name=re.compile("Reply in thread|repl")).first.click()
    box = page.get_by_label("Reply in the thread")
    box.fill(f"{number[1]} slips to 20 November because legal have not replied")
    box.press("Enter")
    answer = page.get_by_role("log").last.get_by_role("article").last
    expect(answer).to_contain_text("Amber: at risk")
    expect(answer).to_contain_text("20 Nov")
    expect(answer.get_by_role("button", name="Undo")).to_be_visible()

    page.get_by_role("button", name="One hour on").click()
    expect(page.get_by_text("It is now 10:0")).to_be_visible(timeout=60_000)
    me.go("general")
    expect(me.last).to_contain_text("legal have not replied")
    expect(me.last).to_contain_text("Amber: at risk")

    me.sit_down_as("Priya Raman")
    me.go("Messages")
    me.write("/plan DEMO owner DB")
    expect(me.last).to_contain_text("20 Nov")
    me.write("/plan DEMO changes since monday")
    expect(me.last).to_contain_text("legal have not replied")
    page.get_by_role("button", name="Next Monday").click()
    expect(page.get_by_text("It is now 09:05 on Monday 21 September 2026.")).to_be_visible(timeout=90_000)
    expect(me.last).to_contain_text("The week to Mon 21 Sep 2026")
