"""Owner cells as people write them, and who is read out of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from tracker.rules.owners import OwnerColumn, OwnerKind, settle_owners, split_owners

SHARED = Path(__file__).resolve().parents[3] / "shared"


def _texts(cell: str, column: OwnerColumn | None = None) -> list[str]:
    return [owner.text for owner in split_owners(cell, column=column)]


@pytest.mark.parametrize(
    ("cell", "owners"),
    [
        ("MB", ["MB"]),
        ("MB TR", ["MB", "TR"]),
        ("MB TR KL", ["MB", "TR", "KL"]),
        ("MB/KLT/SO", ["MB", "KLT", "SO"]),
        ("MB, TR & KL", ["MB", "TR", "KL"]),
        ("MB - TR", ["MB", "TR"]),
        ("MB\nTR", ["MB", "TR"]),
        ("MB(TR)", ["MB", "TR"]),
        ("HoY (TRs), KL", ["HoY (TRs)", "KL"]),
        ("Ann Hill (art) B Lind (music)", ["Ann Hill (art)", "B Lind (music)"]),
        ("Estates Man- ager", ["Estates Manager"]),
        ("Fleet & Depot Manager", ["Fleet & Depot Manager"]),
        ("Parks & Pier Manager", ["Parks & Pier Manager"]),
        ("HR & Site Manager", ["HR", "Site Manager"]),
        ("Ann- minutes", ["Ann- minutes"]),
        ("DaB", ["DaB"]),
        ("M.B.", ["M.B"]),
        ("MB and team", ["MB", "team"]),
        ("HT DHT", ["HT", "DHT"]),
        ("MB (R) TR (A)", ["MB", "TR"]),
        ("MB (DHT)", ["MB (DHT)"]),
        ("MB and Directors", ["MB", "Directors"]),
        ("MB/Head of Care", ["MB", "Head of Care"]),
        ("MB PR", ["MB", "PR"]),
        ("PR MB", ["PR", "MB"]),
        ("MB IT KL", ["MB", "IT", "KL"]),
        ("MB/PR/TR", ["MB", "PR", "TR"]),
        ("AD HR", ["AD HR"]),
        ("PR Officer", ["PR Officer"]),
        ("HR & Payroll Team", ["HR & Payroll Team"]),
    ],
)
def test_initials_are_split_at_signs_and_at_blanks(cell: str, owners: list[str]) -> None:
    assert _texts(cell) == owners


@pytest.mark.parametrize(
    ("cell", "owners"),
    [
        ("Mary Bell / Tariq Rahman", ["Mary Bell", "Tariq Rahman"]),
        ("Mary and Tariq", ["Mary", "Tariq"]),
        ("Mary, Tariq & Jo", ["Mary", "Tariq", "Jo"]),
        ("M. Bell, T. Rahman", ["M. Bell", "T. Rahman"]),
        ("Cllr Bell, Cllr Rahman", ["Cllr Bell", "Cllr Rahman"]),
        ("Mr & Mrs Bell", ["Mr & Mrs Bell"]),
        ("Clerk + Cllrs Bell & Rahman", ["Clerk", "Cllrs Bell", "Rahman"]),
        ("Anna w/ Bob", ["Anna", "Bob"]),
        ("Bell, M", ["Bell, M"]),
        ("Sarah Bell Tom Rahman", ["Sarah Bell", "Tom Rahman"]),
        ("Jo O'Brien & Ann-Marie McDonald", ["Jo O'Brien", "Ann-Marie McDonald"]),
        ("Rhian ap Rhys", ["Rhian ap Rhys"]),
        ("mary.bell@example.org", ["mary.bell@example.org"]),
    ],
)
def test_names_are_split_and_stay_whole(cell: str, owners: list[str]) -> None:
    assert _texts(cell) == owners


@pytest.mark.parametrize(
    ("cell", "owners"),
    [
        ("Head of Finance and Estates", ["Head of Finance and Estates"]),
        ("Head of Finance and Estates Manager", ["Head of Finance", "Estates Manager"]),
        ("Finance and Estates Manager", ["Finance and Estates Manager"]),
        ("Head of Audit, Risk & Insurance", ["Head of Audit, Risk & Insurance"]),
        ("Repairs & Lettings Manager (Io Marsh), Voids", ["Repairs & Lettings Manager (Io Marsh)", "Voids"]),
        ("Head of Housing/Estates", ["Head of Housing/Estates"]),
        ("Head of Learning and Development and IT Manager", ["Head of Learning and Development", "IT Manager"]),
        ("Director of Housing, Planning and Environment", ["Director of Housing, Planning and Environment"]),
        ("Assistant Director, Housing", ["Assistant Director, Housing"]),
        ("Director of Nursing and Medical Director", ["Director of Nursing", "Medical Director"]),
        ("Lead Member for Children and Young People", ["Lead Member for Children and Young People"]),
        ("Chief Executive & Leader of the Council", ["Chief Executive", "Leader of the Council"]),
        ("Chair, Finance Committee", ["Chair, Finance Committee"]),
        ("Clerk and Chair", ["Clerk", "Chair"]),
        ("Clerk/Chair of F&GP", ["Clerk", "Chair of F&GP"]),
        ("Team Leader – Housing", ["Team Leader - Housing"]),
        ("AD Finance & Legal", ["AD Finance & Legal"]),
        ("Head of HR and Staff Development /Policy Officer", ["Head of HR and Staff Development", "Policy Officer"]),
        ("Clerk/RFO", ["Clerk", "RFO"]),
        ("Director of Estates / Estates Committee", ["Director of Estates", "Estates Committee"]),
        ("Clerk with the Chair", ["Clerk", "Chair"]),
        ("Leisure Services with Ambleford Town Council", ["Leisure Services", "Ambleford Town Council"]),
        ("Outreach Team with Adult Social Care", ["Outreach Team", "Adult Social Care"]),
        ("Young People with Disabilities Team", ["Young People with Disabilities Team"]),
        ("IT (Jon Bell) and Estates Manager", ["IT (Jon Bell)", "Estates Manager"]),
        ("Jon Bell + Income & Assessments", ["Jon Bell", "Income & Assessments"]),
        ("HR & Pensions; Union", ["HR & Pensions", "Union"]),
        ("HR & Ann; Bob", ["HR", "Ann", "Bob"]),
        ("Head of Housing\nLettings Team", ["Head of Housing", "Lettings Team"]),
        ("Head of Housing\nServices", ["Head of Housing Services"]),
        ("A/Director of Finance", ["A/Director of Finance"]),
        ("English and Maths Leads", ["English and Maths Leads"]),
        ("Identity and Access Management", ["Identity and Access Management"]),
        ("Cloud and Procurement", ["Cloud", "Procurement"]),
        ("English Lead and Maths Lead", ["English Lead", "Maths Lead"]),
        ("Headteacher, SENCo, Class Teachers", ["Headteacher", "SENCo", "Class Teachers"]),
        ("Estates Manager, Clerk, Chair of Finance", ["Estates Manager", "Clerk", "Chair of Finance"]),
    ],
)
def test_job_titles_stay_whole(cell: str, owners: list[str]) -> None:
    assert _texts(cell) == owners


@pytest.mark.parametrize(
    ("cell", "owners"),
    [
        ("Insight & Analysis Team", ["Insight & Analysis Team"]),
        ("Policy and Performance Team", ["Policy and Performance Team"]),
        ("Health & Safety Committee", ["Health & Safety Committee"]),
        ("Communications & Engagement", ["Communications & Engagement"]),
        ("Children and Family Services", ["Children and Family Services"]),
        ("Estates Team and Finance Team", ["Estates Team", "Finance Team"]),
        ("Headteacher and Governors", ["Headteacher", "Governors"]),
        ("SLT and Governors", ["SLT", "Governors"]),
        ("HR and IT", ["HR", "IT"]),
        ("HoM / HR BP", ["HoM", "HR BP"]),
        ("Estates Surveyor (KP), Legal", ["Estates Surveyor (KP)", "Legal"]),
        ("Head of Assets (Interim) and Housing", ["Head of Assets (Interim)", "Housing"]),
        ("Parks & Open Spaces", ["Parks & Open Spaces"]),
        ("Councillors and Development Group", ["Councillors", "Development Group"]),
        ("Adults' and Children's Services", ["Adults' and Children's Services"]),
        ("Planning, Housing and Legal", ["Planning", "Housing", "Legal"]),
        ("Police, Fire and Rescue Service", ["Police", "Fire and Rescue Service"]),
        ("Head of HR&OD", ["Head of HR&OD"]),
        ("Bell & Co Ltd", ["Bell & Co Ltd"]),
        ("Ministry for Rivers and Forests", ["Ministry for Rivers and Forests"]),
        ("Department for Energy, Water and Local Government", ["Department for Energy, Water and Local Government"]),
        ("Institute of Bakers & Brewers", ["Institute of Bakers & Brewers"]),
        ("Department for Forests and the Rail Inspectorate", ["Department for Forests", "Rail Inspectorate"]),
        ("Ministry of Trade and Ofsted", ["Ministry of Trade", "Ofsted"]),
        ("Office for Ports and Jane Bell", ["Office for Ports", "Jane Bell"]),
        ("Police and Crime Commissioner", ["Police and Crime Commissioner"]),
    ],
)
def test_an_ampersand_in_the_name_of_a_team_is_no_separator(cell: str, owners: list[str]) -> None:
    assert _texts(cell) == owners


@pytest.mark.parametrize(
    ("cell", "owners"),
    [
        ("Mary Bell, Director of Care", ["Mary Bell, Director of Care"]),
        (
            "Mary Bell, Director of Care, and Tariq Rahman, Assistant Director Social Work",
            ["Mary Bell, Director of Care", "Tariq Rahman, Assistant Director Social Work"],
        ),
        ("Mary Bell (Head of HR)", ["Mary Bell (Head of HR)"]),
        ("Mary Bell, Chief Nurse and Director of Care", ["Mary Bell, Chief Nurse and Director of Care"]),
        (
            "Mary Bell (HR and Payroll), Tariq Rahman (Estates)",
            ["Mary Bell (HR and Payroll)", "Tariq Rahman (Estates)"],
        ),
        ("Mary Bell - Head of HR", ["Mary Bell - Head of HR"]),
        ("Mary Bell\nHead of HR", ["Mary Bell, Head of HR"]),
        ("Mary Bell (Bursar), sports rep", ["Mary Bell (Bursar)", "sports rep"]),
        ("Cllr Bell, Tree Wardens", ["Cllr Bell", "Tree Wardens"]),
        ("Mary Bell, Head of Wardens", ["Mary Bell, Head of Wardens"]),
        ("Mary Bell and the Estates Team", ["Mary Bell", "Estates Team"]),
    ],
)
def test_a_name_with_its_title_is_one_owner(cell: str, owners: list[str]) -> None:
    assert _texts(cell) == owners


@pytest.mark.parametrize(
    ("cell", "owners"),
    [
        ("MB to ring", ["MB"]),
        ("MB; TR to check", ["MB", "TR"]),
        ("Clerk to book, Deputy Chair to thank TR", ["Clerk", "Deputy Chair"]),
        ("Clerk to compare prices, lorries and vans", ["Clerk"]),
        ("MB to speak to Ann and Bob", ["MB"]),
        ("MB to lead, TR to support", ["MB", "TR"]),
        ("HR to advise and DHT to write", ["HR", "DHT"]),
        ("Finance to confirm", ["Finance"]),
        ("All leads to send", ["All leads"]),
        ("MB (until Easter)", ["MB"]),
        ("MB & reading partners", ["MB", "reading partners"]),
        ("Bell & Partners", ["Bell & Partners"]),
        ("Clerk to governors", ["Clerk to governors"]),
        ("Assistant to the Head", ["Assistant to the Head"]),
        ("PA to chief executive", ["PA to chief executive"]),
        ("Adviser to schools", ["Adviser to schools"]),
        ("Routes to work", ["Routes to work"]),
        ("Hospital to home team", ["Hospital to home team"]),
        ("Contractor (MB to check)", ["Contractor (MB to check)"]),
        ("MB (benches)", ["MB (benches)"]),
        ("Lead to be confirmed", []),
    ],
)
def test_who_is_told_what_to_do_stands_without_it(cell: str, owners: list[str]) -> None:
    assert _texts(cell) == owners


@pytest.mark.parametrize(
    ("cell", "owners"),
    [
        ("• Insight & Analysis Team\n• Area Administrators", ["Insight & Analysis Team", "Area Administrators"]),
        ("Insight & Analysis\nTeam", ["Insight & Analysis Team"]),
        ("Director of Adult\nSocial Services", ["Director of Adult Social Services"]),
        ("Area Administration\nCoordinators", ["Area Administration Coordinators"]),
        ("Head of Planning and\nHousing", ["Head of Planning and Housing"]),
        ("Senior Leadership\nTeam", ["Senior Leadership Team"]),
        ("Deputy Chief\nExecutive", ["Deputy Chief Executive"]),
        ("Public\nHealth", ["Public Health"]),
        ("Strategic\nLead for\nEarly Help", ["Strategic Lead for Early Help"]),
        ("Mary Bell\nClerk\nTariq Rahman\nChair", ["Mary Bell, Clerk", "Tariq Rahman, Chair"]),
        ("Cllr A Bell\nCllr T Rahman\nClerk", ["Cllr A Bell", "Cllr T Rahman", "Clerk"]),
        ("Clerk\nChair", ["Clerk", "Chair"]),
        ("Mary Bell\n\nTariq Rahman", ["Mary Bell", "Tariq Rahman"]),
        ("1. Mary Bell\n2. Tariq Rahman", ["Mary Bell", "Tariq Rahman"]),
    ],
)
def test_lines_of_a_narrow_column_are_joined_and_lists_are_not(cell: str, owners: list[str]) -> None:
    assert _texts(cell) == owners


def test_letters_of_a_field_of_work_are_a_person_where_the_column_shows_them_among_initials() -> None:
    column = settle_owners(["MB PR", "PR", "PR IT", "TR IT", "HR", "HR Manager", "MB HR"])
    assert _texts("PR IT", column) == ["PR", "IT"]
    assert [owner.kind for owner in split_owners("PR", column=column)] == [OwnerKind.INITIALS]
    assert [owner.kind for owner in split_owners("HR", column=column)] == [OwnerKind.TEAM]
    assert [owner.kind for owner in split_owners("MB HR")] == [OwnerKind.INITIALS, OwnerKind.INITIALS]


@pytest.mark.parametrize(
    "cell", ["", "  ", "-", "?", "TBC", "tbc", "TODO", "N/A", "n/a", "Vacant", "To be confirmed", "None"]
)
def test_nobody_is_no_owner(cell: str) -> None:
    assert split_owners(cell) == ()


@pytest.mark.parametrize(
    ("cell", "kind"),
    [
        ("MB", OwnerKind.INITIALS),
        ("Mary Bell", OwnerKind.NAME),
        ("Clerk", OwnerKind.TITLE),
        ("CEO", OwnerKind.TITLE),
        ("AD Housing", OwnerKind.TITLE),
        ("Mary Bell, Clerk", OwnerKind.NAME_WITH_TITLE),
        ("Finance", OwnerKind.TEAM),
        ("SLT", OwnerKind.TEAM),
        ("All", OwnerKind.EVERYONE),
        ("All staff", OwnerKind.EVERYONE),
    ],
)
def test_initials_names_titles_and_teams_are_told_apart(cell: str, kind: OwnerKind) -> None:
    assert [owner.kind for owner in split_owners(cell)] == [kind]


def test_the_lead_is_told_from_those_who_support() -> None:
    assert [(owner.text, owner.duty) for owner in split_owners("Lead: MB Support: TR, KL")] == [
        ("MB", "lead"),
        ("TR", "support"),
        ("KL", "support"),
    ]
    assert [(owner.text, owner.duty) for owner in split_owners("MB, TR (lead)")] == [("MB", ""), ("TR", "lead")]
    for cell in ("Clerk supported by Chair", "Clerk, supported by the Chair", "Clerk with the help of Chair"):
        assert [owner.duty for owner in split_owners(cell)] == ["", "support"]
