"""Whatever a mail holds, cutting it takes little time and memory, and gives nothing that was not in it."""

import resource
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.mail.cut import MARKER, cut
from tests.bot.mail.test_cut import ATTRIBUTIONS, OURS

HOSTILE = {
    "On": "On " * 333_000,
    "On below On": "On\n" * 333_000,
    "dated": "On 1 Jan 2026\n" * 71_000,
    "quote marks": "> " * 500_000,
    "quoted lines": ">\n" * 500_000,
    "wrote": "wrote " * 166_000,
    "wrote below wrote": "On Mon, 1 Jan 2026 a wrote:\n" * 35_000,
    "verbs and brackets": "<a wrote:\n" * 100_000,
    "one long line": "a" * 1_000_000,
    "long lines": ("x" * 299 + ":\n") * 3_300,
    "long attributions": ("On 1 " * 50 + "wrote:\n") * 3_900,
    "headers": "From: a@b.uk\nSent: x\n" * 47_000,
    "blank lines": "\n" * 1_000_000,
    "spaces": " \t" * 500_000,
    "rules": "-----\n" * 166_000,
    "at signs": "a@" * 500_000,
    "disclaimers": "this email is " * 71_000,
    "fences": "```\n" * 250_000,
    "sign-offs": "Thanks\nSam\n" * 90_000,
    "broken brackets": "(\n> (\n" * 166_000,
    "digits": "1.1." * 250_000,
}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE)
def test_no_megabyte_takes_a_second_or_a_hundred_megabytes(text: str) -> None:
    before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    cut(text)
    cut(text, OURS.splitlines())
    assert time.process_time() - start < 2
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100_000


LINES = st.sampled_from(
    f"Done\n\n> Done\n-- \n_____\nOFFICIAL\nAnn\nKind regards\nOn 20/11/2026 09:00, C wrote:\n{MARKER}\n"
    "From: C <c@x.uk>\nSent: today\nSubject: 47\nSent from my iPhone\n|\n>>>\nOn\n<\n\ufeff\n\x00".split("\n")
)


@settings(max_examples=150)
@given(st.lists(LINES | st.text(max_size=30), max_size=25))
def test_words_are_always_lines_of_the_mail_in_their_order(lines: list[str]) -> None:
    text = "\n".join(lines)
    found = cut(text, OURS.splitlines(), "Ann Price")
    source = iter(" ".join(text.split()))
    assert all(character in source for character in " ".join(found.words.split()) if not character.isspace())
    assert ">" not in {line[:1] for line in found.words.splitlines()}


@settings(max_examples=60)
@given(st.lists(st.sampled_from(["done", "47 is late", "", "see the note", "- point"]), min_size=1).map("\n".join))
def test_cutting_what_is_cut_changes_nothing(said: str) -> None:
    once = cut(f"{said}\n\n{ATTRIBUTIONS['Gmail']}").reply
    assert cut(once).reply == once
