"""Reading what owners write back: rules and tables of phrases, no model, no network.

A reply goes through the rooms in this order: `words` make it plain, `clauses` cut it and tell which action each piece
is about, `asides` know what is no report, `standing` (with `titles`) and `figures` say how far an action is, `when` and
`moments` what its days are, `handovers` whose it shall be. `facts` gathers what they found, `doubts` and `weighing`
decide what changes and what is asked, and `reader` gives the answer.
"""

from tracker.rules.phrases.reader import read_reply
from tracker.rules.phrases.values import About, Change, Choice, Fired, Person, Reading, ReplyContext

__all__ = ["About", "Change", "Choice", "Fired", "Person", "Reading", "ReplyContext", "read_reply"]
