#!/usr/bin/env python3
"""Measures how long projects are followed through 100 to 1,000 minutes, with 10 and with 1,000 projects.

    python3 Tests/Benchmarks/threads.py .build/release/redthread              # 100, 300 and 1,000 minutes
    python3 Tests/Benchmarks/threads.py .build/release/redthread 10000        # that size alone

The minutes are those of archive.py. The command is `redthread projects` with a warm cache, so that linking, threading,
scheduling and finding are what takes the time. Beside it stands plain Python that looks for every project's name in
every text: the least that linking could cost there. Asked: time that grows with the minutes, not with their square.
"""
import os
import sys
import tempfile
import time

from archive import TOPICS, timed, write_archive

SIZES = (100, 300, 1_000)
TOWNS = ("Nordby", "Sønderby", "Vestby")


def project_names(count):
    return [f"{TOPICS[n % len(TOPICS)]} i {TOWNS[n // len(TOPICS) % len(TOWNS)]} nr. {n}" for n in range(count)]


def write_portfolio(folder, names):
    with open(os.path.join(folder, "portfolio.yaml"), "w") as file:
        file.write("authority: Havbæk Kommune\nminutes: [minutes]\nprojects:\n")
        for number, name in enumerate(names):
            file.write(f"  - id: p{number}\n    name: {name}\n")


def reference(folder, names):
    """Finds the names in the same files, one after the other."""
    found = 0
    for parent, _, files in os.walk(os.path.join(folder, "minutes")):
        for file in files:
            with open(os.path.join(parent, file)) as text:
                words = text.read()
            found += sum(name in words for name in names)
    return found


def main():
    redthread = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else ".build/release/redthread")
    print(f"{'minutes':>8} {'projects':>9} {'s':>7} {'ms a minute':>12} {'MB held':>8} {'Python s':>9}")
    for count in [int(size) for size in sys.argv[2:]] or SIZES:
        for projects in (10, 1_000):
            with tempfile.TemporaryDirectory() as folder:
                write_archive(folder, count)
                names = project_names(projects)
                write_portfolio(folder, names)
                command = [redthread, "projects", "-C", folder]
                timed(command)
                seconds, held = timed(command)
                began = time.perf_counter()
                reference(folder, names)
                python = time.perf_counter() - began
                each = 1_000 * seconds / count
                print(f"{count:>8} {projects:>9} {seconds:>7.2f} {each:>12.2f} {held:>8.0f} {python:>9.2f}")


if __name__ == "__main__":
    main()
