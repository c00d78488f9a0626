"""Parts of a printed section: headings, paragraphs of sentences, tables, and their figures."""

from dataclasses import dataclass, field
from decimal import Decimal

from pages.documents.placeholders import Placeholder


class UnknownFigure(Exception):
    """A figure that cannot be printed; the message is a sentence for the reader."""


@dataclass(frozen=True)
class Fact:
    """A figure as a sentence prints it, with its value.

    detail: what it is about besides scheme and year, an art group or a line of a plan; is_hidden:
    so few persons that the number is not printed, and its exact value is not stored.
    """

    placeholder: Placeholder
    shown: str
    year: int
    value: float | Decimal | None
    unit: str
    numerator: float | Decimal | None = None
    denominator: float | Decimal | None = None
    is_hidden: bool = False
    detail: str = ""


Piece = str | Fact


@dataclass(frozen=True)
class Remark:
    """What is wrong with a word or a number in an edited sentence, and the reason."""

    text: str
    reason: str


@dataclass(frozen=True)
class Sentence:
    """One sentence: its pieces, and the code it is composed from."""

    pieces: tuple[Piece, ...]
    code: str
    remarks: tuple[Remark, ...] = ()

    @property
    def text(self) -> str:
        """The sentence as it is printed."""
        return "".join(write_piece(piece) for piece in self.pieces)


@dataclass(frozen=True)
class Heading:
    """A heading; level 1 is the section's own."""

    text: str
    level: int = 2


@dataclass(frozen=True)
class Paragraph:
    """Sentences that stand together; key: the name of its draft."""

    key: str
    sentences: tuple[Sentence, ...]
    is_edited: bool = False

    @property
    def text(self) -> str:
        """The paragraph as it is printed."""
        return " ".join(sentence.text for sentence in self.sentences)


@dataclass(frozen=True)
class Table:
    """A table of pieces as it is printed; from column first_number on they are aligned right."""

    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Piece, ...], ...]
    note: str = ""
    first_number: int = 1


Block = Heading | Paragraph | Table


@dataclass(frozen=True)
class Omission:
    """A sentence that is not written, and the reason."""

    subject: str
    reason: str


@dataclass(frozen=True)
class Section:
    """A composed section: language, year, blocks, and what is left out.

    name: annual or plan; own_topics: what the department writes itself.
    """

    name: str
    language: str
    year: int
    title: str
    blocks: tuple[Block, ...]
    omissions: tuple[Omission, ...] = ()
    own_topics: tuple[str, ...] = field(default=())

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Every figure of the section once, in the order of the text."""
        facts = [fact for block in self.blocks for fact in list_facts(block)]
        return tuple(dict.fromkeys(facts))

    def find_paragraph(self, key: str) -> Paragraph | None:
        """One paragraph; None where it is left out."""
        paragraphs = (block for block in self.blocks if isinstance(block, Paragraph))
        return next((paragraph for paragraph in paragraphs if paragraph.key == key), None)


def list_facts(block: Block) -> list[Fact]:
    """The figures of one block."""
    if isinstance(block, Paragraph):
        pieces = [piece for sentence in block.sentences for piece in sentence.pieces]
    elif isinstance(block, Table):
        pieces = [cell for row in block.rows for cell in row]
    else:
        pieces = []
    return [piece for piece in pieces if isinstance(piece, Fact)]


def write_piece(piece: Piece) -> str:
    """A piece as it is printed."""
    return piece if isinstance(piece, str) else piece.shown
