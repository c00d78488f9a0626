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
from pages.documents.wording import own_texts
from pages.documents.wording.expansion import NO_KIND
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
    for entry in facts.paragraphs:
        paragraph = _Paragraph(entry, facts, (drafts or {}).get(entry["key"]))
        blocks += paragraph.list_blocks()
        omissions += paragraph.list_omissions()
    omissions += [*_list_unplaced(drafts or {}, facts), *_list_problems(facts)]
    return Section(
        name=template,
        language=language,
        year=facts.year,
        title=blocks[0].text,
        blocks=tuple(_drop_bare_headings(blocks)),
        omissions=tuple(dict.fromkeys(omissions)),
        own_topics=tuple(topic[language] for topic in content.get("own", [])),
    )


def _list_unplaced(drafts: dict[str, str], facts: Facts) -> list[Omission]:
    """The edited paragraphs that are of no paragraph any more: of another number of schemes."""
    keys = {entry["key"] for entry in facts.paragraphs}
    reason = say(
        "it is of no paragraph of this text any more. It can be read under “Edit the text”."
    )
    return [
        Omission(say("The edited paragraph {key}", key=key), reason)
        for key in drafts
        if key not in keys
    ]


def _list_problems(facts: Facts) -> list[Omission]:
    """What cannot be used of the department's own wording, and the schemes without a kind."""
    problems = [
        Omission(own_texts.FILE_NAME, say(message, **texts))
        for message, texts in own_texts.read().problems
    ]
    reason = say("The export of schemes gives it no kind: only its participants are written of.")
    return problems + [
        Omission(facts.scheme_name(code), reason) for code in facts.schemes.list_active(NO_KIND)
    ]


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
        heading, blocks = self.entry.get("heading"), []
        if heading:
            text = _write_line(heading[self.facts.language], self.facts)
            blocks.append(Heading(text, self.entry.get("level", 2)))
        sentences = tuple(result for result in self._results if isinstance(result, Sentence))
        if sentences:
            blocks.append(Paragraph(self.entry["key"], sentences, self.draft is not None))
        if "table" in self.entry:
            blocks += tables.build_tables(self.entry["table"], self.facts)
        return blocks

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
            is_written = self.facts.language in entry and is_of_year
            if isinstance(results.get(key), Sentence) or not is_written:
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
        code, kind = entry.get("scheme", ""), entry.get("kind", "")
        if not code and not kind:
            return ""
        ref = Placeholder("participants", code, kind="" if code else kind).reference
        reason = conditions.explain_failure(f"{ref} known", self.facts)
        is_empty = not reason and conditions.explain_failure(f"{ref} some", self.facts)
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
    kept: list[
        Block
    ] = []  # from the last to the first: what stands under a heading comes before it
    for block in reversed(blocks):
        if not _is_bare(block, kept[-1] if kept else None):
            kept.append(block)
    return kept[::-1]


def _is_bare(block: Block, after: Block | None) -> bool:
    """Whether a block is a heading with nothing under it; after: the block that follows it."""
    if not isinstance(block, Heading) or block.level == 1:
        return False
    return after is None or (isinstance(after, Heading) and after.level <= block.level)
