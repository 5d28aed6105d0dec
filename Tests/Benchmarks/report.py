#!/usr/bin/env python3
"""Measures `redthread report` on portfolios of 10 to 1,000 projects in 200 meetings, beside plain Python in the same run.

    python3 Tests/Benchmarks/report.py .build/release/redthread

The rival reads the same model from `redthread export` and fills one f-string a project with `html.escape`: the least that
a report of these facts can cost in Python, without diagrams, lights or checks. Reading the minutes is measured apart, as
the export, since every command does it. Asked: 1,000 projects within 5 s beyond the reading, and below 20 MB.
"""
import html
import json
import os
import random
import subprocess
import sys
import tempfile
import time

MEETINGS = 200
SIZES = (10, 100, 1_000)
MEGABYTE = 1024 * 1024
MONTHS = "januar februar marts april maj juni juli august september oktober november december".split()
NAMES = "Skole Hal Vej Bro Park Bibliotek Havn Cykelsti Klinik Plads Kilde Eng Mose Torv Station Dæmning".split()


def project_name(number):
    """A name that no other name holds: "Skolebro 17 i Havbæk"."""
    return f"{NAMES[number % len(NAMES)]}{NAMES[number // len(NAMES) % len(NAMES)].lower()} {number} i Havbæk"


def case_number(number):
    return f"{15 + number % 9}/{10_000 + number}"


def write_workspace(folder, projects):
    """Each meeting takes up ten projects, or a fortieth of them all when that is more."""
    chance = random.Random(projects)
    os.makedirs(os.path.join(folder, "minutes"))
    with open(os.path.join(folder, "portfolio.yaml"), "w") as file:
        file.write("authority: Havbæk Kommune\nprojects:\n")
        for number in range(projects):
            file.write(f"  - id: p{number}\n    name: {project_name(number)}\n    cases: [{case_number(number)}]\n")
    per_meeting = max(10, projects // 40)
    for meeting in range(MEETINGS):
        year, month = 2005 + meeting // 12, meeting % 12
        lines = [f"Referat fra møde i Direktionen den 8. {MONTHS[month]} {year}\n"]
        for position in range(per_meeting):
            number = (meeting * per_meeting + position) % projects
            due = f"{chance.randrange(1, 28)}. {MONTHS[chance.randrange(12)]} {year + 1}"
            lines.append(
                f"{position + 1}. {project_name(number)}: status\n\nSagsnr. {case_number(number)}\n\nSagsfremstilling\n"
                f"Idriftsættelsen sker den {due}. Kontrakten ventes underskrevet i {MONTHS[chance.randrange(12)]} "
                f"{year + 1}.\n\nBeslutning\nGodkendt.\n")
        with open(os.path.join(folder, "minutes", f"direktionen-{year}-{month + 1:02}-08.md"), "w") as file:
            file.write("\n".join(lines))


def timed(command):
    """Seconds and the most memory that the command held, in MB."""
    began = time.perf_counter()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as process:
        message = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{' '.join(command)} failed: {message.decode()[-400:]}")
    return time.perf_counter() - began, usage.ru_maxrss / 1024


def reference(model, out):
    """The same facts as a page, by string formatting."""
    with open(model) as file:
        projects = json.load(file)["projects"]
    escape = lambda value: html.escape(str(value or ""))
    with open(out, "w") as page:
        for project in projects:
            page.write(f"<section><h2>{escape(project['name'])}</h2><table>")
            for entry in project["milestones"] + project["phases"]:
                page.write(
                    f"<tr><th>{escape(entry['name'])}<td>{escape(entry['earliest'])}<td>{escape(entry['latest'])}"
                    f"<td>{escape(entry['status'])}<td>{entry['slipDays']}")
                for said in entry["statements"]:
                    page.write(f"<p>{escape(said['meeting'])} {escape(said['item'])} <q>{escape(said['quote'])}</q>")
            page.write("</table></section>")


def main():
    redthread = os.path.abspath(sys.argv[1] if len(sys.argv) > 1 else ".build/release/redthread")
    print(f"{'projects':>8} {'read s':>7} {'report s':>8} {'MB html':>8} {'MB held':>8} {'Python s':>8} {'ratio':>6}")
    for size in SIZES:
        with tempfile.TemporaryDirectory() as folder:
            write_workspace(folder, size)
            model, page = os.path.join(folder, "model.json"), os.path.join(folder, "portfolio.html")
            reading, _ = timed([redthread, "export", "-C", folder, "-o", model])
            whole, held = timed([redthread, "report", "-C", folder, "-o", page])
            began = time.perf_counter()
            reference(model, os.path.join(folder, "reference.html"))
            python = time.perf_counter() - began
            report = max(0.0, whole - reading)
            print(
                f"{size:>8} {reading:>7.2f} {report:>8.2f} {os.path.getsize(page) / MEGABYTE:>8.1f} {held:>8.0f} "
                f"{python:>8.2f} {report / python:>6.1f}")


if __name__ == "__main__":
    main()
