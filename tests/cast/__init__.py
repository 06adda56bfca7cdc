"""The cast of the tests: a small hospital trust whose people have names and duties, with two plans.

`HOME26` everybody may see; it has an action in every rating. `NIGHT27` is for named people only. All that happened to
the actions since the plans came in stands in the journal, at the moments at which it was said. `settle(engine)` puts
them into an empty database and gives the `Cast`.
"""

from tests.cast.building import bring_plan, release, send_away, settle
from tests.cast.stage import Cast, StoppedClock, action, person, plan
from tests.cast.story import (
    ADMINISTRATOR,
    BY_MAIL,
    DEPUTY,
    DIRECTOR,
    HOME,
    LEAD,
    LEAVER,
    NAMED,
    NIGHT,
    NOW,
    OUTSIDER,
    OWNER,
    RELEASED,
    TEAM,
    TODAY,
    Row,
    Said,
)

__all__ = [
    "ADMINISTRATOR",
    "BY_MAIL",
    "DEPUTY",
    "DIRECTOR",
    "HOME",
    "LEAD",
    "LEAVER",
    "NAMED",
    "NIGHT",
    "NOW",
    "OUTSIDER",
    "OWNER",
    "RELEASED",
    "TEAM",
    "TODAY",
    "Cast",
    "Row",
    "Said",
    "StoppedClock",
    "action",
    "bring_plan",
    "person",
    "plan",
    "release",
    "send_away",
    "settle",
]
