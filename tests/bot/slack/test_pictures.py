"""A message with a picture: it stands in the message in Slack and in the mail, and is never worth the message."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from bot.mail.channel import letter_of
from bot.sandbox.blocks import problems_in_message
from bot.sandbox.faults import Fault, Trouble
from bot.slack import mouth
from bot.slack.channel import SlackChannel
from models.vocabulary import Colour
from tests.bot.slack.conftest import Office, said
from tracker.papers.writing.bars import Bar
from tracker.voice.said import Part, Picture, Said
from tracker.work import Outgoing

ALT = "Bars, one a week. 16 Nov: 3 red; 23 Nov: 4 red."
PICTURE = Picture(ALT, (Bar("16 Nov", ((Colour.RED, 3),)), Bar("23 Nov", ((Colour.RED, 4),))))
DIGEST = replace(said("The week", Part("picture", ALT)), picture=PICTURE)


def kinds(office: Office) -> list[list[str]]:
    return [[block["type"] for block in message.blocks] for message in office.messages(office.direct)]


def test_a_picture_stands_in_the_message_with_its_words(office: Office) -> None:
    SlackChannel(office.client).send(Outgoing("digest:1", office.ann.id, DIGEST))
    (message,) = office.messages(office.direct)
    image = message.blocks[1]
    file = office.space.drawer.file(image["slack_file"]["id"])
    assert (image["alt_text"], file.alt_text, file.mimetype) == (ALT, ALT, "image/png")
    assert file.content.startswith(b"\x89PNG")
    assert ALT not in message.text


@pytest.mark.parametrize("method", ["files.getUploadURLExternal", "files.completeUploadExternal", "files.info"])
def test_without_its_picture_the_message_goes_out_all_the_same(office: Office, method: str) -> None:
    office.sandbox.service.faults.order(Fault(Trouble.SERVER_ERROR, method))
    SlackChannel(office.client).send(Outgoing("digest:1", office.ann.id, DIGEST))
    assert kinds(office) == [["section"]]


def test_slack_takes_a_picture_with_the_longest_words() -> None:
    long = replace(DIGEST, parts=(Part("picture", "Siân Ŵyn & 🏴󠁧󠁢󠁷󠁬󠁳󠁿 " * 300),))
    assert problems_in_message(list(mouth.message(long, "F0123456789").blocks)) == ()


def test_a_mail_carries_its_picture_for_its_page() -> None:
    sent = Said("The week", DIGEST.parts, "The week", '<img src="cid:picture">', PICTURE)
    letter = letter_of(Outgoing("digest:1", "ann@council.example", sent), lambda: datetime.now(UTC))
    ((name, kind),) = [(one.name, one.media_type) for one in letter.pictures]
    assert (name, kind) == ("picture", "image/png")


def test_a_picture_is_kept_and_read_back() -> None:
    assert Said.from_data(DIGEST.as_data()) == DIGEST
