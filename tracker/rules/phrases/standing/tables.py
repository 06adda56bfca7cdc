"""All tables of how an action stands that is not done, in the order in which they count (replies' rules 3)."""

from __future__ import annotations

from tracker.rules.phrases.standing.closed_phrases import BOARD_STOPPED_IT, CLOSED
from tracker.rules.phrases.standing.halted_phrases import AT_WORK, HALTED_IT, NOT_STARTED, ON_HOLD, STARTED
from tracker.rules.phrases.standing.late_phrases import AMBER, AT_RISK, SET_BACK
from tracker.rules.phrases.standing.missed_phrases import MISSES, OFF_TRACK, RED
from tracker.rules.phrases.standing.on_track_phrases import GOING_WELL, GREEN, ON_TRACK

STANDING_PHRASES = (
    NOT_STARTED,
    CLOSED,
    OFF_TRACK,
    MISSES,
    HALTED_IT,
    ON_HOLD,
    SET_BACK,
    AT_RISK,
    ON_TRACK,
    GOING_WELL,
    AMBER,
    GREEN,
    RED,
    BOARD_STOPPED_IT,
    STARTED,
    AT_WORK,
)
"""All tables of standing, the one that counts where two are as long coming first."""
