"""The page in a real browser: what people do, with mouse and keyboard, and what they then see."""

from __future__ import annotations

from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.bot.sandbox_page.conftest import Running, Sit, said, write

pytestmark = [pytest.mark.browser, pytest.mark.usefixtures("running")]


def test_one_sits_down_as_somebody_and_then_as_somebody_else(page: Page, go: Sit) -> None:
    go("/")
    page.get_by_role("link", name="Mara Quill").click()
    expect(page).to_have_title("#care-plan · Wenlow Borough Council")
    page.get_by_label("You are Mara Quill").click()
    page.get_by_role("link", name="Joan Pettifer").click()
    expect(page.get_by_role("heading", name="Mailbox")).to_be_visible()


def test_what_one_person_writes_another_sees_without_losing_a_draft(
    page: Page, browser: Browser, running: Running, go: Sit
) -> None:
    go(running.in_channel("Mara", "care-plan"))
    page.get_by_label("Message", exact=True).fill("half a thought")
    other = browser.new_page()
    other.goto(running.sandbox.origin + running.in_channel("Tomos", "care-plan"))
    write(other, "Hello @mara.quill, *47* is <done>")
    other.close()
    expect(said(page).last).to_contain_text("Hello @Mara Quill, 47 is <done>")
    expect(page.get_by_label("Message", exact=True)).to_have_value("half a thought")
    expect(page.get_by_label("Message", exact=True)).to_be_focused()
    page.reload()
    expect(page.get_by_label("Message", exact=True)).to_have_value("half a thought")


def test_a_command_is_completed_by_keyboard_and_answered_to_one_alone(page: Page, running: Running, go: Sit) -> None:
    go(running.in_channel("Mara", "care-plan"))
    box = page.get_by_label("Message", exact=True)
    box.press_sequentially("/")
    expect(page.get_by_role("option")).to_have_count(4)
    box.press_sequentially("p")
    expect(page.get_by_role("option", name="/plan [key]")).to_have_attribute("aria-selected", "true")
    box.press("ArrowDown")
    expect(page.get_by_role("option", name="/people [name]")).to_have_attribute("aria-selected", "true")
    box.fill("/act")
    box.press("Tab")
    expect(box).to_have_value("/action ")
    box.press_sequentially("47 done")
    box.press("Enter")
    expect(said(page).last).to_contain_text("Only visible to you")
    expect(said(page).last).to_contain_text("You said “47 done”.")
    expect(box).to_have_value("")


def test_a_person_is_mentioned_by_the_first_letters(page: Page, running: Running, go: Sit) -> None:
    go(running.in_channel("Mara", "care-plan"))
    box = page.get_by_label("Message", exact=True)
    box.press_sequentially("Ask @to")
    page.get_by_role("option", name="Tomos Rhys").click()
    expect(box).to_have_value("Ask @tomos.rhys ")


def test_a_button_asks_first_and_then_the_message_changes(page: Page, running: Running, go: Sit) -> None:
    go(running.direct("Tomos"))
    page.get_by_role("button", name="Done", exact=True).click()
    page.get_by_role("button", name="Not yet").click()
    expect(page.get_by_role("button", name="Say how it goes")).to_be_visible()
    page.get_by_role("button", name="Done", exact=True).click()
    page.get_by_role("button", name="Yes, done").click()
    expect(said(page).last).to_contain_text("@Tomos Rhys says it is done.")
    expect(said(page).last).to_contain_text("(edited)")
    page.get_by_role("link", name="1 reply").click()
    expect(page.get_by_role("log").last).to_contain_text("Who checks it?")


def test_a_choice_in_a_message_is_sent_when_it_is_made(page: Page, running: Running, go: Sit) -> None:
    go(running.direct("Tomos"))
    page.get_by_label("Percent done").select_option("50 %")
    expect(said(page).last).to_contain_text("You chose 50.")
    expect(page.get_by_label("Percent done")).to_have_value("2")
    page.get_by_label("New forecast").fill("2026-11-15")
    expect(said(page).last).to_contain_text("You chose 2026-11-15.")


def test_an_overflow_menu_opens_and_closes_by_keyboard(page: Page, running: Running, go: Sit) -> None:
    go(running.in_channel("Mara", "care-plan"))
    menu = page.get_by_label("More actions", exact=True)
    menu.press("Enter")
    expect(page.get_by_role("button", name="Hand over")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Hand over")).to_be_hidden()
    menu.press("Enter")
    page.get_by_role("button", name="Hand over").press("Enter")
    expect(said(page).last).to_contain_text("You chose hand.")


def test_a_form_shows_what_is_wrong_beside_the_fields_and_is_then_taken(page: Page, running: Running, go: Sit) -> None:
    go(running.direct("Tomos"))
    page.get_by_role("button", name="Say how it goes").click()
    form = page.get_by_role("dialog", name="How is #47 going?")
    form.get_by_role("button", name="Save").click()
    expect(form.get_by_role("alert")).to_have_text("Please look at these 2 fields again.")
    form.get_by_label("At risk").check()
    form.get_by_label("In your own words").fill("Slow")
    form.get_by_role("button", name="Save").click()
    expect(form.get_by_text("Please say a little more.")).to_be_visible()
    expect(form.get_by_label("In your own words")).to_be_focused()
    expect(form.get_by_label("At risk")).to_be_checked()
    form.get_by_label("In your own words").fill("Legal have not replied")
    form.get_by_text("Choose people").click()
    form.get_by_label("Sam Okafor").check()
    form.get_by_label("Evidence").fill("audit")
    form.get_by_label("Audit timetable").check()
    form.get_by_role("button", name="Save").click()
    expect(form).to_be_hidden()
    expect(said(page).last).to_contain_text("Saved: at_risk, “Legal have not replied”")


def test_escape_puts_a_form_away(page: Page, running: Running, go: Sit) -> None:
    go(running.in_channel("Mara", "care-plan"))
    write(page, "/form")
    expect(page.get_by_role("dialog")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("dialog")).to_have_count(0)
    assert running.workspace.screens.stack(running.key("Mara")) == ()


def test_an_answer_in_a_thread_is_heard(page: Page, running: Running, go: Sit) -> None:
    go(running.in_channel("Tomos", "care-plan"))
    page.get_by_role("link", name="2 replies").click()
    page.get_by_label("Reply in the thread").fill("done, memo signed")
    page.get_by_label("Reply in the thread").press("Enter")
    expect(page.get_by_role("log").last).to_contain_text("Understood: “done, memo signed”")
    page.get_by_role("link", name="Close the thread").click()
    expect(page.get_by_role("link", name="4 replies")).to_be_visible()


def test_a_file_is_put_into_a_conversation(page: Page, running: Running, go: Sit, tmp_path: Path) -> None:
    plan = tmp_path / "care plan.docx"
    plan.write_bytes(b"PK")
    go(running.direct("Mara"))
    page.get_by_label("Attach a file").set_input_files(plan)
    expect(page.get_by_role("status").filter(has_text="care plan.docx")).to_be_visible()
    page.get_by_role("button", name="Send").click()
    expect(said(page).last).to_contain_text("I am reading care plan.docx …")
    expect(page.get_by_role("link", name="care plan.docx")).to_be_visible()


def test_home_is_drawn_when_it_is_opened(page: Page, running: Running, go: Sit) -> None:
    go(running.direct("Mara"))
    page.get_by_role("navigation").get_by_role("button", name="Home").click()
    expect(page.get_by_role("heading", name="Your actions")).to_be_visible()
    page.get_by_role("button", name="Say how it goes").first.click()
    expect(page.get_by_role("dialog", name="How is #47 going?")).to_be_visible()


def test_a_shortcut_is_called_from_a_messages_menu(page: Page, running: Running, go: Sit) -> None:
    go(running.in_channel("Mara", "care-plan"))
    page.get_by_label("More actions on this message").last.press("Enter")
    page.get_by_role("button", name="Ask Chaser about this").click()
    expect(said(page).last).to_contain_text("It is #47, owned by Tomos.")
