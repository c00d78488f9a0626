"""Who waits for each scheme: the part that has a free place, and the part that has none."""

import numpy
import plotly.graph_objects as go

from pages.answers.answer import Answer
from pages.charts import base, clicks, rows
from pages.charts.base import ACCENT, HATCHED, chart
from pages.i18n.translate import say


@chart
def by_scheme(answer: Answer, x: str, free: str, waiting: str, short: str) -> None:
    """A bar for each row of x as long as its queue, the longest shortage on top."""
    answer = answer.with_rows(answer.rows.sort_values(short, ascending=False, kind="stable"))
    labels, lacking = answer.labels(x), answer.numbers(short)
    queue = answer.numbers(waiting)
    drawn = rows.make(labels, _write(answer, free, waiting, short))
    covered = numpy.clip(queue - lacking, 0, None)
    texts = [text.replace("<br>", ", ") for text in drawn.texts]
    looks = {
        say("has a free place"): (covered, HATCHED),
        say("has none"): (lacking, {"color": ACCENT}),
    }
    bars = [
        _bar(name, lengths, drawn, look, (labels, texts)) for name, (lengths, look) in looks.items()
    ]
    _, longest = base.ends(queue)
    end = drawn.find_end(longest)
    beside = rows.draw_texts(drawn, numpy.full(len(labels), longest + 0.03 * end))
    layout = rows.make_layout(drawn, (0, end), legend=True) | {"barmode": "stack"}
    layout["legend"] |= {"traceorder": "normal"}
    traces = [*bars, rows.draw_names(drawn), beside]
    base.show(traces, layout, answer.describe(short, labels), clicks.on_rows(answer, x, short))


def _write(answer: Answer, free: str, waiting: str, short: str) -> list[str]:
    """10 lacking, and on a line below it 11 wait, 1 free."""
    columns = zip(*(answer.texts(column) for column in (short, waiting, free)), strict=True)
    return [
        say("{short} lacking<br>{waiting} wait, {free} free", short=lacks, waiting=queue, free=room)
        for lacks, queue, room in columns
    ]


def _bar(
    name: str, lengths: numpy.ndarray, drawn: rows.Rows, look: dict, hover: tuple[list, list]
) -> go.Bar:
    """hover: the names of the rows, and what the mouse shows of them."""
    return go.Bar(
        x=lengths,
        y=drawn.marks,
        width=rows.BAR,
        orientation="h",
        marker=look,
        name=name,
        hovertext=hover[0],
        customdata=hover[1],
        hovertemplate="%{hovertext}: %{customdata}<extra></extra>",
    )
