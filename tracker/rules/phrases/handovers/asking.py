"""How a hand-over stands in its sentence: asked of us, asked about, or on a condition (replies' rules 6)."""

from __future__ import annotations

import re

ON_CONDITION = re.compile(
    r"\W*(?:and |but )?(?:if (?!possible|poss|you|that's|it's|it (?:is|helps)|ok|i may|need|at all|i'm honest|memory)"
    r"|unless\b)"
)
"""What follows on a hand-over that is not meant yet: "pass it to Jo if I'm late"."""
ASKS_US = re.compile(
    r"\W*(?:(?:please|so|and|but|also|now)\W+)*(?:can|could|would|will) you\b(?!.*\b(?:maybe|perhaps)\b)"
)
"""What asks for the hand-over in whichever clause it names: "would you amend it so that it shows Jo?"."""
HAS_IT = re.compile(r"(?:^\W*|\bor )(?:and |so |but )?(?:has|have|had|did|was|were|when|why)\b")
"""What asks whether it has been handed over, rather than to hand it over."""
