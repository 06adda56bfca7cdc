"""Plans written as keys and values: in the head of a page, or as a whole file."""

from __future__ import annotations

from tests.samples.kinds import Kind, text, wanted


def steps_in_the_head_of_a_page() -> Kind:
    """Steps stand under their strand, whose lead owns them; the authors of the page are none of both."""
    return text(
        "delivery plan.md",
        """
---
layout: plan
title: "Delivery plan of the trust"	# shown at the top
authors:
  - name: Jo Hale
    role: Editor
strands:
  - strand: Guidance for patients	# its name
    lead: Dr Moss
    complete: false
    steps:
      - action: Open a second clinic on Thursdays
        by: 2026-06-30		# year, month, day
        done: false
      - action: "Text every patient a week before: all sites"
        done: true
  - strand: Car park
    lead: Estates
    steps:
    - action: Paint the bays
      by: 2026-09-30
      done: false
---

## About this plan

The trust reports on it each quarter.
""",
        wanted(
            ("Open a second clinic", "Dr Moss", "2026-06-30", "", "Guidance for patients"),
            ("Text every patient a week before: all sites", "Dr Moss", "", "complete", "Guidance for patients"),
            ("Paint the bays", "Estates", "2026-09-30", "", "Car park"),
        ),
    )


def works_in_a_file_of_keys() -> Kind:
    """Values may be lists, be quoted or run over lines; contacts are no works."""
    return text(
        "parish works.yaml",
        """
# What the parish does this year
title: Parish works 2026
works:
  - task: Mend the lych gate
    owner: Churchwardens
    due: 2026-05-31
    status: in progress
    note: |
      Oak has been ordered.
      The carpenter comes in May.
  - task: 'Clean the gutters: north side'
    owner: [Ann, Bill]
    due: 2026-10-31
    status: on hold
  - task: Renew the insurance
    owner: Treasurer
    due: 2026-03-01
    status: done
contacts:
  - name: Ann Moss
    role: Clerk
""",
        wanted(
            ("Mend the lych gate", "Churchwardens", "2026-05-31", ""),
            ("Clean the gutters: north side", "Ann; Bill", "2026-10-31", "on_hold"),
            ("Renew the insurance", "Treasurer", "2026-03-01", "complete"),
        ),
    )


def minutes_with_a_head() -> Kind:
    """What is handed out with a page is no action."""
    return text(
        "minutes.md",
        """
---
title: Minutes of 3 March 2026
resources:
- name: Slides
  url: /slides.pdf
- name: Budget
  url: /budget.pdf
---

## Actions

- Ann to send the budget to the bank by 31 March 2026
- Bill to book the hall by 15 March 2026
""",
        wanted(
            ("Ann to send", "Ann", "2026-03-31", "", "Actions"), ("Bill to book", "Bill", "2026-03-15", "", "Actions")
        ),
    )


def teams_named_one_a_line() -> Kind:
    """People listed one a line are one value, whether they have keys or not; their posts are said besides."""
    return text(
        "wildlife.yaml",
        """
strands:
- strand: Hedges
  team:
  - name: Ann Hart
    post: Ranger
  - name: Bob Kemp
  milestones:
  - milestone: Plant the north hedge
    date: 2027-02-01
    complete: false
- strand: Pond
  team:
  - Ann Hart
  - Cy Lund
  milestones:
  - milestone: Clear the weed
    date: 2027-03-01
    complete: true
- strand: Canal
  steps:
  - step: Mend the sluice
    owner:
      name: Di Moss
      post: Smith
    date: 2027-04-01
    complete: false
""",
        wanted(
            ("Plant the north hedge", "Ann Hart; Bob Kemp", "2027-02-01", "", "Hedges"),
            ("Clear the weed", "Ann Hart; Cy Lund", "2027-03-01", "complete", "Pond"),
            ("Mend the sluice", "Di Moss", "2027-04-01", "", "Canal"),
        ),
    )


KINDS = (steps_in_the_head_of_a_page, works_in_a_file_of_keys, teams_named_one_a_line, minutes_with_a_head)
