#!/usr/bin/env python3
"""Measures `redthread schedule` on networks of 1,000 to 1,000,000 tasks, beside plain Python arrays in the same run.

    python3 Tests/Benchmarks/schedule.py .build/release/redthread

Every network has 1.45 finish-to-start links a task. Both programs read the same JSON and write the same CSV, and the
two files must be the same byte for byte. Read the ratio before the seconds: the machine may be busy.
"""
import json
import os
import random
import subprocess
import sys
import tempfile
import time

SIZES = (1_000, 10_000, 100_000, 1_000_000)
MEGABYTE = 1024 * 1024


def write_plan(path, size):
    """A network in which each task waits for one or two of the 200 before it."""
    chance = random.Random(size)
    with open(path, "w") as plan:
        plan.write('{"format":"neutral-project/1","name":"benchmark","start":"2017-09-04","unit":"workday",\n')
        plan.write('"calendar":{"workdays":[1,2,3,4,5],"hours_per_day":8,"holidays":["2017-12-25"]},\n"tasks":[\n')
        for task in range(size):
            links = 0 if task == 0 else 1 if chance.random() < 0.55 else 2
            deps = [
                {"on": f"t{chance.randrange(max(0, task - 200), task)}", "type": "FS", "lag": chance.randrange(3)}
                for _ in range(links)
            ]
            row = {"id": f"t{task}", "name": f"Task {task}", "duration": chance.randrange(1, 10), "milestone": False,
                   "phase": f"p{task // 100}", "deps": deps}
            plan.write(json.dumps(row) + (",\n" if task + 1 < size else "\n"))
        plan.write("]}\n")


def reference(path, out):
    """The critical path method as a short script does it: json, lists, one pass forward and one back."""
    with open(path) as file:
        tasks = json.load(file)["tasks"]
    number = {task["id"]: i for i, task in enumerate(tasks)}
    size = len(tasks)
    duration = [task["duration"] for task in tasks]
    successors = [[] for _ in range(size)]
    waiting = [0] * size
    for i, task in enumerate(tasks):
        for dep in task["deps"]:
            successors[number[dep["on"]]].append((i, dep["lag"]))
            waiting[i] += 1
    began = time.perf_counter()
    early = [0] * size
    order = [i for i in range(size) if waiting[i] == 0]
    for i in order:
        finish = early[i] + duration[i]
        for j, lag in successors[i]:
            if finish + lag > early[j]:
                early[j] = finish + lag
            waiting[j] -= 1
            if waiting[j] == 0:
                order.append(j)
    end = max((early[i] + duration[i] for i in range(size)), default=0)
    late = [end] * size
    free = [end - early[i] - duration[i] for i in range(size)]
    for i in reversed(order):
        for j, lag in successors[i]:
            late[i] = min(late[i], late[j] - duration[j] - lag)
            free[i] = min(free[i], early[j] - lag - early[i] - duration[i])
    scheduling = time.perf_counter() - began
    with open(out, "w") as csv:
        csv.write("id,es,ef,ls,lf,total_float,free_float,critical\n")
        for i, task in enumerate(tasks):
            start = late[i] - duration[i]
            slack = start - early[i]
            csv.write(f'{task["id"]},{early[i]},{early[i] + duration[i]},{start},{late[i]},{slack},{free[i]},'
                      f'{"true" if slack == 0 else "false"}\n')
    print(f"{scheduling:.3f}")


def measured(command, out=None):
    """Seconds, megabytes at the peak, and what it printed where that does not go to a file."""
    began = time.perf_counter()
    with open(out or os.devnull, "wb") as target:
        process = subprocess.Popen(command, stdout=target if out else subprocess.PIPE)
        text = b"" if out else process.stdout.read()
        _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command[0]} ended with {process.returncode}")
    return time.perf_counter() - began, usage.ru_maxrss * 1024 / MEGABYTE, text.decode()


def same(one, other):
    with open(one, "rb") as first, open(other, "rb") as second:
        return first.read() == second.read()


def main():
    if sys.argv[1:2] == ["--reference"]:
        return reference(sys.argv[2], sys.argv[3])
    binary = sys.argv[1] if len(sys.argv) > 1 else ".build/release/redthread"
    print(f'{"tasks":>10} {"JSON":>8} | {"redthread":>10} {"memory":>8} | {"Python":>8} {"memory":>8} {"of which CPM":>13} | '
          f'{"share":>6}  same')
    agrees = True
    with tempfile.TemporaryDirectory() as folder:
        for size in SIZES:
            plan, ours, theirs = (os.path.join(folder, name) for name in ("plan.json", "ours.csv", "theirs.csv"))
            write_plan(plan, size)
            seconds, memory, _ = measured([binary, "schedule", plan, "--format", "csv"], ours)
            rival, rival_memory, cpm = measured([sys.executable, __file__, "--reference", plan, theirs])
            is_same = same(ours, theirs)
            agrees = agrees and is_same
            print(f"{size:>10,} {os.path.getsize(plan) / MEGABYTE:>5.0f} MB | {seconds:>8.3f} s {memory:>5.0f} MB | "
                  f"{rival:>6.2f} s {rival_memory:>5.0f} MB {float(cpm):>11.3f} s | {seconds / rival:>6.0%}  "
                  f'{"yes" if is_same else "NO"}')
    return 0 if agrees else 1


if __name__ == "__main__":
    sys.exit(main())
