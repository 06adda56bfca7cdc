"""How what can be pressed is named in Slack: the hall's verb first, then what makes the name unique and complete.

`verb:number` for a button, which carries its value itself; `verb:number:seek:value` for a select, which cannot.
"""

from __future__ import annotations

from dataclasses import dataclass

LONGEST = 255
"""Characters of an action_id (docs.slack.dev/reference/block-kit/block-elements)."""

LINK = "link"
"""The verb of what only opens an address: Slack tells of the press, and nobody has anything to do."""

ENTERED = "entered"
"""The verb of what is chosen in a form outside its fields: it comes along when the form is sent."""


class Unsayable(ValueError):
    """Slack has no room for the value of something that can be pressed; it would come back as something else."""


@dataclass(frozen=True)
class Pressable:
    """What an action_id holds."""

    verb: str
    number: int = 0
    seek: str = ""
    value: str = ""

    def spell(self) -> str:
        """Write the action_id.

        Raises:
            Unsayable: it is longer than Slack takes.

        """
        more = (self.seek, self.value) if self.value else (self.seek,) if self.seek else ()
        name = ":".join((self.verb, str(self.number), *more))
        if len(name) > LONGEST:
            raise Unsayable(f"the value of {self.verb} is too long for an action_id")
        return name

    @classmethod
    def read(cls, action_id: str) -> Pressable:
        """Read an action_id; one that we did not write is a verb that the hall does not know."""
        verb, number, seek, value = [*action_id.split(":", 3), "", "", ""][:4]
        return cls(verb, int(number) if number.isascii() and number.isdigit() else 0, seek, value)
