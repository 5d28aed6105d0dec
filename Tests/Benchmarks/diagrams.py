#!/usr/bin/env python3
"""Measures how long pictures take, as whole processes, beside Graphviz on the same machine in the same run.

    python3 Tests/Benchmarks/diagrams.py .build/release/redthread

A Gantt of 10,000 bars with names, links and an axis, scheduled from a plan file, stands beside `neato -n2` on 10,000
bare bars whose places are given. Runs alternate, so that a busy machine slows both; read the ratio before the seconds.
"""
import json
import os
import resource
import shutil
import statistics
import subprocess
import sys
import tempfile
import time

BARS = 10_000
RUNS = 7


def plan(path, bars):
    """A network in which each task waits for one or two before it: 1.45 links a task."""
    tasks = []
    for task in range(bars):
        earlier = [max(0, task - 7)] + ([max(0, task - 3)] if task % 20 < 9 else [])
        deps = [{"on": f"t{other}", "type": "FS", "lag": 0} for other in sorted(set(earlier)) if other != task]
        tasks.append({"id": f"t{task}", "name": f"Opgave {task} i planen", "duration": 1 + task % 9,
                      "milestone": task % 25 == 0, "deps": deps})
    document = {"format": "neutral-project/1", "name": "Stor plan", "start": "2022-01-03", "unit": "workday",
                "calendar": {"workdays": [1, 2, 3, 4, 5], "hours_per_day": 8, "holidays": []}, "tasks": tasks}
    with open(path, "w") as file:
        json.dump(document, file)


def bare_bars(path, bars):
    """The bars alone, with places and labels, as a rival is given them."""
    with open(path, "w") as file:
        file.write("digraph bars { node [shape=box, fixedsize=true]\n")
        for bar in range(bars):
            file.write(f'n{bar} [label="Opgave {bar} i planen", pos="{bar * 1.3:.1f},{bar * 18}!", width=0.2, height=0.16]\n')
        file.write("}\n")


def seconds(command):
    start = time.perf_counter()
    subprocess.run(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
    return time.perf_counter() - start


def alternating(*commands):
    """The median wall time of each command, after one run to warm up."""
    runs = [[seconds(command) for command in commands] for _ in range(RUNS + 1)][1:]
    return [statistics.median(times) for times in zip(*runs)]


def gantt(program, folder):
    source, picture, bars = (os.path.join(folder, name) for name in ("plan.json", "plan.svg", "bars.gv"))
    plan(source, BARS)
    bare_bars(bars, BARS)
    ours, rival = alternating(
        [program, "schedule", source, "--format", "csv", "--diagram", picture],
        ["neato", "-n2", "-Tsvg", bars, "-o", os.path.join(folder, "bars.svg")])
    print(f"Gantt of {BARS:,} bars: schedule, axis, names, links      {ours:7.3f} s")
    print(f"rival: neato -n2, {BARS:,} bare bars                      {rival:7.3f} s")
    print(f"ratio                                                   {ours / rival:7.2f}    goal: at most 1.5")


def growth(program, folder):
    """Time of a tenth and of all the bars: ten times the bars should take about ten times as long."""
    sizes = (BARS // 10, BARS, BARS * 5)
    commands = []
    for size in sizes:
        source = os.path.join(folder, f"plan{size}.json")
        plan(source, size)
        commands.append([program, "schedule", source, "--format", "csv", "--diagram", os.path.join(folder, "x.svg")])
    for size, command in zip(sizes, commands):
        print(f"Gantt of {size:>6,} bars                                   {seconds(command):7.3f} s")
    peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
    print(f"most memory of all                                      {peak:7.0f} MB")


def timeline(program, folder):
    sample = os.path.join(folder, "sample")
    subprocess.run([program, "init", sample], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    picture = os.path.join(folder, "sample.svg")
    project = json.loads(subprocess.run(
        [program, "export", "--format", "json", "-C", sample], check=True, capture_output=True).stdout)["projects"][0]["id"]
    ours, rival = alternating(
        [program, "timeline", project, "-C", sample, "-o", picture], [sys.executable, "-c", "pass"])
    print(f"timeline of one project of the sample, whole process    {ours * 1000:7.1f} ms   goal: 40 ms")
    print(f"rival: python3 -c pass                                  {rival * 1000:7.1f} ms")


def main(program):
    if not shutil.which("neato"):
        sys.exit("needs Graphviz's own program neato as a rival")
    with tempfile.TemporaryDirectory() as folder:
        gantt(program, folder)
        timeline(program, folder)
        growth(program, folder)


if __name__ == "__main__":
    main(os.path.abspath(sys.argv[1]))
