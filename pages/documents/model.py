"""A printed section in pieces: headings, paragraphs of sentences, tables, and their figures."""

from dataclasses import dataclass, field
from decimal import Decimal

from pages.documents.placeholders import Placeholder


@dataclass(frozen=True)
class Fact:
    """A figure as it stands in a sentence: what is printed, and what it is.

    of: what it is of besides scheme and year, an art group or a line of a plan; is_hidden: so few
    persons that the number is not printed, and its exact value not kept.
    """

    binding: Placeholder
    shown: str
    year: int
    value: float | Decimal | None
    unit: str
    numerator: float | Decimal | None = None
    denominator: float | Decimal | None = None
    is_hidden: bool = False
    of: str = ""


Piece = str | Fact


@dataclass(frozen=True)
class Remark:
    """What is wrong with a word or a number in an edited sentence, and why."""

    text: str
    why: str


@dataclass(frozen=True)
class Sentence:
    """One sentence: its pieces, and the code it was written from."""

    pieces: tuple[Piece, ...]
    code: str
    remarks: tuple[Remark, ...] = ()

    @property
    def text(self) -> str:
        """As it is printed."""
        return "".join(shown(piece) for piece in self.pieces)


@dataclass(frozen=True)
class Heading:
    """A heading; level 1 is the section's own."""

    text: str
    level: int = 2


@dataclass(frozen=True)
class Paragraph:
    """Sentences that stand together; key: what a draft of it is kept under."""

    key: str
    sentences: tuple[Sentence, ...]
    is_edited: bool = False

    @property
    def text(self) -> str:
        """As it is printed."""
        return " ".join(sentence.text for sentence in self.sentences)


@dataclass(frozen=True)
class Table:
    """A table as it is printed: its cells are pieces, the numbers to the right."""

    caption: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Piece, ...], ...]
    note: str = ""
    first_number: int = 1


Block = Heading | Paragraph | Table


@dataclass(frozen=True)
class LeftOut:
    """A sentence that is not written, and why."""

    about: str
    why: str


@dataclass(frozen=True)
class Section:
    """A composed section: in which language, of which year, its blocks, what was left out."""

    name: str
    language: str
    year: int
    title: str
    blocks: tuple[Block, ...]
    left_out: tuple[LeftOut, ...] = ()
    own: tuple[str, ...] = field(default=())

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Every figure in it once, in the order of the text."""
        found = [fact for block in self.blocks for fact in facts_of(block)]
        return tuple(dict.fromkeys(found))

    def paragraph(self, key: str) -> Paragraph | None:
        """One paragraph; none where it is left out."""
        kept = (block for block in self.blocks if isinstance(block, Paragraph))
        return next((block for block in kept if block.key == key), None)


def facts_of(block: Block) -> list[Fact]:
    """The figures in one block."""
    if isinstance(block, Paragraph):
        pieces = [piece for sentence in block.sentences for piece in sentence.pieces]
    elif isinstance(block, Table):
        pieces = [cell for row in block.rows for cell in row]
    else:
        pieces = []
    return [piece for piece in pieces if isinstance(piece, Fact)]


def shown(piece: Piece) -> str:
    """A piece as it is printed."""
    return piece if isinstance(piece, str) else piece.shown
