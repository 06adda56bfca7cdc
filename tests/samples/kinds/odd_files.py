"""Files that are not what they seem: other encodings, languages, endings; pages of HTML; saved pages."""

from __future__ import annotations

from tests.samples.kinds import Kind, text, wanted


def tabs_called_xlsx() -> Kind:
    return text(
        "plan.xlsx",
        "Action\tOwner\tDue date\tStatus\n"
        "Sort the loft\tAnn Ray\t12/05/2025\tClosed\nSell the piano\tAnn Ray\t30/06/2025\tOpen\n",
        wanted(("Sort the loft", "Ann Ray", "2025-05-12", "complete"), ("Sell the piano", "Ann Ray", "2025-06-30", "")),
    )


def semicolons_in_latin() -> Kind:
    return text(
        "plan d'action.csv",
        """
N°;Action;Responsable;Échéance;État
1;Rénover la salle des fêtes;Mairie;30/06/2025;En cours
2;Planter des arbres à l'école;Élise Caron;15/11/2025;Terminé
3;Rédiger le bulletin d'été;Secrétariat;mars 2026;Non commencé
""",
        wanted(
            ("Rénover la salle des fêtes", "Mairie", "2025-06-30", ""),
            ("Planter des arbres à l'école", "Élise Caron", "2025-11-15", "complete"),
            ("Rédiger le bulletin d'été", "Secrétariat", "2026-03-31", "not_started"),
        ),
        "cp1252",
    )


def welsh_table() -> Kind:
    return text(
        "cynllun.md",
        """
# Cynllun gweithredu'r ysgol

| Rhif | Cam gweithredu | Swyddog cyfrifol | Dyddiad cwblhau | Statws |
|---|---|---|---|---|
| 1 | Hyfforddi staff newydd | Pennaeth | Mawrth 2025 | Wedi'i gwblhau |
| 2 | Adolygu'r polisi presenoldeb | Dirprwy Bennaeth | Gorffennaf 2025 | Ar y gweill |
""",
        wanted(
            ("Hyfforddi staff newydd", "Pennaeth", "2025-03-31", "complete"),
            ("Adolygu'r polisi presenoldeb", "Dirprwy Bennaeth", "2025-07-31", ""),
        ),
    )


def utf16_tabs() -> Kind:
    source = "Ref\tTask\tResponsible\tDeadline\tComplete?\n"
    source += "1\tRenew the lease\tClerk\t1 May 2025\tYes\n2\tInsure the hall\tTreasurer\t1 June 2025\tNo\n"
    return Kind(
        "unicode text.txt",
        b"\xff\xfe" + source.encode("utf-16-le"),
        wanted(
            ("Renew the lease", "Clerk", "2025-05-01", "complete"), ("Insure the hall", "Treasurer", "2025-06-01", "")
        ),
    )


def broken_letters() -> Kind:
    source = "Action,Lead,Due,Status\nCall the café’s owner – again,Zoë Ash,31/01/2025,Done\n"
    source += "Book a room for £20,Bo Ek,28/02/2025,Open\nPrint “thank you” cards,Bo Ek,31/03/2025,Open\n"
    return Kind(
        "twice.csv",
        "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in source.encode()).encode(),
        wanted(
            ("Call the café’s owner – again", "Zoë Ash", "2025-01-31", "complete"),
            ("Book a room for £20", "Bo Ek", "2025-02-28", ""),
            ("Print “thank you” cards", "Bo Ek", "2025-03-31", ""),
        ),
    )


def html_page() -> Kind:
    return text(
        "page.html",
        """
<!DOCTYPE html><html><head><title>Improvement plan</title><style>td{color:red}</style></head><body>
<nav><ul><li>Home</li><li>About</li></ul></nav>
<h1>Museum improvement plan</h1><p>Agreed by the trustees.</p>
<table border=1>
<tr><th rowspan=2>Theme</th><th rowspan=2>Action</th><th colspan=2>People</th><th rowspan=2>Date</th>
<th rowspan=2>RAG</th></tr>
<tr><th>Lead</th><th>Support</th></tr>
<tr><td rowspan=2>Visitors</td><td>Put benches in the long gallery</td><td>Curator</td><td>Friends</td>
<td>May 2025</td><td bgcolor="#00B050">&nbsp;</td></tr>
<tr><td>Open late on <b>Thursdays</b></td><td>Manager</td><td></td><td>June 2025</td><td bgcolor="#FFC000"></td></tr>
<tr><td>Collections</td><td>Rehouse the moths &amp; beetles</td><td>Curator</td><td></td>
<td>Sept 2025</td><td bgcolor="#FF0000"></td></tr>
</table></body></html>
""",
        wanted(
            ("Put benches in the long gallery", "Curator", "2025-05-31", "on_track", "Visitors"),
            ("Open late on Thursdays", "Manager", "2025-06-30", "at_risk", "Visitors"),
            ("Rehouse the moths & beetles", "Curator", "2025-09-30", "off_track", "Collections"),
        ),
    )


def html_list() -> Kind:
    return text(
        "list.htm",
        """
<html><body><h2>Next steps</h2><ol><li>Write to the bus company <em>(Cllr Moss, 30 June 2025)</em></li>
<li>Ask the school about parking (Clerk)</li></ol>
<h2>Background</h2><ul><li>The bus was cut in 2019</li></ul></body></html>
""",
        wanted(
            ("Write to the bus company", "Cllr Moss", "2025-06-30", ""),
            ("Ask the school about parking", "Clerk", "", ""),
        ),
    )


def american_csv() -> Kind:
    return text(
        "district.csv",
        """
Goal,Strategy,Action Steps,Person(s) Responsible,Timeline,Evidence of Success
Literacy,Small groups,Schedule daily reading groups,"Reading Specialist, Principal",08/15/2024,Schedules posted
Literacy,Small groups,Buy leveled readers,Media Specialist,09/30/2024,Purchase orders
Attendance,Family contact,Call home after two absences,Attendance Clerk,12/20/2024,Call logs
""",
        wanted(
            ("Schedule daily reading groups", "Reading Specialist; Principal", "2024-08-15", "", "Literacy"),
            ("Buy leveled readers", "Media Specialist", "2024-09-30", "", "Literacy"),
            ("Call home after two absences", "Attendance Clerk", "2024-12-20", "", "Attendance"),
        ),
    )


def blank_lines_csv() -> Kind:
    """Title lines above the header, areas on lines of their own, blank lines between, a total."""
    return text(
        "service plan.csv",
        """
Adult Learning Service Plan 2025/26,,,,
,,,,
Objective 1: More learners,,,,
Ref,Action,Lead Officer,Target Date,Progress
1.1,Offer evening classes in the north,L. Peake,30-Sep-25,Venue found
1.2,Advertise on buses,Comms Team,31-Oct-25,
,,,,
Objective 2: Better teaching,,,,
2.1,Watch every tutor teach once a year,D. Sole,31-Mar-26,
2.2,"Share ""what works"" sessions",D. Sole,Termly,First one held
,,,,
Total actions,4,,,
""",
        wanted(
            ("Offer evening classes in the north", "L. Peake", "2025-09-30", "", "Objective 1: More learners"),
            ("Advertise on buses", "Comms Team", "2025-10-31", "", "Objective 1: More learners"),
            ("Watch every tutor teach once a year", "D. Sole", "2026-03-31", "", "Objective 2: Better teaching"),
            ('Share "what works" sessions', "D. Sole", "", "", "Objective 2: Better teaching"),
        ),
    )


def no_header() -> Kind:
    """A table without a header: what stands in the columns tells."""
    return text(
        "bare.csv",
        """
1,Wash the windows of the village hall,Pat Dale,03/05/2025,Done
2,Order new chairs for the village hall,Sam Rook,17/05/2025,Open
3,Put the minutes on the notice board,Pat Dale,24/05/2025,Open
""",
        wanted(
            ("Wash the windows of the village hall", "Pat Dale", "2025-05-03", "complete"),
            ("Order new chairs for the village hall", "Sam Rook", "2025-05-17", ""),
            ("Put the minutes on the notice board", "Pat Dale", "2025-05-24", ""),
        ),
    )


def boxed_text() -> Kind:
    return text(
        "rst.txt",
        """
Garden plan

+----------------------+---------+------------+----------+
| Task                 | Who     | Due        | Status   |
+======================+=========+============+==========+
| Dig the new bed and  | Ned     | 2025-03-15 | Complete |
| mulch it             |         |            |          |
+----------------------+---------+------------+----------+
| Prune the old apples | Ivy     | 2025-02-28 | Open     |
+----------------------+---------+------------+----------+
""",
        wanted(
            ("Dig the new bed and mulch it", "Ned", "2025-03-15", "complete"),
            ("Prune the old apples", "Ivy", "2025-02-28", ""),
        ),
    )


KINDS = (
    tabs_called_xlsx,
    semicolons_in_latin,
    welsh_table,
    utf16_tabs,
    broken_letters,
    html_page,
    html_list,
    american_csv,
    blank_lines_csv,
    no_header,
    boxed_text,
)
