#!/usr/bin/env python3
"""Compares what `redthread schedule PLAN.xml` reckons with what the program that saved the plan stored in it.

    python3 Tests/Benchmarks/plans.py .build/release/redthread [--show] [FILE-OR-FOLDER...]

Plans are MSPDI files (Microsoft Project's XML), which hold both what a planner typed and the dates that came of it;
without a folder, small ones of our own. Each line names a plan, how many of its rows are equal in all dates, the room and
whether they are critical, and, where some are not, what in the stored dates contradicts itself; `--show` adds the rows.
A program that stores days without hours is compared by the day.
"""
import csv
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

NAMESPACE = "{http://schemas.microsoft.com/project}"
OWN = Path(__file__).parent.parent / "SchedulingTests" / "Cases" / "plans"
DATES = {"early_start": "EarlyStart", "early_finish": "EarlyFinish", "late_start": "LateStart",
         "late_finish": "LateFinish"}


class Stored:
    """What a plan holds of each row that is no summary, by UID."""

    def __init__(self, path):
        root = ElementTree.parse(path).getroot()
        fields = [self.fields(task) for task in root.iter(NAMESPACE + "Task")]
        self.tasks = {task["UID"]: task for task in fields if self.is_reckoned(task)}
        self.has_hours = any("T00:00:00" not in task[name] for task in self.tasks.values() for name in DATES.values())
        self.end = max((task["EarlyFinish"] for task in self.tasks.values()), default="")
        self.followed = {link.text for link in root.iter(NAMESPACE + "PredecessorUID")}

    @staticmethod
    def fields(task):
        return {child.tag.removeprefix(NAMESPACE): (child.text or "").strip() for child in task}

    @staticmethod
    def is_reckoned(task):
        return task.get("IsNull") != "1" and task.get("Summary") != "1" and all(task.get(name) for name in DATES.values())

    def rows(self):
        for uid, task in self.tasks.items():
            row = {column: task[name] for column, name in DATES.items()}
            if "TotalSlack" in task:
                row["total_float"] = f'{int(task["TotalSlack"]) / 10:g}'
            if "Critical" in task:
                row["critical"] = "true" if task["Critical"] == "1" else "false"
            yield uid, row

    def contradictions(self):
        """What cannot hold of the stored dates, whatever reckons them, each as (UID, words)."""
        for uid, task in self.tasks.items():
            takes_time = not task.get("Duration", "PT0H0M0S").startswith("PT0H0M0S")
            start, finish, late = task["EarlyStart"], task["EarlyFinish"], task["LateFinish"]
            if not takes_time and start != finish:
                yield uid, f"row {uid} takes no time and lasts from {start} to {finish}"
            elif takes_time and self.has_hours_of(task) and task["LateStart"] == late:
                yield uid, f"row {uid} takes time and starts at the moment it ends, {late}"
            elif int(task.get("TotalSlack", "0")) > 0 and late == finish:
                yield uid, f"row {uid} has room and must be done on the day it is done, {finish}"
            elif uid not in self.followed and not task.get("Deadline") and not task.get("ConstraintDate") \
                    and not task.get("ActualStart") and late != finish and late[:10] != self.end[:10]:
                yield uid, f"nothing waits for row {uid}, which must be done by {late}; the plan ends {self.end}"

    @staticmethod
    def has_hours_of(task):
        """Whether its earliest dates tell the hours, so that equal latest ones contradict them."""
        return task["EarlyStart"] != task["EarlyFinish"]


def reckoned(binary, path):
    """By UID, what Redthread makes of the plan, and what it says of it; `None` where it makes nothing."""
    run = subprocess.run([binary, "schedule", path, "--format", "csv"], capture_output=True, text=True, timeout=60)
    told = run.stderr.strip().splitlines()
    if run.returncode != 0:
        return None, told[-1:]
    return {row["id"]: row for row in csv.DictReader(run.stdout.splitlines())}, told


def differences(stored, ours):
    """By UID, the fields that are not equal, each as (field, stored, reckoned)."""
    unequal = {}
    for uid, row in stored.rows():
        own = ours.get(uid, {})
        if not stored.has_hours:
            own = {name: value[:10] + "T00:00:00" if name in DATES else value for name, value in own.items()}
        fields = [(name, value, own.get(name, "–")) for name, value in row.items() if own.get(name) != value]
        if fields:
            unequal[uid] = fields
    return unequal


def plans(arguments):
    for argument in map(Path, arguments):
        yield from sorted(argument.glob("*.xml")) if argument.is_dir() else [argument]


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--show"]
    binary = arguments[0] if arguments else ".build/release/redthread"
    files = list(plans(arguments[1:] or [OWN]))
    equal = explained = without = 0
    for path in files:
        stored = Stored(path)
        ours, told = reckoned(binary, path)
        if ours is None:
            print(f"{path.name}: not reckoned: {' '.join(told)}")
            continue
        without += not stored.tasks
        unequal = differences(stored, ours)
        reasons = [reason for uid, reason in stored.contradictions() if uid in unequal]
        equal += not unequal
        explained += bool(reasons)
        print(f"{path.name}: {len(stored.tasks) - len(unequal)} of {len(stored.tasks)} rows equal"
              + (", no dates stored" if not stored.tasks else "" if stored.has_hours else ", by the day")
              + (f"; contradicts itself in {len(reasons)}: {reasons[0]}" if reasons else ""))
        if "--show" in sys.argv:
            for uid, fields in unequal.items():
                print(f"  {uid}: " + ", ".join(f"{name} stored {old} reckoned {new}" for name, old, new in fields))
    print(f"{equal} of {len(files)} plans equal ({without} without dates), {explained} contradict themselves, "
          f"{len(files) - equal - explained} differ")


if __name__ == "__main__":
    main()
