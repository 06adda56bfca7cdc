"""Why a paper cannot be read: each class's docstring is the sentence that the person reads."""

from __future__ import annotations

from tracker.refusals import Refusal


class UnreadablePaper(Refusal):
    """{name} cannot be read as a plan. Nothing was changed."""


class NotAPlan(UnreadablePaper):
    """{name} holds no actions that I can find: no table with actions, and no list of them. Nothing was changed."""


class EmptyPaper(UnreadablePaper):
    """{name} is empty: there is nothing in it to read. Nothing was changed."""


class APicture(UnreadablePaper):
    """{name} is a picture, and I cannot read pictures. Send the Word, Excel or text file that it was taken of."""


class NoTextInside(UnreadablePaper):
    """{name} is a PDF of pictures without text. Send the file that it was made of, or a PDF with text in it."""


class Locked(UnreadablePaper):
    """{name} is protected by a password. Save a copy without one (File, Info, Protect) and send that."""


class Damaged(UnreadablePaper):
    """{name} says that it is {kind}, but it is damaged. Open it where it was made, save it again and send that."""


class UnknownKind(UnreadablePaper):
    """{name} is not a kind of file that I can read. I read Word, Excel, CSV, Markdown, HTML, PDF and plain text."""


class OldWord(UnreadablePaper):
    """{name} is in the old Word format (.doc). Open it in Word, save it as .docx and send that."""


class TooLarge(UnreadablePaper):
    """{name} has {size} MB; I read files of up to {limit} MB. Send the plan alone, without pictures."""


class TooLargeInside(UnreadablePaper):
    """{name} unpacks to far more than a plan can hold, so I did not open it. Send the plan alone, as a new file."""


class TooMuchToRead(UnreadablePaper):
    """{name} takes far longer to read than a plan can, so I stopped. Send the plan alone, as a new file."""


class TooManyRows(UnreadablePaper):
    """{name} has more than {limit} rows. Send the sheet with the plan alone."""


class TooManyCells(UnreadablePaper):
    """{name} has tables of more than {limit} cells. Send the table with the plan alone."""


class TooManyWords(UnreadablePaper):
    """{name} holds far more words than a plan can. Send the part with the plan alone."""


class TooManyPages(UnreadablePaper):
    """{name} has {pages} pages; I read PDFs of up to {limit}. Send the pages with the plan alone."""


class Booby(UnreadablePaper):
    """{name} contains declarations that can harm the program that reads it, so I did not open it."""
