"""The sample plan as text: an adult care improvement plan in the form that councils write after an inspection.

`make_sample_papers.py` writes the Word file from it. The cells are as awkward as real ones: dates by month, by quarter,
in phases or not at all, several owners to a cell, statuses that say one thing while the text says another.
"""

from __future__ import annotations

from typing import NamedTuple


class Sub(NamedTuple):
    """A row: what is to be done with how it goes, and the other cells as written."""

    text: str
    date: str = ""
    owner: str = ""
    status: str = ""
    outcome: str = ""


class Numbered(NamedTuple):
    """A numbered action with its sub-actions; the status `*` stands for a traffic light that was a picture."""

    stream: str
    title: str
    subs: tuple[Sub, ...]


class Block(NamedTuple):
    """Actions under one heading or several."""

    headings: tuple[str, ...]
    actions: tuple[Numbered, ...]


TITLE = "MARROWBY COUNCIL – ADULT CARE IMPROVEMENT PLAN 2026/27"
SUBTITLE = "Monitoring form, position at 1 September 2026"
HEADER = (
    "Action", "", "Sub-Actions & Progress", "Target Date", "Owner", "Project Status", "Outputs & Outcomes Achieved",
)  # fmt: skip

PLAN = (
    Block(
        (
            "Improvement Area 1 – Make it clear who answers for keeping adults safe.",
            "Improvement Area 5 – Bring health and police partners behind one way of working.",
        ),
        (
            Numbered(
                "Safeguarding",
                "Call the partners together and agree what each of them will do",
                (
                    Sub(
                        "Write a partnership agreement that all five agencies sign. The draft was well received, "
                        "but two agencies have not yet signed. Going to the October board.",
                        "Jun-26",
                        "JF PR",
                        "Complete",
                        "Signed partnership agreement",
                    ),
                    Sub(
                        "Publish who sits on the board and what each member answers for",
                        "Sep-26",
                        "JF",
                        "",
                        "List of members",
                    ),
                    Sub(
                        "Agree with the police how urgent concerns are passed on – on target",
                        "Oct-26",
                        "CH/TO",
                        "",
                        "Protocol",
                    ),
                ),
            ),
            Numbered(
                "Safeguarding",
                "Appoint an independent chair for the board",
                (
                    Sub(
                        "Advertise and interview. Interviews were held on 14/7/26 and a chair chosen.",
                        "Jul-26",
                        "PR",
                        "Completed",
                        "Chair in post",
                    ),
                    Sub("Introduce the new chair to all partner agencies", "8th October", "JF", "*", ""),
                ),
            ),
            Numbered(
                "Safeguarding",
                "Make sure that concerns are dealt with in time",
                (
                    Sub(
                        "Set out how long each step may take, from the first call to the closing letter",
                        "Sept-26",
                        "TO",
                        "*",
                        "Published timescales. Fewer cases open for more than 60 days",
                    ),
                    Sub(
                        "Train duty staff in the new steps – training booked for November",
                        "Nov-26",
                        "TO DB",
                        "Completed",
                        "Attendance record",
                    ),
                    Sub(
                        "Report cases over time to the board each quarter",
                        "End of Quarter 3",
                        "SK",
                        "",
                        "Quarterly report",
                    ),
                    Sub("Agree who covers the duty desk when it is short of staff", "Aug-26", "TO", "", "Rota"),
                ),
            ),
        ),
    ),
    Block(
        ("Improvement Area 2 – Give carers the help that they are entitled to.",),
        (
            Numbered(
                "Carers",
                "Redesign the carer's assessment",
                (
                    Sub(
                        "Work with ten carers on a shorter form. Eight have taken part so far.",
                        "Phase I: Oct-26 Phase II: Jan-27",
                        "EM",
                        "Phase I completed",
                        "New form",
                    ),
                    Sub("Put the form on the website and on paper", "Jan-27", "EM/KA", "", "Form available online"),
                    Sub(
                        "Tell every known carer about it by letter",
                        "Spring 2027",
                        "Carers Team",
                        "",
                        "Letter sent to all",
                    ),
                    Sub(
                        "Train staff in using the form – first course held in August",
                        "Nov-26",
                        "DB",
                        "*",
                        "40 staff trained",
                    ),
                ),
            ),
            Numbered(
                "Carers",
                "Offer a break to every carer who needs one",
                (
                    Sub(
                        "Find out how many breaks were asked for and not given",
                        "Sep-26",
                        "SK",
                        "*",
                        "Baseline figure. Targets to be agreed",
                    ),
                    Sub(
                        "Buy more short breaks from local providers",
                        "Dec-26 - Mar-27 for contracts",
                        "DiB",
                        "",
                        "Contracts signed",
                    ),
                    Sub(
                        "Ask carers afterwards what the break changed for them",
                        "Mar-27",
                        "Carers Team / DiB",
                        "",
                        "Survey",
                    ),
                ),
            ),
        ),
    ),
    Block(
        ("Improvement Area 3 – Plan support around the person.",),
        (
            Numbered(
                "Practice",
                "Write support plans in plain words with the person",
                (
                    Sub(
                        "Agree a plain-language template with people who use services",
                        "Aug-26 Oct-26",
                        "TO EM",
                        "Partial complete",
                        "Template",
                    ),
                    Sub("Check twenty plans a month against the template", "Ongoing", "TO", "", "Monthly audit"),
                    Sub("Share what the checks show with all teams", "", "TO", "", ""),
                    Sub("Send people their plan within five days of its being agreed", "Sep-26", "TO/KA", "", "Report"),
                ),
            ),
            Numbered(
                "Practice",
                "Review everybody's support at least once a year",
                (
                    Sub(
                        "List all reviews that are overdue, with the longest wait first",
                        "30/09/26",
                        "SK/TO",
                        "",
                        "List",
                    ),
                    Sub(
                        "Clear the overdue reviews. 210 of 540 done by the end of August.",
                        "Mar-27",
                        "TO",
                        "*",
                        "No review more than a month late",
                    ),
                    Sub(
                        "Agree with health colleagues how joint reviews are booked",
                        "late quarter 3",
                        "RP TO",
                        "",
                        "Booking guide",
                    ),
                ),
            ),
        ),
    ),
    Block(
        (
            "Improvement Area 4 – Have enough staff with the right skills.",
            "Improvement Area 6 – Learn from what goes wrong.",
        ),
        (
            Numbered(
                "Workforce",
                "Fill the vacancies in the duty team",
                (
                    Sub(
                        "Advertise the six posts again with the market supplement",
                        "Aug-26",
                        "DB",
                        "Complete",
                        "Advertisement",
                    ),
                    Sub(
                        "Interview and appoint. Four posts filled, two start in October.",
                        "Sep-26",
                        "DB",
                        "*",
                        "Posts filled",
                    ),
                    Sub("Bring in two agency workers until the posts are filled", "Sep-26", "DB PR", "Complete", ""),
                    Sub(
                        "Ask those who leave why they do – anticipated completion in Oct-26",
                        "Jun-26",
                        "DB",
                        "",
                        "Report on leavers",
                    ),
                ),
            ),
            Numbered(
                "Workforce",
                "Give every practitioner supervision each month",
                (
                    Sub("Write a one-page standard for supervision", "Oct-26", "DB", "", "Standard"),
                    Sub(
                        "Record supervision in the case system, as Action 2 in Improvement Area 7",
                        "Dec-26",
                        "DB KA",
                        "",
                        "Report",
                    ),
                    Sub("Ask staff twice a year whether it helps", "Nov-26 and May-27", "DB/LMT", "", "Survey result"),
                ),
            ),
            Numbered(
                "Workforce",
                "Learn from serious cases",
                (
                    Sub(
                        "Hold a learning event after each review. The first drew sixty people in June.",
                        "Jun-26",
                        "PR/JF/TO/DB",
                        "Complete",
                        "Slides and attendance",
                    ),
                    Sub(
                        "Follow up each recommendation until it is shown to be done", "next Board", "JF", "", "Tracker"
                    ),
                    Sub("Print a pocket guide of the main lessons", "TBC", "LMT", "", "Pocket guide"),
                    Sub("Bring the learning into the induction of new staff", "Q4 2026/27", "DB", "", "Induction pack"),
                ),
            ),
        ),
    ),
    Block(
        ("Improvement Area 7 – Know how well we are doing.",),
        (
            Numbered(
                "Performance",
                "Report figures that people trust",
                (
                    Sub("Check the ten most used reports against case files", "Sep-26", "SK KA", "", "Checked reports"),
                    Sub(
                        "Mend the referral report, which counts some people twice",
                        "30 October 2026",
                        "KA",
                        "",
                        "Mended report",
                    ),
                    Sub("Show the main figures on one page each month", "Nov-26", "SK", "", "Monthly page"),
                    Sub("Explain to managers how to read the page", "Nov-26", "SK", "", "Two short sessions"),
                    Sub("Measure NI 136 in the same way as health does", "Dec-26", "SK RP", "", "Agreed definition"),
                ),
            ),
            Numbered(
                "Performance",
                "Make the case system easier to use",
                (
                    Sub(
                        "Ask front-line staff for the five things that cost most time",
                        "21st September",
                        "KA",
                        "",
                        "List",
                    ),
                    Sub("Change the system accordingly", "This will take 3-6 months", "KA", "", "New version"),
                ),
            ),
        ),
    ),
    Block(
        ("Improvement Area 8 – Tell people what they can expect.",),
        (
            Numbered(
                "Communications",
                "Rewrite the public pages on adult care",
                (
                    Sub("Rewrite the twelve most read pages. Nine are live.", "Sep-26", "EM", "*", "Pages live"),
                    Sub(
                        "Have them read by people with a learning disability and mend what they find",
                        "Oct-26",
                        "EM DiB",
                        "",
                        "Easy-read pages",
                    ),
                    Sub(
                        "Offer the pages in the four languages most asked for", "Autumn 2026", "EM", "", "Translations"
                    ),
                    Sub(
                        "Put up posters in surgeries and libraries. All printed and put up in July – completed.",
                        "Jul-26",
                        "EM",
                        "",
                        "Posters",
                    ),
                ),
            ),
            Numbered(
                "Communications",
                "Answer complaints in time and learn from them",
                (
                    Sub(
                        "Answer every complaint within 20 working days. 71 % in August.",
                        "End date: Mar-27",
                        "PR",
                        "",
                        "95 % answered in time",
                    ),
                    Sub("Ask people who complained whether they felt heard", "Jan-27", "PR BW", "", "Survey"),
                    Sub(
                        "Report what was learnt to the board twice a year", "Oct-26", "PR JF", "", "Half-yearly report"
                    ),
                    Sub(
                        "In all new contracts, ask providers to report their complaints until Mar-27", "", "DiB", "", ""
                    ),
                ),
            ),
        ),
    ),
)
