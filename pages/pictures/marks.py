"""The marks of a trace of any kind: what they reach, the room their texts need, their drawing."""

from types import ModuleType

from pages.pictures import bar_marks, point_marks, tile_marks
from pages.pictures.panel import Panel

KINDS = {"bar": bar_marks, "scatter": point_marks, "heatmap": tile_marks}


def require_kinds(chart: object) -> None:
    """Raises ValueError where a chart has a kind of mark that no picture can show."""
    unknown = {trace.type for trace in chart.data} - set(KINDS)
    if unknown:
        raise ValueError(f"No picture can show marks of the kind {', '.join(sorted(unknown))}.")


def fit(panel: Panel) -> None:
    """Sets the ends of both axes around all that stands on the panel."""
    reached = [_find(trace).reach(panel, trace) for trace in panel.traces]
    panel.groups.clear()
    bars = [trace for trace in panel.traces if trace.type == "bar"]
    has_zero = {bar_marks.is_lying(trace) for trace in bars if trace.base is None}
    panel.x.fit([place for across, _ in reached for place in across], True in has_zero)
    panel.y.fit([place for _, down in reached for place in down], False in has_zero)


def make_room(panel: Panel) -> None:
    """Moves the ends of the axes until all texts at the marks fit."""
    for trace in panel.traces:
        _find(trace).measure(panel, trace)
    panel.groups.clear()


def draw(panel: Panel) -> None:
    """Draws all traces of a panel, in their order."""
    panel.groups.clear()
    for trace in panel.traces:
        _find(trace).draw(panel, trace)


def _find(trace: object) -> ModuleType:
    """The module that draws this kind."""
    return KINDS[trace.type]
