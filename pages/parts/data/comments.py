"""All comments in one list, and those written in place as the export `kommentarer.csv`."""

from functools import partial

import pandas

from pages import session
from pages.answers import cells, comments
from pages.answers.choice import Choice
from pages.app import auth
from pages.components import downloads, fold, prose, table
from pages.files import comments_file
from pages.i18n import formats, labels
from pages.i18n.translate import count, say
from pages.session import Session
from warehouse import config
from warehouse.storage import comments as storage


def show(chosen: Choice) -> None:
    """Shows every comment of all years, folded; the written ones can be taken along."""
    whole = chosen.without_filters()
    found, written = comments.list_comments(whole), comments.list_written()
    if damaged := storage.count_damaged(config.warehouse_folder()):
        prose.warn(
            count(
                "{number} comment cannot be read. Its file is kept in the folder {folder}.",
                "{number} comments cannot be read. Their files are kept in the folder {folder}.",
                damaged,
                folder=storage.FOLDER,
            )
        )
    if found:
        heading = count("{number} comment", "{number} comments", len(found))
        fold.show(heading, "all-comments", partial(_show_table, found, whole))
    if written:
        prose.note(
            say("Put the file beside the exports, and the comments are loaded with the others.")
        )
        downloads.show_button(
            say("Download the comments written here"),
            partial(_make_file, session.current()),
            comments_file.FILE_NAME,
            "text/csv",
            "download-comments",
        )


def _show_table(found: list[comments.Comment], chosen: Choice) -> None:
    columns = {
        say("Day"): [formats.day(comment.said_on) for comment in found],
        say("Measure"): [
            labels.measure_label(comment.measure) if comment.measure else formats.DASH
            for comment in found
        ],
        say("Scheme"): [
            cells.label("scheme", comment.scheme, chosen, "comment_lines") for comment in found
        ],
        say("Text"): [comment.text for comment in found],
        say("By"): [comment.author or formats.DASH for comment in found],
    }
    texts = {heading: list(map(formats.plain, cells_)) for heading, cells_ in columns.items()}
    table.show_texts(pandas.DataFrame(texts))


def _make_file(reader: Session) -> bytes:
    """The file; PermissionError for a reader who has lost access."""
    session.resume(reader)
    auth.require_same_access(is_of_all_offices=True)
    return comments_file.write_csv(comments.list_written())
