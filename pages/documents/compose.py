"""A section composed: of each paragraph the sentences that hold, with their figures filled in."""

from dataclasses import dataclass, replace
from functools import cached_property

from pages.answers.choice import Choice
from pages.documents import conditions, proofread, tables, templates
from pages.documents.facts import CONSTANTS, Facts, NotKnown, constant
from pages.documents.model import Block, Fact, Heading, LeftOut, Paragraph, Piece, Section, Sentence
from pages.documents.placeholders import Placeholder, find_placeholders, split_code
from pages.i18n import formats, labels
from pages.i18n.translate import say


def compose(
    document: str,
    chosen: Choice,
    language: str,
    drafts: dict[str, str] | None = None,
    plan: str = "",
) -> Section:
    """The section of one year in one language.

    drafts: edited paragraphs by key, as code; plan: the years of the plan, 2017-2020.
    """
    told, facts = templates.document(document), Facts(chosen, language, document, plan)
    blocks: list[Block] = [Heading(_line(told["title"][language], facts), level=1)]
    left_out: list[LeftOut] = []
    for paragraph in told["paragraph"]:
        made = _Paragraph(paragraph, facts, (drafts or {}).get(paragraph["key"]))
        blocks += made.blocks()
        left_out += made.left_out()
    return Section(
        name=document,
        language=language,
        year=facts.year,
        title=blocks[0].text,
        blocks=tuple(_without_bare_headings(blocks)),
        left_out=tuple(dict.fromkeys(left_out)),
        own=tuple(each[language] for each in told.get("own", [])),
    )


def fill(code: str, facts: Facts) -> tuple[Piece, ...]:
    """A sentence's code with its figures in place; NotKnown where one has nothing to print."""
    pieces = [_piece(part, facts) for part in split_code(code)]
    return _capital(_joined(pieces))


@dataclass(frozen=True)
class _Paragraph:
    """One paragraph of a document's file, and what an editor has made of it."""

    told: dict
    facts: Facts
    draft: str | None

    def blocks(self) -> list[Block]:
        """Its heading, where it has one, and what is written under it."""
        heading, found = self.told.get("heading"), self._under()
        if heading:
            text = _line(heading[self.facts.language], self.facts)
            found.append(Heading(text, self.told.get("level", 2)))
        sentences = tuple(each for each in self._tried if isinstance(each, Sentence))
        if sentences:
            found.append(Paragraph(self.told["key"], sentences, self.draft is not None))
        if "table" in self.told:
            found += tables.made(self.told["table"], self.facts)
        return found

    def _under(self) -> list[Block]:
        """The heading of those that follow, where the paragraph begins them."""
        over = self.told.get("under")
        return [Heading(_line(over[self.facts.language], self.facts))] if over else []

    def left_out(self) -> list[LeftOut]:
        """What of it is not written, and why."""
        return [each for each in self._tried if isinstance(each, LeftOut)]

    @cached_property
    def _tried(self) -> list[Sentence | LeftOut]:
        if self.draft is not None:
            lines = [line.strip() for line in self.draft.splitlines() if line.strip()]
            return [proofread.proofread(self._tried_one(line), self.facts) for line in lines]
        if self._lacks(self.told):
            return [LeftOut(self._about(self.told), self._lacks(self.told))]
        return self._of_file()

    def _of_file(self) -> list[Sentence | LeftOut]:
        """Of the sentences about the same the first that holds, else why the first does not."""
        found: dict[object, Sentence | LeftOut] = {}
        for place, told in enumerate(self.told.get("sentence", [])):
            key = told.get("about", place)
            is_of_year = told.get("from", 0) <= self.facts.year <= told.get("to", 9999)
            if isinstance(found.get(key), Sentence) or not is_of_year:
                continue
            tried = self._tried_sentence(told)
            if isinstance(tried, Sentence) or key not in found:
                found[key] = tried
        return list(found.values())

    def _tried_sentence(self, told: dict) -> Sentence | LeftOut:
        why = self._lacks(told) or next(
            filter(None, (conditions.why_not(rule, self.facts) for rule in told.get("when", []))),
            "",
        )
        code = told[self.facts.language]
        return LeftOut(self._what(told, code, why), why) if why else self._tried_one(code, told)

    def _tried_one(self, code: str, told: dict | None = None) -> Sentence | LeftOut:
        try:
            return Sentence(fill(code, self.facts), code)
        except NotKnown as lacking:
            return LeftOut(self._what(told or self.told, code, str(lacking)), str(lacking))

    def _what(self, told: dict, code: str, why: str) -> str:
        """What a sentence is about: its scheme or heading, and a figure where `why` names none."""
        figures = [one for one in find_placeholders(code) if one.measure not in CONSTANTS]
        named = [labels.figure_label(one.measure) for one in figures[:1]]
        return ": ".join([self._about(told), *(name for name in named if name not in why)])

    def _lacks(self, told: dict) -> str:
        """Why nothing is written of a scheme: it has no participants, or is not in the exports."""
        code = told.get("scheme")
        if code is None:
            return ""
        why = conditions.why_not(f"participants {code} known", self.facts)
        is_empty = not why and conditions.why_not(f"participants {code} some", self.facts)
        none = say("No participants in {year}.", year=self.facts.year)
        return none if is_empty else why

    def _about(self, told: dict) -> str:
        code = told.get("scheme", self.told.get("scheme"))
        if code in self.facts.chosen.options.scheme:
            return self.facts.scheme(code)
        heading = self.told.get("heading", {}).get(self.facts.language, "{department}")
        return _line(heading, self.facts)


def _piece(part: str | Placeholder, facts: Facts) -> Piece:
    if isinstance(part, str):
        return part
    return constant(part, facts) if part.measure in CONSTANTS else facts.fact(part)


def _line(code: str, facts: Facts) -> str:
    return formats.sentence("".join(map(str, fill(code, facts)))).strip()


def _joined(pieces: list[Piece]) -> list[Piece]:
    """Plain text beside plain text as one piece."""
    found: list[Piece] = []
    for piece in pieces:
        if isinstance(piece, str) and found and isinstance(found[-1], str):
            found[-1] += piece
        else:
            found.append(piece)
    return found


def _capital(pieces: list[Piece]) -> tuple[Piece, ...]:
    """A sentence begins with a capital, also where it begins with a figure in words."""
    first, *rest = pieces or [""]
    if isinstance(first, Fact):
        return (replace(first, shown=formats.sentence(first.shown)), *rest)
    return (formats.sentence(first), *rest)


def _without_bare_headings(blocks: list[Block]) -> list[Block]:
    """The blocks without the headings that have nothing under them."""
    is_bare = [
        isinstance(block, Heading)
        and block.level > 1
        and (after is None or (isinstance(after, Heading) and after.level <= block.level))
        for block, after in zip(blocks, [*blocks[1:], None], strict=True)
    ]
    return [block for block, bare in zip(blocks, is_bare, strict=True) if not bare]
