"""How large a paper may be: what is larger is no plan, and is refused before it costs time or memory (issue 3.11)."""

from __future__ import annotations

LARGEST = 25 * 1024 * 1024
"""Bytes of a file; the longest of the users' plans has 75 KB of text."""

MOST_INSIDE = 60 * 1024 * 1024
"""Bytes that the readable parts of a zipped paper may unfold to; a plan of 2,000 rows has about 3 MB."""

MOST_TEXT = 4_000_000
"""Bytes of a text, and letters in all cells together; a report of 300 pages has one million."""

MOST_LINES = 20_000
"""Lines of a text."""

MOST_ROWS = 5_000
"""Rows with something in them, in all tables together; the longest of the users' plans has 225."""

MOST_CELLS = 120_000
"""Cells, also empty ones with a format: openpyxl needs about 4 s for so many; 5,000 rows of 24 columns."""

MOST_COLUMNS = 200
"""Columns that are looked at; what lies further right is left."""

MOST_PAGES = 60
"""Pages of a PDF that are read: a page of tables takes about 0.1 s."""
