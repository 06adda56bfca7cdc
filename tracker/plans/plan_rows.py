"""What a row of a paper says of its action, with what people answered about the paper (domain 1.6, 2.2, 4.2)."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from models.plan import ActionMilestone, Paper, Written
from models.vocabulary import Precision, Reported
from tracker.papers.draft import Asked, StatusSource
from tracker.rules.references import Printed

Row = Mapping[str, Any]
"""An action of a draft as plain data (`tracker.papers.draft.DraftAction`)."""
_MEANT = {
    "on track": Reported.ON_TRACK, "at risk": Reported.AT_RISK, "off track": Reported.OFF_TRACK,
    "complete": Reported.COMPLETE, "complete and checked": Reported.COMPLETE, "not started": Reported.NOT_STARTED,
    "on hold": Reported.ON_HOLD,
}  # fmt: skip
"""What a person answers that a colour or a sign means."""


class PaperRows:
    """The rows of a paper, read by what was answered about its year and its colours."""

    def __init__(self, paper: Paper) -> None:
        self.rows: tuple[Row, ...] = tuple(paper.draft["actions"])
        self._paper = paper
        self._answers: Mapping[str, str] = paper.answers
        self._lost: set[int] = set()
        self._said: dict[int, str] = {}
        for question in paper.draft["questions"]:
            if question["kind"] == Asked.LOST_STATUS:
                self._lost |= set(question["rows"])
            elif question["kind"] == Asked.CONTRADICTION:
                self._said |= dict.fromkeys(question["rows"], question["sentence"])

    def target(self, row: Row) -> date | None:
        """The target day: as read, completed by the year that somebody answered, or that of the cell above."""
        target = row["target"]
        if target and target["final"]:
            return date.fromisoformat(target["final"])
        if target and target["partial"]:
            return self._completed(target["partial"][-1])
        return date.fromisoformat(row["target_inherited"]) if row["target_inherited"] and not target else None

    def reported(self, row: Row) -> Reported | None:
        """What the paper reports; a colour or a sign means what was answered of it."""
        status = row["status"]
        if not status:
            return None
        is_colour = row["status_source"] == StatusSource.COLOUR
        asked = (Asked.COLOUR_MEANING, status["colour"]) if is_colour else (Asked.STATUS_MEANING, status["text"])
        answer = self._answers.get(answer_name(*asked))
        if answer is not None:
            return _MEANT.get(answer)
        return Reported(status["status"]) if status["status"] else None

    def owners(self, row: Row) -> tuple[Row, ...]:
        """Those who are printed as its owners, whoever leads it first, then those who support."""
        led = sorted(row["owners"], key=lambda owner: owner["duty"] != "lead")
        return (*led, *row["supporting"])

    def values(self, position: int) -> dict[str, Any]:
        """The fields of an action as its row gives them; who owns it is for the register to say."""
        row = self.rows[position]
        target, status = self.target(row), self.reported(row)
        percent = row["status"]["percent"] if row["status"] else None
        done_on = date.fromisoformat(row["done_on"]) if row["done_on"] and status is Reported.COMPLETE else None
        return {
            "tags": row["group"],
            "outputs": row["outcome"] or row["outcome_inherited"],
            "progress": row["progress"],
            "owner_text": " / ".join(owner["text"] for owner in row["owners"]),
            "target_text": row["target"]["text"] if row["target"] else "",
            "baseline": target,
            "target": target,
            "starts_on": date.fromisoformat(row["starts_on"]) if row["starts_on"] else None,
            "complete_on": done_on,
            "reported": status,
            "percent": percent,
            "status_text": row["status"]["text"] if row["status"] else "",
            "status_lost": position in self._lost,
            "contradiction": self._said.get(position, ""),
        }

    def milestones(self, position: int, action_id: int) -> Iterator[ActionMilestone]:
        """The days that its target names."""
        target = self.rows[position]["target"]
        for place, day in enumerate(target["milestones"] if target else ()):
            yield ActionMilestone(
                action_id=action_id,
                position=place,
                label=day["label"],
                earliest=date.fromisoformat(day["earliest"]),
                latest=date.fromisoformat(day["latest"]),
                precision=Precision(day["precision"]),
                doubt=day["doubt"],
            )

    def written(self, position: int, action_id: int) -> Iterator[Written]:
        """Every value as the paper has it, and where it stands (domain 1.6)."""
        row = self.rows[position]
        place = row["place"]
        where = ", ".join(filter(None, (place["part"], f"row {place['row']}" if place["row"] else "")))
        owners = (*row["owners"], *row["supporting"])
        words = {
            "action": row["full_text"] or row["action"],
            "owner": row["owner_text"] or " / ".join(owner["text"] for owner in owners),
            "target": row["target"]["text"] if row["target"] else "",
            "status": row["status"]["text"] if row["status"] else "",
            "outputs": row["outcome"],
            **dict(row["notes"]),
        }
        for name, text in words.items():
            if text:
                yield Written(action_id=action_id, paper_id=self._paper.id or 0, field=name, words=text, place=where)

    def _completed(self, partial: str) -> date | None:
        """A day that lacks its year, with the year that somebody answered; none where that year has no such day."""
        names = (name for name in self._answers if name.startswith(f"{Asked.WHICH_YEAR}:"))
        year = next((self._answers[name] for name in names), "")
        if not (year.isdigit() and len(year) == 4):
            return None
        try:
            return date.fromisoformat(partial.replace("--", f"{year}-", 1))
        except ValueError:
            return None


def answer_name(kind: str, about: str) -> str:
    """The name under which the answer to a question of a paper is kept; it goes into the values of buttons."""
    return f"{kind}:{' '.join(about.split())}".replace("|", "/")


def printed(row: Row) -> Printed:
    """Where a row stands in its paper."""
    return Printed(
        tuple((area["text"], area["number"]) for area in row["areas"]), row["ref"], row["parent_action"], row["sub"]
    )
