"""Large invented exports for timings, the same at each run."""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

_FIRST = date(2008, 1, 1)
_DAYS = [(_FIRST + timedelta(days=day)).strftime("%d.%m.%Y") for day in range(3700)]
_SCHEMES = ("AIG", "TPL", "START", "JV", "PFF")
_ENDS = ("ordinært arbeid", "utdanning", "annet tiltak", "arbeidssøker", "fravær", "")


def write(folder: Path, stays: int, attended: int) -> Path:
    """A folder with that many stays and attendance rows, schemes and groups."""
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "settings.toml").write_text("extract_date = 2017-12-31\n", encoding="utf-8")
    _write(folder / "tiltak.csv", ["tiltak;navn", *(f"{code};{code}" for code in _SCHEMES)])
    places = max(10, stays // 400)
    groups = (f"{_group(number)};{places};01.01.2008" for number in range(40))
    _write(folder / "grupper.csv", ["gruppe;tiltak;plasser;gyldig_fra", *groups])
    _write(folder / "deltakelser.csv", _stays(stays))
    if attended:
        _write(folder / "oppmøte.csv", _attendance(attended))
    return folder


def _group(number: int) -> str:
    return f"Gruppe {number};{_SCHEMES[number % len(_SCHEMES)]}"


def _write(path: Path, lines) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        file.writelines(f"{line}\r\n" for line in lines)


def _stays(count: int) -> Iterator[str]:
    draw = random.Random(2014)
    yield (
        "deltaker_id;gruppe;tiltak;henvist_dato;startdato;sluttdato;plassandel;sluttårsak;"
        "fødselsår;nav_kontor;ytelse"
    )
    for number in range(count):
        referred = draw.randrange(3300)
        started = referred + draw.randrange(30)
        ended = _DAYS[min(3699, started + draw.randrange(360))] if number % 12 else ""
        end = f"{ended};{draw.choice(('1', '0,5', '0,8'))};{draw.choice(_ENDS) if ended else ''}"
        person = f"{draw.randrange(1955, 1998)};NAV {number % 4};sosialhjelp"
        dates = f"{_DAYS[referred]};{_DAYS[started]}"
        yield f"D{number // 3:07d};{_group(number % 40)};{dates};{end};{person}"


def _attendance(count: int) -> Iterator[str]:
    draw = random.Random(2015)
    yield "deltaker_id;gruppe;tiltak;dato;planlagte_timer;oppmøtte_timer;fravær"
    for number in range(count):
        person, day = divmod(number, 3700)
        hours = draw.choice(("6", "6", "6", "5,5", "0", ""))
        absence = draw.choice(("gyldig", "ugyldig", "syk")) if hours == "0" else ""
        yield f"D{person:07d};{_group(person % 40)};{_DAYS[day]};6;{hours};{absence}"
