"""Figures beside older ones, and those that are said without their sign (rules 4)."""

from __future__ import annotations

import re

SIGN = r"(?:\s?%|\s?per\s?cent\b|\s?pct?\b)"
THEN = (
    r"\s*(?:(?:done|complete[d]?|there|through) )?(?:@|(?:on|at|last|yesterday|a (?:week|month|fortnight) ago|earlier"
    r"|in|before)\b)"
    r"[^.;%\n]{0,25}(?:[,;]| and\b| but\b) ?(?:(?:and|but|so|it's|we're|is|now|at|about|up to|nearer) )*"
)
STILL_AT = re.compile(
    r"(?:(?:'s|\b(?:is|are|stands?|sits?|sitting|standing|still|stuck|now))(?: (?:still|now|currently|stuck))* at"
    r"|\b(?:more like|nearer|closer to|(?:call|make) (?:it|that))"
    r"|\b(?:put|mark) (?:it|us|me|this) (?:at|on|as|down (?:as|for|at))) (?:about )?"
    r"(?P<n>[3-9][05]|25|100)(?=\W*$|[,;\n]|\.(?!\d)| (?:and|but|still|now|so|with)\b)"
)
"""How far a thing is, without the sign: "the kitchen is still at 60", "call it 80"."""
NOW_MORE = re.compile(rf"{THEN}\d{{2,3}}(?: ?(?:%|per ?cent|pc\b))?(?=\W*$| (?:now\b|today\b|as of\b|@))")
"""What makes a figure one of the past: "60% on Monday, 75 now"."""
CORRECTED = re.compile(
    r"\W*(?:(?:no|sorry|wait|oops|actually|i mean|i meant|make (?:that|it)|rather|scratch that|correction)\W+)+"
    r"\d{1,3} ?(?:%|per ?cent|pc\b)"
)
"""What puts another figure in the place of the one just given: "40% - no, sorry, 50%"."""
BESIDE_OLD = re.compile(
    rf"(?:{SIGN}{THEN}(?=\d{{2,3}} (?:now\b|today\b|as of\b|@))"
    rf"|(?<![\w.,])(?=\d{{1,3}},? (?:and )?not \d{{1,3}}{SIGN})"
    r"|(?:^|[\n:;] ?|\b(?:now|at) )(?=\d{2,3} ?\((?:it )?(?:was|up from|from|previously) (?:at )?\d{1,3}"
    r"(?:\)| (?:when|last|at|in|before|a (?:week|month|fortnight) ago)\b)))"
    r"(?P<n>\d{1,3})"
)
"""The new figure without its sign beside an old one that has it."""
