"""Plans on the web pages of public bodies, and rows of Word tables that hold several actions at once."""

from __future__ import annotations

from io import BytesIO

import docx

from tests.samples.kinds import Kind, text, wanted


def folded_away() -> Kind:
    """Names and what they stand for, folded away below a summary each."""
    return text(
        "you said.html",
        """
<html><body><h1>You said, we will do</h1>
<details><summary>Phones</summary><dl><dt>What you told us</dt><dd>Nobody answers.</dd>
<dt>What we will do</dt><dd>Add four people on Mondays.</dd><dt>Who</dt><dd>Practice Manager</dd>
<dt>By when</dt><dd>1<sup>st</sup> March 2026</dd><dt>Status</dt><dd>In progress</dd></dl></details>
<details><summary>Parking</summary><dl><dt>What you told us</dt><dd>There are too few bays.</dd>
<dt>What we will do</dt><dd>Mark two bays by the door.</dd><dt>Who</dt><dd>Estates Lead</dd>
<dt>By when</dt><dd>30 April 2026</dd><dt>Status</dt><dd>Done</dd></dl></details>
</body></html>
""",
        wanted(
            ("Add four people on Mondays.", "Practice Manager", "2026-03-01", "", "Phones"),
            ("Mark two bays by the door.", "Estates Lead", "2026-04-30", "complete", "Parking"),
        ),
    )


def listed_at_the_top_of_the_page() -> Kind:
    """The links to the parts of a page name their headings once more, which part its tables all the same."""
    header = "<tr><th>Action</th><th>Lead service</th><th>Timescale</th><th>Progress</th></tr>"
    return text(
        "climate.html",
        f"""
<html><body><h1>Climate plan 2025 to 2030</h1><ul><li><a href="#b">Buildings</a></li><li><a href="#t">Travel</a></li></ul>
<h2 id="b">Buildings</h2><table>{header}
<tr><td>Put panels on the leisure centre</td><td>Property</td><td>May 2026</td><td>Completed</td></tr></table>
<h2 id="t">Travel</h2><table>{header}
<tr><td>Install 40 charging points</td><td>Parking</td><td>December 2026</td><td>On track</td></tr></table>
</body></html>
""",
        wanted(
            ("Put panels on the leisure centre", "Property", "2026-05-31", "complete", "Buildings"),
            ("Install 40 charging points", "Parking", "2026-12-31", "on_track", "Travel"),
        ),
    )


def labels_in_lines() -> Kind:
    """What is to be done over lines of labels, in a list of names with what each stands for, and in a paragraph."""
    return text(
        "paths.html",
        """
<html><body><h1>Paths: action plan</h1>
<dl><dt>Mow the verges</dt><dd>Lead: Grounds Team<br>When: December 2026<br>Status: Done</dd></dl>
<p>Mend the stiles<br>Lead: Cy Dale<br>When: June 2027</p>
</body></html>
""",
        wanted(
            ("Mow the verges", "Grounds Team", "2026-12-31", "complete", "Paths: action plan"),
            ("Mend the stiles", "Cy Dale", "2027-06-30", "", "Paths: action plan"),
        ),
    )


def several_in_one_row() -> Kind:
    """Bullets with as many days beside them, or a day behind each, are actions of their own; with one day they are one."""
    paper = docx.Document()
    paper.add_heading("Attendance plan 2025-26", 1)
    rows = (
        ("Objective", "Actions", "Who", "When"),
        (
            "Fewer days lost",
            "• Ring home on the first day\n• Visit on day three",
            "Office\nPastoral team",
            "May 2026\nJune 2026",
        ),
        ("Punctuality", "• Close the gate at 8.45\n• Look at the late book", "Site Manager", "July 2026"),
        ("Reading", "1. Refresh phonics (EL) – May 26\n2. Open the library (SBM) – June 26", "EL", "July 2026"),
    )
    table = paper.add_table(len(rows), len(rows[0]))
    for number, row in enumerate(rows):
        for column, words in enumerate(row):
            table.cell(number, column).text = words
    saved = BytesIO()
    paper.save(saved)
    return Kind(
        "attendance.docx",
        saved.getvalue(),
        wanted(
            ("Ring home on the first day", "Office", "2026-05-31", "", "Fewer days lost"),
            ("Visit on day three", "Pastoral team", "2026-06-30", "", "Fewer days lost"),
            ("• Close the gate at 8.45 • Look at", "Site Manager", "2026-07-31", "", "Punctuality"),
            ("Refresh phonics", "EL", "2026-05-31", "", "Reading"),
            ("Open the library", "SBM", "2026-06-30", "", "Reading"),
        ),
    )


def initials_beside_what_was_said() -> Kind:
    """Minutes in a table: below "Action" stands who acts, and what that is ends the discussion."""
    return text(
        "minutes of premises.md",
        """
# Minutes of the Premises Committee

| Item | Discussion | Action |
|---|---|---|
| 1. Welcome | The Chair welcomed all. | |
| 2. Roof | The survey came. CI to get two quotes before half term. | CI |
| 3. Heating | The boiler failed twice. Ask the diocese about grants. | BM |
| 4. Next meeting | 24 March 2026 | |
""",
        wanted(
            ("CI to get two quotes before half term", "CI", "", "", "2. Roof"),
            ("Ask the diocese about grants", "BM", "", "", "3. Heating"),
        ),
    )


KINDS = (
    folded_away,
    listed_at_the_top_of_the_page,
    labels_in_lines,
    several_in_one_row,
    initials_beside_what_was_said,
)
"""All samples of this module."""
