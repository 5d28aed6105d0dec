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
    print(f"ratio                                                   {ours / rival:7.2f}    goal: at most 1.0")


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


def archive_of(folder, projects, rows):
    """One meeting with the plans of many projects, each a chain of rows."""
    months = "januar februar marts april maj juni juli august september oktober november december".split()
    steps = "Udbud Kontrakt Test Uddannelse Idriftsættelse Evaluering Analyse Godkendelse Levering Indvielse".split()
    names = [f"Projekt {chr(65 + number // 26 % 26)}{chr(65 + number % 26)}by" for number in range(projects)]
    os.makedirs(os.path.join(folder, "minutes"))
    with open(os.path.join(folder, "portfolio.yaml"), "w") as file:
        file.write("projects:\n" + "".join(f"  - id: p{number}\n    name: {name}\n" for number, name in enumerate(names)))
    items = []
    for number, name in enumerate(names):
        plan = "".join(
            f"- {1 + row % 27}. {months[(2 * row + number) % 12]} {2022 + (2 * row + number) // 12}: "
            f"{steps[row % 10]} af del {row + 1}\n" for row in range(rows))
        items.append(f"{number + 1}. {name}\n\nSagsfremstilling\nTidsplan:\n{plan}\nBeslutning\nGodkendt.\n")
    with open(os.path.join(folder, "minutes", "1.txt"), "w") as file:
        file.write("Egelund Kommune\nTeknikudvalget\nDato: 10. januar 2022\n\n" + "\n".join(items))


def dependencies(program, folder):
    """Whole processes, the minutes read from the cache, beside `dot` on the same graph."""
    for projects, rows, goal in ((50, 20, 2), (250, 20, 10)):
        place = os.path.join(folder, f"network{projects}")
        archive_of(place, projects, rows)
        graph = os.path.join(place, "network.gv")
        subprocess.run([program, "dependencies", "-C", place, "-o", graph], check=True, capture_output=True)
        ours, rival = alternating(
            [program, "dependencies", "-C", place, "-o", os.path.join(place, "network.svg")],
            ["dot", "-Tsvg", graph, "-o", os.path.join(place, "dot.svg")])
        print(f"dependencies of {projects * rows:>5,} entries, whole process          {ours:7.3f} s    goal: {goal} s")
        print(f"rival: dot on the same graph                            {rival:7.3f} s")


def main(program):
    if not shutil.which("neato") or not shutil.which("dot"):
        sys.exit("needs Graphviz's own programs neato and dot as rivals")
    with tempfile.TemporaryDirectory() as folder:
        gantt(program, folder)
        timeline(program, folder)
        growth(program, folder)
        dependencies(program, folder)


if __name__ == "__main__":
    main(os.path.abspath(sys.argv[1]))
