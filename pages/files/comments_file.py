"""The comments written in place as the export `kommentarer.csv`, to be put beside the exports."""

import csv
import io

from pages.answers.choice import NONE
from pages.answers.comments import Comment
from pages.files.csv_file import defuse
from warehouse import contract

FILE_NAME = "kommentarer.csv"
COLUMNS = ("date", "measure", "scheme", "text", "author")


def write_csv(comments: list[Comment]) -> bytes:
    """The comments under the headings of the export, as it is read: semicolon, dd.mm.yyyy."""
    columns = {column.name: column for column in contract.families()["comments"].columns}
    text = io.StringIO(newline="")
    writer = csv.writer(text, delimiter=";")
    writer.writerow([columns[name].nb[0] for name in COLUMNS])
    writer.writerows(map(_list_cells, comments))
    return text.getvalue().encode("utf-8-sig")


def _list_cells(comment: Comment) -> list[str]:
    scheme = "" if comment.scheme == NONE else comment.scheme
    text = " ".join(comment.text.split())
    return [
        f"{comment.said_on:%d.%m.%Y}",
        *map(defuse, (comment.measure, scheme, text, comment.author)),
    ]
