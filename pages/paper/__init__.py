"""What a page prints: the components record it here instead of showing it.

A run that prints has a Paper in its session (pages/session); every component then adds its block
to it, so that one description of a page gives both the screen and the sheet of paper.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field


@dataclass(frozen=True)
class Heading:
    """A heading; level 1 is the title of a page."""

    text: str
    level: int


@dataclass(frozen=True)
class Text:
    """A paragraph, or several lines of a list, as the screen writes them (Markdown).

    is_note: whether it is small; is_notice: whether it has a frame.
    """

    text: str
    is_note: bool = False
    is_notice: bool = False


@dataclass(frozen=True)
class Tile:
    """A headline figure: its name, its value, the word beside it, and the lines below."""

    name: str
    value: str
    word: str = ""
    lines: tuple[str, ...] = ()


@dataclass(frozen=True)
class Tiles:
    """Headline figures that stand in one row."""

    tiles: tuple[Tile, ...]


@dataclass(frozen=True)
class Chart:
    """A chart: the figure of Plotly, and the text for those who do not see it."""

    figure: object
    alt: str


@dataclass(frozen=True)
class Picture:
    """A picture as SVG, and the text for those who do not see it."""

    svg: str
    alt: str


@dataclass(frozen=True)
class Answer:
    """One question with its answer in short: the figure, what it is compared with, what to do."""

    question: str
    figure: str
    lines: tuple[str, ...] = ()
    todo: str = ""
    pictures: tuple[Picture, ...] = ()


@dataclass(frozen=True)
class Table:
    """A table of texts. numbers: the places of the columns that stand to the right.

    row_count: of the rows there are, where not all are printed.
    """

    headings: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: frozenset[int] = frozenset()
    row_count: int = 0


Block = Heading | Text | Tiles | Chart | Answer | Table


@dataclass
class Paper:
    """The blocks of a page in their order.

    pointers: those in the URL when it was asked for; state: what the reader had chosen in the
    controls of the pages; has_tables: whether the tables under charts are printed; base, depth:
    the level of the page or part, and of the heading above.
    """

    pointers: dict[str, str] = field(default_factory=dict)
    state: dict[str, object] = field(default_factory=dict)
    blocks: list[Block] = field(default_factory=list)
    base: int = 1
    depth: int = 1
    has_tables: bool = True

    def add(self, block: Block) -> None:
        """Adds a block below the others."""
        self.blocks.append(block)

    def add_heading(self, text: str) -> None:
        """Adds the heading of a section."""
        self.add(Heading(text, self.depth + 1))

    def add_fold(self, text: str) -> None:
        """Adds the heading of what is folded on the screen: below that of its section."""
        self.add(Heading(text, self.depth + 2))

    def add_title(self, text: str) -> None:
        """Adds a heading that others stand below."""
        self.add(Heading(text, self.base + 1))
        self.depth = self.base + 1

    @contextmanager
    def part(self, name: str) -> Iterator[None]:
        """Adds the name of a part of the page; what follows within stands below it."""
        self.add(Heading(name, self.base + 1))
        self.base += 1
        self.depth = self.base
        yield
        self.base -= 1
        self.depth = self.base
