"""The page in a real browser: the mailbox, the clock, without a script, by keyboard, and on a narrow screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.bot.sandbox_page.conftest import Running, Sit, said

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("running")]


def test_a_mail_is_read_as_it_looks_and_answered(page: Page, running: Running, go: Sit) -> None:
    go(running.at("Joan", "/mail"))
    page.get_by_role("link", name="Two of your actions want a word").click()
    letter = page.frame_locator("iframe")
    expect(letter.get_by_role("cell", name="Overdue")).to_be_visible()
    page.get_by_label("Answer Chaser").fill("47 done, memo signed")
    page.get_by_role("button", name="Send answer").click()
    expect(page.get_by_text("Your answer is on its way.")).to_be_visible()
    expect(page.get_by_role("link", name="Re: Two of your actions want a word")).to_be_visible()
    sent = running.house.sent[-1].get_content()
    assert sent.startswith("47 done, memo signed\n\nOn Thu, 22 Oct 2026")
    page.get_by_role("link", name="Two of your actions want a word").last.click()
    page.get_by_role("link", name="Plain text").click()
    expect(page.get_by_text("#52 at risk: Publish the carers’ offer")).to_be_visible()


def test_a_new_mail_goes_to_the_bot_with_a_file(page: Page, running: Running, go: Sit, tmp_path: Path) -> None:
    plan = tmp_path / "plan.csv"
    plan.write_text("Action,Owner\n")
    go(running.at("Joan", "/mail"))
    page.get_by_role("link", name="New mail").click()
    page.get_by_label("Subject").fill("import as CQC11")
    page.get_by_label("Text").fill("Our plan.")
    page.get_by_label("Attach files").set_input_files(plan)
    page.get_by_role("button", name="Send mail").click()
    expect(page.get_by_text("Your mail is on its way.")).to_be_visible()
    sent = running.house.sent[-1]
    assert (sent["To"], sent["Subject"]) == ("chaser@wenlow.example", "import as CQC11")
    assert [part.get_filename() for part in sent.iter_attachments()] == ["plan.csv"]


def test_the_clock_is_moved_and_says_what_happened(page: Page, running: Running, go: Sit) -> None:
    running.house.happens = ("4 reminders went out.", "#47 turned overdue.")
    go(running.in_channel("Mara", "care-plan"))
    page.get_by_role("button", name="Next working morning").click()
    expect(page.get_by_text("It is now 10:00 on Friday 23 October 2026.")).to_be_visible()
    expect(page.get_by_text("#47 turned overdue.")).to_be_visible()
    expect(page.locator("#clock")).to_contain_text("10:00 Fri 23 Oct 2026")
    page.get_by_role("link", name="Put away").click()
    expect(page.get_by_text("#47 turned overdue.")).to_be_hidden()
    page.get_by_label("Day to move to").fill("2026-11-02")
    page.get_by_role("button", name="To a date").click()
    expect(page.locator("#clock")).to_contain_text("09:00 Mon 2 Nov 2026")


def test_the_page_works_without_its_script(browser: Browser, running: Running) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(running.sandbox.origin + running.direct("Tomos"))
    page.get_by_label("Message", exact=True).fill("Hello there")
    page.get_by_role("button", name="Send").click()
    expect(said(page).last).to_contain_text("Hello there")
    page.get_by_role("button", name="Say how it goes").click()
    page.get_by_label("On track").check()
    page.get_by_label("In your own words").fill("As agreed with legal")
    page.get_by_role("button", name="Save").click()
    expect(page.get_by_role("dialog")).to_have_count(0)
    expect(said(page).last).to_contain_text("Saved: on_track")
    context.close()


PLACES = ["", "/mail/mail-1", "/mail/new", "/home"]


@pytest.mark.parametrize("width", [375, 1280])
def test_every_field_has_a_name_and_nothing_is_wider_than_the_screen(
    page: Page, running: Running, go: Sit, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 780})
    care = running.in_channel("Tomos", "care-plan")
    thread = f"{care}?thread={running.workspace.talk.timeline(running.channel('care-plan'))[3].ts}"
    for place in ["/", running.direct("Tomos"), care, thread, *(running.at("Tomos", place) for place in PLACES)]:
        go(place)
        assert page.evaluate(NAMELESS) == []
        assert page.evaluate("document.documentElement.scrollWidth") <= width


NAMELESS = """() => {
    const named = (field) => field.labels?.length || field.ariaLabel || field.textContent.trim() || field.title;
    const all = (what) => [...document.querySelectorAll(what)];
    const pressed = "button:not([hidden], [aria-hidden]), a[href], summary";
    const fields = all(`input:not([type=hidden]), select, textarea, iframe, ${pressed}`);
    const ids = all("[id]").map((one) => one.id);
    const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
    return [...fields.filter((field) => !named(field)).map((one) => one.outerHTML), ...twice];
}"""


def test_the_keyboard_gets_past_the_places_at_once(page: Page, running: Running, go: Sit) -> None:
    go(running.in_channel("Mara", "care-plan"))
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the conversation")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator("main")).to_be_focused()
