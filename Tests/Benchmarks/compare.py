"""Times two programs on one return; see `compare`, which calls this."""

import csv
import os
import pathlib
import subprocess
import sys
import tempfile
import time

TABLES = {
    "header.csv", "episodes.csv", "reviews.csv", "uasc.csv", "oc2.csv", "oc3.csv", "ad1.csv",
    "placed_for_adoption.csv", "previous_permanence.csv", "missing.csv", "sw_episodes.csv",
}

PEER = """
import logging, os, pathlib, sys
logging.disable(logging.CRITICAL)
from lac_validator.lac_validator import LacValidator
from lac_validator.rules.lac2024_25 import registry
files = []
for place, folder in zip(("This year", "Prev year"), sys.argv[1:]):
    for path in sorted(pathlib.Path(folder).glob("*.csv")):
        files.append({"name": path.name, "description": place, "file_content": path.read_bytes()})
sys.stdout = open(os.devnull, "w")
LacValidator({"collectionYear": "2025", "localAuthority": "E09000027"}, files, registry)
"""


def measured(command, runs):
    """The least time in seconds and the greatest memory in MB of several runs of a whole process."""
    best, memory = float("inf"), 0.0
    for _ in range(runs):
        start = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        _, status, usage = os.wait4(process.pid, 0)
        elapsed = time.perf_counter() - start
        if os.waitstatus_to_exitcode(status) not in (0, 1):
            sys.exit(f"failed: {command[0]}")
        best = min(best, elapsed)
        memory = max(memory, usage.ru_maxrss / 1024)
    return best, memory


def copies(folder, count, target):
    """The return so many times over, each time with children of its own."""
    for path in folder.glob("*.csv"):
        with open(path, newline="", encoding="utf-8-sig") as source, open(target / path.name, "w", newline="") as out:
            reader = csv.reader(source)
            heading = next(reader)
            rows = list(reader)
            child = heading.index("CHILD")
            writer = csv.writer(out)
            writer.writerow(heading)
            for copy in range(count):
                for row in rows:
                    writer.writerow([f"{cell}C{copy}" if place == child else cell for place, cell in enumerate(row)])


def main():
    tool, source, runs, times = sys.argv[1], pathlib.Path(sys.argv[2]), int(sys.argv[3]), int(sys.argv[4])
    with tempfile.TemporaryDirectory() as made:
        made = pathlib.Path(made)
        folder = made / "return"
        folder.mkdir()
        for path in source.glob("*.csv"):
            if path.name in TABLES or not TABLES & {each.name for each in source.glob("*.csv")}:
                (folder / path.name).write_bytes(path.read_bytes())

        # The validator prints nothing, so what is compared is a summary; every finding as JSON has a line of its own.
        def ours(folder, *more, form="text"):
            return [tool, "check", str(folder), "--year", "2025", "--authority", "E09000027", "--format", form, *more]

        print(f"{'':42}{'seconds':>10}{'MB':>9}{'times as fast':>16}{'of its memory':>16}")
        for title, last in (("one year", []), ("with the year before", [str(folder)])):
            peer = measured([sys.executable, "-c", PEER, str(folder), *last], min(runs, 3))
            print(f"{'Python validator, ' + title:42}{peer[0]:10.3f}{peer[1]:9.1f}")
            for form, name in (("text", "childrens-services, "), ("json", "the same, every finding as JSON, ")):
                own = measured(ours(folder, *(["--previous", *last] if last else []), form=form), runs)
                print(
                    f"{name + title if form == 'text' else name[:-2]:42}{own[0]:10.3f}{own[1]:9.1f}"
                    f"{peer[0] / own[0]:15.0f}x{own[1] / peer[1]:15.0%}"
                )
        if times > 1:
            many = made / "many"
            many.mkdir()
            copies(folder, times, many)
            one, large = measured(ours(folder), runs), measured(ours(many), runs)
            print(
                f"{f'childrens-services, {times} times the data':42}{large[0]:10.3f}{large[1]:9.1f}"
                f"   {large[0] / one[0]:.1f} times the time of one"
            )


main()
