"""Composing a section: each paragraph's sentences whose conditions hold, with their figures."""

from dataclasses import dataclass, replace
from functools import cached_property

from pages.answers.choice import Choice
from pages.documents import conditions, proofread, tables, templates
from pages.documents.facts import CONSTANTS, Facts, write_constant
from pages.documents.model import (
    Block,
    Fact,
    Heading,
    Omission,
    Paragraph,
    Piece,
    Section,
    Sentence,
    UnknownFigure,
)
from pages.documents.placeholders import Placeholder, find_placeholders, split_code
from pages.i18n import formats, labels
from pages.i18n.translate import say


def compose(
    template: str,
    chosen: Choice,
    language: str,
    drafts: dict[str, str] | None = None,
    plan: str = "",
) -> Section:
    """The section of one year in one language.

    template: annual or plan; drafts: edited paragraphs by key, as code; plan: the years of the
    plan, 2017-2020.
    """
    content, facts = templates.read_template(template), Facts(chosen, language, template, plan)
    blocks: list[Block] = [Heading(_write_line(content["title"][language], facts), level=1)]
    omissions: list[Omission] = []
    for entry in content["paragraph"]:
        paragraph = _Paragraph(entry, facts, (drafts or {}).get(entry["key"]))
        blocks += paragraph.list_blocks()
        omissions += paragraph.list_omissions()
    return Section(
        name=template,
        language=language,
        year=facts.year,
        title=blocks[0].text,
        blocks=tuple(_drop_bare_headings(blocks)),
        omissions=tuple(dict.fromkeys(omissions)),
        own_topics=tuple(topic[language] for topic in content.get("own", [])),
    )


def fill_code(code: str, facts: Facts) -> tuple[Piece, ...]:
    """A sentence's code with its figures in place; UnknownFigure where one cannot be printed."""
    pieces = [_fill_part(part, facts) for part in split_code(code)]
    return _capitalize(_join_texts(pieces))


@dataclass(frozen=True)
class _Paragraph:
    """One paragraph: its entry in the template, and the code of an editor's draft or None."""

    entry: dict
    facts: Facts
    draft: str | None

    def list_blocks(self) -> list[Block]:
        """The headings of the paragraph, its sentences and its tables, as far as it has them."""
        heading, blocks = self.entry.get("heading"), self._list_group_headings()
        if heading:
            text = _write_line(heading[self.facts.language], self.facts)
            blocks.append(Heading(text, self.entry.get("level", 2)))
        sentences = tuple(result for result in self._results if isinstance(result, Sentence))
        if sentences:
            blocks.append(Paragraph(self.entry["key"], sentences, self.draft is not None))
        if "table" in self.entry:
            blocks += tables.build_tables(self.entry["table"], self.facts)
        return blocks

    def _list_group_headings(self) -> list[Block]:
        """The heading of a group of paragraphs, where this one is the first of the group."""
        heading = self.entry.get("under")
        return [Heading(_write_line(heading[self.facts.language], self.facts))] if heading else []

    def list_omissions(self) -> list[Omission]:
        """The sentences that are left out, with the reasons."""
        return [result for result in self._results if isinstance(result, Omission)]

    @cached_property
    def _results(self) -> list[Sentence | Omission]:
        if self.draft is not None:
            lines = [line.strip() for line in self.draft.splitlines() if line.strip()]
            return [
                proofread.proofread(self._write_sentence(line, self.entry), self.facts)
                for line in lines
            ]
        if self._explain_absence(self.entry):
            return [Omission(self._name_subject(self.entry), self._explain_absence(self.entry))]
        return self._select_sentences()

    def _select_sentences(self) -> list[Sentence | Omission]:
        """The first sentence that holds of each subject, else the omission of its first one."""
        results: dict[object, Sentence | Omission] = {}
        for place, entry in enumerate(self.entry.get("sentence", [])):
            key = entry.get("about", place)
            is_of_year = entry.get("from", 0) <= self.facts.year <= entry.get("to", 9999)
            if isinstance(results.get(key), Sentence) or not is_of_year:
                continue
            result = self._try_sentence(entry)
            if isinstance(result, Sentence) or key not in results:
                results[key] = result
        return list(results.values())

    def _try_sentence(self, entry: dict) -> Sentence | Omission:
        """The sentence of an entry, or its omission where a condition does not hold."""
        failures = (
            conditions.explain_failure(condition, self.facts) for condition in entry.get("when", [])
        )
        reason = self._explain_absence(entry) or next(filter(None, failures), "")
        code = entry[self.facts.language]
        if reason:
            return Omission(self._describe_subject(entry, code, reason), reason)
        return self._write_sentence(code, entry)

    def _write_sentence(self, code: str, entry: dict) -> Sentence | Omission:
        """The sentence of a code, or its omission where one of its figures cannot be printed."""
        try:
            return Sentence(fill_code(code, self.facts), code)
        except UnknownFigure as unknown:
            reason = str(unknown)
            return Omission(self._describe_subject(entry, code, reason), reason)

    def _describe_subject(self, entry: dict, code: str, reason: str) -> str:
        """A sentence's scheme or heading, and its first figure where the reason names none."""
        figures = [item for item in find_placeholders(code) if item.measure not in CONSTANTS]
        names = [labels.figure_label(placeholder.measure) for placeholder in figures[:1]]
        return ": ".join(
            [self._name_subject(entry), *(name for name in names if name not in reason)]
        )

    def _explain_absence(self, entry: dict) -> str:
        """Why an entry's scheme is not written about: no participants, or not in the exports."""
        code = entry.get("scheme")
        if code is None:
            return ""
        reason = conditions.explain_failure(f"participants {code} known", self.facts)
        is_empty = not reason and conditions.explain_failure(
            f"participants {code} some", self.facts
        )
        sentence = say("No participants in {year}.", year=self.facts.year)
        return sentence if is_empty else reason

    def _name_subject(self, entry: dict) -> str:
        """The scheme of an entry, else the heading of the paragraph, else the department."""
        code = entry.get("scheme", self.entry.get("scheme"))
        if code in self.facts.chosen.options.scheme:
            return self.facts.scheme_name(code)
        heading = self.entry.get("heading", {}).get(self.facts.language, "{department}")
        return _write_line(heading, self.facts)


def _fill_part(part: str | Placeholder, facts: Facts) -> Piece:
    if isinstance(part, str):
        return part
    return write_constant(part, facts) if part.measure in CONSTANTS else facts.write_fact(part)


def _write_line(code: str, facts: Facts) -> str:
    return formats.sentence("".join(map(str, fill_code(code, facts)))).strip()


def _join_texts(pieces: list[Piece]) -> list[Piece]:
    """The pieces with adjacent plain texts joined."""
    joined: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, str) and joined and isinstance(joined[-1], str):
            joined[-1] += piece
        else:
            joined.append(piece)
    return joined


def _capitalize(pieces: list[Piece]) -> tuple[Piece, ...]:
    """The pieces with a capital first, also where the first one is a figure in words."""
    first, *rest = pieces or [""]
    if isinstance(first, Fact):
        return (replace(first, shown=formats.sentence(first.shown)), *rest)
    return (formats.sentence(first), *rest)


def _drop_bare_headings(blocks: list[Block]) -> list[Block]:
    """The blocks without the headings that have nothing under them."""
    is_bare = [
        isinstance(block, Heading)
        and block.level > 1
        and (after is None or (isinstance(after, Heading) and after.level <= block.level))
        for block, after in zip(blocks, [*blocks[1:], None], strict=True)
    ]
    return [block for block, bare in zip(blocks, is_bare, strict=True) if not bare]
