"""The events of a text with what several of them show together: forms, cards, lists in disguise, margins, marks."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.papers.understanding.texts.asides import with_asides
from tracker.papers.understanding.texts.bullet_forms import with_bullet_forms
from tracker.papers.understanding.texts.called_actions import with_called_actions
from tracker.papers.understanding.texts.coded import with_coded
from tracker.papers.understanding.texts.dated_notes import with_days
from tracker.papers.understanding.texts.event import Event
from tracker.papers.understanding.texts.form_blocks import with_form_blocks
from tracker.papers.understanding.texts.heading_steps import with_heading_steps
from tracker.papers.understanding.texts.item_cards import with_cards
from tracker.papers.understanding.texts.margins import with_margins
from tracker.papers.understanding.texts.own_marks import with_own_marks
from tracker.papers.understanding.texts.pointed import with_plain_lists, with_pointed, with_told_lines
from tracker.papers.understanding.texts.run_in import with_item_heads, with_run_in_lists, with_run_in_topics
from tracker.papers.understanding.texts.starred import with_stars
from tracker.papers.understanding.texts.titled_items import with_titled_items
from tracker.papers.understanding.words.acting import People


def prepared(events: Sequence[Event], people: People, *, meeting: bool) -> list[Event]:
    """The events as they are to be read; stars, margins and marks of their own are looked for in minutes only."""
    told = with_days(with_coded(with_titled_items(with_run_in_lists(events))))
    told = with_called_actions(with_told_lines(told, people), people)
    told = told if meeting else with_heading_steps(told)
    if meeting:
        told = with_stars(with_run_in_topics(with_item_heads(told)), people)
        told = with_own_marks(with_margins(told, people), people)
    listed = with_plain_lists(with_cards(with_form_blocks(with_bullet_forms(told))), people)
    return with_asides(with_pointed(listed, people), people)
