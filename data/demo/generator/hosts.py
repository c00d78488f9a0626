"""Invented workplaces, municipal and private, with some new ones every year."""

from dataclasses import dataclass

from .people import draw_evenly

MUNICIPAL, PRIVATE = "municipal", "private"
PRIVATE_SHARE = {2012: 0.34, 2013: 0.37, 2014: 0.40, 2015: 0.43, 2016: 0.48, 2017: 0.53}
PRIVATE_IN_PRACTICE = 0.45
NEW_HOST_PULL = 4  # a new host takes more people in its first year

MUNICIPAL_BY_YEAR = {
    2011: "Solbakken sykehjem;Nordhaug barnehage;Lyngholen barnehage;Elvebakken skole;"
    "Parkdrift sentrum;Kommunens vaktmesterlag;Bydel øst hjemmetjeneste;Bjørkelia sykehjem;"
    "Svømmehallen på Neset;Hovedbiblioteket;Kommunens innkjøpslager",
    2012: "Fjordgløtt barnehage;Kommunens sentralkjøkken",
    2013: "Åsen skole SFO;Lillevik bofellesskap;Haugtun barnehage",
    2014: "Idrettsanlegg vest;Tunet dagsenter",
    2015: "Kommunens gjenvinningsstasjon;Steinhagen barnehage",
    2016: "Kulturskolen i Havnegata;Myrhaugen sykehjem",
    2017: "Kommunens dokumentsenter;Rognelia ungdomsskole",
}
PRIVATE_BY_YEAR = {
    2011: "Havnegata Kolonial;Brødrene Tveiten Bil;Fjellro Gartneri;Kystbrød Bakeri;"
    "Nysteam Renseri;Vestre Kai Lager;Bruktbua på Hjørnet;Sentrum Byggvare",
    2012: "Rundgang Sykkel;Måltidet Kantinedrift;Sjøgata Frisør",
    2013: "Byggmester Hauglie;Grønn Hage Anlegg;Kafé Lanternen;Lundevik Elektro",
    2014: "Ferskvarehallen;Strandhotellet;Klær & Søm;Nærbutikken i Bakken",
    2015: "Paviljongen Restaurant;Skilt og Trykk;Snekkeriet på Øya;Dyreklinikken Labben;"
    "Vikveien Dekk",
    2016: "Varehuset Torget;Renholdskompaniet Blank;Fisketorget Mat;Bok og Papir;"
    "Treningssenteret Puls;Lakk & Karosseri",
    2017: "Nettlageret;Hjemmebakeriet Kringla;Barnas Hus Leketøy;Møbelgjenbruk Nord;"
    "Flytt og Transport;Elvebredden Hotell",
}


@dataclass
class Host:
    """A workplace that takes people from a year on; pull: how often it is chosen."""

    name: str
    sector: str
    since: int
    pull: float


def make_hosts(rng):
    """Makes the sixty or so hosts, oldest first."""
    return [
        Host(name, sector, year, rng.lognormvariate(0, 0.4))
        for sector, by_year in ((MUNICIPAL, MUNICIPAL_BY_YEAR), (PRIVATE, PRIVATE_BY_YEAR))
        for year, names in by_year.items()
        for name in names.split(";")
    ]


def place_stays(rng, hosts, stays):
    """Gives each placement and practice stay a workplace, in order of start."""
    unused = {host.name for host in hosts}
    draws = draw_evenly(rng)
    for stay in sorted(stays, key=lambda s: (s.started, s.person.number)):
        if stay.scheme in ("TPL", "PFF"):
            host = _choose_host(rng, hosts, stay, unused, draws)
            unused.discard(host.name)
            stay.sector, stay.workplace = host.sector, host.name


def _choose_host(rng, hosts, stay, unused, draws):
    year = max(2011, stay.started.year)
    share = PRIVATE_SHARE.get(year, 0.32) if stay.scheme == "TPL" else PRIVATE_IN_PRACTICE
    sector = PRIVATE if next(draws) < share else MUNICIPAL
    open_now = [h for h in hosts if h.sector == sector and h.since <= year]
    pulls = [
        h.pull * (NEW_HOST_PULL if h.since == year and h.name in unused else 1) for h in open_now
    ]
    return rng.choices(open_now, pulls)[0]
