"""DECISIONS.md is read: every number stands once, every section is listed, entries stay short."""

import re
from pathlib import Path

_TEXT = (Path(__file__).parents[1] / "DECISIONS.md").read_text(encoding="utf-8")
_CONTENTS, *_SECTIONS = re.split(r"(?m)^## ", _TEXT)
_MOST_LINES = 5
_MOST_CHARACTERS = 100


def _heading(section: str) -> str:
    return section.partition("\n")[0]


def _anchor(heading: str) -> str:
    """The address that GitHub gives a heading."""
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")


def _entries(section: str) -> list[str]:
    """The paragraphs below the heading that begin with a bold number."""
    return [text for text in section.split("\n\n") if re.match(r"\*\*\d", text)]


def _numbers(section: str) -> list[int]:
    """10 and 59 of the entry **10, 59. Title.**, for all entries of a section."""
    heads = [re.match(r"\*\*([\d, ]+)\. ", entry)[1] for entry in _entries(section)]
    return [int(number) for head in heads for number in head.split(", ")]


def test_every_number_stands_exactly_once():
    numbers = sorted(number for section in _SECTIONS for number in _numbers(section))
    assert numbers == list(range(1, len(numbers) + 1))
    assert len(numbers) >= 96


def test_the_contents_link_every_section_in_its_order_and_list_its_numbers():
    links = re.findall(r"(?m)^- \[(.+)\]\(#(.+)\)(?:: ([\d, ]+))?$", _CONTENTS)
    headings = [_heading(section) for section in _SECTIONS]
    listed = [", ".join(map(str, sorted(_numbers(section)))) for section in _SECTIONS]
    assert links == list(zip(headings, map(_anchor, headings), listed, strict=True))


def test_an_entry_has_at_most_five_lines_of_100_characters():
    entries = [entry.strip() for section in _SECTIONS for entry in _entries(section)]
    assert [entry for entry in entries if entry.count("\n") >= _MOST_LINES] == []
    assert [line for line in _TEXT.splitlines() if len(line) > _MOST_CHARACTERS] == []


def test_a_section_has_nothing_but_entries_apart_from_the_dependencies():
    for section in _SECTIONS[:-1]:
        assert len(_entries(section)) == len(section.strip().split("\n\n")) - 1, _heading(section)
    assert _heading(_SECTIONS[-1]) == "Dependencies"
