"""Listen: one listener for each kind of payload makes out what is heard, has it seen to, and acknowledges.

The hall's own table tells commands, presses and forms apart, so that a further one costs the others nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from slack_bolt import Ack, App, BoltContext

from bot import brought
from bot.slack import blocks, ears, enclosures, forms, places
from bot.slack.blocks import Json
from bot.slack.counter import PATIENCE, Bring, Counter, Turn
from bot.slack.directory import Directory
from bot.slack.downloads import Downloads
from bot.slack.ears import Hearing
from bot.slack.hall import Hall
from bot.slack.hands import NoHandFree
from bot.slack.places import Place
from bot.slack.pressables import Pressable
from bot.slack.voice import NOT_KEPT, sentence
from models.vocabulary import Way
from tracker.answer import Answer
from tracker.heard import Heard
from tracker.refusals import Refusal

BUSY = "I am very busy just now, and have not taken this in. Please try again in a minute."
_ANY = re.compile(r".*", re.DOTALL)


@dataclass(frozen=True)
class Listeners:
    """What every listener may use."""

    hall: Hall
    counter: Counter
    directory: Directory
    downloads: Downloads

    def register(self, app: App) -> None:
        """Put one listener on each kind of payload."""
        app.command(_ANY)(self.on_command)
        app.action(_ANY)(self.on_press)
        app.view(_ANY)(self.on_form)
        app.options(_ANY)(self.on_typing)
        app.event("message")(self.on_message)
        app.event("app_mention")(self.on_message)
        app.event("app_home_opened")(self.on_home)

    def on_command(self, ack: Ack, body: dict[str, str], context: BoltContext) -> None:
        """A slash command. The form of `/plan import` opens at once: it needs nothing of the hall."""

        def bring() -> Heard | Answer:
            heard = ears.command(body, self._hearing(body["user_id"], body.get("text", ""), context))
            word, _, key = heard.text.partition(" ")
            if heard.command == "/plan" and word.lower() == forms.IMPORT:
                return Answer(form=forms.import_form(key))
            return heard

        try:
            self.counter.serve(bring, places.of_command(body))
        except NoHandFree:
            ack(BUSY)
        else:
            ack()

    def on_press(self, ack: Ack, body: Json, context: BoltContext) -> None:
        """A button, or a choice in a select."""
        place = places.of_press(body)
        self.counter.serve(lambda: ears.press(body, self._hearing(place.user, "", context)), place)
        ack()

    def on_form(self, ack: Ack, body: Json, context: BoltContext) -> None:
        """A modal sent off: it closes, shows what is wrong in it, or gives way to the next form."""
        view, place = body["view"], places.of_form(body)
        is_import = view["callback_id"] == forms.IMPORT
        if is_import:
            place = Place(user=place.user)  # the preview stays in the direct message: it is answered step by step
        try:
            turn = self.counter.serve(self._form_brought(body, context, is_import=is_import), place, in_modal=True)
        except NoHandFree:
            ack(response_action="errors", errors=forms.errors(view, {"": BUSY}))
            return
        _acknowledge_form(ack, view, place, turn)

    def on_message(self, event: Json, context: BoltContext) -> None:
        """Words or files: in a thread, in a direct message, or with the bot's name in them."""
        bot_user = context.bot_user_id or ""
        if not ears.is_for_us(event, bot_user) or ears.is_told_twice(event):
            return
        place = places.of_message(event)
        if not ears.is_paper(event, bot_user):
            self.counter.serve(self._words_brought(event, context), place)
            return
        for file in event["files"]:
            bring = self._paper_brought(event, file, context)
            self.counter.serve(bring, place, patience=PATIENCE / len(event["files"]))

    def on_home(self, event: Json, body: Json, context: BoltContext) -> None:
        """The Home page opened; its other tab, the messages, tells of itself by the same event."""
        if event.get("tab") != "home":
            return
        place = Place(user=event["user"], is_home=True)
        self.counter.serve(lambda: ears.home(body, self._hearing(event["user"], "", context)), place)

    def on_typing(self, ack: Ack, body: Json) -> None:
        """Something typed into a select whose options are looked up."""
        wanted = Pressable.read(body["action_id"])
        found = self.hall.suggest(self.directory.sender(body["user"]["id"]), wanted.seek, body.get("value", ""))
        ack(options=[blocks.option(value, label) for value, label in found])

    def _hearing(self, user: str, text: str, context: BoltContext) -> Hearing:
        bot_user = context.bot_user_id or ""
        names = self.directory.names(ears.users_in(text, bot_user))
        return Hearing(self.directory.sender(user), bot_user, names)

    def _heard_in(self, event: Json, context: BoltContext) -> Hearing:
        return self._hearing(event["user"], event.get("text", ""), context)

    def _words_brought(self, event: Json, context: BoltContext) -> Bring:
        def bring() -> Heard:
            enclosed = enclosures.fetch(self.downloads, event.get("files") or ())
            return ears.reply(event, self._heard_in(event, context), enclosed)

        return bring

    def _paper_brought(self, event: Json, file: Json, context: BoltContext) -> Bring:
        def bring() -> Heard | Answer:
            hearing = self._heard_in(event, context)
            said = hearing.words(event.get("text", ""))
            try:
                return self._read(hearing, file, f"{ears.message_id(event)}:{file['id']}", said)
            except Refusal as refusal:
                return Answer(said=sentence(refusal.sentence))

        return bring

    def _form_brought(self, body: Json, context: BoltContext, *, is_import: bool) -> Callable[[], Heard | Answer]:
        def bring() -> Heard | Answer:
            hearing = self._hearing(body["user"]["id"], "", context)
            if not is_import:
                return ears.form(body, hearing, enclosures.fetch(self.downloads, forms.files(body["view"])))
            heard = ears.form(body, hearing)
            key, file = heard.answers.get("key", "").strip(), forms.files(body["view"])[0]
            try:
                return self._read(hearing, file, heard.outside_id, f"import as {key}" if key else "")
            except Refusal as refusal:
                return Answer(problems={"paper": refusal.sentence})

        return bring

    def _read(self, hearing: Hearing, file: Json, outside_id: str, said: str) -> Heard:
        """Fetch a file and read it.

        Raises:
            Refusal: it cannot be fetched or read.

        """
        name, content = self.downloads.fetch(file)
        handed = brought.HandedOver(Way.SLACK, outside_id, hearing.sender, name, content, said)
        return brought.take(handed, self.hall.read)


def _acknowledge_form(ack: Ack, view: Json, place: Place, turn: Turn) -> None:
    problems = {"": NOT_KEPT} if turn.has_failed else turn.answer.problems if turn.answer else {}
    if problems:
        ack(response_action="errors", errors=forms.errors(view, problems))
    elif turn.answer and turn.answer.form:
        form = turn.answer.form
        ack(response_action="update", view=forms.modal(form, places.to_metadata(form.value, place)))
    else:
        ack()
