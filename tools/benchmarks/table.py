"""Prints the JSON of Google Benchmark as a table: figure, floor, ratio, limit, ok or over.

Exits 1 if a figure is over its limit. How names are read: tools/benchmarks/main.cpp.
"""

import json
import sys
from dataclasses import dataclass

NANOSECONDS = {"ns": 1.0, "us": 1e3, "ms": 1e6, "s": 1e9}
# Google Benchmark puts these behind a name; they are no part of it.
WAYS_OF_TIMING = ("real_time", "process_time", "manual_time")


@dataclass
class Figure:
    name: str
    nanoseconds: float
    floor: str | None = None
    limit: str | None = None


def figure_from(entry):
    """The median where a benchmark was repeated; the parts of its name that are ours."""
    parts = entry["run_name"].split("/")
    options = dict(part.split(":", 1) for part in parts if ":" in part)
    name = "/".join(part for part in parts if ":" not in part and part not in WAYS_OF_TIMING)
    nanoseconds = entry["real_time"] * NANOSECONDS[entry["time_unit"]]
    return Figure(name, nanoseconds, options.get("floor"), options.get("limit"))


def figures_from(report):
    entries = report["benchmarks"]
    broken = [entry["run_name"] for entry in entries if entry.get("error_occurred")]
    if broken:
        sys.exit("bench: failed: " + ", ".join(broken))
    medians = [entry for entry in entries if entry.get("aggregate_name") == "median"]
    return [figure_from(entry) for entry in medians or entries]


def readable(nanoseconds):
    unit = next((u for u in ("s", "ms", "us") if nanoseconds >= NANOSECONDS[u]), "ns")
    return f"{nanoseconds / NANOSECONDS[unit]:.3g} {unit}"


def is_within(figure, ratio):
    """"1.3x" limits the ratio to the floor, "50ms" the figure itself."""
    if figure.limit.endswith("x"):
        return ratio is not None and ratio <= float(figure.limit[:-1])
    unit = next(u for u in ("ns", "us", "ms", "s") if figure.limit.endswith(u))
    return figure.nanoseconds <= float(figure.limit.removesuffix(unit)) * NANOSECONDS[unit]


def rows_from(figures):
    by_name = {figure.name: figure for figure in figures}
    for figure in figures:
        floor = by_name.get(figure.floor)
        if figure.floor and not floor:
            sys.exit(f"bench: {figure.name} names a floor that did not run: {figure.floor}")
        ratio = figure.nanoseconds / floor.nanoseconds if floor else None
        verdict = ("ok" if is_within(figure, ratio) else "over") if figure.limit else ""
        yield (
            figure.name,
            readable(figure.nanoseconds),
            f"{readable(floor.nanoseconds)} ({floor.name})" if floor else "",
            f"{ratio:.2f}" if ratio else "",
            figure.limit or "",
            verdict,
        )


def print_table(rows):
    table = [("what", "figure", "floor", "ratio", "limit", ""), *rows]
    widths = [max(len(row[column]) for row in table) for column in range(len(table[0]))]
    for row in table:
        print("  ".join(cell.ljust(width) for cell, width in zip(row, widths)).rstrip())


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        rows = list(rows_from(figures_from(json.load(file))))
    print_table(rows)
    return 1 if any(row[-1] == "over" for row in rows) else 0


if __name__ == "__main__":
    sys.exit(main())
