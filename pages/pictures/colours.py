"""The colours of a chart in the light theme, which name places in its palette (charts/base.py)."""

import re

import streamlit as st
from matplotlib.colors import LinearSegmentedColormap

PLACE = re.compile(r"#0000(\d\d)")  # counted from 01; after ten the palette of heat maps begins
RGBA = re.compile(r"rgba?\(([^)]*)\)")
RAMP = "chartSequentialColors"
PAPER, RULE, FAINT = "#ffffff", "#c9ced5", "#5c6169"

Colour = str | tuple[float, ...]


def resolve(colour: object, otherwise: str = "#000001") -> Colour:
    """A colour of Plotly as matplotlib takes it: a place in the palette, rgba(), or a name."""
    text = str(colour or otherwise)
    if place := PLACE.fullmatch(text):
        return [*_palette("chartCategoricalColors"), *_palette(RAMP)][int(place[1]) - 1]
    if parts := RGBA.fullmatch(text):
        numbers = [float(part) for part in parts[1].split(",")]
        return (*(number / 255 for number in numbers[:3]), *numbers[3:])
    return text


def ramp(scale: object) -> LinearSegmentedColormap:
    """The colours of a heat map from low to high; the theme's own where it names none."""
    stops = [resolve(colour) for _, colour in scale or ()]
    return LinearSegmentedColormap.from_list("ramp", stops or _palette(RAMP))


def _palette(name: str) -> list[str]:
    return st.get_option(f"theme.light.{name}")
