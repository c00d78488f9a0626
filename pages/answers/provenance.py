"""How an answer was fetched: its parameters, its SQL and the command that fetches it again."""

import shlex
from datetime import date

import queries
from pages.answers.choice import Choice
from pages.i18n.translate import say


def parameters(name: str, chosen: Choice) -> list[tuple[str, str]]:
    """Each parameter that the answer follows with its value; each filter of $selection apart."""
    return [(f"${param}", _value(param, chosen)) for param in queries.parameter_names(name)]


def _value(param: str, chosen: Choice) -> str:
    given = chosen.parameters.get(param, queries.SWITCHES.get(param))
    if given is None:
        return say("the extract date") if param == "until" else say("all")
    if isinstance(given, list):
        return ", ".join(str(value) for value in given)
    return given.isoformat() if isinstance(given, date) else str(given).lower()


def sql_text(name: str, chosen: Choice) -> str:
    """The question as it is put to the data, its parameters told above it."""
    told = [f"-- {param} = {value}" for param, value in parameters(name, chosen)]
    return "\n".join([*told, queries.answers()[name].sql])


def command(name: str, chosen: Choice) -> str:
    """python -m queries rows_people --year 2014 --scheme PFF --measure vtao: to paste and run."""
    asked = queries.parameter_names(name)
    words = ["python", "-m", "queries", name]
    for param, given in chosen.parameters.items():
        if param in asked:
            words += _option(param, given)
    return shlex.join(words)


def _option(param: str, given: object) -> list[str]:
    """An option of the command; a day to cut the period at has none."""
    if param in queries.FILTERS:
        return [
            word for value in given for word in (f"--{queries.FILTERS[param].code}", str(value))
        ]
    if param == "with_counter_entries":
        return [] if given else ["--without-counter-entries"]
    return [f"--{param.replace('_', '-')}", str(given)] if param in queries.WORDS else []
