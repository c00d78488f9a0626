"""Write the demonstration exports: `python data/demo/generate.py [--out DIR]`.

Everything is invented: people, groups, hosts and kroner. The same seed gives the same bytes.
Only what the department printed for 2014 and 2017-2020 is taken from its own documents.
"""

import argparse
from pathlib import Path

from generator.exports import write_all

HERE = Path(__file__).resolve().parent


def main():
    """Write all exports into the folder and say how large they are."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--out", type=Path, default=HERE, help="folder to write into")
    folder = parser.parse_args().out
    folder.mkdir(parents=True, exist_ok=True)
    write_all(folder)
    files = sorted(folder.glob("*.csv"))
    print(f"{len(files)} files, {sum(f.stat().st_size for f in files) / 1e6:.1f} MB in {folder}")


if __name__ == "__main__":
    main()
