"""What Chaser says: a sample of each message for one item, many and none; its golden words stand in `words/`."""

from __future__ import annotations

from tests.said import absences, clock, leads, mail, managers, measured, owners, papers, shown, together

SAMPLES: dict[str, object] = {
    **owners.SAMPLES,
    **managers.SAMPLES,
    **papers.SAMPLES,
    **clock.SAMPLES,
    **leads.SAMPLES,
    **mail.SAMPLES,
    **measured.SAMPLES,
    **shown.SAMPLES,
    **together.SAMPLES,
    **absences.SAMPLES,
}
"""By message and case, such as `found/many`."""
