"""Where an answer comes from: its parameters, its SQL and the command that fetches it again."""

import shlex
from datetime import date

import queries
from pages.answers.choice import Choice
from pages.i18n.translate import say


def parameters(name: str, chosen: Choice) -> list[tuple[str, str]]:
    """The parameters of the answer with their values; each filter of $selection is one."""
    return [(f"${param}", _value(param, chosen)) for param in queries.parameter_names(name)]


def _value(param: str, chosen: Choice) -> str:
    value = chosen.parameters.get(param, queries.SWITCHES.get(param))
    if value is None:
        defaults = {"until": say("the extract date"), "months": say("the whole year")}
        return defaults.get(param) or say("all")
    if isinstance(value, list):
        return ", ".join(str(code) for code in value)
    return value.isoformat() if isinstance(value, date) else str(value).lower()


def sql_text(name: str, chosen: Choice) -> str:
    """The SQL of the answer below its parameters, which are comments."""
    comments = [f"-- {param} = {value}" for param, value in parameters(name, chosen)]
    return "\n".join([*comments, queries.answers()[name].sql])


def command(name: str, chosen: Choice) -> str:
    """python -m queries rows_people --year 2014 --scheme PFF --measure vtao: to paste and run."""
    names = queries.parameter_names(name)
    words = ["python", "-m", "queries", name]
    params = chosen.parameters
    if chosen.part and len(chosen.years) == 1 and "years" in names:
        params.pop("years")
        words += ["--period", f"{chosen.years[0]}-{chosen.part}"]
    for param, value in params.items():
        if param in names:
            words += _list_options(param, value)
    return shlex.join(words)


def _list_options(param: str, value: object) -> list[str]:
    """The options of the command for a parameter; the last day of a period has none."""
    if param in queries.FILTERS:
        option = f"--{queries.FILTERS[param].code.replace('_', '-')}"
        return [word for code in value for word in (option, str(code))]
    if param == "with_counter_entries":
        return [] if value else ["--without-counter-entries"]
    return [f"--{param.replace('_', '-')}", str(value)] if param in queries.WORDS else []
