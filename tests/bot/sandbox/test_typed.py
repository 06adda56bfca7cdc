"""What is typed arrives as Slack spells it."""

from __future__ import annotations

import pytest

from bot.sandbox.state import Workspace
from bot.sandbox.typed import as_command, as_message
from tests.bot.sandbox.conftest import MovedClock


@pytest.fixture
def space(clock: MovedClock) -> Workspace:
    space = Workspace(clock)
    space.people.add_member("mair.pugh", "Mair Pugh")
    space.people.add_channel("plans")
    return space


@pytest.mark.parametrize(
    ("typed", "sent"),
    [
        ("50 < 60 & rising >", "50 &lt; 60 &amp; rising &gt;"),
        ("ask @mair.pugh.", "ask <@{mair}>."),
        ("ask @Mair.Pugh", "ask <@{mair}>"),
        ("ask @nobody", "ask @nobody"),
        ("@here: late", "<!here>: late"),
        ("in #plans, please", "in <#{plans}|plans>, please"),
        ("action #47", "action #47"),
        ("(see https://e.org/a?b=1&c=2)", "(see <https://e.org/a?b=1&amp;c=2>)"),
        ("http://e.org.", "<http://e.org>."),
        ("mair@cwm.example", "<mailto:mair@cwm.example|mair@cwm.example>"),
        ("half/half @ 3pm", "half/half @ 3pm"),
    ],
)
def test_a_message_is_spelled_as_slack_spells_it(space: Workspace, typed: str, sent: str) -> None:
    mair = next(m.id for m in space.people.members() if m.name == "mair.pugh")
    plans = space.people.channels()[0].id
    assert as_message(typed, space.people) == sent.format(mair=mair, plans=plans)


def test_a_command_spells_people_and_channels_only_where_its_manifest_says_so(space: Workspace) -> None:
    mair = next(m.id for m in space.people.members() if m.name == "mair.pugh")
    typed = "47 to @mair.pugh & #plans, https://e.org"
    assert as_command(typed, space.people, should_escape=False) == "47 to @mair.pugh &amp; #plans, https://e.org"
    spelled = as_command(typed, space.people, should_escape=True)
    assert spelled.startswith(f"47 to <@{mair}|mair.pugh> &amp; <#")
