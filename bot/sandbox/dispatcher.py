"""What people do in the workspace, handed to the app as Slack would hand it, and what the app's answer does at once."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence

from bot.sandbox.answers import Answers
from bot.sandbox.courier import PATIENCE, Courier, NoAnswerError, Reply
from bot.sandbox.drawer import kind_of
from bot.sandbox.events import Events
from bot.sandbox.forms import complete, find
from bot.sandbox.page_checks import wrong
from bot.sandbox.payloads import Payloads
from bot.sandbox.postman import RETRIES, Postman
from bot.sandbox.service import Service
from bot.sandbox.talk import Draft
from bot.sandbox.things import SLACKBOT, Channel, File, Json, Member, Message, SlackError, View
from bot.sandbox.tickets import Hook
from bot.sandbox.typed import as_command, as_message

TROUBLE = "We had some trouble connecting. Try again?"
"""What a form says, under the key '' of its errors, when the app did not answer or answered what Slack cannot take."""

_NO_COMMAND = (
    "{name} is not a valid command. "
    "In Slack, all messages that start with the “/” character are interpreted as commands."
)
_SHORTEST_QUERY = 3


class Dispatcher:
    """Both hands of everybody in the workspace. Interactions wait for the app; events go in the background.

    Where the app does not acknowledge within `patience` seconds the person is told what Slack tells them.
    """

    def __init__(
        self,
        service: Service,
        url: str = "",
        *,
        patience: float = PATIENCE,
        retries: Sequence[float] = RETRIES,
        wall: Callable[[], float] = time.time,
    ) -> None:
        """`url` is the app's, by default /slack/events beside the double."""
        self._service = service
        self._space = service.workspace
        self.courier = Courier(
            url or f"{service.origin}/slack/events", service.credentials, patience=patience, wall=wall
        )
        self._postman = Postman(self.courier, retries)
        self._events = Events(service, self._postman)
        self._payloads = Payloads(service)
        self._answers = Answers(service)
        service.tell = self._tell

    def start(self) -> None:
        """Begin to deliver events."""
        self._postman.start()

    def stop(self) -> None:
        """Stop delivering."""
        self._postman.stop()

    def settle(self, seconds: float = 10.0) -> bool:
        """Wait until every event is delivered or given up; False when that takes longer."""
        return self._postman.settle(seconds)

    def say(self, member: str, channel: str, text: str, thread_ts: str = "") -> None:
        """A message as it was typed. Raises SlackError not_in_channel, is_archived or thread_not_found."""
        self._speak(member, channel, text, thread_ts, ())

    def upload(
        self, member: str, channel: str, files: Sequence[tuple[str, bytes]], text: str = "", thread_ts: str = ""
    ) -> None:
        """Files put into a conversation, with a comment or without. Raises SlackError as `say`."""
        place = self._place(member, channel)
        kept = [self._keep(member, name, content) for name, content in files]
        for file in kept:
            self._space.drawer.share(file.id, place.id)
        self._speak(member, channel, text, thread_ts, tuple(file.id for file in kept))
        for file in kept:
            self._events.file_shared(member, file, place)

    def command(self, member: str, channel: str, name: str, text: str) -> None:
        """A slash command; `name` with its slash."""
        known = next((command for command in self._space.commands if command.name == name), None)
        if known is None:
            self._note(member, channel, _NO_COMMAND.format(name=name))
            return
        who, place = self._space.people.member(member), self._space.people.channel(channel, member)
        spelled = as_command(text, self._space.people, should_escape=known.should_escape)
        try:
            reply = self.courier.form(self._payloads.command(who, place, known, spelled))
            self._answers.to_command(Hook(place.id, member), reply)
        except NoAnswerError as error:
            self._note(member, channel, f"{name} failed with the error “{error.code}”")
        except SlackError as error:
            self._note(member, channel, f"{name} failed with the error “invalid_command_response” ({error.code})")

    def act(self, member: str, on: Message | View, action: Json, values: Json) -> None:
        """A button pressed or a choice made; `values` is what has been entered. Raises SlackError not_found."""
        who = self._space.people.member(member)
        find(on.blocks, action)
        if isinstance(on, View):
            view = self._space.screens.keep_values(on.id, complete(on.blocks, values))
            self._interact(member, "", self._payloads.view_action(who, view, action))
        else:
            payload = self._payloads.message_action(who, on, action, complete(on.blocks, values))
            self._interact(member, on.channel, payload)

    def submit(self, member: str, view_id: str, values: Json) -> Mapping[str, str]:
        """A modal submitted; what is wrong by block id (TROUBLE under ''), empty when the app took the form."""
        who, view = self._own_view(member, view_id)
        filled = complete(view.blocks, values)
        view = self._space.screens.keep_values(view.id, filled)
        errors = wrong(view.blocks, filled)
        if errors:
            return errors
        try:
            return self._answers.to_submission(view, self.courier.payload(self._payloads.submission(who, view)))
        except (NoAnswerError, SlackError):
            return {"": TROUBLE}

    def close(self, member: str, view_id: str) -> None:
        """A modal put away: one step back in its stack, or all of it where the app wanted that."""
        who, view = self._own_view(member, view_id)
        stack = self._space.screens.stack(member)
        is_cleared = bool(view.payload.get("clear_on_close"))
        gone = stack if is_cleared else stack[stack.index(view) :]
        self._space.screens.close(gone[0].id)
        for each in reversed(gone):
            if each.payload.get("notify_on_close"):
                self._interact(member, "", self._payloads.closing(who, each, is_cleared=is_cleared))

    def options(self, member: str, on: Message | View, block: Json, element: Json, typed: str) -> Sequence[Json]:
        """What a menu that the app fills offers for what was typed; nothing where too little was."""
        if len(typed) < element.get("min_query_length", _SHORTEST_QUERY):
            return ()
        who = self._space.people.member(member)
        try:
            return self._answers.to_suggestion(
                self.courier.payload(self._payloads.suggestion(who, on, block, element, typed))
            )
        except (NoAnswerError, SlackError):
            return ()

    def keep_file(self, member: str, name: str, content: bytes) -> str:
        """A file put into a form; its id."""
        return self._keep(member, name, content).id

    def open_home(self, member: str) -> None:
        """Somebody looks at the app's Home."""
        self._events.home_opened(member, self._space.people.open_direct((self._space.bot.id, member)))

    def shortcut(self, member: str, callback_id: str, on: Message | None = None) -> None:
        """A shortcut of the app's called, from the menu of a message or from anywhere. Raises SlackError not_found."""
        who = self._space.people.member(member)
        kind = "message" if on else "global"
        for shortcut in self._space.shortcuts:
            if (shortcut.callback_id, shortcut.kind) == (callback_id, kind):
                payload = (
                    self._payloads.message_shortcut(who, shortcut, on) if on else self._payloads.shortcut(who, shortcut)
                )
                self._interact(member, on.channel if on else "", payload)
                return
        raise SlackError("not_found")

    def join(self, member: str, channel: str, inviter: str = "") -> None:
        """Somebody comes into a channel, or is brought in. Raises SlackError is_archived."""
        if self._space.people.join(channel, member):
            self._events.joined(member, self._space.people.channel(channel), inviter)

    def react(self, member: str, channel: str, ts: str, name: str) -> None:
        """Somebody puts an emoji under a message. Raises SlackError already_reacted, message_not_found."""
        self._space.talk.react(channel, ts, name, member)
        self._events.reacted("reaction_added", member, name, self._space.talk.message(channel, ts))

    def _speak(self, member: str, channel: str, text: str, thread_ts: str, files: tuple[str, ...]) -> None:
        place = self._place(member, channel)
        subtype = "file_share" if files else ""
        words = as_message(text, self._space.people)
        draft = Draft(member, words, thread_ts=thread_ts, files=files, subtype=subtype)
        message = self._space.talk.post(place.id, draft)
        self._space.talk.mark_read(member, place.id)
        self._events.message(message)

    def _place(self, member: str, channel: str) -> Channel:
        place = self._space.people.channel(channel, member)
        if member not in place.members:
            raise SlackError("not_in_channel")
        if place.is_archived:
            raise SlackError("is_archived")
        return place

    def _keep(self, member: str, name: str, content: bytes) -> File:
        upload = self._space.drawer.begin(name, len(content), member)
        self._space.drawer.receive(upload.file_id, content)
        return self._space.drawer.complete(upload.file_id, name, kind_of(name))

    def _own_view(self, member: str, view_id: str) -> tuple[Member, View]:
        view = self._space.screens.view(view_id)
        if view.owner != member:
            raise SlackError("not_found")
        return self._space.people.member(member), view

    def _interact(self, member: str, channel: str, payload: Json) -> Reply | None:
        """Send an interaction that wants no answer; Slackbot tells the person when it did not get through."""
        try:
            return self.courier.payload(payload)
        except NoAnswerError as error:
            place = channel or self._space.people.open_direct((self._space.bot.id, member)).id
            self._note(member, place, f"Darn – that didn’t work. ({error.code})")
            return None

    def _note(self, member: str, channel: str, text: str) -> None:
        self._space.talk.post(channel, Draft(SLACKBOT, text, ephemeral_to=member))

    def _tell(self, what: str, message: Message) -> None:
        tell = {"posted": self._events.message, "changed": self._events.changed, "deleted": self._events.deleted}
        tell[what](message)
